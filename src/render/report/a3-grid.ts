import type { GridEntry } from '../../model/codebook.ts';
import { own } from '../../text/own.ts';
import type { Block, Section } from '../document.ts';
import { cell, code, header, paragraph, text } from '../runs.ts';
import { crosswalkBlocks } from './crosswalks.ts';
import { makeSection, type ReportInput, under } from './section.ts';

/** Annex 3: every code with what it covers and where the idea comes from; what asked answers mean on it; the rules of grading and masking. */
export function buildGrid(input: ReportInput): Section {
  const { labels } = input;
  const { grid } = labels.texts.annexes;
  const tables = [...labels.codebook.entriesByAxis].flatMap(([axis, entries]) => axisTable(input, axis, entries));
  const blocks: Block[] = [
    ...(tables.length > 0 ? [paragraph(grid.intro), ...tables] : []),
    ...under('solidite', grid.grading, [paragraph(grid.gradingSee)]),
    ...crosswalkBlocks(input),
    ...under('regle-masquage', grid.masking, [paragraph(labels.texts.method.protectionText)]),
  ];
  return makeSection(input, 'a3', null, blocks);
}

function axisTable({ labels }: ReportInput, axis: string, entries: GridEntry[]): Block[] {
  const { grid } = labels.texts.annexes;
  if (entries.length === 0) return [];
  const axisName = own(grid.axes, axis) ?? axis;
  const rows = entries.map((entry) => [
    header([code(entry.code)]),
    cell([
      text(labels.of(entry.label)),
      ...(entry.isSensitive ? [{ kind: 'em' as const, text: ` (${grid.sensitive})` }] : []),
    ]),
    cell(entry.parent === null ? labels.of(entry.definition) : subDefinition(entry, labels)),
    cell(own(grid.links, entry.link) ?? entry.link),
  ]);
  const head = [grid.code, grid.label, grid.definition, grid.link].map((words) => header(words));
  return [
    {
      kind: 'fold',
      summary: grid.caption(axisName),
      blocks: [
        {
          kind: 'table',
          id: `table-grid-${axis}`,
          number: null,
          caption: grid.caption(axisName),
          base: null,
          head,
          rows,
          notes: [],
        },
      ],
    },
  ];
}

function subDefinition(entry: GridEntry, labels: ReportInput['labels']): string {
  const parent = labels.texts.annexes.grid.subOf(labels.grid(entry.axis, entry.parent ?? ''));
  const definition = labels.of(entry.definition);
  return definition === '' ? parent : `${definition} (${parent})`;
}
