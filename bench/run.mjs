// Prints figures; never a test. `npm run bench` after `npm run build`. Reads ../shared when it is there.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'bin', 'cartographie.js');
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const out = mkdtempSync(join(tmpdir(), 'cartographie-bench-'));
const measure = (label, args) => {
  const times = [];
  for (let run = 0; run < 6; run++) {
    const start = process.hrtime.bigint();
    execFileSync(process.execPath, [bin, ...args], { stdio: 'ignore', cwd: root });
    const wall = Number(process.hrtime.bigint() - start) / 1e9;
    if (run > 0) times.push(wall);
  }
  console.log(`${label.padEnd(44)} ${median(times).toFixed(2)} s (médiane de 5, durée murale)`);
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
