import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { type Decision, readDecision } from './decision.ts';
import { disputesAmong } from './disputes.ts';

/** Every row of `decisions`, undone or not, oldest first: by date, then id, then record. Undated rows come first. */
export function allDecisions(records: readonly DataRecord[]): Decision[] {
  return records
    .filter(({ kind }) => kind === 'decisions')
    .map(readDecision)
    .sort(
      (a, b) =>
        compareCodeUnits(a.date ?? '', b.date ?? '') || compareIds(a.id, b.id) || compareCodeUnits(a.record, b.record),
    );
}

/** Ids as they are counted: D9 before D10. */
function compareIds(a: string, b: string): number {
  const numbered = (id: string) => id.replace(/\d+/g, (digits) => digits.padStart(12, '0'));
  return compareCodeUnits(numbered(a), numbered(b)) || compareCodeUnits(a, b);
}

/**
 * The decisions that hold, oldest first. A row that names another in `annule` undoes it; an undoing that is itself undone
 * lets the first one hold again. A row whose decision is `annule` decides nothing by itself, so its question is open again.
 * Contrary answers that no date settles hold neither (`disputes.ts`).
 */
export function activeDecisions(records: readonly DataRecord[]): Decision[] {
  const standing = standingDecisions(records);
  const { disputed } = disputesAmong(standing);
  return standing.filter(({ record }) => !disputed.has(record)).flatMap(eachOther);
}

/** A row that is none of those proposed is kept from each of them. */
function eachOther(decision: Decision): Decision[] {
  const { among, ...one } = decision;
  return among === undefined || one.decision !== 'distinct'
    ? [decision]
    : among.map((otherId) => ({ ...one, other: null, otherId }));
}

/** Contrary answers to one question, and answers that a later one replaced. */
export const disputeProblems = (records: readonly DataRecord[]): Diagnostic[] =>
  disputesAmong(standingDecisions(records)).diagnostics;

/** Decisions that are not undone, whatever others say. */
function standingDecisions(records: readonly DataRecord[]): Decision[] {
  const decisions = allDecisions(records);
  const undoers = undoersByRecord(decisions);
  const isUndone = (decision: Decision, seen: ReadonlySet<string>): boolean =>
    (undoers.get(decision.record) ?? []).some(
      (undoer) => !seen.has(undoer.record) && !isUndone(undoer, new Set([...seen, undoer.record])),
    );
  return decisions.filter(
    (decision) => decision.decision !== 'annule' && !isUndone(decision, new Set([decision.record])),
  );
}

/** What is wrong with the undoing of decisions: an `annule` that names no decision. */
export function undoProblems(records: readonly DataRecord[]): Diagnostic[] {
  const decisions = allDecisions(records);
  const ids = new Set(decisions.map(({ id }) => id));
  return decisions
    .filter(({ undoes, decision }) => (undoes === null ? decision === 'annule' : !ids.has(undoes)))
    .map(({ id, undoes, at }) =>
      problem('IDE-006', { decision: id, annule: undoes ?? '?' }, { place: at, ...(undoes ? { actual: undoes } : {}) }),
    );
}

/** Undoing rows by the record of the row they undo. Ids are read within a file first: two people's files may share some. */
function undoersByRecord(decisions: readonly Decision[]): Map<string, Decision[]> {
  const undoers = new Map<string, Decision[]>();
  for (const undoer of decisions) {
    if (undoer.undoes === null) continue;
    const named = decisions.filter(({ id, record }) => id === undoer.undoes && record !== undoer.record);
    const near = named.filter(({ at }) => at.file === undoer.at.file);
    for (const { record } of near.length > 0 ? near : named) {
      undoers.set(record, [...(undoers.get(record) ?? []), undoer]);
    }
  }
  return undoers;
}
