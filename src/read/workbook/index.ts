import { problem } from '../../diagnostics/create.ts';
import type { Opened } from '../sheet.ts';
import { type Archive, openArchive } from './archive.ts';
import { contentOfCompoundFile } from './compound-file.ts';
import { WorkbookFault } from './fault.ts';
import { faultProblem } from './fault-problem.ts';
import { odsKindOf, openOds } from './ods.ts';
import { sheetOfWorkbook } from './sheet-of-grid.ts';
import type { WorkbookSheet } from './workbook.ts';
import { mainPartOf, openXlsx } from './xlsx.ts';

/** What opening a workbook is told. */
export interface WorkbookOptions {
  file: string;
  /** Blank rows up to the last filled one are given too. */
  keepsBlankRows: boolean;
}

/** A workbook on disk may not be larger than this: it is held whole in memory. */
const largestFile = 300_000_000;

/** The sheets of an .xlsx, .xlsm or .ods, in the workbook's order, or why there are none. Never throws for bad bytes. */
export async function openWorkbook(chunks: AsyncIterable<Uint8Array>, options: WorkbookOptions): Promise<Opened> {
  const { file } = options;
  try {
    return openZip(await wholeOf(chunks), options);
  } catch (error) {
    const fault = error instanceof WorkbookFault ? error : new WorkbookFault('damaged', String(error));
    return { sheets: [], diagnostics: [faultProblem(fault, { file })] };
  }
}

/** A compound file is never read: told what it is, and what to save it as. */
export async function refuseCompoundFile(chunks: AsyncIterable<Uint8Array>, file: string): Promise<Opened> {
  const codes = { protected: 'LEC-050', 'old-workbook': 'LEC-002', other: 'LEC-003' } as const;
  let content: keyof typeof codes;
  try {
    content = contentOfCompoundFile(await wholeOf(chunks));
  } catch {
    content = 'old-workbook';
  }
  // Of a content that its directory does not tell, the name may.
  return refused(content === 'other' && /\.xl\w*$/i.test(file) ? 'LEC-002' : codes[content], file);
}

const refused = (code: 'LEC-002' | 'LEC-003' | 'LEC-050' | 'LEC-053', file: string): Opened => ({
  sheets: [],
  diagnostics: [problem(code, { fichier: file }, { place: { file } })],
});

/** Bytes to their end, kept when they are not too many. */
async function wholeOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length <= largestFile) taken.push(chunk);
    else taken.length = 0;
  }
  if (length > largestFile) throw new WorkbookFault('too-big', `${length} bytes`);
  return Buffer.concat(taken);
}

function openZip(bytes: Uint8Array, options: WorkbookOptions): Opened {
  const { file } = options;
  const archive = openArchive(bytes);
  const ods = odsKindOf(archive);
  if (ods === 'spreadsheet') return opened(openOds(archive), options, 'ods');
  const main = ods === null ? mainPartOf(archive) : null;
  if (main === null) return refused('LEC-053', file);
  if (/workbook\.bin$/i.test(main)) return refused('LEC-002', file); // .xlsb
  return isWorkbookPart(archive, main) ? opened(openXlsx(archive, main), options, 'xlsx') : refused('LEC-053', file);
}

/** The main part of a text document or of slides stands in another folder (`word/`, `ppt/`). */
const isWorkbookPart = (archive: Archive, main: string): boolean =>
  !/^(?:word|ppt|visio|documents)\//i.test(main) && archive.has(main);

function opened(sheets: readonly WorkbookSheet[], options: WorkbookOptions, format: 'xlsx' | 'ods'): Opened {
  const { file } = options;
  const isNamedSo = /\.(?:xlsx|xlsm|xltx|xltm|ods|ots)$/i.test(file);
  return {
    sheets: sheets.map((sheet) => sheetOfWorkbook(sheet, options, format)),
    diagnostics: isNamedSo ? [] : [problem('LEC-055', { fichier: file }, { place: { file } })],
  };
}
