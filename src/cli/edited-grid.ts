import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { checkExamples } from '../classify/index.ts';
import {
  asTyped,
  type GridFile,
  type GridTable,
  gridCells,
  gridFiles,
  gridHeaders,
  type ParsedGrid,
  parseCodebook,
  restoreLetters,
} from '../codebook/index.ts';
import { append, problem } from '../diagnostics/index.ts';
import type { CueEntry } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { openList } from '../read/index.ts';
import { foldKey } from '../text/fold.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { readAsset } from './assets.ts';
import { bundledWeights, loadCodebook } from './grid.ts';
import { readPlainText } from './read-plain.ts';
import { streamOf } from './stream-of.ts';

/** A grid with everything that was found wrong with it. */
export interface CheckedGrid {
  grid: ParsedGrid;
  /** Its files as read; the bundled ones are not given. */
  tables: Partial<Record<GridFile, GridTable>>;
  diagnostics: Diagnostic[];
}

const tableEnding = /\.(?:csv|tsv|txt|xlsx|xlsm|ods)$/i;

/**
 * The grid of a folder: the files that `codebook --format csv` writes, edited with any spreadsheet (any encoding,
 * delimiter and order of columns, other columns beside, a workbook for each file or one workbook with a sheet for each).
 */
export async function readEditedGrid(folder: string, shown: string): Promise<CheckedGrid> {
  const diagnostics: Diagnostic[] = [];
  const tables: Partial<Record<GridFile, GridTable>> = {};
  const isFolder = existsSync(folder) && statSync(folder).isDirectory();
  const names = isFolder
    ? readdirSync(folder)
        .filter((name) => tableEnding.test(name) && !/^[.~]/.test(name))
        .sort(compareCodeUnits)
    : [];
  for (const file of gridFiles) {
    const found = await findTable(folder, names, file, diagnostics);
    if (found) {
      const { table, restored } = restoreLetters(found, gridCells(readAsset('src', 'codebook', `${file}.csv`)));
      tables[file] = table;
      if (restored > 0) {
        diagnostics.push(problem('GRI-021', { file: table.file, n: restored }, { place: { file: table.file } }));
      }
    }
    // What the reader told of the file says more than that it is missing.
    else if (!diagnostics.some((one) => one.severity === 'error' && fileOf(one) === file))
      diagnostics.push(missingFile(folder, shown, names, file));
    if (found && file !== 'croisements' && found.rows.every(({ cells }) => cells.every((cell) => cell.trim() === ''))) {
      diagnostics.push(problem('GRI-024', { file: found.file }, { place: { file: found.file } }));
    }
  }
  const { grid, problems } = checkTables(tables);
  // What is missing altogether is told once, not column by column.
  const isWhole = gridFiles.every((file) => tables[file]) && !diagnostics.some(({ code }) => code === 'GRI-024');
  append(diagnostics, isWhole ? problems() : []);
  return { grid, tables, diagnostics };
}

interface CheckedTables {
  grid: ParsedGrid;
  /** Worked out when first asked for. */
  problems: () => readonly Diagnostic[];
}

let lastChecked: (CheckedTables & { content: string }) | null = null;

/** Reading every example of a grid takes seconds: a command that opens its project again does not do it again. */
function checkTables(tables: CheckedGrid['tables']): CheckedTables {
  const content = JSON.stringify(tables);
  if (lastChecked?.content === content) return lastChecked;
  const grid = parseCodebook(tables.codes ?? '', tables.indices ?? '', tables.croisements ?? '', bundledWeights());
  markAdded(grid.value.cues);
  let found: readonly Diagnostic[] | null = null;
  const problems = () => {
    found ??= ownFirst(problemsOf(grid), tables);
    return found;
  };
  lastChecked = { content, grid, problems };
  return lastChecked;
}

/** Tells the cues that somebody wrote from those that came with the tool; one whose conditions changed is theirs. */
function markAdded(cues: CueEntry[]): void {
  const keyOf = ({ id: _, note: __, ...cue }: CueEntry): string => JSON.stringify(Object.entries(cue).sort());
  const own = new Set(loadCodebook().cues.map(keyOf));
  for (const cue of cues) if (!own.has(keyOf(cue))) cue.isAdded = true;
}

const fileOf = ({ place }: Diagnostic): string => foldKey((place?.file ?? '').replace(tableEnding, ''));

/** A file of the grid that gave no table: there is none of that name, it is empty, or it has none of the columns. */
function missingFile(folder: string, shown: string, names: readonly string[], file: GridFile): Diagnostic {
  const name = names.find((one) => foldKey(one.slice(0, -extname(one).length)) === file);
  if (name === undefined) {
    return problem('GRI-010', { folder: shown, file: `${file}.csv` }, { place: { file: `${file}.csv` } });
  }
  const place = { file: name };
  const isBlank = statSync(join(folder, name)).size < blankFile && readPlainText(join(folder, name)).trim() === '';
  return isBlank
    ? problem('GRI-024', { file: name }, { place })
    : problem('GRI-025', { file: name }, { place, expected: [...gridHeaders[file]] });
}

/** Bytes under which a file may be nothing but blanks. */
const blankFile = 1024;

/**
 * Problems of the rows that somebody wrote or changed before those of rows that the tool's own grid has too: of a fault met
 * many times, only the first ones are told one by one.
 */
function ownFirst(found: readonly Diagnostic[], tables: CheckedGrid['tables']): Diagnostic[] {
  const bundledRows = new Set<string>();
  const own = new Set<string>();
  const placeOf = (file: string, sheet: string | undefined, row: number | undefined) =>
    JSON.stringify([file, sheet, row]);
  for (const kind of gridFiles) {
    const [headers = [], ...rows] = gridCells(readAsset('src', 'codebook', `${kind}.csv`));
    const contentOf = (titles: readonly string[]) => {
      const indexes = gridHeaders[kind].map((header) =>
        titles.findIndex((title) => title.trim().toLowerCase() === header),
      );
      return (cells: readonly string[]) =>
        JSON.stringify([kind, ...indexes.map((index) => asTyped(cells[index] ?? ''))]);
    };
    const bundled = contentOf(headers);
    for (const cells of rows) bundledRows.add(bundled(cells));
    const table = tables[kind];
    if (!table) continue;
    const typed = contentOf(table.headers);
    for (const { row, cells } of table.rows) {
      if (!bundledRows.has(typed(cells))) own.add(placeOf(table.file, table.sheet, row));
    }
  }
  const isOwn = ({ place }: Diagnostic) => place !== undefined && own.has(placeOf(place.file, place.sheet, place.row));
  return [...found.filter(isOwn), ...found.filter((one) => !isOwn(one))];
}

/** Everything wrong with a grid: its files, and what only reading its examples tells. */
export function problemsOf({ value, places, diagnostics }: ParsedGrid): Diagnostic[] {
  return [...diagnostics, ...checkExamples(value, (of, header) => places.get(of)?.(header) ?? { file: '' })];
}

/** The table named as a file of the grid: a file of that name, or a sheet of that name in another workbook. */
async function findTable(
  folder: string,
  names: readonly string[],
  file: GridFile,
  told: Diagnostic[],
): Promise<GridTable | null> {
  const own = names.filter((name) => foldKey(name.slice(0, -extname(name).length)) === file);
  for (const name of own) {
    const table = await readTable(join(folder, name), name, file, null, told);
    if (table) return table;
  }
  for (const name of names.filter((one) => !own.includes(one) && /\.(?:xls[xm]|ods)$/i.test(one))) {
    const table = await readTable(join(folder, name), name, file, file, []);
    if (table) return table;
  }
  return null;
}

async function readTable(
  path: string,
  name: string,
  file: GridFile,
  sheet: string | null,
  told: Diagnostic[],
): Promise<GridTable | null> {
  const source = { file: name, settings: null, kind: null, open: () => streamOf(path) };
  const { lists, diagnostics } = await openList(source, gridHeaders[file]);
  append(told, diagnostics);
  for await (const list of lists) {
    const isNamed = sheet === null || (list.sheet !== null && foldKey(list.sheet) === sheet);
    const headers = list.headers ?? [];
    const isOurs = headers.some((header) => gridHeaders[file].includes(header.trim().toLowerCase()));
    if (!isNamed || !isOurs) continue;
    const rows: GridTable['rows'] = [];
    for await (const row of list.rows) rows.push(row);
    append(told, list.problems());
    const where = list.sheet === null ? {} : { sheet: list.sheet };
    return { file: name, ...where, headerRow: list.headerRow ?? 1, headers, rows };
  }
  return null;
}
