import type { Evidence } from '../model/actor.ts';
import type { MarkerKind, Reach } from './markers.ts';

/** A stretch of words under a marker. */
export interface Span {
  kind: MarkerKind;
  reason: Exclude<Evidence['reason'], 'coded' | null>;
  /** First word covered, and the one after the last. */
  from: number;
  to: number;
  /** The marker's own words. */
  at: number[];
  /** How the marker's rule reaches; absent for denials and verb forms. */
  reach?: Reach;
  /** A denial that turns something down rather than say that it is lacking. */
  isRefusal?: boolean;
  /** A wish that others should act («nous demandons une loi»), not a plan of one’s own. */
  isDemand?: boolean;
  /** A demand in so many words («nous réclamons»). */
  isPlea?: boolean;
  /** One looks for something, or means to go on with it, and plans nothing new. */
  isSearch?: boolean;
  /** «Que la mairie accueille …»: a wish that is the whole sentence. */
  isJussive?: boolean;
  /** A denial of the verb alone, whose subject is not said to be absent («le plan n’est pas suivi»). */
  isOfVerb?: boolean;
  /** People served, a place, a neighbour lack or need something: what is lacking is not the organisation's. */
  isOthersLack?: boolean;
  /** A denial whose lack it undoes («ne manquons pas de»). */
  isOfLack?: boolean;
  /** What is left out of what is said («tout sauf le plaidoyer»). */
  isLeftOut?: boolean;
  /** What is said to be untrue («il est faux de dire que …»). */
  isUntrue?: boolean;
  /** Words that deny a wish («pas besoin de»). */
  deniedBy?: number[];
}

/** True when a word is in the stretch. */
export const covers = (span: Span, at: number): boolean => at >= span.from && at < span.to;
