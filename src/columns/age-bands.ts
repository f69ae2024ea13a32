import type { Bilingual } from '../model/stage.ts';

/** How long ago, in whole months: lower bound included, upper bound excluded; bands never overlap. */
export interface AgeBand extends Bilingual {
  code: string;
  from: number;
  below: number;
}

/** Bands of age of what is known; three years is the age from which the report calls data old. */
export const ageBands: readonly AgeBand[] = [
  { code: 'moins-1-an', from: 0, below: 12, fr: 'moins d’un an', en: 'under one year' },
  { code: '1-2-ans', from: 12, below: 36, fr: 'd’un an à moins de trois ans', en: 'one to under three years' },
  { code: '3-4-ans', from: 36, below: 60, fr: 'de trois à moins de cinq ans', en: 'three to under five years' },
  {
    code: 'plus-5-ans',
    from: 60,
    below: Number.POSITIVE_INFINITY,
    fr: 'cinq ans et plus',
    en: 'five years and over',
  },
];

/** Month and day of an ISO date; a year or a month alone stands at its end: nobody is said older than is known. */
function partsOf(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 12, day = 31] = date.split('-').map(Number);
  return [year, month, day];
}

/** Whole months from one ISO date to another; a later one counts as today. */
export function monthsBetween(date: string, asOf: string): number {
  const [year, month, day] = partsOf(date);
  const [toYear, toMonth, toDay] = partsOf(asOf);
  const months =
    (toYear - year) * 12 + (toMonth - month) - (toDay < day && asOf.length === 10 && date.length === 10 ? 1 : 0);
  return Math.max(0, months);
}

/** The band of age of a date on the day of the report; null when either is unknown. */
export function ageBandOf(date: string | null, asOf: string | null): AgeBand | null {
  if (date === null || asOf === null) return null;
  const months = monthsBetween(date, asOf);
  return ageBands.find(({ from, below }) => months >= from && months < below) ?? null;
}
