import type { MatchStep } from '../model/actor.ts';
import { type Derivation, derives } from './acronym.ts';
import { bestComparison, type NameComparison } from './compare-names.ts';
import { contradictInNames, relatePlaces } from './compare-places.ts';
import { stateOf } from './institution-of.ts';
import type { Node } from './mention.ts';
import type { Name } from './name.ts';
import type { Rarity } from './rarity.ts';
import { type Level, levels, type Proof, reviewFrom, sameFrom } from './weights.ts';

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

type Ladder = typeof levels;

/** A step of the ladder, as data. */
export function step<C extends keyof Ladder>(
  comparison: C,
  at: keyof Ladder[C],
  left: string,
  right: string,
): MatchStep {
  const { label, weight } = levels[comparison][at] as Level;
  return { comparison, level: label, weight, left, right };
}

/** Climbs the ladder for two nodes. Symmetric but for the sides of each step. */
export function compareNodes(left: Node, right: Node, rarity: Rarity): Comparison {
  const written = writtenAcronym(left, right);
  const name = written || isStateAndOrgan(left, right) ? null : namesCompared(left, right, rarity);
  const steps = [
    ...identifierSteps(left, right),
    ...institutionSteps(left, right),
    ...(written ? [written.step] : acronymSteps(left, right)),
    ...(name === null ? [] : [step('nom', name.level, name.left.raw, name.right.raw)]),
    ...markSteps(left, right, name),
    ...contactSteps(left, right),
  ];
  const total = sum(steps);
  const isVetoed = steps.some(({ weight }) => weight <= -12) || steps.some(isOtherIdentifier);
  const isAcronym = left.isBare !== right.isBare;
  const short = written ? written.short : isAcronym ? (left.isBare ? 'left' : 'right') : (name?.short ?? null);
  const isHeld = lacksProof(steps) || isOfAnInstitution(left, right);
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

export const sum = (steps: readonly MatchStep[]): number => steps.reduce((total, { weight }) => total + weight, 0);

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
  if (total < reviewFrom) return 'distinct';
  return total >= sameFrom && !isHeld && name?.level !== 'different' ? 'same' : 'to-review';
}

/** Two names of one known institution, in two languages, or of two. */
function institutionSteps({ clues: a }: Node, { clues: b }: Node): MatchStep[] {
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

function identifierSteps(left: Node, right: Node): MatchStep[] {
  const [a, b] = [left.clues.identifiers, right.clues.identifiers];
  const shared = a.find((identifier) => b.includes(identifier));
  if (shared !== undefined) return [step('identifiant', 'same', shared, shared)];
  const register = (identifier: string) => identifier.slice(0, identifier.indexOf('|') + 1);
  const clash = a.find((identifier) => b.some((other) => register(other) === register(identifier)));
  return clash === undefined ? [] : [step('identifiant', 'different', clash, b[0] ?? '')];
}

function acronymSteps(left: Node, right: Node): MatchStep[] {
  const [a, b] = [left.clues.acronyms, right.clues.acronyms];
  const shared = [
    ...a.filter((acronym) => b.includes(acronym) || isMadeOf(acronym, b)),
    ...b.filter((acronym) => isMadeOf(acronym, a)),
  ].sort((x, y) => y.length - x.length)[0];
  if (shared !== undefined) {
    const at = shared.length >= 4 ? 'same' : shared.length === 3 ? 'same-three' : 'same-two';
    return [step('sigle', at, shared.toUpperCase(), shared.toUpperCase())];
  }
  const expansion = expansionStep(left, right);
  if (expansion) return [expansion];
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined) return [];
  if (haveOneInstitution(left, right)) return [];
  const isNear = a.some((x) => b.some((y) => areNear(x, y)));
  return [step('sigle', isNear ? 'near' : 'different', first.toUpperCase(), second.toUpperCase())];
}

/** «UNHCR» and «HCR» are acronyms of one known institution. */
const haveOneInstitution = ({ clues: a }: Node, { clues: b }: Node): boolean =>
  [...a.institutions, ...a.institutionsByAcronym].some(
    (id) => b.institutions.includes(id) || b.institutionsByAcronym.includes(id),
  );

/** «CARITAS-PARI»: two acronyms of the other side, one after the other. */
const isMadeOf = (acronym: string, others: readonly string[]): boolean =>
  others.length > 1 &&
  others.some((first) => acronym.startsWith(first) && others.includes(acronym.slice(first.length)));

/** One begins with the other, or holds one letter more. */
function areNear(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 3 || short.length === long.length) return false;
  if (long.startsWith(short)) return long.length - short.length <= 2;
  return short.length >= 4 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

/** «Realic» beside the long name whose letters it is made of: an acronym written as a name. */
function writtenAcronym(left: Node, right: Node): { step: MatchStep; short: 'left' | 'right' } | null {
  if (!mayBeAcronym(left) && !mayBeAcronym(right)) return null;
  for (const [from, to, short] of [
    [left, right, 'left'],
    [right, left, 'right'],
  ] as const) {
    const only = from.clues.names[0];
    if (!only || only.maybeAcronym === null || from.clues.names.length > 1) continue;
    if (declares(to, only)) return { step: step('sigle', 'same', only.raw, only.raw), short };
    if (to.clues.acronyms.length > 0) continue;
    for (const name of to.clues.names.slice(0, 6)) {
      const derivation = writtenFrom(only, name);
      if (derivation === null) continue;
      const sides: [string, string] = short === 'left' ? [only.raw, name.raw] : [name.raw, only.raw];
      return { step: step('developpement', expansionLevel(derivation, only.maybeAcronym.length), ...sides), short };
    }
  }
  return null;
}

/** A long name that gives this word as its acronym: «Ramila» beside «Réseau … (RAMILA)». */
const declares = ({ clues }: Node, { maybeAcronym, foreign }: Name): boolean =>
  maybeAcronym !== null &&
  clues.acronyms.includes(maybeAcronym) &&
  clues.names.some(
    ({ bare, core, countries }) =>
      bare === null && core.length >= 2 && foreign.every((country) => countries.includes(country)),
  );

const mayBeAcronym = ({ clues: { names } }: Node): boolean => names.length === 1 && names[0]?.maybeAcronym !== null;

/** How a word written as a name comes from a longer name, if it may. */
export function writtenFrom({ maybeAcronym, foreign }: Name, name: Name): Derivation | null {
  if (maybeAcronym === null || name.bare !== null || name.core.length < 3) return null;
  if (!foreign.every((country) => name.countries.includes(country))) return null;
  return name.core.includes(maybeAcronym) ? null : derives(maybeAcronym, name.words);
}

/** The acronym of one side read off the long name of the other, when that other declares no acronym of its own. */
function expansionStep(left: Node, right: Node): MatchStep | null {
  let best: MatchStep | null = null;
  for (const [from, to, isLeft] of [
    [left, right, true],
    [right, left, false],
  ] as const) {
    if (to.clues.acronyms.length > 0) continue;
    for (const acronym of from.clues.acronyms) {
      for (const name of to.clues.names.slice(0, 6)) {
        const derivation = name.bare === null ? derives(acronym, name.words) : null;
        if (derivation === null) continue;
        const sides: [string, string] = isLeft ? [acronym.toUpperCase(), name.raw] : [name.raw, acronym.toUpperCase()];
        const found = step('developpement', expansionLevel(derivation, acronym.length), ...sides);
        if (!best || found.weight > best.weight) best = found;
      }
    }
  }
  return best;
}

function expansionLevel(derivation: Derivation, length: number): keyof Ladder['developpement'] {
  if (derivation !== 'initials') return derivation;
  return length >= 5 ? 'initials' : length === 4 ? 'initials-four' : length === 3 ? 'initials-three' : 'initials-two';
}

/** Places, countries and numbers: in the names they distinguish; elsewhere they weigh. */
function markSteps(left: Node, right: Node, name: NameComparison | null): MatchStep[] {
  const steps: MatchStep[] = [];
  const a = left.clues;
  const b = right.clues;
  const list = (places: readonly { id: string }[]) => places.map(({ id }) => id).join(', ');
  if (name) {
    const { left: x, right: y } = name;
    if (isDisjoint(x.countries, y.countries)) steps.push(step('pays', 'different', x.raw, y.raw));
    if (isDisjoint(x.numbers, y.numbers)) steps.push(step('nombre', 'different', x.raw, y.raw));
    if (contradictInNames(x.places, y.places))
      return [...steps, step('lieu', 'different-names', list(x.places), list(y.places))];
  }
  if (!hasPlace(a) || !hasPlace(b)) return steps;
  const placesOf = ({ places, names }: Node['clues'], isSeat: boolean) =>
    isSeat ? places : names.flatMap((each) => each.places);
  const pairs = [
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ] as const;
  let best: { relation: NonNullable<ReturnType<typeof relatePlaces>>; x: string; y: string } | null = null;
  for (const [seatLeft, seatRight] of pairs) {
    const [x, y] = [placesOf(a, seatLeft), placesOf(b, seatRight)];
    const relation = relatePlaces(x, y);
    if (relation && (!best || levels.lieu[relation].weight > levels.lieu[best.relation].weight)) {
      best = { relation, x: list(x), y: list(y) };
    }
  }
  return best ? [...steps, step('lieu', best.relation, best.x, best.y)] : steps;
}

const hasPlace = ({ places, names }: Node['clues']): boolean =>
  places.length > 0 || names.some((name) => name.places.length > 0);

export const isDisjoint = <T>(left: readonly T[], right: readonly T[]): boolean =>
  left.length > 0 && right.length > 0 && !left.some((value) => right.includes(value));

function contactSteps(left: Node, right: Node): MatchStep[] {
  const steps: MatchStep[] = [];
  const a = left.clues;
  const b = right.clues;
  const shared = (x: readonly string[], y: readonly string[]) => x.find((value) => y.includes(value));
  const site = shared(a.sites, b.sites);
  if (site !== undefined) steps.push(step('site', 'same', site, site));
  else if (isDisjoint(a.sites, b.sites)) steps.push(step('site', 'different', a.sites.join(', '), b.sites.join(', ')));
  const email = shared(a.emails, b.emails);
  const domain = shared(a.emailDomains, b.emailDomains);
  if (email !== undefined) steps.push(step('courriel', 'same', email, email));
  else if (domain !== undefined) steps.push(step('domaine-courriel', 'same', domain, domain));
  const telephone = shared(a.telephones, b.telephones);
  if (telephone !== undefined) steps.push(step('telephone', 'same', telephone, telephone));
  if (a.year !== null && b.year !== null && Math.abs(a.year - b.year) !== 1) {
    steps.push(step('annee', a.year === b.year ? 'same' : 'different', String(a.year), String(b.year)));
  }
  return steps;
}
