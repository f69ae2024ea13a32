import { bootstrapIntervals, type Hits, type Interval, type Scores, scoresOf } from '../statistics/index.ts';
import { sortBy } from '../text/sort.ts';
import { findingsOf, type LoneText, type ReadyGrid, textAxes } from './code-text.ts';
import type { Finding } from './finding.ts';
import type { LabelledText } from './measure-labels.ts';

/** Agreement with the labels: counts, figures between 0 and 1, and where the middle 95 % of resampled figures lie. */
export interface Agreement extends Hits, Scores {
  intervals: Record<keyof Scores, Interval | null>;
}

/** A code, or an axis taken together (micro average). */
export interface AxisAgreement extends Agreement {
  axis: string;
  /** Codes left out of the headline: activities that are none of the five roles are counted apart. */
  leftOut: string[];
  /** With the codes left out; null when there are none. */
  withAll: Agreement | null;
  codes: (Agreement & { code: string })[];
}

/** A code that a text was given wrongly, or not given. */
export interface CodingError {
  text: LabelledText;
  axis: string;
  code: string;
  kind: 'missing' | 'extra';
}

export interface Measurement {
  texts: number;
  axes: AxisAgreement[];
  errors: CodingError[];
}

/** Codes counted apart from the axis they stand on. */
const apart: Readonly<Record<string, readonly string[]>> = { role: ['hors-grille'] };

/** Codes that a text is given, by axis; whatever the scope of the statement. */
export function codesOf(lone: LoneText, grid: ReadyGrid): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { axis, code } of findingsOf(lone, grid).filter(isFor)) {
    found.set(axis, (found.get(axis) ?? new Set()).add(code));
  }
  return found;
}

const isFor = ({ polarity }: Finding): boolean => polarity === 'for';

type Kind = keyof Hits;

/** What was right or wrong, by `axis:code`: texts by their position, and what came of each. */
type Outcomes = Map<string, { axis: string; code: string; texts: number[]; kinds: Kind[] }>;

/**
 * How the grid codes texts that people coded: for each axis that some label names, and each of its codes, what was given
 * rightly, wrongly and not given (micro average over texts), with bootstrap intervals over texts.
 */
export function measureTexts(texts: readonly LabelledText[], grid: ReadyGrid): Measurement {
  const axes = textAxes.filter((axis) => texts.some(({ codes }) => codes.has(axis)));
  const outcomes: Outcomes = new Map();
  const errors: CodingError[] = [];
  const places = placesByText(texts);
  for (const [at, text] of texts.entries()) {
    const found = codesOf(text, grid);
    for (const axis of axes.filter((one) => !text.unmeasured.has(one))) {
      const wanted = text.codes.get(axis) ?? new Set();
      const given = found.get(axis) ?? new Set();
      for (const code of new Set([...wanted, ...given])) {
        const kind: Kind = !given.has(code) ? 'missed' : wanted.has(code) ? 'right' : 'extra';
        const key = `${axis}:${code}`;
        const outcome = outcomes.get(key) ?? { axis, code, texts: [], kinds: [] };
        outcomes.set(key, outcome);
        outcome.texts.push(places[at] ?? at);
        outcome.kinds.push(kind);
        if (kind !== 'right') errors.push({ text, axis, code, kind: kind === 'extra' ? 'extra' : 'missing' });
      }
    }
  }
  return { texts: texts.length, axes: agreements(axes, outcomes, texts.length, grid), errors };
}

/** Place of each text among all in the order of their words: intervals do not depend on the order of files and lines. */
function placesByText(texts: readonly LabelledText[]): Int32Array {
  const places = new Int32Array(texts.length);
  const sorted = texts.map(({ text, id }, at) => ({ key: `${text}\n${id}`, at }));
  for (const [place, { at }] of sortBy(sorted, ({ key }) => key).entries()) places[at] = place;
  return places;
}

/** Keys whose outcomes are counted together. */
type Group = string[];

function agreements(axes: string[], outcomes: Outcomes, count: number, grid: ReadyGrid): AxisAgreement[] {
  const rank = (key: string) => grid.rankByKey.get(key) ?? 0;
  const keysOf = (axis: string): Group =>
    [...outcomes.entries()]
      .filter(([, one]) => one.axis === axis)
      .map(([key]) => key)
      .sort((a, b) => rank(a) - rank(b));
  const leftOut = (axis: string): readonly string[] => apart[axis] ?? [];
  const isHeadline = (key: string): boolean => {
    const outcome = outcomes.get(key);
    return outcome !== undefined && !leftOut(outcome.axis).includes(outcome.code);
  };
  const groups = axes.flatMap((axis): Group[] => {
    const keys = keysOf(axis);
    return [keys.filter(isHeadline), keys, ...keys.map((key) => [key])];
  });
  const figures = agreementsOf(groups, outcomes, count);
  let next = 0;
  const take = (): Agreement => figures[next++] ?? emptyAgreement;
  return axes.map((axis) => {
    const headline = take();
    const all = take();
    return {
      axis,
      ...headline,
      leftOut: [...leftOut(axis)],
      withAll: leftOut(axis).length > 0 ? all : null,
      codes: keysOf(axis).map((key) => ({ code: outcomes.get(key)?.code ?? '', ...take() })),
    };
  });
}

const none = { precision: null, recall: null, f1: null };
const emptyAgreement: Agreement = { right: 0, extra: 0, missed: 0, ...none, intervals: none };

/** Figures of each group, and their intervals from one resampling of the texts. */
function agreementsOf(groups: Group[], outcomes: Outcomes, count: number): Agreement[] {
  const hitsOf = (group: Group, times: Int32Array | null): Hits => {
    const hits: Hits = { right: 0, extra: 0, missed: 0 };
    for (const key of group) {
      const outcome = outcomes.get(key);
      for (const [index, text] of (outcome?.texts ?? []).entries()) {
        const kind = outcome?.kinds[index];
        if (kind) hits[kind] += times === null ? 1 : (times[text] ?? 0);
      }
    }
    return hits;
  };
  const intervals = bootstrapIntervals(count, (drawn) => {
    const times = new Int32Array(count);
    for (const text of drawn) times[text] = (times[text] ?? 0) + 1;
    return groups.flatMap((group) => {
      const { precision, recall, f1 } = scoresOf(hitsOf(group, times));
      return [precision, recall, f1];
    });
  });
  return groups.map((group, at) => {
    const hits = hitsOf(group, null);
    const [precision = null, recall = null, f1 = null] = intervals.slice(3 * at, 3 * at + 3);
    return { ...hits, ...scoresOf(hits), intervals: { precision, recall, f1 } };
  });
}
