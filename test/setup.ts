import { setFlagsFromString } from 'node:v8';
import fc from 'fast-check';

// As the command itself does: V8 spends a quarter of the time on optimising what is about to end.
setFlagsFromString('--interrupt-budget=1000000');

/* Properties are tried on the same cases at every run; SEED=n tries others, and SEED=random new ones each time. */
const { SEED = '20261122' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });
