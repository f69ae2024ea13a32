import type { MatchStep } from '../model/actor.ts';
import { acronymSteps, writtenAcronym } from './acronym-steps.ts';
import { bestComparison, type NameComparison } from './compare-names.ts';
import { contactSteps, identifierSteps } from './contact-steps.ts';
import { institutionSteps, isStateAndOrgan } from './institution-steps.ts';
import { areKindred } from './kindred-names.ts';
import { markSteps } from './mark-steps.ts';
import type { Node } from './mention.ts';
import type { Name } from './name.ts';
import type { Rarity } from './rarity.ts';
import { step, sum } from './step.ts';
import { askedAnyway, type Level, levels, type Proof, reviewFrom, sameFrom } from './weights.ts';

/** Two nodes compared. */
export interface Comparison {
  steps: MatchStep[];
  total: number;
  outcome: 'same' | 'distinct' | 'to-review';
  name: NameComparison | null;
  /** Something in the names or the numbers rules a merge out, unless a person says otherwise. */
  isVetoed: boolean;
  /** The names are alike in a way that proves little, and nothing bears it out: at most to review. */
  isHeld: boolean;
  /** Node whose name or acronym merely shortens the other's. */
  short: 'left' | 'right' | null;
}

/** Climbs the ladder for two nodes. Symmetric but for the sides of each step. */
export function compareNodes(left: Node, right: Node, rarity: Rarity): Comparison {
  const written = writtenAcronym(left, right);
  const acronyms = written ? [written.step] : acronymSteps(left, right);
  const compared = written || isStateAndOrgan(left, right) ? null : namesCompared(left, right, rarity);
  const name = compared?.level === 'different' ? (kindredNames(left, right, acronyms) ?? compared) : compared;
  const steps = [
    ...identifierSteps(left, right),
    ...institutionSteps(left, right),
    ...acronyms,
    ...(name === null ? [] : [step('nom', name.level, name.left.raw, name.right.raw)]),
    ...markSteps(left, right, name),
    ...contactSteps(left, right),
  ];
  const total = sum(steps);
  const isVetoed = steps.some(({ weight }) => weight <= -12) || steps.some(isOtherIdentifier);
  const isAcronym = left.isBare !== right.isBare;
  const short = written ? written.short : isAcronym ? (left.isBare ? 'left' : 'right') : (name?.short ?? null);
  const isHeld = lacksProof(steps) || isOfAnInstitution(left, right) || isSectionElsewhere(name, steps);
  return { steps, total, outcome: outcomeOf(steps, total, isVetoed, isHeld, name), name, isVetoed, isHeld, short };
}

/**
 * The best likeness of the names of two sides. One word alone that both bear («REJEM») proves little when each has a long
 * name beside it and the long names are two.
 */
function namesCompared(left: Node, right: Node, rarity: Rarity): NameComparison | null {
  const [a, b] = [left.clues.names, right.clues.names];
  const best = bestComparison(a, b, rarity);
  if (!best || a.length < 2 || b.length < 2 || best.left.core.length > 1 || best.right.core.length > 1) return best;
  const long = (names: readonly Name[]) => names.filter(({ core }) => core.length > 1);
  const others = bestComparison(long(a), long(b), rarity);
  return others?.level === 'different' || others?.level === 'overlapping' ? { ...best, level: 'short-name' } : best;
}

/** Names that have little in common letter by letter, and nearly all their words beside one acronym; null when none has. */
function kindredNames(left: Node, right: Node, acronyms: readonly MatchStep[]): NameComparison | null {
  if (!acronyms.some(({ comparison, weight }) => comparison === 'sigle' && weight >= levels.sigle['same-two'].weight))
    return null;
  for (const a of left.clues.names.slice(0, 6)) {
    const b = right.clues.names.slice(0, 6).find((other) => areKindred(a, other));
    if (b) return { level: 'kindred', short: null, left: a, right: b };
  }
  return null;
}

/** What each proof is made of: comparisons whose positive steps give it. */
const proofs: Readonly<Record<Proof, ReadonlySet<string>>> = {
  identifier: new Set(['decision', 'institution', 'identifiant']),
  contact: new Set(['decision', 'institution', 'identifiant', 'site', 'courriel', 'domaine-courriel', 'telephone']),
  clue: new Set([
    ...['decision', 'institution', 'identifiant', 'site', 'courriel', 'domaine-courriel', 'telephone'],
    ...['sigle', 'developpement'],
  ]),
};
const proofByName: ReadonlyMap<string, Proof> = new Map(
  Object.values<Level>(levels.nom).flatMap(({ label, needs }) => (needs === undefined ? [] : [[label.fr, needs]])),
);
/** What an acronym must weigh to prove something: two letters, or nearly the same ones, do not. */
const leastProof = 3;

/** Whether a likeness of names that proves little stands without the proof it needs (`weights.ts`): at most to review. */
export function lacksProof(steps: readonly MatchStep[]): boolean {
  const name = steps.find(({ comparison }) => comparison === 'nom');
  const needs = name === undefined ? undefined : proofByName.get(name.level.fr);
  if (needs === undefined) return false;
  return !steps.some(({ comparison, weight }) => weight >= leastProof && proofs[needs].has(comparison));
}

/**
 * «Foyer Baobab» of one town and «Foyer Baobab Pikine» of another: a section answers by the site and the telephone of its
 * head office, and bears its acronym. Only a number of a register says that they are one.
 */
function isSectionElsewhere(name: NameComparison | null, steps: readonly MatchStep[]): boolean {
  if (name === null || (name.left.places.length === 0) === (name.right.places.length === 0)) return false;
  const isElsewhere = steps.some(({ comparison, weight }) => comparison === 'lieu' && weight < levels.lieu.same.weight);
  return (
    isElsewhere && !steps.some(({ comparison, weight }) => weight >= leastProof && proofs.identifier.has(comparison))
  );
}

/** «AFD», which a known institution bears, beside an organisation of that acronym which is not that institution. */
function isOfAnInstitution(left: Node, right: Node): boolean {
  if (left.isBare === right.isBare) return false;
  const [bare, long] = left.isBare ? [left, right] : [right, left];
  const { institutionsByAcronym } = bare.clues;
  return (
    institutionsByAcronym.length > 0 &&
    !long.clues.institutions.some((id) => institutionsByAcronym.some((other) => id.split('/')[0] === other))
  );
}

const isOtherIdentifier = ({ comparison, weight }: MatchStep): boolean => comparison === 'identifiant' && weight < 0;

/**
 * Same, to review or distinct. Names that have nothing in common make one organisation only by a shared identifier or a
 * person's word; a shared identifier under other names is always worth a look.
 */
function outcomeOf(
  steps: readonly MatchStep[],
  total: number,
  isVetoed: boolean,
  isHeld: boolean,
  name: NameComparison | null,
) {
  const isSame = (wanted: string) => steps.some(({ comparison, weight }) => comparison === wanted && weight > 0);
  if (steps.some(({ comparison, weight }) => comparison === 'institution' && weight >= sameFrom)) return 'same';
  if (isSame('identifiant')) return !isVetoed && total >= sameFrom ? 'same' : 'to-review';
  if (isVetoed) return 'distinct';
  if (total < reviewFrom) return name?.level === askedAnyway && total >= 0 ? 'to-review' : 'distinct';
  return total >= sameFrom && !isHeld && name?.level !== 'different' ? 'same' : 'to-review';
}
