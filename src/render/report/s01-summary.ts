import type { EditionTabulation } from '../../model/edition.ts';
import type { Block, KeyFigure, ListItem } from '../document.ts';
import { outOf, outOfWithShare, percentBase } from '../figures.ts';
import { item, link, list, note, paragraph, strong, text } from '../runs.ts';
import { limitItems } from './limits.ts';
import { chosenThemeBlocks } from './s12-themes.ts';
import { makeSection, numberOf, type ReportInput, type SectionId, under } from './section.ts';

/** Tables whose first values are told on the page, with the section that holds them. */
const findings: { id: string; section: SectionId }[] = [
  { id: 'type', section: 's05' },
  { id: 'region_siege', section: 's05' },
  { id: 'roles', section: 's06' },
  { id: 'thematiques', section: 's06' },
  { id: 'forces', section: 's07' },
  { id: 'faiblesses', section: 's07' },
  { id: 'difficultes_vie_associative', section: 's08' },
  { id: 'qualite_dialogue', section: 's10' },
  { id: 'premier_besoin', section: 's11' },
  { id: 'formations_souhaitees', section: 's11' },
];
const valuesTold = 3;
const limitsTold = 4;

/** Section 1: the counts, what stands out, and what to keep in mind, on one page. */
export function buildSummary(input: ReportInput): ReturnType<typeof makeSection> {
  const { edition, labels } = input;
  const { summary } = labels.texts;
  if (edition.counts.known === 0) return makeSection(input, 's01', null, []);
  const told = findings.flatMap(({ id, section }) => findingItem(input, id, section));
  const limits = limitItems(input).slice(0, limitsTold);
  const blocks: Block[] = [
    { kind: 'key-figures', items: keyFigures(input) },
    paragraph(summary.howToRead),
    ...under('constats', summary.mainFindings, told.length > 0 ? [list(told)] : []),
    ...under('themes-prioritaires', labels.texts.themes.inSummary, chosenThemeBlocks(input)),
    ...(limits.length > 0
      ? [note('info', summary.limits, [list(limits), paragraph([link(summary.moreLimits, '#s02')])])]
      : []),
  ];
  return makeSection(input, 's01', null, blocks);
}

function keyFigures({ edition, labels }: ReportInput): KeyFigure[] {
  const { summary } = labels.texts;
  const { counts } = edition;
  const first = counts.first_interview;
  const last = counts.last_interview;
  const period = first !== null && last !== null ? summary.period(labels.date(first), labels.date(last)) : null;
  return [
    { value: labels.number(counts.known), label: summary.known, detail: null },
    { value: outOf(labels, counts.interviewed, counts.known), label: summary.interviewed, detail: null },
    { value: labels.number(counts.interviews), label: summary.interviews, detail: period },
    { value: labels.number(counts.documents), label: summary.documents, detail: null },
    { value: labels.number(counts.findings), label: summary.findings, detail: null },
    { value: outOf(labels, counts.listed, counts.known), label: summary.listed, detail: null },
  ];
}

/** The values that most organisations share, ties kept; nothing of a table that is masked whole. */
function findingItem(input: ReportInput, id: string, section: SectionId): ListItem[] {
  const { edition, labels } = input;
  const tabulation = edition.tabulations.find((candidate) => candidate.id === id);
  // Of a handful of answers nothing stands out.
  if (!tabulation || (tabulation.answered ?? 0) < percentBase) return [];
  const values = firstValues(tabulation);
  if (values.length === 0) return [];
  const words = values.map(
    ({ label, n }) => `${labels.of(label)} ${outOfWithShare(labels, n ?? 0, tabulation.answered)}`,
  );
  const separator = labels.language === 'fr' ? '\u00a0: ' : ': ';
  const see = labels.texts.summary.seeSection(numberOf(section));
  return [
    item([
      strong(labels.of(tabulation.title)),
      text(`${separator}${words.join(', ')} (`),
      link(see, `#${section}`),
      text(').'),
    ]),
  ];
}

function firstValues({ values }: EditionTabulation): EditionTabulation['values'] {
  const shown = values.filter(({ n }) => n !== null && n > 0).sort((left, right) => (right.n ?? 0) - (left.n ?? 0));
  const least = shown[valuesTold - 1]?.n ?? 0;
  const kept = shown.filter(({ n }) => (n ?? 0) >= least);
  // Too many ties would tell nothing: then only what stands above them.
  return kept.length <= valuesTold + 2 ? kept : shown.filter(({ n }) => (n ?? 0) > least);
}
