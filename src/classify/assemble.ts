import { type GradeContext, gradeStepsOf, gradeThrough } from '../grading/index.ts';
import type { Assignment, Denial, Evidence } from '../model/actor.ts';
import type { Codebook } from '../model/codebook.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { Said } from './said.ts';

/** What is said of one actor, or of the sector, code by code. */
export interface Assembled {
  assignments: Assignment[];
  denied: Denial[];
}

function order(codebook: Codebook): (key: { axis: string; code: string; sub: string | null }) => number {
  const index = new Map(codebook.entries.map((entry, at) => [`${entry.axis}:${entry.code}`, at]));
  return ({ axis, code, sub }) => index.get(`${axis}:${sub ?? code}`) ?? codebook.entries.length;
}

/** Same words once, by place; evidence in a stable order: newest first, then by record and place. */
function tidy(evidence: Evidence[]): Evidence[] {
  const byKey = new Map(
    evidence.map((one) => [`${one.record}|${one.column}|${one.start}|${one.end}|${one.polarity}`, one]),
  );
  return [...byKey.values()].sort(
    (a, b) =>
      compareCodeUnits(b.date ?? '', a.date ?? '') ||
      compareCodeUnits(a.record, b.record) ||
      compareCodeUnits(a.column, b.column) ||
      a.start - b.start ||
      a.end - b.end,
  );
}

/**
 * Assignments from what was said: one for each code, with all its evidence, sub-codes' included, and one more for each
 * sub-code said. A code that nothing speaks for gives a denial, not an assignment.
 */
export function assemble(said: Said[], codebook: Codebook, context: GradeContext): Assembled {
  const groups = new Map<string, { axis: string; code: string; sub: string | null; said: Said[] }>();
  const put = (one: Said, sub: string | null): void => {
    const key = `${one.axis}:${one.code}/${sub ?? ''}`;
    const group = groups.get(key);
    if (group) group.said.push(one);
    else groups.set(key, { axis: one.axis, code: one.code, sub, said: [one] });
  };
  for (const one of said) {
    put(one, null);
    if (one.sub) put(one, one.sub);
  }
  const rank = order(codebook);
  const ordered = [...groups.values()].sort((a, b) => rank(a) - rank(b));
  const assignments: Assignment[] = [];
  const denied: Denial[] = [];
  for (const { axis, code, sub, said: statements } of ordered) {
    const evidence = tidy(statements.flatMap((one) => (one.evidence.polarity === 'for' ? [one.evidence] : [])));
    // A denied sub-code («pas d'hébergement») does not deny the whole code.
    const against = tidy(
      statements.flatMap((one) =>
        one.evidence.polarity === 'against' && (one.sub === null || sub !== null) ? [one.evidence] : [],
      ),
    );
    if (evidence.length === 0) {
      if (against.length > 0) denied.push({ axis, code, sub, evidence: against });
      continue;
    }
    const isDeclared = statements.some((one) => one.status === 'declared' && one.evidence.polarity === 'for');
    const gradeSteps = gradeStepsOf(axis, evidence, against, context);
    assignments.push({
      axis,
      code,
      sub,
      status: isDeclared ? 'declared' : 'inferred',
      grade: gradeThrough(gradeSteps),
      gradeSteps,
      isSensitive: isSensitive(codebook, axis, code, sub),
      evidence,
      against,
    });
  }
  return { assignments, denied };
}

/** The grid says which codes may hurt an organisation; a sub-code of a sensitive code is sensitive. */
export function isSensitive(codebook: Codebook, axis: string, code: string, sub: string | null): boolean {
  const isMarked = (key: string | null) =>
    key !== null && codebook.entryByKey.get(`${axis}:${key}`)?.isSensitive === true;
  return isMarked(code) || isMarked(sub);
}
