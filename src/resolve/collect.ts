import { activeDecisions, identityDecisions } from '../decisions/index.ts';
import { listOf, textOf } from '../model/access.ts';
import type { DataRecord } from '../model/record.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { cluesOf, contactClues, noContact } from './clues.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Mention, Node } from './mention.ts';
import { seedsOf } from './seeds.ts';

/** Kinds whose rows make an organisation known, and the column that names it. */
const namingColumns = {
  entretiens: 'acteur',
  revue: 'acteur',
  acteurs: 'nom',
  terrain: 'acteur',
  projets: 'acteur',
} as const;

/** Kinds of rows that must say whom they speak of. A finding may speak of the whole sector. */
const mustName: ReadonlySet<string> = new Set(['entretiens', 'acteurs', 'terrain', 'projets']);

export interface Collected {
  /** Those that make organisations known come first, so that their numbers hang on nothing else. */
  nodes: Node[];
  /** Index of the node of each naming: records name by `record`, secondary ones by `record|role`. */
  nodesByRecord: Map<string, number[]>;
  /** Records that ought to name an organisation and don't. */
  nameless: DataRecord[];
}

/**
 * Every naming of an organisation, those that say the same brought together. An actor is made by interviews, findings,
 * cards, organisations approached and projects. Names that stand only in relations, partners, participants or decisions
 * are kept as names: a ministry named as a partner is no mapped organisation until a row of its own says so.
 * `namedAlone` are records that an identity decision cites by their id: they stay apart so that it can move them.
 */
export function collectMentions(records: readonly DataRecord[], gazetteer: Gazetteer): Collected {
  const namedAlone = citedRecords(records);
  const seeds = seedsOf(records);
  const nodeByKey = new Map<string, Node>();
  const keysByRecord = new Map<string, string[]>();
  const add = (record: DataRecord, role: string, naming: Naming) => {
    const isPrimary = record.kind in namingColumns;
    const contact = isPrimary && !naming.isGroup ? contactClues(record, gazetteer) : noContact;
    const names = [naming.name, ...naming.otherNames].filter((name) => name !== null);
    // Rows of the register stay apart: homonyms have one each. A decision is no mention: its names have nodes of their own.
    const isAlone = namedAlone.has(record.id) || record.kind === 'registre';
    const own = isAlone ? record.id : record.kind === 'decisions' ? 'decisions' : '';
    const key = JSON.stringify([names.sort(), naming.acronym, contact, own]);
    let node = nodeByKey.get(key);
    if (!node) {
      const clues = cluesOf(names, naming.acronym, contact, gazetteer);
      const isBare =
        clues.institutions.length === 0 && clues.names.every(({ bare }) => bare !== null) && clues.acronyms.length > 0;
      node = { key, clues, mentions: [], isPrimary: false, isBare, ...hintOf(record, gazetteer) };
      nodeByKey.set(key, node);
    }
    const seed = seeds.get(record.id) ?? record.id;
    node.mentions.push({ record: record.id, seed, kind: record.kind, at: record.at, ...naming, isPrimary });
    node.isPrimary ||= isPrimary;
    const place = role === '' ? record.id : `${record.id}|${role}`;
    keysByRecord.set(place, [...(keysByRecord.get(place) ?? []), key]);
  };
  const nameless: DataRecord[] = [];
  for (const record of records) {
    const namings = namingsOf(record);
    for (const { role, ...naming } of namings) add(record, role, naming);
    if (namings.length === 0 && mustName.has(record.kind) && textOf(record, 'codeur') === null) nameless.push(record);
  }
  const nodes = [...nodeByKey.values()].sort(
    (a, b) => Number(b.isPrimary) - Number(a.isPrimary) || compareCodeUnits(a.key, b.key),
  );
  for (const node of nodes) node.mentions.sort(compareMentions);
  const indexByKey = new Map(nodes.map(({ key }, index) => [key, index]));
  const nodesByRecord = new Map(
    [...keysByRecord].map(([place, keys]) => [place, keys.map((key) => indexByKey.get(key) ?? -1)]),
  );
  return { nodes, nodesByRecord, nameless };
}

/** The place that a row of the register gives. */
function hintOf(record: DataRecord, gazetteer: Gazetteer): Pick<Node, 'hint'> {
  const place = record.kind === 'registre' ? textOf(record, 'lieu') : null;
  return place === null ? {} : { hint: gazetteer.placesOfCell(place) };
}

type Naming = Pick<Mention, 'name' | 'acronym' | 'otherNames' | 'isGroup'>;
const bare = (name: string): Naming => ({ name, acronym: null, otherNames: [], isGroup: false });

/** Whom a record names, and in what role. */
function namingsOf(record: DataRecord): (Naming & { role: string })[] {
  const text = (key: string) => textOf(record, key)?.trim() || null;
  switch (record.kind) {
    case 'registre': {
      const name = text('nom') ?? text('sigle');
      return name === null ? [] : [{ role: '', name, acronym: text('sigle'), otherNames: [], isGroup: false }];
    }
    case 'relations':
      return ['de', 'vers'].flatMap((role) => {
        const name = text(role);
        return name === null ? [] : [{ role, ...bare(name) }];
      });
    case 'decisions':
      return ['acteur', ...(text('objet') === 'identite' ? ['autre'] : [])].flatMap((role) => {
        const name = text(role);
        return name === null ? [] : [{ role, ...bare(name) }];
      });
    // Refusals that no interview took: they close the organisation they name.
    case 'accords':
      return ownNames(record).map((name) => ({ role: '', ...bare(name) }));
    default:
      return record.kind in namingColumns ? ownNamings(record, text) : [];
  }
}

const ownNames = (record: DataRecord): string[] => {
  const cells = [...listOf(record, 'acteur'), ...listOf(record, 'sigle')].slice(0, 1);
  return cells.flatMap((cell) => cell.split(/[;|\n]/)).flatMap((name) => name.trim() || []);
};

/** The organisations a row is about; several for a group interview, whose other cells then speak for none in particular. */
function ownNamings(record: DataRecord, text: (key: string) => string | null): (Naming & { role: string })[] {
  const column = namingColumns[record.kind as keyof typeof namingColumns];
  const names = listOf(record, column)
    .flatMap((cell) => cell.split(/[;|\n]/))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length > 1) return names.map((name) => ({ role: '', ...bare(name), isGroup: true }));
  const acronym = text('sigle');
  const otherNames = listOf(record, 'autres_noms')
    .flatMap((cell) => cell.split(/[;|\n]/))
    .map((name) => name.trim());
  const name = names[0] ?? acronym;
  if (name === null || name === undefined) return [];
  return [{ role: '', name, acronym, otherNames: otherNames.filter((other) => other !== ''), isGroup: false }];
}

/** Ids of records that identity decisions cite in place of a name. */
function citedRecords(records: readonly DataRecord[]): Set<string> {
  const cited = new Set(
    identityDecisions(activeDecisions(records)).flatMap(({ actor, actorId, other, otherId }) => [
      actor,
      actorId,
      other,
      otherId,
    ]),
  );
  const ids = records.filter(({ kind }) => kind in namingColumns).map(({ id }) => id);
  return new Set(ids.filter((id) => cited.has(id)));
}

/** Order of mentions: the spreadsheet's, by file then row. */
const compareMentions = (a: Mention, b: Mention): number =>
  compareCodeUnits(a.at.file, b.at.file) || (a.at.row ?? 0) - (b.at.row ?? 0) || compareCodeUnits(a.record, b.record);
