import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { HeaderMatch, Row } from '../model/table.ts';
import { cutShort } from '../text/cut-short.ts';
import type { DecodingReport } from './decode.ts';
import type { TextDialect } from './text-dialect.ts';

/** The file or the sheet that rows come from. */
export type Whence = Pick<Place, 'file' | 'sheet'>;

/** Cells of one kind met in a file: how many, and the first. */
export interface CellTally {
  count: number;
  first: Place | null;
  actual: string;
}

/** UTF-8 read as Windows-1252 and saved again («Ã©», «â€™»), or letters that were lost. */
const damagedText = /Ã[\u0080-\u00bf©¨ª«®´§¢¹ \u20ac\u0152\u0153\u2030\u2020\u2021\u0160\u0161]|â€|\ufffd/u;

/** A row narrower than its header, or with words beyond it; damaged accents are counted for the end of the file. */
export function noteRow(at: Whence, headers: readonly HeaderMatch[], row: Row, damaged: CellTally): Diagnostic[] {
  noteDamage(at, headers, row, damaged);
  // In a workbook a row ends where its cells do: its width says nothing.
  if (at.sheet !== undefined) return [];
  const place = { ...at, row: row.row, line: row.line };
  const expected = headers.findLastIndex(({ header }) => header.trim() !== '') + 1;
  const cellules = row.cells.length;
  if (cellules < expected) return [problem('LEC-008', { cellules, attendues: expected }, { place })];
  const beyond = row.cells.slice(headers.length).find((cell) => cell.trim() !== '');
  if (beyond === undefined) return [];
  return [problem('LEC-009', { cellules, attendues: headers.length }, { place, actual: beyond })];
}

function noteDamage(at: Whence, headers: readonly HeaderMatch[], row: Row, damaged: CellTally): void {
  row.cells.forEach((cell, index) => {
    if (!damagedText.test(cell)) return;
    damaged.count += 1;
    if (damaged.first) return;
    const header = headers[index];
    damaged.first = { ...at, row: row.row, line: row.line };
    if (header) Object.assign(damaged.first, { column: header.letter, header: header.header });
    damaged.actual = cutShort(cell, 80);
  });
}

/** What decoding met, told once the text has been read; an encoding that was worked out here is told. */
export function decodingProblems(file: string, report: DecodingReport, isGuess: boolean): Diagnostic[] {
  const found: Diagnostic[] = [];
  const [encoding = '', fallback] = report.encoding.split('+');
  if (report.nulCount > 0) found.push(problem('LEC-010', { n: report.nulCount }, { place: { file } }));
  if (fallback !== undefined) {
    const encodage = encodingLabel(fallback);
    found.push(problem('LEC-011', { n: report.fallbackLines, encodage }, { place: { file } }));
  } else if (isGuess && encoding !== 'utf-8') {
    found.push(problem('LEC-030', { encodage: encodingLabel(encoding) }, { place: { file } }));
  }
  return found;
}

const labels: Readonly<Record<string, string>> = {
  'windows-1252': 'Windows-1252',
  'iso-8859-15': 'ISO-8859-15',
  'windows-1256': 'Windows-1256',
  macintosh: 'MacRoman (macintosh)',
  cp850: 'CP850',
};
const encodingLabel = (encoding: string): string => labels[encoding] ?? encoding.toUpperCase();

const shownByCharacter: Readonly<Record<string, string>> = { '\t': 'tab', ' ': 'espace' };
const shown = (character: string): string =>
  shownByCharacter[character] ??
  (character < ' ' ? `U+00${character.charCodeAt(0).toString(16).padStart(2, '0')}` : character);

/** A delimiter or a quotation mark that spreadsheets do not write, chosen from the content. */
export function dialectProblems(
  file: string,
  { delimiter, quote, newline }: TextDialect,
  isGuess: { delimiter: boolean; quote: boolean },
): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (isGuess.delimiter && delimiter !== null && !usualDelimiters.has(delimiter)) {
    found.push(problem('LEC-031', { separateur: shown(delimiter) }, { place: { file } }));
  }
  if (isGuess.quote && quote !== null && quote !== '"') {
    found.push(problem('LEC-032', { guillemet: shown(quote) }, { place: { file } }));
  }
  if (newline !== 'any') found.push(problem('LEC-033', { fin: newline.toUpperCase() }, { place: { file } }));
  return found;
}

const usualDelimiters = new Set([';', ',', '\t']);

/** Accents damaged by an earlier save, told once a file. */
export const damageProblem = ({ count, first, actual }: CellTally): Diagnostic[] =>
  first === null ? [] : [problem('LEC-012', { n: count }, { place: first, actual })];
