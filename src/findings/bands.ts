import { byBand } from '../model/band-code.ts';
import type { EditionTabulation } from '../model/edition.ts';
import { type Draft, isShown, maskedBound, type Shown, summed, type Value } from './draft.ts';

/** Neighbouring bands told together: more would tell nothing. */
const mostBands = 3;

interface Run {
  from: number;
  values: Shown[];
}

/** Every run of two or three neighbouring bands, all printed, that leaves at least as many bands out when it has three. */
function runsOf(values: readonly Value[]): Run[] {
  const lengths = values.length > 4 ? [2, mostBands] : [2];
  return lengths.flatMap((length) =>
    values.slice(0, Math.max(0, values.length - length + 1)).flatMap((_, from) => {
      const run = values.slice(from, from + length).filter(isShown);
      // A run that begins or ends with an empty band says less than the shorter one.
      const isFull = run.length === length && (run[0]?.n ?? 0) > 0 && (run.at(-1)?.n ?? 0) > 0;
      return isFull ? [{ from, values: run }] : [];
    }),
  );
}

/**
 * The shortest run of neighbouring bands that holds more than half; from an end rather than from the middle. It never
 * leaves out the most frequent band, nor one as frequent: a reader takes those told for the ones that count.
 */
export function bandsFinding(table: EditionTabulation, n: number): Draft | null {
  const bands = [...table.values].sort(byBand);
  const held = ({ values }: Run) => values.reduce((sum, value) => sum + value.n, 0);
  const single = table.values.filter(isShown).find((value) => value.n * 2 > n);
  if (single) return null;
  const sideOf = ({ from, values }: Run) =>
    from === 0 ? 'low' : from + values.length === bands.length ? 'high' : 'middle';
  const rank = (run: Run) => run.values.length * 10 + (sideOf(run) === 'middle' ? 1 : 0);
  const most = Math.max(...bands.filter(isShown).map((band) => band.n));
  if (bands.some((band) => !isShown(band)) && maskedBound(table) > most) return null;
  const missesMost = ({ values }: Run) => bands.some((band) => band.n === most && !values.some(isSame(band)));
  const [best] = runsOf(bands)
    .filter((run) => held(run) * 2 > n && held(run) < n && !missesMost(run))
    .sort((left, right) => rank(left) - rank(right) || held(right) - held(left) || left.from - right.from);
  return best ? { kind: 'run', parts: [summed(best.values, n)], side: sideOf(best) } : null;
}

const isSame =
  ({ code }: Value) =>
  (other: Value): boolean =>
    other.code === code;
