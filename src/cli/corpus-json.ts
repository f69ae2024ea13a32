import {
  type Agreement,
  type CodingError,
  cuesSeen,
  type LabelledText,
  type Measurement,
  type ReadyGrid,
} from '../classify/index.ts';
import { gridLabel } from '../codebook/index.ts';
import { shortCue } from '../text/short-cue.ts';
import type { Corpus } from './corpus-file.ts';
import type { MeasurementJson } from './corpus-schema.ts';

/** Four decimals: the fifth says nothing of some hundred texts. */
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e4) / 1e4);

const figures = ({ right, extra, missed, precision, recall, f1, intervals }: Agreement) => {
  const bounds = (of: Agreement['intervals']['f1']): [number, number] | null =>
    of === null ? null : [rounded(of.low) ?? 0, rounded(of.high) ?? 0];
  return {
    right,
    extra,
    missed,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    intervals: {
      precision: bounds(intervals.precision),
      recall: bounds(intervals.recall),
      f1: bounds(intervals.f1),
    },
  };
};

/** Words that a reader gave for a code, whichever of its sub-codes they were given for. */
export const whyOf = ({ why }: LabelledText, axis: string, code: string, grid: ReadyGrid): string | null =>
  [...why].find(([key]) => key === `${axis}:${code}` || grid.codebook.entryByKey.get(key)?.parent === code)?.[1] ??
  null;

/** A measurement as data, with its errors when they are asked for. */
export function measurementAsJson(
  { axes, errors }: Measurement,
  corpora: readonly Corpus[],
  grid: ReadyGrid,
  withErrors: boolean,
): MeasurementJson {
  const { codebook } = grid;
  const sum = (key: 'read' | 'used' | 'setAside') => corpora.reduce((all, corpus) => all + corpus[key], 0);
  return {
    grid: { version: codebook.version, checksum: codebook.checksum },
    read: sum('read'),
    used: sum('used'),
    setAside: sum('setAside'),
    files: corpora.map(({ file, read, used, setAside }) => ({ file, read, used, setAside })),
    axes: axes.map(({ axis, leftOut, withAll, codes, ...headline }) => ({
      axis,
      ...figures(headline),
      leftOut,
      withAll: withAll === null ? null : figures(withAll),
      codes: codes.map(({ code, ...one }) => ({
        code,
        label: { ...gridLabel(codebook, axis, code) },
        ...figures(one),
      })),
    })),
    ...(withErrors ? { errors: errors.map((error) => errorAsJson(error, grid)) } : {}),
  };
}

function errorAsJson(error: CodingError, grid: ReadyGrid): NonNullable<MeasurementJson['errors']>[number] {
  const { text, axis, code, kind } = error;
  return {
    file: text.at.file,
    line: text.at.row ?? 0,
    id: text.id,
    column: text.column,
    text: text.text,
    axis,
    code,
    kind,
    why: whyOf(text, axis, code, grid),
    cues: cuesSeen(error, grid).map((seen) => ({ ...seen, cue: shortCue(seen.cue, seen.quote) })),
  };
}
