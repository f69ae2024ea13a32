import { problem } from '../diagnostics/create.ts';
import type { FileConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Dialect } from '../model/table.ts';
import { type DecodingReport, decodeText, isKnownEncoding, prepend } from './decode.ts';
import { chooseDelimiter, declaredDelimiter, namedDelimiter, sampleRows } from './delimiter.ts';
import { headerSearchRows } from './header.ts';
import { takeSample } from './pieces.ts';
import { type BrokenRow, readRecords } from './records.ts';
import { decodingProblems } from './row-problems.ts';
import type { Opened } from './sheet.ts';

/** Text kept to choose the delimiter from. */
const sampleLength = 1 << 16;

/** What opening a text is told: its name, what the configuration says, how many cells of a row are known headers. */
export interface TextOptions {
  file: string;
  settings: Pick<FileConfig, 'encoding' | 'delimiter'> | null;
  knownHeaders(cells: string[]): number;
}

/** Bytes as one sheet: encoding and delimiter found, records given as chunks arrive. No sheet when the file is empty. */
export async function openText(bytes: AsyncIterable<Uint8Array>, options: TextOptions): Promise<Opened> {
  const { file, settings, knownHeaders } = options;
  const diagnostics: Diagnostic[] = [];
  const report: DecodingReport = { encoding: 'utf-8', hasBom: false, nulCount: 0, fallbackLines: 0 };
  const text = decodeText(bytes, await forcedEncoding(settings, file, diagnostics), report);
  const sample = await takeSample(text, sampleLength);
  if (sample.text.trim() === '') {
    diagnostics.push(problem('LEC-001', {}, { place: { file } }), ...decodingProblems(file, report));
    return { sheets: [], diagnostics };
  }
  const declared = declaredDelimiter(sample.text);
  const start = sample.text.slice(declared?.length ?? 0);
  const delimiter = settings?.delimiter
    ? namedDelimiter(settings.delimiter)
    : (declared?.delimiter ?? chooseDelimiter(start, sample.isWhole, knownHeaders));
  const dialect: Dialect = {
    format: 'text',
    get encoding() {
      return report.encoding;
    },
    hasBom: report.hasBom,
    delimiter,
    quote: start.includes('"') ? '"' : null,
  };
  const broken: BrokenRow[] = [];
  let width = guessWidth(start, sample.isWhole, delimiter, knownHeaders);
  const rows = readRecords(prepend(start, text), {
    delimiter,
    linesBefore: declared ? 1 : 0,
    rowsBefore: 0,
    width: () => width,
    onBroken: (row) => broken.push(row),
  });
  const sheet = {
    name: null,
    dialect,
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
      ...decodingProblems(file, report),
    ],
  };
  return { sheets: [sheet], diagnostics };
}

/** Width of the first row of a sample that holds two known headers, until the header itself is found. */
function guessWidth(
  sample: string,
  isWhole: boolean,
  delimiter: string | null,
  knownHeaders: TextOptions['knownHeaders'],
): number | null {
  const rows = sampleRows(sample, isWhole, delimiter, headerSearchRows);
  return rows.find((cells) => knownHeaders(cells) > 1)?.length ?? null;
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
