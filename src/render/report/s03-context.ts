import { capitalised, formatList } from '../../text/format.ts';
import { own } from '../../text/own.ts';
import { factTable } from '../blocks/fact-table.ts';
import type { Block, Section } from '../document.ts';
import { paragraph } from '../runs.ts';
import { makeSection, narrative, type ReportInput, under } from './section.ts';

const policyColumns = ['titre', 'type', 'date', 'etat', 'fenetre', 'themes', 'source'];

/** Section 3: the context and the legal frame as people wrote them, the country's position, policies and their windows. */
export function buildContext(input: ReportInput): Section {
  const { edition, labels, names } = input;
  const { context, bases } = labels.texts;
  const table = factTable(names, {
    id: 'table-policies',
    caption: context.policiesCaption,
    base: null,
    facts: edition.policies,
    columns: policyColumns,
  });
  const texts = narrative(input, 'contexte', 3);
  const legal = narrative(input, 'cadre-legal');
  // Position alone comes from the country pack: it does not make a section.
  if (texts.length + legal.length === 0 && !table) return makeSection(input, 's03', null, []);
  const blocks: Block[] = [
    ...texts,
    ...under('position', context.position, position(input)),
    ...under('cadre-legal', context.legal, legal),
    ...under('politiques', context.policies, table ? [table] : []),
  ];
  return makeSection(input, 's03', texts.length + legal.length > 0 ? bases.texts : null, blocks);
}

function position({ edition, labels }: ReportInput): Block[] {
  const { context } = labels.texts;
  const { positions } = context;
  const words = edition.country.position.map((code) => own(positions, code) ?? code);
  if (words.length === 0) return [];
  const country = edition.country.phrases[labels.language].the;
  return [paragraph(context.positionText(capitalised(country), formatList(words, labels.language)))];
}
