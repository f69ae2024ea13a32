import { distance } from 'fastest-levenshtein';
import type { Layer } from '../model/column.ts';
import type { TableKind } from '../model/table.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { headerWordsOf } from './header-words.ts';
import { columnByKey, columnsOf } from './registry.ts';
import { isServerHeader } from './server-headers.ts';
import { shortMeanings } from './short-headers.ts';

/** Words of headers that say nothing of what a column holds. */
const emptyWords = new Set(
  'de du des d la le les l un une et en a au aux vos votre vous quel quels quelle quelles est sont que qui of the and to'.split(
    ' ',
  ),
);

/** `dateCreation` as two words. */
const unglued = (text: string): string => text.replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ');

/** Full words for what headers shorten. */
const shortened = new Map([
  ['n', 'numero'],
  ['no', 'numero'],
  ['num', 'numero'],
  ['nb', 'nombre'],
  ['nbre', 'nombre'],
  ['tel', 'telephone'],
  ['org', 'organisation'],
  ['asso', 'association'],
]);

/** Words of a header that say something: folded, singular, unglued, small words left out. */
export const headerTokens = (text: string): Set<string> =>
  new Set(
    foldWords(unglued(text).replace(/n\s*[°º]/gi, ' numero '))
      .split(' ')
      .filter((word) => word !== '' && !emptyWords.has(word))
      .map((word) => shortened.get(word) ?? (word.length > 4 ? word.replace(/s$/, '') : word)),
  );

/** An accord is never suggested for a header that does not speak of one, nor for one that says no more than that. */
const consentWords = new Set(['accord', 'accepte', 'acceptez', 'consentement', 'consent', 'agree']);

/** A way of writing a column's header, folded. */
interface Spelling {
  key: string;
  text: string;
  folded: string;
  tokens: Set<string>;
  /** From the dictionary of header words, as a second reading. */
  isSecond: boolean;
}
const spellingsByKind = new Map<TableKind, Spelling[]>();

function spellingsOf(kind: TableKind): Spelling[] {
  let spellings = spellingsByKind.get(kind);
  if (!spellings) {
    const short = shortMeanings(kind);
    // In an interview a telephone or an e-mail is made public by hand alone.
    const open = columnsOf(kind).filter(
      ({ layer, type }) => !(kind === 'entretiens' && layer === 'contact' && type !== 'url'),
    );
    const own = open.flatMap(({ key, label, aliases }) =>
      [key, label.fr, label.en, ...aliases].flatMap((text) => {
        const meant = text === key ? key : short.get(foldKey(text));
        return meant === undefined || meant === null || meant === key ? [{ key, text, isSecond: meant === null }] : [];
      }),
    );
    const words = headerWordsOf(kind).map(({ key, phrase, isSecond }) => ({ key, text: phrase, isSecond }));
    spellings = [...own, ...words].map((spelling) => ({
      ...spelling,
      folded: foldKey(spelling.text),
      tokens: headerTokens(spelling.text),
    }));
    spellingsByKind.set(kind, spellings);
  }
  return spellings;
}

/** Words that many columns have, of which one alone says little (`ActivityId`, «nom du fichier»). */
const commonWords = new Set(
  'id code type note nom name date numero number nombre status statu niveau level autre other total valeur value texte text lieu title titre principal principale annee year page'.split(
    ' ',
  ),
);

/** Words in common (twice their share of both), or letters in common for a misspelt header. 0 to 1. */
function likeness(folded: string, tokens: Set<string>, spelling: Spelling): number {
  const common = [...tokens].filter((word) => spelling.tokens.has(word));
  if (common.length > 0 && common.every((word) => consentWords.has(word))) return 0;
  if (spelling.key.startsWith('accord_') && ![...tokens].some((word) => consentWords.has(word))) return 0;
  const shared = common.length;
  // The number of a thing is not the thing (`ProjectId`).
  if ((tokens.has('id') || tokens.has('code')) && !spelling.tokens.has('id') && !spelling.tokens.has('code')) return 0;
  const isWhole = shared === tokens.size && shared === spelling.tokens.size;
  const isVague = !isWhole && common.every((word) => commonWords.has(word));
  const words = ((isVague ? 1 : 2) * shared) / Math.max(1, tokens.size + spelling.tokens.size);
  const longest = Math.max(folded.length, spelling.folded.length);
  if (longest < 5 || Math.abs(folded.length - spelling.folded.length) > longest / 4) return words;
  const letters = 1 - distance(folded, spelling.folded) / longest;
  return Math.max(words, letters >= 0.85 ? letters : 0);
}

/** A column that a header may mean: how alike (0 to 1), and the spelling that it is like. */
export interface Resemblance {
  key: string;
  likeness: number;
  spelling: string;
}

/** A second reading counts a little less than a first. */
export const secondReading = 0.1;
const leastLikeness = 0.5;
const mostRemembered = 20_000;

/** A header is looked at several times while a table is weighed: what it resembles is found out once. */
const resemblancesByHeader = new Map<string, Resemblance[]>();

/** Columns that an unknown header may mean, each once, the likeliest first. */
export function resemblances(kind: TableKind, header: string): Resemblance[] {
  const name = `${kind}/${header}`;
  const known = resemblancesByHeader.get(name);
  if (known) return known;
  const found = findResemblances(kind, header);
  if (resemblancesByHeader.size < mostRemembered) resemblancesByHeader.set(name, found);
  return found;
}

function findResemblances(kind: TableKind, header: string): Resemblance[] {
  const folded = foldKey(header);
  const tokens = headerTokens(header);
  const best = new Map<string, Resemblance>();
  for (const spelling of spellingsOf(kind)) {
    const score = likeness(folded, tokens, spelling) - (spelling.isSecond ? secondReading : 0);
    if (score < leastLikeness || score <= (best.get(spelling.key)?.likeness ?? 0)) continue;
    best.set(spelling.key, { key: spelling.key, likeness: score, spelling: spelling.text });
  }
  // Of two as alike, the one whose words stand there as they are: «Activités menées» is no «en activité».
  const isWithin = ({ spelling }: Resemblance): boolean =>
    ` ${foldWords(header)} `.includes(` ${foldWords(spelling)} `);
  return [...best.values()].sort((a, b) => b.likeness - a.likeness || Number(isWithin(b)) - Number(isWithin(a)));
}

/** Contacts and names have no choices: «Contacts/Responsable» is a title under another. */
const openLayers: ReadonlySet<Layer> = new Set(['contact', 'private']);

/** A header that is neither blank, nor added by a form's server, nor a choice of a question (`besoins_appui/formation`). */
export function isOwnWords(kind: TableKind, header: string): boolean {
  if (header.trim() === '' || isServerHeader(header)) return false;
  const group = foldKey(header.split('/').at(-2) ?? '');
  const meant = spellingsOf(kind).filter(({ folded }) => group !== '' && folded === group);
  return meant.every(({ key }) => openLayers.has(columnByKey(key, kind)?.layer ?? 'identity'));
}

/** A mapping ready to be pasted never makes contacts, consents, identifiers or what the team keeps for itself. */
const neverProposed: ReadonlySet<Layer> = new Set(['private', 'contact', 'internal']);
/** Alike enough to be proposed without having looked at a cell. */
const surely = 0.6;

/** Like `resemblingPairs`, for a proposal that nobody checks cell by cell: sure resemblances, and none that could expose somebody. */
export function safePairs(
  kind: TableKind,
  headers: readonly string[],
  taken: ReadonlySet<string>,
): [header: string, key: string][] {
  const closed = columnsOf(kind).filter(
    ({ key, layer, layerByKind }) => neverProposed.has(layerByKind?.[kind] ?? layer) || consentColumns.test(key),
  );
  const isSure = ([header, key]: [string, string]) =>
    resemblances(kind, header).some((found) => found.key === key && found.likeness >= surely);
  // What a header is most like stays its meaning: with «Tél.» taken for no telephone, it is not offered as something else.
  return resemblingPairs(kind, headers, taken)
    .filter(([, key]) => !closed.some((column) => column.key === key))
    .filter(isSure);
}

const consentColumns = /^(?:accord_|audience$|diffusion$|sensibilite$|retrait_)/;

/** Headers with the column each may mean, every column once, the likeliest pairs first served: what to put in the configuration. */
export function resemblingPairs(
  kind: TableKind,
  headers: readonly string[],
  taken: ReadonlySet<string>,
): [header: string, key: string][] {
  const candidates = headers.flatMap((header, index) =>
    isOwnWords(kind, header) ? resemblances(kind, header).map((found) => ({ ...found, index })) : [],
  );
  const used = new Set(taken);
  const keyByIndex = new Map<number, string>();
  for (const { key, index } of candidates.sort((a, b) => b.likeness - a.likeness || a.index - b.index)) {
    if (used.has(key) || keyByIndex.has(index)) continue;
    used.add(key);
    keyByIndex.set(index, key);
  }
  return headers.flatMap((header, index): [string, string][] => {
    const key = keyByIndex.get(index);
    return key === undefined ? [] : [[header, key]];
  });
}
