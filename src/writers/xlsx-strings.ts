import { xmlDeclaration, xmlText } from './xml.ts';

/** The longest text that a cell of Excel holds. */
const longestCell = 32_767;

const cut = (text: string): string =>
  text.length <= longestCell ? text : `${text.slice(0, longestCell - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** Excel reads `_x0041_` as an escaped character: the underscore of a text that looks so is itself escaped. */
const escapeLookalikes = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Strings as Excel takes them in a cell: cut to its limit, without what it would read as an escape. */
const cellText = (text: string): string => xmlText(escapeLookalikes(cut(text)));

/** The strings of a workbook, each written once and named by its rank. */
export class SharedStrings {
  readonly #rankByText = new Map<string, number>();
  #uses = 0;

  /** Rank of the text, added if new. */
  rank(text: string): number {
    this.#uses += 1;
    const known = this.#rankByText.get(text);
    if (known !== undefined) return known;
    this.#rankByText.set(text, this.#rankByText.size);
    return this.#rankByText.size - 1;
  }

  /** The part `xl/sharedStrings.xml`. */
  xml(): string {
    const items = [...this.#rankByText.keys()].map((text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`);
    return `${xmlDeclaration}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}
