import { factTable } from '../blocks/fact-table.ts';
import { quoteBlocks } from '../blocks/quotes.ts';
import type { Block, Section } from '../document.ts';
import { baseText } from '../figures.ts';
import { makeSection, type ReportInput, tabulated, under } from './section.ts';

/** Section 9: networks, partnerships, events and known links. */
export function buildNetwork(input: ReportInput): Section {
  const { edition, labels, names } = input;
  const { network, base, strengths } = labels.texts;
  const relations = factTable(names, {
    id: 'table-relations',
    caption: network.relationsCaption,
    base: null,
    facts: edition.relations,
    columns: ['de', 'vers', 'type', 'forme', 'depuis', 'source'],
  });
  const blocks: Block[] = [
    ...under('reseaux', network.networks, tabulated(input, 'networks')),
    ...under('partenariats', network.partnerships, tabulated(input, 'partnerships')),
    ...under('temps-forts', network.events, tabulated(input, 'events')),
    ...under('liens', network.relations, relations ? [relations] : []),
    ...under('mots-reseaux', strengths.quotes, quoteBlocks(edition, labels, ['relation'])),
  ];
  const interviewed = base.label(baseText(labels, 'interviewed', edition.counts.interviewed));
  return makeSection(input, 's09', blocks.length > 0 ? `${interviewed}.` : null, blocks);
}
