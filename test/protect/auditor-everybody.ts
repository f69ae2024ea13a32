import type { Edition, EditionCrossing, EditionTabulation } from '../../src/model/edition.ts';

/*
 * What a reader may say of organisations by name from a printed count: that it counts all of a group whose members the
 * edition names. Read from the JSON alone.
 */

export interface Told {
  place: string;
  n: number;
}

/** Tables whose codes a sheet may bear, by axis; sub-codes under their own. */
const tablesByAxis: { [axis: string]: string[] } = {
  role: ['roles'],
  domaine: ['domaines'],
  public: ['public'],
  force: ['forces'],
  besoin: ['besoins'],
};
const aboutReading: readonly string[] = ['statut_codes'];

type Line = EditionCrossing['rows'][number];

class Names {
  readonly all: Set<string>;
  private readonly sheets = new Set<string>();
  private readonly tables: Map<string, EditionTabulation>;

  constructor(readonly edition: Edition) {
    const own = edition.actors.filter(({ civil_society: isOne }) => isOne);
    this.all = new Set(own.map(({ id }) => id));
    this.tables = new Map(edition.tabulations.map((table) => [table.id, table]));
    for (const { id, assignments } of own)
      for (const { axis, code, sub } of assignments) {
        for (const table of tablesByAxis[axis] ?? []) this.sheets.add(`${table} ${code} ${id}`);
        if (axis === 'role' && sub !== null)
          for (const table of ['sous_roles', 'hors_grille']) this.sheets.add(`${table} ${sub} ${id}`);
      }
  }

  isTestimony(id: string): boolean {
    return this.tables.get(id)?.layer === 'testimony' && !aboutReading.includes(id);
  }

  /** Named organisations whose sheet says nothing of a value: of them a count of all is news. */
  unsaid(table: string, codes: readonly string[], among: Iterable<string>): string[] {
    return [...among].filter((id) => !codes.some((code) => this.sheets.has(`${table} ${code} ${id}`)));
  }

  /** Organisations that the edition puts under a value by name. */
  under(table: string, codes: readonly string[]): string[] {
    const values = this.tables.get(table)?.values.filter(({ code }) => codes.includes(code)) ?? [];
    const listed = values.flatMap(({ actors }) => actors ?? []);
    const onSheets = [...this.all].filter((id) => codes.some((code) => this.sheets.has(`${table} ${code} ${id}`)));
    return [...new Set([...listed, ...onSheets])].filter((id) => this.all.has(id));
  }

  isNaming(table: string): boolean {
    return this.tables.get(table)?.values.some(({ actors }) => (actors ?? []).length > 0) === true;
  }
}

/** Counts printed of everybody, or of all of a line whose organisations are named. */
export function toldOfAll(edition: Edition, more: readonly EditionCrossing[] = []): Told[] {
  const names = new Names(edition);
  if (names.all.size === 0) return [];
  return [
    ...edition.tabulations.flatMap((table) => inTable(table, edition, names)),
    ...[...edition.crossings, ...more].flatMap((crossing) => inCrossing(crossing, names)),
    ...inMatrix(edition, names),
    ...inParts(edition),
  ];
}

/** Organisations heard, as the tables of interviews say; groups are no organisation. */
export function heardOf({ tabulations }: Edition): number {
  const asked = tabulations.filter(({ base_of: of, layer }) => of === 'interviewed' && layer === 'testimony');
  return Math.max(0, ...asked.map(({ base, groups = 0 }) => base - groups));
}

function inTable(table: EditionTabulation, edition: Edition, names: Names): Told[] {
  const { id, base, base_of: of, unit, answered } = table;
  if (unit !== 'acteurs' || !names.isTestimony(id)) return [];
  const heard = heardOf(edition);
  // Of known organisations, those heard alone may have said it when no more are documented.
  const all = of === 'interviewed' ? [base] : [base, ...(answered === heard ? [heard] : [])];
  return table.values.flatMap(({ code, n }) =>
    // Where sheets alone make that many, the count says no more than they do.
    n !== null && n > 0 && all.includes(n) && names.under(id, [code]).length < n
      ? [{ place: `${id}, ${code}, of all`, n }]
      : [],
  );
}

const codesOf = ({ code, merged }: Line): string[] => merged?.map((one) => one.code) ?? [code];

function inCrossing(crossing: EditionCrossing, names: Names): Told[] {
  const [rows = '', columns = ''] = crossing.id.split('-x-');
  const side = (own: string, lines: Line[], other: string, across: Line[], key: 'row' | 'column') => {
    if (!names.isTestimony(other) || names.isNaming(other)) return [];
    const filled = lines.filter((line) => crossing.cells.some((cell) => cell[key] === line.code && cell.n !== 0));
    return lines.flatMap((line) => {
      const named = names.under(own, codesOf(line));
      if (named.length === 0) return [];
      const isOfLine = (n: number) => n === line.n && !(names.isNaming(own) && filled.length === 1);
      return crossing.cells.flatMap(({ n, ...cell }) => {
        const [here, there] = key === 'row' ? [cell.row, cell.column] : [cell.column, cell.row];
        const value = across.find(({ code }) => code === there);
        if (here !== line.code || n === null || n === 0 || !value || !isOfLine(n)) return [];
        const isNews = names.unsaid(other, codesOf(value), named).length > 0;
        return isNews ? [{ place: `${crossing.id}, ${cell.row} & ${cell.column}, of all of the line`, n }] : [];
      });
    });
  };
  return [
    ...side(rows, crossing.rows, columns, crossing.columns, 'row'),
    ...side(columns, crossing.columns, rows, crossing.rows, 'column'),
  ];
}

function inMatrix({ matrix }: Edition, names: Names): Told[] {
  return matrix.flatMap(({ role, axis, code, observed, contradicted, undocumented }) => {
    const bearers = names.under('roles', [role]);
    const all = (observed ?? 0) + (contradicted ?? 0) + (undocumented ?? 0);
    const isNews = names.unsaid(`${axis}s`, [code], bearers).length > 0;
    return [observed, contradicted].flatMap((n) =>
      n !== null && n > 0 && n === all && isNews ? [{ place: `matrix, ${role} ${axis} ${code}, of all`, n }] : [],
    );
  });
}

/** Numbers outside tables that count everybody heard. */
function inParts(edition: Edition): Told[] {
  const heard = heardOf(edition);
  if (heard === 0) return [];
  const numbers: [string, number | null][] = [
    ...edition.suggested_needs.map(({ need, n }): [string, number | null] => [`suggested need ${need}`, n]),
    ...(edition.needs?.ranked ?? []).flatMap(({ need, first, wanted }): [string, number | null][] => [
      [`need ${need}, first`, first],
      [`need ${need}`, wanted],
    ]),
    ...(edition.needs?.again ?? []).map(({ code, n }): [string, number | null] => [`again ${code}`, n]),
    ...(edition.themes?.candidates ?? []).flatMap(({ theme, needs, said_only: said, organisations }) => [
      ...needs.map(({ need, n }): [string, number | null] => [`theme ${theme}, ${need}`, n]),
      ...(organisations.n === 0 ? [[`theme ${theme}, said`, said.n] as [string, number | null]] : []),
    ]),
  ];
  const documented = edition.tabulations.some(
    ({ id, answered }) => ['besoins', 'faiblesses'].includes(id) && (answered ?? 0) > heard,
  );
  return documented ? [] : numbers.flatMap(([place, n]) => (n === heard ? [{ place: `${place}, of all`, n }] : []));
}
