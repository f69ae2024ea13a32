import { describe } from '../diagnostics/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/stage.ts';

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;
const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Problems as workflow commands that a code host shows beside the line (GitHub's «workflow commands» format). */
export const asAnnotations = (diagnostics: readonly Diagnostic[], language: Language): string =>
  diagnostics
    .map((diagnostic) => {
      const { message, advice } = describe(diagnostic, language);
      const { file, line, row } = diagnostic.place ?? {};
      const at = [
        ...(file ? [`file=${escapeProperty(file)}`] : []),
        ...((line ?? row) !== undefined ? [`line=${line ?? row}`] : []),
        `title=${escapeProperty(diagnostic.code)}`,
      ].join(',');
      return `::${levels[diagnostic.severity]} ${at}::${escapeData([message, advice].filter(Boolean).join(' '))}\n`;
    })
    .join('');
