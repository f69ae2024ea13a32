export { krippendorffAlpha } from './alpha.ts';
export { bootstrapInterval, bootstrapIntervals, type Interval } from './bootstrap.ts';
export { addHits, type Hits, noHits, type Scores, scoresOf } from './f1.ts';
export { cohenKappa, type TwoReaders } from './kappa.ts';
export { wilsonInterval } from './wilson.ts';
