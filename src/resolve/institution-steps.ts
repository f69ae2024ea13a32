import type { MatchStep } from '../model/actor.ts';
import { stateOf } from './institution-of.ts';
import type { Node } from './mention.ts';
import { isDisjoint, step } from './step.ts';

/** Two names of one known institution, in two languages, or of two. */
export function institutionSteps({ clues: a }: Node, { clues: b }: Node): MatchStep[] {
  if (a.institutions.length === 0 && b.institutions.length === 0) return [];
  const shared = a.institutions.find((id) => b.institutions.includes(id));
  const [left = '', right = ''] = [a.typed[0], b.typed[0]];
  if (areStateAndOrgan(a.institutions, b.institutions)) return [step('institution', 'organ', left, right)];
  if (shared !== undefined) return [step('institution', 'same', left, right)];
  if (areOtherInstitutions(a.institutions, b.institutions)) return [step('institution', 'different', left, right)];
  const isMeant =
    a.institutionsByAcronym.some((id) => b.institutions.includes(id)) ||
    b.institutionsByAcronym.some((id) => a.institutions.includes(id));
  return isMeant ? [step('institution', 'acronym', left, right)] : [];
}

/** Two institutions; one and its own office in a country are for the names to tell apart. */
const areOtherInstitutions = (left: readonly string[], right: readonly string[]): boolean =>
  isDisjoint(left, right) && !left.some((a) => right.some((b) => a.startsWith(`${b}/`) || b.startsWith(`${a}/`)));

/** «Sweden» and «Sida»: one side is known as a State, the other as the body by which it gives. */
export const isStateAndOrgan = (left: Node, right: Node): boolean =>
  areStateAndOrgan(left.clues.institutions, right.clues.institutions);

const areStateAndOrgan = (left: readonly string[], right: readonly string[]): boolean =>
  isDisjoint(left, right) &&
  (left.some((id) => right.includes(stateOf(id) ?? '')) || right.some((id) => left.includes(stateOf(id) ?? '')));
