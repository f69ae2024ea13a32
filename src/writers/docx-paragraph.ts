import type { WordText } from './docx.ts';
import { type Numbering, runsXml } from './docx-runs.ts';

interface ParagraphOptions {
  /** Id of a style; empty for the body's. */
  style?: string;
  keepWithNext?: boolean;
  /** Id of the list it is an item of. */
  listId?: number;
}

/** One paragraph as XML. */
export function paragraphXml(
  text: WordText,
  numbering: Numbering,
  { style = '', keepWithNext = false, listId }: ParagraphOptions = {},
): string {
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    keepWithNext ? '<w:keepNext/>' : '',
    listId === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${listId}"/></w:numPr>`,
  ].join('');
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runsXml(text, numbering)}</w:p>`;
}
