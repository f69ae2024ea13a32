import { columnsOf } from '../columns/index.ts';
import { withdrawnFrom } from '../decisions/index.ts';
import { listOf } from '../model/access.ts';
import type { Actor, Assignment, Confrontation, Evidence, Rejection } from '../model/actor.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Codebook, CrosswalkEntry } from '../model/codebook.ts';
import type { DataRecord } from '../model/record.ts';
import { sortBy } from '../text/sort.ts';

/** A code of the grid, or a sub-code with the code it is part of. */
export interface CodeAsked {
  axis: string;
  code: string;
  sub: string | null;
}

/** A ticked answer behind a code: the cell, and the line of the crosswalk that led from the one to the other. */
export interface Ticked {
  evidence: Evidence;
  /** Null when the list asked is the axis of the grid itself. */
  crosswalk: CrosswalkEntry | null;
}

/** Everything known of one code of one organisation. */
export interface CodeExplained {
  actor: Pick<Actor, 'id' | 'name' | 'acronym'>;
  asked: CodeAsked;
  /** Null when nothing gives the code, or when a person refused it. */
  assignment: Assignment | null;
  rejection: Rejection | null;
  /** Words for it, ticked answers aside. */
  said: Evidence[];
  ticked: Ticked[];
  against: Evidence[];
  confrontations: Confrontation[];
}

/** `axe:code` or `axe:code/sous-code`, as typed; null when the grid has no such code. */
export function codeAsked(typed: string, { entryByKey }: Codebook): CodeAsked | null {
  const match = /^\s*([a-z_]+)\s*:\s*(?:[a-z_-]+\/)?([a-z_-]+)\s*$/.exec(typed.toLowerCase());
  const [, axis = '', code = ''] = match ?? [];
  const entry = entryByKey.get(`${axis}:${code}`);
  if (!entry) return null;
  return entry.parent === null ? { axis, code, sub: null } : { axis, code: entry.parent, sub: code };
}

/** What is known of a code of an organisation; withdrawn interviews are left out. Null when nothing speaks of it. */
export function explainCode(
  actor: Actor,
  asked: CodeAsked,
  { codebook, recordById, isGone }: CodeContext,
): CodeExplained | null {
  const isIt = (one: CodeAsked) => one.axis === asked.axis && one.code === asked.code && one.sub === asked.sub;
  const assignment = actor.assignments.find(isIt) ?? null;
  const rejection = assignment === null ? (actor.rejected?.find(isIt) ?? null) : null;
  // What was turned away of a part is shown with the whole.
  const denials = actor.denied?.filter((one) => isIt(one) || isIt({ ...one, sub: null })) ?? [];
  const denied = denials.flatMap(({ evidence }) => evidence);
  const isOpen = ({ record }: Evidence) => !isGone(record);
  const evidence = (assignment ?? rejection)?.evidence.filter(isOpen) ?? [];
  const against = [...((assignment ?? rejection)?.against ?? []), ...denied].filter(isOpen);
  const decided = (assignment?.decision ?? rejection?.decision) !== undefined;
  if (evidence.length + against.length === 0 && !decided) return null;
  const ofCode = (one: Confrontation) => one.axis === asked.axis && one.code === asked.code && asked.sub === null;
  return {
    actor,
    asked,
    ...{ assignment, rejection },
    said: evidence.filter(({ form, kind }) => form !== 'coche' && kind !== 'decisions'),
    ticked: evidence
      .filter(({ form }) => form === 'coche')
      .flatMap((one) => tickedBy(one, asked, recordById.get(one.record), codebook)),
    against: [...new Set(against)],
    confrontations: (actor.confrontations ?? []).filter(ofCode),
  };
}

/** What codes are explained with. */
export interface CodeContext {
  codebook: Codebook;
  recordById: ReadonlyMap<string, DataRecord>;
  isGone: (record: string) => boolean;
}

/** The answers of a cell that gave the code, each with its line of the crosswalk. */
function tickedBy(evidence: Evidence, asked: CodeAsked, record: DataRecord | undefined, codebook: Codebook): Ticked[] {
  const column = columnsOf(evidence.kind).find(({ key }) => key === evidence.column);
  const answers = new Set(record ? listOf(record, evidence.column) : []);
  const placed = (code: string | null) => codebook.entryByKey.get(`${asked.axis}:${code}`);
  const entries = codebook.crosswalk.filter(({ list, listCode, axis, code }) => {
    const entry = axis === asked.axis ? placed(code) : undefined;
    const isIt =
      entry && (entry.code === (asked.sub ?? asked.code) || (asked.sub === null && entry.parent === asked.code));
    return isIt && list === column?.list && answers.has(listCode);
  });
  return entries.length > 0 ? entries.map((crosswalk) => ({ evidence, crosswalk })) : [{ evidence, crosswalk: null }];
}

/** Every organisation of which something speaks for or against a code, by name; those that withdrew are left out. */
export function everyHolder(asked: CodeAsked, cartography: Cartography, codebook: Codebook): CodeExplained[] {
  const gone = withdrawnFrom(cartography.records, cartography.actors);
  const recordById = new Map(cartography.records.map((record) => [record.id, record]));
  const context = { codebook, recordById, isGone: (record: string) => gone.records.has(record) };
  const actors = sortBy(
    cartography.actors.filter(({ id }) => !gone.actors.has(id)),
    ({ name }) => name,
    ({ id }) => id,
  );
  return actors.flatMap((actor) => explainCode(actor, asked, context) ?? []);
}
