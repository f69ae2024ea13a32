import { isUnclear, listOf, textOf } from '../../model/access.ts';
import type { Actor } from '../../model/actor.ts';
import type { DataRecord } from '../../model/record.ts';
import { noAnswerCode } from '../read-codes.ts';
import type { Survey } from '../survey.ts';

/** What an organisation itself answered to a question: codes or words, with the records that say so. */
export interface Answer {
  codes: string[];
  words: string | null;
  records: string[];
}

/** Interviews of one organisation alone, newest first: a group interview answers for none of its members. */
export type InterviewsByActor = ReadonlyMap<string, readonly DataRecord[]>;

export const interviewsByActor = ({ interviewees }: Survey): InterviewsByActor =>
  new Map(interviewees.flatMap(({ actor, interviews }) => (actor === null ? [] : [[actor.id, interviews] as const])));

type Holder = Parameters<typeof listOf>[0];

const codesIn = (holder: Holder, key: string): string[] =>
  listOf(holder, key).filter((code) => code !== noAnswerCode && code !== '');

/** A value that a person settled speaks for the organisation, whatever its interviews say. */
function settled({ fields }: Actor, key: string): Answer | null {
  const field = fields[key];
  if (field?.rule !== 'decision') return null;
  const holder = { fields: { [key]: field } };
  const records = [...new Set([field.record, ...field.support])].sort();
  return { codes: codesIn(holder, key), words: textOf(holder, key), records };
}

const answers = (record: DataRecord, key: string): boolean =>
  !isUnclear(record, key) && codesIn(record, key).length > 0;

/** The newest interview that answers or refuses; a refusal gives nothing, and one that nobody could read is passed over. */
export function answerOf(actor: Actor, interviews: readonly DataRecord[], key: string): Answer {
  const fixed = settled(actor, key);
  if (fixed) return fixed;
  const newest = interviews.find((record) => record.refused.includes(key) || answers(record, key));
  if (!newest || newest.refused.includes(key)) return { codes: [], words: null, records: [] };
  return { codes: codesIn(newest, key), words: textOf(newest, key), records: [newest.id] };
}

/** Every answer ever given to a question of several choices: what was received once stays received. */
export function answersOf(actor: Actor, interviews: readonly DataRecord[], key: string): Answer {
  const fixed = settled(actor, key);
  if (fixed) return fixed;
  const answering = interviews.filter((record) => answers(record, key));
  const codes = answering.flatMap((record) => codesIn(record, key));
  return { codes: [...new Set(codes)].sort(), words: null, records: answering.map(({ id }) => id).sort() };
}
