import type { Actor } from '../model/actor.ts';
import { allNames } from '../model/all-names.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { editDistance } from '../text/similarity.ts';
import { type Form, isAcronym, isAlike, type Known, keySlips, type Search, searchAmong } from './near-search.ts';
import { openingWords } from './plain-words.ts';

/*
 * Whom a name that nobody bears may mean: letters dropped or added, words left out, an acronym cut short. Wider than what
 * `resolve` takes for likeness, since it only ever closes.
 */

/** An organisation that a name may mean. */
export interface Near {
  actor: Actor;
  /** 0 to 1, to compare two of them. */
  score: number;
  /** One of the two names is the other cut short or misspelt, and holds a word that few organisations bear. */
  isSame: boolean;
  /** Their acronyms alone say so, and several organisations may bear one. */
  isByAcronym: boolean;
}

const wordsOf = (name: string): string[] => [
  ...new Set(
    foldWords(name)
      .split(' ')
      .filter((word) => word.length > 2 && !isFunctionWord(word, 'fr') && !isFunctionWord(word, 'en')),
  ),
];

/** Those words, a slip of the pen included. */
function genericAmong(words: ReadonlySet<string>): Set<string> {
  const isOne = (word: string) =>
    openingWords.has(word) ||
    (word.length >= 6 && [...openingWords].some((one) => isAlike(one, word) && editDistance(one, word) < 2));
  return new Set([...words].filter(isOne));
}

/** Share of the words that another name must hold to look like it, however common they are. */
const alike = 0.6;

const formOf = (name: string): Form => {
  const words = wordsOf(name);
  return { key: foldKey(name), words, initials: words.length < 3 ? '' : words.map((word) => word[0]).join('') };
};

export type Likeness = Omit<Near, 'actor'>;

/**
 * Organisations whose names may be meant, by a name that nobody bears; the likeliest first. With `isSame` alone wanted,
 * those that share common words are not compared.
 */
export function nearActors(
  actors: readonly Actor[],
  only?: 'same',
  searching: (known: readonly Known[]) => Search = searchAmong,
): (wanted: string) => Near[] {
  const known = actors.map((actor): Known & { actor: Actor } => {
    const forms = allNames(actor).map(formOf);
    const acronyms = [foldKey(actor.acronym ?? ''), ...forms.map(({ initials }) => initials)];
    return {
      actor,
      forms,
      words: new Set(forms.flatMap(({ words }) => words)),
      acronyms: [...new Set(acronyms.filter((one) => one.length >= 3))],
    };
  });
  const bearers = new Map<string, number>();
  for (const { words } of known) for (const word of words) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  const common = genericAmong(new Set(bearers.keys()));
  const few = Math.max(2, actors.length / 20);
  const search = searching(known);
  return (wanted) => {
    const form = formOf(wanted);
    const own = genericAmong(new Set(form.words));
    const isGeneric = (word: string) => common.has(word) || own.has(word);
    const weigh = (word: string) => (isGeneric(word) ? 0.3 : (bearers.get(word) ?? 0) <= few ? 3 : 1);
    const alikeOf = new Map(
      form.words.map((word) => [word, new Set([...search.wordsNear(word)].filter((one) => isAlike(one, word)))]),
    );
    const spoken = new Set([...alikeOf.values()].flatMap((words) => [...words]));
    const telling = new Set([...spoken].filter((word) => weigh(word) === 3));
    const given = [form.key, ...foldWords(wanted).split(' ')].filter(isAcronym);
    const likeness = ({ forms, words, acronyms }: Known): Likeness | null => {
      const isTelling = [...telling].some((word) => words.has(word));
      const isSharing = only === 'same' ? isTelling : isTelling || [...spoken].some((word) => words.has(word));
      const found = forms.map((other) => {
        // Written in one word, a name shares none.
        const isJoined = Math.min(other.words.length, form.words.length) < 2;
        const whole = isJoined || isTelling ? byLetters(form.key, other.key) : null;
        return whole ?? (isSharing ? byWords(form.words, other.words, alikeOf, { isGeneric, weigh }) : null);
      });
      return [byAcronym(given, form.key, acronyms), ...found].reduce(bestLikeness, null);
    };
    const near: Near[] = [];
    for (const place of search.placesNear({ form, acronyms: given, words: only === 'same' ? telling : spoken })) {
      const one = known[place];
      const found = one ? likeness(one) : null;
      if (one && found !== null) near.push({ actor: one.actor, ...found });
    }
    return near.sort((a, b) => b.score - a.score || (a.actor.id < b.actor.id ? -1 : 1));
  };
}

/** The better of two likenesses. */
export const bestLikeness = (a: Likeness | null, b: Likeness | null): Likeness | null =>
  a === null || b === null
    ? (a ?? b)
    : {
        score: Math.max(a.score, b.score),
        isSame: a.isSame || b.isSame,
        isByAcronym: [a, b].every(({ isSame, isByAcronym }) => !isSame || isByAcronym),
      };

/** Whether an organisation may be the one of these names: an acronym tells it where nothing else is known of one of them. */
export function isNamesake({ actor, isSame, isByAcronym }: Near, names: readonly string[]): boolean {
  const isBare = (own: readonly string[]) => own.every((name) => !foldWords(name).includes(' '));
  return isSame && (!isByAcronym || isBare(names) || isBare(allNames(actor)));
}

/** Whole names, few letters apart. */
function byLetters(left: string, right: string): Likeness | null {
  const length = Math.max(left.length, right.length);
  const most = keySlips(length);
  if (length < 6 || Math.abs(left.length - right.length) > most) return null;
  if (left.replace(/\D/g, '') !== right.replace(/\D/g, '')) return null;
  const distance = editDistance(left, right);
  return distance <= most ? { score: 1 - distance / length, isSame: true, isByAcronym: false } : null;
}

function byWords(
  own: readonly string[],
  others: readonly string[],
  alikeOf: ReadonlyMap<string, ReadonlySet<string>>,
  { isGeneric, weigh }: { isGeneric: (word: string) => boolean; weigh: (word: string) => number },
): Likeness | null {
  const pairs = own.flatMap((word): [string, string][] => {
    const other = others.includes(word) ? word : others.find((one) => alikeOf.get(word)?.has(one));
    return other === undefined ? [] : [[word, other]];
  });
  const shared = pairs.map(([, other]) => weigh(other));
  const isDistinct = shared.includes(3);
  if (pairs.length === 0 || !(isDistinct || pairs.length >= own.length * alike)) return null;
  const total = sum(own.map(weigh)) + sum(others.map(weigh));
  const isMet = (words: readonly string[], index: 0 | 1) =>
    words.every((word) => isGeneric(word) || pairs.some((pair) => pair[index] === word));
  return {
    score: Math.min(0.95, (2 * sum(shared)) / total),
    isSame: isDistinct && (isMet(own, 0) || isMet(others, 1)),
    isByAcronym: false,
  };
}

/** Acronyms, and the initials of the names: the same, one cut short, or one letter apart. */
function byAcronym(given: readonly string[], whole: string, acronyms: readonly string[]): Likeness | null {
  const equal = given.find((one) => acronyms.includes(one));
  if (equal !== undefined) return { score: 0.95, isSame: equal === whole, isByAcronym: true };
  // Of several words, none is taken for a misspelt acronym.
  if (!isAcronym(whole)) return null;
  const cut = acronyms.find((one) => one.startsWith(whole) || whole.startsWith(one));
  if (cut !== undefined) return { score: 0.9, isSame: Math.min(cut.length, whole.length) >= 4, isByAcronym: true };
  const slip = acronyms.find((one) => Math.min(one.length, whole.length) >= 4 && editDistance(one, whole) === 1);
  return slip === undefined
    ? null
    : { score: 0.85, isSame: Math.min(slip.length, whole.length) >= 5, isByAcronym: true };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
