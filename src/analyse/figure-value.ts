import { columnByKey, columns, matchCode } from '../columns/index.ts';
import type { CountedRow, TabulatedValue, Tabulation } from '../model/cartography.ts';
import type { Codebook } from '../model/codebook.ts';
import { foldKey, foldWords } from '../text/fold.ts';

/** What a published figure counts: the codes it stands for, and the units of the table that have one of them. */
interface FigureValue {
  /** A code, several parted by `;`, or one of the words below. */
  code: string;
  units: Set<string>;
}

/** Lists that spell the values of tables whose id is no column's key. */
const listByTable: { readonly [table: string]: string } = {
  public: 'grid:public',
  nb_membres: 'nb_membres_tranche',
  nb_salaries_tp: 'nb_salaries_tranche',
  periode_publiee: 'periode_creation',
  partenariats_forme: 'forme',
  partenariats_formels: 'partenariats',
  partenariats_informels: 'partenariats',
  projets_type_bailleur: 'type_bailleur',
  projets_budget: 'budget_tranche',
  projets_mode: 'mode_projet',
  mecanismes_type: 'grid:mecanisme',
};

const listOf = (table: string): string | undefined =>
  listByTable[table] ?? columnByKey(table)?.list ?? columns.find(({ key }) => key === table)?.list;

/** Words for all who answered, and for those who gave any code but «aucune». */
const totalWords = ['', 'total', 'ensemble'].map(foldKey);
const anyWords = ['au-moins-une', 'au-moins-un', 'au moins une', 'any'].map(foldKey);
const noneCodes = ['aucun', 'aucune'];
/** Words for those who did not answer, where a document counts them as a category. */
const silentWords = ['non-renseigne', 'sans-reponse', 'non-reponse', 'not given', 'no answer'].map(foldKey);

const unitsOf = (rows: readonly CountedRow[]): Set<string> => new Set(rows.map(({ unit }) => unit));
const unitsOfValues = (values: readonly TabulatedValue[]): Set<string> => unitsOf(values.flatMap(({ rows }) => rows));

/**
 * The value of a table that a figure names: by code, by label, by any known spelling, several parted by `;` or «ou» (an
 * organisation counts once), all who answered, or all who gave any code. Null when a part is unknown.
 */
export function figureValue(table: Tabulation, words: string, codebook: Codebook): FigureValue | null {
  const key = foldKey(words);
  const exact = exactValue(table, words);
  if (exact) return oneValue(exact);
  if (totalWords.includes(key)) return key === '' ? null : { code: 'total', units: unitsOf(table.answered) };
  if (silentWords.includes(key)) {
    const answered = unitsOf(table.answered);
    return { code: 'sans-reponse', units: unitsOf(table.base.filter(({ unit }) => !answered.has(unit))) };
  }
  if (anyWords.includes(key)) {
    const given = table.values.filter(({ code }) => !noneCodes.includes(code));
    return { code: 'au-moins-une', units: unitsOfValues(given) };
  }
  const parts = words.split(/\s*[;|]\s*|[ -]ou[ -]/).filter((part) => part !== '');
  const found = parts.flatMap((part) => exactValue(table, part) ?? speltValue(table, part, codebook) ?? []);
  if (parts.length > 1 && found.length === parts.length)
    return { code: found.map(({ code }) => code).join(';'), units: unitsOfValues(found) };
  const spelt = speltValue(table, words, codebook) ?? resemblingValue(table, words);
  if (spelt) return oneValue(spelt);
  // A table of how many holds the numbers that were met: another one is nobody's.
  return countTables.includes(table.id) && /^\d+$/.test(key) ? { code: key, units: new Set() } : null;
}
const countTables = ['nombre_sources', 'nb_niveaux_dialogue'];

const oneValue = (value: TabulatedValue): FigureValue => ({ code: value.code, units: unitsOfValues([value]) });

/** By code or label. */
function exactValue({ values }: Tabulation, words: string): TabulatedValue | null {
  const key = foldKey(words);
  if (key === '') return null;
  return (
    values.find(({ code }) => code === words.trim()) ??
    values.find(({ code }) => foldKey(code) === key) ??
    values.find(({ label }) => foldKey(label.fr) === key || foldKey(label.en) === key) ??
    null
  );
}

/** Words that a type published in a country may have or lack without meaning another. */
const emptyWords = new Set([
  'de',
  'des',
  'du',
  'd',
  'la',
  'le',
  'les',
  'l',
  'aux',
  'au',
  'a',
  'et',
  'ou',
  'organisation',
  'personne',
]);
const wordsOf = (text: string): string[] =>
  foldWords(text.replace(/\([^)]*\)/g, ' '))
    .split(' ')
    .map((word) => word.replace(/[sx]$/, ''))
    .filter((word) => word !== '' && !emptyWords.has(word));

/** A type in a country's own words, by the words it has: «association-locale» is «Associations locales»; one alone, or none. */
function resemblingValue({ id, values }: Tabulation, words: string): TabulatedValue | null {
  const wanted = id === 'type_publie_national' ? wordsOf(words) : [];
  if (wanted.length === 0) return null;
  const having = values.filter(({ code }) => wanted.every((word) => wordsOf(code).includes(word)));
  const same = having.filter(({ code }) => wordsOf(code).length === wanted.length);
  const [only, ...others] = same.length > 0 ? same : having;
  return only && others.length === 0 ? only : null;
}

/** By any spelling that a cell may have; «niveau 2», «2 sources» in a table of how many. */
function speltValue({ id, values }: Tabulation, words: string, codebook: Codebook): TabulatedValue | null {
  const list = listOf(id);
  const spelt = list === undefined ? null : matchCode(list, words, codebook);
  const count = /^(?:niveau|source)s?\D{0,2}(\d)$/i.exec(words.trim())?.[1];
  return values.find(({ code }) => code === spelt || code === count) ?? null;
}
