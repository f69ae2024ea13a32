import type { Cause, Changes } from '../../model/changes.ts';
import { foldKey } from '../../text/fold.ts';
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
import type { Row } from './row-cells.ts';

const named = ({ id, name }: ComparedActor) => ({ id, name });
const byName = <T extends { name: string; id: string }>(list: T[]): T[] =>
  sortBy(
    list,
    ({ name }) => name,
    ({ id }) => id,
  );

/** Columns that name an organisation. */
export const nameColumns: readonly string[] = ['nom', 'acteur', 'sigle', 'autres_noms'];
/** What the type is derived from, and what says that a body is outside civil society. */
const typeColumns: readonly string[] = ['nature', 'base_sociale', 'mission', 'type_publie_national'];
const sectorColumns: readonly string[] = ['hors_societe_civile', ...typeColumns, ...nameColumns];

/** Organisations that came, left, were joined, parted, renamed, typed otherwise. */
export function actorChanges(comparison: Comparison): Changes['actors'] {
  const { actors, isInternal } = comparison;
  return {
    new: byName(actors.new.map((actor) => ({ ...named(actor), cause: arrivalCause(comparison, null, actor) }))),
    gone: {
      n: actors.gone.length,
      // Nobody is told in an edition that leaves the team who is no longer in it.
      actors: isInternal
        ? byName(actors.gone.map((actor) => ({ ...named(actor), cause: arrivalCause(comparison, actor, null) })))
        : [],
    },
    merged: sortBy(
      actors.merged.map(({ from, into }) => ({
        from: byName(from.map(named)),
        into: named(into),
        cause: identityCause(comparison, [...from, into]),
      })),
      ({ into }) => into.name,
      ({ into }) => into.id,
    ),
    split: sortBy(
      actors.split.map(({ from, into }) => ({
        from: named(from),
        into: byName(into.map(named)),
        cause: identityCause(comparison, [from, ...into]),
      })),
      ({ from }) => from.name,
      ({ from }) => from.id,
    ),
    renumbered: sortBy(
      actors.same
        .filter(({ before, after }) => before.id !== after.id)
        .map(({ before, after }) => ({
          before: before.id,
          after: after.id,
          name: after.name,
          cause: isInternal ? identityCause(comparison, [before, after]) : unknownCause(comparison),
        })),
      ({ name }) => name,
      ({ after }) => after,
    ),
    ...restated(comparison),
    rows: isInternal ? rowChanges(comparison) : [],
  };
}

/** Why an organisation is new or gone: its rows are, or they were somebody else's. */
function arrivalCause(comparison: Comparison, before: ComparedActor | null, after: ComparedActor | null): Cause {
  if (!comparison.isInternal) return unknownCause(comparison);
  const rows = actorRows(comparison, before, after);
  const withdrawn = decisionsAbout(comparison, 'retrait', [before, after]);
  if (withdrawn.length > 0) return { ...rowsCause, decisions: withdrawn };
  return rows.new.length + rows.gone.length + rows.changed.length > 0
    ? rowsCause
    : identityCause(comparison, [before, after]);
}

/** Why something said of an organisation differs: cells of these columns, rows brought together otherwise, or the reading. */
export function columnsCause(
  comparison: Comparison,
  { before, after }: { before: ComparedActor; after: ComparedActor },
  columns: readonly string[] | null,
): Cause {
  if (!comparison.isInternal) return unknownCause(comparison);
  const rows = actorRows(comparison, before, after);
  const speaks = (row: Row) => columns === null || columns.some((column) => column in row.fields);
  const isTouched =
    rows.new.some(speaks) ||
    rows.gone.some(speaks) ||
    rows.changed.some(({ columns: cells }) => columns === null || columns.some((column) => cells.has(column)));
  if (isTouched) return rowsCause;
  if (rows.moved.some(speaks)) return identityCause(comparison, [before, after]);
  return codingCause(comparison);
}

/** What is said of organisations that are in both: name, type, in or out of civil society. */
function restated(comparison: Comparison): Pick<Changes['actors'], 'renamed' | 'retyped' | 'civil_society'> {
  const { isInternal } = comparison;
  const found: ReturnType<typeof restated> = { renamed: [], retyped: [], civil_society: [] };
  for (const pair of comparison.actors.same) {
    const { before, after } = pair;
    if (before.name !== after.name || before.acronym !== after.acronym) {
      const printed = new Set([after.name, after.acronym ?? '', ...after.other_names].map(foldKey));
      const still = (name: string | null) =>
        name !== null && (isInternal || printed.has(foldKey(name))) ? name : null;
      found.renamed.push({
        ...named(after),
        before: still(before.name),
        acronym_before: still(before.acronym),
        acronym: after.acronym,
        cause: nameCause(comparison, pair),
      });
    }
    if (before.type !== after.type && (isInternal || after.type !== null))
      found.retyped.push({
        ...named(after),
        before: before.type,
        after: after.type,
        cause: decided(comparison, pair, typeColumns) ?? columnsCause(comparison, pair, typeColumns),
      });
    if (before.civil_society !== after.civil_society)
      found.civil_society.push({
        ...named(after),
        after: after.civil_society,
        cause: decided(comparison, pair, ['hors_societe_civile']) ?? columnsCause(comparison, pair, sectorColumns),
      });
  }
  return {
    renamed: byName(found.renamed),
    retyped: byName(found.retyped),
    civil_society: byName(found.civil_society),
  };
}

/** A decision on one of these columns, added or undone. */
export function decided(
  comparison: Comparison,
  { before, after }: { before: ComparedActor; after: ComparedActor },
  columns: readonly string[],
): Cause | null {
  const decisions = decisionsAbout(comparison, 'champ', [before, after], ({ autre }) => columns.includes(autre ?? ''));
  return decisions.length > 0 ? { family: 'coding', by: 'decision', decisions } : null;
}

function nameCause(comparison: Comparison, pair: { before: ComparedActor; after: ComparedActor }): Cause {
  const field = decided(comparison, pair, nameColumns);
  if (field) return field;
  const decisions = decisionsAbout(comparison, 'identite', [pair.before, pair.after]);
  if (decisions.length > 0) return { family: 'coding', by: 'decision', decisions };
  return columnsCause(comparison, pair, nameColumns);
}

/** Rows that speak of each organisation, old or new, and are not the same. */
function rowChanges(comparison: Comparison): Changes['actors']['rows'] {
  const { actors } = comparison;
  const pairs: [ComparedActor | null, ComparedActor][] = [
    ...actors.same.map(({ before, after }): [ComparedActor, ComparedActor] => [before, after]),
    ...actors.new.map((actor): [null, ComparedActor] => [null, actor]),
  ];
  return byName(
    pairs.flatMap(([before, after]) => {
      const rows = actorRows(comparison, before, after);
      if (rows.new.length + rows.gone.length + rows.changed.length === 0) return [];
      const shown = (list: Row[]) =>
        sortBy(
          list.map(({ kind, id }) => ({ kind, record: id })),
          ({ kind }) => kind,
          ({ record }) => record,
        );
      return [
        {
          ...named(after),
          new: shown(rows.new),
          gone: shown(rows.gone),
          changed: shown(rows.changed.map(({ row }) => row)),
        },
      ];
    }),
  );
}
