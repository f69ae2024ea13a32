import type { Newline, TextDialect } from './text-dialect.ts';

/**
 * Finds characters of a text again and again, always further on, without looking twice at the same stretch: each search
 * remembers where it last stopped. Positions are -1 when there is none.
 */
export class Cursor {
  readonly text: string;
  readonly dialect: TextDialect;
  private readonly found = new Map<string, { from: number; at: number }>();

  constructor(text: string, dialect: TextDialect) {
    this.text = text;
    this.dialect = dialect;
  }

  /** First place of a string at or after `from`. */
  next(wanted: string, from: number): number {
    const known = this.found.get(wanted);
    if (known && known.from <= from && (known.at === -1 || known.at >= from)) return known.at;
    const at = this.text.indexOf(wanted, from);
    if (known) {
      known.from = from;
      known.at = at;
    } else this.found.set(wanted, { from, at });
    return at;
  }

  /** First quote at or after `from`. */
  nextQuote(from: number): number {
    return this.dialect.quote === null ? -1 : this.next(this.dialect.quote, from);
  }

  /** End of the line on which `from` stands: where its newline starts, or the end of the text. */
  lineEnd(from: number): number {
    const at = this.newlineAfter(from, this.dialect.newline);
    return at === -1 ? this.text.length : at;
  }

  private newlineAfter(from: number, newline: Newline): number {
    if (newline === 'cr') return this.next('\r', from);
    if (newline === 'crlf') return this.next('\r\n', from);
    const feed = this.next('\n', from);
    if (newline === 'lf') return feed;
    const carriage = this.next('\r', from);
    return carriage === -1 ? feed : feed === -1 ? carriage : Math.min(feed, carriage);
  }
}
