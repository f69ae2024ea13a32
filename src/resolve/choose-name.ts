import type { Decision } from '../decisions/index.ts';
import type { TableKind } from '../model/table.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { compareCodeUnits, compareText } from '../text/sort.ts';
import { acronymKey } from './acronym.ts';
import type { Name } from './name.ts';

/** A spelling met for an actor. */
export interface Spelling {
  name: Name;
  kind: TableKind;
  /** It stands in the naming column, not among other names. */
  isMain: boolean;
}

/** The name a person gave first in a decision «meme» stands, as the mended spelling. */
export function settledName(decisions: readonly Decision[], spellings: readonly Spelling[]): string | null {
  const names = decisions
    .filter(({ object, decision }) => object === 'identite' && decision === 'meme')
    .flatMap(({ actor }) => (actor === null ? [] : [actor]));
  const last = names.at(-1);
  const met = spellings.find(
    ({ name, kind }) => last !== undefined && kind === 'decisions' && foldKey(name.raw) === foldKey(last),
  );
  return met && met.name.bare === null ? longForm(met.name) : null;
}

/** An acronym met for an actor, as typed. */
export interface AcronymSpelling {
  typed: string;
  kind: TableKind;
}

/**
 * Trust in a source of names: identity cards, then what was declared in an interview, documents, everything else. The
 * register of ids comes last: the tool writes it from an earlier build, and a name mended in a card must show at once.
 */
const trust: TableKind[] = [
  'acteurs',
  'entretiens',
  'revue',
  'terrain',
  'projets',
  'relations',
  'decisions',
  'registre',
];
const trustOf = (kind: TableKind): number => (trust.includes(kind) ? trust.indexOf(kind) : trust.length);

/** The long name of a spelling, as typed, without the acronym before or after it. */
export function longForm({ raw, acronyms, bare }: Name): string {
  const text = raw.replace(/\s+/g, ' ').trim();
  if (bare !== null) return text;
  const own = acronyms.map((key) => (part: string) => acronymKey(part) === key);
  const isAcronym = (part: string) => own.some((test) => test(part));
  const withoutBrackets = text
    .replace(/\s*[([]([^()[\]]*)[)\]]/g, (whole, part: string) => (isAcronym(part) ? '' : whole))
    .trim();
  const before = /^(\S+?)\s*(?:[–—:/-]\s*|\s)(\S.*)$/u.exec(withoutBrackets);
  if (before?.[1] && before[2] && isAcronym(before[1])) return before[2];
  const after = /^(.*\S)\s*(?:[–—:/,-]\s*|\s)(\S+)$/u.exec(withoutBrackets);
  return after?.[1] && after[2] && isAcronym(after[2]) ? after[1] : withoutBrackets;
}

const shouted = (text: string): number => (text.match(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu) ?? []).length;
const accents = (text: string): number => (text.normalize('NFD').match(/\p{M}/gu) ?? []).length;

/**
 * The name to print: a long name rather than an acronym, in Latin letters where one is known (the reports are in French
 * and English; the other spelling stays among the other names), from the most trusted source, the fullest there. Then its
 * best spelling: not in capitals, and with its accents, wherever the same words stand so.
 */
export function chooseName(spellings: readonly Spelling[]): string | null {
  const words = (spelling: Spelling) => spelling.name.core.length + spelling.name.places.length;
  const [best] = [...spellings].sort(
    (a, b) =>
      Number(a.name.bare !== null) - Number(b.name.bare !== null) ||
      Number(a.name.script !== 'latin') - Number(b.name.script !== 'latin') ||
      trustOf(a.kind) - trustOf(b.kind) ||
      Number(b.isMain) - Number(a.isMain) ||
      words(b) - words(a) ||
      b.name.key.length - a.name.key.length ||
      compareCodeUnits(longForm(a.name), longForm(b.name)),
  );
  if (!best) return null;
  const text = longForm(best.name);
  if (best.name.bare !== null) return text;
  const same = spellings.filter(({ name }) => name.bare === null && foldWords(longForm(name)) === foldWords(text));
  const [finest = best] = same.sort(
    (a, b) =>
      shouted(longForm(a.name)) - shouted(longForm(b.name)) ||
      accents(longForm(b.name)) - accents(longForm(a.name)) ||
      Number(longForm(a.name).includes("'")) - Number(longForm(b.name).includes("'")) ||
      trustOf(a.kind) - trustOf(b.kind) ||
      compareCodeUnits(longForm(a.name), longForm(b.name)),
  );
  return longForm(finest.name);
}

/** The acronym to print: from the most trusted source, the one most met, without dots where it stands so. */
export function chooseAcronym(met: readonly AcronymSpelling[]): string | null {
  const groups = new Map<string, AcronymSpelling[]>();
  for (const spelling of met) {
    const key = acronymKey(spelling.typed);
    if (key.length > 1) groups.set(key, [...(groups.get(key) ?? []), spelling]);
  }
  const first = (list: readonly AcronymSpelling[]) => Math.min(...list.map(({ kind }) => trustOf(kind)));
  const [best] = [...groups].sort(
    ([a, listA], [b, listB]) => first(listA) - first(listB) || listB.length - listA.length || compareCodeUnits(a, b),
  );
  if (!best) return null;
  const [typed] = best[1]
    .map((spelling) => spelling.typed.trim())
    .sort((a, b) => a.replace(/[^.]/g, '').length - b.replace(/[^.]/g, '').length || compareCodeUnits(a, b));
  return typed ?? null;
}

/** Every other spelling, once, in order. */
export function otherNames(spellings: readonly Spelling[], name: string, acronym: string | null): string[] {
  const known = new Set([foldKey(name), ...(acronym === null ? [] : [acronymKey(acronym)])]);
  const byKey = new Map<string, string>();
  for (const text of spellings.map((spelling) => longForm(spelling.name)).sort(compareText)) {
    const key = foldKey(text);
    if (key !== '' && !known.has(key) && !known.has(acronymKey(text)) && !byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey.values()].sort(compareText);
}
