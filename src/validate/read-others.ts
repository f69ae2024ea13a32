import { choiceCode, hasChoices, matchCode, otherCode, saysNothing } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FieldValue } from '../model/record.ts';
import type { CellContext, CellReading } from './cell-reading.ts';
import { codesOf } from './read-choices.ts';
import { splitValues } from './read-code.ts';

/** An answer with the words written beside «autre» joined to it. */
export interface JoinedReading {
  reading: CellReading;
  /** Words that are no known answer; empty when all were. */
  words: string;
  /** Words taken for a known answer: told where they stand. */
  notes: Diagnostic[];
}

/**
 * Joins the words of «autre, préciser» to their answer: words that a code of the list is known by become that code, and
 * it is told; any others stand for the list's «autre», and are kept.
 */
export function joinOthers(reading: CellReading, text: string, cell: CellContext): JoinedReading {
  const { column } = cell;
  const { codebook } = cell.context;
  if (!hasChoices(column) || saysNothing(text, { type: 'text', isOpen: true }))
    return { reading, words: '', notes: [] };
  const other = otherCode(column.list, codebook);
  const named: string[] = [];
  const words: string[] = [];
  const notes: Diagnostic[] = [];
  for (const part of partsOf(text, column.list, cell)) {
    const code = choiceCode(column, part, codebook);
    if (code === null) words.push(part);
    else if (code !== other) {
      named.push(code);
      const params = { valeur: part, colonne: column.key, code };
      notes.push(problem('COD-020', params, { actual: part }));
    }
  }
  const kept = words.length === partsOf(text, column.list, cell).length ? text : words.join('; ');
  const before = reading.state === 'value' ? codesOf(reading.value).filter((code) => code !== other) : [];
  const codes = [...new Set([...before, ...named, ...(kept !== '' && other !== null ? [other] : [])])];
  const isSingle = column.type === 'code';
  // One answer is expected: what was chosen stands, and words fill in for «autre» or for nothing.
  const all = isSingle ? codes.slice(0, 1) : codes;
  if (all.length === 0 || (isSingle && before.length > 0)) return { reading, words: kept, notes: [] };
  const joined: CellReading = { state: 'value', value: asValue(all, cell), notes: reading.notes };
  return { reading: joined, words: kept, notes };
}

/** Several answers in the cell, when a mark parts them and each could be one. */
const partsOf = (text: string, list: string, { context }: CellContext): string[] =>
  matchCode(list, text, context.codebook) === null ? splitValues(text) : [text];

function asValue(codes: string[], { column }: CellContext): FieldValue {
  if (column.type === 'code') return codes[0] ?? '';
  if (column.type !== 'pairs') return codes;
  return codes.map((code) => {
    const [type = '', form = null] = code.split(':');
    return { type, form };
  });
}
