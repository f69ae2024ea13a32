import { contradicts, voiceOf } from '../grading/index.ts';
import { listOf } from '../model/access.ts';
import type { Actor, Assignment, Confrontation, Evidence } from '../model/actor.ts';
import type { Codebook } from '../model/codebook.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { DataRecord } from '../model/record.ts';
import { codesDeclaredBy, declaringColumns } from './declared.ts';
import { cellKey, type SupersededCells } from './superseded.ts';

/** Said at least so many times, in passages of their own, before an unticked answer is held against it. */
const often = 2;

/** A ticked question of an organisation: where it answered, and the codes that its answers say or could have said. */
interface Asked {
  record: DataRecord;
  column: ColumnSpec;
  ticked: ReadonlySet<string>;
  couldTick: ReadonlySet<string>;
}

const keyOf = ({ axis, code }: { axis: string; code: string }): string => `${axis}:${code}`;

const ticksByGrid = new WeakMap<Codebook, Map<string, ReadonlySet<string>>>();

/** What the answers of a column could tick; a grid is asked once for each list. */
function ticksOf(column: ColumnSpec, codebook: Codebook): ReadonlySet<string> {
  const { list = '' } = column;
  const known = ticksByGrid.get(codebook) ?? new Map<string, ReadonlySet<string>>();
  ticksByGrid.set(codebook, known);
  const ticks = known.get(list) ?? ticksOfList(column, list, codebook);
  known.set(list, ticks);
  return ticks;
}

function ticksOfList(column: ColumnSpec, list: string, codebook: Codebook): ReadonlySet<string> {
  const codes = list.startsWith('grid:')
    ? (codebook.entriesByAxis.get(list.slice(5)) ?? []).filter(({ parent }) => parent === null).map(({ code }) => code)
    : codebook.crosswalk.filter((entry) => entry.list === list).map(({ listCode }) => listCode);
  return new Set(codes.flatMap((code) => codesDeclaredBy(column, code, codebook)).map(keyOf));
}

/**
 * Questions of several answers that an organisation itself answered: leaving a choice out says something there. A question
 * of one answer («premier besoin») is not among them, nor a third party's card.
 */
function askedOf(records: DataRecord[], codebook: Codebook, superseded: SupersededCells): Asked[] {
  return records
    .filter((record) => record.kind === 'entretiens' && !record.fields.codeur && voiceOf(record) === 'soi')
    .flatMap((record) =>
      declaringColumns(record.kind).flatMap((column): Asked[] => {
        const isPast = superseded.has(cellKey(record.id, column.key));
        const answers = column.type === 'codes' && !isPast ? listOf(record, column.key) : [];
        if (answers.length === 0) return [];
        const ticked = new Set(answers.flatMap((answer) => codesDeclaredBy(column, answer, codebook)).map(keyOf));
        return [{ record, column, ticked, couldTick: ticksOf(column, codebook) }];
      }),
    );
}

const isTicked = ({ form }: Evidence): boolean => form === 'coche';
const isRead = (one: Evidence): boolean => one.kind !== 'decisions' && !isTicked(one);
/** Passages: two cues in one sentence, or a reader's code of it, say one thing. */
const passages = (evidence: Evidence[]): number =>
  new Set(evidence.filter(({ cue }) => cue !== null).map(({ record, column, start }) => `${record} ${column} ${start}`))
    .size;

function ofAssignment(assignment: Assignment, asked: Asked[]): Confrontation[] {
  const { axis, code, status, evidence, against, decision } = assignment;
  const [ticked, read] = [evidence.filter(isTicked), evidence.filter(isRead)];
  const contrary = against.filter(contradicts);
  const common = { axis, code, evidence, against: contrary, ...(decision === undefined ? {} : { decision }) };
  const found: Confrontation[] = [];
  if (status === 'decided') {
    const rests = ticked.length + read.length > 0;
    if (rests && contrary.length === 0) found.push({ ...common, kind: 'decided-as-evidenced' });
    if (!rests && contrary.length > 0) found.push({ ...common, kind: 'accepted-against-evidence' });
    return found;
  }
  if (status === 'declared' && read.length > 0 && contrary.length === 0)
    found.push({ ...common, kind: 'declared-and-said' });
  if (status === 'declared' && contrary.length > 0) found.push({ ...common, kind: 'declared-but-denied' });
  if (status === 'inferred' && contrary.length > 0) found.push({ ...common, kind: 'said-and-denied' });
  const about = asked.filter(({ couldTick }) => couldTick.has(keyOf(assignment)));
  const isNeverTicked = about.length > 0 && about.every((one) => !one.ticked.has(keyOf(assignment)));
  if (status === 'inferred' && isNeverTicked && passages(read) >= often) {
    const unticked = about.flatMap(({ record, column }) => {
      const field = record.fields[column.key];
      return field ? [{ record: record.id, column: column.key, at: field.at, raw: field.raw }] : [];
    });
    found.push({ ...common, kind: 'said-not-ticked', unticked });
  }
  return found;
}

/**
 * Where what an organisation ticked, what texts say and what people decided meet: agreements and contradictions, code by
 * code (sub-codes within theirs), in the order of the codes.
 */
export function confront(
  actor: Actor,
  records: DataRecord[],
  codebook: Codebook,
  superseded: SupersededCells = new Set(),
): Confrontation[] {
  const asked = askedOf(records, codebook, superseded);
  const whole = actor.assignments.filter(({ sub }) => sub === null);
  const refused = (actor.rejected ?? []).flatMap((rejection): Confrontation[] => {
    const { axis, code, sub, decision, was, evidence, against } = rejection;
    if (sub !== null) return [];
    const common = { axis, code, evidence, against: against.filter(contradicts), decision };
    if (was !== null) return [{ ...common, kind: 'rejected-against-evidence' }];
    return common.against.length > 0 ? [{ ...common, kind: 'decided-as-evidenced' }] : [];
  });
  return [...whole.flatMap((assignment) => ofAssignment(assignment, asked)), ...refused];
}
