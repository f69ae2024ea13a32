import type { EditionCrossing } from '../../model/edition.ts';
import { uncapitalised } from '../../text/format.ts';
import { crossingBlocks } from '../blocks/crossing.ts';
import type { Block, Table } from '../document.ts';
import { countRuns, outOf } from '../figures.ts';
import { placeOfCrossing } from '../placement.ts';
import { cell, header, number, paragraph } from '../runs.ts';
import type { ReportInput } from './section.ts';

/** Fewest organisations of a group of which something is said. */
const fewestInGroup = 3;
/** Needs told of a group; equals of the last are told too. */
const needsTold = 3;

/** What each type, role or size asks for first, with the whole table folded behind; groups too small are only named. */
export function needsByGroup(input: ReportInput): Block[] {
  const words = input.labels.texts.rankedNeeds;
  const crossings = input.edition.crossings.filter(
    ({ id, cells }) => placeOfCrossing(id) === 'needs' && cells.some(({ n }) => n !== null && n > 0),
  );
  const blocks = crossings.flatMap((crossing): Block[] => {
    const table = groupTable(input, crossing);
    const whole = crossingBlocks(crossing, input.names);
    // A fold that would hold one sentence of excuse is no fold.
    const full: Block[] = whole.some(({ kind }) => kind === 'table')
      ? [{ kind: 'fold', summary: words.full, blocks: whole }]
      : [];
    return table === null ? whole : [table, ...full];
  });
  return blocks.length === 0 ? [] : [paragraph(words.groupsText), ...blocks];
}

function groupTable({ edition, labels }: ReportInput, crossing: EditionCrossing): Table | null {
  const words = labels.texts.rankedNeeds;
  const by = edition.tabulations.find(({ id }) => id === crossing.id.split('-x-')[1]);
  const groups = crossing.columns.map(({ code, label, n }) => ({
    ...{ label, needs: sharedIn(crossing, code) },
    voicing: n,
    // Where cells are masked the line's own number is too: whether the group is large enough is read in its table.
    size: n ?? by?.values.find((value) => value.code === code)?.n ?? null,
  }));
  const told = groups.filter(({ size }) => size !== null && size >= fewestInGroup);
  const few = groups.filter(({ size }) => size === null || (size > 0 && size < fewestInGroup));
  if (!told.some(({ needs }) => needs.length > 0)) return null;
  const isSizeKnown = told.some(({ voicing }) => voicing !== null);
  const title = by ? labels.of(by.title) : crossing.id;
  return {
    kind: 'table',
    id: `table-shared-${crossing.id.replace(/[^a-z0-9]+/g, '-')}`,
    number: null,
    caption: words.groupsCaption(uncapitalised(title)),
    base: null,
    head: [
      header(words.group),
      ...(isSizeKnown ? [header(words.inGroup, { isNumber: true })] : []),
      header(words.shared),
    ],
    rows: told.map(({ label, voicing, needs }) => [
      header(labels.of(label)),
      ...(isSizeKnown ? [number(countRuns(labels, voicing, null))] : []),
      cell(
        needs.length === 0
          ? words.nothingShared
          : needs.map((need) => `${labels.of(need.label)} ${outOf(labels, need.n, voicing)}`).join(', '),
      ),
    ]),
    notes: [
      ...(isSizeKnown
        ? told.some(({ voicing }) => voicing === null)
          ? [labels.texts.table.maskedNote]
          : []
        : [words.sizesMasked]),
      ...(few.length > 0
        ? [words.tooFew(few.map(({ label }) => labels.of(label)).join(labels.texts.page.semicolon))]
        : []),
    ],
  };
}

/** Most shared needs of a group, most shared first; equals of the last one are kept. */
function sharedIn(crossing: EditionCrossing, column: string) {
  const labelOf = new Map(crossing.rows.map(({ code, label }) => [code, label]));
  const counted = crossing.cells
    .filter((one) => one.column === column)
    .flatMap(({ row, n }) => {
      const label = labelOf.get(row);
      return label && n !== null && n > 0 ? [{ label, n }] : [];
    })
    .sort((left, right) => right.n - left.n);
  const least = counted[needsTold - 1]?.n ?? 0;
  return counted.filter(({ n }) => n >= least);
}
