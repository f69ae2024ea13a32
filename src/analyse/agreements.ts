import { interviewKeyOf } from '../decisions/index.ts';
import { gridCodesOf, textOf } from '../model/access.ts';
import type { Agreement } from '../model/cartography.ts';
import type { Codebook } from '../model/codebook.ts';
import type { DataRecord } from '../model/record.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { Survey } from './survey.ts';

/** Axes compared: those that texts are read for. */
const axes = ['role', 'force', 'faiblesse', 'besoin', 'domaine'] as const;

/** Name of the reading that stands in the interview's own row. */
const ownReading = 'entretien';

/** Codes read in an interview (`axis:code`, top level), by reader. */
type Readings = Map<string, Set<string>>;

/** Every interview that somebody coded, by its id, with each reader's codes; what was coded against counts as not given. */
export function readingsByInterview(survey: Survey): Map<string, Readings> {
  const byInterview = new Map<string, Readings>();
  for (const row of survey.recordsByKind.get('entretiens') ?? []) {
    const coder = textOf(row, 'codeur') ?? (gridCodesOf(row, 'codes').length > 0 ? ownReading : null);
    if (coder === null) continue;
    const readings: Readings = byInterview.get(interviewKeyOf(row)) ?? new Map();
    const codes = codesRead(row, survey.context.codebook);
    readings.set(coder, new Set([...(readings.get(coder) ?? []), ...codes]));
    byInterview.set(interviewKeyOf(row), readings);
  }
  return byInterview;
}

const codesRead = (row: DataRecord, { entryByKey }: Codebook): string[] =>
  gridCodesOf(row, 'codes')
    .filter(({ against }) => !against)
    .map(({ axis, code }) => `${axis}:${entryByKey.get(`${axis}:${code}`)?.parent ?? code}`);

/**
 * Raw agreement between each two readers of the same interviews, by axis: one case an interview and a top-level code of
 * the axis. An axis on which neither gave a code says nothing and is left out.
 */
export function agreements(survey: Survey): Agreement[] {
  const read = [...readingsByInterview(survey).values()];
  return coderPairs(read).flatMap(([first, second]) =>
    axes
      .map((axis) => agreementOf(axis, [first, second], read, survey.context.codebook))
      .filter(({ both, onlyFirst, onlySecond }) => both + onlyFirst + onlySecond > 0),
  );
}

function coderPairs(read: Readings[]): [string, string][] {
  const coders = [...new Set(read.flatMap((readings) => [...readings.keys()]))].sort(compareCodeUnits);
  return coders.flatMap((first, index) => coders.slice(index + 1).map((second): [string, string] => [first, second]));
}

function agreementOf(axis: string, coders: [string, string], read: Readings[], codebook: Codebook): Agreement {
  const codes = (codebook.entriesByAxis.get(axis) ?? []).filter(({ parent }) => parent === null);
  const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
  let interviews = 0;
  for (const readings of read) {
    const [first, second] = coders.map((coder) => readings.get(coder));
    if (!first || !second) continue;
    interviews += 1;
    for (const { code } of codes) {
      const key = `${axis}:${code}`;
      counts[outcome(first.has(key), second.has(key))] += 1;
    }
  }
  const { both, onlyFirst, onlySecond, neither } = counts;
  const cases = interviews * codes.length;
  return { axis, coders, interviews, cases, agreed: both + neither, both, onlyFirst, onlySecond };
}

function outcome(first: boolean, second: boolean): 'both' | 'onlyFirst' | 'onlySecond' | 'neither' {
  if (first && second) return 'both';
  if (first) return 'onlyFirst';
  return second ? 'onlySecond' : 'neither';
}
