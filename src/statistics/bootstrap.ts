/** Numbers from 0 (included) to 1 (excluded), the same at each run (mulberry32, T. Ettinger, public domain). */
export function seededNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Where the middle 95 % of resampled figures lie. */
export interface Interval {
  low: number;
  high: number;
}

const rounds = 1000;
const seed = 1;

/**
 * Percentile bootstrap (B. Efron, Annals of Statistics 7, 1979): the figure is worked out again on as many cases drawn with
 * replacement, a thousand times, with a fixed seed so that the same cases always give the same interval. `figure` gets the
 * positions drawn and may be null when it can't be worked out; the interval is null when it mostly can't.
 */
export const bootstrapInterval = (count: number, figure: (drawn: Int32Array) => number | null): Interval | null =>
  bootstrapIntervals(count, (drawn) => [figure(drawn)])[0] ?? null;

/** The same for several figures of the same cases, from one resampling; `figures` always gives as many. */
export function bootstrapIntervals(
  count: number,
  figures: (drawn: Int32Array) => (number | null)[],
): (Interval | null)[] {
  if (count === 0) return [];
  const next = seededNumbers(seed);
  const drawn = new Int32Array(count);
  const series: number[][] = [];
  let size = 0;
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < count; at++) drawn[at] = Math.floor(next() * count);
    const values = figures(drawn);
    size = values.length;
    for (const [index, value] of values.entries()) {
      if (value === null) continue;
      const known = series[index];
      if (known) known.push(value);
      else series[index] = [value];
    }
  }
  return Array.from({ length: size }, (_, index) => middleOf(series[index] ?? []));
}

function middleOf(figures: number[]): Interval | null {
  if (figures.length < rounds / 2) return null;
  figures.sort((a, b) => a - b);
  const at = (share: number): number => figures[Math.round(share * (figures.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}
