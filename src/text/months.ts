/** Whole months between two dates: at least and at most, since a date may be a month or a year. */
export interface Months {
  least: number;
  most: number;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

/** First and last day that an ISO date, possibly only a year or a month, can mean; null for another text. */
function daysOf(date: string): [Day, Day] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return null;
  const exact = (m: number, d: number): Day => ({ year: Number(year), month: m, day: d });
  if (month === undefined) return [exact(1, 1), exact(12, 31)];
  const own = Number(month);
  return day === undefined ? [exact(own, 1), exact(own, 31)] : [exact(own, Number(day)), exact(own, Number(day))];
}

/** Months gone by, a month begun left out; below zero when the second comes first. */
function between(from: Day, to: Day): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const isLastOfMonth = to.day >= new Date(Date.UTC(to.year, to.month, 0)).getUTCDate();
  return months - (to.day < from.day && !isLastOfMonth ? 1 : 0);
}

/** Whole months from one ISO date to another; null when one can't be read. */
export function monthsBetween(from: string, to: string): Months | null {
  const [start, end] = [daysOf(from), daysOf(to)];
  if (!start || !end) return null;
  return { least: between(start[1], end[0]), most: between(start[0], end[1]) };
}

const numberOf = ({ year, month, day }: Day): number => (year * 100 + month) * 100 + day;

/** Whether a date is surely before another. */
export function isBefore(date: string, other: string): boolean {
  const [one, two] = [daysOf(date), daysOf(other)];
  return one !== null && two !== null && numberOf(one[1]) < numberOf(two[0]);
}

/** Whether more than some months went by from one date to another; null when dates without a day leave it open. */
export function isLongerThan(months: number, from: string, to: string): boolean | null {
  const [start, end] = [daysOf(from), daysOf(to)];
  if (!start || !end) return null;
  const later = ({ year, month, day }: Day): number =>
    numberOf({ year: year + Math.floor((month - 1 + months) / 12), month: ((month - 1 + months) % 12) + 1, day });
  if (later(start[1]) < numberOf(end[0])) return true;
  return later(start[0]) < numberOf(end[1]) ? null : false;
}
