import { createHash } from 'node:crypto';
import { kindOfName } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { FileConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Staged } from '../model/stage.ts';
import type { Dialect, HeaderMatch, Row, Table, TableKind } from '../model/table.ts';
import { type DecodingReport, decodeText, isKnownEncoding, prepend, takeHead } from './decode.ts';
import { chooseDelimiter, declaredDelimiter, firstRow, namedDelimiter, sampleRows } from './delimiter.ts';
import { findHeader, headerSearchRows, isHxlRow, readHeader } from './header.ts';
import { headerProblems } from './header-problems.ts';
import { noHeaderProblem } from './no-header.ts';
import { drain, follow, hashed, takeRows, takeSample } from './pieces.ts';
import { type BrokenRow, readRecords } from './records.ts';
import { type CellTally, decodingProblems, noteRow } from './row-problems.ts';
import { binaryKindOf } from './signature.ts';

/** A file to read: its name in the data folder, how to open it, what the configuration says of it. */
export interface Source {
  file: string;
  open(): AsyncIterable<Uint8Array>;
  settings: FileConfig | null;
  /** Kind known from elsewhere; null to find out from the name and the headers. */
  kind: TableKind | null;
}

/** `checksum()`: SHA-256 of the bytes, hexadecimal, once the table's rows have been read to their end. */
export type ReadResult = Staged<Table | null> & { checksum(): string };

/** Text kept to choose the delimiter from. */
const sampleLength = 1 << 16;

/**
 * Bytes as a table: encoding, delimiter, header row and columns found, rows given as chunks arrive. What is met on the
 * way joins `diagnostics`, and `dialect.encoding` is settled, when the rows end. Null when the file is no table.
 */
export async function readTable(source: Source): Promise<ReadResult> {
  const hash = createHash('sha256');
  const diagnostics: Diagnostic[] = [];
  const bytes = hashed(source.open(), hash);
  let digest: string | null = null;
  const value = await openTable(source, bytes, diagnostics);
  if (value === null) await drain(bytes);
  return {
    value,
    diagnostics,
    checksum: () => {
      digest ??= hash.digest('hex');
      return digest;
    },
  };
}

async function openTable(
  source: Source,
  bytes: AsyncIterable<Uint8Array>,
  diagnostics: Diagnostic[],
): Promise<Table | null> {
  const { file, settings } = source;
  const place = { file };
  const { head, rest } = await takeHead(bytes, 8);
  const binary = binaryKindOf(head);
  if (binary !== null) {
    diagnostics.push(problem(binary === 'workbook' ? 'LEC-002' : 'LEC-003', { fichier: file }, { place }));
    return null;
  }
  const report: DecodingReport = { encoding: 'utf-8', hasBom: false, nulCount: 0, fallbackLines: 0 };
  const text = decodeText(prepend<Uint8Array>(head, rest), await forcedEncoding(settings, file, diagnostics), report);
  const sample = await takeSample(text, sampleLength);
  if (sample.text.trim() === '') {
    diagnostics.push(problem('LEC-001', {}, { place }), ...decodingProblems(file, report));
    return null;
  }
  return openRows(source, sample, text, report, diagnostics);
}

async function openRows(
  { file, settings, kind }: Source,
  sample: { text: string; isWhole: boolean },
  text: AsyncGenerator<string>,
  report: DecodingReport,
  diagnostics: Diagnostic[],
): Promise<Table | null> {
  const declared = declaredDelimiter(sample.text);
  const start = sample.text.slice(declared?.length ?? 0);
  const read = (cells: string[]) => readHeader(cells, file, kind, settings);
  const delimiter = settings?.delimiter
    ? namedDelimiter(settings.delimiter)
    : (declared?.delimiter ?? chooseDelimiter(start, sample.isWhole, (cells) => read(cells)?.known ?? 0));

  const first = read(firstRow(start, delimiter));
  const guess =
    first && first.known > 1
      ? first
      : findHeader(sampleRows(start, sample.isWhole, delimiter, headerSearchRows), read)?.header;
  let headers: HeaderMatch[] = guess?.headers ?? [];
  const rows = readRecords(prepend(start, text), {
    delimiter,
    linesBefore: declared ? 1 : 0,
    rowsBefore: 0,
    width: () => headers.length || null,
    onBroken: (broken) => diagnostics.push(brokenProblem(file, broken, headers)),
  });
  const top = await takeRows(rows, headerSearchRows);
  const found = findHeader(
    top.map(({ cells }) => cells),
    read,
  );
  if (!found) {
    diagnostics.push(
      noHeaderProblem(file, kind ?? settings?.kind ?? kindOfName(file), top),
      ...decodingProblems(file, report),
    );
    return null;
  }
  headers = found.header.headers;
  const headerRow = top[found.index]?.row ?? 1;
  const below = top.slice(found.index + 1);
  const hxl = below[0] && isHxlRow(below[0].cells) ? below.shift() : undefined;
  diagnostics.push(...headerProblems({ file, ...found.header, headerRow, skipped: found.index, hxl, settings }));
  const dialect: Dialect = {
    get encoding() {
      return report.encoding;
    },
    hasBom: report.hasBom,
    delimiter,
  };
  return {
    file,
    kind: found.header.kind,
    dialect,
    headerRow,
    headers,
    rows: watchRows(file, headers, follow(below, rows), report, diagnostics),
  };
}

/** Rows with what is wrong about their shape told as they pass, and what concerns the whole file at the end. */
async function* watchRows(
  file: string,
  headers: HeaderMatch[],
  rows: AsyncIterable<Row>,
  report: DecodingReport,
  diagnostics: Diagnostic[],
): AsyncGenerator<Row> {
  const damaged: CellTally = { count: 0, first: null, actual: '' };
  let count = 0;
  for await (const row of rows) {
    count += 1;
    diagnostics.push(...noteRow(file, headers, row, damaged));
    yield row;
  }
  if (count === 0) diagnostics.push(problem('LEC-006', {}, { place: { file } }));
  diagnostics.push(...decodingProblems(file, report, damaged));
}

async function forcedEncoding(
  settings: FileConfig | null,
  file: string,
  diagnostics: Diagnostic[],
): Promise<string | null> {
  const encoding = settings?.encoding;
  if (!encoding) return null;
  if (await isKnownEncoding(encoding)) return encoding.toLowerCase();
  diagnostics.push(problem('LEC-018', { encodage: encoding }, { place: { file }, actual: encoding }));
  return null;
}

function brokenProblem(file: string, { row, line, cell, excerpt }: BrokenRow, headers: HeaderMatch[]): Diagnostic {
  const header = headers[cell];
  const column = header ? { column: header.letter, header: header.header } : {};
  return problem('LEC-007', { ligne: row }, { place: { file, row, line, ...column }, actual: excerpt });
}
