import type { CountryPack } from '../../model/country.ts';
import { type Segment, segmentText, type Token } from '../../text/segment.ts';
import { isNoOrganisation } from './not-organisations.ts';

/*
 * Names of organisations that have no row of their own, read from words on partners: what begins with what associations
 * call themselves («Association …», «Réseau …»), an acronym, or words with capitals that stand as a name would («avec
 * Maison Bleue», «…, Gardiens du rivage, …»). Doubtful ones are left out: a lead that is none costs a visit.
 */

const heads = new Set(
  `association associations collectif reseau ong federation confederation mouvement union forum coalition plateforme
  plateformes cooperative groupement gie fondation comite coordination organisation ligue observatoire amicale syndicat
  mutuelle alliance convergence cercle network ngo foundation movement platform league alliance committee cooperative
  jamiat jamaat rabita`.split(/\s+/),
);
/** Words that join those of a name. */
const joins = new Set('de du des d la le les l en au aux a et pour contre sans of the for and in'.split(' '));
/** Words before which a name ends. */
const stops = new Set(
  `avec chez qui que qu dont ou sur dans par nous on vous ils elles il elle je est sont a ont sert nos notre leur leurs ses son sa
  un une mais parfois souvent aussi depuis lors ni puis quand car comme selon entre surtout seulement toujours with who which
  that or on is are has have we our us they their sometimes often also since but from at by to nous y`.split(/\s+/),
);
/** Words after which a name without a head may begin. */
const openers = new Set('avec chez et par with and by'.split(' '));
const articles = new Set('le la les l the notre nos our ong ngo'.split(' '));
const mostWords = 10;
const leastAcronym = 3;

const isAcronym = (typed: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}]+(?:-[\p{Lu}\p{N}]+)*$/u.test(typed) && typed.length >= leastAcronym;

interface Reading {
  text: string;
  tokens: readonly Token[];
  isCapital(at: number): boolean;
  isStop(at: number): boolean;
}

/** Names in a text that are neither a place nor a body outside civil society, as typed, in their order. */
export const unfiledNames = (text: string, pack: CountryPack): string[] =>
  segmentText(text)
    .flatMap((segment) => namesIn(text, segment))
    .filter((name) => !name.split(/\s+(?:et|and)\s+/u).every((part) => isNoOrganisation(part, pack)));

function namesIn(text: string, { tokens, end }: Segment): string[] {
  const typedAt = (at: number) => text.slice(tokens[at]?.start, tokens[at]?.end);
  const isCapital = (at: number) => /^\p{Lu}/u.test(typedAt(at));
  const isStop = (at: number) => {
    const token = tokens[at];
    return !token || (stops.has(token.form) && !(isCapital(at) && at > 0)) || token.before > 0;
  };
  const reading: Reading = { text, tokens, isCapital, isStop };
  // All in capitals, letters tell nothing.
  const isShouted = text.slice(tokens[0]?.start, end).toUpperCase() === text.slice(tokens[0]?.start, end);
  const names: string[] = [];
  let before = 0;
  for (let at = 0; at < tokens.length; ) {
    const to = nameFrom(reading, at, isShouted);
    // «Association Teranga Retour (ATR)»: the acronym of the name just read.
    const isItsAcronym = to === at + 1 && at > 0 && at === before && text[(tokens[at]?.start ?? 0) - 1] === '(';
    if (to > at && !isItsAcronym) names.push(text.slice(tokens[at]?.start, tokens[to - 1]?.end));
    at = Math.max(to, at + 1);
    if (to === at) before = to;
  }
  return names;
}

/** One past the last word of the name that begins here; the same place when none does. */
function nameFrom(reading: Reading, at: number, isShouted: boolean): number {
  const { tokens, isCapital, text } = reading;
  const token = tokens[at];
  if (!token) return at;
  const typed = text.slice(token.start, token.end);
  if (heads.has(token.form) && !isPlural(typed)) return endOfHeaded(reading, at);
  if (!isShouted && isAcronym(typed)) return at + 1;
  if (!isCapital(at) || isShouted || token.form.length < 2 || stops.has(token.form) || openers.has(token.form))
    return at;
  const before = tokens[at - 1]?.form ?? '';
  const beforeArticle = articles.has(before) ? (tokens[at - 2]?.form ?? '') : before;
  const opensItem =
    at === 0 || token.before > 0 || (articles.has(before) && (at === 1 || (tokens[at - 1]?.before ?? 0) > 0));
  return opensItem || openers.has(beforeArticle) ? endOfCapitals(reading, at, opensItem) : at;
}

const isPlural = (typed: string): boolean => /^(?:associations|plateformes)$/u.test(typed);

/** «Association des femmes migrantes de Dakar», «l’association Espoir Sahel»: after a small head, a capital comes at once. */
function endOfHeaded({ tokens, isCapital, isStop }: Reading, at: number): number {
  if (!isCapital(at) && !isCapital(at + 1)) return at;
  let end = at + 1;
  let hasCapital = false;
  for (let next = at + 1; next < tokens.length && next - at < mostWords && !isStop(next); next++) {
    const isJoin = joins.has(tokens[next]?.form ?? '');
    const afterJoin = joins.has(tokens[next - 1]?.form ?? '');
    if (isJoin && !isCapital(next)) {
      // «… de Dakar et la mairie», «Réseau Jisr pour les urgences»: a name that stands does not go on with these.
      const follows = firstAfterJoins(tokens, next);
      if (
        /^(?:et|and|pour|for|en|a|in|contre|sans)$/.test(tokens[next]?.form ?? '') &&
        hasCapital &&
        !isCapital(follows)
      )
        break;
      if (
        /^(?:et|and)$/.test(tokens[next]?.form ?? '') &&
        (!isCapital(follows) || heads.has(tokens[follows]?.form ?? ''))
      )
        break;
      continue;
    }
    if (!isCapital(next) && !afterJoin && hasCapital) break;
    if (isCapital(next)) hasCapital = true;
    end = next + 1;
  }
  const isNamed = hasCapital || (isCapital(at) && end - at > 2);
  return isNamed && end - at > 1 ? end : at;
}

/** «Rives et Passages»: within a name, «et» joins only two words that stand alone. */
const mayJoin = ({ tokens, isCapital }: Reading, at: number, isAlone: boolean): boolean =>
  !/^(?:et|and|a)$/.test(tokens[at]?.form ?? '') ||
  (isAlone && isCapital(at + 1) && !heads.has(tokens[at + 1]?.form ?? ''));

const firstAfterJoins = (tokens: readonly Token[], at: number): number => {
  let next = at;
  while (next < tokens.length && joins.has(tokens[next]?.form ?? '')) next++;
  return next;
};

/** «Maison Bleue», «Relais du Port»: two words with capitals, or a whole item of a list. */
function endOfCapitals(reading: Reading, at: number, opensItem: boolean): number {
  const { tokens, isCapital, isStop } = reading;
  let end = at + 1;
  let capitals = 1;
  for (let next = at + 1; next < tokens.length && next - at < mostWords && !isStop(next); next++) {
    if (isCapital(next)) {
      capitals += 1;
      end = next + 1;
    } else if (!joins.has(tokens[next]?.form ?? '') || !mayJoin(reading, next, opensItem && capitals === 1)) break;
  }
  if (capitals > 1) return end;
  // A word alone between two commas, not the first: «…, Caritas, …».
  const isWhole = opensItem && at > 0 && (end === tokens.length || (tokens[end]?.before ?? 0) > 0);
  return isWhole && (tokens[at]?.form.length ?? 0) > leastAcronym ? end : at;
}
