// Loaded before the program (`node --import`): counts the changes it makes to the disk, one more in the middle of each
// write. MORT_A kills the program without a word right before the one of that number. ETATS_VERS copies instead, before
// each of them, the folder ETATS_DE to <ETATS_VERS>/<n>: what a kill there would have left; and to <ETATS_VERS>/libre-<n>
// when a lock has been released: the states that a reader may find.
import { Buffer } from 'node:buffer';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';

const { MORT_A: at = '0', ETATS_DE: from, ETATS_VERS: to, TERMINAL: isTerminal } = process.env;
const real = { ...fs };
let count = 0;
let isOurs = false;

function copied(name) {
  if (!to) return;
  isOurs = true;
  real.cpSync(from, join(to, name), { recursive: true, verbatimSymlinks: true });
  isOurs = false;
}

function moment() {
  count += 1;
  if (count === Number(at)) process.kill(process.pid, 'SIGKILL');
  copied(String(count));
}

/** A write in two halves, with a moment between. */
function writeSync(handle, data, offset = 0, length = undefined) {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data.subarray(offset, length && offset + length);
  const half = Math.floor(bytes.length / 2);
  if (half > 0) real.writeSync(handle, bytes.subarray(0, half));
  moment();
  return half + real.writeSync(handle, bytes.subarray(half));
}

const names = ['openSync', 'writeSync', 'writeFileSync', 'appendFileSync', 'renameSync', 'linkSync', 'symlinkSync', 'copyFileSync', 'cpSync', 'rmSync', 'unlinkSync', 'rmdirSync', 'mkdirSync', 'truncateSync', 'ftruncateSync', 'chmodSync', 'utimesSync']; // biome-ignore format: a list
for (const name of names) {
  fs[name] = (...given) => {
    // A file opened to be read changes nothing; nor do standard output and error.
    const isChange = name === 'openSync' ? (given[1] ?? 'r') !== 'r' : !(name === 'writeSync' && given[0] < 3);
    if (isOurs || !isChange) return real[name](...given);
    moment();
    const done = name === 'writeSync' ? writeSync(...given) : real[name](...given);
    if (name === 'rmSync' && basename(String(given[0])) === '.verrou') copied(`libre-${count}`);
    return done;
  };
}
syncBuiltinESMExports();
if (isTerminal) for (const stream of [process.stdin, process.stdout]) stream.isTTY = true;
