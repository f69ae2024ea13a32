import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { append, problem } from '../diagnostics/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { List } from '../read/index.ts';
import { foldKey } from '../text/fold.ts';
import { Failure } from './failure.ts';
import { namedText, parseObject, type ReadLine, textFrom } from './lone-text.ts';
import type { Session } from './session.ts';
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
    ? { file: name, lines: jsonLines(whole, name), problems: [] }
    : openTable(whole, name);
}

const nothing = {
  fr: 'Il manque les textes\u00a0: donnez un fichier, ou des lignes JSON sur l’entrée standard',
  en: 'The texts are missing: give a file, or JSON lines on standard input',
};

function bytesOf(path: string, file: string): Bytes {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Failure(problem('PRJ-018', { file }), 2);
  return createReadStream(path);
}

/** What a column of a table may be called. */
const headers = {
  id: ['id', 'identifiant', 'identifier', 'ref', 'reference', 'numero'],
  text: ['text', 'texte', 'reponse', 'extrait', 'verbatim', 'answer'],
  column: ['column', 'colonne', 'champ', 'question', 'rubrique'],
  lang: ['lang', 'langue', 'language'],
} as const;

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
  if (cells.some((cell) => headers.text.some((known) => known === cell))) return false;
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

async function openTable(bytes: AsyncIterable<Uint8Array>, file: string): Promise<Input> {
  const { openList } = await import('../read/index.ts');
  const wanted = Object.values(headers).flat();
  const { lists, diagnostics } = await openList({ file, settings: null, kind: null, open: () => bytes }, wanted);
  let first: List | null = null;
  for await (const list of lists) {
    first ??= list;
    if (indexOf('text', list) >= 0) return { file, lines: tableLines(list, file, diagnostics), problems: diagnostics };
  }
  const refusal = diagnostics.find(({ severity }) => severity === 'error');
  if (refusal || !first) throw new Failure(refusal ?? problem('PRJ-072', { file }), 2);
  const known = (first.headers ?? []).map((header) => header.trim()).filter((header) => header !== '');
  throw new Failure(
    problem('COR-007', { file, column: 'text', known: known.join(', ') || '–' }, { place: { file } }),
    2,
  );
}

type Key = keyof typeof headers;
type Cell = (key: Key) => string;

/** A row of a table with ids: one without any cannot be given back under a name, as in JSON lines. */
function namedRow(cell: Cell, place: Place): ReadLine {
  const id = cell('id').trim();
  if (id === '') {
    return { id: null, error: problem('COR-002', { field: 'id' }, { place: { ...place, header: 'id' } }), told: [] };
  }
  return namedText({ id, text: cell('text'), column: cell('column'), lang: cell('lang') }, place);
}

/** A row of a table without ids bears its number. */
const numberedRow = (cell: Cell, place: Place): ReadLine =>
  namedText({ id: place.row ?? 0, text: cell('text'), column: cell('column'), lang: cell('lang') }, place);

const indexOf = (key: Key, list: List): number => {
  const folded = (list.headers ?? []).map(foldKey);
  const known = headers[key].find((header) => folded.includes(header));
  return known === undefined ? -1 : folded.indexOf(known);
};

async function* tableLines(list: List, file: string, told: Diagnostic[]): AsyncGenerator<InputLine[]> {
  const at = {
    id: indexOf('id', list),
    text: indexOf('text', list),
    column: indexOf('column', list),
    lang: indexOf('lang', list),
  };
  const readRow = at.id >= 0 ? namedRow : numberedRow;
  let batch: InputLine[] = [];
  for await (const { row, cells } of list.rows) {
    const cell = (key: Key): string => cells[at[key]] ?? '';
    const isBlank = cells.every((one) => one.trim() === '');
    batch.push({ line: row, read: isBlank ? null : readRow(cell, { file, row }) });
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  append(told, list.problems());
}
