import type { StemLanguage } from '../text/stem.ts';
import { markersAr } from './markers-ar.ts';
import { markersEn } from './markers-en.ts';
import { markersFr } from './markers-fr.ts';

/**
 * What a marker tells of the words in its reach. `negation` denies; `absence` says there is none or little; `difficulty`
 * that it is hard; `wish` that it is wanted, planned or due; `hypothesis` that it is supposed; `past` that it was;
 * `overcome` that the trouble is over; `received` that the need was met; `avoid` that it is what one wards off; `reported`
 * that others say so; `contrast` that others are spoken of.
 */
export const markerKinds = [
  'negation',
  'absence',
  'difficulty',
  'wish',
  'hypothesis',
  'past',
  'overcome',
  'received',
  'avoid',
  'reported',
  'contrast',
] as const;
export type MarkerKind = (typeof markerKinds)[number];

/**
 * How far it reaches: `after` to the end of its clause; `both` the whole clause; `near` the three content words on each
 * side; `next` the next two words; `phrase` the noun phrase that follows; `segment` all of it; `comma` up to the next comma.
 */
export const reaches = ['after', 'both', 'near', 'next', 'phrase', 'segment', 'comma'] as const;
export type Reach = (typeof reaches)[number];

/** Words of context of one language: lines `kind reach: pattern, pattern …`; other actors, `pattern, pattern …`. */
export interface MarkerTable {
  markers: string;
  otherActors: string;
}

export interface MarkerRule {
  kind: MarkerKind;
  reach: Reach;
  pattern: string;
}

const tables: Record<StemLanguage, MarkerTable> = { fr: markersFr, en: markersEn, ar: markersAr };

/** In these tables a bare word is met exactly as it stands; only `mot*` is open-ended. */
const exact = (pattern: string): string =>
  pattern
    .split(/\s+/)
    .map((term) =>
      term
        .split('/')
        .map((one) => (one.endsWith('*') || one.startsWith('.') ? one : `=${one}`))
        .join('/'),
    )
    .join(' ');

const patternsOf = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
    .map(exact);

const isKind = (text: string): text is MarkerKind => markerKinds.some((kind) => kind === text);
const isReach = (text: string): text is Reach => reaches.some((reach) => reach === text);

/** Rules of a language, in table order; a line that names no known kind or reach is a fault of the table and gives none. */
export const markerRules = (language: StemLanguage): MarkerRule[] =>
  tables[language].markers.split('\n').flatMap((line): MarkerRule[] => {
    const [head = '', patterns = ''] = line.split(/:\s/);
    const [kind = '', reach = ''] = head.trim().split(/\s+/);
    return isKind(kind) && isReach(reach) ? patternsOf(patterns).map((pattern) => ({ kind, reach, pattern })) : [];
  });

/** Patterns of subjects that are not the organisation: what they do is not its doing. */
export const otherActorPatterns = (language: StemLanguage): string[] => patternsOf(tables[language].otherActors);
