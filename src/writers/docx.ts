import type { Language } from '../model/stage.ts';
import { bodyXml } from './docx-body.ts';
import { packageParts } from './docx-package.ts';
import { writeZip } from './zip.ts';

/*
 * Word documents, written by hand on `zip.ts`. The `docx` package was tried first (9.5.1) and left: it draws relation ids
 * at random and reads the clock, so that two runs differ; it leaves the table of contents empty until Word rebuilds it;
 * its boxes to tick are all square.
 */

/** Words that look alike. */
export interface WordRun {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** Small and grey: codes, hints. */
  isMinor?: boolean;
  /** Address that the words lead to. */
  link?: string;
}

/** A box that can be ticked, in Word or with a pen: square where several may be ticked, round where one is. */
export interface WordBox {
  box: 'several' | 'one';
  isTicked?: boolean;
}

export type WordText = string | readonly (string | WordRun | WordBox)[];

/** How a paragraph looks. `question` stays with what follows it; `boxed` paragraphs in a row make one box. */
export type ParagraphStyle = 'normal' | 'lead' | 'note' | 'question' | 'boxed' | 'choice' | 'field';

export type WordBlock =
  | { kind: 'title'; text: string; subtitle?: string }
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: WordText; style?: ParagraphStyle; keepWithNext?: boolean }
  | { kind: 'list'; items: readonly WordText[]; isOrdered?: boolean }
  /** `widths`: shares of the page's width, one a column. `isKept`: never parted by the end of a page, if a page holds it. */
  | {
      kind: 'table';
      caption?: string;
      header: readonly WordText[];
      rows: readonly (readonly WordText[])[];
      widths?: readonly number[];
      isKept?: boolean;
    }
  /** Short texts side by side, read down each column in turn, never parted from each other. */
  | { kind: 'columns'; items: readonly WordText[]; count: number; keepWithNext?: boolean }
  /** Ruled lines to write on. */
  | { kind: 'lines'; count: number }
  | { kind: 'page-break' }
  /** Links to the headings down to `levels`, page numbers included. */
  | { kind: 'contents'; title: string; levels: 1 | 2 | 3 };

export interface WordDocument {
  title: string;
  language: Language;
  blocks: readonly WordBlock[];
  /** Words at the foot of every page, before «page 1 sur 9». */
  footer?: string;
}

/** A Word document (`.docx`, A4) as bytes: same document, same bytes, whatever the day, the machine and the time zone. */
export function writeDocx(document: WordDocument): Uint8Array {
  const { xml, numbering } = bodyXml(document.blocks);
  return writeZip(packageParts(document, xml, numbering));
}
