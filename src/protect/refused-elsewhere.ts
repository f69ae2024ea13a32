import type { Actor } from '../model/actor.ts';
import { allNames } from '../model/all-names.ts';
import type { Mapped, RefusedElsewhere } from '../model/cartography.ts';
import { foldWords } from '../text/fold.ts';
import { isAlike, wordSlips } from './near-search.ts';
import { nearStrings } from './near-strings.ts';
import { openPlaces } from './open-places.ts';
import { countryWords, linkWords, sharedWords, spelledWords } from './plain-words.ts';

/*
 * Each country is made from its own folder, and an organisation may be known in two. Nothing says that a refusal in one
 * was meant for that one alone: in doubt, it closes the name in the others too, until the organisation or a person of the
 * team says there that it may be named. Between two countries less is taken for one name than within one, where people
 * can answer a question: the same words, or the same words of its own, whatever stands around them.
 */

/** A word of an ordinary sentence, of the name of a body or of a place tells no organisation apart. */
const isTelling = (places: ReadonlySet<string>) => (word: string) =>
  word.length > 2 &&
  !linkWords.has(word) &&
  !sharedWords.has(word) &&
  !spelledWords.has(word) &&
  !places.has(word) &&
  !/^\d+$/.test(word);

interface Form {
  folded: string;
  /** All but those that link others. */
  words: string[];
  own: string[];
  /** Two names of the same words part at these: branches of one network in two countries are two. */
  countries: string[];
}

/** How names of a country, and of those that refuse elsewhere, are compared. */
function formsOf(places: ReadonlySet<string>): (name: string) => Form {
  const tells = isTelling(places);
  return (name) => {
    const folded = foldWords(name);
    const words = [...new Set(folded.split(' '))];
    return {
      folded,
      words: words.filter((word) => !linkWords.has(word)),
      own: words.filter(tells),
      countries: words.filter((word) => countryWords.has(word)),
    };
  };
}

const placesOf = ({ country, refusedElsewhere = [] }: Mapped): ReadonlySet<string> =>
  new Set(
    [...openPlaces(country), ...refusedElsewhere.flatMap(({ places }) => places)].flatMap((one) => one.split(' ')),
  );

/** Whether two names are one: the same words, the same words of their own, or one of them cut short. */
function isOneName(a: Form, b: Form): boolean {
  if (a.folded === b.folded) return true;
  if (a.own.length === 0 || b.own.length === 0) return false;
  if (a.countries.length > 0 && b.countries.length > 0 && a.countries.join() !== b.countries.join()) return false;
  const holds = (long: readonly string[], short: readonly string[]) =>
    short.every((word) => long.some((other) => isAlike(word, other)));
  if (a.own.length === b.own.length) return holds(a.own, b.own);
  return a.own.length < b.own.length ? holds(b.words, a.words) : holds(a.words, b.words);
}

/** An acronym is shared by too many, and a word of a few letters. */
const isComparable = (name: string): boolean => {
  const folded = foldWords(name);
  return folded.includes(' ') || (folded.length >= 5 && name !== name.toUpperCase());
};

/** A name that refused, and who bears it. */
interface Refusal {
  refused: RefusedElsewhere;
  form: Form;
}

/** Organisations of this country under a name of one that refused in another, by what closes them. */
export function namesakesElsewhere(cartography: Mapped): ReadonlyMap<string, RefusedElsewhere> {
  const { actors, refusedElsewhere = [] } = cartography;
  const found = new Map<string, RefusedElsewhere>();
  if (refusedElsewhere.length === 0) return found;
  const formOf = formsOf(placesOf(cartography));
  const byName = new Map<string, Refusal[]>();
  const byWord = nearStrings<Refusal>(wordSlips);
  for (const refused of refusedElsewhere) {
    for (const form of refused.names.filter(isComparable).map(formOf)) {
      const refusal = { refused, form };
      byName.set(form.folded, [...(byName.get(form.folded) ?? []), refusal]);
      for (const word of form.own) byWord.add(word, refusal);
    }
  }
  for (const actor of actors) {
    const forms = allNames(actor).filter(isComparable).map(formOf);
    const match = forms
      .flatMap((own) => {
        const near = [...(byName.get(own.folded) ?? []), ...own.own.flatMap((word) => [...byWord.near(word)])];
        return near.map((one) => ({ ...one, own }));
      })
      .find(({ form, own }) => isOneName(form, own));
    if (match) found.set(actor.id, match.refused);
  }
  return found;
}

/** Whether the organisation itself, or its card, says in so many words that it may be named here. */
export const isOpenedHere = ({ fields }: Actor, agreesToAppear: boolean | null): boolean =>
  agreesToAppear === true || fields.opposition?.value === false;

/**
 * Names that refused in another country, as texts of this one may write them: those with a word of their own. «Femmes et
 * migration» is also what a sentence says.
 */
export function namesElsewhere(cartography: Mapped): { name: string; refused: RefusedElsewhere }[] {
  const formOf = formsOf(placesOf(cartography));
  return (cartography.refusedElsewhere ?? []).flatMap((refused) =>
    refused.names
      .filter((name) => isComparable(name) && formOf(name).own.length > 0)
      .map((name) => ({ name, refused })),
  );
}
