import type { Cartography } from '../model/cartography.ts';
import type { Edition } from '../model/edition.ts';
import type { Access } from './access.ts';
import { columnLayer } from './column-layer.ts';

/** Every row used, for the internal edition: private contacts and withdrawn interviews left out. */
export const protectRecords = (cartography: Cartography, access: Access): Edition['records'] =>
  cartography.records
    .filter(({ id, kind }) => kind !== 'registre' && !access.isWithdrawn(id))
    .filter(({ id }) => {
      const actors = cartography.actorsByRecord[id] ?? [];
      return actors.length === 0 || !actors.every(access.isGone);
    })
    .map(({ id, kind, at, fields, refused, nil, unknown }) => ({
      id,
      kind,
      at,
      actors: (cartography.actorsByRecord[id] ?? []).filter((actor) => !access.isGone(actor)),
      fields: Object.fromEntries(Object.entries(fields).filter(([key]) => columnLayer(key, kind) !== 'private')),
      refused,
      nil,
      ...(unknown.length > 0 ? { unknown: unknown.map(({ header, raw }) => ({ header, raw })) } : {}),
    }));
