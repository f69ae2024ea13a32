// Random bytes and mutated files through the commands that read them: nothing may end in a crash (exit 3) or never end.
//   npm run build && npm run fuzz -- --n 20000 --seed 1
// Each case is made from its number and the seed alone, so that a crash is found again with --only <number>.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { main } from '../dist/main.js';

const root = join(import.meta.dirname, '..');
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const [count, seed, only] = [option('n', 1000), option('seed', 1), option('only', null)];

/** A stream of numbers from 0 to 1 that depends on the case alone (mulberry32). */
function randomOf(number) {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const nasty = ['\u0000', '\ufeff', '"', '""', ';', ',', '\t', '\r', '\n', "'", '\\', '{', '}', '[', ']', ':', '- ', '&a *a', '__proto__', 'constructor', 'null', '1e999', '-1', '../', '<', '>', '&', '%00', '\u202e', '\ud83d', 'é', '\u00e9\u0301', '=1+1', 'oui', '\u2028', '0'.repeat(400)]; // biome-ignore format: a list

/** One to twelve changes: bytes flipped, cut, doubled, swapped, written over or put in. */
function mutated(bytes, random) {
  let now = Buffer.from(bytes);
  const below = (n) => Math.floor(random() * n);
  for (let left = 1 + below(12); left > 0 && now.length > 0; left--) {
    const at = below(now.length);
    const length = 1 + below(Math.min(200, now.length - at));
    switch (below(8)) {
      case 0:
        now[at] ^= 1 << below(8);
        break;
      case 1:
        now[at] = below(256);
        break;
      case 2:
        now = now.subarray(0, at);
        break;
      case 3:
        now = Buffer.concat([now.subarray(0, at), now.subarray(at + length)]);
        break;
      case 4:
        now = Buffer.concat([now.subarray(0, at + length), now.subarray(at)]);
        break;
      case 5: {
        const to = below(now.length);
        [now[at], now[to]] = [now[to], now[at]];
        break;
      }
      case 6:
        now = Buffer.concat([now.subarray(0, at), Buffer.from(nasty[below(nasty.length)]), now.subarray(at)]);
        break;
      default:
        now = Buffer.concat([now.subarray(0, at), Buffer.from(Array.from({ length: below(40) }, () => below(256))), now.subarray(at)]); // biome-ignore format: one change
    }
  }
  return now;
}

const many = (piece, length = 1500) => piece.repeat(Math.ceil(length / piece.length));
/** Cells that ask much of a careless reader: patterns that go back and forth, formulas, code, names of every object. */
const evil = [
  ...[`${many(' ')}x`, many('1 '), many('a@'), many('a.'), many('https://'), many('('), many('M. Aa '), many('ne pas ')],
  ...[many('a-b/c-d ', 400), many('.. ', 300), many('mot* ', 300), `=${many('a/')}`, many('\u0301'), many('ال')],
  ...['=HYPERLINK("http://mal.example";"x")', '+1', '-1', '@SUM(A1)', '\t=1', '<script>alert(1)</script>', '{{#each .}}{{this}}{{/each}}'],
  ...['{{constructor.constructor "return process"}}', '__proto__', 'constructor', 'toString', '../../../../etc/passwd', 'C:\\con\\aux'],
  ...['\u202etxt.exe', '\ud800', '\u0000', '\u001b[2J', '\ufeff', '9'.repeat(400), '1e308', '-0', '31/02/2025', '0000-00-00', '9999-99-99'],
  ...['oui;non|oui', '[x](javascript:alert(1))', '<!--', ']]>', '#{7*7}', '%s%n', 'a'.repeat(40_000), '|'.repeat(3000), '=@liste @liste'],
]; // biome-ignore format: a list

/** One to eight cells of a table, its headers too, written over by such cells. */
function mutatedCells(text, random) {
  const rows = text.split('\n').map((line) => line.split(';'));
  for (let left = 1 + Math.floor(random() * 8); left > 0; left--) {
    const row = rows[Math.floor(random() * rows.length)];
    const cell = evil[Math.floor(random() * evil.length)];
    row[Math.floor(random() * row.length)] = random() < 0.5 ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return rows.map((row) => row.join(';')).join(random() < 0.9 ? '\n' : '\r');
}

/** A text in another encoding than it says, or without saying. */
function encoded(text, random) {
  const wide = (bytes, isBig) => (isBig ? Buffer.from(bytes).swap16() : bytes);
  const utf32 = (isBig) => {
    const points = [...text].map((letter) => letter.codePointAt(0));
    const bytes = Buffer.alloc(points.length * 4);
    for (const [at, point] of points.entries())
      isBig ? bytes.writeUInt32BE(point, at * 4) : bytes.writeUInt32LE(point, at * 4);
    return bytes;
  };
  const utf16 = Buffer.from(text, 'utf16le');
  const makers = [
    () => Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    () => Buffer.concat([Buffer.from([0xfe, 0xff]), wide(utf16, true)]),
    () => utf16,
    () => wide(utf16, true),
    () => Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32(false)]),
    () => utf32(true),
    () => Buffer.from(text, 'latin1'),
    () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
    () => Buffer.concat([utf16, Buffer.from([0xd8]), utf16.subarray(1)]),
  ]; // biome-ignore format: a list
  return makers[Math.floor(random() * makers.length)]();
}

/** A workbook one of whose parts is spoilt, zipped anew: its checksums are right, and its XML is what is read. */
function mutatedPart(bytes, random) {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = names[Math.floor(random() * names.length)];
  parts[name] = new Uint8Array(mutated(Buffer.from(parts[name]), random));
  return zipSync(parts);
}

/** A value of a JSON replaced, taken out or doubled, the rest as it was. */
function mutatedJson(text, random) {
  const value = JSON.parse(text);
  const strange = [
    null,
    true,
    0,
    -1,
    1e308,
    '',
    'constructor',
    '__proto__',
    [],
    {},
    [[]],
    { a: { b: [] } },
    '<script>',
  ];
  for (let left = 1 + Math.floor(random() * 6); left > 0; left--) {
    let node = value;
    for (let depth = 0; depth < 12; depth++) {
      const keys = Object.keys(node);
      if (keys.length === 0) break;
      const key = keys[Math.floor(random() * keys.length)];
      const inner = node[key];
      if (typeof inner === 'object' && inner !== null && random() < 0.85) {
        node = inner;
        continue;
      }
      if (random() < 0.3) delete node[key];
      else node[key] = strange[Math.floor(random() * strange.length)];
      break;
    }
  }
  return Buffer.from(JSON.stringify(value));
}

const folder = mkdtempSync(join(tmpdir(), 'cartographie-fuzz-'));
const quiet = { write: () => true };
async function command(argv, cwd) {
  let said = '';
  const write = (text) => {
    said += text;
    return true;
  };
  const listen = { write };
  const code = await main([...argv, '--debug'], { stdout: quiet, stderr: listen, env: {}, cwd: () => cwd });
  return { code, said };
}

// A small folder of each kind of file, short so that a case takes milliseconds.
const small = join(folder, 'petit');
mkdirSync(join(small, 'donnees', 'SN'), { recursive: true });
const inputs = readdirSync(join(root, 'fixtures', 'SN')).filter(
  (name) => name.endsWith('.csv') && name !== 'registre.csv',
);
const head = new Map(
  inputs.map((name) => [
    name,
    readFileSync(join(root, 'fixtures', 'SN', name), 'utf8')
      .split(/\r?\n/)
      .slice(0, 6)
      .join('\n'),
  ]),
);
for (const [name, text] of head) writeFileSync(join(small, 'donnees', 'SN', name), text);
await command(['build', '--pays', 'SN', '--format', 'json', '--sortie', 'avant'], small);
await command(['review', '--pays', 'SN', '--xlsx', '--sortie', 'revue'], small);
await command(['questionnaire', '--pays', 'SN', '--format', 'xlsx', '--sortie', 'modele'], small);
const filesUnder = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const workbooks = [...filesUnder(small), ...filesUnder(join(root, 'fixtures', 'cas'))].filter((name) => /\.(?:xlsx|ods|xls)$/.test(name)); // biome-ignore format: one filter
const json = filesUnder(join(small, 'avant')).find((name) => name.endsWith('.json'));
const yamls = [join(root, 'fixtures', 'cartographie.yaml'), ...filesUnder(join(root, 'fixtures', 'config'))];
const texts = filesUnder(join(root, 'fixtures', 'SN', 'textes'));
const country = join(root, 'src', 'countries', 'SN.yaml');
const lines = readFileSync(join(root, 'fixtures', 'corpus', 'notes.jsonl'), 'utf8')
  .split('\n')
  .slice(0, 8)
  .join('\n');

const grid = ['codes', 'indices', 'croisements'].map((name) => [
  `${name}.csv`,
  readFileSync(join(root, 'src', 'codebook', `${name}.csv`), 'utf8').split('\n').slice(0, 60).join('\n'),
]); // biome-ignore format: a list
const register = readFileSync(join(small, 'donnees', 'SN', 'registre.csv'), 'utf8');
const answered = filesUnder(join(small, 'revue')).filter((name) => name.endsWith('.xlsx'));

const pick = (list, random) => list[Math.floor(random() * list.length)];

/** A folder of work for one case, and the commands to try on it. */
const cases = [
  function csv(random, cwd) {
    const [name, text] = pick([...head], random);
    cpSync(small, cwd, { recursive: true });
    writeFileSync(join(cwd, 'donnees', 'SN', name), mutated(Buffer.from(text), random));
    return [pick([['validate', '--pays', 'SN'], ['validate', '--pays', 'SN'], ['build', '--pays', 'SN', '--format', 'json,csv'], ['inspect', join('donnees', 'SN', name)], ['map', join('donnees', 'SN', name)]], random)]; // biome-ignore format: a choice
  },
  function noise(random, cwd) {
    const bytes = Buffer.from(Array.from({ length: Math.floor(random() * 3000) }, () => Math.floor(random() * 256)));
    const name = pick(['a.csv', 'entretiens.csv', 'a.xlsx', 'a.ods', 'a.json', 'a.yaml'], random);
    writeFileSync(join(cwd, name), bytes);
    return [
      pick(
        [
          ['inspect', name],
          ['map', name],
          ['classify', name],
          ['render', name],
          ['match', name],
        ],
        random,
      ),
    ];
  },
  function workbook(random, cwd) {
    const from = pick(workbooks, random);
    const name = from.endsWith('.ods') ? 'entretiens.ods' : 'entretiens.xlsx';
    writeFileSync(join(cwd, name), mutated(readFileSync(from), random));
    return [
      pick(
        [
          ['inspect', name],
          ['map', name],
          ['inspect', name, '--table', '1'],
        ],
        random,
      ),
    ];
  },
  function sheet(random, cwd) {
    const cells = pick([...head.values()], random)
      .split('\n')
      .map((line) => line.split(';'));
    const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const row = (line) =>
      `<row>${line.map((cell) => `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join('')}</row>`;
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.map(row).join('')}</sheetData></worksheet>`;
    const text = (value) => new TextEncoder().encode(value);
    const parts = {
      '[Content_Types].xml': text('<Types/>'),
      'xl/workbook.xml': text(
        '<workbook xmlns:r="r"><sheets><sheet name="entretiens" sheetId="1" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': text(
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': text(xml),
    };
    const part = pick(Object.keys(parts), random);
    parts[part] = new Uint8Array(mutated(parts[part], random));
    writeFileSync(join(cwd, 'entretiens.xlsx'), zipSync(parts));
    return [
      pick(
        [
          ['inspect', 'entretiens.xlsx'],
          ['map', 'entretiens.xlsx'],
        ],
        random,
      ),
    ];
  },
  function saved(random, cwd) {
    const text = readFileSync(json, 'utf8');
    const bytes = random() < 0.7 ? mutatedJson(text, random) : mutated(Buffer.from(text), random);
    writeFileSync(join(cwd, 'a.json'), bytes);
    return [pick([['render', 'a.json', '--format', 'html,md,csv,json', '--sortie', 's'], ['diff', json, 'a.json'], ['diff', 'a.json', json, '--format', 'csv'], ['compare', 'a.json', json], ['tabulate', 'roles', 'a.json']], random)]; // biome-ignore format: a choice
  },
  function configuration(random, cwd) {
    cpSync(small, cwd, { recursive: true });
    writeFileSync(join(cwd, 'cartographie.yaml'), mutated(readFileSync(pick(yamls, random)), random));
    return [['validate', '--pays', 'SN']];
  },
  function pack(random, cwd) {
    cpSync(small, cwd, { recursive: true });
    mkdirSync(join(cwd, 'donnees', 'pays'));
    writeFileSync(join(cwd, 'donnees', 'pays', 'SN.yaml'), mutated(readFileSync(country), random));
    return [['validate', '--pays', 'SN']];
  },
  function narrative(random, cwd) {
    cpSync(small, cwd, { recursive: true });
    mkdirSync(join(cwd, 'donnees', 'SN', 'textes'));
    const from = pick(texts, random);
    writeFileSync(join(cwd, 'donnees', 'SN', 'textes', 'contexte.md'), mutated(readFileSync(from), random));
    return [['build', '--pays', 'SN', '--format', 'md,html']];
  },
  function cells(random, cwd) {
    const [name, text] = pick([...head], random);
    cpSync(small, cwd, { recursive: true });
    writeFileSync(join(cwd, 'donnees', 'SN', name), mutatedCells(text, random));
    return [pick([['validate', '--pays', 'SN', '--format', 'html'], ['build', '--pays', 'SN', '--edition', 'publique,interne'], ['validate', '--pays', 'SN', '--corriger', 'c'], ['review', '--pays', 'SN', '--json'], ['explain', 'role:inclusion', '--pays', 'SN'], ['match', join('donnees', 'SN', name), '--nom', 'A', '--paires'], ['map', join('donnees', 'SN', name), '--pays', 'SN', '--ecrire']], random)]; // biome-ignore format: a choice
  },
  function encodings(random, cwd) {
    const [name, text] = pick([...head], random);
    cpSync(small, cwd, { recursive: true });
    const bytes = encoded(random() < 0.5 ? text : mutatedCells(text, random), random);
    writeFileSync(join(cwd, 'donnees', 'SN', name), random() < 0.5 ? bytes : mutated(bytes, random));
    return [pick([['validate', '--pays', 'SN'], ['inspect', join('donnees', 'SN', name)], ['classify', join('donnees', 'SN', name)]], random)]; // biome-ignore format: a choice
  },
  function inputs(random, cwd) {
    cpSync(small, cwd, { recursive: true });
    const at = join(cwd, 'donnees', 'SN');
    const how = (text) => (random() < 0.5 ? mutatedCells(text, random) : mutated(Buffer.from(text), random));
    if (random() < 0.6) writeFileSync(join(at, 'registre.csv'), how(register));
    if (random() < 0.6) writeFileSync(join(at, 'decisions.csv'), how(head.get('decisions.csv') ?? register));
    return [pick([['build', '--pays', 'SN', '--format', 'md'], ['withdraw', 'E001', '--pays', 'SN', '--oui'], ['review', '--pays', 'SN']], random)]; // biome-ignore format: a choice
  },
  function answers(random, cwd) {
    cpSync(small, cwd, { recursive: true });
    const bytes = readFileSync(pick(answered, random));
    writeFileSync(join(cwd, 'donnees', 'SN', 'decisions-a-prendre.xlsx'), mutatedPart(bytes, random));
    return [['validate', '--pays', 'SN']];
  },
  function parts(random, cwd) {
    const whole = workbooks.filter((name) => !name.endsWith('.xls'));
    for (let tries = 0; tries < 5; tries++) {
      const from = pick(whole, random);
      try {
        writeFileSync(join(cwd, from.endsWith('.ods') ? 'a.ods' : 'a.xlsx'), mutatedPart(readFileSync(from), random));
        return [pick([['inspect', from.endsWith('.ods') ? 'a.ods' : 'a.xlsx'], ['map', from.endsWith('.ods') ? 'a.ods' : 'a.xlsx'], ['match', from.endsWith('.ods') ? 'a.ods' : 'a.xlsx', '--nom', 'A']], random)]; // biome-ignore format: a choice
      } catch {
        // One of the cases that is no zip.
      }
    }
    return [];
  },
  function editedGrid(random, cwd) {
    mkdirSync(join(cwd, 'g'));
    const spoilt = pick(grid, random)[0];
    for (const [name, text] of grid) {
      const bytes = name !== spoilt ? text : random() < 0.6 ? mutatedCells(text, random) : mutated(Buffer.from(text), random); // biome-ignore format: a choice
      writeFileSync(join(cwd, 'g', name), bytes);
    }
    writeFileSync(join(cwd, 'a.jsonl'), lines);
    return [
      pick(
        [
          ['codebook', '--grille', 'g'],
          ['classify', 'a.jsonl', '--grille', 'g'],
        ],
        random,
      ),
    ];
  },
  function corpus(random, cwd) {
    writeFileSync(join(cwd, 'a.jsonl'), mutated(Buffer.from(lines), random));
    return [['classify', 'a.jsonl']];
  },
];

/** More than this of the processor's time, in ms, and a case counts as one that never ends; the clock tells how busy the machine is. */
const slowest = 20_000;
const spent = (since) => Object.values(process.cpuUsage(since)).reduce((sum, part) => sum + part, 0) / 1000;
const tally = {};
let failures = 0;
for (let number = only ?? 0; number < (only === null ? count : only + 1); number++) {
  const random = randomOf(number);
  const make = cases[number % cases.length];
  const cwd = join(folder, 'cas');
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(cwd);
  for (const argv of make(random, cwd)) {
    const started = process.cpuUsage();
    let outcome;
    try {
      const { code, said } = await command(argv, cwd);
      outcome = code === 3 ? `crash: ${said.slice(0, 600)}` : `exit ${code}`;
      if (only !== null) console.log(said);
    } catch (error) {
      outcome = `crash: thrown ${error.stack}`;
    }
    if (spent(started) > slowest) outcome = `crash: ${spent(started).toFixed(0)} ms`;
    const kind = `${make.name} ${outcome.split(':')[0]}`;
    tally[kind] = (tally[kind] ?? 0) + 1;
    if (!outcome.startsWith('crash')) continue;
    failures += 1;
    console.log(`case ${number} (${make.name}): ${argv.join(' ')}\n${outcome}`);
  }
}
console.log(JSON.stringify({ seed, cases: only === null ? count : 1, failures, tally }, null, 1));
if (only === null) rmSync(folder, { recursive: true, force: true });
else console.log(`kept: ${folder}`);
process.exitCode = failures > 0 ? 1 : 0;
