import { resolve } from 'node:path';
import { type LabelledText, labelsFrom, placeLabel } from '../classify/index.ts';
import { append, problem, type TallyKeeper } from '../diagnostics/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { type List, openList } from '../read/index.ts';
import { foldKey } from '../text/fold.ts';
import type { Corpus } from './corpus-file.ts';
import { Failure } from './failure.ts';
import { namedText } from './lone-text.ts';
import { streamOf } from './stream-of.ts';
import { areIds, columnAt, idHeaders, type NamedBy, numberColumnAt, textHeaders } from './text-columns.ts';

/** A table rather than JSON lines, by its name. */
export const isTableName = (file: string): boolean => /\.(?:csv|tsv|xlsx|xlsm|ods)$/i.test(file);

/** Where each column stands, -1 for one that is not there; axes by their name, in the singular or the plural. */
interface Columns {
  id: number;
  text: number;
  column: number;
  lang: number;
  axes: [axis: string, index: number, header: string][];
}

function columnsOf(list: List, codebook: Codebook): Columns {
  const typed = list.headers ?? [];
  const folded = typed.map(foldKey);
  const indexOf = (names: readonly string[]): number => folded.findIndex((header) => names.includes(header));
  const axes = [...codebook.entriesByAxis.keys()].flatMap((axis): Columns['axes'] => {
    const index = indexOf([foldKey(axis), `${foldKey(axis)}s`]);
    return index < 0 ? [] : [[axis, index, typed[index]?.trim() ?? axis]];
  });
  const at = (key: keyof typeof textHeaders): number => columnAt(key, typed);
  return { id: at('id'), text: at('text'), column: at('column'), lang: at('lang'), axes };
}

/**
 * Reads a table of coded texts: a row for each, a column for its words (`text`), a column for each axis (`role`, `force` …)
 * with its codes separated by a semicolon; an axis that has no column is not measured. Throws a `Failure` for a file that
 * holds no such table.
 */
export async function readCorpusTable(
  cwd: string,
  file: string,
  codebook: Codebook,
  told: TallyKeeper,
): Promise<Corpus> {
  const source = { file, settings: null, kind: null, open: () => streamOf(resolve(cwd, file)) };
  const { lists, diagnostics } = await openList(source, [...idHeaders, ...textHeaders.text]);
  let first: List | null = null;
  for await (const list of lists) {
    first ??= list;
    const columns = columnsOf(list, codebook);
    if (columns.text < 0 || columns.axes.length === 0) continue;
    const corpus = await readRows(list, columns, file, codebook, told);
    append(diagnostics, list.problems());
    told.add(diagnostics);
    if (corpus.texts.length === 0) told.add([problem('COR-009', { file }, { place: { file } })]);
    return corpus;
  }
  const refusal = diagnostics.find(({ severity }) => severity === 'error');
  if (refusal || !first) throw new Failure(refusal ?? problem('PRJ-072', { file }), 2);
  const known = (first.headers ?? []).map((header) => header.trim()).filter((header) => header !== '');
  const missing = columnsOf(first, codebook).text < 0 ? 'text' : 'role, force, faiblesse, besoin, domaine';
  throw new Failure(
    problem('GRI-026', { file, missing }, { place: { file, row: first.headerRow ?? 1 }, actual: known.join(', ') }),
    2,
  );
}

async function readRows(
  list: List,
  columns: Columns,
  file: string,
  codebook: Codebook,
  told: TallyKeeper,
): Promise<Corpus> {
  const rows: { row: number; number: number; cells: readonly string[] }[] = [];
  let number = 0;
  for await (const { row, cells } of list.rows) {
    number += 1;
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ row, number, cells });
  }
  const { id, namedBy } = idColumn(list, columns, rows);
  const texts: LabelledText[] = [];
  for (const { row, number: ownNumber, cells } of rows) {
    const at: Place = { file, row, ...(list.sheet === null ? {} : { sheet: list.sheet }) };
    const name = (cells[id] ?? '').trim() || ownNumber;
    const { text, problems } = labelledRow(cells, name, columns, at, codebook);
    told.add(problems);
    if (text) texts.push(text);
  }
  return { file, texts, read: rows.length, used: texts.length, setAside: rows.length - texts.length, namedBy };
}

/** The column of ids: one called so, else one of numbers that has one for every row; -1 for none. */
function idColumn(
  list: List,
  { id }: Columns,
  rows: readonly { cells: readonly string[] }[],
): { id: number; namedBy: NamedBy } {
  const headers = list.headers ?? [];
  const nameOf = (index: number): string => headers[index]?.trim() ?? '';
  if (id >= 0) return { id, namedBy: { header: nameOf(id), passed: null } };
  const number = numberColumnAt(headers);
  if (number < 0) return { id: -1, namedBy: { header: null, passed: null } };
  return areIds(rows.map(({ cells }) => cells[number] ?? ''))
    ? { id: number, namedBy: { header: nameOf(number), passed: null } }
    : { id: -1, namedBy: { header: null, passed: nameOf(number) } };
}

function labelledRow(
  cells: readonly string[],
  name: string | number,
  { text, column, lang, axes }: Columns,
  at: Place,
  codebook: Codebook,
): { text: LabelledText | null; problems: Diagnostic[] } {
  const cell = (index: number): string => cells[index] ?? '';
  if (cell(text).trim() === '') {
    return { text: null, problems: [problem('COR-002', { field: 'text' }, { place: { ...at, header: 'text' } })] };
  }
  const named = namedText({ id: name, text: cell(text), column: cell(column), lang: cell(lang) }, at);
  if ('error' in named) return { text: null, problems: [...named.told, named.error] };
  const codes = Object.fromEntries(axes.map(([axis, index]) => [axis, codesIn(cell(index), axis, codebook)]));
  const { labels, told } = labelsFrom(codes, {}, cell(text), codebook, at);
  const headerByAxis = new Map(axes.map(([axis, , header]) => [axis, header]));
  // The cell that holds the code, not the `codes` of a JSON line.
  const placed = told.map((one): Diagnostic => {
    const header = headerByAxis.get((one.actual ?? '').replace(/:.*/, ''));
    return header === undefined || !one.place ? one : { ...one, place: { ...one.place, header } };
  });
  if (labels === null) return { text: null, problems: [...named.told, ...placed] };
  return { text: { ...named.named, at, ...labels }, problems: [...named.told, ...placed] };
}

/** Codes of a cell: by semicolons, bars, lines, and by commas that stand in no label of the grid. */
const codesIn = (cell: string, axis: string, codebook: Codebook): string[] => [
  ...new Set(
    cell
      .split(/[;|\n]+/)
      .flatMap((part) => (placeLabel(codebook, axis, part) === null ? part.split(',') : [part]))
      .map((code) => code.trim())
      .filter((code) => code !== '' && code !== '-' && code !== '–'),
  ),
];
