import fc from 'fast-check';

/* Properties are tried on the same cases at every run; SEED=n tries others, and SEED=random new ones each time. */
const { SEED = '20261122' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });
