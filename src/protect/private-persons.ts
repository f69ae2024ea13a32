import type { Cartography, Mapped } from '../model/cartography.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord, Field } from '../model/record.ts';
import { onceForBoth } from '../text/once.ts';
import { columnLayer } from './column-layer.ts';
import { knownWords } from './known-words.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { contactForms, isOwnPublic, isTelephone, twinWhere } from './own-contacts.ts';
import { type Person, type PersonFinder, personFinder, personsOf } from './person-finder.ts';

/** Private cells of a row. */
export const privateCells = ({ fields, kind }: DataRecord): Field[] =>
  Object.entries(fields).flatMap(([key, field]) => (columnLayer(key, kind) === 'private' ? [field] : []));

/** What finds persons in the texts of a country: what rows say in small letters opens no name but a surname alone. */
const finderIn = (cartography: Mapped, publicTexts: readonly string[], small = false) => {
  const isWord = knownWords({ ...cartography, records: [] }, publicTexts);
  const isSaid = (word: string) => !small && ordinaryWords(cartography).has(word);
  return (persons: readonly Person[]): PersonFinder => personFinder(persons, isWord, { isSaid, small });
};

/** Persons whom private cells name, however a text of people writes them. */
export const privatePersons = onceForBoth((cartography: Mapped, publicTexts: readonly string[]) =>
  finderIn(cartography, publicTexts)(personsIn(cartography)),
);

/** The same in what an interview says, where a surname may lack its capital. */
export const spokenPersons = onceForBoth((cartography: Mapped, publicTexts: readonly string[]) =>
  finderIn(cartography, publicTexts, true)(personsIn(cartography)),
);

/** Private cells that name somebody, each with what finds its person in texts. */
export interface PersonsSought {
  finder: PersonFinder;
  /** By the numbers of the persons of the finder. */
  cells: readonly { at: Place; isPrivate: true; twin: () => Place | null }[];
}

/** Whoever private cells name, but those whom the edition prints as the public contact of their own organisation. */
export function personsSought(
  cartography: Cartography,
  publicTexts: readonly string[],
  printed: ReadonlyMap<string, string[]>,
): PersonsSought {
  const finderOf = finderIn(cartography, publicTexts);
  const named = cartography.records.flatMap((record) =>
    privateCells(record).flatMap((field) => {
      const forms = contactForms(field.raw).filter((form) => !isTelephone(form));
      const isOpen = forms.length > 0 && forms.every((form) => isOwnPublic(form, record, cartography, printed));
      return isOpen ? [] : personsOf(field.raw).map((person) => ({ person, field }));
    }),
  );
  const cells = named.map(({ person, field }) => {
    const { find } = finderOf([person]);
    const twin = () => twinWhere(field, cartography, (raw) => find(raw).length > 0);
    return { at: field.at, isPrivate: true as const, twin };
  });
  return {
    finder: finderOf(named.map(({ person }) => person)),
    cells,
  };
}

/** The persons that a text names, its folded words given: most texts hold none of those that name somebody. */
export const personsNamedIn = (
  text: string,
  words: readonly string[],
  { finder: { anchors, find } }: PersonsSought,
): ReadonlySet<number> =>
  new Set(words.some((word) => anchors.has(word)) ? find(text).map(({ person }) => person) : []);

const personsIn = ({ records }: Mapped) => records.flatMap(privateCells).flatMap(({ raw }) => personsOf(raw));
