import type { Actor, Assignment } from '../model/actor.ts';
import { addTo } from './rows.ts';
import type { Survey } from './survey.ts';
import type { UnitAnswer } from './tabulate.ts';

/** Records whose words support a code of this very actor (scope `acteur`): interviews, documents and cards alike. */
export const supportOfCode = ({ evidence }: Assignment, survey: Survey): string[] =>
  evidence
    .filter(({ record, scope }) => scope === 'acteur' && survey.recordById.has(record))
    .map(({ record }) => record);

/** Codes an actor has on an axis, in any status, each with its records. Nothing that no record supports. */
export function codesOf(actor: Actor, axis: string, survey: Survey): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const assignment of actor.assignments) {
    const support = assignment.axis === axis ? supportOfCode(assignment, survey) : [];
    if (support.length > 0) addTo(codes, assignment.code, ...support);
  }
  return codes;
}

/** Which code of an assignment a table counts; null leaves it out of the values, though it still shows an answer. */
export type CodeOf = (assignment: Assignment) => string | null;

/**
 * Codes of the grid given to each known actor. Answered: any code on the axis, even one that this table leaves out (a
 * weakness of another origin), so that tables of one axis share their base.
 */
export const codeAnswers = (survey: Survey, axis: string | null, codeOf: CodeOf): UnitAnswer[] =>
  survey.known.map((actor) => {
    const codes = new Map<string, string[]>();
    const answeredBy: string[] = [];
    for (const assignment of actor.assignments) {
      if (axis !== null && assignment.axis !== axis) continue;
      const support = supportOfCode(assignment, survey);
      const code = codeOf(assignment);
      answeredBy.push(...support);
      if (code !== null && support.length > 0) addTo(codes, code, ...support);
    }
    return { unit: actor.id, from: survey.recordIdsByActor.get(actor.id) ?? [], codes, answeredBy };
  });
