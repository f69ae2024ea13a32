import type { Merge } from '../sheet.ts';
import { WorkbookFault } from './fault.ts';
import { type Budget, emptyGrid, type Grid, gridFiller, lastColumn, lastRow, note } from './grid.ts';
import type { NumberFormat } from './number-format.ts';
import { numberText, paddedText, percentText } from './number-text.ts';
import { isoText, serialText } from './serial-date.ts';
import { storedText } from './xlsx-strings.ts';
import { type Attributes, readXml } from './xml.ts';

/** What the cells of every sheet of a workbook refer to. */
export interface XlsxParts {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  /** Days are counted from 1904, as Excel for Mac did. */
  is1904: boolean;
  budget: Budget;
}

/** `AB12` → column 27, row 12; null when it is no name of a cell. */
export function cellPosition(name: string): { row: number; column: number } | null {
  let column = 0;
  let index = 0;
  for (; index < name.length; index += 1) {
    const letter = name.charCodeAt(index) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(name.slice(index));
  return index > 0 && index < 4 && Number.isInteger(row) && row > 0 ? { row, column: column - 1 } : null;
}

function mergeOf(reference: string): Merge | null {
  const [from = '', to = ''] = reference.replaceAll('$', '').split(':');
  const [first, last] = [cellPosition(from), cellPosition(to)];
  return first && last ? { top: first.row, bottom: last.row, left: first.column, right: last.column } : null;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Cells of a worksheet; when the text breaks off, those before the break with the fault. */
export function readXlsxSheet(bytes: Uint8Array, parts: XlsxParts): Grid {
  const grid = emptyGrid();
  try {
    readXml(bytes, handlersFor(grid, parts));
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    grid.fault = error;
  }
  return grid;
}

function handlersFor(grid: Grid, parts: XlsxParts) {
  const filler = gridFiller(grid, parts.budget);
  let row = 0;
  /** The element of the row says its number; if not, its cells may. */
  let hasOwnRow = true;
  let column = -1;
  let cell: Attributes = {};
  let stored = '';
  let hasFormula = false;
  let isValue = false;
  let isReading = false;
  return {
    open(name: string, attributes: Attributes) {
      if (name === 'c') {
        const position = attributes.r === undefined ? null : cellPosition(attributes.r);
        column = position?.column ?? column + 1;
        if (position && !hasOwnRow) row = position.row;
        cell = attributes;
        stored = '';
        hasFormula = false;
      } else if (name === 'v' || (name === 't' && !isReading)) isValue = true;
      else if (name === 'f') hasFormula = true;
      else if (name === 'rPh') isReading = true;
      else if (name === 'row') {
        hasOwnRow = /^\d+$/.test(attributes.r ?? '');
        row = hasOwnRow ? Number(attributes.r) : row + 1;
        column = -1;
        if (isTrue(attributes.hidden)) grid.hiddenRows.push(row);
      } else if (name === 'col') noteHiddenColumns(grid, attributes);
      else if (name === 'mergeCell') {
        const merge = mergeOf(attributes.ref ?? '');
        if (merge) grid.merges.push(merge);
      }
    },
    close(name: string) {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'c') {
        const text = stored === '' ? '' : cellText(stored, cell, parts);
        if (cell.t === 's' && stored !== '' && parts.strings[Number(stored)] === undefined) {
          note(grid.lostTexts, row, column, stored);
        }
        if (cell.t === 'e' && text !== '') note(grid.errors, row, column, text);
        if (text === '' && hasFormula && cell.t !== 'str') note(grid.uncomputed, row, column, '');
        filler.put(column, text);
      } else if (name === 'row' && row >= 1 && row <= lastRow) filler.endRow(row);
    },
    text(piece: string) {
      if (isValue) stored += piece;
    },
  };
}

function noteHiddenColumns(grid: Grid, { hidden, min, max }: Attributes): void {
  const [first, last] = [Number(min) - 1, Math.min(Number(max) - 1, lastColumn)];
  if (isTrue(hidden) && first >= 0 && last >= first) grid.hiddenColumns.push([first, last]);
}

/** What a cell shows, from what is stored, its type and its style. */
function cellText(stored: string, { t: type, s: style }: Attributes, { strings, formats, is1904 }: XlsxParts): string {
  if (type === 's') return strings[Number(stored)] ?? '';
  if (type === 'str' || type === 'inlineStr') return storedText(stored);
  if (type === 'b') return stored.trim() === '1' || stored.trim() === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'e') return stored.trim();
  if (type === 'd') return isoText(stored);
  const format = formats[Number(style ?? 0)];
  const number = stored.trim();
  if (format === undefined || format.kind === 'number') return numberText(number);
  if (format.kind === 'percent') return percentText(number);
  return format.kind === 'padded' ? paddedText(number, format.digits) : serialText(number, format, is1904);
}
