import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/stage.ts';
import { describe } from './describe.ts';

/** Problems for a machine: one object each, with its texts in the language asked for and its help anchor. */
export const problemsAsJson = (diagnostics: readonly Diagnostic[], language: Language) =>
  diagnostics.map(({ cause: _, ...diagnostic }) => ({
    ...diagnostic,
    ...describe(diagnostic, language),
    help: `docs/diagnostics.md#${diagnostic.code.toLowerCase()}`,
  }));
