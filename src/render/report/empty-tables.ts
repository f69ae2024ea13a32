import type { Block, Cell, Section, Table } from '../document.ts';
import type { Labels } from '../labels.ts';
import { paragraph } from '../runs.ts';

/** A table with no row, or none of whose cells may be printed, is a sentence: an empty frame reads as a mistake. */
export function withoutEmptyTables(sections: Section[], labels: Labels): Section[] {
  const sentence = (block: Block): Block => {
    if (block.kind === 'note' || block.kind === 'fold') return { ...block, blocks: block.blocks.map(sentence) };
    return block.kind === 'table' ? (sentenceFor(block, labels) ?? block) : block;
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(sentence) }));
}

function sentenceFor({ caption, rows, notes }: Table, { texts }: Labels): Block | null {
  if (rows.length === 0) return paragraph(texts.table.empty(caption, notes.join(' ')));
  const cells = rows.flatMap((row) => row.filter(({ isHeader }) => !isHeader));
  const isMasked = ({ runs }: Cell) => runs.length > 0 && runs.every(isMask(texts.table));
  const isBare = ({ runs }: Cell) => runs.every(({ text }) => text === '' || text === texts.table.none);
  if (!cells.some(isMasked) || !cells.every((cell) => isMasked(cell) || isBare(cell))) return null;
  return paragraph(texts.table.wholeMasked(caption));
}

const isMask =
  ({ masked, maskedShort }: Labels['texts']['table']) =>
  ({ kind, text }: Cell['runs'][number]): boolean =>
    kind === 'mark' && (text === masked || text === maskedShort);
