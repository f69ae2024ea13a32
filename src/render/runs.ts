import type { Block, Cell, ListItem, Run, Table } from './document.ts';

/* Short ways to write blocks. */

export const text = (value: string): Run => ({ kind: 'text', text: value });
export const strong = (value: string): Run => ({ kind: 'strong', text: value });
export const em = (value: string): Run => ({ kind: 'em', text: value });
export const code = (value: string): Run => ({ kind: 'code', text: value });
export const mark = (value: string): Run => ({ kind: 'mark', text: value });
export const link = (value: string, href: string): Run => ({ kind: 'link', text: value, href });

const runsOf = (content: string | Run[]): Run[] => (typeof content === 'string' ? [text(content)] : content);

export const paragraph = (content: string | Run[]): Block => ({ kind: 'paragraph', runs: runsOf(content) });
export const heading = (id: string, title: string, level: 3 | 4 = 3): Block => ({
  kind: 'heading',
  id,
  level,
  text: title,
});
export const item = (content: string | Run[], children: ListItem[] = []): ListItem => ({
  runs: runsOf(content),
  children,
});
export const list = (items: (string | Run[] | ListItem)[]): Block => ({
  kind: 'list',
  isOrdered: false,
  items: items.map((entry) => (typeof entry === 'string' || Array.isArray(entry) ? item(entry) : entry)),
});
export const note = (tone: 'info' | 'warning', title: string | null, blocks: Block[]): Block => ({
  kind: 'note',
  tone,
  title,
  blocks,
});

const cellOf = (content: string | Run[], options: Partial<Cell>): Cell => ({
  runs: runsOf(content),
  isHeader: false,
  isNumber: false,
  shade: 0,
  fold: null,
  ...options,
});

/** An ordinary cell. */
export const cell = (content: string | Run[], options: Partial<Cell> = {}): Cell => cellOf(content, options);
/** A figure: aligned at its end. */
export const number = (content: string | Run[], options: Partial<Cell> = {}): Cell =>
  cellOf(content, { isNumber: true, ...options });
/** Header of a row or column. */
export const header = (content: string | Run[], options: Partial<Cell> = {}): Cell =>
  cellOf(content, { isHeader: true, ...options });

/** The runs with a separator between them. */
export function joinRuns(parts: Run[][], separator: string): Run[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [text(separator), ...part]));
}

/** A table; its number is given when the document is put together. */
export const plainTable = (
  id: string,
  caption: string,
  head: Cell[],
  rows: Cell[][],
  base: string | null = null,
  notes: string[] = [],
): Table => ({ kind: 'table', id, number: null, caption, base, head, rows, notes });
