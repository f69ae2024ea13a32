import { problem } from '../diagnostics/create.ts';
import { textOf } from '../model/access.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';

/** Consents are asked long after the interviews; a day this many years after every row of the inputs was mistyped. */
const yearsAfter = 2;

const latestIn = (records: readonly DataRecord[]): string | null =>
  records
    .flatMap((record) => ['date', 'maj', 'consulte_le'].map((key) => textOf(record, key)))
    .filter((date) => date !== null && /^\d{4}/.test(date))
    .sort()
    .at(-1) ?? null;

/** A date that many years after: compared as text, at the lesser precision. */
const later = (date: string): string => `${Number(date.slice(0, 4)) + yearsAfter}${date.slice(4)}`;

/**
 * Records without the days of consent that lie years after every row (`dropFutureConsent` holds them against the day
 * asked for). An answer whose day is not known overturns no «non».
 */
export function withoutFutureConsents(records: DataRecord[], diagnostics: Diagnostic[]): DataRecord[] {
  const latest = latestIn(records);
  if (latest === null) return records;
  const bound = later(latest);
  return records.map((record) => {
    const field = record.fields.accord_date;
    if (!field || typeof field.value !== 'string') return record;
    const length = Math.min(field.value.length, bound.length);
    if (field.value.slice(0, length) <= bound.slice(0, length)) return record;
    const params = { valeur: field.value, jour: latest };
    diagnostics.push(problem('ACC-014', params, { place: field.at, actual: field.raw, subject: record.id }));
    const { accord_date: _, ...fields } = record.fields;
    return { ...record, fields };
  });
}

/** Takes out of a row the day of a consent that comes after the day asked for (`--au`). */
export function dropFutureConsent(fields: DataRecord['fields'], asOf: string | null): Diagnostic[] {
  const field = fields.accord_date;
  if (asOf === null || !field || typeof field.value !== 'string') return [];
  const length = Math.min(field.value.length, asOf.length);
  if (field.value.slice(0, length) <= asOf.slice(0, length)) return [];
  delete fields.accord_date;
  return [problem('ACC-014', { valeur: field.value, jour: asOf }, { place: field.at, actual: field.raw })];
}
