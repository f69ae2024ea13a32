import { columnByKey } from '../columns/index.ts';
import { interviewKeyOf } from '../decisions/index.ts';
import type { Actor } from '../model/actor.ts';
import { allNames } from '../model/all-names.ts';
import type { Cartography } from '../model/cartography.ts';
import type { DataRecord } from '../model/record.ts';
import { contactForms, openPlaces, withPlainNumbers } from '../protect/index.ts';
import { foldWords } from '../text/fold.ts';
import { isShortName, timesAsTyped } from '../text/short-name.ts';

/** Who withdraws: an organisation as a whole, or one interview. */
export type Leaving =
  | { kind: 'actor'; id: string; actor: Actor }
  | { kind: 'interview'; id: string; actor: Actor | null };

/** What is looked for, and should be found nowhere. */
export interface Needle {
  /** What it is, for the person: a name, an acronym, a contact or an address, words of an answer. */
  kind: 'name' | 'acronym' | 'contact' | 'words';
  /** Folded words in their order; for an acronym the letters as typed; for a telephone its digits. */
  sought: string;
}

/** Runs of closed words shorter than this are anybody's. */
const runLength = 8;

/** Names long enough to be looked for. */
export const soughtNames = (actor: Actor): string[] => allNames(actor).filter((name) => foldWords(name).length > 2);

/** Rows that speak of who withdraws alone. */
export function ownRecords({ records, actorsByRecord }: Cartography, leaving: Leaving): DataRecord[] {
  if (leaving.kind === 'interview')
    return records.filter((record) => record.kind === 'entretiens' && interviewKeyOf(record) === leaving.id);
  return records.filter(({ id }) => {
    const actors = actorsByRecord[id] ?? leaving.actor.records.filter((own) => own === id).map(() => leaving.actor.id);
    return actors.length === 1 && actors[0] === leaving.actor.id;
  });
}

const isContact = (key: string, kind: DataRecord['kind']): boolean => {
  const layer = columnByKey(key, kind)?.layer;
  return layer === 'private' || layer === 'contact' || key === 'adresse_siege';
};

/** Everything that would show who withdraws; what somebody else bears too (a shared office, a homonym) proves nothing. */
export function needlesOf(cartography: Cartography, leaving: Leaving): Needle[] {
  const own = ownRecords(cartography, leaving);
  const isOwn = new Set(own.map(({ id }) => id));
  const others = cartography.records.filter(({ id }) => !isOwn.has(id));
  const contactsIn = (records: readonly DataRecord[]) =>
    records.flatMap(({ fields, kind }) =>
      Object.entries(fields).flatMap(([key, { raw }]) => (isContact(key, kind) ? contactForms(raw) : [])),
    );
  const elsewhere = new Set(contactsIn(others));
  const places = openPlaces(cartography.country);
  const contacts = [...new Set(contactsIn(own))]
    .filter((form) => !elsewhere.has(form) && !places.has(form))
    .map((sought): Needle => ({ kind: 'contact', sought }));
  if (leaving.kind === 'interview') return [...contacts, ...wordsOf(own, others)];
  const borne = new Set(
    cartography.actors
      .filter(({ id }) => id !== leaving.actor.id)
      .flatMap(soughtNames)
      .map(foldWords),
  );
  const names = soughtNames(leaving.actor)
    .filter((name) => !borne.has(foldWords(name)) && !places.has(foldWords(name)))
    .map(
      (name): Needle =>
        isShortName(name) ? { kind: 'acronym', sought: name } : { kind: 'name', sought: foldWords(name) },
    );
  return [...new Map([...names, ...contacts].map((needle) => [needle.sought, needle])).values()];
}

/** The first words of each long answer. */
function wordsOf(own: readonly DataRecord[], others: readonly DataRecord[]): Needle[] {
  const said = own.flatMap(({ fields, kind }) =>
    Object.entries(fields).flatMap(([key, { raw }]) =>
      columnByKey(key, kind)?.type === 'text' ? [foldWords(raw).split(' ')] : [],
    ),
  );
  const runs = said.filter(({ length }) => length >= runLength).map((words) => words.slice(0, runLength).join(' '));
  const open = others.flatMap(({ fields }) => Object.values(fields).map(({ raw }) => foldWords(raw)));
  return [...new Set(runs)]
    .filter((run) => !open.some((text) => text.includes(run)))
    .map((sought): Needle => ({ kind: 'words', sought }));
}

/** Longer names of others that hold one of the names («Femmes de Kolda» in «Union des Femmes de Kolda»): no find. */
export const longerNames = ({ actors }: Cartography, leaving: Leaving, needles: readonly Needle[]): string[] =>
  leaving.kind === 'interview'
    ? []
    : actors
        .filter(({ id }) => id !== leaving.actor.id)
        .flatMap(soughtNames)
        .map(foldWords)
        .filter((name) => needles.some(({ kind, sought }) => kind === 'name' && ` ${name} `.includes(` ${sought} `)));

/** How many times a text shows who withdraws. */
export function timesIn(text: string, needles: readonly Needle[], longer: readonly string[]): number {
  let folded = ` ${foldWords(text)} `;
  for (const name of longer) folded = folded.replaceAll(` ${name} `, ' · ');
  const digits = withPlainNumbers(text);
  return needles.reduce((sum, { kind, sought }) => {
    if (kind === 'acronym') return sum + timesAsTyped(text, sought);
    return sum + (/^\d+$/.test(sought) ? digits.split(sought).length - 1 : folded.split(` ${sought} `).length - 1);
  }, 0);
}
