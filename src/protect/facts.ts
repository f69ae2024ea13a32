import { columnByKey } from '../columns/index.ts';
import { listOf, textOf } from '../model/access.ts';
import type { Actor } from '../model/actor.ts';
import { allNames } from '../model/all-names.ts';
import type { Cartography, Mapped } from '../model/cartography.ts';
import type { EditionFact } from '../model/edition.ts';
import { fundingLinks } from '../model/network.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';
import type { TableKind } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';
import { redactAddresses, redactContacts, redactionMark, redactPersons } from '../text/redact.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { replaceTitledPersons } from '../text/titled-persons.ts';
import type { Access } from './access.ts';
import { openLinks } from './closed-links.ts';
import { spelledRedactor, spellingsIn } from './closed-spellings.ts';
import { columnLayer } from './column-layer.ts';
import { knownWords } from './known-words.ts';
import { openNames } from './listing.ts';
import type { Spellings } from './name-spellings.ts';
import { namingColumns } from './naming-columns.ts';
import { personRedactor } from './person-finder.ts';
import { isOfPerson } from './person-links.ts';
import { privatePersons } from './private-persons.ts';
import { namesElsewhere } from './refused-elsewhere.ts';

/** Names of actors this audience may not read, in every spelling met. */
export function closedNames(cartography: Mapped, listed: ReadonlySet<string>, { isInternal }: Access): string[] {
  const open = new Set(
    cartography.actors
      .filter(({ id }) => listed.has(id))
      .flatMap(allNames)
      .map(foldKey),
  );
  const names = [
    ...cartography.actors.filter(({ id }) => !listed.has(id)).flatMap(allNames),
    // The team reads what stands in its own rows.
    ...(isInternal ? [] : namesElsewhere(cartography).map(({ name }) => name)),
  ].filter((name) => foldKey(name).length > 2 && !open.has(foldKey(name)));
  return [...new Set(names)];
}

/** Names an audience may not read, ready for use: folded for lists, as a redactor for texts. */
export interface ClosedNames {
  keys: ReadonlySet<string>;
  spellings: Spellings;
  redact: (text: string) => string;
  /** A text of people without closed names, contacts and persons, those whom no list knows included. */
  redactText: (text: string) => string;
  /** The title of a document, the name of a project: without closed names, contacts and the persons that it leads to. */
  redactTitle: (text: string) => string;
  /** Whether an address on the web may be printed: none that spells a closed name, however its words are joined, or leads to a person. */
  isOpenLink: (url: string) => boolean;
  /** A value without closed names: taken out of lists, marked in texts. */
  clean: <T>(value: T) => T;
  /** Name that this edition prints for an organisation, by every folded spelling of it. */
  printed: ReadonlyMap<string, string>;
}

/** Of the organisations that an audience may not read, with the `actors` that it may. */
export function closedFor(
  cartography: Mapped,
  actors: readonly Actor[],
  access: Access,
  publicTexts: readonly string[] = [],
): ClosedNames {
  const names = (actor: Actor) => openNames(actor, access);
  const closed = closedNames(cartography, new Set(actors.map(({ id }) => id)), access);
  const printed = actors.flatMap((actor) =>
    [actor.name, ...actor.otherNames].map((spelling) => [foldKey(spelling), names(actor).name] as const),
  );
  // An acronym is printed as typed when two organisations bear it.
  const acronyms = actors.flatMap((actor) =>
    actor.acronym === null ? [] : [[foldKey(actor.acronym), actor] as const],
  );
  const single = acronyms.filter(([key]) => acronyms.filter(([other]) => other === key).length === 1);
  const keys = new Set(closed.map(foldKey));
  const spellings = spellingsIn(cartography, closed, actors.flatMap(allNames), publicTexts);
  const redact = spelledRedactor(closed, spellings);
  const isWord = knownWords(cartography, publicTexts);
  const withoutKnown = access.isInternal
    ? (text: string) => text
    : personRedactor(privatePersons(cartography, publicTexts));
  // Among names of organisations somebody put a person or a telephone: two words beside a contact are whose it is.
  const withoutPerson = (entry: string) => {
    const known = withoutKnown(redactAddresses(entry));
    return known === entry && redactContacts(entry) === entry ? entry : redactPersons(known, isWord);
  };
  const clean = <T>(value: T): T => {
    if (typeof value === 'string') return redact(value) as T;
    if (!Array.isArray(value)) return value;
    return value
      .map((entry) => (typeof entry === 'string' ? redact(withoutPerson(entry)) : entry))
      .filter(saysMore) as T;
  };
  const isUnnamed = openLinks((text) => redact(withoutKnown(text)), closed, actors.flatMap(allNames));
  return {
    keys,
    spellings,
    redact,
    isOpenLink: (url) => isUnnamed(url) && !isOfPerson(url, isWord),
    redactText: (text) => redact(redactPersons(withoutKnown(redactAddresses(text)), isWord)),
    redactTitle: (text) =>
      redact(replaceTitledPersons(redactContacts(withoutKnown(text)), isWord, () => redactionMark)),
    clean,
    printed: new Map([...single.map(([key, actor]) => [key, names(actor).name] as const), ...printed]),
  };
}

/** An entry of a list of which something is left beside the mark. */
const saysMore = (entry: unknown): boolean =>
  typeof entry !== 'string' || !entry.includes(redactionMark) || /\p{L}{2}/u.test(entry.replaceAll(redactionMark, ''));

type FieldsOfFact = EditionFact['fields'];

/** Columns that name one organisation: printed under one name throughout. */
const naming: readonly string[] = ['acteur', 'de', 'vers'];

/** The columns of a row this audience may read; names it may not are taken out of lists and texts. */
function factFields(record: DataRecord, access: Access, closed: ClosedNames): FieldsOfFact {
  const fields: FieldsOfFact = {};
  for (const key of Object.keys(record.fields).sort()) {
    const field = record.fields[key];
    const layer = columnLayer(key, record.kind);
    if (!field || layer === 'private' || (!access.isInternal && layer === 'internal')) continue;
    const { value } = field;
    if (access.isInternal) fields[key] = value;
    else if (typeof value === 'string') {
      const type = columnByKey(key, record.kind)?.type;
      const name = naming.includes(key) ? closed.printed.get(foldKey(value)) : undefined;
      const redacted = () =>
        type === 'text' && !namingColumns.has(key) ? closed.redactText(value) : closed.redactTitle(value);
      if (type === 'url' && !closed.isOpenLink(value)) continue;
      const text = name ?? (type === 'text' || type === 'name' ? redacted() : value);
      if (text.trim() !== '') fields[key] = text;
    } else if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) {
      const kept = closed.clean(value);
      if (kept.length > 0) fields[key] = kept;
    } else fields[key] = value;
  }
  return fields;
}

/** Kinds whose row is nothing without the organisations it names: closed when one of them may not be named. */
const relational: readonly TableKind[] = ['relations', 'projets'];

/** Who funds whom exposes: outside the team and the committee, only a row that somebody opened in so many words tells it. */
export const isFundingClosed = (type: string | null, row: DataRecord | undefined, access: Access): boolean =>
  type !== null &&
  fundingLinks.includes(type) &&
  !access.isInternal &&
  access.audience !== 'comite' &&
  (row === undefined || textOf(row, 'diffusion') !== 'publique');

/** A name that spells no closed one, or by which the edition knows an organisation that it prints. */
const isOpenName = (name: string, { keys, redact, printed }: ClosedNames): boolean =>
  !keys.has(foldKey(name)) && (printed.has(foldKey(name)) || redact(name) === name);

/** Rows of a kind that this audience may read, in an order that says nothing of the input's; ids are still those of records. */
function openFacts(
  cartography: Cartography,
  kind: TableKind,
  access: Access,
  listed: ReadonlySet<string>,
  closed: ClosedNames,
): EditionFact[] {
  const namesOf = (record: DataRecord) => ['acteur', 'de', 'vers'].flatMap((key) => listOf(record, key));
  return cartography.records
    .filter((record) => record.kind === kind && access.isOpen(record.id, 'profile'))
    .filter((record) => {
      if (access.isInternal || !relational.includes(kind)) return true;
      if (isFundingClosed(textOf(record, 'type'), record, access)) return false;
      const actors = cartography.actorsByRecord[record.id] ?? [];
      return actors.every((id) => listed.has(id)) && namesOf(record).every((name) => isOpenName(name, closed));
    })
    .map((record) => ({
      id: record.id,
      kind,
      actors: (cartography.actorsByRecord[record.id] ?? []).filter((id) => listed.has(id)),
      fields: factFields(record, access, closed),
    }))
    .sort((a, b) => compareCodeUnits(orderKey(a), orderKey(b)));
}

/** Outside the team a row is known by its number among those shown. */
const idOf = (kind: TableKind, index: number): string => `${kind}-${index + 1}`;

export const protectFacts = (
  cartography: Cartography,
  kind: TableKind,
  access: Access,
  listed: ReadonlySet<string>,
  closed: ClosedNames,
): EditionFact[] =>
  openFacts(cartography, kind, access, listed, closed).map((fact, index) =>
    access.isInternal ? fact : { ...fact, id: idOf(kind, index) },
  );

/** Ids under which `protectFacts` shows the rows of a kind, by record; each kind is read once. */
export function factIds(
  cartography: Cartography,
  { access, listed }: { access: Access; listed: ReadonlySet<string> },
  closed: ClosedNames,
): (kind: TableKind) => ReadonlyMap<string, string> {
  const byKind = new Map<TableKind, ReadonlyMap<string, string>>();
  return (kind) => {
    const open = () => openFacts(cartography, kind, access, listed, closed).map(({ id }) => id);
    const known =
      byKind.get(kind) ?? new Map(open().map((id, index) => [id, access.isInternal ? id : idOf(kind, index)]));
    byKind.set(kind, known);
    return known;
  };
}

/** Order by what the row says, so that the order of the input's rows never shows. */
const orderKey = ({ fields, id }: EditionFact): string => `${JSON.stringify(fields)}\u0000${id}`;

/** Problems that say a decision was not applied: its names, its value, or another decision stand in its way. */
const unapplied: ReadonlySet<string> = new Set([
  'IDE-003',
  'IDE-004',
  'IDE-005',
  'DEC-001',
  'DEC-002',
  'DEC-004',
  'DEC-005',
  'DEC-006',
  'DEC-007',
  'DEC-020',
  'DEC-021',
]);

/** Decisions that hold and were applied. */
function appliedDecisions({ diagnostics, records }: Cartography, access: Access): Set<string> {
  const key = ({ file, sheet, row }: Place) => JSON.stringify([file, sheet ?? null, row ?? null]);
  const refused = new Set(
    diagnostics.flatMap(({ code, place, related }) => {
      if (!unapplied.has(code)) return [];
      // Of two contrary answers that nothing settles, neither holds.
      return [...(place ? [place] : []), ...(code === 'DEC-001' ? (related ?? []) : [])].map(key);
    }),
  );
  const undone = new Set(
    records.flatMap(({ kind, id, at }) => (kind === 'decisions' && refused.has(key(at)) ? id : [])),
  );
  return new Set(access.decisions.flatMap(({ record }) => (undone.has(record) ? [] : record)));
}

/** Decisions an edition shows: themes chosen by the committee, without who voted; all that were applied in the internal one. */
export function protectDecisions(
  cartography: Cartography,
  access: Access,
  listed: ReadonlySet<string>,
  closed: ClosedNames,
): EditionFact[] {
  if (access.isInternal) {
    const applied = appliedDecisions(cartography, access);
    return protectFacts(cartography, 'decisions', access, listed, closed).filter(({ id }) => applied.has(id));
  }
  return access.decisions
    .filter(({ object, decision }) => object === 'theme' && decision === 'choisi')
    .map(({ other, reason, date }, index) => ({
      id: `decisions-${index + 1}`,
      kind: 'decisions' as const,
      actors: [],
      fields: {
        objet: 'theme',
        decision: 'choisi',
        ...(other !== null ? { autre: other } : {}),
        ...(reason !== null ? { motif: closed.redactText(reason) } : {}),
        ...(date !== null ? { date } : {}),
      },
    }));
}

/** Documents of the desk review, from the findings this audience may read. */
export function protectDocuments(cartography: Cartography, access: Access, closed: ClosedNames) {
  const byTitle = new Map<string, DataRecord[]>();
  for (const record of cartography.records) {
    const title = record.kind === 'revue' ? textOf(record, 'document_titre') : null;
    if (title === null || !access.isOpen(record.id, 'profile')) continue;
    byTitle.set(title, [...(byTitle.get(title) ?? []), record]);
  }
  return [...byTitle.entries()]
    .sort(([a], [b]) => compareCodeUnits(foldKey(a), foldKey(b)))
    .map(([title, records]) => {
      const first = (key: string) => records.map((record) => textOf(record, key)).find((text) => text !== null) ?? null;
      const year = records
        .map((record) => record.fields.document_annee?.value)
        .find((value) => typeof value === 'number');
      const clean = (text: string | null) => (text === null ? null : closed.redactTitle(text));
      const urls = records.flatMap((record) => textOf(record, 'document_url') ?? []);
      return {
        title: closed.redactTitle(title),
        author: clean(first('document_auteur')),
        publisher: clean(first('document_editeur')),
        year: typeof year === 'number' ? year : null,
        type: first('document_type'),
        url: urls.find(closed.isOpenLink) ?? null,
        findings: records.length,
      };
    });
}
