import type { MatchStep } from '../model/actor.ts';
import { type Derivation, derives } from './acronym.ts';
import type { Node } from './mention.ts';
import type { Name } from './name.ts';
import { type Ladder, step } from './step.ts';

/** One acronym on both sides, two, or one that the other side's long name is made of. */
export function acronymSteps(left: Node, right: Node): MatchStep[] {
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
export function writtenAcronym(left: Node, right: Node): { step: MatchStep; short: 'left' | 'right' } | null {
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
