import type { Edition, EditionCrossing, EditionTabulation } from '../../src/model/edition.ts';
import { codebook } from '../analyse/building.ts';
import { heardOf } from './auditor-everybody.ts';
import { type Interval, System } from './auditor-system.ts';

/* All that the JSON of an edition says of its counts, as sums of whole numbers. Nothing but the JSON and the public grid is read. */

/** A number the edition masks. */
export interface Target {
  name: string;
  /** Where it stands, for a person. */
  place: string;
  /** The least count that may be printed there. */
  threshold: number;
  /** No complement is due beside it: were it no small number, it would be everybody. */
  isAllIfGreat?: boolean;
}

export interface Knowledge {
  system: System;
  targets: Target[];
  /** What a reader who knows the rule of masking may add: an ordinary count is masked for being 1 or 2, not 0. */
  byRule: Map<string, Interval>;
}

type Value = EditionTabulation['values'][number];

const parentByRole = new Map(
  (codebook.entriesByAxis.get('role') ?? []).map(({ code, parent }) => [code, parent] as const),
);

/** Tables whose values are some of another's: the same organisations counted. */
const sameAs: { [table: string]: string } = {
  faiblesses_interne: 'faiblesses',
  faiblesses_relation: 'faiblesses',
  faiblesses_contexte: 'faiblesses',
};
/** Tables in which an organisation may have answered without any value shown. */
const partial: readonly string[] = [...Object.keys(sameAs), 'sous_roles', 'hors_grille', 'statut_codes', 'reseaux'];

/** Tables masked whole or not at all, noughts included. */
const whole: readonly string[] = ['nb_niveaux_dialogue'];

const valueName = (table: string, code: string): string => `${sameAs[table] ?? table}=${code}`;

/** One cell of a crossing, whichever of its tables runs down. */
function cellName(rows: string, row: string, columns: string, column: string): string {
  if (rows === columns && row === column) return valueName(rows, row);
  return [valueName(rows, row), valueName(columns, column)].sort().join(' & ');
}

const isMaskable = ({ layer, values }: EditionTabulation): boolean =>
  layer === 'testimony' || values.some(({ masked }) => masked);

/** Whether a table counts organisations named alone, so that its counts are no more than those of a crossing. */
const isNaming = (table: EditionTabulation): boolean => !isMaskable(table);

/** Masked counts of several answers that can't all be small ones: a greater one was masked beside them. */
function isComplemented({ multiple, answered, values }: EditionTabulation): boolean {
  const most = values.reduce((sum, { n, sensitive }) => sum + (n ?? (sensitive ? 4 : 2)), 0);
  return multiple && answered !== null && most < answered;
}

class Reader {
  readonly system = new System();
  readonly targets: Target[] = [];
  readonly byRule = new Map<string, Interval>();
  readonly tables: Map<string, EditionTabulation>;
  readonly crowd: number;
  readonly heard: number;

  constructor(readonly edition: Edition) {
    this.tables = new Map(edition.tabulations.map((table) => [table.id, table]));
    this.heard = heardOf(edition);
    this.crowd = Math.max(edition.counts.known, ...edition.tabulations.map(({ base }) => base));
  }

  give(name: string, n: number | null, place: string, threshold = 3, most = this.crowd): string {
    if (n !== null) return this.system.printed(name, n);
    if (!this.targets.some((target) => target.name === name)) this.targets.push({ name, place, threshold });
    return this.system.number(name, 0, most);
  }

  tabulation(table: EditionTabulation): void {
    if (!isMaskable(table)) return;
    const { system } = this;
    const { id, base } = table;
    const answered = this.give(`${id}:answered`, table.answered, `${id}, answered`, 3, base);
    const refused = this.give(`${id}:refused`, table.refused, `${id}, refused`, 3, base);
    const silent = system.number(`${id}:silent`, 0, base);
    if (table.not_answered !== null) system.printed(silent, table.not_answered);
    system.sum([answered, refused, silent], [], base, base);
    const names = table.values.map((value) => this.value(table, value));
    if (isComplemented(table)) for (const name of names) this.byRule.delete(name);
    for (const name of names) system.atMost([name], [answered]);
    const isWhole = !partial.includes(id);
    if (isWhole && names.length > 0) system.sum(names, [answered], 0, table.multiple ? null : 0);
    if (table.citations != null) system.sum(names, [], table.citations, table.citations);
  }

  /** Whether a masked value may count everybody: fewer answered, and it can't. */
  mayBeAll({ base_of: of, base, answered }: EditionTabulation): boolean {
    return answered === null || answered >= (of === 'interviewed' ? base : this.heard);
  }

  value(table: EditionTabulation, { code, n, sensitive }: Value): string {
    const threshold = sensitive ? 5 : 3;
    const name = this.give(valueName(table.id, code), n, `${table.id}, ${code}`, threshold, table.base);
    if (n === null && table.answered !== null && !whole.includes(table.id))
      this.byRule.set(name, {
        least: sensitive ? 0 : 1,
        most: table.multiple && !this.mayBeAll(table) ? threshold - 1 : table.base,
      });
    const target = this.targets.find((one) => one.name === name);
    const hidden = table.values.filter(({ masked }) => masked).length;
    if (n === null && target && table.multiple && !whole.includes(table.id) && !sensitive && table.answered !== null)
      target.isAllIfGreat = !isComplemented(table) || hidden === 1;
    return name;
  }

  crossing(crossing: EditionCrossing, rows: EditionTabulation, columns: EditionTabulation): void {
    const { system } = this;
    const { base } = crossing;
    const place = crossing.id;
    const both = system.number(`${place}:both`, 0, base);
    if (crossing.answered !== null) system.printed(both, crossing.answered);
    const codesOf = ({ code, merged }: EditionCrossing['rows'][number]) => merged?.map((one) => one.code) ?? [code];
    const lineOf = (table: EditionTabulation, line: EditionCrossing['rows'][number]) => {
      const name = system.number(`${place}:${table.id}=${line.code}`, 0, base);
      if (line.n !== null) system.printed(name, line.n);
      system.atMost([name], [both]);
      if (!isNaming(table)) {
        const own = codesOf(line).map((code) => valueName(table.id, code));
        if (own.every((one) => system.has(one))) system.atMost([name], own);
      }
      return name;
    };
    const down = crossing.rows.map((line) => lineOf(rows, line));
    const across = rows.id === columns.id ? down : crossing.columns.map((line) => lineOf(columns, line));
    const sensitive = (table: EditionTabulation, code: string) =>
      table.values.some((value) => value.code === code && value.sensitive);
    const cell = (i: number, j: number): string[] => {
      const [row, column] = [crossing.rows[i], crossing.columns[j]];
      if (!row || !column) return [];
      return codesOf(row).flatMap((r) => codesOf(column).map((c) => cellName(rows.id, r, columns.id, c)));
    };
    const printed = new Map(crossing.cells.map(({ row, column, n }) => [`${row} & ${column}`, n]));
    const grid = crossing.rows.map((row, i) =>
      crossing.columns.map((column, j) => {
        const n = printed.get(`${row.code} & ${column.code}`) ?? null;
        const threshold = sensitive(rows, row.code) || sensitive(columns, column.code) ? 5 : 3;
        const parts = cell(i, j);
        const where = `${place}, ${row.code} & ${column.code}`;
        if (parts.length === 1 && parts[0] !== undefined) return this.give(parts[0], n, where, threshold, base);
        for (const part of parts) system.number(part, 0, base);
        const whole = this.give(`${place}:${row.code} & ${column.code}`, n, where, threshold, base);
        system.equal(parts, [whole]);
        return whole;
      }),
    );
    const turned = crossing.columns.map((_, j) => grid.flatMap((line) => line[j] ?? []));
    this.lines(grid, down, !columns.multiple, !partial.includes(columns.id));
    this.lines(turned, across, !rows.multiple, !partial.includes(rows.id));
    // Where a table shows some of its values alone, a line counts those shown.
    if (partial.includes(rows.id) || partial.includes(columns.id)) {
      this.crossedByRule(grid, turned, crossing);
      return;
    }
    this.totals(down, both, rows);
    this.totals(across, both, columns);
    this.unanswered(rows, columns, down, crossing);
    this.unanswered(columns, rows, across, crossing);
    this.crossedByRule(grid, turned, crossing);
  }

  /** A line and its cells: one choice adds up to it; of several, each is at most the line, and all together at least. */
  lines(grid: string[][], lines: string[], isOne: boolean, isWhole: boolean): void {
    grid.forEach((cells, index) => {
      const line = lines[index];
      if (line === undefined) return;
      if (isOne) {
        this.system.equal(cells, [line]);
        return;
      }
      const others = cells.filter((cell) => cell !== line);
      for (const cell of others) this.system.atMost([cell], [line]);
      if (isWhole) this.system.atMost([line], cells);
    });
  }

  totals(lines: string[], both: string, table: EditionTabulation): void {
    if (!table.multiple) this.system.equal(lines, [both]);
    else this.system.atMost([both], lines);
  }

  /** A line is short of its table's count by no more than those who did not answer the other question. */
  unanswered(own: EditionTabulation, other: EditionTabulation, lines: string[], crossing: EditionCrossing): void {
    const { system } = this;
    if (isNaming(own) || other.base_of !== 'known' || own.id === other.id) return;
    const silent = system.number(`${other.id}:without`, 0, other.base);
    if (other.answered !== null) {
      const without = other.base - other.answered;
      if (isNaming(other)) system.number(silent, 0, without);
      else system.printed(silent, without);
    }
    const side = own.id === crossing.id.split('-x-')[0] ? crossing.rows : crossing.columns;
    lines.forEach((line, index) => {
      const codes = side[index]?.merged?.map(({ code }) => code) ?? [side[index]?.code ?? ''];
      const values = codes.map((code) => valueName(own.id, code));
      if (values.every((name) => system.has(name))) system.atMost(values, [line, silent]);
    });
  }

  /** Noughts are masked only where a whole line is, but for those of lines that are empty: elsewhere a masked cell holds somebody. */
  crossedByRule(grid: string[][], turned: string[][], crossing: EditionCrossing): void {
    const isFilled = (line: string[] | undefined) =>
      line?.some((name) => this.system.isPrinted(name) && !this.system.isPrinted(name, 0)) === true;
    const isOpen = (line: string[] | undefined, others: string[][]) =>
      line?.some((name, at) => this.system.isPrinted(name) && (isFilled(line) || isFilled(others[at]))) === true;
    const targets = new Map(this.targets.map((target) => [target.name, target]));
    grid.forEach((line, i) => {
      line.forEach((name, j) => {
        if (targets.get(name)?.threshold !== 3 || !isOpen(grid[i], turned) || !isOpen(turned[j], grid)) return;
        this.byRule.set(name, { least: 1, most: crossing.base });
      });
    });
  }

  matrix(): void {
    const { system } = this;
    for (const { role, axis, code, observed, contradicted, undocumented } of this.edition.matrix) {
      const table = `${axis}s`;
      const threshold = this.tables.get(table)?.values.some((value) => value.code === code && value.sensitive) ? 5 : 3;
      const place = `matrix, ${role} ${axis} ${code}`;
      const seen = this.give(cellName('roles', role, table, code), observed, `${place}, observed`, threshold);
      const denied = this.give(`${place}, contradicted`, contradicted, `${place}, contradicted`, threshold);
      const silent = system.number(`${place}, undocumented`, 0, this.crowd);
      if (undocumented !== null) system.printed(silent, undocumented);
      const holders = valueName('roles', role);
      if (system.has(holders)) system.equal([seen, denied, silent], [holders]);
      if (system.has(valueName(table, code))) system.atMost([seen], [valueName(table, code)]);
    }
  }

  subCodes(): void {
    for (const table of ['sous_roles', 'hors_grille']) {
      for (const { code } of this.tables.get(table)?.values ?? []) {
        const parent = valueName('roles', parentByRole.get(code) ?? '');
        if (this.system.has(parent)) this.system.atMost([valueName(table, code)], [parent]);
      }
    }
  }

  suggestions(): void {
    for (const { need, weaknesses, n } of this.edition.suggested_needs) {
      const name = this.give(`suggested ${need}`, n, `suggested need ${need}`);
      const own = weaknesses.map((code) => valueName('faiblesses', code)).filter((one) => this.system.has(one));
      for (const one of own) this.system.atMost([one], [name]);
      if (own.length === weaknesses.length) this.system.atMost([name], own);
    }
  }

  needs(): void {
    const { needs } = this.edition;
    for (const { need, first, wanted, untrained } of needs?.ranked ?? []) {
      if (this.system.has(valueName('premier_besoin', need)))
        this.give(valueName('premier_besoin', need), first, `needs, ${need}, first`);
      const all = valueName('besoins', need);
      if (!this.system.has(all)) continue;
      this.give(all, wanted, `needs, ${need}`);
      // Null where nobody said what training they had, too: no target.
      if (untrained !== null) this.system.atMost([this.system.printed(`untrained ${need}`, untrained)], [all]);
    }
    for (const { code, n } of needs?.again ?? []) {
      const both = this.give(`again ${code}`, n, `training again, ${code}`);
      for (const table of ['formations_souhaitees', 'formations_recues']) {
        const one = valueName(table, code);
        if (this.system.has(one)) this.system.atMost([both], [one]);
      }
    }
  }

  themes(): void {
    const { system } = this;
    for (const { theme, organisations, said_only: said, main, voicing, needs } of this.edition.themes?.candidates ??
      []) {
      const others = this.give(`${theme}, said`, said.n, `theme ${theme}, said only`);
      const all = system.number(`${theme}, all`, 0, this.crowd);
      system.sum([all], [others], organisations.n, organisations.n);
      const own = this.give(`${theme}, main`, main.n, `theme ${theme}, main`);
      const asked = valueName('thematique_principale', theme);
      if (system.has(asked)) system.atMost([own], [asked]);
      system.atMost([own], [all]);
      const voiced = this.give(`${theme}, voicing`, voicing, `theme ${theme}, voicing`);
      system.atMost([voiced], [all]);
      const cells = needs.map(({ need, n }) => {
        const cell = this.give(`${theme}, ${need}`, n, `theme ${theme}, need ${need}`);
        if (system.has(valueName('besoins', need))) system.atMost([cell], [valueName('besoins', need)]);
        system.atMost([cell], [voiced]);
        if (n === null) this.byRule.set(cell, { least: 1, most: this.crowd });
        return cell;
      });
      system.atMost([voiced], cells);
    }
  }

  /** Tables that follow from one another: how many levels each named, and how often levels were named; with whom, in which form. */
  derived(): void {
    const { system } = this;
    const levels = this.tables.get('niveaux_dialogue');
    const howMany = this.tables.get('nb_niveaux_dialogue');
    if (levels && howMany && levels.citations != null) {
      const terms = howMany.values.map(({ code }) => [valueName(howMany.id, code), Number(code)] as const);
      system.weighted(terms, levels.citations);
    }
    const all = this.tables.get('partenariats');
    for (const { code } of all?.values ?? []) {
      const names = ['partenariats_formels', 'partenariats_informels'].map((table) => valueName(table, code));
      if (!all || !names.every((name) => system.has(name))) continue;
      for (const name of names) system.atMost([name], [valueName(all.id, code)]);
    }
  }

  cohort(): void {
    const counts = this.edition.cohort?.counts;
    if (!counts) return;
    const groups = (['eligible', 'to_ask', 'not_eligible', 'set_aside'] as const).map((key) =>
      this.give(`cohort ${key}`, counts[key], `cohort, ${key}`),
    );
    this.system.sum(groups, [], counts.known, counts.known);
    const proposed = this.give('cohort proposed', counts.proposed, 'cohort, proposed');
    this.system.atMost([proposed], [groups[0] ?? proposed]);
  }
}

/** All that a reader of this JSON, and of further crossings made with `tabulate`, can write down. */
export function knowledgeOf(edition: Edition, more: readonly EditionCrossing[] = []): Knowledge {
  const reader = new Reader(edition);
  for (const table of edition.tabulations) reader.tabulation(table);
  for (const crossing of [...edition.crossings, ...more]) {
    const [rows = '', columns = ''] = crossing.id.split('-x-');
    const [down, across] = [reader.tables.get(rows), reader.tables.get(columns)];
    if (down && across && (isMaskable(down) || isMaskable(across))) reader.crossing(crossing, down, across);
  }
  reader.subCodes();
  reader.matrix();
  reader.suggestions();
  reader.needs();
  reader.themes();
  reader.derived();
  reader.cohort();
  return { system: reader.system, targets: reader.targets, byRule: reader.byRule };
}
