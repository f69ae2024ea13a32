import { isPrivateHeader } from '../columns/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Edition } from '../model/edition.ts';
import type { DataRecord } from '../model/record.ts';
import type { Access } from './access.ts';
import { columnLayer } from './column-layer.ts';

/** Every row used, for the internal edition: private contacts and withdrawn interviews left out. */
export const protectRecords = (cartography: Cartography, access: Access): Edition['records'] =>
  cartography.records
    .filter(({ id, kind }) => kind !== 'registre' && kind !== 'accords' && !access.isWithdrawn(id))
    .filter(({ id }) => {
      const actors = cartography.actorsByRecord[id] ?? [];
      return actors.length === 0 || !actors.every(access.isGone);
    })
    .map(({ id, kind, at, fields, refused, nil, unknown, others }) => ({
      id,
      kind,
      at,
      actors: (cartography.actorsByRecord[id] ?? []).filter((actor) => !access.isGone(actor)),
      fields: Object.fromEntries(Object.entries(fields).filter(([key]) => columnLayer(key, kind) !== 'private')),
      refused,
      nil,
      ...othersOf(kind, others),
      ...unknownOf(kind, unknown),
    }));

/** Words written beside «autre», by question. */
function othersOf(kind: DataRecord['kind'], given: DataRecord['others'] = {}) {
  const others = Object.entries(given).filter(([key]) => columnLayer(key, kind) !== 'private');
  return others.length > 0
    ? { others: Object.fromEntries(others.map(([key, { raw, at }]) => [key, { raw, at }])) }
    : {};
}

/** Cells of columns that the tool does not read; a second telephone is as private as the one that is read. */
function unknownOf(kind: DataRecord['kind'], cells: DataRecord['unknown']) {
  const unknown = cells.flatMap(({ header, raw }) => (isPrivateHeader(kind, header) ? [] : [{ header, raw }]));
  return unknown.length > 0 ? { unknown } : {};
}
