import { quoteBlocks } from '../blocks/quotes.ts';
import type { Block, Section } from '../document.ts';
import { baseText, countRuns } from '../figures.ts';
import { cell, header, number, paragraph } from '../runs.ts';
import { activityBlocks, wordsOfNeeds } from './need-activities.ts';
import { needsByGroup } from './needs-by-group.ts';
import { againBlocks, rankedNeedBlocks } from './ranked-needs.ts';
import { makeSection, type ReportInput, tabulated, testimonyBase, under } from './section.ts';

/** Section 11: needs ranked by stated criteria, asked and training; then apart the needs that weaknesses suggest. */
export function buildNeeds(input: ReportInput): Section {
  const { edition, labels } = input;
  const { needs, base, rankedNeeds, strengths } = labels.texts;
  const blocks: Block[] = [
    ...under('besoins-ranges', rankedNeeds.title, rankedNeedBlocks(input)),
    ...under('besoins-activites', rankedNeeds.activities, activityBlocks(input)),
    ...under('besoins', needs.asked, tabulated(input, 'needs')),
    ...under('besoins-croises', rankedNeeds.groups, needsByGroup(input)),
    ...under('formations', needs.training, tabulated(input, 'training')),
    ...under('formations-encore', rankedNeeds.again, againBlocks(input)),
    ...under('echanges', needs.more, wordsOfNeeds(input)),
    ...under('mots-besoins', strengths.quotes, quoteBlocks(edition, labels, ['besoin'])),
    ...under('besoins-suggeres', needs.suggested, suggested(input)),
  ];
  const interviewed = base.label(baseText(labels, 'interviewed', edition.counts.interviewed));
  return makeSection(input, 's11', blocks.length > 0 ? `${interviewed}. ${testimonyBase(input)}` : null, blocks);
}

function suggested({ edition, labels }: ReportInput): Block[] {
  const { needs, table } = labels.texts;
  const kept = edition.suggested_needs.filter(({ n, masked }) => masked || (n ?? 0) > 0);
  if (kept.length === 0) return [];
  const rows = kept.map(({ need, weaknesses, n }) => [
    header(labels.grid('besoin', need)),
    cell(weaknesses.map((code) => labels.grid('faiblesse', code)).join(', ')),
    number(countRuns(labels, n, edition.counts.known)),
  ]);
  const head = [header(needs.need), header(needs.from), header(needs.organisations, { isNumber: true })];
  const notes = kept.some(({ masked }) => masked) ? [table.maskedNote] : [];
  return [
    paragraph(needs.suggestedText),
    {
      kind: 'table',
      id: 'table-suggested',
      number: null,
      caption: needs.suggestedCaption,
      base: null,
      head,
      rows,
      notes,
    },
  ];
}
