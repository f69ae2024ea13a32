import { numberOf, textOf } from '../../model/access.ts';
import type { DataRecord } from '../../model/record.ts';
import { compareText } from '../../text/sort.ts';
import { madeOn } from '../as-of.ts';
import type { Survey } from '../survey.ts';
import { type LimitRules, sameInBoth } from './rule.ts';

/** Age from which a row is said to be old; the programme's own syntheses ask for an update twice a year. */
const oldAfterYears = 3;

/** Rows that say something of organisations at a date. */
const datedKinds = ['entretiens', 'revue', 'acteurs'];

const speakingRecords = (survey: Survey): DataRecord[] => {
  const readings = new Set(survey.readings);
  return survey.records.filter((record) => datedKinds.includes(record.kind) && !readings.has(record));
};

/** How old what a row says is: a finding is as old as its document, however lately it was read. */
function dateOf(record: DataRecord): string | null {
  const year = record.kind === 'revue' ? numberOf(record, 'document_annee') : null;
  return year === null ? madeOn(record) : String(year);
}

/** The same day some years before; a date of a year or a month alone is compared at that precision. */
function isOlder(date: string, asOf: string): boolean {
  const limit = `${String(Number(asOf.slice(0, 4)) - oldAfterYears).padStart(4, '0')}${asOf.slice(4)}`;
  const length = Math.min(date.length, limit.length);
  return date.slice(0, length) < limit.slice(0, length);
}

/** How old the data is, and what is mixed. */
export const ageLimits: LimitRules<'old-data' | 'undated-records' | 'waves-mixed'> = {
  'old-data': ({ survey, asOf }) => {
    const dates = speakingRecords(survey).flatMap((record) => dateOf(record) ?? []);
    const records = asOf === null ? 0 : dates.filter((date) => isOlder(date, asOf)).length;
    return records > 0 ? { params: { records, total: dates.length, years: oldAfterYears } } : null;
  },

  'undated-records': ({ survey }) => {
    const speaking = speakingRecords(survey);
    const records = speaking.filter((record) => dateOf(record) === null).length;
    return records > 0 ? { params: { records, total: speaking.length } } : null;
  },

  'waves-mixed': ({ survey }) => {
    const waves = [...new Set(survey.interviews.flatMap((interview) => textOf(interview, 'vague') ?? []))];
    return waves.length > 1 ? { params: { waves: waves.length }, list: waves.sort(compareText).map(sameInBoth) } : null;
  },
};
