import { problem } from '../../diagnostics/index.ts';
import type { Cause, ChangeFamily, Changes, Comparable, NoteId } from '../../model/changes.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Staged } from '../../model/stage.ts';
import { actorChanges } from './actor-changes.ts';
import { codeChanges } from './code-changes.ts';
import { type Comparison, compared } from './comparison.ts';
import { factChanges } from './fact-changes.ts';
import { fieldChanges } from './field-changes.ts';
import { lonelyParts, otherParts } from './other-parts.ts';
import {
  countChanges,
  documentChanges,
  limitChanges,
  narrativeChanges,
  rereadCells,
  sourceChanges,
} from './part-changes.ts';
import { tableChanges } from './table-changes.ts';

/**
 * What changed between two editions of one country for one audience, the organisations' changes apart from ours. Null, with
 * the reason, when the two cannot be put side by side (DIF-001 two audiences, DIF-002 two countries).
 */
export function changesBetween(before: Comparable, after: Comparable): Staged<Changes | null> {
  const refusal = refused(before, after);
  if (refusal) return { value: null, diagnostics: [refusal] };
  const comparison = compared(before, after);
  const changes = settled(comparison, found(comparison));
  return { value: changes, diagnostics: toldOf(comparison, changes) };
}

function refused(before: Comparable, after: Comparable): Diagnostic | null {
  if (before.country.iso2 !== after.country.iso2)
    return problem('DIF-002', { before: before.country.iso2, after: after.country.iso2 });
  if (before.edition.audience !== after.edition.audience)
    return problem('DIF-001', { before: before.edition.audience, after: after.edition.audience });
  return null;
}

const stamp = ({ edition, tool_version, codebook }: Comparable): Changes['before'] => ({
  number: edition.number,
  as_of: edition.as_of,
  tool_version,
  codebook,
  fictional: edition.fictional,
});

/** Everything found, before what is said of it as a whole. */
function found(comparison: Comparison): Changes {
  const { before, after, isGridChanged, isToolChanged, decisions } = comparison;
  const actors = actorChanges(comparison);
  const { fields, left: fieldsLeft, namesLeft } = fieldChanges(comparison);
  const { codes, left: codesLeft } = codeChanges(comparison);
  const facts = factChanges(comparison);
  const public_ = ({ actors: _, ...decision }: (typeof decisions.added)[number]) => decision;
  return {
    format: 'cartographie-changements',
    format_version: 0,
    country: { iso2: after.country.iso2, names: after.country.names },
    audience: after.edition.audience,
    before: stamp(before),
    after: stamp(after),
    identical: false,
    families: { actors: 0, coding: 0, undetermined: 0 },
    notes: [],
    coding: {
      grid: isGridChanged,
      tool: isToolChanged,
      decisions: { added: decisions.added.map(public_), gone: decisions.gone.map(public_) },
      reread: rereadCells(comparison),
    },
    actors,
    fields,
    codes,
    no_longer_published: { fields: fieldsLeft, codes: codesLeft, other_names: namesLeft },
    facts,
    counts: countChanges(comparison),
    ...tableChanges(comparison, { actors, fields, codes }),
    documents: documentChanges(comparison),
    limits: limitChanges(comparison),
    sources: sourceChanges(comparison),
    narrative: narrativeChanges(comparison),
    other_parts: otherParts(comparison, facts),
  };
}

/** Every change that is said with its cause; tables follow from these and are not counted again. */
function causesIn({ actors, fields, codes, facts }: Changes): Cause[] {
  return [
    ...[actors.new, actors.gone.actors, actors.merged, actors.split, actors.renumbered].flat(),
    ...[actors.renamed, actors.retyped, actors.civil_society].flat(),
    ...fields,
    ...codes,
    ...facts.flatMap(({ new: fresh, gone, changed }) => [...fresh, ...gone.rows, ...changed]),
  ].map(({ cause }) => cause);
}

function settled(comparison: Comparison, changes: Changes): Changes {
  const causes = causesIn(changes);
  const { decisions, grid, tool, reread } = changes.coding;
  const count = (family: ChangeFamily) => causes.filter((cause) => cause.family === family).length;
  const ours = decisions.added.length + decisions.gone.length + reread.length + Number(grid) + Number(tool);
  const families = {
    actors: count('actors') + changes.actors.rows.length,
    coding: count('coding') + ours,
    undetermined: count('undetermined') + (comparison.isInternal ? 0 : leftIn(changes)),
  };
  const identical = isNothing({ ...changes, families });
  return { ...changes, families, identical, notes: notesOf(comparison, changes, identical) };
}

/** What an edition that goes out gives as numbers alone. */
const leftIn = ({ actors, no_longer_published: left, facts }: Changes): number =>
  actors.gone.n + left.fields + left.codes + left.other_names + facts.reduce((sum, { gone }) => sum + gone.n, 0);

function isNothing(changes: Changes): boolean {
  const { families, actors, no_longer_published: left, facts, counts, tables, bases, documents } = changes;
  const { limits, sources, narrative } = changes;
  const total =
    families.actors +
    families.coding +
    families.undetermined +
    actors.gone.n +
    left.fields +
    left.codes +
    left.other_names;
  const lists = [
    facts,
    counts,
    tables,
    bases,
    changes.other_parts,
    ...Object.values(narrative),
    ...Object.values(limits),
    ...[documents.new, documents.changed, sources.new, sources.gone, sources.changed],
  ];
  const rest = documents.gone.n + changes.masked + changes.small_moves;
  return total + rest === 0 && lists.every((list) => list.length === 0);
}

function notesOf({ before, after, isInternal }: Comparison, changes: Changes, identical: boolean): Changes['notes'] {
  const [was, is] = [before.edition, after.edition];
  const notes: Changes['notes'] = [];
  const note = (id: NoteId, params: Changes['notes'][number]['params'] = {}) => notes.push({ id, params });
  if (!isInternal && !identical && (was.number === null || is.number === null)) note('draft');
  if (!identical && was.number !== null && was.number === is.number) note('same-number', { number: was.number });
  const isEarlier = was.as_of !== null && is.as_of !== null && is.as_of < was.as_of;
  const isLower = was.number !== null && is.number !== null && is.number < was.number;
  if (isLower) note('backwards', { before: was.number ?? '', after: is.number ?? '' });
  else if (isEarlier) note('backwards', { before: was.as_of ?? '', after: is.as_of ?? '' });
  if (was.fictional !== is.fictional) note('fictional');
  if (changes.small_moves > 0) note('small-moves', { n: changes.small_moves });
  if (changes.masked > 0) note('masked', { n: changes.masked });
  return notes;
}

/** What a person should look at before using the comparison. */
function toldOf(comparison: Comparison, { notes }: Changes): Diagnostic[] {
  const lonely = lonelyParts(comparison);
  return [
    ...notes.flatMap(({ id, params }) => {
      if (id === 'draft') return [problem('DIF-008', {})];
      if (id === 'same-number') return [problem('DIF-007', { number: params.number ?? '' })];
      if (id === 'backwards') return [problem('DIF-009', { before: params.before ?? '', after: params.after ?? '' })];
      return [];
    }),
    ...(lonely.length > 0 ? [problem('DIF-010', { parts: lonely.join(', ') })] : []),
  ];
}
