// Prints figures; never a test. `npm run bench` after `npm run build`. Reads ../shared when it is there.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'bin', 'cartographie.js');
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

// The command itself says, as its last line, the microseconds of processor that it took, all threads together.
const report = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs';" +
    "process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(1, '\\n' + (user + system)); });",
)}`;

const out = mkdtempSync(join(tmpdir(), 'cartographie-bench-'));
const measure = (label, args) => {
  const times = [];
  for (let run = 0; run < 6; run++) {
    const start = process.hrtime.bigint();
    const output = execFileSync(process.execPath, ['--import', report, bin, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
      cwd: root,
    });
    const wall = Number(process.hrtime.bigint() - start) / 1e9;
    const cpu = Number(output.slice(output.lastIndexOf('\n') + 1)) / 1e6;
    if (run > 0) times.push({ cpu, wall });
  }
  const shown = (key) => `${median(times.map((time) => time[key])).toFixed(2)} s`;
  console.log(`${label.padEnd(44)} processeur ${shown('cpu')}, durée ${shown('wall')} (médianes de 5)`);
};

try {
  measure('--version', ['--version']);
  for (const country of ['SN', 'TN']) measure(`build --pays ${country}`, ['build', '--pays', country, '--sortie', out]);
  measure('validate --pays SN', ['validate', '--pays', 'SN']);
  const bigger = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.mjs'));
  for (const name of bigger) await import(join(import.meta.dirname, name));
  if (!existsSync(join(root, '..', 'shared')))
    console.log('../shared est absent : les mesures sur données réelles sont omises.');
} finally {
  rmSync(out, { recursive: true, force: true });
}
