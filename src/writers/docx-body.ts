import type { ParagraphStyle, WordBlock } from './docx.ts';
import { contentsXml, headingsOf, headingXml } from './docx-contents.ts';
import { bulletListId } from './docx-numbering.ts';
import { paragraphXml } from './docx-paragraph.ts';
import type { Numbering } from './docx-runs.ts';
import { columnsXml, tableXml } from './docx-table.ts';

const styleIds: Record<ParagraphStyle, string> = {
  normal: '',
  lead: 'Lead',
  note: 'Note',
  question: 'Question',
  boxed: 'Boxed',
  choice: 'Choice',
  field: 'Field',
};

/** The blocks as the inside of `w:body`, with what was numbered on the way: the package's other parts need it. */
export function bodyXml(blocks: readonly WordBlock[]): { xml: string; numbering: Numbering } {
  const numbering: Numbering = { links: [], boxes: 0, headings: 0, orderedLists: 0 };
  const xml = blocks.map((block) => blockXml(block, blocks, numbering)).join('');
  return { xml, numbering };
}

function blockXml(block: WordBlock, blocks: readonly WordBlock[], numbering: Numbering): string {
  switch (block.kind) {
    case 'title': {
      const { text, subtitle } = block;
      const under = subtitle === undefined ? '' : paragraphXml(subtitle, numbering, { style: 'Subtitle' });
      return paragraphXml(text, numbering, { style: 'Title' }) + under;
    }
    case 'heading':
      return headingXml(block, numbering);
    case 'paragraph': {
      const { text, style = 'normal', keepWithNext = false } = block;
      return paragraphXml(text, numbering, { style: styleIds[style], keepWithNext });
    }
    case 'list': {
      if (block.isOrdered) numbering.orderedLists += 1;
      const listId = block.isOrdered ? bulletListId + numbering.orderedLists : bulletListId;
      return block.items.map((item) => paragraphXml(item, numbering, { style: 'ListItem', listId })).join('');
    }
    case 'table':
      return tableXml(block, numbering);
    case 'columns':
      return columnsXml(block, numbering);
    case 'lines':
      return Array.from({ length: block.count }, (_, line) =>
        paragraphXml('\t', numbering, { style: 'Lines', keepWithNext: line < block.count - 1 }),
      ).join('');
    case 'page-break':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    case 'contents':
      return contentsXml(block, headingsOf(blocks, block.levels), numbering);
  }
}
