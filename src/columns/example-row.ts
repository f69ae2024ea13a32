import { foldWords } from '../text/fold.ts';

/** The example row of a blank template, told by the words of its first cell. */
export const isExampleRow = (cells: readonly string[]): boolean =>
  /^(?:exemple|example) (?:ligne a effacer|row to delete)$/.test(foldWords((cells[0] ?? '').slice(0, 60)));
