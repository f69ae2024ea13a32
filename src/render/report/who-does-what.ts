import type { EditionCrossing } from '../../model/edition.ts';
import { formatList } from '../../text/format.ts';
import { crossingBlocks, crossingsBlocks, gapsOf, isReadable, isSparse } from '../blocks/crossing.ts';
import type { Block, ListItem } from '../document.ts';
import { crossingPlacement } from '../placement.ts';
import { item, joinRuns, list, paragraph, text } from '../runs.ts';
import { type ReportInput, under } from './section.ts';

/** Fewest organisations on one subject in one region for them to meet there. */
const fewestTogether = 2;

const rowsVariable = ({ id }: EditionCrossing): string => id.split('-x-')[0] ?? id;
const isByRegion = ({ id }: EditionCrossing): boolean => id.endsWith('-x-region_siege');

const crossingsOf = ({ edition }: ReportInput, variables: readonly string[]): EditionCrossing[] =>
  variables.flatMap((variable) => edition.crossings.filter((crossing) => rowsVariable(crossing) === variable));

/** Roles, themes and domains by region and by type: what is shared, who stands behind each cell, what is empty. */
export function whoDoesWhat(input: ReportInput): Block[] {
  const { roles } = input.labels.texts;
  const grids = (variables: readonly string[]) =>
    crossingsOf(input, variables).flatMap((crossing) => withReading(input, crossing));
  const details = crossingsBlocks(crossingsOf(input, crossingPlacement.details), input.names);
  return [
    ...under('roles-croises', roles.crossings, grids(crossingPlacement.roles)),
    ...under('themes-croises', roles.subjects, grids(crossingPlacement.subjects)),
    ...(details.some(({ kind }) => kind === 'table')
      ? [{ kind: 'fold' as const, summary: roles.detailsCrossed, blocks: details }]
      : details),
  ];
}

function withReading(input: ReportInput, crossing: EditionCrossing): Block[] {
  const tables = crossingBlocks(crossing, input.names);
  if (tables.length === 0 || !isByRegion(crossing) || !isReadable(crossing)) return tables;
  const isThin = !input.labels.isInternal && isSparse(crossing);
  return [...tables, ...shared(input, crossing), ...(isThin ? [] : gaps(input, crossing)), ...names(input, crossing)];
}

/** Regions in which several organisations are on the same subject. */
function shared({ labels }: ReportInput, crossing: EditionCrossing): Block[] {
  const labelByColumn = new Map(crossing.columns.map(({ code, label }) => [code, labels.of(label)]));
  const lines = crossing.rows.flatMap(({ code, label }) => {
    const places = crossing.cells
      .filter(({ row, column, n }) => row === code && column !== 'regroupes' && (n ?? 0) >= fewestTogether)
      .map(({ column, n }) => `${labelByColumn.get(column) ?? column} (${labels.number(n ?? 0)})`);
    return places.length > 0 ? [labels.texts.roles.sharedIn(labels.of(label), places.join(', '))] : [];
  });
  const { roles } = labels.texts;
  return under(`partages-${crossing.id}`, roles.shared, lines.length > 0 ? [list(lines)] : [], 4);
}

/** The divisions in which nobody known does it, where somebody was asked. */
function gaps({ labels }: ReportInput, crossing: EditionCrossing): Block[] {
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
  const unasked = crossing.columns.filter(({ asked }) => !asked).map(({ label }) => labels.of(label));
  const blocks: Block[] = [
    ...(lines.length > 0 ? [list(lines)] : []),
    ...(unasked.length > 0 ? [paragraph(roles.unaskedIn(formatList(unasked, labels.language)))] : []),
  ];
  return under(`vides-${crossing.id}`, roles.gaps, lines.length > 0 ? blocks : [], 4);
}

/** The organisations behind each cell, where this edition may name them; folded on a page. */
function names({ names: ofEdition, labels }: ReportInput, crossing: EditionCrossing): Block[] {
  const labelByColumn = new Map(crossing.columns.map(({ code, label }) => [code, labels.of(label)]));
  const items = crossing.rows.flatMap(({ code, label }): ListItem[] => {
    const cells = crossing.cells.filter(({ row, actors = [] }) => row === code && actors.length > 0);
    if (cells.length === 0) return [];
    const places = cells.map(({ column, n, actors = [] }) => [
      text(`${labelByColumn.get(column) ?? column} (${labels.number(n ?? 0)})${labels.texts.page.colon}`),
      ...ofEdition.list(actors),
    ]);
    // A line a subject: a line a cell would fill pages.
    return [
      item([{ kind: 'strong', text: labels.of(label) }, text(' – '), ...joinRuns(places, labels.texts.page.semicolon)]),
    ];
  });
  return items.length > 0 ? [{ kind: 'fold', summary: labels.texts.table.who, blocks: [list(items)] }] : [];
}
