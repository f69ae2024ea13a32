import { allNames } from '../model/all-names.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord, Field } from '../model/record.ts';
import { foldWords } from '../text/fold.ts';
import { isShortName } from '../text/short-name.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { Access } from './access.ts';
import { closedContacts, wordsByOpenness } from './closed-words.ts';
import { columnLayer } from './column-layer.ts';
import { contactColumns } from './contact-columns.ts';
import { closedNames } from './facts.ts';
import { wordsOf } from './file-texts.ts';
import { openNames } from './listing.ts';
import type { Spellings } from './name-spellings.ts';
import { openPlaces } from './open-places.ts';
import { contactForms, isOwnPublic, isPublic, isTelephone, twinOf } from './own-contacts.ts';
import { type PersonsSought, personsSought } from './private-persons.ts';
import { namesElsewhere } from './refused-elsewhere.ts';
import { endsFound, plant, spansOf, type WordTree, wordTree } from './word-tree.ts';

/** A run of this many words of a closed text is a leak. */
const runLength = 6;

/** What must stand nowhere in the files of an edition: sequences of folded words, in one tree, and telephones. */
export interface ProtectedStrings {
  tree: WordTree;
  /** Names that may not be read, with the actor they lead to. */
  names: { end: WordTree; folded: string; exact: string | null; actor: string; at: Place | undefined }[];
  /** Other ways of writing those names, each with the actor it leads to and the text where people wrote it. */
  spellings: Spellings;
  actorOf: (name: string) => { actor: string; at: Place | undefined };
  textWith: (name: string) => Place | null;
  /** Absent: every spelling counts. */
  isSpelling?: (name: string) => boolean;
  /** Private contacts, and public ones that nobody opened: their words, or the digits alone of telephones; `twin` finds another cell that holds them. */
  contacts: { sought: WordTree | string; at: Place; isPrivate: boolean; twin: () => Place | null }[];
  /** Persons of private contacts, however their names are written. */
  persons: PersonsSought;
  /** Folded names that this edition prints. */
  openNames: string[];
  /** Runs of six words of closed texts, with the place of the text. */
  placeByRun: Map<WordTree, Place>;
}

/**
 * Adds every run of six words of closed texts, but for those that stand in an open text too, and those that are a public
 * name with one word beside it at most («… pour le développement de Kolda a»); gives their places.
 */
export function plantRuns(
  tree: WordTree,
  closed: Field[],
  open: string[],
  publicNames: string[],
): ProtectedStrings['placeByRun'] {
  const placeByRun: ProtectedStrings['placeByRun'] = new Map();
  const names = wordTree();
  for (const name of publicNames) if (wordsOf(name).length >= runLength - 1) plant(names, wordsOf(name));
  for (const { raw, at } of closed) {
    const words = wordsOf(raw);
    const spans = names.next.size > 0 ? spansOf(words, names) : [];
    for (let from = 0; from + runLength <= words.length; from++) {
      const shared = (span: (typeof spans)[number]) => Math.min(span[1], from + runLength) - Math.max(span[0], from);
      if (spans.some((span) => shared(span) >= runLength - 1)) continue;
      const end = plant(tree, words.slice(from, from + runLength));
      if (!placeByRun.has(end)) placeByRun.set(end, at);
    }
  }
  for (const text of placeByRun.size > 0 ? open : []) {
    for (const end of endsFound(wordsOf(text), tree)) {
      end.isEnd = false;
      placeByRun.delete(end);
    }
  }
  return placeByRun;
}

/**
 * Names, contacts and words that an edition must not hold. Names that an open document prints, and words that stand in
 * an open text, in a text of the project itself (`publicTexts`) or wholly within a name that the edition prints, are no
 * leak: who says the long name of an organisation is not quoted by its card.
 */
export function protectedStrings(
  cartography: Cartography,
  access: Access,
  listed: ReadonlySet<string>,
  publicTexts: string[],
  printed: ReadonlyMap<string, string[]>,
  spellings: Spellings,
): ProtectedStrings {
  const closed: Field[] = [];
  const open: string[] = [];
  const contactCells: { field: Field; record: DataRecord; isPrivate: boolean }[] = [];
  const isContactColumn = contactColumns(cartography.records);
  for (const record of cartography.records) {
    for (const [key, field] of Object.entries(record.fields)) {
      if (columnLayer(key, record.kind) === 'private') contactCells.push({ field, record, isPrivate: true });
    }
    contactCells.push(
      ...closedContacts(record, access, isContactColumn).map((field) => ({ field, record, isPrivate: false })),
    );
    const words = wordsByOpenness(record, access);
    open.push(...words.open);
    closed.push(...words.closed);
  }
  const tree = wordTree();
  const printedNames = cartography.actors
    .filter(({ id }) => listed.has(id))
    .flatMap((actor) => allNames(openNames(actor, access)).map(foldWords));
  const placeByRun = plantRuns(tree, closed, [...open, ...publicTexts, ...printedNames], printedNames);
  const privateForms = new Set(
    contactCells.filter(({ isPrivate }) => isPrivate).flatMap(({ field }) => contactForms(field.raw)),
  );
  const isPrinted = (form: string, { record, isPrivate }: (typeof contactCells)[number]) =>
    isPrivate ? isOwnPublic(form, record, cartography, printed) : privateForms.has(form) || isPublic(form, printed);
  const contacts = contactCells.flatMap((cell) =>
    contactForms(cell.field.raw)
      .filter((form) => !isPrinted(form, cell))
      .map((form) => ({
        sought: isTelephone(form) ? form : plant(tree, form.split(' ')),
        at: cell.field.at,
        isPrivate: cell.isPrivate,
        twin: () => (cell.isPrivate ? twinOf(form, cell.field, cartography) : null),
      })),
  );
  const actorByName = new Map(
    cartography.actors
      .filter(({ id }) => !listed.has(id))
      .flatMap((actor) => allNames(actor).map((name) => [name, actor] as const)),
  );
  const elsewhere = new Map(namesElsewhere(cartography).map(({ name, refused }) => [name, refused.at]));
  const actorOf = (name: string) => {
    const actor = actorByName.get(name);
    return { actor: actor?.id ?? '', at: access.record(actor?.records[0] ?? '')?.at ?? elsewhere.get(name) };
  };
  const places = openPlaces(cartography.country);
  const names = closedNames(cartography, listed, access)
    .map((name) => ({
      folded: wordsOf(name).join(' '),
      exact: isShortName(name) ? name : null,
      ...actorOf(name),
    }))
    .filter(({ folded }) => folded !== '' && !places.has(folded))
    .sort((a, b) => compareCodeUnits(a.folded, b.folded))
    .flatMap((name) => spellingsOf(name.folded).map((words) => ({ end: plant(tree, words), ...name })));
  const textWith = (name: string) => placeOfSpelling(name, cartography, spellings);
  const persons = personsSought(cartography, publicTexts, printed);
  return { tree, names, spellings, actorOf, textWith, contacts, persons, openNames: printedNames, placeByRun };
}

/** The first text of people that spells a name: the narrative, then the cover, then the rows. */
function placeOfSpelling(name: string, { narrative, cover, records }: Cartography, spellings: Spellings): Place | null {
  const isIn = (text: string) => spellings.spans(wordsOf(text)).some((spelt) => spelt.name === name);
  for (const { file, markdown } of narrative) {
    const line = markdown.split('\n').findIndex(isIn);
    if (line >= 0) return { file, line: line + 1 };
  }
  if (isIn(JSON.stringify(cover))) return { file: 'cartographie.yaml' };
  for (const { fields, kind } of records) {
    if (kind === 'entretiens') continue;
    for (const [key, { raw, at }] of Object.entries(fields)) {
      if (columnLayer(key, kind) !== 'private' && isIn(raw)) return at;
    }
  }
  return null;
}

/** A name as words, and as one word where it is long enough to be nothing else (`#CollectifDeLAube`, an address). */
function spellingsOf(folded: string): string[][] {
  const words = folded.split(' ');
  const joined = words.join('');
  return words.length > 1 && joined.length >= 12 ? [words, [joined]] : [words];
}
