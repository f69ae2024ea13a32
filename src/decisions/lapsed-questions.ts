import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { allDecisions } from './active.ts';
import { placeKey } from './place-key.ts';
import type { LapsedQuestion } from './question.ts';
import { questionKey } from './question-key.ts';

/** Problems by which a decision is not applied any more. */
const lapsing: ReadonlySet<string> = new Set([
  'IDE-004', 'IDE-005', 'IDE-008', 'CLA-001', 'CLA-004', 'CLA-005', 'CLA-006', 'DEC-004', 'DEC-005', 'DEC-006', 'DEC-007', 'DEC-021',
]); // biome-ignore format: a list of codes

/** Decisions that no longer apply, those on identity first. */
export function lapsedQuestions(
  records: readonly DataRecord[],
  diagnostics: readonly Diagnostic[],
  isGone: (record: string) => boolean,
): LapsedQuestion[] {
  const decisions = allDecisions(records).filter(({ record }) => !isGone(record));
  const problemsByPlace = new Map<string, Diagnostic[]>();
  for (const problem of diagnostics) {
    if (!problem.place || !lapsing.has(problem.code)) continue;
    const place = placeKey(problem.place);
    problemsByPlace.set(place, [...(problemsByPlace.get(place) ?? []), problem]);
  }
  return decisions.flatMap((decision): LapsedQuestion[] => {
    const problems = problemsByPlace.get(placeKey(decision.at));
    if (!problems) return [];
    const key = questionKey('caduque', decision.at.file, decision.id);
    const rank = decision.object === 'identite' ? 1 : 2;
    return [{ object: 'caduque', family: 'caduques', key, rank, cost: 1, rowCount: 1, decision, problems }];
  });
}
