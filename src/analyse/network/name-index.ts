import type { Actor } from '../../model/actor.ts';
import { fold, foldKey, foldWords } from '../../text/fold.ts';
import { addTo } from '../rows.ts';

/** Who bears a name: one organisation, nobody that is known, or several, which is as good as nobody. */
export type Bearer = { actor: Actor } | { actor: null; several: Actor[] };

/** Finds the organisation that a typed name means; likenesses are the business of `resolve`, so only sure ones count. */
export type NameIndex = (name: string) => Bearer;

/** Words that tell no name apart. */
const empty = new Set([
  'de',
  'des',
  'du',
  'la',
  'le',
  'les',
  'l',
  'd',
  'et',
  'a',
  'au',
  'aux',
  'en',
  'the',
  'of',
  'for',
  'and',
]);

const wordsOf = (name: string): string[] =>
  foldWords(name)
    .split(' ')
    .filter((word) => word !== '' && !empty.has(word));
const bagOf = (name: string): string => wordsOf(name).sort().join(' ');

/** «NAME – ACRONYM», «NAME (ACRONYM)»: the whole, then its pieces. */
const piecesOf = (name: string): string[] => {
  const pieces = name.split(/\s+[–—-]\s+|[()]/).map((piece) => piece.trim());
  return [name, ...pieces.filter((piece) => piece.length > 1 && piece !== name)];
};

const nobody = (several: Actor[] = []): Bearer => ({ actor: null, several });

/**
 * Names of the organisations of the map: the very letters, then the words in any order, then the pieces around a dash, then
 * the only organisation whose name begins with these words (two at least). A name that several bear means none of them.
 */
export function nameIndex(actors: readonly Actor[]): NameIndex {
  const byKey = new Map<string, Actor[]>();
  const byBag = new Map<string, Actor[]>();
  for (const actor of actors) {
    const names = [actor.name, actor.acronym, ...actor.otherNames].filter((name) => name !== null && name !== '');
    for (const key of new Set(names.map((name) => foldKey(name ?? '')))) addTo(byKey, key, actor);
    for (const bag of new Set(names.map((name) => bagOf(name ?? '')))) addTo(byBag, bag, actor);
  }
  const openings = actors.flatMap((actor) =>
    [actor.name, ...actor.otherNames].map((name) => ({ words: `${wordsOf(name).join(' ')} `, actor })),
  );
  const beginning = (name: string): Actor[] => {
    const words = wordsOf(name);
    if (words.length < 2) return [];
    const start = `${words.join(' ')} `;
    return [...new Set(openings.filter(({ words: own }) => own.startsWith(start)).map(({ actor }) => actor))];
  };
  const found = (name: string): Actor[] => byKey.get(foldKey(name)) ?? byBag.get(bagOf(name)) ?? [];
  return (name) => {
    if (fold(name).trim() === '') return nobody();
    for (const piece of piecesOf(name)) {
      const bearers = [...new Set(found(piece))];
      if (bearers.length === 1 && bearers[0]) return { actor: bearers[0] };
      if (bearers.length > 1) return nobody(bearers);
    }
    const longer = beginning(name);
    return longer.length === 1 && longer[0] ? { actor: longer[0] } : nobody(longer);
  };
}
