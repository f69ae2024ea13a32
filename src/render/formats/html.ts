import { contentPolicy } from '../content-policy.ts';
import type { Format } from '../format.ts';
import { reportOf } from '../report-of.ts';
import { compileHtml } from '../templates.ts';
import { textsByLanguage } from '../texts/index.ts';

/** The report as one page that asks nothing of any server. */
export const html: Format = {
  id: 'html',
  extension: 'html',
  label: { fr: 'Rapport en HTML', en: 'Report as HTML' },
  render: (edition, { language, codebook, templates }) => {
    const report = reportOf(edition, language, codebook);
    const style = templates('style.css');
    const script = templates('page.js');
    const policy = contentPolicy(style, script);
    const content = compileHtml(templates)({ report, texts: textsByLanguage[language], style, script, policy });
    return [{ name: `cartographie-${edition.country.iso2}.html`, content }];
  },
};
