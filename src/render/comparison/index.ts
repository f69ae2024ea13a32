import { type Comparison, comparisonSchema } from '../../model/comparison.ts';
import type { OutputFile } from '../../model/output.ts';
import type { Language } from '../../model/stage.ts';
import { writeCsv } from '../../writers/index.ts';
import { contentPolicy } from '../content-policy.ts';
import { compileHtml, compileMarkdown, type TemplateSource } from '../templates.ts';
import { textsByLanguage } from '../texts/index.ts';
import { buildComparison } from './build.ts';

/** What a format of a comparison needs beside it. */
export interface ComparisonOptions {
  language: Language;
  templates: TemplateSource;
  /** The output goes to another program: tables without byte order mark, commas, LF. */
  forPipe?: boolean;
}

type ComparisonFormat = (comparison: Comparison, options: ComparisonOptions) => string;

/** Every format a comparison is written in. */
export const comparisonFormats: Readonly<Record<'md' | 'html' | 'json' | 'csv', ComparisonFormat>> = {
  md: (comparison, { language, templates }) => {
    const report = buildComparison(comparison, language);
    const printed = compileMarkdown(templates)({ report, texts: textsByLanguage[language] });
    return `${printed
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`;
  },
  html: (comparison, { language, templates }) => {
    const report = buildComparison(comparison, language);
    const [style, script] = [templates('style.css'), templates('page.js')];
    const policy = contentPolicy(style, script);
    return compileHtml(templates)({ report, texts: textsByLanguage[language], style, script, policy });
  },
  json: (comparison) => `${JSON.stringify(comparisonSchema.parse(comparison), null, 2)}\n`,
  csv: (comparison, { language, forPipe = false }) => linesOf(comparison, language, !forPipe),
};

export { rangeInWords } from './words.ts';

export type ComparisonFormatId = keyof typeof comparisonFormats;
export const comparisonFormatIds = Object.keys(comparisonFormats) as ComparisonFormatId[];

/** `comparaison-SN-TN`: the countries in the order asked. */
export const comparisonName = ({ countries }: Comparison): string =>
  ['comparaison', ...countries.map(({ iso2 }) => iso2)].join('-');

/** One file of a comparison. */
export const renderComparison = (
  comparison: Comparison,
  format: ComparisonFormatId,
  options: ComparisonOptions,
): OutputFile => ({
  name: `${comparisonName(comparison)}.${format}`,
  content: comparisonFormats[format](comparison, options),
});

const headers = [
  'table',
  'titre',
  'statut',
  'raisons',
  'code',
  'libelle',
  'pays',
  'etat',
  'n',
  'de',
  'minimum',
  'maximum',
];

/** One line a cell, so that a spreadsheet can pivot it; a refused table has one line, which says why. */
function linesOf({ tables }: Comparison, language: Language, forPeople: boolean): string {
  const rows = tables.flatMap(({ id, title, status, reasons, rows: lines }) => {
    const start = [id, title[language], status, reasons.map((reason) => reason.id).join('|')];
    if (lines.length === 0) return [[...start, '', '', '', '', null, null, null, null]];
    return lines.flatMap(({ code, label, cells }) =>
      cells.map(({ country, state, n, of, bounds }) => [
        ...start,
        code,
        label[language],
        country,
        state,
        n,
        of,
        bounds?.low ?? null,
        bounds?.high ?? null,
      ]),
    );
  });
  return writeCsv(headers, rows, { forPeople });
}
