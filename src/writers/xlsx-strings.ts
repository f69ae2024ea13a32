import { xmlDeclaration, xmlText } from './xml.ts';

/** The longest text that a cell of Excel holds. */
const longestCell = 32_767;

const cut = (text: string): string =>
  text.length <= longestCell ? text : `${text.slice(0, longestCell - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** Excel reads `_x0041_` as an escaped character: the underscore of a text that looks so is itself escaped. */
const escapeLookalikes = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Strings as Excel takes them in a cell: cut to its limit, without what it would read as an escape. */
const cellText = (text: string): string => xmlText(escapeLookalikes(cut(text)));

const marks = /\[\[(.+?)\]\]/gs;

/** One piece of a string, in bold or as the cell is. */
const run = (text: string, isBold: boolean): string =>
  text === ''
    ? ''
    : `<r>${isBold ? '<rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr>' : ''}<t xml:space="preserve">${cellText(text)}</t></r>`;

/** A string whose marked words are in bold, as runs. */
const markedText = (text: string): string =>
  cut(text)
    .split(marks)
    .map((piece, index) => run(piece, index % 2 === 1))
    .join('');

/** Before a string that holds marks: no cell holds this sign. */
const marked = '\u0000';

/** The strings of a workbook, each written once and named by its rank. */
export class SharedStrings {
  readonly #rankByText = new Map<string, number>();
  #uses = 0;

  /** Rank of the text, added if new; words between `[[` and `]]` are in bold when it has marks. */
  rank(text: string, hasMarks = false): number {
    this.#uses += 1;
    const key = hasMarks && text.search(marks) !== -1 ? `${marked}${text}` : text;
    const known = this.#rankByText.get(key);
    if (known !== undefined) return known;
    this.#rankByText.set(key, this.#rankByText.size);
    return this.#rankByText.size - 1;
  }

  /** The part `xl/sharedStrings.xml`. */
  xml(): string {
    const items = [...this.#rankByText.keys()].map((key) =>
      key.startsWith(marked)
        ? `<si>${markedText(key.slice(marked.length))}</si>`
        : `<si><t xml:space="preserve">${cellText(key)}</t></si>`,
    );
    return `${xmlDeclaration}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}
