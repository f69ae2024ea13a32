import { columnsOf } from '../columns/index.ts';
import { interviewKeyOf } from '../decisions/index.ts';
import { gridCodesOf, textOf } from '../model/access.ts';
import type { Classification } from '../model/actor.ts';
import type { Codebook } from '../model/codebook.ts';
import type { DataRecord } from '../model/record.ts';
import { isReading, type Survey } from './survey.ts';

/** Name of the reading that stands in the interview's own row. */
const ownReading = 'entretien';

/** Name under which the codes read in the texts by rules stand beside people's. */
export const machine = 'machine';

/** Codes read in one interview (`axis:code`, top level), by reader. */
export interface InterviewReadings {
  /** Its id, and the id of the row that is it (of the first reading when that row is absent). */
  interview: string;
  record: string;
  byReader: Map<string, Set<string>>;
  /** The row has an open answer, so that the machine had something to read. */
  hasText: boolean;
}

/** Rows of interviews, readings too, but for those held with organisations that all withdrew. */
function interviewRows({ recordsByKind, withdrawn, outside }: Survey): DataRecord[] {
  const rows = recordsByKind.get('entretiens') ?? [];
  const theirs = new Set(withdrawn.flatMap(({ records }) => records));
  const gone = new Set(rows.filter(({ id }) => theirs.has(id) && outside.has(id)).map(interviewKeyOf));
  return gone.size === 0 ? rows : rows.filter((row) => !gone.has(interviewKeyOf(row)));
}

/** Every interview that somebody coded, by its id; what was coded against counts as not given. */
export function readingsByInterview(survey: Survey): Map<string, InterviewReadings> {
  const byInterview = new Map<string, InterviewReadings>();
  for (const row of interviewRows(survey)) {
    const reader = textOf(row, 'codeur') ?? (gridCodesOf(row, 'codes').length > 0 ? ownReading : null);
    if (reader === null) continue;
    const interview = interviewKeyOf(row);
    const { byReader } = putIn(byInterview, interview, row);
    byReader.set(reader, new Set([...(byReader.get(reader) ?? []), ...codesRead(row, survey.context.codebook)]));
  }
  for (const row of interviewRows(survey)) {
    const readings = byInterview.get(interviewKeyOf(row));
    if (!readings || isReading(row)) continue;
    readings.record = row.id;
    readings.hasText = hasOpenAnswer(row);
  }
  return byInterview;
}

function putIn(byInterview: Map<string, InterviewReadings>, interview: string, row: DataRecord): InterviewReadings {
  const known = byInterview.get(interview);
  if (known) return known;
  const made = { interview, record: row.id, byReader: new Map<string, Set<string>>(), hasText: hasOpenAnswer(row) };
  byInterview.set(interview, made);
  return made;
}

/** Columns of interviews that are read though they are answered from a list. */
const alsoRead: readonly string[] = ['accompagnement_souhaite', 'sujets_echange'];

const hasOpenAnswer = (row: DataRecord): boolean =>
  columnsOf('entretiens').some(
    ({ key, isOpen }) => (isOpen || alsoRead.includes(key)) && (textOf(row, key) ?? '').trim() !== '',
  );

/** Axes that each reader coded somewhere, for or against: of the others their silence says nothing. */
export function axesByReader(survey: Survey): Map<string, Set<string>> {
  const axes = new Map<string, Set<string>>();
  for (const row of interviewRows(survey)) {
    const reader = textOf(row, 'codeur') ?? ownReading;
    const known = axes.get(reader) ?? new Set<string>();
    for (const { axis } of gridCodesOf(row, 'codes')) known.add(axis);
    axes.set(reader, known);
  }
  return axes;
}

const codesRead = (row: DataRecord, { entryByKey }: Codebook): string[] =>
  gridCodesOf(row, 'codes')
    .filter(({ against }) => !against)
    .map(({ axis, code }) => `${axis}:${entryByKey.get(`${axis}:${code}`)?.parent ?? code}`);

/** The same with the machine's reading beside people's, where the interview's own row has texts that were read. */
export const withMachine = (
  readings: InterviewReadings[],
  { readInTexts }: Pick<Classification, 'readInTexts'>,
): InterviewReadings[] =>
  readings.map((reading) => {
    const codes = reading.hasText ? readInTexts[reading.record] : undefined;
    return codes ? { ...reading, byReader: new Map([...reading.byReader, [machine, new Set(codes)]]) } : reading;
  });
