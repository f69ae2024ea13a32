import type { Actor } from '../model/actor.ts';
import type { MatrixCell } from '../model/cartography.ts';
import type { GridEntry } from '../model/codebook.ts';
import { codesOf } from './code-answers.ts';
import { denialsOf } from './denials.ts';
import { rowsOf } from './rows.ts';
import type { Survey } from './survey.ts';
import { offGridRole } from './variables/codes.ts';

const axes = ['force', 'faiblesse'] as const;

/** An actor's codes by axis, and what evidence denies it. */
interface Held {
  id: string;
  roles: Map<string, string[]>;
  codes: Map<string, string[]>;
  denied: Map<string, string[]>;
}

/**
 * The five roles by strengths and weaknesses; beside them, under the code of what fits no role, the organisations whose
 * activities stand outside the five. A cell is listed when the grid ties the code to the role (or to any role),
 * or when it is observed or contradicted. Expected: what the paper's own table says (link `tableau`), never our additions.
 */
export function matrix(survey: Survey): MatrixCell[] {
  const { entriesByAxis } = survey.context.codebook;
  const topLevel = (axis: string) => (entriesByAxis.get(axis) ?? []).filter(({ parent }) => parent === null);
  const roles = topLevel('role');
  const actors = survey.known.map((actor) => ({ actor, roles: codesOf(actor, 'role', survey) }));
  const heldByAxis = axes.map((axis) => ({
    axis,
    held: actors.map(({ actor, roles: roleCodes }) => hold(actor, roleCodes, axis, survey)),
  }));
  return roles.flatMap((role) =>
    heldByAxis.flatMap(({ axis, held }) =>
      topLevel(axis)
        .map((entry) => cellOf(role.code, axis, entry, held))
        .filter((cell, index) => isListed(cell, role.code, topLevel(axis)[index])),
    ),
  );
}

const hold = (actor: Actor, roles: Map<string, string[]>, axis: string, survey: Survey): Held => ({
  id: actor.id,
  roles,
  codes: codesOf(actor, axis, survey),
  denied: denialsOf(actor, axis, survey),
});

function cellOf(role: string, axis: MatrixCell['axis'], entry: GridEntry, held: Held[]): MatrixCell {
  const { code } = entry;
  const holders = held.filter(({ roles }) => roles.has(role));
  const observed = holders.filter(({ codes }) => codes.has(code));
  const contradicted = holders.filter(({ codes, denied }) => !codes.has(code) && denied.has(code));
  const undocumented = holders.filter(({ codes, denied }) => !codes.has(code) && !denied.has(code));
  return {
    role,
    axis,
    code,
    isExpected: entry.link === 'tableau' && entry.roles.includes(role),
    observed: rowsOf(observed.map(({ id, codes }) => [id, codes.get(code) ?? []])),
    contradicted: rowsOf(contradicted.map(({ id, denied }) => [id, denied.get(code) ?? []])),
    undocumented: rowsOf(undocumented.map(({ id, roles }) => [id, roles.get(role) ?? []])),
  };
}

function isListed(cell: MatrixCell, role: string, entry: GridEntry | undefined): boolean {
  const isTied = entry?.roles.includes(role) === true || entry?.roles.includes('tous') === true;
  return (isTied && role !== offGridRole) || cell.observed.length > 0 || cell.contradicted.length > 0;
}
