import type { Diagnostic, Scope, Severity } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Language } from '../model/stage.ts';
import { describe } from './describe.ts';

/** The same problem met once or many times: one message, a count and the places. */
export interface Tally {
  first: Diagnostic;
  message: string;
  advice: string;
  count: number;
  /** Where it was met, in the order met: at most `placesKept` for one problem of one column. */
  places: Place[];
  /** The other values of a column that has so many that they are told together, or of one cell; empty for one value. */
  others: OtherValue[];
  /** The column has so many values with this problem that they are told together. */
  isMixed: boolean;
}

/** A value told with the first one, and where it stands. */
export interface OtherValue {
  value: string;
  at: Place | null;
}

/** Takes problems as they come and keeps few: memory does not grow with their number. */
export interface TallyKeeper {
  add(diagnostics: readonly Diagnostic[]): void;
  /** One a problem, sorted by what they cost, then by place. */
  tallies(): Tally[];
  counts(): Record<Severity, number>;
}

/** Places kept for one problem of one column of a file. */
const placesKept = 1000;
/** Messages kept apart for one problem of one column: beyond, other values are told together. */
const messagesKept = 20;
/** Values quoted of those told together. */
const othersKept = 20;

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };
/** What is lost with it: a whole file, a row, a column, a cell. */
const cost: Record<Scope, number> = { project: 0, file: 1, row: 2, column: 3, cell: 4, actor: 5 };

/** One problem in one column of one file. */
interface Group {
  byMessage: Map<string, Tally>;
  mixed: Tally | null;
  places: number;
}

/** Problems that read the same in the same file, sheet and column become one, with a count and their places. */
export function tallyKeeper(language: Language): TallyKeeper {
  const groups = new Map<string, Group>();
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const addOne = (diagnostic: Diagnostic): void => {
    counts[diagnostic.severity] += 1;
    const { file, sheet, header } = diagnostic.place ?? {};
    const key = JSON.stringify([diagnostic.code, file, sheet, header]);
    const group = groups.get(key) ?? { byMessage: new Map<string, Tally>(), mixed: null, places: 0 };
    if (group.places === 0) groups.set(key, group);
    count(group, diagnostic, language);
  };
  return {
    add: (diagnostics) => {
      for (const diagnostic of diagnostics) addOne(diagnostic);
    },
    tallies: () =>
      [...groups.values()]
        .flatMap(({ byMessage, mixed }) => [...byMessage.values(), ...(mixed ? [mixed] : [])])
        .sort(compareTallies),
    counts: () => ({ ...counts }),
  };
}

function count(group: Group, diagnostic: Diagnostic, language: Language): void {
  const { message, advice } = describe(diagnostic, language);
  const tally = group.byMessage.get(message) ?? newTally(group, diagnostic, message, advice);
  tally.count += 1;
  const isToldWithFirst = tally.isMixed || isSameCell(tally.first.place, diagnostic.place);
  if (isToldWithFirst && tally.count > 1 && tally.others.length < othersKept) {
    const value = diagnostic.actual ?? '';
    const isKnown = value === tally.first.actual || tally.others.some((other) => other.value === value);
    if (value !== '' && !isKnown) tally.others.push({ value: own(value), at: diagnostic.place ?? null });
  }
  group.places += 1;
  if (diagnostic.place && group.places <= placesKept) tally.places.push(diagnostic.place);
}

/** Several texts of one cell may each have the problem. */
const isSameCell = (a: Place | undefined, b: Place | undefined): boolean =>
  a?.row !== undefined && a.row === b?.row && a.column === b?.column;

/** A text in memory of its own: a piece of a file would keep the whole of it alive. */
const own = (text: string): string => ` ${text}`.slice(1);

/** A problem that holds no piece of a file. */
function detach({ params, actual, suggestion, ...rest }: Diagnostic): Diagnostic {
  const values = Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? own(value) : value]);
  return {
    ...rest,
    params: Object.fromEntries(values),
    ...(actual === undefined ? {} : { actual: own(actual) }),
    ...(suggestion === undefined ? {} : { suggestion: own(suggestion) }),
  };
}

/** What a whole file or an organisation is told is never put together with others. */
function newTally(group: Group, first: Diagnostic, message: string, advice: string): Tally {
  const isOwn = group.byMessage.size < messagesKept || first.place?.row === undefined;
  if (!isOwn && group.mixed) return group.mixed;
  const tally: Tally = { first: detach(first), message, advice, count: 0, places: [], others: [], isMixed: !isOwn };
  if (isOwn) group.byMessage.set(message, tally);
  else group.mixed = tally;
  return tally;
}

/** By what they cost, then by place. */
export const compareTallies = (a: Tally, b: Tally): number =>
  rank[a.first.severity] - rank[b.first.severity] ||
  cost[a.first.scope] - cost[b.first.scope] ||
  order(a.first.place?.file ?? '', b.first.place?.file ?? '') ||
  order(a.first.place?.sheet ?? '', b.first.place?.sheet ?? '') ||
  (a.first.place?.row ?? 0) - (b.first.place?.row ?? 0) ||
  columnOrder(a.first.place?.column ?? '', b.first.place?.column ?? '') ||
  order(a.first.code, b.first.code);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** `B` before `AA`. */
const columnOrder = (a: string, b: string): number => a.length - b.length || order(a, b);

/** Problems put together and sorted at once. */
export function tally(diagnostics: readonly Diagnostic[], language: Language): Tally[] {
  const keeper = tallyKeeper(language);
  keeper.add(diagnostics);
  return keeper.tallies();
}

/** How many problems of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}
