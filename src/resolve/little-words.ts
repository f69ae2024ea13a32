import type { Name, Word } from './name.ts';
import type { NameLevel } from './weights.ts';
import { notionOf, ordinaryWords, singular } from './words.ts';

/*
 * Little words carry nothing («diaspora de France», «diaspora en France»), but for those that turn a name round: «Help for
 * Refugees» and «Help from Refugees», «Jeunesse et migration» and «Jeunesse sans migration», «Femmes migrantes» and
 * «Femmes de migrants».
 */

/** Words that turn round what follows: a name that lacks them says something else. */
const turns: ReadonlyMap<string, string> = new Map(
  ['sans without', 'contre against versus anti', 'hors outside'].flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return [first, ...others].map((word) => [word, first] as const);
  }),
);

/** Words that say who does and who receives: two names may leave them out, and not change one for the other. */
const directions: ReadonlyMap<string, string> = new Map([
  ...['pour', 'for', 'to'].map((word) => [word, 'for'] as const),
  ...['par', 'by'].map((word) => [word, 'by'] as const),
  ['from', 'from'],
]);

/** People who are other people’s («femmes de migrants», «enfants de réfugiés») or are those people themselves. */
const people: ReadonlySet<string> = new Set(
  `femme epouse mere fille enfant famille parent jeune veuve orphelin ancien ami proche
    migrant migrante immigre immigree emigre emigree refugie refugiee rapatrie rapatriee expulse expulsee deplace deplacee
    disparu disparue retourne retournee travailleur travailleuse pecheur paysan detenu detenue exile exilee`
    .split(/\s+/)
    .map(singular),
);

const wordsOf = ({ words }: Name, meanings: ReadonlyMap<string, string>): string[] =>
  [...new Set(words.flatMap(({ full }) => meanings.get(full) ?? []))].sort();

/** Pairs of people of whom a name says that the first are the second’s. */
const ownersIn = ({ words }: Name): string[] =>
  words.flatMap((word, index) => {
    const owner = words.slice(index + 1).find(({ kind }) => kind !== 'stop');
    const isLinked = words[index + 1]?.kind === 'stop' && isOf(words[index + 1]);
    return isLinked && owner && people.has(word.text) && people.has(owner.text) ? [pair(word, owner)] : [];
  });
const isOf = (word: Word | undefined): boolean => word !== undefined && /^(?:d|de|des|du|of)$/.test(word.full);
const pair = (left: Word, right: Word): string => `${notionOf(left.text)} ${right.text}`;

/** Pairs of people of whom a name says that they are the same. */
const oneAndTheSameIn = ({ words }: Name): string[] =>
  words.flatMap((word, index) => {
    const next = words[index + 1];
    return next && people.has(word.text) && people.has(next.text) ? [pair(word, next)] : [];
  });

/** Proper names and places after a word that says where people come from, or where they are. */
const placedIn = ({ words }: Name, link: RegExp): string[] =>
  words.flatMap(({ full, kind }, index) => {
    const said = words.slice(0, index).findLast((word) => word.kind !== 'stop' || link.test(word.full) || isFrom(word));
    const isProper = kind === 'place' || kind === 'country' || kind === 'rare';
    return isProper && said !== undefined && link.test(said.full) && said.kind === 'stop' ? [full] : [];
  });
const isFrom = ({ full }: Word): boolean => /^(?:d|de|des|du|of|from)$/.test(full);
const origins = /^(?:d|de|des|du|of|from)$/;
const seats = /^(?:a|au|aux|en|in|at)$/;

/** «Ressortissants de Kayes à Bamako» and «de Bamako à Kayes». */
function areSwapped(left: Name, right: Name): boolean {
  const [a, b] = [placedIn(left, seats), placedIn(right, seats)];
  if (a.length === 0 || b.length === 0) return false;
  return (
    a.some((each) => placedIn(right, origins).includes(each)) &&
    b.some((each) => placedIn(left, origins).includes(each))
  );
}

/** «Green Youth», «Youth Green»: two words, one of them a word of the language, and turned round they say another thing. */
function areTwoTurned({ core: a, words }: Name, { core: b, words: others }: Name): boolean {
  const isPlain = [...words, ...others].every(({ kind }) => kind !== 'stop' && kind !== 'form' && kind !== 'optional');
  return isPlain && a.length === 2 && a[0] === b[1] && a[1] === b[0] && a.some((word) => ordinaryWords.has(word));
}

/** Whether little words, or the order of two, make two names of one name. */
export function areTurnedRound(left: Name, right: Name): boolean {
  if (wordsOf(left, turns).join(' ') !== wordsOf(right, turns).join(' ')) return true;
  const [a, b] = [wordsOf(left, directions), wordsOf(right, directions)];
  if (a.some((word) => !b.includes(word)) && b.some((word) => !a.includes(word))) return true;
  if (areSwapped(left, right) || areTwoTurned(left, right)) return true;
  const isOwned = (one: Name, other: Name) => {
    const owners = ownersIn(one);
    return owners.length > 0 && oneAndTheSameIn(other).some((each) => owners.includes(each));
  };
  return isOwned(left, right) || isOwned(right, left);
}

/** Levels that already say that the two differ, or leave it to a person. */
const settled: ReadonlySet<NameLevel> = new Set<NameLevel>([
  ...(['different', 'overlapping', 'mark-missing', 'country-missing', 'noted', 'short-name'] as const),
  ...(['neighbour', 'neighbour-ordinary', 'other-form', 'extended'] as const),
]);

/** The level of two names whose words are alike, once their little words are read. */
export function levelOnceRead(level: NameLevel, left: Name, right: Name): NameLevel {
  return settled.has(level) || !areTurnedRound(left, right) ? level : 'neighbour';
}
