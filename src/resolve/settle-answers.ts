import { contraryAnswers, type Decision, overruled } from '../decisions/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What one side of a decision names. */
export interface NamedSide {
  nodes: readonly number[];
  /** Its groups, by number. */
  groups: ReadonlySet<number>;
  /** Those and the groups that the ladder takes for the same. */
  near: ReadonlySet<number>;
}

/** A decision on identity with what each of its sides names. */
export interface Answered {
  decision: Decision;
  left: NamedSide;
  right: NamedSide;
}

const isSameSide = (a: NamedSide, b: NamedSide): boolean => [...a.groups].some((group) => b.near.has(group));

const isSameQuestion = (a: Answered, b: Answered): boolean =>
  (isSameSide(a.left, b.left) && isSameSide(a.right, b.right)) ||
  (isSameSide(a.left, b.right) && isSameSide(a.right, b.left));

/**
 * Decisions that may be applied, the strongest first. Their names may differ and mean the same, so questions are compared
 * by what they name. The later dated stands and, in one file, the later row; contrary answers of one date in two files
 * settle nothing, nor do older ones. What is left is ordered: later dates first and, on one date, «distinct» first, since
 * a false merge is worse than a miss. `answers` come oldest first.
 */
export function settleAnswers(answers: readonly Answered[]): { standing: Answered[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const disputed = new Set<Answered>();
  const standing = new Set<Answered>();
  const seenByGroup = new Map<number, Answered[]>();
  for (const answer of [...answers].reverse()) {
    const seen = new Set([...answer.left.near].flatMap((group) => seenByGroup.get(group) ?? []));
    const same = [...seen].filter((other) => isSameQuestion(other, answer));
    if (same.some((other) => disputed.has(other))) continue;
    const contrary = same.filter(
      (other) => standing.has(other) && other.decision.decision !== answer.decision.decision,
    );
    const later = contrary.find((other) => isSameFile(other, answer) || !isSameDate(other, answer));
    const [equal] = contrary;
    if (later) {
      diagnostics.push(overruled(answer.decision, later.decision));
      continue;
    }
    if (equal) {
      for (const one of [answer, ...same]) disputed.add(one);
      diagnostics.push(contraryAnswers(equal.decision, answer.decision));
    } else standing.add(answer);
    for (const group of [...answer.left.groups, ...answer.right.groups]) {
      seenByGroup.set(group, [...(seenByGroup.get(group) ?? []), answer]);
    }
  }
  const undisputed = [...standing].filter((answer) => !disputed.has(answer));
  return { standing: undisputed.sort(strongestFirst), diagnostics };
}

const isSameFile = (a: Answered, b: Answered): boolean => a.decision.at.file === b.decision.at.file;
const isSameDate = (a: Answered, b: Answered): boolean => (a.decision.date ?? '') === (b.decision.date ?? '');

/** A stable sort keeps the later of two that weigh the same first. */
function strongestFirst(a: Answered, b: Answered): number {
  const [one, two] = [a.decision.date ?? '', b.decision.date ?? ''];
  if (one !== two) return one > two ? -1 : 1;
  return Number(b.decision.decision === 'distinct') - Number(a.decision.decision === 'distinct');
}
