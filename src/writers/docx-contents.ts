import type { WordBlock } from './docx.ts';
import { paragraphXml } from './docx-paragraph.ts';
import { type Numbering, runsXml } from './docx-runs.ts';

type Heading = Extract<WordBlock, { kind: 'heading' }>;

/** Name of the mark that the table of contents leads to; headings count from 1 in the order of the document. */
const markOf = (number: number): string => `_Toc${String(number).padStart(6, '0')}`;

/** A heading, marked so that the table of contents finds it. */
export function headingXml({ level, text }: Heading, numbering: Numbering): string {
  numbering.headings += 1;
  const id = numbering.headings;
  return [
    `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>`,
    `<w:bookmarkStart w:id="${id}" w:name="${markOf(id)}"/>${runsXml(text, numbering)}<w:bookmarkEnd w:id="${id}"/></w:p>`,
  ].join('');
}

/** Headings down to a level, each with its number among all headings. */
export const headingsOf = (blocks: readonly WordBlock[], levels: number): { heading: Heading; number: number }[] =>
  blocks
    .filter((block): block is Heading => block.kind === 'heading')
    .map((heading, index) => ({ heading, number: index + 1 }))
    .filter(({ heading }) => heading.level <= levels);

const fieldMark = (type: 'begin' | 'separate' | 'end', attributes = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}"${attributes}/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;

/** A table of contents filled in already; Word works its page numbers out when it opens the file. */
export function contentsXml(
  { title, levels }: Extract<WordBlock, { kind: 'contents' }>,
  headings: { heading: Heading; number: number }[],
  numbering: Numbering,
): string {
  const begin = `${fieldMark('begin', ' w:dirty="true"')}${instruction(`TOC \\o "1-${levels}" \\h \\z \\u`)}${fieldMark('separate')}`;
  const entries = headings.map(({ heading, number }, index) => {
    const page = `${fieldMark('begin')}${instruction(`PAGEREF ${markOf(number)} \\h`)}${fieldMark('separate')}${fieldMark('end')}`;
    const link = `<w:hyperlink w:anchor="${markOf(number)}" w:history="1">${runsXml(heading.text, numbering)}<w:r><w:tab/></w:r>${page}</w:hyperlink>`;
    return [
      `<w:p><w:pPr><w:pStyle w:val="TOC${heading.level}"/></w:pPr>`,
      `${index === 0 ? begin : ''}${link}${index === headings.length - 1 ? fieldMark('end') : ''}</w:p>`,
    ].join('');
  });
  return paragraphXml(title, numbering, { style: 'TOCHeading' }) + entries.join('');
}
