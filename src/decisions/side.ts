import { textOf } from '../model/access.ts';
import type { Actor, Resolution } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import type { Side } from './question.ts';

/** Makes the sides of questions. */
export interface SideMaker {
  ofActor(actor: Actor): Side;
  /** The organisation that a record speaks of, or the record itself when it is attributed to none. */
  ofRecord(id: string): Side;
}

/** Sides of questions, from the actors and the records of a country. */
export function sideMaker(known: Pick<Resolution, 'actors' | 'actorsByRecord'> & { records: DataRecord[] }): SideMaker {
  const recordById = new Map(known.records.map((record) => [record.id, record]));
  const actorById = new Map(known.actors.map((actor) => [actor.id, actor]));
  const registered = new Set(
    known.records.flatMap((record) => (record.kind === 'registre' ? [textOf(record, 'id')] : [])),
  );
  const rowsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const record = recordById.get(id);
      return record && record.kind !== 'decisions' ? [{ kind: record.kind, at: record.at, record: id }] : [];
    });
  const ofActor = (actor: Actor): Side => ({
    name: actor.name,
    id: registered.has(actor.id) ? actor.id : null,
    acronym: actor.acronym,
    otherNames: actor.otherNames,
    place: textOf(actor, 'ville_siege') ?? textOf(actor, 'region_siege'),
    rows: rowsOf(actor.records),
    isUnattributed: false,
  });
  return {
    ofActor,
    ofRecord(id) {
      const actor = actorById.get(known.actorsByRecord[id]?.[0] ?? '');
      const record = recordById.get(id);
      return actor || !record ? (actor ? ofActor(actor) : unknownSide(id)) : sideOfRecord(record, known.records);
    },
  };
}

const unknownSide = (id: string): Side => ({
  name: id,
  id: null,
  acronym: null,
  otherNames: [],
  place: null,
  rows: [],
  isUnattributed: true,
});

/** The name that a row writes. */
export const nameOfRow = (one: DataRecord): string =>
  textOf(one, 'acteur') ?? textOf(one, 'nom') ?? textOf(one, 'sigle') ?? '';

/** A row that waits: with every other row that bears the same acronym alone, since one answer settles them all. */
function sideOfRecord(record: DataRecord, records: readonly DataRecord[]): Side {
  const place = textOf(record, 'ville_siege') ?? textOf(record, 'region_siege');
  const name = nameOfRow(record);
  const same = records
    .filter((one) => one.kind === record.kind || one.kind in waiting)
    .filter((one) => nameOfRow(one) === name);
  return {
    name,
    id: null,
    acronym: name,
    otherNames: [],
    place,
    rows: (place === null ? same : [record]).map(({ kind, at, id }) => ({ kind, at, record: id })),
    isUnattributed: true,
  };
}

const waiting = { entretiens: true, revue: true, acteurs: true, terrain: true, projets: true };
