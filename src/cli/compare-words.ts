import type { ComparedTable, Comparison } from '../model/comparison.ts';
import { rangeInWords } from '../render/comparison/index.ts';
import { formatNumber, plural } from '../text/format.ts';
import type { Session } from './session.ts';

/** What `compare` says when it has done: the regional figures, what was written, what to open, the next command. */
export function sayComparison(
  { terminal }: Session,
  comparisons: readonly Comparison[],
  written: readonly string[],
): void {
  const { language, paint } = terminal;
  const isFrench = language === 'fr';
  for (const { countries, actors, tables, edition } of comparisons) {
    const names = countries.map(({ iso2 }) => iso2).join(', ');
    const count = (n: number, one: string, many: string) =>
      `${formatNumber(n, language)} ${plural(n, one, many, language)}`;
    const tablesThat = (wanted: ComparedTable['status']) => tables.filter(({ status }) => status === wanted).length;
    const [refused, unanswered] = [tablesThat('refused'), tablesThat('unanswered')];
    const distinct = rangeInWords(actors.distinct, language);
    const linked = actors.linked.length;
    const review = actors.to_review.length;
    terminal.say(
      isFrench
        ? `${names} (édition ${edition.audience})\u00a0: ${distinct} ${plural(actors.distinct.high, 'organisation distincte', 'organisations distinctes', language)} sur ${formatNumber(actors.sum, language)} recensées pays par pays\u00a0; ${count(linked, 'présente', 'présentes')} dans plusieurs pays, ${count(review, 'paire', 'paires')} à relire.`
        : `${names} (edition ${edition.audience}): ${distinct} ${plural(actors.distinct.high, 'distinct organisation', 'distinct organisations', language)} out of ${formatNumber(actors.sum, language)} known country by country; ${formatNumber(linked, language)} met in several countries, ${count(review, 'pair', 'pairs')} to review.`,
    );
    terminal.say(
      isFrench
        ? `Tableaux\u00a0: ${formatNumber(tables.length, language)}, dont ${count(refused, 'non comparable', 'non comparables')} (le rapport dit pourquoi) et ${formatNumber(unanswered, language)} sans donnée dans aucun pays.`
        : `Tables: ${formatNumber(tables.length, language)}, of which ${formatNumber(refused, language)} not comparable (the report says why) and ${formatNumber(unanswered, language)} without data in any country.`,
    );
  }
  terminal.say(isFrench ? 'Écrit\u00a0:' : 'Written:');
  for (const path of written) terminal.say(`  ${paint.good(path)}`);
  const page = written.find((path) => path.endsWith('.html')) ?? written[0];
  if (page !== undefined)
    terminal.say(isFrench ? `À ouvrir\u00a0: ${paint.strong(page)}` : `To open: ${paint.strong(page)}`);
}
