import type { Finding, FindingTopic } from '../../model/edition-findings.ts';
import { capitalised } from '../../text/format.ts';
import type { Block, KeyFigure, ListItem } from '../document.ts';
import { outOf } from '../figures.ts';
import { findingWords } from '../findings/index.ts';
import { type Place, placeOfTabulation } from '../placement.ts';
import { em, item, link, list, note, paragraph, strong, text } from '../runs.ts';
import { closedFindings } from './closed-findings.ts';
import { limitItems } from './limits.ts';
import { chosenThemeBlocks } from './s12-themes.ts';
import { makeSection, numberOf, type ReportInput, type SectionId, under } from './section.ts';

/** The section that holds the tables of each topic. */
const sectionByTopic: Record<FindingTopic, SectionId> = {
  who: 's05',
  means: 's05',
  where: 's05',
  roles: 's06',
  projects: 's06',
  strengths: 's07',
  weaknesses: 's07',
  network: 's09',
  dialogue: 's10',
  needs: 's11',
  knowledge: 's04',
};
/** Places whose tables stand elsewhere than the topic of their findings. */
const sectionByPlace: { [place in Place]?: SectionId } = {
  who: 's05',
  status: 's05',
  means: 's05',
  where: 's05',
  publics: 's05',
  difficulties: 's08',
};

/** Where the table of a finding really stands. */
const sectionOf = ({ table, topic }: Finding): SectionId => {
  const place = placeOfTabulation(table);
  return (place === null ? null : sectionByPlace[place]) ?? sectionByTopic[topic];
};
const limitsTold = 4;

/** Section 1: the counts, what stands out, and what to keep in mind, on one page. */
export function buildSummary(input: ReportInput): ReturnType<typeof makeSection> {
  const { edition, labels } = input;
  const { summary } = labels.texts;
  if (edition.counts.known === 0) return makeSection(input, 's01', null, []);
  const told = (edition.findings ?? [])
    .filter(({ summary: isTold }) => isTold)
    .flatMap((one) => findingItem(input, one));
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
  // A nought of documents beside organisations that they make known would contradict itself.
  const notOpen = closedFindings(edition) > 0 ? summary.notOpen : null;
  return [
    { value: labels.number(counts.known), label: summary.known(counts.known), detail: null },
    {
      value: outOf(labels, counts.interviewed, counts.known),
      label: summary.interviewed(counts.interviewed),
      detail: null,
    },
    { value: labels.number(counts.interviews), label: summary.interviews(counts.interviews), detail: period },
    {
      value: labels.number(counts.documents),
      label: summary.documents(counts.documents),
      detail: counts.documents === 0 ? notOpen : null,
    },
    {
      value: labels.number(counts.findings),
      label: summary.findings(counts.findings),
      detail: counts.findings === 0 ? notOpen : null,
    },
    { value: outOf(labels, counts.listed, counts.known), label: summary.listed(counts.listed), detail: null },
  ];
}

/** What a table says, how far that may be trusted, and where it stands. */
function findingItem({ edition, labels }: ReportInput, finding: Finding): ListItem[] {
  const words = findingWords(finding, edition, labels.language);
  const table = edition.tabulations.find(({ id }) => id === finding.table);
  if (words === null || !table) return [];
  const section = sectionOf(finding);
  const see = labels.texts.summary.seeSection(numberOf(section));
  const grade = labels.texts.grades[finding.grade];
  return [
    item([
      strong(`${labels.of(table.title)}.`),
      text(` ${words.sentence} `),
      em(capitalised(grade)),
      text(', '),
      link(see, `#${section}`),
      text('.'),
    ]),
  ];
}
