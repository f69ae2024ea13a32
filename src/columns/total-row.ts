import { foldWords } from '../text/fold.ts';

/** Words that open a line a spreadsheet computed. */
const computedWords = /^(?:moyennes?(?: generale)?|medianes?|minimum|maximum|min|max|sommes?|average|mean|median|sum)$/;
/** Such words that an organisation may bear too: figures must follow them. */
const ambiguousWords = /^(?:ensemble|overall)$/;

/** A totals line, or another line of figures, that a spreadsheet left under the data. */
export function isTotalRow(cells: readonly string[]): boolean {
  const [first = '', ...rest] = cells.filter((cell) => cell.trim() !== '');
  if (first.length >= 30) return false;
  const word = foldWords(first);
  if (/^(?:sous |grand )?tota(?:l|ux)(?: general)?$/.test(word)) return true;
  if (!rest.every(isFigure)) return false;
  return computedWords.test(word) || (ambiguousWords.test(word) && rest.length > 1);
}

const isFigure = (cell: string): boolean => /^[-+]?\d[\d\s.,\u00a0\u202f]*%?$/.test(cell.trim());
