import type { Question } from '../decisions/index.ts';
import type { OutputFile } from '../model/output.ts';
import { thresholds } from '../resolve/index.ts';
import { formatNumber } from '../text/format.ts';
import { type WorkbookSheet, writeXlsx } from '../writers/index.ts';
import { byFamily, countsInWords, familyHeading } from './review-families.ts';
import { familySheet, type WorkbookSettings } from './review-sheet.ts';
import { reviewWorkbookName } from './review-workbook-name.ts';
import { workbookWords } from './review-workbook-words.ts';

/** `decisions-a-prendre.xlsx`: instructions, then a sheet a family, a row a question. Questions come worst first. */
export function reviewWorkbook(questions: readonly Question[], settings: WorkbookSettings): OutputFile {
  const { language } = settings;
  const sheets = byFamily(questions).map(({ family, own }) => familySheet(family, own, settings));
  const { title } = workbookWords[language];
  return {
    name: settings.name ?? reviewWorkbookName,
    content: writeXlsx([guideSheet(questions, settings), ...sheets], { title, language }),
  };
}

/** How to answer, then why each family comes where it does. */
function guideSheet(
  questions: readonly Question[],
  { language, country, answered = [] }: WorkbookSettings,
): WorkbookSheet {
  const { guide, internal, before, after, scale, keep } = workbookWords[language];
  const threshold = (value: number) => formatNumber(value, language);
  const hasPairs = questions.some(({ family }) => family === 'identite' || family === 'attributions');
  const lines = [
    ...before(country.names[language], countsInWords(questions, language)),
    ...byFamily(questions).map(({ family, own }) => familyHeading(family, own.length, language)),
    ...(hasPairs ? scale(threshold(thresholds.same), threshold(thresholds.review)) : []),
    ...after,
    ...(answered.length > 0 ? [keep([...answered])] : []),
  ];
  return {
    name: guide,
    columns: [{ header: internal, width: 110, isText: true }],
    rows: lines.map((line) => [line]),
    wrap: true,
  };
}
