import { readFileSync } from 'node:fs';
import { parsePack } from '../../src/countries/index.ts';
import type { Context } from '../../src/model/context.ts';
import type { CountryPack } from '../../src/model/country.ts';
import type { DataRecord, FieldValue } from '../../src/model/record.ts';
import type { TableKind } from '../../src/model/table.ts';
import { resolve } from '../../src/resolve/index.ts';

export function pack(iso2: string): CountryPack {
  const file = new URL(`../../src/countries/${iso2}.yaml`, import.meta.url);
  const { value } = parsePack(readFileSync(file, 'utf8'), `${iso2}.yaml`);
  if (!value) throw new Error(`no pack for ${iso2}`);
  return value;
}

const packs = new Map<string, CountryPack>();

/** A context that holds a real country pack and nothing else of note. */
export function contextOf(iso2: string): Context {
  const country = packs.get(iso2) ?? pack(iso2);
  packs.set(iso2, country);
  return {
    country,
    codebook: {
      version: '0',
      checksum: '',
      entries: [],
      cues: [],
      crosswalk: [],
      entryByKey: new Map(),
      entriesByAxis: new Map(),
      conditions: new Map(),
      weights: null,
      terms: null,
    },
    config: {
      dataFolder: '',
      outputFolder: '',
      files: [],
      cover: { authors: [] },
      committeeSize: null,
      cohortSize: 15,
    },
    asOf: null,
    isFictional: true,
    toolVersion: '0',
  };
}

/** One typed row; empty cells are left out. */
export function row(
  kind: TableKind,
  number: number,
  cells: { [key: string]: FieldValue | undefined },
  extra: Partial<DataRecord> = {},
): DataRecord {
  const file = `${kind}.csv`;
  const at = { file, row: number };
  const fields = Object.entries(cells).flatMap(([key, value]) =>
    value === undefined || value === ''
      ? []
      : [[key, { value, raw: String(value), at: { ...at, header: key } }] as const],
  );
  return {
    id: `${kind}:${file}:${number}`,
    kind,
    country: 'SN',
    at,
    fields: Object.fromEntries(fields),
    refused: [],
    nil: [],
    unknown: [],
    ...extra,
  };
}

/** Cards of which only the name is known. */
export const cards = (...names: string[]): DataRecord[] =>
  names.map((nom, index) => row('acteurs', index + 2, { nom }));

export const resolveIn = (records: DataRecord[], iso2 = 'SN') => resolve(records, contextOf(iso2));

/** Rows brought together: the numbers of the rows of each actor, actors in order of their first row. */
export function partition(records: DataRecord[], iso2 = 'SN'): string[][] {
  const { actors } = resolveIn(records, iso2).value;
  const nameById = new Map(records.map((record) => [record.id, record]));
  return actors.map(({ records: ids }) => ids.filter((id) => nameById.has(id))).sort((a, b) => ids(a) - ids(b));
  function ids(list: string[]): number {
    return Math.min(...list.map((id) => records.findIndex((record) => record.id === id)));
  }
}

/** How many actors a list of names makes. */
export const countOf = (names: string[], iso2 = 'SN'): number => resolveIn(cards(...names), iso2).value.actors.length;
