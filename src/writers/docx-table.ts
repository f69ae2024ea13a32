import type { WordBlock, WordText } from './docx.ts';
import { textWidth } from './docx-page.ts';
import { paragraphXml } from './docx-paragraph.ts';
import type { Numbering } from './docx-runs.ts';
import { xmlAttribute } from './xml.ts';

type Table = Extract<WordBlock, { kind: 'table' }>;
type Columns = Extract<WordBlock, { kind: 'columns' }>;

/** Widths in twentieths of a point that fill the page, from shares. */
function widthsOf(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((textWidth * share) / total));
}

const gridXml = (widths: readonly number[]): string =>
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;

const cellXml = (width: number | undefined, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width ?? 0}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

/** A table whose header comes back on every page; rows are not cut by a page's end. */
export function tableXml(
  { caption, header, rows, widths: shares, isKept = false }: Table,
  numbering: Numbering,
): string {
  const widths = widthsOf(shares ?? header.map(() => 1));
  const row = (cells: readonly WordText[], style: string, isHeader: boolean, keepWithNext: boolean): string =>
    [
      `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>`,
      ...header.map((_, index) =>
        cellXml(widths[index], paragraphXml(cells[index] ?? '', numbering, { style, keepWithNext })),
      ),
      '</w:tr>',
    ].join('');
  return [
    caption === undefined ? '' : paragraphXml(caption, numbering, { style: 'Caption' }),
    `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>',
    caption === undefined ? '' : `<w:tblCaption w:val="${xmlAttribute(caption)}"/>`,
    `</w:tblPr>${gridXml(widths)}`,
    row(header, 'TableHeader', true, true),
    ...rows.map((cells, index) => row(cells, 'TableText', false, isKept && index < rows.length - 1)),
    '</w:tbl>',
    // Two tables in a row would become one.
    '<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>',
  ].join('');
}

/** Texts side by side in a table without rules; the first column is filled before the second. */
export function columnsXml({ items, count, keepWithNext = false }: Columns, numbering: Numbering): string {
  const height = Math.ceil(items.length / count);
  const widths = widthsOf(Array.from({ length: count }, () => 1));
  const lines = Array.from({ length: height }, (_, line) => {
    const isKept = keepWithNext || line < height - 1;
    const cells = widths.map((width, column) => {
      const item = items[column * height + line] ?? '';
      return cellXml(width, paragraphXml(item, numbering, { style: 'Choice', keepWithNext: isKept }));
    });
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="Plain"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    `</w:tblPr>${gridXml(widths)}${lines.join('')}</w:tbl>`,
    `<w:p><w:pPr><w:pStyle w:val="Gap"/>${keepWithNext ? '<w:keepNext/>' : ''}</w:pPr></w:p>`,
  ].join('');
}
