import { columnByKey } from '../columns/index.ts';
import { interviewKeyOf, withdrawnFrom } from '../decisions/index.ts';
import type { Actor } from '../model/actor.ts';
import { allNames } from '../model/all-names.ts';
import type { Cartography } from '../model/cartography.ts';
import type { OutputFile } from '../model/output.ts';
import type { DataRecord, Field } from '../model/record.ts';
import {
  type ContactColumns,
  contactColumns,
  contactForms,
  endsFound,
  numbersOfTelephones,
  openPlaces,
  plant,
  type Sought,
  spansOf,
  textsOf,
  unknownContacts,
  type WordTree,
  wordsOf,
  wordsPlanted,
  wordsSeenIn,
  wordTree,
} from '../protect/index.ts';
import { foldWords } from '../text/fold.ts';
import { isShortName, timesAsTyped } from '../text/short-name.ts';
import { type Speech, speechOf } from './withdraw-speech.ts';

/** Who withdraws: an organisation as a whole, or one interview. */
export type Leaving =
  | { kind: 'actor'; id: string; actor: Actor }
  | { kind: 'interview'; id: string; actor: Actor | null };

/** What is looked for, and should be found nowhere. */
export interface Needles {
  /** Names, addresses and mailboxes as words. */
  names: WordTree;
  /** Longer names of those who stay, that hold one of the names («Femmes de Kolda» in «Union des Femmes de Kolda»): no find. */
  longer: WordTree;
  /** Looked for as typed. */
  acronyms: readonly string[];
  /** Their digits. */
  telephones: readonly string[];
  speech: Speech;
  /** What of all this may be found in a file whose signs of emphasis are taken out. */
  sought: Sought;
  /** How many forms are looked for. */
  count: number;
}

/** Names long enough to be looked for. */
export const soughtNames = (actor: Actor): string[] => allNames(actor).filter((name) => foldWords(name).length > 2);

/** Rows that speak of who withdraws alone, second readings of their interviews included. */
export function ownRecords({ records, actorsByRecord }: Cartography, leaving: Leaving): DataRecord[] {
  const isInterview = ({ kind }: DataRecord) => kind === 'entretiens';
  if (leaving.kind === 'interview')
    return records.filter((record) => isInterview(record) && interviewKeyOf(record) === leaving.id);
  const held = new Set(leaving.actor.records);
  const own = records.filter(({ id }) => {
    const actors = actorsByRecord[id] ?? (held.has(id) ? [leaving.actor.id] : []);
    return actors.length === 1 && actors[0] === leaving.actor.id;
  });
  const interviews = new Set(own.filter(isInterview).map(interviewKeyOf));
  const isReading = (record: DataRecord) =>
    isInterview(record) && (actorsByRecord[record.id] ?? []).length === 0 && interviews.has(interviewKeyOf(record));
  return [...own, ...records.filter((record) => isReading(record) && !own.includes(record))];
}

/** Everyone who withdrew, by a decision or by the date of an interview. */
export function everyoneGone(cartography: Cartography): Leaving[] {
  const { records, actors, actorsByRecord } = cartography;
  const gone = withdrawnFrom(records, actors);
  const whole = actors
    .filter(({ id }) => gone.actors.has(id))
    .map((actor): Leaving => ({ kind: 'actor', id: actor.id, actor }));
  const interviews = records
    .filter(({ id }) => gone.records.has(id))
    .map((record): Leaving => {
      const ids = actorsByRecord[record.id] ?? [];
      const actor = ids.length === 1 ? actors.find(({ id }) => id === ids[0]) : undefined;
      return { kind: 'interview', id: interviewKeyOf(record), actor: actor ?? null };
    })
    .filter(({ actor }) => actor === null || !gone.actors.has(actor.id));
  return [...whole, ...new Map(interviews.map((one) => [one.id, one])).values()];
}

/**
 * Everything that would show those who withdraw; what somebody who stays bears or says too (a shared office, a homonym, a
 * sentence of the grid in `publicTexts`) proves nothing.
 */
export function needlesOf(
  cartography: Cartography,
  leavings: readonly Leaving[],
  publicTexts: readonly string[],
): Needles {
  const own = [...new Set(leavings.flatMap((leaving) => ownRecords(cartography, leaving)))];
  const gone = new Set([...own, ...everyoneGone(cartography).flatMap((one) => ownRecords(cartography, one))]);
  const staying = cartography.records.filter((record) => !gone.has(record));
  const left = leftAfter(cartography, gone);
  const leavers = new Set(leavings.flatMap((leaving) => namedWith(leaving, left) ?? []));
  const named = [...leavers].flatMap(soughtNames);
  const others = cartography.actors.filter((actor) => !leavers.has(actor) && !isGone(actor, left)).flatMap(soughtNames);
  const places = openPlaces(cartography.country);
  const borne = new Set([...others.map(foldWords), ...places]);
  const isContactColumn = contactColumns(cartography.records);
  const elsewhere = new Set(contactsIn(staying, isContactColumn));
  const tree = wordTree();
  const longer = wordTree();
  const sought = named.filter((name) => !borne.has(foldWords(name)));
  const wordForms = sought.filter((name) => !isShortName(name)).flatMap(spellingsOf);
  const contacts = [...new Set(contactsIn(own, isContactColumn))].filter(
    (form) => !elsewhere.has(form) && !places.has(form),
  );
  const telephones = contacts.filter((form) => /^\d+$/.test(form));
  const forms = [...wordForms, ...contacts.filter((form) => !telephones.includes(form)).map(wordsOf)];
  for (const words of forms) plant(tree, words);
  for (const words of others.map(wordsOf))
    if (wordForms.some((name) => words.length > name.length && ` ${words.join(' ')} `.includes(` ${name.join(' ')} `)))
      plant(longer, words);
  const speech = speechOf(cartography, own, staying, publicTexts);
  const acronyms = [...new Set(sought.filter(isShortName))];
  const count = forms.length + acronyms.length + telephones.length + speech.count;
  return { names: tree, longer, acronyms, telephones, speech, sought: soughtOf([tree, speech.tree], acronyms), count };
}

function soughtOf(trees: readonly WordTree[], asTyped: readonly string[]): Sought {
  const words = new Set([...trees.flatMap((tree) => [...wordsPlanted(tree)]), ...asTyped.flatMap(wordsOf)]);
  return { isSought: (word) => words.has(word), asTyped };
}

/** A name as words, and as one where it is long enough to be nothing else (an address, a hashtag). */
function spellingsOf(name: string): string[][] {
  const words = wordsOf(name);
  const joined = words.join('');
  return words.length > 1 && joined.length >= 12 ? [words, [joined]] : [words];
}

/** Rows that name an organisation without making it known. */
const besideRows: readonly DataRecord['kind'][] = ['accords', 'decisions', 'registre'];

/** Whether nothing is left that makes an organisation known. */
const isGone = ({ records }: Actor, left: ReadonlySet<string>): boolean => !records.some((id) => left.has(id));

/** Rows that make somebody known, and that nobody withdrew. */
const leftAfter = ({ records }: Cartography, gone: ReadonlySet<DataRecord>): Set<string> =>
  new Set(records.filter((record) => !gone.has(record) && !besideRows.includes(record.kind)).map(({ id }) => id));

/** The organisation whose name goes: the one that withdraws, or the one known by withdrawn interviews alone. */
const namedWith = ({ kind, actor }: Leaving, left: ReadonlySet<string>): Actor | null =>
  kind === 'actor' || actor === null || isGone(actor, left) ? actor : null;

/** Organisations that everyone who withdrew leaves unnamed. */
export function actorsGone(cartography: Cartography): Actor[] {
  const leavings = everyoneGone(cartography);
  const gone = new Set(leavings.flatMap((leaving) => ownRecords(cartography, leaving)));
  const left = leftAfter(cartography, gone);
  return [...new Set(leavings.flatMap((leaving) => namedWith(leaving, left) ?? []))];
}

const isContact = (key: string, kind: DataRecord['kind']): boolean => {
  const layer = columnByKey(key, kind)?.layer;
  return layer === 'private' || layer === 'contact' || key === 'adresse_siege';
};

const contactsIn = (records: readonly DataRecord[], isContactColumn: ContactColumns): string[] =>
  records.flatMap((record) => {
    const known = Object.entries(record.fields).flatMap(([key, field]: [string, Field]) =>
      isContact(key, record.kind) ? [field] : [],
    );
    return [...known, ...unknownContacts(record, isContactColumn)].flatMap(({ raw }) => contactForms(raw));
  });

/** How many times a text shows who withdraws. */
export const timesIn = (text: string, needles: Needles): number => timesAmong(wordsOf(text), text, needles);

/** The same of a text of `textsOf`. */
export const timesSeenIn = (text: string, needles: Needles): number => timesAmong(wordsSeenIn(text), text, needles);

function timesAmong(
  words: readonly string[],
  text: string,
  { names, longer, acronyms, telephones, speech }: Needles,
): number {
  const named = spansOf(words, names);
  const open = named.length > 0 ? spansOf(words, longer) : [];
  const alone = named.filter(([from, to]) => !open.some(([start, end]) => start <= from && to <= end));
  const digits = numbersOfTelephones(text, telephones);
  return (
    alone.length +
    passagesIn(words, speech.tree) +
    acronyms.reduce((sum, acronym) => sum + timesAsTyped(text, acronym), 0) +
    telephones.reduce((sum, digitsSought) => sum + digits.split(digitsSought).length - 1, 0)
  );
}

/** Passages that repeat what was said: runs that touch are one. */
function passagesIn(words: readonly string[], runs: WordTree): number {
  let end = -1;
  let passages = 0;
  for (const [from, to] of spansOf(words, runs)) {
    if (from > end) passages += 1;
    end = Math.max(end, to);
  }
  return passages;
}

/** Leaves out what some files hold, which were read for leaks: an ordinary word, or what others say. Changes the trees given. */
export function withoutFound(needles: Needles, files: readonly OutputFile[]): Needles {
  const texts = files.flatMap((file) => textsOf(file, needles.sought));
  for (const text of texts) {
    const words = wordsSeenIn(text);
    for (const tree of [needles.names, needles.speech.tree])
      for (const end of endsFound(words, tree)) end.isEnd = false;
  }
  const numbers = texts.map((text) => numbersOfTelephones(text, needles.telephones));
  return {
    ...needles,
    acronyms: needles.acronyms.filter((acronym) => !texts.some((text) => timesAsTyped(text, acronym) > 0)),
    telephones: needles.telephones.filter((digits) => !numbers.some((text) => text.includes(digits))),
  };
}
