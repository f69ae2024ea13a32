import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { approachAnswers } from './row-answers.ts';
import type { Survey } from './survey.ts';

/** Last outcomes of the field log that the interviews belie: met without an interview, or refused with one. */
export function fieldLogProblems(survey: Survey): Diagnostic[] {
  const actorById = new Map(survey.known.map((actor) => [actor.id, actor]));
  return approachAnswers(survey).flatMap(({ unit, codes }) => {
    const actor = actorById.get(unit);
    const [outcome, rows] = [...codes][0] ?? [];
    const row = survey.recordById.get(rows?.[0] ?? '');
    if (!actor || !row) return [];
    const { name } = actor;
    const where = { place: row.fields.statut_reponse?.at ?? row.at, subject: unit };
    const isMet = survey.interviewed.has(unit);
    // An interview withdrawn is no lack, and is told to nobody.
    if (actor.records.some((id) => !survey.recordById.has(id))) return [];
    if (outcome === 'interviewe' && !isMet) return [problem('ANA-003', { acteur: name }, where)];
    return outcome === 'refus' && isMet ? [problem('ANA-004', { acteur: name }, where)] : [];
  });
}
