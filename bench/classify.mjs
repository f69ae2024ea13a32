/*
 * Coding of texts: agreement with a labelled corpus, and speed. Prints figures; fails nothing.
 * usage: node bench/classify.mjs [CORPUS.jsonl]   (one object a line: id, text, codes {axis: [code]}, optionally column)
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);
const corpus = process.argv[2] ?? fileURLToPath(new URL('../shared/corpus/dev.jsonl', root));
const axes = ['role', 'force', 'faiblesse', 'besoin', 'domaine'];

/** The library straight from its sources, so that no build is needed. */
async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const outfile = join(folder, 'library.mjs');
  await build({
    stdin: {
      contents: `export { parseCodebook } from './src/codebook/index.ts'; export { compileCues, readText } from './src/classify/index.ts';`,
      resolveDir: fileURLToPath(root),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const grid = (file) => readFileSync(new URL(`src/codebook/${file}`, root), 'utf8');
const { parseCodebook, compileCues, readText } = await load();
const before = performance.now();
const cues = compileCues(parseCodebook(grid('codes.csv'), grid('indices.csv'), grid('croisements.csv')).value);
console.log(`grid read and compiled in ${Math.round(performance.now() - before)} ms`);

if (!existsSync(corpus)) {
  console.log(`no corpus at ${corpus}: agreement and speed not measured`);
  process.exit(0);
}
const texts = readFileSync(corpus, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

for (const axis of axes) {
  let both = 0;
  let extra = 0;
  let missed = 0;
  for (const { text, column, codes } of texts) {
    const wanted = new Set(codes[axis] ?? []);
    // `hors-grille` is counted apart from the five roles.
    const found = new Set(
      readText(text, { column: column ?? null }, cues)
        .filter((finding) => finding.axis === axis && finding.polarity === 'for' && finding.code !== 'hors-grille')
        .map(({ code }) => code),
    );
    for (const code of found) wanted.has(code) ? both++ : extra++;
    for (const code of wanted) if (!found.has(code)) missed++;
  }
  const precision = both / (both + extra || 1);
  const recall = both / (both + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const show = (value) => value.toFixed(3);
  console.log(
    `${axis.padEnd(10)} P ${show(precision)}  R ${show(recall)}  F1 ${show(f1)}  (${both} right, ${extra} extra, ${missed} missed)`,
  );
}

const rounds = 20;
const start = performance.now();
for (let round = 0; round < rounds; round++)
  for (const { text, column } of texts) readText(text, { column: column ?? null }, cues);
console.log(
  `${Math.round((rounds * texts.length) / ((performance.now() - start) / 1000))} texts a second (mean length ${Math.round(texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length)} characters)`,
);
