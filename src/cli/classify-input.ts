import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { append, problem } from '../diagnostics/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { List } from '../read/index.ts';
import { foldKey } from '../text/fold.ts';
import { Failure } from './failure.ts';
import { namedText, parseObject, type ReadLine, textFrom } from './lone-text.ts';
import type { Session } from './session.ts';
import { streamOf } from './stream-of.ts';
import { columnAt, idHeaders, type NamedBy, numberColumnAt, textHeaders } from './text-columns.ts';
import { type Bytes, linesOf, longestLine, peek, type TextLine } from './text-lines.ts';

/** A line of the input and what it holds; null for one that holds nothing at all. */
export interface InputLine {
  line: number;
  read: ReadLine | null;
}

/** Texts as they come, several at once, and what reading them told; the problems are complete once the lines have ended. */
export interface Input {
  /** As the person knows it. */
  file: string;
  lines: AsyncIterable<InputLine[]>;
  problems: Diagnostic[];
  /** How the texts of a table are named; null for lines of JSON, which name their own. */
  namedBy: NamedBy | null;
}

const standardInput = 'stdin';

/** Opens a file, or standard input: JSON lines when it begins like some, else a table. */
export async function openInput({ streams, terminal }: Session, file: string | undefined): Promise<Input> {
  const isStandard = file === undefined || file === '-';
  const name = isStandard ? standardInput : file;
  const bytes = isStandard ? streams.stdin : bytesOf(resolve(streams.cwd(), file), file);
  if (!bytes || (isStandard && streams.stdin?.isTTY === true)) {
    throw new Failure(problem('PRJ-011', { detail: nothing[terminal.language], command: 'cartographie classify' }), 2);
  }
  const { head, whole } = await peek(bytes);
  return isJsonLines(head, isStandard)
    ? { file: name, lines: jsonLines(whole, name), problems: [], namedBy: null }
    : openTable(whole, name, isStandard ? null : () => bytesOf(resolve(streams.cwd(), file), file));
}

const nothing = {
  fr: 'Il manque les textes\u00a0: donnez un fichier, ou des lignes JSON sur l’entrée standard',
  en: 'The texts are missing: give a file, or JSON lines on standard input',
};

function bytesOf(path: string, file: string): Bytes {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Failure(problem('PRJ-018', { file }), 2);
  return streamOf(path);
}

/**
 * Standard input is lines of JSON when its first words are those of an object, when one of its first lines is an object,
 * or when its first line can be no header of a table: no delimiter, no column of texts.
 */
function isJsonLines(head: Buffer, isStandard: boolean): boolean {
  if (head.subarray(0, 2).toString('latin1') === 'PK') return false;
  const isWide = ['fffe', 'feff'].includes(head.subarray(0, 2).toString('hex'));
  const text = (isWide ? head.toString('latin1').replaceAll('\0', '').slice(2) : head.toString('utf8'))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text === '' || text.startsWith('{')) return true;
  const [first = '', ...others] = text.split(/[\r\n]+/);
  const cells = first.split(/[;,\t|]/).map((cell) => foldKey(cell));
  if (cells.some((cell) => textHeaders.text.some((known) => known === cell))) return false;
  return others.some((line) => line.startsWith('{"')) || (isStandard && cells.length === 1);
}

async function* jsonLines(bytes: Bytes, file: string): AsyncGenerator<InputLine[]> {
  for await (const lines of linesOf(bytes)) {
    yield lines.map((line) => ({ line: line.number, read: readJson(line, file) }));
  }
}

function readJson({ number, text, isUtf8 }: TextLine, file: string): ReadLine | null {
  const place = { file, row: number };
  if (text === null) {
    return { id: null, error: problem('COR-006', { n: longestLine / 1024 / 1024 }, { place }), told: [] };
  }
  if (text.trim() === '') return null;
  const value = parseObject(text);
  const told = isUtf8 ? [] : [problem('COR-008', {}, { place })];
  if (value === null) return { id: null, error: problem('COR-001', {}, { place, actual: text.slice(0, 60) }), told };
  const read = textFrom(value, place);
  return told.length === 0 ? read : { ...read, told: [...told, ...read.told] };
}

/** Rows given together. */
const batchSize = 200;

/**
 * `again` opens the bytes once more, to see whether a column of numbers names every row; null for standard input, which is
 * read once and whose rows are then numbered.
 */
async function openTable(bytes: AsyncIterable<Uint8Array>, file: string, again: (() => Bytes) | null): Promise<Input> {
  const { openList } = await import('../read/index.ts');
  const wanted = [...Object.values(textHeaders).flat(), ...idHeaders];
  const { lists, diagnostics } = await openList({ file, settings: null, kind: null, open: () => bytes }, wanted);
  let first: List | null = null;
  for await (const list of lists) {
    first ??= list;
    if (columnAt('text', list.headers ?? []) < 0) continue;
    const { at, namedBy } = await idColumn(list, file, again);
    return { file, lines: tableLines(list, file, at, diagnostics), problems: diagnostics, namedBy };
  }
  const refusal = diagnostics.find(({ severity }) => severity === 'error');
  if (refusal || !first) throw new Failure(refusal ?? problem('PRJ-072', { file }), 2);
  const known = (first.headers ?? []).map((header) => header.trim()).filter((header) => header !== '');
  throw new Failure(
    problem('COR-007', { file, column: 'text', known: known.join(', ') || '–' }, { place: { file } }),
    2,
  );
}

/** The column of ids: one called so, else one of numbers that has one for every row; -1 for none. */
async function idColumn(
  list: List,
  file: string,
  again: (() => Bytes) | null,
): Promise<{ at: number; namedBy: NamedBy }> {
  const headers = list.headers ?? [];
  const nameOf = (index: number): string => headers[index]?.trim() ?? '';
  const own = columnAt('id', headers);
  if (own >= 0) return { at: own, namedBy: { header: nameOf(own), passed: null } };
  const number = numberColumnAt(headers);
  if (number < 0 || again === null) return { at: -1, namedBy: { header: null, passed: null } };
  return (await namesEachRow(list, number, file, again))
    ? { at: number, namedBy: { header: nameOf(number), passed: null } }
    : { at: -1, namedBy: { header: null, passed: nameOf(number) } };
}

/** Reads the table once before its texts are: whether a column names each row that is not blank. */
async function namesEachRow(list: List, column: number, file: string, again: () => Bytes): Promise<boolean> {
  const { openList } = await import('../read/index.ts');
  const open = () => again() as AsyncIterable<Uint8Array>;
  const wanted = [...Object.values(textHeaders).flat(), ...idHeaders];
  const { lists } = await openList({ file, settings: null, kind: null, open }, wanted);
  for await (const same of lists) {
    if (same.sheet !== list.sheet || columnAt('text', same.headers ?? []) < 0) continue;
    const met = new Set<string>();
    for await (const { cells } of same.rows) {
      if (cells.every((one) => one.trim() === '')) continue;
      const id = (cells[column] ?? '').trim();
      if (id === '' || met.has(id) || met.size >= mostIds) return false;
      met.add(id);
    }
    return true;
  }
  return false;
}

/** Ids remembered: beyond, rows are numbered. */
const mostIds = 1_000_000;

type Key = keyof typeof textHeaders;
type Cell = (key: Key) => string;

/** A row of a table with ids: one without any cannot be given back under a name, as in JSON lines. */
function namedRow(cell: Cell, place: Place): ReadLine {
  const id = cell('id').trim();
  if (id === '') {
    return { id: null, error: problem('COR-002', { field: 'id' }, { place: { ...place, header: 'id' } }), told: [] };
  }
  return namedText({ id, text: cell('text'), column: cell('column'), lang: cell('lang') }, place);
}

/** A row of a table without ids bears its number among the rows of data, the first being 1. */
const numberedRow = (cell: Cell, place: Place, number: number): ReadLine =>
  namedText({ id: number, text: cell('text'), column: cell('column'), lang: cell('lang') }, place);

async function* tableLines(list: List, file: string, id: number, told: Diagnostic[]): AsyncGenerator<InputLine[]> {
  const headers = list.headers ?? [];
  const at = {
    id,
    text: columnAt('text', headers),
    column: columnAt('column', headers),
    lang: columnAt('lang', headers),
  };
  const readRow = at.id >= 0 ? namedRow : numberedRow;
  let batch: InputLine[] = [];
  let number = 0;
  for await (const { row, cells } of list.rows) {
    number += 1;
    const cell = (key: Key): string => cells[at[key]] ?? '';
    const isBlank = cells.every((one) => one.trim() === '');
    batch.push({ line: row, read: isBlank ? null : readRow(cell, { file, row }, number) });
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  append(told, list.problems());
}
