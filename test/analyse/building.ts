import { readFileSync } from 'node:fs';
import { type AnalyseInput, analyse } from '../../src/analyse/index.ts';
import { surveyOf } from '../../src/analyse/survey.ts';
import { parseCodebook } from '../../src/codebook/index.ts';
import { parsePack } from '../../src/countries/index.ts';
import type { Actor, Assignment, ChosenField, Evidence } from '../../src/model/actor.ts';
import type { Cartography, Crossing, Tabulation } from '../../src/model/cartography.ts';
import type { Context } from '../../src/model/context.ts';
import type { DataRecord, FieldValue } from '../../src/model/record.ts';
import type { TableKind } from '../../src/model/table.ts';

/* A country of a few rows, written by hand: what each earlier stage would give, without running it. */

const text = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

export const codebook = parseCodebook(text('codebook/codes.csv'), text('codebook/indices.csv')).value;
const { value: country } = parsePack(text('countries/SN.yaml'), 'SN.yaml');
if (!country) throw new Error('country pack of Senegal');

export const context: Context = {
  country,
  codebook,
  config: {
    dataFolder: 'donnees',
    outputFolder: 'sorties',
    files: [],
    cover: { authors: [] },
    committeeSize: null,
    cohortSize: 15,
  },
  asOf: null,
  isFictional: true,
  toolVersion: '0.0.0',
};

type Cells = { [key: string]: FieldValue };
type More = Partial<Pick<DataRecord, 'refused' | 'nil' | 'without' | 'publishedSource'>>;

/** A row: `id` stands for its file and its number. */
export function row(kind: TableKind, id: string, cells: Cells = {}, more: More = {}): DataRecord {
  const at = { file: `${kind}.csv`, row: 2 };
  return {
    id,
    kind,
    country: 'SN',
    at,
    fields: Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, { value, raw: String(value), at }])),
    refused: [],
    nil: [],
    unknown: [],
    ...more,
  };
}

export const interview = (id: string, cells: Cells = {}, more: More = {}) =>
  row('entretiens', id, { id_entretien: id, ...cells }, more);

const merged = (values: FieldValue[]): FieldValue =>
  values.some(Array.isArray) ? ([...new Set((values as string[][]).flat())] as string[]) : (values[0] ?? '');

/** Columns as resolve would choose them here: lists united, else the first record's value. */
function fieldsOf(records: DataRecord[]): { [key: string]: ChosenField } {
  const keys = [...new Set(records.flatMap(({ fields }) => Object.keys(fields)))];
  return Object.fromEntries(
    keys.flatMap((key): [string, ChosenField][] => {
      const holders = records.filter(({ fields }) => fields[key]);
      const [first] = holders;
      const field = first?.fields[key];
      if (!first || !field) return [];
      const value = merged(holders.map(({ fields }) => fields[key]?.value ?? ''));
      const support = holders.filter((record) => Array.isArray(value) || record.fields[key]?.value === value);
      const ids = support.map(({ id }) => id);
      return [[key, { value, raw: field.raw, record: first.id, at: field.at, rule: 'only', support: ids, others: [] }]];
    }),
  );
}

const profileKinds: TableKind[] = ['acteurs', 'entretiens', 'revue'];

/** An organisation made of its rows. */
export function actor(id: string, records: DataRecord[], more: Partial<Actor> = {}): Actor {
  return {
    id,
    country: 'SN',
    name: `Association ${id}`,
    acronym: null,
    otherNames: [],
    formerIds: [],
    records: records.map((record) => record.id),
    knownBy: [...new Set(records.map(({ kind }) => kind))],
    fields: fieldsOf(records.filter(({ kind }) => profileKinds.includes(kind))),
    history: [],
    matches: [],
    conflicts: [],
    isCivilSociety: true,
    type: null,
    assignments: [],
    ...more,
  };
}

export function evidence(record: string, more: Partial<Evidence> = {}): Evidence {
  return {
    record,
    kind: 'entretiens',
    at: { file: 'entretiens.csv', row: 2 },
    column: 'activites',
    quote: 'mots',
    start: 0,
    end: 4,
    cue: null,
    polarity: 'for',
    reason: null,
    scope: 'acteur',
    voice: 'soi',
    form: 'notes',
    date: null,
    ...more,
  };
}

/** A code given to an actor by the words of some records. `key` is `axis:code` or `axis:code/sub`. */
export function code(key: string, records: string[], more: Partial<Assignment> = {}): Assignment {
  const [axis = '', rest = ''] = key.split(':');
  const [main = '', sub = null] = rest.split('/');
  return {
    axis,
    code: main,
    sub,
    status: 'inferred',
    grade: 'moyenne',
    isSensitive: codebook.entryByKey.get(`${axis}:${main}`)?.isSensitive ?? false,
    evidence: records.map((record) => evidence(record)),
    against: [],
    ...more,
  };
}

/** The input of the stage. Rows belong to the actors that list them. */
export function inputOf(actors: Actor[], records: DataRecord[], more: Partial<AnalyseInput> = {}): AnalyseInput {
  const actorsByRecord: { [record: string]: string[] } = {};
  for (const { id, records: own } of actors) {
    for (const record of own) actorsByRecord[record] = [...(actorsByRecord[record] ?? []), id];
  }
  return {
    records,
    setAside: [],
    sources: [],
    resolution: { actors, actorsByRecord, toReview: [], unattributed: [], newIds: [] },
    classification: { actors, sector: [], readInTexts: {} },
    narrative: [],
    diagnostics: [],
    ...more,
  };
}

export const analysed = (actors: Actor[], records: DataRecord[], more: Partial<Context> = {}): Cartography =>
  analyse(inputOf(actors, records), { ...context, ...more }).value;

export const surveyed = (actors: Actor[], records: DataRecord[]) => surveyOf(inputOf(actors, records), context);

export function table(cartography: Cartography, id: string): Tabulation {
  const found = cartography.analyses.tabulations.find((tabulation) => tabulation.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
}

export function crossing(cartography: Cartography, id: string): Crossing {
  const found = cartography.analyses.crossings.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no crossing ${id}`);
  return found;
}

/** Cells of a crossing that somebody fills, before any mask. */
export const cellsOf = ({ rows, columns }: Crossing): { row: string; column: string; units: string[] }[] =>
  rows.values.flatMap((row) =>
    columns.values.flatMap((column) => {
      const across = new Set(column.rows.map(({ unit }) => unit));
      const units = row.rows.map(({ unit }) => unit).filter((unit) => across.has(unit));
      return units.length > 0 ? [{ row: row.code, column: column.code, units }] : [];
    }),
  );

/** Base, answered, refused, and the values that are not zero, as `code: count`. */
export function counts({ base, answered, refused, values }: Tabulation) {
  return {
    base: base.length,
    answered: answered.length,
    refused: refused.length,
    values: Object.fromEntries(
      values.filter(({ rows }) => rows.length > 0).map(({ code, rows }) => [code, rows.length]),
    ),
  };
}

/** Rows of a value: `unit` → records. */
export const rowsOfValue = (tabulation: Tabulation, wanted: string): { [unit: string]: string[] } =>
  Object.fromEntries(
    (tabulation.values.find((value) => value.code === wanted)?.rows ?? []).map(({ unit, from }) => [unit, from]),
  );

export const limit = (cartography: Cartography, id: string) =>
  cartography.analyses.limits.find((candidate) => candidate.id === id) ?? null;
