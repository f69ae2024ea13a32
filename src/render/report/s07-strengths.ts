import { shadeStep } from '../../charts/index.ts';
import type { EditionMatrixCell } from '../../model/edition.ts';
import { crossingsBlocks } from '../blocks/crossing.ts';
import { quoteBlocks } from '../blocks/quotes.ts';
import { tabulationBlocks } from '../blocks/tabulation.ts';
import type { Block, Cell, Section, Table } from '../document.ts';
import { baseOfThree, outOf } from '../figures.ts';
import { placeOfCrossing, tabulationsAt } from '../placement.ts';
import { header, mark, number, paragraph, text } from '../runs.ts';
import { readingBlocks } from './matrix-reading.ts';
import { makeSection, narrative, type ReportInput, tabulated, testimonyBase, under } from './section.ts';
import { sectorBlocks } from './sector.ts';

/** Section 7: the table of expected strengths and weaknesses held against this country's sources. */
export function buildStrengths(input: ReportInput): Section {
  const { edition, labels } = input;
  const { strengths, base } = labels.texts;
  const blocks: Block[] = [
    ...under('analyse', strengths.analysis, narrative(input, 'analyse')),
    ...under('forces', strengths.forces, tabulated(input, 'forces')),
    ...under('faiblesses', strengths.weaknesses, weaknessesByOrigin(input)),
    ...under('matrice', strengths.matrix, matrixBlocks(input)),
    ...under('lecture-roles', strengths.reading, readingBlocks(input)),
    ...under('forces-types', strengths.byType, byType(input)),
    ...under('secteur', strengths.sector, sectorBlocks(input, ['force', 'faiblesse', 'role'])),
    ...under('mots-forces', strengths.quotes, quoteBlocks(edition, labels, ['force', 'faiblesse'])),
    ...under('bonnes-pratiques', strengths.practices, narrative(input, 'bonnes-pratiques')),
  ];
  // Strengths and weaknesses are counted among all who are known: documents speak of those who were not met.
  const known = { base_of: 'known', base: edition.counts.known, layer: 'profile' as const };
  const counted = base.label(baseOfThree(labels, known));
  return makeSection(input, 's07', blocks.length > 0 ? `${counted}. ${testimonyBase(input)}` : null, blocks);
}

/** Strengths and weaknesses by type, as far as the edition may tell them. */
const byType = ({ edition, names }: ReportInput): Block[] =>
  crossingsBlocks(
    edition.crossings.filter(({ id }) => placeOfCrossing(id) === 'strengths'),
    names,
  );

const origins = ['interne', 'relation', 'contexte', 'autre'] as const;

/** Weaknesses by where each comes from: the analysis's own tables, else the one table split by the grid's origins. */
function weaknessesByOrigin(input: ReportInput): Block[] {
  const { edition, labels, names } = input;
  const counted = tabulated(input, 'weaknessesByOrigin');
  if (counted.length > 0) return counted;
  const { strengths } = labels.texts;
  const originOf = (code: string) => {
    const origin = labels.codebook.entryByKey.get(`faiblesse:${code}`)?.origin;
    return origins.find((candidate) => candidate === origin) ?? 'autre';
  };
  return tabulationsAt(edition, 'weaknesses').flatMap((tabulation) =>
    origins.flatMap((origin) => {
      const values = tabulation.values.filter(({ code }) => originOf(code) === origin);
      const words = `${labels.of(tabulation.title)} – ${strengths.origins[origin]}`;
      const title = { fr: words, en: words };
      return tabulationBlocks({ ...tabulation, id: `${tabulation.id}-${origin}`, title, values }, names);
    }),
  );
}

function matrixBlocks(input: ReportInput): Block[] {
  const { strengths } = input.labels.texts;
  if (input.edition.matrix.length === 0) return [];
  const tables = [
    matrixTable(input, 'force', strengths.matrixForces),
    matrixTable(input, 'faiblesse', strengths.matrixWeaknesses),
  ].filter((table) => table !== null);
  return tables.length > 0 ? [paragraph(strengths.intro), ...tables] : [];
}

/** The code under which stands what fits no role. */
const beside = 'hors-grille';

/** Codes down, roles across; shade and figure say how many, a dot says that the original table expects it. */
function matrixTable({ edition, labels }: ReportInput, axis: 'force' | 'faiblesse', caption: string): Table | null {
  const { strengths, table } = labels.texts;
  const cells = edition.matrix.filter((one) => one.axis === axis);
  if (cells.length === 0) return null;
  const roles = [...new Set(cells.map(({ role }) => role))];
  const codes = [...new Set(cells.map(({ code }) => code))];
  const cellByKey = new Map(cells.map((one) => [`${one.role} ${one.code}`, one]));
  const largest = Math.max(0, ...cells.map(({ observed }) => observed ?? 0));
  const notes = [strengths.expectedMark, strengths.nothingMark];
  if (roles.includes(beside)) notes.push(strengths.matrixBeside);
  const holders = new Map(
    edition.tabulations.find(({ id }) => id === 'roles')?.values.map(({ code, n }) => [code, n]) ?? [],
  );
  const headOf = (role: string) => {
    const n = holders.get(role);
    return `${labels.grid('role', role)}${n ? ` (n\u00a0=\u00a0${labels.number(n)})` : ''}`;
  };
  if (cells.some(({ masked }) => masked)) notes.push(table.maskedNote);
  return {
    kind: 'table',
    id: `table-matrix-${axis}`,
    number: null,
    caption,
    base: strengths.matrixBase,
    head: [header(strengths.code), ...roles.map((role) => header(headOf(role), { isNumber: true }))],
    rows: codes.map((code) => [
      header(labels.grid(axis, code)),
      ...roles.map((role) => matrixCell(cellByKey.get(`${role} ${code}`), largest, holders.get(role) ?? null, labels)),
    ]),
    notes,
  };
}

function matrixCell(
  found: EditionMatrixCell | undefined,
  largest: number,
  holders: number | null,
  labels: ReportInput['labels'],
): Cell {
  const { strengths, table } = labels.texts;
  if (!found) return number(table.none);
  const expected = found.expected ? [text('● ')] : [];
  if (found.masked || found.observed === null) return number([...expected, mark(table.masked)]);
  // Nobody known has the role: «0/0» would look like an answer.
  if (holders === 0 && found.observed === 0) return number([...expected, text(table.none)]);
  const against = found.contradicted ? ` (${strengths.contradicted(labels.number(found.contradicted))})` : '';
  return number([...expected, text(`${outOf(labels, found.observed, holders)}${against}`)], {
    shade: shadeStep(found.observed, largest),
  });
}
