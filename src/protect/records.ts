import type { Cartography } from '../model/cartography.ts';
import type { Edition } from '../model/edition.ts';
import type { DataRecord } from '../model/record.ts';
import type { Access } from './access.ts';
import { columnLayer } from './column-layer.ts';

/**
 * Every row used, for the internal edition: private contacts and withdrawn interviews left out, and the columns that the
 * tool does not know, for nobody can tell whether they hold a person («Responsable», «Contacts»).
 */
export const protectRecords = (cartography: Cartography, access: Access): Edition['records'] =>
  cartography.records
    .filter(({ id, kind }) => kind !== 'registre' && kind !== 'accords' && !access.isWithdrawn(id))
    .filter(({ id }) => {
      const actors = cartography.actorsByRecord[id] ?? [];
      return actors.length === 0 || !actors.every(access.isGone);
    })
    .map(({ id, kind, at, fields, refused, nil, without, others }) => ({
      id,
      kind,
      at,
      actors: (cartography.actorsByRecord[id] ?? []).filter((actor) => !access.isGone(actor)),
      fields: Object.fromEntries(Object.entries(fields).filter(([key]) => columnLayer(key, kind) !== 'private')),
      refused,
      nil,
      ...(without ? { without } : {}),
      ...othersOf(kind, others),
    }));

/** Words written beside «autre», by question. */
function othersOf(kind: DataRecord['kind'], given: DataRecord['others'] = {}) {
  const others = Object.entries(given).filter(([key]) => columnLayer(key, kind) !== 'private');
  return others.length > 0
    ? { others: Object.fromEntries(others.map(([key, { raw, at }]) => [key, { raw, at }])) }
    : {};
}
