import type { Interval } from './bootstrap.ts';

/** Standard normal quantile of 97.5 %. */
const z = 1.959964;

/** 95 % interval of a share (Wilson, 1927): unlike resampling, it stays wide where the few texts there are all agree. Null of none. */
export function wilsonInterval(right: number, of: number): Interval | null {
  if (of === 0) return null;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}
