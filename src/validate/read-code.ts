import {
  codeList,
  columnOfAnswer,
  isSlipOf,
  matchCode,
  nearestCode,
  openColumnFor,
  refusesToAnswer,
} from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';
import { bad, type CellContext, type CellReader, listValue, value } from './cell-reading.ts';
import { segmentLabels } from './segment-labels.ts';

/** Several values in a cell: `;`, `|`, a line break, or a bullet at the start of a line. */
export const splitValues = (text: string): string[] =>
  text
    .split(/[;|\n؛]/)
    .map((part) => part.replace(/^\s*[-•*–]\s+/, '').trim())
    .filter((part) => part !== '');

/** «Autre : tontine», «Autre (tontine)»: the words after. */
const otherWith = /^(?:autres?|other)\s*(?:,?\s*(?:pr[ée]cise[zr]?|specify))?\s*[:(,–-]\s*(.+?)\)?$/i;

/** Whether a cell says words beside «autre»: its codes alone would lose them. */
export const saysOther = (text: string): boolean => [text, ...splitValues(text)].some((part) => otherWith.test(part));

/** The words that a cell says beside «autre» and that are no answer of the list, parted by `; `; empty when there are none. */
export function wordsOfOther(text: string, cell: CellContext): string {
  if (!listTypes.has(cell.column.type) || matchCode(listOf(cell), text, cell.context.codebook) !== null) return '';
  const parts =
    otherWith.test(text) &&
    !splitValues(text)
      .slice(1)
      .some((part) => isAnswer(part, cell))
      ? [text]
      : splitValues(text);
  const words = parts.flatMap((part) => otherWith.exec(part)?.[1]?.trim() ?? []);
  return words.filter((each) => matchCode(listOf(cell), each, cell.context.codebook) === null).join('; ');
}

const listTypes = new Set(['code', 'codes', 'pairs']);
const isAnswer = (text: string, cell: CellContext): boolean => codeOf(text, cell) !== null;

/** Who may read an answer is taken from a cell that says so and nothing else: «publique ???» doubts it. */
const isDoubted = (text: string, { column }: CellContext): boolean =>
  (column.key === 'audience' || column.key === 'diffusion') && /[?؟]/.test(text);

export const readCode: CellReader = (text, cell) => {
  if (isDoubted(text, cell)) return bad(unknownCode(text, cell));
  const whole = codeOf(text, cell);
  if (whole) return value(whole.code, ...whole.notes);
  const parts = splitValues(text);
  const codes = new Set(parts.map((part) => codeOf(part, cell)?.code ?? null));
  const [only] = codes;
  if (codes.size === 1 && only) return value(only);
  if (parts.length > 1) {
    return bad(
      problem(
        'COD-003',
        { valeur: text, colonne: cell.column.key },
        { actual: text, expected: expectedOf(cell), labels: { expected: labelsOf(cell) } },
      ),
    );
  }
  return bad(unknownCode(text, cell));
};

export const readCodes: CellReader = (text, cell) => {
  const whole = codeOf(text, cell);
  if (whole) return value([whole.code], ...whole.notes);
  const codes = new Set<string>();
  const notes: Diagnostic[] = [];
  const refusals: string[] = [];
  for (const part of splitValues(text)) {
    const { words, refused } = withoutRefusals(part, cell);
    refusals.push(...refused);
    const found = words === '' ? { codes: [], notes: [] } : partCodes(words, cell);
    for (const code of found.codes) codes.add(code);
    notes.push(...found.notes);
  }
  for (const none of ['aucun', 'aucune']) {
    if (codes.size > 1 && codes.delete(none)) {
      notes.push(problem('COD-004', { valeur: none, colonne: cell.column.key }, { actual: text }));
    }
  }
  if (codes.size === 0 && notes.length === 0 && refusals.length > 0) return { state: 'refused', notes };
  for (const refusal of codes.size > 0 ? refusals : []) {
    notes.push(problem('COD-021', { valeur: refusal, colonne: cell.column.key }, { actual: text }));
  }
  return listValue([...codes], notes);
};

/** Refusals among answers («formation nsp», a choice «ne sait pas» beside others) set apart from the rest. */
function withoutRefusals(part: string, cell: CellContext): { words: string; refused: string[] } {
  const isRefusal = (word: string) => refusesToAnswer(word) && codeOf(word, cell) === null;
  if (isRefusal(part)) return { words: '', refused: [part] };
  const words = part.split(/\s+/);
  const isAnswer = codeOf(part, cell) !== null || segmentLabels(listOf(cell), part, cell.context.codebook) !== null;
  const refused = words.length > 1 && !isAnswer ? words.filter(isRefusal) : [];
  return refused.length === 0
    ? { words: part, refused }
    : { words: words.filter((word) => !isRefusal(word)).join(' '), refused };
}

/** Codes of one part of a cell: one label, several in a row, Kobo's codes parted by blanks, or values parted by commas. */
function partCodes(part: string, cell: CellContext): { codes: string[]; notes: Diagnostic[] } {
  const one = codeOf(part, cell);
  if (one) return { codes: [one.code], notes: one.notes };
  const labels = segmentLabels(listOf(cell), part, cell.context.codebook);
  if (labels) return { codes: labels, notes: [] };
  const words = part.split(/\s+/).map((word) => codeOf(word, cell)?.code ?? null);
  if (words.length > 1 && words.every((code) => code !== null)) return { codes: words, notes: [] };
  const pieces = part.split(/\s*,\s*/).filter((piece) => piece !== '');
  if (pieces.length < 2) return { codes: [], notes: [unknownCode(part, cell)] };
  const read = pieces.map((piece) => ({ piece, found: codeOf(piece, cell) }));
  if (read.every(({ found }) => found === null)) return { codes: [], notes: [unknownCode(part, cell)] };
  return {
    codes: read.flatMap(({ found }) => (found ? [found.code] : [])),
    notes: read.flatMap(({ piece, found }) => found?.notes ?? [unknownCode(piece, cell)]),
  };
}

const listOf = ({ column }: CellContext): string => column.list ?? '';

/** The code of one value, an «autre» with words included: words that match a code become that code, and it is told. */
function codeOf(text: string, cell: CellContext): { code: string; notes: Diagnostic[] } | null {
  const { codebook } = cell.context;
  const code = matchCode(listOf(cell), text, codebook);
  if (code !== null) return { code, notes: [] };
  const words = otherWith.exec(text)?.[1];
  if (words === undefined) return null;
  const named = matchCode(listOf(cell), words, codebook);
  if (named !== null) {
    const params = { valeur: text, colonne: cell.column.key, code: named };
    return { code: named, notes: [problem('COD-005', params, { actual: text })] };
  }
  const other = codeList(listOf(cell), codebook).find(({ code }) => code === 'autre' || code === 'autre_theme');
  return other ? { code: other.code, notes: [] } : null;
}

const expectedOf = (cell: CellContext): string[] =>
  codeList(listOf(cell), cell.context.codebook).map(({ code }) => code);

/** An unknown value, with the nearest right one, or the column where it would be right. */
export function unknownCode(text: string, cell: CellContext): Diagnostic {
  const { codebook } = cell.context;
  const isUnknown = foldKey(text) !== '' && matchCode(listOf(cell), text, codebook) === null;
  const suggestion = isUnknown ? nearestCode(listOf(cell), text, codebook) : null;
  const expected = expectedOf(cell);
  const typed = JSON.stringify(text.length > 60 ? '…' : text.replace(/\s+/g, ' '));
  const exemple = `codes: { ${cell.column.key}: { ${typed}: ${suggestion ?? '…'} } }`;
  const params = { valeur: text, colonne: cell.column.key };
  const where = { actual: text, expected, labels: labelsFor(cell, suggestion), ...(suggestion ? { suggestion } : {}) };
  if (!isUnknown) return problem('COD-001', { ...params, exemple }, where);
  const right = columnOfAnswer(cell.column, cell.kind, text, codebook);
  if (right && !isSlipOf(listOf(cell), text, codebook))
    return problem('COL-001', { ...params, ailleurs: right.key }, { actual: text });
  const open = suggestion === null ? openColumnFor(cell.column, cell.kind, text) : null;
  return open
    ? problem('COL-002', { ...params, libre: open.key }, where)
    : problem('COD-001', { ...params, exemple }, where);
}

/** Words of an answer that a person can tell apart from the others. */
const labelLength = 60;

/** «Formation et insertion économique (professionnel)»; a code that is its label stands alone. */
function inWords(label: string, code: string): string {
  const short = label.length > labelLength ? `${label.slice(0, labelLength - 1).trimEnd()}…` : label;
  return foldKey(label) === foldKey(code) ? label : `${short} (${code})`;
}

const labelsOf = (cell: CellContext): Bilingual[] =>
  codeList(listOf(cell), cell.context.codebook).map(({ code, fr, en }) => ({
    fr: inWords(fr, code),
    en: inWords(en, code),
  }));

function labelsFor(cell: CellContext, suggestion: string | null): { expected: Bilingual[]; suggestion?: Bilingual } {
  const expected = labelsOf(cell);
  const near = expected[expectedOf(cell).indexOf(suggestion ?? '')];
  return near ? { expected, suggestion: near } : { expected };
}
