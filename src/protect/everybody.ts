import type { Tabulation } from '../model/cartography.ts';
import type { EditionActor } from '../model/edition.ts';
import { readingTables } from './policy.ts';

/*
 * What everybody of a group says, each of them says: a count of a whole group tells of every organisation in it that the
 * edition names. One rule, for every number of testimony (docs/editions.md, « Les nombres masqués », point 4).
 */

/** Whose words an edition counts, and what it says of organisations by name. */
export interface Voices {
  /** Organisations whose words this edition counts. */
  heard: ReadonlySet<string>;
  /** Organisations of civil society that it names. */
  named: ReadonlySet<string>;
  /** Whether the sheet of an organisation says that it has this value of a table. */
  isOnSheet(table: string, code: string, unit: string): boolean;
  /** Values that are a part of one masked for telling of everybody, as `table=code`: printed, they would give it back. */
  withinAll: ReadonlySet<string>;
}

/** Tables whose values are codes that a sheet may bear, by axis; under a code's own, those of its sub-codes. */
const tablesByAxis: { [axis: string]: { code: string; sub?: readonly string[] } } = {
  role: { code: 'roles', sub: ['sous_roles', 'hors_grille'] },
  domaine: { code: 'domaines' },
  public: { code: 'public' },
  force: { code: 'forces' },
  besoin: { code: 'besoins' },
};

/** `heard`: organisations whose own interview this edition counts. */
export function voicesOf(heard: ReadonlySet<string>, actors: readonly EditionActor[]): Voices {
  const said = new Set(
    actors.flatMap(({ id, assignments }) =>
      assignments.flatMap(({ axis, code, sub }) => {
        const tables = tablesByAxis[axis];
        const own = tables ? [keyOf(tables.code, code, id)] : [];
        return sub === null ? own : [...own, ...(tables?.sub ?? []).map((table) => keyOf(table, sub, id))];
      }),
    ),
  );
  return {
    heard,
    named: new Set(actors.filter(({ civil_society: isOne }) => isOne).map(({ id }) => id)),
    isOnSheet: (table, code, unit) => said.has(keyOf(table, code, unit)),
    withinAll: new Set(),
  };
}

const keyOf = (table: string, code: string, unit: string): string => JSON.stringify([table, code, unit]);

/**
 * Whether units are all of a group of which one at least is named, and of whom its sheet does not say the same
 * (`isToldElsewhere`). Of several groups, one is enough.
 */
export function tellsOfAll(
  units: ReadonlySet<string>,
  groups: readonly ReadonlySet<string>[],
  { named }: Pick<Voices, 'named'>,
  isToldElsewhere: (unit: string) => boolean = () => false,
): boolean {
  return groups.some(
    (group) =>
      group.size > 0 &&
      [...group].every((unit) => units.has(unit)) &&
      [...group].some((unit) => named.has(unit) && !isToldElsewhere(unit)),
  );
}

/**
 * Whether a value of a table tells of everybody: of all in its base, of all whose words are counted, or of all whom the
 * edition names. As many as are heard, and as answered, passes for everybody too.
 */
export function isEverybody(
  { id, unit, baseOf }: Pick<Tabulation, 'id' | 'unit' | 'baseOf'>,
  code: string,
  units: ReadonlySet<string>,
  { base, answered }: { base: ReadonlySet<string>; answered: number },
  voices: Voices,
): boolean {
  if (unit !== 'acteurs' || readingTables.includes(id)) return false;
  const { heard, named, withinAll } = voices;
  if (units.size > 0 && withinAll.has(`${id}=${code}`)) return true;
  const isOn = (one: string) => voices.isOnSheet(id, code, one);
  const passes = baseOf === 'known' && units.size === heard.size && answered === heard.size ? [units] : [];
  return tellsOfAll(units, [base, heard, named, ...passes], voices, isOn);
}
