import type { Crossing, Ledger } from './shapes.ts';
import { type Study, textIn } from './study.ts';
import { answersOf } from './variables.ts';

/** Divisions where no organisation that was interviewed has its seat: nobody was asked there. */
export function unaskedDivisions(study: Study): Set<string> {
  const met = new Set(study.interviews.flatMap(({ actors }) => actors));
  const asked = new Set(
    study.known.filter(({ id }) => met.has(id)).map(({ fields }) => textIn(fields, 'region_siege')),
  );
  return new Set(study.edition.country.regions.map(({ code }) => code).filter((code) => !asked.has(code)));
}

/** Every cell of a crossing from the two variables alone, and its margins. */
export function holdCrossing(crossing: Crossing, study: Study, ledger: Ledger): void {
  const [down = '', across = ''] = crossing.id.split('-x-');
  const tableOf = (id: string) => study.edition.tabulations.find((table) => table.id === id);
  const [rowTable, columnTable] = [tableOf(down), tableOf(across)];
  const rowAnswers = rowTable && answersOf(rowTable, study);
  const columnAnswers = columnTable && answersOf(columnTable, study);
  if (!rowAnswers || !columnAnswers) {
    ledger.hold(`${crossing.id}: two tables`, crossing.id, null);
    return;
  }
  const columnsByUnit = new Map(columnAnswers.map((given) => [given.unit, given]));
  const both = rowAnswers.flatMap((row) => {
    const column = columnsByUnit.get(row.unit);
    return column ? [{ unit: row.unit, row, column }] : [];
  });
  const answered = both.filter(({ row, column }) => row.answered && column.answered);
  ledger.hold(`${crossing.id}.base`, crossing.base, both.length);
  ledger.hold(`${crossing.id}.answered`, crossing.answered, answered.length);
  ledger.hold(`${crossing.id}.masked_cells`, crossing.masked_cells, 0);
  for (const cell of crossing.cells) {
    const units = answered
      .filter(({ row, column }) => row.codes.includes(cell.row) && column.codes.includes(cell.column))
      .map(({ unit }) => unit)
      .sort();
    ledger.hold(`${crossing.id}.${cell.row}/${cell.column}`, cell.n, units.length);
    ledger.hold(`${crossing.id}.${cell.row}/${cell.column}.actors`, cell.actors ?? [], units);
  }
  const unasked = unaskedDivisions(study);
  const columnHas = new Set(crossing.columns.map(({ code }) => code));
  const rowHas = new Set(crossing.rows.map(({ code }) => code));
  for (const { code, n, asked } of crossing.rows) {
    const units = answered.filter(
      ({ row, column }) => row.codes.includes(code) && column.codes.some((one) => columnHas.has(one)),
    );
    ledger.hold(`${crossing.id}.${code}, a row`, n, units.length);
    if (down === 'region_siege') ledger.hold(`${crossing.id}.${code}, asked`, asked, !unasked.has(code));
  }
  for (const { code, n, asked } of crossing.columns) {
    const units = answered.filter(
      ({ row, column }) => column.codes.includes(code) && row.codes.some((one) => rowHas.has(one)),
    );
    ledger.hold(`${crossing.id}.${code}, a column`, n, units.length);
    if (across === 'region_siege') ledger.hold(`${crossing.id}.${code}, asked`, asked, !unasked.has(code));
  }
}
