import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Language } from '../model/stage.ts';
import { describe } from './describe.ts';

/** The same problem met once or many times: one message, a count and the places. */
export interface Tally {
  first: Diagnostic;
  message: string;
  advice: string;
  count: number;
  places: Place[];
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Problems that read the same in the same file and column become one; sorted by what they cost, then by place. */
export function tally(diagnostics: readonly Diagnostic[], language: Language): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const diagnostic of diagnostics) {
    const { message, advice } = describe(diagnostic, language);
    const { file, sheet, header } = diagnostic.place ?? {};
    const key = JSON.stringify([diagnostic.code, file, sheet, header, message]);
    const known = tallies.get(key);
    if (known) {
      known.count += 1;
      if (diagnostic.place) known.places.push(diagnostic.place);
    } else {
      const places = diagnostic.place ? [diagnostic.place] : [];
      tallies.set(key, { first: diagnostic, message, advice, count: 1, places });
    }
  }
  return [...tallies.values()].sort(
    (a, b) =>
      rank[a.first.severity] - rank[b.first.severity] ||
      order(a.first.place?.file ?? '', b.first.place?.file ?? '') ||
      (a.first.place?.row ?? 0) - (b.first.place?.row ?? 0) ||
      order(a.first.place?.column ?? '', b.first.place?.column ?? '') ||
      order(a.first.code, b.first.code),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many problems of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}
