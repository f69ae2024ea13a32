/** What a band of numbers holds, read from its code (`moins-5000`, `5-19`, `depuis-2020`): null at an open end. */
export interface BandBounds {
  from: number | null;
  /** As the code says it: a band of people or years includes it, a band of money stops short of it. */
  to: number | null;
}

const open: { [word: string]: (value: number) => BandBounds } = {
  moins: (value) => ({ from: null, to: value }),
  avant: (value) => ({ from: null, to: value }),
  plus: (value) => ({ from: value, to: null }),
  depuis: (value) => ({ from: value, to: null }),
};

/** Bounds of a band, or null when its code names none. */
export function boundsOf(code: string): BandBounds | null {
  const [, word, only] = /^([a-z]+)-(\d+)$/.exec(code) ?? [];
  if (word !== undefined && only !== undefined) return open[word]?.(Number(only)) ?? null;
  const [, from, to] = /^(\d+)(?:-(\d+))?$/.exec(code) ?? [];
  return from === undefined ? null : { from: Number(from), to: Number(to ?? from) };
}

/** Bands from the lowest up, whatever order they come in. */
export const byBand = (left: { code: string }, right: { code: string }): number =>
  startOf(left.code) - startOf(right.code);

const startOf = (code: string): number => {
  const bounds = boundsOf(code);
  return bounds === null ? Number.POSITIVE_INFINITY : (bounds.from ?? Number.NEGATIVE_INFINITY);
};
