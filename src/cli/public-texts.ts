import type { Codebook } from '../model/codebook.ts';
import { once } from '../text/once.ts';

/** Texts of the grid itself: a run of their words in a report is no leak of an interview that says the same. */
export const publicTexts = once(({ entries }: Codebook): string[] =>
  entries.flatMap(({ label, definition, yes, no }) => [
    label.fr,
    label.en,
    definition.fr,
    definition.en,
    ...yes,
    ...no,
  ]),
);
