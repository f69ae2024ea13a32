import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isFootRow, isTotalRow, saysNothing } from '../columns/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { FileConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord, Field } from '../model/record.ts';
import type { Row } from '../model/table.ts';
import { type List, openList } from '../read/index.ts';
import type { NamedRow } from '../resolve/index.ts';
import { foldKey } from '../text/fold.ts';
import { type ClueKey, clueKeysOf } from './clue-columns.ts';
import { Failure } from './failure.ts';
import { suggest } from './nearest-name.ts';
import { streamOf } from './stream-of.ts';
import type { Streams } from './streams.ts';

/** The names of one file. */
export interface NamedList {
  file: string;
  rows: ListedRow[];
  /** Header of the column of names, as typed. */
  column: string;
  diagnostics: Diagnostic[];
}

/** Columns asked for, as typed: header, letter or number. */
export interface AskedColumns {
  /** Columns that may hold the names, the likeliest first. */
  names: readonly string[];
  others: readonly string[];
}

type ListColumns = { name: string; others: readonly string[] };

/** A row, told when it is a total: it names nobody. */
export interface ListedRow extends NamedRow {
  isTotal?: boolean;
}

/** Reads the names of a file (`-`: standard input) and what was asked beside; throws a `Failure` for what is not there. */
export async function readNames(streams: Streams, file: string, asked: AskedColumns): Promise<NamedList> {
  const open = await openerOf(streams, file);
  const [likely = '', ...fallback] = asked.names;
  const titles = [...asked.names, ...asked.others].filter((typed) => !isPosition(typed));
  let told: Diagnostic[] = [];
  let first: List | null = null;
  for (const delimiter of [undefined, ...usualDelimiters]) {
    // A short list with a comma in a name may look like one column: its header, cut, says otherwise.
    if (delimiter !== undefined && !isCutBy(delimiter, first, asked)) continue;
    const settings: FileConfig | null = delimiter === undefined ? null : { ...asWritten, file, delimiter };
    const { lists, diagnostics } = await openList({ file, settings, kind: null, open }, titles);
    if (delimiter === undefined) told = diagnostics;
    for await (const list of lists) {
      first ??= list;
      const name = [likely, ...fallback].find((one) => indexOf(one, list) !== null);
      if (name === undefined) continue;
      const rows = await rowsOf(list, file, { name, others: asked.others }, diagnostics);
      return { file, rows, column: titleOf(list, indexOf(name, list) ?? 0), diagnostics };
    }
  }
  const refusal = told.find(({ severity }) => severity === 'error');
  if (!first) throw new Failure(refusal ?? problem('PRJ-072', { file }), 2);
  throw new Failure(unknownColumn(asked.names.at(-1) ?? likely, first, file), 2);
}

const usualDelimiters = [',', ';', '\t', '|'] as const;
const asWritten = { kind: 'acteurs' as const, columns: {}, codes: {}, constants: {}, separators: {} };

/** Whether a header of one cell holds the column asked for, once cut. */
function isCutBy(delimiter: string, list: List | null, { names }: AskedColumns): boolean {
  const [cell, second] = list?.headers ?? [];
  if (cell === undefined || second !== undefined || !cell.includes(delimiter)) return false;
  const parts = cell.split(delimiter).map(foldKey);
  return names.some((name) => parts.includes(foldKey(name)));
}

/** How the bytes are had, again if need be. */
async function openerOf(streams: Streams, file: string): Promise<() => AsyncIterable<Uint8Array>> {
  if (file !== '-') {
    const path = resolve(streams.cwd(), file);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Failure(problem('PRJ-018', { file }), 2);
    return () => streamOf(path);
  }
  if (!streams.stdin || streams.stdin.isTTY === true) throw new Failure(problem('PRJ-018', { file }), 2);
  const pieces: Uint8Array[] = [];
  for await (const piece of streams.stdin) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return async function* () {
    yield* pieces;
  };
}

/** `B` or `2`: a place rather than a title. */
const isPosition = (typed: string): boolean => /^(?:\d{1,3}|[a-z]{1,2})$/i.test(typed.trim());

const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);

const titleOf = ({ headers }: List, index: number): string => headers?.[index]?.trim() || letterOf(index);

/** Index of a column named by its header (the exact one first, case and accents aside), its letter or its number. */
function indexOf(typed: string, { headers }: List): number | null {
  const names = headers ?? [];
  const exact = names.findIndex((name) => name.trim() === typed.trim());
  if (exact >= 0) return exact;
  const folded = foldKey(typed);
  const near = folded === '' ? -1 : names.findIndex((name) => foldKey(name) === folded);
  if (near >= 0) return near;
  if (!isPosition(typed)) return null;
  const index = /^\d+$/.test(typed.trim()) ? Number(typed) - 1 : letterIndex(typed.trim());
  return index >= 0 && (headers === null || index < headers.length) ? index : null;
}

const letterIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function unknownColumn(value: string, list: List, file: string): Diagnostic {
  const known = (list.headers ?? []).map((header) => header.trim()).filter((header) => header !== '');
  return problem(
    'PRJ-070',
    { file, value, known: known.join(', ') || '–' },
    { place: { file }, ...suggest(value, known) },
  );
}

async function rowsOf(list: List, file: string, asked: ListColumns, told: Diagnostic[]): Promise<ListedRow[]> {
  const name = indexOf(asked.name, list) ?? 0;
  const clues = cluesAsked(list, file, asked, told);
  const rows: ListedRow[] = [];
  for await (const row of list.rows) {
    const typed = row.cells[name] ?? '';
    const cell = saysNothing(typed, { type: 'name' }) ? '' : typed;
    // «9;TOTAL»: numbered as the rows above are.
    const isTotal = isTotalRow([typed, ...row.cells.filter((_, index) => index !== name)]) || isTotalRow(row.cells);
    if (isTotal || isFootRow(row.cells)) {
      told.push(
        problem(
          isTotal ? 'LIG-003' : 'LIG-009',
          {},
          { place: { file, row: row.row, ...(list.sheet === null ? {} : { sheet: list.sheet }) } },
        ),
      );
      rows.push({ ...alone(''), isTotal: true });
      continue;
    }
    rows.push(clues.length === 0 ? alone(cell) : withClues(cell, row, clues, file));
  }
  told.push(...list.problems());
  return rows;
}

type Clue = readonly [key: ClueKey, index: number];

/** Other columns that tell something, with what; the others are told. */
function cluesAsked(list: List, file: string, { others }: ListColumns, told: Diagnostic[]): Clue[] {
  const keys = clueKeysOf(list.headers ?? []);
  return others.flatMap((typed): Clue[] => {
    const index = indexOf(typed, list);
    if (index === null) throw new Failure(unknownColumn(typed, list, file), 2);
    const key = keys[index] ?? null;
    if (key !== null) return [[key, index]];
    const value = titleOf(list, index);
    told.push(problem('PRJ-071', { value }, { place: { file } }));
    return [];
  });
}

const alone = (name: string): NamedRow => ({ name, acronym: null, otherNames: none, card: null });
const none: readonly string[] = [];

function withClues(name: string, { cells, row }: Row, clues: readonly Clue[], file: string): NamedRow {
  const at = { file, row };
  const fields: { [key: string]: Field } = {};
  const otherNames: string[] = [];
  let acronym: string | null = null;
  for (const [key, index] of clues) {
    const raw = (cells[index] ?? '').trim();
    if (raw === '') continue;
    if (key === 'sigle') acronym ??= raw;
    else if (key === 'autres_noms') otherNames.push(...raw.split(/[;|\n]/));
    else if (key === 'annee_creation') {
      const year = /\b(?:1[89]|20)\d{2}\b/.exec(raw)?.[0];
      if (year !== undefined) fields[key] ??= { value: Number(year), raw, at };
    } else fields[key] ??= { value: raw, raw, at };
  }
  const card: DataRecord = {
    id: '',
    kind: 'acteurs',
    country: '',
    at,
    fields,
    refused: [],
    nil: [],
    unknown: [],
  };
  return { name, acronym, otherNames, card: Object.keys(fields).length === 0 ? null : card };
}
