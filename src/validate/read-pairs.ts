import { matchCode } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Pair } from '../model/record.ts';
import { type CellContext, type CellReader, listValue } from './cell-reading.ts';
import { splitValues, unknownCode } from './read-code.ts';

/** `type:forme`, «type (forme)», or a type alone; an unknown form leaves the type. */
export const readPairs: CellReader = (text, cell) => {
  const pairs: Pair[] = [];
  const notes: Diagnostic[] = [];
  for (const part of splitValues(text)) {
    const pair = readPair(part, cell, notes);
    if (pair && !pairs.some(({ type, form }) => type === pair.type && form === pair.form)) pairs.push(pair);
  }
  return listValue(pairs, notes);
};

function readPair(part: string, cell: CellContext, notes: Diagnostic[]): Pair | null {
  const { codebook } = cell.context;
  const list = cell.column.list ?? '';
  const whole = matchCode(list, part, codebook);
  if (whole !== null) return { type: whole, form: null };
  const [, typed = part, formed = ''] = /^(.*?)\s*[:(]\s*([^:()]*)\)?$/.exec(part) ?? [];
  const type = matchCode(list, typed, codebook);
  if (type === null) {
    notes.push(unknownCode(typed, cell));
    return null;
  }
  if (formed === '') return { type, form: null };
  const form = matchCode('forme', formed, codebook);
  if (form === null) {
    notes.push(
      problem(
        'COD-006',
        { valeur: formed, colonne: cell.column.key },
        { actual: part, expected: ['formel', 'informel'] },
      ),
    );
  }
  return { type, form };
}
