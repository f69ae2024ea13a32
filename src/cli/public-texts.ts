import type { Codebook } from '../model/codebook.ts';
import { once } from '../text/once.ts';

/** Texts of the grid itself: a run of their words in a report is no leak of an interview that says the same. */
export const publicTexts = once(({ entries }: Codebook): string[] =>
  entries.flatMap(({ code, label, definition, yes, no }) => [
    // As the drop-down list of the workbook writes a code, and as the table of the grid prints it.
    `${code} ${label.fr}`,
    `${code} ${label.en}`,
    definition.fr,
    definition.en,
    ...yes,
    ...no,
  ]),
);
