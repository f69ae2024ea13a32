import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord, Field } from '../model/record.ts';
import type { Row } from '../model/table.ts';
import { type List, openList } from '../read/index.ts';
import type { NamedRow } from '../resolve/index.ts';
import { foldKey } from '../text/fold.ts';
import { type ClueKey, clueKeysOf } from './clue-columns.ts';
import { Failure } from './failure.ts';
import { suggest } from './nearest-name.ts';

/** The names of one file. */
export interface NamedList {
  file: string;
  rows: NamedRow[];
  /** Header of the column of names, as typed. */
  column: string;
  diagnostics: Diagnostic[];
}

/** Columns asked for, as typed: header, letter or number. */
export interface AskedColumns {
  name: string;
  others: readonly string[];
}

/** Reads the names of a file and what was asked beside; throws a `Failure` for a file or a column that is not there. */
export async function readNames(cwd: string, file: string, asked: AskedColumns): Promise<NamedList> {
  const path = resolve(cwd, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Failure(problem('PRJ-018', { file }), 2);
  const source = { file, settings: null, kind: null, open: () => createReadStream(path) };
  const titles = [asked.name, ...asked.others].filter((typed) => !isPosition(typed));
  const { lists, diagnostics } = await openList(source, titles);
  let first: List | null = null;
  for await (const list of lists) {
    first ??= list;
    if (indexOf(asked.name, list) === null) continue;
    const rows = await rowsOf(list, file, asked, diagnostics);
    return { file, rows, column: titleOf(list, indexOf(asked.name, list) ?? 0), diagnostics };
  }
  const refusal = diagnostics.find(({ severity }) => severity === 'error');
  if (!first) throw new Failure(refusal ?? problem('PRJ-072', { file }), 2);
  throw new Failure(unknownColumn(asked.name, first, file), 2);
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

async function rowsOf(list: List, file: string, asked: AskedColumns, told: Diagnostic[]): Promise<NamedRow[]> {
  const name = indexOf(asked.name, list) ?? 0;
  const clues = cluesAsked(list, file, asked, told);
  const rows: NamedRow[] = [];
  for await (const row of list.rows) {
    const cell = row.cells[name] ?? '';
    rows.push(clues.length === 0 ? alone(cell) : withClues(cell, row, clues, file));
  }
  told.push(...list.problems());
  return rows;
}

type Clue = readonly [key: ClueKey, index: number];

/** Other columns that tell something, with what; the others are told. */
function cluesAsked(list: List, file: string, { others }: AskedColumns, told: Diagnostic[]): Clue[] {
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
