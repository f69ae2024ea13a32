import type { Format } from '../format.ts';
import { reportOf } from '../report-of.ts';
import { compileMarkdown } from '../templates.ts';
import { textsByLanguage } from '../texts/index.ts';

/** The report as Markdown. */
export const markdown: Format = {
  id: 'md',
  extension: 'md',
  label: { fr: 'Rapport en Markdown', en: 'Report as Markdown' },
  render: (edition, { language, codebook, templates }) => {
    const report = reportOf(edition, language, codebook);
    const printed = compileMarkdown(templates)({ report, texts: textsByLanguage[language] });
    return [{ name: `cartographie-${edition.country.iso2}.md`, content: tidy(printed) }];
  },
};

/** No blank at the end of a line, one blank line at most, one end of line at the end. */
const tidy = (text: string): string =>
  `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
