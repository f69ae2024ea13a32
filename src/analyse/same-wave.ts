import { columnsOf } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import { textOf } from '../model/access.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { monthsBetween } from '../text/months.ts';
import type { Interviewee, Survey } from './survey.ts';

/** Undeclared, two interviews less than this apart are of one wave. */
const monthsOfWave = 3;

/** Closed questions of the interview, whose answers are counted; what describes the organisation is told by `resolve`. */
const questions = columnsOf('entretiens').filter(
  ({ type, layer }) =>
    layer === 'statement' && ['code', 'codes', 'pairs', 'yes-no', 'integer', 'number'].includes(type),
);

function areOfOneWave(left: DataRecord, right: DataRecord): boolean {
  const [first, second] = [textOf(left, 'vague'), textOf(right, 'vague')];
  if (first !== null || second !== null) return first === second;
  const [from, to] = [textOf(left, 'date'), textOf(right, 'date')];
  const months = from === null || to === null ? null : monthsBetween(from, to);
  return months !== null && Math.abs(months.least) < monthsOfWave;
}

const answerOf = (record: DataRecord, key: string): string | null => {
  const value = record.fields[key]?.value;
  if (value === undefined) return null;
  return Array.isArray(value) ? JSON.stringify(value.map((one) => JSON.stringify(one)).sort()) : JSON.stringify(value);
};

/** Two interviews of one organisation in one wave both stand; where they answer a question otherwise, that is told. */
export const sameWaveConflicts = ({ interviewees }: Survey): Diagnostic[] => interviewees.flatMap(conflictsOf);

function conflictsOf({ actor, interviews }: Interviewee): Diagnostic[] {
  if (!actor || interviews.length < 2) return [];
  return interviews.slice(1).flatMap((older, index) => {
    const newer = interviews[index];
    if (!newer || !areOfOneWave(newer, older)) return [];
    const keys = questions
      .map(({ key }) => key)
      .filter((key) => {
        const [now, before] = [answerOf(newer, key), answerOf(older, key)];
        return actor.fields[key]?.rule !== 'decision' && now !== null && before !== null && now !== before;
      });
    if (keys.length === 0) return [];
    const named = keys.map((key) => newer.fields[key]?.at.header ?? key).join(', ');
    const id = (record: DataRecord) => textOf(record, 'id_entretien') ?? record.id;
    return [
      problem(
        'ANA-005',
        { acteur: actor.name, entretien: id(newer), autre: id(older), n: keys.length, questions: named },
        { place: newer.fields[keys[0] ?? '']?.at ?? newer.at, subject: actor.id },
      ),
    ];
  });
}
