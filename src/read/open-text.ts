import { problem } from '../diagnostics/create.ts';
import type { FileConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Dialect } from '../model/table.ts';
import { type DecodingReport, decodeText, isKnownEncoding, prepend } from './decode.ts';
import { declaredDelimiter, namedDelimiter, namedQuote } from './delimiter.ts';
import { detectDialect } from './detect-dialect.ts';
import { holdsRecord, takeSample } from './pieces.ts';
import { type BrokenRow, readRecords } from './records.ts';
import { decodingProblems, dialectProblems } from './row-problems.ts';
import { mostCells } from './scan.ts';
import type { Opened, Sheet } from './sheet.ts';
import type { TextDialect } from './text-dialect.ts';

/** Text kept to choose the dialect from. */
const sampleLength = 1 << 16;
/** Kept when that holds no whole record: headers of thousands of columns, or of whole questions. */
const longSampleLength = 1 << 22;

/** Rows with a quote left open that are told one by one, as many as any problem has places; the others are counted. */
const brokenKept = 1000;

/** What opening a text is told: its name, what the configuration says, how many cells of a row are known headers. */
export interface TextOptions {
  file: string;
  settings: Pick<FileConfig, 'encoding' | 'delimiter' | 'quote'> | null;
  knownHeaders(cells: string[]): number;
  /** Blank rows are given too. */
  keepsBlankRows?: boolean;
}

/** Bytes as one sheet: encoding and dialect found, records given as chunks arrive. No sheet when the file is empty. */
export async function openText(bytes: AsyncIterable<Uint8Array>, options: TextOptions): Promise<Opened> {
  const { file, settings, knownHeaders } = options;
  const diagnostics: Diagnostic[] = [];
  const report: DecodingReport = { encoding: 'utf-8', hasBom: false, nulCount: 0, fallbackLines: 0 };
  const forced = await forcedEncoding(settings, file, diagnostics);
  const text = decodeText(bytes, forced, report);
  const sample = await takeSample(text, sampleLength, longSampleLength);
  if (sample.text.trim() === '') {
    diagnostics.push(problem('LEC-001', {}, { place: { file } }), ...decodingProblems(file, report, true));
    return { sheets: [], diagnostics };
  }
  // Files put end to end by a program may begin with the mark of their encoding twice.
  const opening = sample.text.replace(/^\ufeff+/, '');
  const declared = declaredDelimiter(opening);
  const start = opening.slice(declared?.length ?? 0);
  const given = {
    delimiter: settings?.delimiter ? namedDelimiter(settings.delimiter) : (declared?.delimiter ?? null),
    quote: settings?.quote ? namedQuote(settings.quote) : null,
    knownHeaders: remembered(knownHeaders),
  };
  // A detection that works on a part of the sample is quick whatever the text.
  const looked = holdsRecord(start.slice(0, sampleLength)) ? sampleLength : longSampleLength;
  const { dialect, width } = detectDialect(start.slice(0, looked), sample.isWhole && start.length <= looked, given);
  const sheet = textSheet(file, prepend(start, text), {
    dialect,
    width,
    report,
    linesBefore: declared ? 1 : 0,
    keepsBlankRows: options.keepsBlankRows ?? false,
    isTold: { encoding: forced === null, delimiter: given.delimiter === null, quote: given.quote === null },
  });
  return { sheets: [sheet], diagnostics };
}

/** Each row is looked at once, however many dialects cut it: matching headers takes milliseconds. */
function remembered(count: TextOptions['knownHeaders']): TextOptions['knownHeaders'] {
  const known = new Map<string, number>();
  return (cells) => {
    const key = cells.join('\0');
    const found = known.get(key) ?? count(cells);
    known.set(key, found);
    return found;
  };
}

/** What is known of a text whose records are about to be read. */
interface Reading {
  dialect: TextDialect;
  width: number | null;
  report: DecodingReport;
  linesBefore: number;
  keepsBlankRows: boolean;
  /** Choices made here, which are told; what the configuration or the file itself says is not. */
  isTold: { encoding: boolean; delimiter: boolean; quote: boolean };
}

function textSheet(file: string, pieces: AsyncIterable<string>, reading: Reading): Sheet {
  const { dialect, report, isTold } = reading;
  const broken: BrokenRow[] = [];
  let brokenCount = 0;
  const cut = { count: 0, row: 0, line: 0 };
  let { width } = reading;
  let hasQuotes = false;
  const rows = readRecords(pieces, {
    dialect,
    linesBefore: reading.linesBefore,
    rowsBefore: 0,
    width: () => width,
    keepsBlankRows: reading.keepsBlankRows,
    onBroken: (row) => {
      brokenCount += 1;
      if (broken.length < brokenKept) broken.push(row);
    },
    onCut: (row, line) => {
      if (cut.count === 0) Object.assign(cut, { row, line });
      cut.count += 1;
    },
    onQuoted: () => {
      hasQuotes = true;
    },
  });
  const shown: Dialect = {
    format: 'text',
    get encoding() {
      return report.encoding;
    },
    hasBom: report.hasBom,
    delimiter: dialect.delimiter,
    get quote() {
      return hasQuotes || broken.length > 0 ? dialect.quote : null;
    },
  };
  return {
    name: null,
    dialect: shown,
    rows,
    merges: [],
    isHidden: false,
    hiddenRows: [],
    expectWidth(expected: number) {
      width = expected;
    },
    problems: (headerOf: (cell: number) => { column: string; header: string } | null) => [
      ...broken.map(({ row, line, cell, excerpt }) =>
        problem('LEC-007', { ligne: row }, { place: { file, row, line, ...headerOf(cell) }, actual: excerpt }),
      ),
      ...uncountedProblems(file, brokenCount - broken.length, cut),
      ...decodingProblems(file, report, isTold.encoding),
      ...dialectProblems(file, { ...dialect, quote: shown.quote }, isTold),
    ],
  };
}

/** Broken rows beyond those told one by one, and rows too long for any table. */
function uncountedProblems(
  file: string,
  brokenMore: number,
  cut: { count: number; row: number; line: number },
): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (brokenMore > 0) found.push(problem('LEC-080', { n: brokenMore }, { place: { file } }));
  if (cut.count > 0) {
    const place = { file, row: cut.row, line: cut.line };
    found.push(problem('LEC-081', { n: cut.count, colonnes: mostCells }, { place }));
  }
  return found;
}

async function forcedEncoding(
  settings: TextOptions['settings'],
  file: string,
  diagnostics: Diagnostic[],
): Promise<string | null> {
  const encoding = settings?.encoding;
  if (!encoding) return null;
  if (await isKnownEncoding(encoding)) return encoding.toLowerCase();
  diagnostics.push(problem('LEC-018', { encodage: encoding }, { place: { file }, actual: encoding }));
  return null;
}
