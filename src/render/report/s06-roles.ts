import { factTable } from '../blocks/fact-table.ts';
import { quoteBlocks } from '../blocks/quotes.ts';
import type { Block, Section } from '../document.ts';
import { baseText } from '../figures.ts';
import { paragraph } from '../runs.ts';
import { projectNumbers } from './project-numbers.ts';
import { makeSection, type ReportInput, tabulated, under } from './section.ts';
import { whoDoesWhat } from './who-does-what.ts';

const projectColumns = [
  'intitule',
  'acteur',
  'localite',
  'mode',
  'type_bailleur',
  'annee_debut',
  'annee_fin',
  'thematiques',
  'beneficiaires',
];

/** Section 6: which roles, trades, themes and domains, where and by which types; projects. */
export function buildRoles(input: ReportInput): Section {
  const { edition, labels, names } = input;
  const { roles, bases, base } = labels.texts;
  const main = tabulated(input, 'roles');
  const projects = factTable(names, {
    id: 'table-projects',
    caption: roles.projectsCaption,
    base: null,
    facts: edition.projects,
    columns: projectColumns,
  });
  const blocks: Block[] = [
    ...under('les-roles', roles.main, main.length > 0 ? [paragraph(roles.intro), ...main] : []),
    ...under('sous-roles', roles.subs, tabulated(input, 'subRoles')),
    ...under('metiers', roles.trades, tabulated(input, 'trades')),
    ...under('sens', roles.direction, tabulated(input, 'direction')),
    ...whoDoesWhat(input),
    ...under('projets', roles.projects, [
      ...projectNumbers(input),
      ...tabulated(input, 'projects'),
      ...(projects ? [projects] : []),
    ]),
    ...under('mots-roles', roles.quotes, quoteBlocks(edition, labels, ['role', 'domaine', 'theme'])),
  ];
  const known = base.label(baseText(labels, 'known', edition.counts.known));
  return makeSection(input, 's06', `${known}. ${bases.coded}`, blocks);
}
