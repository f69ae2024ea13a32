import type { Language } from '../model/stage.ts';
import { describe } from './describe.ts';
import { compareTallies, type Tally } from './tally.ts';

/** One value of a column with its count and where it was met. */
export interface SeenValue {
  value: string;
  count: number;
  places: Tally['places'];
  /** The nearest right value, as `first` of its own tally says it. */
  of: Tally;
}

/** The same problem of several values of one column, told as one. */
export interface ColumnTally extends Tally {
  values: SeenValue[];
}

/** Values of a column that are told each by itself: beyond, they are listed in one message. */
const toldApart = 2;
/** Lines for `cartographie.yaml` put together in one example. */
const examplesShown = 6;

/**
 * Problems of one column with more values than can be read one by one, put together; the others as they are. Values that
 * belong in different columns ask for different things.
 */
export function groupColumns(tallies: readonly Tally[], language: Language): (Tally | ColumnTally)[] {
  const byColumn = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const { code, scope, place, actual, params } = tally.first;
    if (scope !== 'cell' || place?.header === undefined || actual === undefined) continue;
    const key = JSON.stringify([code, place.file, place.sheet, place.column, place.header, params.ailleurs]);
    byColumn.set(key, [...(byColumn.get(key) ?? []), tally]);
  }
  const groups = [...byColumn.values()].filter((group) => group.length > toldApart);
  const grouped = new Set(groups.flat());
  const alone = tallies.filter((tally) => !grouped.has(tally));
  return [...alone, ...groups.map((group) => together(group, language))].sort(compareTallies);
}

/** Most frequent first, then as met. */
function together(group: readonly Tally[], language: Language): ColumnTally {
  const sorted = [...group].sort((a, b) => Number(a.isMixed) - Number(b.isMixed) || b.count - a.count);
  const [{ first } = group[0] as Tally] = sorted;
  const { suggestion: _, labels, ...rest } = first;
  const all = {
    ...rest,
    ...(labels ? { labels: { expected: labels.expected } } : {}),
    params: { ...first.params, ...examplesOf(sorted) },
  };
  const places = group.flatMap((one) => one.places).sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return {
    first: all,
    ...describe(all, language),
    count: group.reduce((sum, { count }) => sum + count, 0),
    places,
    others: [],
    isMixed: group.some(({ isMixed }) => isMixed),
    values: sorted.flatMap(valuesOf),
  };
}

/** Of values told together only the first few are known, not how often each stands. */
function valuesOf(tally: Tally): SeenValue[] {
  const own = { value: tally.first.actual ?? '', count: tally.count, places: tally.places, of: tally };
  if (!tally.isMixed) return [own];
  const others = tally.others.map(({ value, at }) => ({ value, count: 1, places: at ? [at] : [], of: tally }));
  return [{ ...own, count: 1, places: tally.first.place ? [tally.first.place] : [] }, ...others];
}

const mapping = /^(codes: \{ [^{]+\{) (.*) \} \}$/;

/** `codes: { key: { "a": x } }` of each value as one, so that one line may be copied for all. */
function examplesOf(group: readonly Tally[]): { exemple?: string } {
  const lines = group.flatMap(({ first }) => {
    const [, opening, entry] = mapping.exec(String(first.params.exemple ?? '')) ?? [];
    return opening === undefined || entry === undefined ? [] : [{ opening, entry }];
  });
  const [line] = lines;
  const entries = [...new Set(lines.map(({ entry }) => entry))].slice(0, examplesShown);
  return line && entries.length > 1 ? { exemple: `${line.opening} ${entries.join(', ')} } }` } : {};
}
