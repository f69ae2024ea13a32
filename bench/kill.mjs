// Kills `build` at random moments, and looks at what is left: the older report or the newer one, whole. One round in five
// has a second build beside the first, which nobody kills and which must end well.
// `npm run kill -- --n 100 [--graine 1]`, after `npm run build`. A hundred rounds take about four minutes.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'bin', 'cartographie.js');
const { values } = parseArgs({
  options: { n: { type: 'string', default: '100' }, graine: { type: 'string', default: '1' } },
});
const rounds = Number(values.n);

/** A small generator of numbers between 0 and 1 (mulberry32): the same seed, the same moments. */
let state = Number(values.graine) >>> 0;
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

/** Sums of all files under a folder, hidden ones included, by path. */
const sums = (folder) =>
  !existsSync(folder)
    ? '{}'
    : JSON.stringify(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
          .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
      );

/** Paths whose sums are neither of one state nor of the other, for the log. */
const differing = (now, states) =>
  states.map(({ sum }) => {
    const known = new Set(JSON.parse(sum).map(String));
    return JSON.parse(now)
      .map(String)
      .filter((one) => !known.has(one))
      .map((one) => one.split(',')[0]);
  });

const base = mkdtempSync(join(tmpdir(), 'cartographie-kill-'));
const args = ['build', '--pays', 'SN', '--edition', 'publique,comite,interne'];
const run = (cwd, more = []) => execFileSync(process.execPath, [bin, ...args, ...more], { cwd, stdio: 'ignore' });

/** Two states of one project: the data as they are, and with one organisation more. */
function prepare(cwd) {
  mkdirSync(join(cwd, 'donnees'), { recursive: true });
  cpSync(join(root, 'fixtures', 'SN'), join(cwd, 'donnees', 'SN'), { recursive: true });
}
const added = 'nom;region_siege;source\nAmicale fictive de la Dernière Heure;Dakar;Annuaire fictif\n';
const isNewer = (cwd, newer) =>
  newer
    ? writeFileSync(join(cwd, 'donnees', 'SN', 'acteurs-2.csv'), added)
    : rmSync(join(cwd, 'donnees', 'SN', 'acteurs-2.csv'), { force: true });

let torn = 0;
let changed = 0;
let killed = 0;
let besides = 0;
const seen = { before: 0, after: 0 };
try {
  const cwd = join(base, 'projet');
  prepare(cwd);
  const outputs = join(cwd, 'sorties');
  const states = [false, true].map((newer) => {
    isNewer(cwd, newer);
    run(cwd); // ids are given to those who had none
    const started = performance.now();
    run(cwd);
    return { sum: sums(outputs), files: sums(join(cwd, 'donnees')), ms: performance.now() - started };
  });
  // The register of ids, written once, no longer changes: inputs must stay as they are, round after round.
  isNewer(cwd, false);
  run(cwd);
  states[0].sum = sums(outputs);
  if (states[0].sum === states[1].sum) throw new Error('the two states write the same report: nothing would be seen');
  let current = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const target = 1 - current;
    isNewer(cwd, target === 1);
    const inputs = sums(join(cwd, 'donnees'));
    const length = states[target].ms;
    // A third of the moments anywhere; a third once the writing has begun, which lasts some tens of milliseconds, more on a
    // busy machine; a third once it is decided: the journal stands, and the files are being renamed.
    const [moment, share] = [Math.floor(random() * 3), random()];
    const at = share * [length * 1.05, Math.max(60, length / 10), 12][moment];
    const start = () => spawn(process.execPath, [bin, ...args], { cwd, stdio: 'ignore' });
    const child = start();
    const exitOf = (one) => new Promise((done) => one.on('exit', (...how) => done(how)));
    const second = random() < 1 / 5 ? exitOf(start()) : null;
    const kill = () => child.kill('SIGKILL');
    const timers = [];
    if (moment === 0) timers.push(setTimeout(kill, at));
    else {
      const sign = join(outputs, 'SN', moment === 1 ? '.verrou' : '.journal.json');
      const watch = setInterval(() => {
        if (!existsSync(sign)) return;
        clearInterval(watch);
        timers.push(setTimeout(kill, at));
      }, 1);
      timers.push(watch);
    }
    const [code, signal] = await exitOf(child);
    for (const timer of timers) clearTimeout(timer);
    if (signal === 'SIGKILL') killed += 1;
    const beside = await second;
    if (beside) besides += 1;
    if (beside && beside[0] !== 0) throw new Error(`round ${round}: the build beside failed (${beside})`);
    // The next command, one that writes no report.
    execFileSync(process.execPath, [bin, 'validate', '--pays', 'SN'], { cwd, stdio: 'ignore' });
    const now = sums(outputs);
    const found = states.findIndex(({ sum }) => sum === now);
    // A build that nobody killed writes the newer report, or the round shows nothing.
    if ((signal === null || beside) && (code > 0 || found !== target))
      throw new Error(`round ${round}: the build failed (${code})`);
    if (sums(join(cwd, 'donnees')) !== inputs) changed += 1;
    if (found === -1) {
      torn += 1;
      console.log(`round ${round}: killed at ${at.toFixed(0)} ms, neither report is whole`, differing(now, states));
      run(cwd);
      current = target;
    } else {
      seen[found === current ? 'before' : 'after'] += 1;
      current = found;
    }
  }
} finally {
  rmSync(base, { recursive: true, force: true });
}
console.log(
  `${rounds} rounds, ${killed} killed: ${seen.before} left the older report whole, ${seen.after} the newer one, ${torn} torn; ${besides} with a second build beside; inputs changed: ${changed}`,
);
process.exitCode = torn > 0 || changed > 0 ? 1 : 0;
