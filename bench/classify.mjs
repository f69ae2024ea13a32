/*
 * Coding of texts: agreement with labelled corpora (as `codebook test` measures it), and speed, in this process and through
 * the `classify` filter. Prints figures; fails nothing. `npm run build` first, for the filter.
 * usage: node bench/classify.mjs [CORPUS.jsonl ...]
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadLibrary } from './library.mjs';

const root = new URL('..', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));
const own = existsSync(path('fixtures/corpus'))
  ? readdirSync(path('fixtures/corpus'))
      .filter((name) => name.endsWith('.jsonl') && !name.startsWith('second-'))
      .map((name) => path(`fixtures/corpus/${name}`))
  : [];
const corpora =
  process.argv.length > 2 ? process.argv.slice(2) : [path('../shared/corpus/dev.jsonl'), ...own].filter(existsSync);

const { parseCodebook, codeText, labelsFrom, measureTexts, openColumn, readyGrid } =
  await loadLibrary(`export { parseCodebook } from './src/codebook/index.ts';
    export { codeText, labelsFrom, measureTexts, openColumn, readyGrid } from './src/classify/index.ts';`);
const gridFile = (file) => readFileSync(path(`src/codebook/${file}`), 'utf8');
const before = performance.now();
const { value: codebook } = parseCodebook(
  gridFile('codes.csv'),
  gridFile('indices.csv'),
  gridFile('croisements.csv'),
  gridFile('poids.csv'),
);
const grid = readyGrid(codebook);
void grid.cues.fr;
console.log(`grid read and compiled in ${Math.round(performance.now() - before)} ms`);
if (corpora.length === 0) {
  console.log('no corpus: agreement and speed not measured');
  process.exit(0);
}

const textsOf = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      const { id, text, column, lang, codes, why } = JSON.parse(line);
      const at = { file, row: index + 1 };
      const { labels } = labelsFrom(codes, why, text, codebook, at);
      return { id, at, text, column: column ? openColumn(column) : null, language: lang ?? null, ...labels };
    });

const show = (value) => (value === null ? '  –  ' : value.toFixed(3));
for (const group of [...corpora.map((file) => [file]), ...(corpora.length > 1 ? [corpora] : [])]) {
  const { axes, texts } = measureTexts(group.flatMap(textsOf), grid);
  console.log(`\n${group.length > 1 ? 'all' : group[0]} (${texts} texts)`);
  for (const { axis, precision, recall, f1, right, extra, missed, intervals, leftOut } of axes) {
    const bounds = intervals.f1 ? `${show(intervals.f1.low)}–${show(intervals.f1.high)}` : '';
    console.log(
      `${axis.padEnd(10)} P ${show(precision)}  R ${show(recall)}  F1 ${show(f1)} (${bounds})  ${right} right, ${extra} extra, ${missed} missed${leftOut.length > 0 ? `; ${leftOut} left out` : ''}`,
    );
  }
}

const texts = corpora.flatMap(textsOf);
const mean = Math.round(texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length);
const rounds = Math.ceil(6000 / texts.length);
const start = performance.now();
for (let round = 0; round < rounds; round++) for (const text of texts) codeText(text, grid);
const perSecond = (count, since) => Math.round(count / ((performance.now() - since) / 1000));
console.log(
  `\nin this process: ${perSecond(rounds * texts.length, start)} texts a second (mean length ${mean} characters)`,
);

/** The filter as people run it: process started, grid compiled, every text in and out. */
async function throughFilter(count) {
  const lines = Array.from({ length: count }, (_, id) => {
    const { text, column, language } = texts[id % texts.length];
    return JSON.stringify({ id, text, column, lang: language });
  });
  const since = performance.now();
  const child = spawn(process.execPath, [path('bin/cartographie.js'), 'classify', '--json'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let answers = 0;
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) answers++;
  });
  child.stdin.end(`${lines.join('\n')}\n`);
  await new Promise((resolve) => child.on('close', resolve));
  return answers === count ? perSecond(count, since) : null;
}
const count = 20_000;
const speed = existsSync(path('dist/main.js')) ? await throughFilter(count) : null;
console.log(
  speed === null
    ? 'through the filter: not measured (npm run build first)'
    : `through the filter: ${speed} texts a second, start included (${count} texts)`,
);
