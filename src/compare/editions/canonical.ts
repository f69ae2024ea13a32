import { compareCodeUnits } from '../../text/sort.ts';

/** Keys that say where something stood in a file: they move with the order of rows. */
const places: ReadonlySet<string> = new Set(['at', 'place', 'related', 'row', 'line']);

/**
 * A JSON value as a text that is the same whatever the order of its keys and lists, without the places of cells; ids of
 * rows and actors are replaced by `rename`.
 */
export function canonical(value: unknown, rename: (text: string) => string = (text) => text): string {
  if (typeof value === 'string') return JSON.stringify(rename(value));
  if (Array.isArray(value)) {
    const entries = value.map((entry) => canonical(entry, rename)).sort(compareCodeUnits);
    return `[${entries.join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([key, entry]) => !places.has(key) && entry !== undefined)
    .map(([key, entry]) => `${JSON.stringify(rename(key))}:${canonical(entry, rename)}`);
  return `{${entries.sort(compareCodeUnits).join(',')}}`;
}

/** Whether two values say the same, in whatever order. */
export const isSame = (left: unknown, right: unknown): boolean => canonical(left) === canonical(right);
