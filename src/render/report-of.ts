import type { Codebook } from '../model/codebook.ts';
import type { Edition } from '../model/edition.ts';
import type { Language } from '../model/stage.ts';
import type { ReportDocument } from './document.ts';
import { buildReport } from './report/index.ts';

const reportsByEdition = new WeakMap<Edition, { language: Language; codebook: Codebook; report: ReportDocument }>();

/** The report of an edition, put together once for the formats that print it. */
export function reportOf(edition: Edition, language: Language, codebook: Codebook): ReportDocument {
  const made = reportsByEdition.get(edition);
  if (made && made.language === language && made.codebook === codebook) return made.report;
  const report = buildReport(edition, language, codebook);
  reportsByEdition.set(edition, { language, codebook, report });
  return report;
}
