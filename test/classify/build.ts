import type { Actor, Resolution } from '../../src/model/actor.ts';
import type { Context } from '../../src/model/context.ts';
import type { DataRecord, FieldValue } from '../../src/model/record.ts';
import type { TableKind } from '../../src/model/table.ts';
import { bundledGrid } from '../codebook/bundled-grid.ts';

/** A record with its cells; lists are shown in the cell with `;`. */
export function record(kind: TableKind, row: number, values: Record<string, FieldValue>): DataRecord {
  const at = { file: `${kind}.csv`, row };
  const raw = (value: FieldValue) =>
    Array.isArray(value)
      ? value.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(';')
      : String(value);
  const fields = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, raw: raw(value), at: { ...at, header: key } }]),
  );
  return { id: `${kind}:${row}`, kind, country: 'SN', at, fields, refused: [], nil: [], unknown: [] };
}

/** An actor known by the records given. */
export function actor(id: string, name: string, records: DataRecord[], acronym: string | null = null): Actor {
  return {
    id,
    country: 'SN',
    name,
    acronym,
    otherNames: [],
    formerIds: [],
    records: records.map((one) => one.id),
    knownBy: [...new Set(records.map(({ kind }) => kind))],
    fields: {},
    history: [],
    matches: [],
    conflicts: [],
    isCivilSociety: true,
    type: null,
    assignments: [],
  };
}

export function resolution(actors: Actor[]): Resolution {
  const actorsByRecord: Resolution['actorsByRecord'] = {};
  for (const { id, records } of actors)
    for (const one of records) actorsByRecord[one] = [...(actorsByRecord[one] ?? []), id];
  return { actors, actorsByRecord, toReview: [], unattributed: [], newIds: [] };
}

/** The part of a context that coding looks at; the rest is empty. */
export const context: Context = {
  codebook: bundledGrid().value,
  country: {
    iso2: 'SN',
    iso3: 'SEN',
    names: { fr: 'Sénégal', en: 'Senegal' },
    phrases: {
      fr: { the: 'le Sénégal', in: 'au Sénégal', of: 'du Sénégal' },
      en: { the: 'Senegal', in: 'in Senegal', of: 'of Senegal' },
    },
    aliases: [],
    division: { fr: ['région', 'régions'], en: ['region', 'regions'], source: '' },
    regions: [],
    legal_forms: [],
    registers: [],
    currency: { code: 'XOF', name: { fr: 'franc CFA', en: 'CFA franc' }, source: '' },
    languages: [],
    data_protection: { law: { fr: '', en: '' }, authority: { fr: '', en: '' }, source: '' },
    position: { codes: [], source: '' },
    risks: [],
  },
  config: { dataFolder: '', outputFolder: '', files: [], cover: { authors: [] }, committeeSize: null, cohortSize: 15 },
  asOf: null,
  isFictional: true,
  toolVersion: '0',
};
