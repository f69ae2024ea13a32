import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/stage.ts';
import { type Tally, tally } from './tally.ts';

/** Where a code is explained: one entry a code, under its own anchor. */
export const helpAnchor = (code: string): string => `docs/diagnostics.md#${code.toLowerCase()}`;

/**
 * Problems for a machine, worst first: one object for the same problem met in several places, with `count` and `places`
 * (the first ones: `count` is always whole), its texts in the language asked for and its help anchor.
 */
export const talliesAsJson = (tallies: readonly Tally[]) =>
  tallies.map(({ first: { cause: _, labels: __, ...first }, message, advice, count, places, others }) => ({
    ...first,
    message,
    advice,
    help: helpAnchor(first.code),
    count,
    places,
    ...(others.length > 0 ? { other_values: others.map(({ value }) => value) } : {}),
  }));

/** Problems for a machine, put together first. */
export const problemsAsJson = (diagnostics: readonly Diagnostic[], language: Language) =>
  talliesAsJson(tally(diagnostics, language));
