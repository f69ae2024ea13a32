import type { Actor, Evidence } from '../model/actor.ts';
import { addTo } from './rows.ts';
import type { Survey } from './survey.ts';

/** Reasons that deny a code; a wish, a question, a hypothesis or what another actor does says nothing of this one. */
const denies = ({ reason, scope }: Evidence): boolean =>
  scope === 'acteur' && (reason === 'negation' || reason === 'past' || reason === 'coded');

/** Records whose words speak against a code of this actor. */
export const recordsAgainst = (against: Evidence[], survey: Survey): string[] =>
  against.filter((evidence) => denies(evidence) && survey.recordById.has(evidence.record)).map(({ record }) => record);

/** Codes of an axis that words deny to an actor and none gives it, each with the records that deny it. */
export function denialsOf(actor: Actor, axis: string, survey: Survey): Map<string, string[]> {
  const records = new Map<string, string[]>();
  for (const denial of actor.denied ?? []) {
    if (denial.axis !== axis || denial.sub !== null) continue;
    const speaking = recordsAgainst(denial.evidence, survey);
    if (speaking.length > 0) addTo(records, denial.code, ...speaking);
  }
  return records;
}
