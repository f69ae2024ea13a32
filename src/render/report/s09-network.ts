import { factTable } from '../blocks/fact-table.ts';
import { quoteBlocks } from '../blocks/quotes.ts';
import type { Block, Section } from '../document.ts';
import { baseText } from '../figures.ts';
import { bandTable, cutBlocks, networkInput, readingBlocks } from './network-blocks.ts';
import { memberBlocks } from './network-members.ts';
import { institutionBlocks, leadBlocks, linkBlocks, relationColumns, sharedBlocks } from './network-tables.ts';
import { makeSection, type ReportInput, tabulated, under } from './section.ts';

/** Networks counted by their names as typed: spellings apart, where members are told under the network they belong to. */
const namesAsTyped: readonly string[] = ['reseaux', 'membre_de'];

/** Section 9: what the links hold together, networks, partnerships, events, bodies outside civil society, whom to meet next. */
export function buildNetwork(input: ReportInput): Section {
  const { edition, labels } = input;
  const { network, base, strengths } = labels.texts;
  const linked = edition.network ? networkInput(input, edition.network) : null;
  const hasMembers = linked !== null && linked.network.networks.length > 0;
  const blocks: Block[] = [
    ...(linked ? under('liens-lecture', network.reading, readingBlocks(linked)) : []),
    ...(linked ? under('liens-seuls', network.cuts, cutBlocks(linked)) : []),
    ...under('reseaux', network.networks, [
      ...tabulated(input, 'networks', (id) => !(hasMembers && namesAsTyped.includes(id))),
      ...(linked && hasMembers ? [...memberBlocks(linked), bandTable(linked, 'memberships')] : []),
    ]),
    ...under('partenariats', network.partnerships, tabulated(input, 'partnerships')),
    ...under('liens', network.relations, linked ? linkBlocks(linked) : rowsAlone(input)),
    ...(linked ? under('institutions', network.institutions, institutionBlocks(linked)) : []),
    ...(linked ? under('memes-tables', network.shared, sharedBlocks(linked)) : []),
    ...under('temps-forts', network.events, tabulated(input, 'events')),
    ...(linked ? under('a-rencontrer', network.leads, leadBlocks(linked)) : []),
    ...under('mots-reseaux', strengths.quotes, quoteBlocks(edition, labels, ['relation'])),
  ];
  const { counts } = edition;
  const bases = labels.texts.bases.mixed(
    baseText(labels, 'known', counts.known),
    baseText(labels, 'interviewed', counts.interviewed),
  );
  return makeSection(input, 's09', blocks.length > 0 ? base.label(bases) : null, blocks);
}

/** The rows as they are, for an edition saved before links were told. */
function rowsAlone({ edition, labels, names }: ReportInput): Block[] {
  const table = factTable(names, {
    id: 'table-relations',
    caption: labels.texts.network.relationsCaption,
    base: null,
    facts: edition.relations,
    columns: relationColumns,
  });
  return table ? [table] : [];
}
