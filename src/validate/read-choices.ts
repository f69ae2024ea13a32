import { choiceCode, hasChoices } from '../columns/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { FieldValue, Pair } from '../model/record.ts';
import type { HeaderMatch } from '../model/table.ts';
import { fold, foldKey } from '../text/fold.ts';

/* Answers that stand in one column for each choice, marked 1 or 0: what forms export beside or instead of one cell. */

const chosen = new Set([
  'oui', 'o', 'yes', 'y', '1', '1.0', '1,0', 'x', 'vrai', 'true', 'ok', 'v', '✓', '✔', '☑', '☒', 'selected', 'selectionne', 'coche', 'checked', 'نعم',
]); // biome-ignore format: a list of words
const notChosen = new Set([
  'non', 'n', 'no', '0', '0.0', '0,0', 'faux', 'false', '☐', '✗', '✘', 'not selected', 'non selectionne', 'unchecked', '-', 'لا',
]); // biome-ignore format: a list of words
const blank = new Set(['', 'na', 'n/a', 'nan', 'null', 'none']);

/** What a cell under a choice says: chosen or not, nothing, or words. */
export type Mark = 'chosen' | 'not' | 'blank' | 'words';

/** Reads a cell that stands under one choice: a mark, or the choice's own name or label written again. */
export function readMark(
  cell: string | undefined,
  { header, choice }: Pick<HeaderMatch, 'header' | 'choice'>,
  column: ColumnSpec,
  codebook: Codebook,
): Mark {
  const text = (cell ?? '').trim();
  const word = fold(text).replace(/\s+/g, ' ');
  if (blank.has(word)) return 'blank';
  if (chosen.has(word)) return 'chosen';
  if (notChosen.has(word)) return 'not';
  if (choice === undefined) return 'words';
  const again = foldKey(text);
  const isAgain = again === foldKey(choice) || (again.length > 2 && foldKey(header).endsWith(again));
  return isAgain || (hasChoices(column) && choiceCode(column, text, codebook) === choice) ? 'chosen' : 'words';
}

/** The codes that a value holds, in the form that choices are named: `code`, or `type` and `type:forme` of pairs. */
export function codesOf(value: FieldValue): string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value.map((entry: string | Pair | object) =>
    typeof entry === 'string' ? entry : 'type' in entry ? pairCode(entry as Pair) : '',
  );
}

const pairCode = ({ type, form }: Pair): string => (form === null ? type : `${type}:${form}`);

/** Whether two values hold the same codes; a pair without its form agrees with the same one with it. */
export function isSameChoice(a: FieldValue, b: FieldValue): boolean {
  const left = new Set(codesOf(a).map((code) => code.split(':')[0]));
  const right = new Set(codesOf(b).map((code) => code.split(':')[0]));
  return left.size === right.size && [...left].every((code) => right.has(code));
}
