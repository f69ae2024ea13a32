import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { HeaderMatch, Row } from '../model/table.ts';
import type { DecodingReport } from './decode.ts';

/** Cells of one kind met in a file: how many, and the first. */
export interface CellTally {
  count: number;
  first: Place | null;
  actual: string;
}

/** UTF-8 read as Windows-1252 and saved again («Ã©», «â€™»), or letters that were lost. */
const damagedText = /Ã[\u0080-\u00bf©¨ª«®´§¢¹ \u20ac\u0152\u0153\u2030\u2020\u2021\u0160\u0161]|â€|\ufffd/u;

/** A row narrower than its header, or with words beyond it; damaged accents are counted for the end of the file. */
export function noteRow(file: string, headers: readonly HeaderMatch[], row: Row, damaged: CellTally): Diagnostic[] {
  noteDamage(file, headers, row, damaged);
  const place = { file, row: row.row, line: row.line };
  const expected = headers.findLastIndex(({ header }) => header.trim() !== '') + 1;
  const cellules = row.cells.length;
  if (cellules < expected) return [problem('LEC-008', { cellules, attendues: expected }, { place })];
  const beyond = row.cells.slice(headers.length).find((cell) => cell.trim() !== '');
  if (beyond === undefined) return [];
  return [problem('LEC-009', { cellules, attendues: headers.length }, { place, actual: beyond })];
}

function noteDamage(file: string, headers: readonly HeaderMatch[], row: Row, damaged: CellTally): void {
  row.cells.forEach((cell, index) => {
    if (!damagedText.test(cell)) return;
    damaged.count += 1;
    if (damaged.first) return;
    const header = headers[index];
    damaged.first = { file, row: row.row, line: row.line };
    if (header) Object.assign(damaged.first, { column: header.letter, header: header.header });
    damaged.actual = cell.length > 80 ? `${cell.slice(0, 80)}…` : cell;
  });
}

/** What decoding met, told once the text has been read. */
export function decodingProblems(file: string, report: DecodingReport): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (report.nulCount > 0) found.push(problem('LEC-010', { n: report.nulCount }, { place: { file } }));
  if (report.encoding === 'utf-8+windows-1252') {
    found.push(problem('LEC-011', { n: report.fallbackLines }, { place: { file } }));
  }
  return found;
}

/** Accents damaged by an earlier save, told once a file. */
export const damageProblem = ({ count, first, actual }: CellTally): Diagnostic[] =>
  first === null ? [] : [problem('LEC-012', { n: count }, { place: first, actual })];
