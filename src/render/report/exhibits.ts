import type { Block, Cell, Figure, Section, Table } from '../document.ts';

interface Words {
  number(index: number): string;
  figure(index: number): string;
}

/** Numbers tables and figures through the report and lists them; the table behind a figure, or inside a fold, has no number. */
export function numberExhibits(
  sections: Section[],
  words: Words,
): { sections: Section[]; exhibits: { id: string; text: string }[] } {
  const exhibits: { id: string; text: string }[] = [];
  const seen = new Map<string, number>();
  let tables = 0;
  let figures = 0;
  const uniqueId = (id: string): string => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
  const numberBlock = (block: Block): Block => {
    if (block.kind === 'note') return { ...block, blocks: block.blocks.map(numberBlock) };
    if (block.kind === 'heading') return { ...block, id: uniqueId(block.id) };
    if (block.kind !== 'table' && block.kind !== 'figure') return block;
    const number = block.kind === 'table' ? words.number(++tables) : words.figure(++figures);
    const id = uniqueId(block.id);
    exhibits.push({ id, text: `${number}. ${block.caption}` });
    return { ...block, id, number };
  };
  const numbered = sections.map((section) => ({ ...section, blocks: inGalleries(section.blocks.map(numberBlock)) }));
  return { sections: numbered, exhibits };
}

/** Tables of few columns and rows stand beside pictures and one another, unless their longest words need the whole width. */
const compact = { columns: 4, rows: 8, letters: 38 };

/** Letters of the longest word of a cell: a line breaks at blanks, no-break ones apart, and at hyphens. */
const longestWord = ({ runs, fold }: Cell): number =>
  Math.max(0, ...(fold ?? runs.map((run) => run.text).join('')).split(/[ \n-]+/).map(({ length }) => length));

/** Letters that a table cannot be narrower than. */
const narrowest = ({ head, rows }: Table): number =>
  head.reduce(
    (sum, _, at) => sum + Math.max(...[head, ...rows].flatMap((row) => (row[at] ? longestWord(row[at]) : []))),
    0,
  );

const isCompact = (block: Block): block is Figure | Table =>
  block.kind === 'figure' ||
  (block.kind === 'table' &&
    block.head.length <= compact.columns &&
    block.rows.length <= compact.rows &&
    narrowest(block) <= compact.letters);

/** Pictures and small tables that follow one another stand side by side where there is room; a table alone needs no frame. */
function inGalleries(blocks: Block[]): Block[] {
  const grouped: Block[] = [];
  for (const block of blocks) {
    const last = grouped.at(-1);
    if (!isCompact(block)) grouped.push(block);
    else if (last?.kind === 'gallery') last.exhibits.push(block);
    else grouped.push({ kind: 'gallery', exhibits: [block] });
  }
  return grouped.map((block) => {
    const [only, ...others] = block.kind === 'gallery' ? block.exhibits : [];
    return only?.kind === 'table' && others.length === 0 ? only : block;
  });
}
