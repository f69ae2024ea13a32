import type { Actor, ChosenField } from '../../src/model/actor.ts';
import type { Cartography } from '../../src/model/cartography.ts';
import type { CountryPack } from '../../src/model/country.ts';
import type { DataRecord, FieldValue } from '../../src/model/record.ts';
import type { TableKind } from '../../src/model/table.ts';

/* Small hand-written cartographies: an organisation, its records, nothing else. All fictional. */

const country: CountryPack = {
  iso2: 'SN',
  iso3: 'SEN',
  names: { fr: 'Sénégal', en: 'Senegal' },
  phrases: {
    fr: { the: 'le Sénégal', in: 'au Sénégal', of: 'du Sénégal' },
    en: { the: 'Senegal', in: 'in Senegal', of: 'of Senegal' },
  },
  aliases: [],
  division: { fr: ['région', 'régions'], en: ['region', 'regions'], source: 'ISO 3166-2' },
  regions: [{ code: 'SN-DK', name: { fr: 'Dakar', en: 'Dakar' }, aliases: [], tile: [0, 0], towns: ['Pikine'] }],
  legal_forms: [],
  registers: [],
  currency: { code: 'XOF', name: { fr: 'franc', en: 'franc' }, source: 'à vérifier' },
  languages: [],
  data_protection: {
    law: { fr: 'loi', en: 'law' },
    authority: { fr: 'autorité', en: 'authority' },
    source: 'à vérifier',
  },
  position: { codes: ['origine'], source: 'à vérifier' },
  risks: [
    { close: 'adresse_siege', why: { fr: 'prudence', en: 'caution' }, source: 'projet' },
    { close: 'role:acces-services/hebergement', why: { fr: 'prudence', en: 'caution' }, source: 'projet' },
  ],
};

export function record(kind: TableKind, id: string, fields: Record<string, FieldValue>): DataRecord {
  const at = { file: `${kind}.csv`, row: 2 };
  return {
    id,
    kind,
    country: 'SN',
    at,
    fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, { value, raw: String(value), at }])),
    refused: [],
    nil: [],
    unknown: [],
  };
}

const chosen = (value: FieldValue, from: DataRecord): ChosenField => ({
  value,
  raw: String(value),
  record: from.id,
  at: from.at,
  rule: 'only',
  support: [from.id],
  others: [],
});

/** An actor made of records; its fields are those of the records, the first that gives a column wins. */
export function actor(id: string, name: string, records: DataRecord[], more: Partial<Actor> = {}): Actor {
  const fields: Actor['fields'] = {};
  for (const from of records) {
    for (const [key, { value }] of Object.entries(from.fields)) fields[key] ??= chosen(value, from);
  }
  return {
    id,
    country: 'SN',
    name,
    acronym: null,
    otherNames: [],
    formerIds: [],
    records: records.map((one) => one.id),
    knownBy: [...new Set(records.map(({ kind }) => kind))],
    fields,
    history: [],
    matches: [],
    conflicts: [],
    isCivilSociety: true,
    type: null,
    assignments: [],
    ...more,
  } as Actor;
}

export function cartography(actors: Actor[], records: DataRecord[], more: Partial<Cartography> = {}): Cartography {
  return {
    brand: 'cartography',
    country,
    isFictional: true,
    toolVersion: '0.0.0',
    codebook: { version: '1', checksum: '' },
    asOf: '2026-03-01',
    cover: { authors: [] },
    sources: [],
    setAside: [],
    records,
    actors,
    actorsByRecord: Object.fromEntries(
      records.map(({ id }) => [id, actors.filter((one) => one.records.includes(id)).map((one) => one.id)]),
    ),
    sector: [],
    toReview: [],
    unattributed: [],
    newIds: [],
    analyses: {
      tabulations: [],
      crossings: [],
      matrix: [],
      figureChecks: [],
      agreements: [],
      reliability: [],
      suggestedNeeds: [],
      quality: { completeness: [], missing: [] },
      limits: [],
    },
    narrative: [],
    diagnostics: [],
    ...more,
  };
}

/** An interview that agrees to everything, for everybody, unless said otherwise. */
export const interview = (id: string, name: string, fields: Record<string, FieldValue> = {}): DataRecord =>
  record('entretiens', id, {
    id_entretien: id,
    acteur: name,
    date: '2026-01-10',
    accord_figurer: true,
    accord_contact: true,
    accord_profil: true,
    accord_propos: true,
    accord_citation: true,
    audience: 'publique',
    ...fields,
  });
