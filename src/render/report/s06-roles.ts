import { formatList } from '../../text/format.ts';
import { crossingBlocks, gapsOf } from '../blocks/crossing.ts';
import { factTable } from '../blocks/fact-table.ts';
import { quoteBlocks } from '../blocks/quotes.ts';
import type { Block, Section } from '../document.ts';
import { baseText } from '../figures.ts';
import { placeOfCrossing } from '../placement.ts';
import { list, paragraph } from '../runs.ts';
import { makeSection, type ReportInput, tabulated, under } from './section.ts';

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
    ...under('roles-croises', roles.crossings, crossings(input)),
    ...under('projets', roles.projects, [...tabulated(input, 'projects'), ...(projects ? [projects] : [])]),
    ...under('mots-roles', roles.quotes, quoteBlocks(edition, labels, ['role', 'domaine', 'theme'])),
  ];
  const known = base.label(baseText(labels, 'known', edition.counts.known));
  return makeSection(input, 's06', `${known}. ${bases.coded}`, blocks);
}

function crossings(input: ReportInput): Block[] {
  const { edition, names } = input;
  return edition.crossings
    .filter(({ id }) => placeOfCrossing(id) === 'roles')
    .flatMap((crossing) => {
      const table = crossingBlocks(crossing, names);
      return table.length > 0 && crossing.id === 'roles-x-region_siege' ? [...table, ...gaps(input, crossing)] : table;
    });
}

/** The divisions in which nobody known plays a role, where somebody was asked. */
function gaps({ labels }: ReportInput, crossing: ReportInput['edition']['crossings'][number]): Block[] {
  const { roles } = labels.texts;
  const lines = gapsOf(crossing).map(({ row, columns }) =>
    roles.gap(
      labels.of(row.label),
      formatList(
        columns.map(({ label }) => labels.of(label)),
        labels.language,
      ),
    ),
  );
  return under(`vides-${crossing.id}`, roles.gaps, lines.length > 0 ? [list(lines)] : [], 4);
}
