import type { NumberFormat } from './number-format.ts';
import { numberText } from './number-text.ts';

const secondsOfDay = 86_400;
/** Last day a spreadsheet can show: 31 December 9999. */
const lastSerial = 2_958_466;
const two = (value: number): string => String(value).padStart(2, '0');

/** `14:05`, with seconds when there are some. */
const clock = (hours: number, seconds: number): string => {
  const rest = seconds % 60;
  return `${two(hours)}:${two(Math.floor(seconds / 60) % 60)}${rest === 0 ? '' : `:${two(rest)}`}`;
};

/** A count of days as a workbook stores dates, as the cell shows it: `2026-03-12`, `2026-03-12 14:05`, `2026-03`, `14:05`. */
export function serialText(stored: string, format: NumberFormat, is1904: boolean): string {
  const serial = stored.trim() === '' ? Number.NaN : Number(stored);
  if (!(serial >= 0 && serial < lastSerial)) return numberText(stored);
  const total = Math.round(serial * secondsOfDay);
  const seconds = total % secondsOfDay;
  const hours = Math.floor(seconds / 3600);
  if (format.kind === 'duration') return clock(Math.floor(total / 3600), total);
  const days = Math.floor(total / secondsOfDay);
  if (format.kind !== 'date' || (days === 0 && !is1904)) return clock(hours, seconds);
  const day = dayOf(days, is1904);
  if (format.unit === 'year') return day.slice(0, 4);
  // A month alone is stored as its first day; another day was typed, and is kept.
  if (format.unit === 'month' && day.endsWith('-01') && seconds === 0) return day.slice(0, 7);
  return seconds === 0 ? day : `${day} ${clock(hours, seconds)}`;
}

/** Day 1 is 1 January 1900, in a calendar that wrongly has a 29 February 1900; or day 0 is 1 January 1904. */
function dayOf(days: number, is1904: boolean): string {
  const [year, month, first] = is1904 ? [1904, 0, 1] : [1899, 11, days < 60 ? 31 : 30];
  return new Date(Date.UTC(year, month, first + days)).toISOString().slice(0, 10);
}

/** An ISO date as strict workbooks and .ods write it; midnight is left out. */
export function isoText(stored: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?Z?)?$/.exec(stored.trim());
  if (!match) return stored;
  const [, day = '', hours = '00', minutes = '00', seconds = '00'] = match;
  if (`${hours}${minutes}${seconds}` === '000000') return day;
  return `${day} ${hours}:${minutes}${seconds === '00' ? '' : `:${seconds}`}`;
}

/** `PT14H05M00S` → `14:05`. */
export function isoDurationText(stored: string): string {
  const match = /^-?PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(stored.trim());
  if (!match) return stored;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const total = hours * 3600 + minutes * 60 + seconds;
  return clock(Math.floor(total / 3600), total);
}
