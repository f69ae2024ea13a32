import { columnByKey, columnsOf } from '../../src/columns/index.ts';
import type { Layer } from '../../src/model/column.ts';
import type { TableKind } from '../../src/model/table.ts';

/* Words that stand in one cell and nowhere else, put in every column: one met in a file given out is a leak of its cell. */

/** Where a sentinel was put, and who may never read it. */
export interface Sentinel {
  cell: string;
  layer: Layer | 'unknown' | 'other';
  /** What to look for: words in lower case, or digits with nothing between them. */
  words: string[];
}

let state = 20_260_301;
const next = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const letters = (from: string, n: number) => Array.from({ length: n }, () => from.charAt(next(from.length)));
/** A word that no language has, far enough from all the others not to be taken for one of them. */
export const coined = (): string =>
  `${letters('zxkwvj', 4)
    .map((letter, index) => letter + letters('aeiouy', 4)[index])
    .join('')}${letters('qxkzw', 1)}`;
const digits = (n: number): string => letters('123456789', n).join('');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
export const coinedName = (): string => `${capital(coined())} ${coined()}`;

/** A cell of this column with a sentinel in it; null where the column holds codes, dates or yes and no alone. */
function cellFor(key: string, kind: TableKind): { text: string; words: string[]; layer?: 'other' } | null {
  const spec = columnByKey(key, kind);
  const word = coined();
  switch (spec?.type) {
    case 'text': {
      const words = [word, coined(), coined(), coined(), coined(), coined(), coined()];
      return { text: words.join(' '), words };
    }
    case 'name':
    case 'names':
      return { text: `${capital(word)} ${coined()}`, words: [word] };
    case 'email':
      return { text: `${word}@fictif.example`, words: [word] };
    case 'url':
      return { text: `https://${word}.example/`, words: [word] };
    case 'phone': {
      const number = `77${digits(7)}`;
      return { text: `+221 ${number}`, words: [number] };
    }
    case 'integer':
    case 'number': {
      const number = digits(8);
      return { text: number, words: [number] };
    }
    case 'codes':
      return spec.list === undefined || spec.list.startsWith('grid:')
        ? null
        : { text: `autre : ${word} ${coined()}`, words: [word], layer: 'other' };
    default:
      return null;
  }
}

/** A row of a kind, each column filled with a sentinel but for those `fixed`, with a column that nobody knows. */
export function sentinelRow(kind: TableKind, rowName: string, fixed: Readonly<Record<string, string>>) {
  const cells: Record<string, string> = {};
  const sentinels: Sentinel[] = [];
  for (const { key, layer, layerByKind } of columnsOf(kind)) {
    const given = fixed[key];
    const made = given === undefined ? cellFor(key, kind) : null;
    cells[key] = given ?? made?.text ?? '';
    if (made)
      sentinels.push({
        cell: `${kind}.${key} (${rowName})`,
        layer: made.layer ?? layerByKind?.[kind] ?? layer,
        words: made.words,
      });
  }
  const [unknown, telephone] = [coined(), `77${digits(7)}`];
  cells['Observation libre 17'] = `${unknown} ${coined()} ${coined()} +221 ${telephone}`;
  sentinels.push({ cell: `${kind}.unknown (${rowName})`, layer: 'unknown', words: [unknown, telephone] });
  return { cells, sentinels };
}
