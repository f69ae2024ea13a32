import type { DataRecord } from '../model/record.ts';
import type { ReadCodes } from './read-codes.ts';
import type { Interviewee, Survey } from './survey.ts';
import type { UnitAnswer } from './tabulate.ts';

/**
 * Answers of those interviewed to one question: the newest interview that answers it, or refuses to, speaks for the
 * organisation (an empty answer erases nothing), unless a person fixed the value. Older interviews that say the same
 * support it too.
 */
export const interviewAnswers = (survey: Survey, key: string, read: ReadCodes): UnitAnswer[] =>
  survey.interviewees.map((interviewee) => {
    const { unit, interviews } = interviewee;
    const isRefused = ({ refused }: DataRecord) => refused.includes(key);
    return {
      unit,
      from: interviews.map(({ id }) => id),
      codes: new Map(
        currentCodes(interviewee, key, read).map((code) => [code, supportOf(code, interviewee, key, read)]),
      ),
      refusedBy: interviews.filter(isRefused).map(({ id }) => id),
    };
  });

const isFixed = ({ actor }: Interviewee, key: string): boolean => actor?.fields[key]?.rule === 'decision';

function currentCodes(interviewee: Interviewee, key: string, read: ReadCodes): string[] {
  if (interviewee.actor && isFixed(interviewee, key)) return read(interviewee.actor);
  const answering = interviewee.interviews.find(
    (interview) => interview.refused.includes(key) || read(interview).length > 0,
  );
  return answering ? read(answering) : [];
}

function supportOf(code: string, interviewee: Interviewee, key: string, read: ReadCodes): string[] {
  const said = interviewee.interviews.filter((interview) => read(interview).includes(code)).map(({ id }) => id);
  const fixed = isFixed(interviewee, key) ? (interviewee.actor?.fields[key]?.support ?? []) : [];
  return [...said, ...fixed];
}
