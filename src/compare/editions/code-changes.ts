import type { Cause, CodeChange } from '../../model/changes.ts';
import { sortBy } from '../../text/sort.ts';
import {
  actorRows,
  type Comparison,
  codingCause,
  decisionsAbout,
  identityCause,
  rowsCause,
  unknownCause,
} from './comparison.ts';
import type { ComparedActor } from './pair-actors.ts';

type Assignment = ComparedActor['assignments'][number];
type Evidence = Assignment['evidence'][number];
type Pair = { before: ComparedActor; after: ComparedActor };

const keyOf = ({ axis, code, sub }: Pick<Assignment, 'axis' | 'code' | 'sub'>): string =>
  `${axis}:${code}/${sub ?? ''}`;

/** Codes gained, lost, or no longer given in the same way, organisation by organisation, each with why. */
export function codeChanges(comparison: Comparison): { codes: CodeChange[]; left: number } {
  let left = 0;
  const codes = comparison.actors.same.flatMap((pair) => {
    const before = new Map(pair.before.assignments.map((one) => [keyOf(one), one]));
    const after = new Map(pair.after.assignments.map((one) => [keyOf(one), one]));
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
      const [was, is] = [before.get(key) ?? null, after.get(key) ?? null];
      if (was && is && isSameCode(was, is)) return [];
      if (!comparison.isInternal && is === null) {
        left += 1;
        return [];
      }
      return [changeOf(comparison, pair, was, is)];
    });
  });
  return {
    codes: sortBy(
      codes,
      ({ name }) => name,
      ({ actor }) => actor,
      ({ axis }) => axis,
      ({ code }) => code,
      ({ sub }) => sub ?? '',
    ),
    left,
  };
}

const isSameCode = (was: Assignment, is: Assignment): boolean =>
  was.status === is.status && was.grade === is.grade && was.contested === is.contested;

const side = (one: Assignment | null) =>
  one === null ? null : { status: one.status, grade: one.grade, contested: one.contested !== undefined };

function changeOf(comparison: Comparison, pair: Pair, was: Assignment | null, is: Assignment | null): CodeChange {
  const one = (is ?? was) as Assignment;
  return {
    actor: pair.after.id,
    name: pair.after.name,
    axis: one.axis,
    code: one.code,
    sub: one.sub,
    change: was === null ? 'gained' : is === null ? 'lost' : 'changed',
    before: side(was),
    after: side(is),
    words: wordsOf(comparison, was, is),
    cause: causeOf(comparison, pair, was, is),
  };
}

/** Whether the words of a piece of evidence stand in the same cell of both editions, and of whose row. */
function standing(comparison: Comparison, { record, column, quote }: Evidence, from: 'before' | 'after') {
  const { rows } = comparison;
  const pair = record === undefined ? undefined : rows?.[from === 'before' ? 'byBefore' : 'byAfter'].get(record);
  if (!pair) return { isInBoth: false, isMoved: false };
  const other = from === 'before' ? pair.after : pair.before;
  const isTyped = !pair.changed.has(column);
  // The cell was mended elsewhere, and these very words are still in it.
  const stays = quote !== undefined && quote !== '' && (other.fields[column]?.raw ?? '').includes(quote);
  return {
    isInBoth: isTyped || stays,
    isMoved: !pair.before.actors.some((id) => isOneOf(comparison, id, pair.after.actors)),
  };
}

const isOneOf = ({ actors }: Comparison, id: string, among: readonly string[]): boolean =>
  among.includes(id) || actors.same.some(({ before, after }) => before.id === id && among.includes(after.id));

/** Words that carry a code: those of the edition that gives it, decisions apart. */
function wordsOf(comparison: Comparison, was: Assignment | null, is: Assignment | null): CodeChange['words'] {
  if (!comparison.isInternal) return [];
  const from = is === null ? 'before' : 'after';
  const words = [...((is ?? was)?.evidence ?? []), ...((is ?? was)?.against ?? [])].flatMap((piece) =>
    piece.kind === 'decisions' || piece.record === undefined
      ? []
      : [
          {
            record: piece.record,
            column: piece.column,
            quote: piece.quote ?? '',
            cue: piece.cue,
            polarity: piece.polarity,
            in_both: standing(comparison, piece, from).isInBoth,
          },
        ],
  );
  return sortBy(
    words,
    ({ record }) => record,
    ({ column }) => column,
    ({ quote }) => quote,
    ({ cue }) => cue ?? '',
  );
}

function causeOf(comparison: Comparison, pair: Pair, was: Assignment | null, is: Assignment | null): Cause {
  if (!comparison.isInternal)
    return isDecisionSeen(was, is) ? { family: 'coding', by: 'decision' } : unknownCause(comparison);
  const decisions = decisionsOf(comparison, pair, (is ?? was) as Assignment);
  if (decisions.length > 0) return { family: 'coding', by: 'decision', decisions };
  if (isDecisionSeen(was, is)) return { family: 'coding', by: 'decision' };
  if (was && is) return restatedCause(comparison, pair, was, is);
  const from = is === null ? 'before' : 'after';
  const pieces = ((is ?? was)?.evidence ?? []).filter(({ kind }) => kind !== 'decisions');
  return piecesCause(comparison, pair, pieces, from);
}

/** A person decided the code in one edition alone: its status says so, even where the decision itself is not printed. */
const isDecisionSeen = (was: Assignment | null, is: Assignment | null): boolean =>
  is !== null && (is.status === 'decided') !== (was?.status === 'decided');

/** Decisions added or undone on this very code of this organisation. */
function decisionsOf(comparison: Comparison, { before, after }: Pair, { axis, code, sub }: Assignment): string[] {
  const keys = [`${axis}:${code}`, `${axis}:${sub ?? code}`, `${axis}:${code}/${sub ?? ''}`];
  return ['code', 'contestation'].flatMap((object) =>
    decisionsAbout(comparison, object, [before, after], ({ autre }) =>
      keys.includes((autre ?? '').replace(/^contre:/, '')),
    ),
  );
}

/**
 * The code is given on one side alone: words that the other side does not hold are theirs; words that both hold, in the
 * same cell, are ours, since only the way of reading them changed; both at once, with another grid or tool: nobody can say.
 */
function piecesCause(comparison: Comparison, pair: Pair, pieces: readonly Evidence[], from: 'before' | 'after'): Cause {
  const stands = pieces.map((piece) => standing(comparison, piece, from));
  const kept = stands.filter(({ isInBoth }) => isInBoth);
  if (pieces.length > 0 && kept.length === 0) return rowsCause;
  const isRuleChanged = comparison.isGridChanged || comparison.isToolChanged;
  if (kept.length < stands.length) return isRuleChanged ? { family: 'undetermined', by: 'mixed' } : rowsCause;
  if (kept.some(({ isMoved }) => isMoved)) return identityCause(comparison, [pair.before, pair.after]);
  if (isRuleChanged) return codingCause(comparison);
  // Same words, same rules: what else the organisation's rows say now confirms or denies them.
  return isTouched(comparison, pair) ? rowsCause : codingCause(comparison);
}

function isTouched(comparison: Comparison, { before, after }: Pair): boolean {
  const rows = actorRows(comparison, before, after);
  return rows.new.length + rows.gone.length + rows.changed.length > 0;
}

/** The code is given on both sides, otherwise: more or fewer words, other rules, or sources that aged. */
function restatedCause(comparison: Comparison, pair: Pair, was: Assignment, is: Assignment): Cause {
  const [lost, came] = [
    [...was.evidence, ...was.against].filter((piece) => !standing(comparison, piece, 'before').isInBoth),
    [...is.evidence, ...is.against].filter((piece) => !standing(comparison, piece, 'after').isInBoth),
  ].map((list) => list.filter(({ kind }) => kind !== 'decisions').length) as [number, number];
  const isRuleChanged = comparison.isGridChanged || comparison.isToolChanged;
  const isWordChanged = lost + came > 0;
  if (isWordChanged && isRuleChanged) return { family: 'undetermined', by: 'mixed' };
  if (isWordChanged) return rowsCause;
  if (isRuleChanged) return codingCause(comparison);
  if (comparison.before.edition.as_of !== comparison.after.edition.as_of) return { family: 'undetermined', by: 'date' };
  return isTouched(comparison, pair) ? rowsCause : codingCause(comparison);
}
