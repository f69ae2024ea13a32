import { bandOf } from '../../columns/index.ts';
import { perEuro } from '../../countries/index.ts';
import { problem } from '../../diagnostics/create.ts';
import { numberOf, textOf } from '../../model/access.ts';
import type { CountryPack } from '../../model/country.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DataRecord } from '../../model/record.ts';
import type { RowCheck } from './row-check.ts';

/** A budget that its own band does not hold, at the pack's rate; a part larger than the whole. */
export const amounts: RowCheck = (record, { country }) => [
  ...budgetOutOfBand(record, country),
  ...partOverWhole(record),
];

/** Codes of the bands of `budget_tranche` are those of `budget_annuel`; without currency nothing is said. */
function budgetOutOfBand(record: DataRecord, country: CountryPack): Diagnostic[] {
  const budget = numberOf(record, 'budget_annuel');
  const stated = textOf(record, 'budget_tranche');
  const currency = textOf(record, 'budget_devise');
  const rate = perEuro(currency, country);
  if (budget === null || stated === null || currency === null || rate === null) return [];
  const band = bandOf('budget_annuel', budget / rate);
  if (band === null || band.code === stated) return [];
  const related = record.fields.budget_tranche ? [record.fields.budget_tranche.at] : [];
  const where = { place: record.fields.budget_annuel?.at ?? record.at, related };
  return [problem('QUA-006', { budget, devise: currency, tranche: stated, calcul: band.code }, where)];
}

function partOverWhole(record: DataRecord): Diagnostic[] {
  const part = numberOf(record, 'budget_alloue');
  const whole = numberOf(record, 'budget_global');
  if (part === null || whole === null || part <= whole) return [];
  const related = record.fields.budget_global ? [record.fields.budget_global.at] : [];
  return [problem('QUA-007', { part, tout: whole }, { place: record.fields.budget_alloue?.at ?? record.at, related })];
}
