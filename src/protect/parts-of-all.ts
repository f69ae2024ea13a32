import type { Cartography } from '../model/cartography.ts';
import { type Counter, valuesOfAll } from './tables.ts';

/** Tables of what a role is made of. */
const partsOfRoles: readonly string[] = ['sous_roles', 'hors_grille'];

/**
 * Values that are a part of one that tells of everybody, as `table=code`: the sub-codes of such a role, and such a need
 * where it is said to be the first.
 */
export function partsOfAll({ analyses, actors }: Cartography, counter: Counter): ReadonlySet<string> {
  const codesOf = (id: string): ReadonlySet<string> => {
    const table = analyses.tabulations.find((one) => one.id === id);
    return table ? valuesOfAll(table, counter) : new Set();
  };
  const [roles, needs] = [codesOf('roles'), codesOf('besoins')];
  const subs = actors.flatMap(({ assignments }) =>
    assignments.flatMap(({ axis, code, sub }) => (axis === 'role' && sub !== null && roles.has(code) ? [sub] : [])),
  );
  return new Set([
    ...partsOfRoles.flatMap((table) => subs.map((sub) => `${table}=${sub}`)),
    ...[...needs].map((need) => `premier_besoin=${need}`),
  ]);
}
