/*
 * How files of any make are read: share whose dialect and table come out right, beside what other tools get. Prints
 * figures and the list of misses; fails nothing. usage: node bench/ingest.mjs [FOLDER]   (../shared/data by default)
 */
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = process.argv[2] ?? join(root, '..', 'shared', 'data');
const peers = join(root, 'bench', 'ingest-peers.py');
const characters = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  vslash: '|',
  space: ' ',
  colon: ':',
  caret: '^',
  tilde: '~',
};
const quotes = { doublequote: '"', singlequote: "'", tilde: '~' };
const percent = (part, whole) => `${part}/${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** The reader straight from its sources, so that no build is needed. */
async function load() {
  const folder = mkdtempSync(join(root, 'node_modules', '.bench-'));
  const outfile = join(folder, 'reader.mjs');
  try {
    await build({
      stdin: { contents: `export { describeSheets } from './src/read/index.ts';`, resolveDir: root, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outfile,
      logLevel: 'error',
    });
    return (await import(pathToFileURL(outfile).href)).describeSheets;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `inspect --json --table` gives for one file, and how long it took. */
async function inspect(describeSheets, path) {
  const start = performance.now();
  try {
    const source = { file: path, settings: null, kind: null, open: () => createReadStream(path) };
    const { descriptions, diagnostics } = await describeSheets(source, true);
    return { ...descriptions[0], count: descriptions.length, diagnostics, ms: performance.now() - start };
  } catch (error) {
    return { crash: String(error), count: 0, diagnostics: [], ms: performance.now() - start };
  }
}

/** The Python that is there, one that has pandas for choice; null when there is none. */
function findPython() {
  const can = (python, code) => {
    try {
      execFileSync(python, ['-c', code], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  const found = ['python3', '/usr/bin/python3', 'python'].filter((python) => can(python, 'import csv'));
  const withPandas = found.find((python) => can(python, 'import pandas'));
  return { plain: found[0] ?? null, pandas: withPandas ?? null };
}

const python = (command, mode, files) =>
  JSON.parse(
    execFileSync(command, [peers], { input: JSON.stringify({ mode, files }), encoding: 'utf8', maxBuffer: 1 << 29 }),
  );

/** Each file given to a command line that writes its records as JSON arrays or CSV; null where it is not installed. */
function commandTables(command, args, parse, files) {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  return files.map(({ path }) => {
    try {
      const options = { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] };
      return { table: parse(execFileSync(command, [...args, path], options)) };
    } catch (error) {
      return { error: String(error).slice(0, 80) };
    }
  });
}

async function papaTables(files) {
  try {
    const require = createRequire(join(process.env.PEERS ?? root, 'package.json'));
    const papa = require('papaparse');
    return files.map(({ path }) => {
      const { data: table, meta } = papa.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
      return { delimiter: meta.delimiter, table };
    });
  } catch {
    return null;
  }
}

/** Blank rows are written [] here and [''] there, and the last one is nobody's: tables are compared without them. */
const comparable = (table) => (table ?? []).filter((cells) => cells.length > 1 || (cells[0] ?? '') !== '');

function sniffedFiles() {
  const folder = join(data, 'messy', 'csvsniffer');
  const [, ...lines] = readFileSync(join(data, 'messy', 'csvsniffer-dialects.txt'), 'utf8')
    .trim()
    .split(/\r?\n/);
  return lines.map((line) => {
    const [name, , delimiter, quote, escaping, newline] = line.split('|');
    return {
      name,
      path: join(folder, name),
      delimiter: characters[delimiter] ?? delimiter,
      quote: quotes[quote] ?? quote,
      escape: escaping === 'backslash' ? '\\' : '"',
      newline,
    };
  });
}

async function dialects(describeSheets, found) {
  const files = sniffedFiles();
  const ours = [];
  for (const { path } of files) ours.push(await inspect(describeSheets, path));
  const truths = found.plain ? python(found.plain, 'strict', files) : null;
  const isRight = ({ delimiter, quote, table }, index) => {
    const truth = files[index];
    // No delimiter is right for a table of one column; no quote, where none occurs.
    const isOneColumn = delimiter === null && comparable(table).every((cells) => cells.length < 2);
    return (delimiter === truth.delimiter || isOneColumn) && (quote === null || quote === truth.quote);
  };
  const tableIsRight = ({ table }, index) => same(comparable(table), comparable(truths?.[index]?.table));
  console.log(`\n# csvsniffer : ${files.length} fichiers`);
  const good = ours.filter(isRight).length;
  console.log(`dialecte juste : ${percent(good, files.length)}`);
  if (truths) console.log(`tableau juste  : ${percent(ours.filter(tableIsRight).length, files.length)}`);
  else console.log('tableau : Python est absent, rien à comparer');
  for (const [index, file] of files.entries()) {
    const mine = ours[index];
    if (!isRight(mine, index))
      console.log(
        `  dialecte  ${file.name} : lu ${JSON.stringify([mine.delimiter, mine.quote])}, attendu ${JSON.stringify([file.delimiter, file.quote])}`,
      );
    if (truths && !tableIsRight(mine, index))
      console.log(`  tableau   ${file.name} : ${difference(mine.table, truths[index].table)}`);
  }
  const slowest = ours.map(({ ms }, index) => ({ ms, name: files[index].name })).sort((a, b) => b.ms - a.ms)[0];
  console.log(`le plus lent : ${slowest.name}, ${slowest.ms.toFixed(0)} ms`);
  if (truths) await comparePeers(files, tableIsRight, found);
}

/** Where two tables first part. */
function difference(table, truth) {
  const [mine, theirs] = [comparable(table), comparable(truth)];
  const row = mine.findIndex((cells, index) => !same(cells, theirs[index]));
  if (row === -1) return `${mine.length} lignes au lieu de ${theirs.length}`;
  const [cells, wanted] = [mine[row], theirs[row] ?? []];
  const column = cells.findIndex((cell, index) => cell !== wanted[index]);
  const shown = (value) => JSON.stringify(value ?? null).slice(0, 60);
  return `ligne ${row + 1}, cellule ${column + 1} : ${shown(cells[column])} au lieu de ${shown(wanted[column])} (${cells.length} cellules, ${wanted.length} attendues)`;
}

async function comparePeers(files, tableIsRight, found) {
  console.log('les autres outils, sur les mêmes fichiers :');
  const lines = (text) => JSON.parse(`[${text.trim().split('\n').filter(Boolean).join(',')}]`);
  const results = {
    'csv.Sniffer (Python)': found.plain && python(found.plain, 'sniffer', files),
    pandas: found.pandas && python(found.pandas, 'pandas', files),
    csvkit: commandTables(
      'csvjson',
      ['--no-header-row', '--no-inference', '--stream'],
      (text) => lines(text).map(Object.values),
      files,
    ),
    miller: commandTables(
      'mlr',
      ['--icsv', '--ojsonl', '--implicit-csv-header', '--allow-ragged-csv-input', '--infer-none', 'cat'],
      (text) => lines(text).map(Object.values),
      files,
    ),
    papaparse: await papaTables(files),
  };
  for (const [name, tables] of Object.entries(results)) {
    if (!tables) {
      console.log(`  ${name.padEnd(22)} absent`);
      continue;
    }
    const told = tables.filter(({ delimiter }) => delimiter !== undefined);
    const dialect =
      told.length === 0
        ? 'ne dit pas le séparateur'
        : `séparateur ${percent(tables.filter(({ delimiter }, index) => delimiter === files[index].delimiter).length, files.length)}`;
    const failed = tables.filter(({ error }) => error).length;
    console.log(
      `  ${name.padEnd(22)} tableau ${percent(tables.filter((table, index) => table.table && tableIsRight({ table: filled(table.table) }, index)).length, files.length)}, ${dialect}, ${failed} en échec`,
    );
  }
}

/** Tools that work on frames write a missing cell null. */
const filled = (table) => table.map((cells) => cells.map((cell) => cell ?? ''));

async function spectrum(describeSheets) {
  const folder = join(data, 'messy', 'csv-spectrum');
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  let right = 0;
  const misses = [];
  for (const name of names) {
    const { table = [], header_row: header } = await inspect(describeSheets, join(folder, name));
    const parsed = JSON.parse(
      readFileSync(join(folder, name.replace(/^csvs__/, 'json__').replace(/\.csv$/, '.json')), 'utf8'),
    );
    const expected = [parsed].flat();
    const [columns = [], ...rows] = table;
    const records = rows.map((cells) =>
      Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
    );
    if (same(records, expected) && header === 1) right += 1;
    else misses.push(`  ${name} : ${JSON.stringify(records).slice(0, 120)}`);
  }
  console.log(`\n# csv-spectrum : tableau et titres justes ${percent(right, names.length)}`);
  for (const miss of misses) console.log(miss);
}

/** Every other file: read without a crash, how, and in what time. */
async function others(describeSheets) {
  console.log('\n# autres fichiers : comment ils sont lus');
  for (const folder of ['messy/csvlint-fixtures', 'orgs', 'hxl', 'kobo', 'texts', 'payloads']) {
    const path = join(data, folder);
    if (!existsSync(path)) continue;
    for (const name of readdirSync(path)) {
      if (!statSync(join(path, name)).isFile()) continue;
      const {
        crash,
        count,
        encoding,
        delimiter,
        header_row: header,
        rows,
        ms,
        diagnostics,
      } = await inspect(describeSheets, join(path, name));
      const codes = [...new Set(diagnostics.map(({ code }) => code))].join(' ');
      const how = crash
        ? `ÉCHEC ${crash}`
        : count === 0
          ? 'pas un tableau'
          : `${encoding ?? 'classeur'} ${JSON.stringify(delimiter)} titres ${header} lignes ${rows}${count > 1 ? ` (${count} feuilles)` : ''}`;
      console.log(`  ${`${folder}/${name}`.padEnd(64)} ${how}, ${ms.toFixed(0)} ms ${codes}`);
    }
  }
}

if (!existsSync(data)) console.log(`${data} est absent : rien à mesurer.`);
else {
  const describeSheets = await load();
  const found = findPython();
  await dialects(describeSheets, found);
  await spectrum(describeSheets);
  await others(describeSheets);
}
