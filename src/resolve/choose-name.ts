import { textOf } from '../model/access.ts';
import type { ChosenField } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import type { TableKind } from '../model/table.ts';
import { fold, foldKey, foldWords } from '../text/fold.ts';
import { compareCodeUnits, compareText } from '../text/sort.ts';
import { tidyName } from '../text/tidy-name.ts';
import { acronymKey } from './acronym.ts';
import type { Name } from './name.ts';

/** A spelling met for an actor. */
export interface Spelling {
  name: Name;
  kind: TableKind;
  /** It stands in the naming column, not among other names. */
  isMain: boolean;
  record: string;
  /** How far its source is trusted with names, 0 the most. */
  trust: number;
}

/** An acronym met for an actor, as typed. */
export interface AcronymSpelling {
  typed: string;
  kind: TableKind;
  record: string;
  trust: number;
}

/** A name or an acronym to print, the rule that chose it, the rows that spell it so, and the other spellings. */
export interface ChosenSpelling {
  text: string;
  rule: ChosenField['rule'];
  records: string[];
  others: { text: string; record: string }[];
}

/**
 * Trust in a source of names: identity cards, those of an official register or directory first, then what was declared in
 * an interview, documents, everything else. The register of ids comes last: the tool writes it from an earlier build, and
 * a name mended in a card must show at once.
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

/** How far the source of a name is trusted, 0 the most. */
export function trustIn(kind: TableKind, record: DataRecord | undefined): number {
  const rank = trust.includes(kind) ? trust.indexOf(kind) : trust.length;
  if (kind !== 'acteurs') return rank;
  const source = record ? textOf(record, 'source') : null;
  const isOfRegister =
    record !== undefined && (record.publishedSource !== undefined || textOf(record, 'registre') !== null);
  if (isOfRegister || (source !== null && official.test(fold(source)))) return -2;
  return source !== null || (record !== undefined && textOf(record, 'source_url') !== null) ? -1 : rank;
}

/** Words of the source of a card that the State, or whoever keeps a list of organisations, answers for. */
const official = /\b(?:ministere|ministry|registre|register|registry|annuaire|directory|journal officiel|gazette)\b/;

/** The long name of a spelling, as typed, without the acronym before or after it. */
export function longForm({ raw, acronyms, bare }: Name): string {
  const text = raw.replace(/\s+/g, ' ').trim();
  if (bare !== null || isOfSection(text, acronyms)) return text;
  const own = acronyms.map((key) => (part: string) => acronymKey(part) === key);
  const isAcronym = (part: string) => own.some((test) => test(part));
  const withoutBrackets = text
    .replace(/\s*[([]([^()[\]]*)[)\]]/g, (whole, part: string) => (isAcronym(part) ? '' : whole))
    .trim();
  const before = /^(\S+?)\s*(?:[–—:/-]\s*|\s)(\S.*)$/u.exec(withoutBrackets);
  if (before?.[1] && before[2] && isAcronym(before[1])) return before[2].replace(/^[([]([^()[\]]*)[)\]]$/, '$1');
  const after = /^(.*\S)\s*(?:[–—:/,-]\s*|\s)(\S+)$/u.exec(withoutBrackets);
  return after?.[1] && after[2] && isAcronym(after[2]) ? tidyName(after[1]) : withoutBrackets;
}

/** «RNMR – Section de Louga»: without the acronym it would be the section of nobody. */
function isOfSection(text: string, acronyms: readonly string[]): boolean {
  const [, before = '', after = ''] = /^(\S+?)\s*(?:[–—:/,-]\s*|\s)(\S.*)$/u.exec(text) ?? [];
  return acronyms.includes(acronymKey(before)) && section.test(fold(after));
}

const section =
  /^(?:sous-)?(?:section|antenne|cellule|branche|branch|chapter|filiale|coordination|delegation|representation)s?(?: (?:de|du|des|of|in|regionale?|departementale?|locale?|nationale?)\b| d['’]|$| \S+$)/;

const shouted = (text: string): number => (text.match(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu) ?? []).length;
const accents = (text: string): number => (text.normalize('NFD').match(/\p{M}/gu) ?? []).length;

/** What somebody added in brackets to tell a card from another: no part of the name. */
const annotation =
  /\s*(?:[([]\s*(?:le |the )?(?:si[eè]ge(?: social| national| central)?|head ?office|headquarters|hq|doublon|duplicate|[aà] v[eé]rifier|bis|homonyme?|(?:deuxi[eè]me|seconde?|troisi[eè]me|2e|2[eè]me|3e) fiche)\s*[)\]]|\s[–—-]\s*si[eè]ge(?: social| national)?)\s*$/iu;

/** A name as a report prints it: long, without the acronym beside it or what tells one card from another. */
export function printedForm(name: Name): string {
  const long = longForm(name);
  const plain = long.replace(annotation, '').trim();
  return plain === '' ? long : plain;
}

/**
 * The name to print: a long name rather than an acronym, in Latin letters where one is known (the reports are in French
 * and English; the other spelling stays among the other names), from the most trusted source; there, the one that most
 * rows of any source agree on, then the fullest. Then its best spelling: not in capitals, and with its accents, wherever
 * the same words stand so.
 */
export function chooseName(spellings: readonly Spelling[]): ChosenSpelling | null {
  const words = ({ name }: Spelling) => name.core.length + name.places.length;
  const formOf = ({ name }: Spelling) => foldWords(printedForm(name));
  const recordsByForm = new Map<string, Set<string>>();
  for (const spelling of spellings) {
    const form = formOf(spelling);
    recordsByForm.set(form, (recordsByForm.get(form) ?? new Set()).add(spelling.record));
  }
  const votes = (spelling: Spelling) => recordsByForm.get(formOf(spelling))?.size ?? 0;
  const byShape = (a: Spelling, b: Spelling) =>
    Number(a.name.bare !== null) - Number(b.name.bare !== null) ||
    Number(a.name.script !== 'latin') - Number(b.name.script !== 'latin');
  const byTrust = (a: Spelling, b: Spelling) => a.trust - b.trust || Number(b.isMain) - Number(a.isMain);
  const [best] = [...spellings].sort(
    (a, b) =>
      byShape(a, b) ||
      byTrust(a, b) ||
      votes(b) - votes(a) ||
      words(b) - words(a) ||
      b.name.key.length - a.name.key.length ||
      compareCodeUnits(printedForm(a.name), printedForm(b.name)),
  );
  if (!best) return null;
  const same = spellings.filter((spelling) => formOf(spelling) === formOf(best));
  const [finest = best] = best.name.bare !== null ? [best] : [...same].sort(byFineness);
  const rivals = spellings.filter((spelling) => formOf(spelling) !== formOf(best) && byShape(best, spelling) === 0);
  const [rival] = [...rivals].sort((a, b) => byTrust(a, b) || votes(b) - votes(a));
  return {
    text: printedForm(finest.name),
    rule: rival === undefined ? 'only' : ruleAgainst(byTrust(best, rival), votes(best) - votes(rival)),
    records: recordsOf([...same].sort(byFineness)),
    others: otherTexts(
      spellings.filter((spelling) => formOf(spelling) !== formOf(best)),
      ({ name }) => printedForm(name),
    ),
  };
}

const ruleAgainst = (byTrust: number, byVotes: number): ChosenField['rule'] =>
  byTrust < 0 ? 'most-reliable' : byVotes > 0 ? 'most-agreed' : 'most-precise';

/** The best spelling of the same words first. */
function byFineness(a: Spelling, b: Spelling): number {
  const [x, y] = [printedForm(a.name), printedForm(b.name)];
  return (
    shouted(x) - shouted(y) ||
    accents(y) - accents(x) ||
    Number(x.includes("'")) - Number(y.includes("'")) ||
    a.trust - b.trust ||
    compareCodeUnits(x, y)
  );
}

/** The rows of spellings, each once, those most trusted first. */
const recordsOf = (spellings: readonly { record: string; trust: number }[]): string[] => [
  ...new Set([...spellings].sort((a, b) => a.trust - b.trust).map(({ record }) => record)),
];

/** Each other text once, with the first row that spells it so. */
function otherTexts<T extends { record: string; trust: number }>(
  spellings: readonly T[],
  textOfOne: (spelling: T) => string,
): ChosenSpelling['others'] {
  const byText = new Map<string, string>();
  const sorted = [...spellings].sort((a, b) => a.trust - b.trust || compareCodeUnits(a.record, b.record));
  for (const one of sorted) if (!byText.has(textOfOne(one))) byText.set(textOfOne(one), one.record);
  return [...byText].map(([text, record]) => ({ text, record }));
}

/**
 * The acronym to print: one that the rows of the chosen name (`bearers`) give, from the most trusted source, the one most
 * met, without dots where it stands so.
 */
export function chooseAcronym(
  met: readonly AcronymSpelling[],
  bearers: ReadonlySet<string> = new Set(),
): ChosenSpelling | null {
  const groups = new Map<string, AcronymSpelling[]>();
  for (const spelling of met) {
    const key = acronymKey(spelling.typed);
    if (key.length > 1) groups.set(key, [...(groups.get(key) ?? []), spelling]);
  }
  const first = (list: readonly AcronymSpelling[]) => Math.min(...list.map((spelling) => Math.max(0, spelling.trust)));
  const isBorne = (list: readonly AcronymSpelling[]) => list.some(({ record }) => bearers.has(record));
  const [best, rival] = [...groups].sort(
    ([a, listA], [b, listB]) =>
      Number(isBorne(listB)) - Number(isBorne(listA)) ||
      first(listA) - first(listB) ||
      listB.length - listA.length ||
      compareCodeUnits(a, b),
  );
  if (!best) return null;
  const [key, list] = best;
  const [typed = ''] = list
    .map((spelling) => spelling.typed.trim())
    .sort((a, b) => a.replace(/[^.]/g, '').length - b.replace(/[^.]/g, '').length || compareCodeUnits(a, b));
  return {
    text: typed,
    rule: rival === undefined ? 'only' : ruleAgainst(first(list) - first(rival[1]), list.length - rival[1].length),
    records: recordsOf(list),
    others: otherTexts(
      met.filter((spelling) => acronymKey(spelling.typed) !== key && acronymKey(spelling.typed).length > 1),
      (spelling) => spelling.typed.trim(),
    ),
  };
}

/** Every other spelling, once, in order. */
export function otherNames(spellings: readonly Spelling[], name: string, acronym: string | null): string[] {
  const known = new Set([foldKey(name), ...(acronym === null ? [] : [acronymKey(acronym)])]);
  const byKey = new Map<string, string>();
  const isPrinted = (spelling: Spelling) => foldKey(spelling.name.raw) === foldKey(name);
  const others = spellings.filter((spelling) => !isPrinted(spelling));
  for (const text of others.map((spelling) => printedForm(spelling.name)).sort(compareText)) {
    const key = foldKey(text);
    if (key !== '' && !known.has(key) && !known.has(acronymKey(text)) && !byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey.values()].sort(compareText);
}
