import type { WordBox, WordRun, WordText } from './docx.ts';
import { xmlText } from './xml.ts';

/** What is numbered while a document is written: links, boxes to tick, headings. */
export interface Numbering {
  /** Addresses in the order of their relation ids. */
  links: string[];
  boxes: number;
  headings: number;
  orderedLists: number;
}

/** Empty, ticked: signs of a font that Windows has, and their look-alikes elsewhere. */
const signsByBox = { several: ['2610', '2612'], one: ['25CB', '25C9'] } as const;
const signFont = 'Segoe UI Symbol';

/** Relation ids below this are those of the package's own parts. */
export const firstLinkId = 10;

/** Words, boxes and links of one paragraph as XML. */
export function runsXml(text: WordText, numbering: Numbering): string {
  if (typeof text === 'string') return runXml({ text });
  return text
    .map((piece) => {
      if (typeof piece === 'string') return runXml({ text: piece });
      return 'box' in piece ? boxXml(piece, numbering) : linkedXml(piece, numbering);
    })
    .join('');
}

/** Text with its line breaks and tabs. */
const wordsXml = (text: string): string =>
  xmlText(text)
    .split(/(\n|\t)/)
    .map((piece) => {
      if (piece === '\n') return '<w:br/>';
      if (piece === '\t') return '<w:tab/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${piece}</w:t>`;
    })
    .join('');

function runXml({ text, bold, italic, isMinor }: WordRun, style = ''): string {
  const properties = [
    style || (isMinor ? '<w:rStyle w:val="Minor"/>' : ''),
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
  ].join('');
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${wordsXml(text)}</w:r>`;
}

function linkedXml(run: WordRun, numbering: Numbering): string {
  if (run.link === undefined) return runXml(run);
  if (!numbering.links.includes(run.link)) numbering.links.push(run.link);
  const id = firstLinkId + numbering.links.indexOf(run.link);
  return `<w:hyperlink r:id="rId${id}" w:history="1">${runXml(run, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
}

/** A content control that Word ticks on a click. */
function boxXml({ box, isTicked = false }: WordBox, numbering: Numbering): string {
  numbering.boxes += 1;
  const [empty, ticked] = signsByBox[box];
  const sign = String.fromCodePoint(Number.parseInt(isTicked ? ticked : empty, 16));
  const fonts = `<w:rFonts w:ascii="${signFont}" w:hAnsi="${signFont}" w:eastAsia="${signFont}" w:cs="${signFont}" w:hint="eastAsia"/>`;
  const state = (name: string, value: string): string => `<w14:${name} w14:val="${value}" w14:font="${signFont}"/>`;
  return [
    `<w:sdt><w:sdtPr><w:rPr>${fonts}</w:rPr><w:id w:val="${numbering.boxes}"/><w14:checkbox>`,
    `<w14:checked w14:val="${isTicked ? 1 : 0}"/>${state('checkedState', ticked)}${state('uncheckedState', empty)}`,
    `</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>${fonts}</w:rPr><w:t>${sign}</w:t></w:r></w:sdtContent></w:sdt>`,
  ].join('');
}
