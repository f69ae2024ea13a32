import { own } from '../../text/own.ts';
import type { Block } from '../document.ts';
import { cell, header, number, paragraph } from '../runs.ts';
import type { ReportInput } from './section.ts';

/** What statements and documents say of the sector or of a category, by code: passages for and against. */
export function sectorBlocks({ edition, labels }: ReportInput, axes: readonly string[]): Block[] {
  const { strengths, annexes } = labels.texts;
  const said = edition.sector.filter(
    ({ axis, evidence, against }) => axes.includes(axis) && evidence.length + against.length > 0,
  );
  if (said.length === 0) return [];
  const names = annexes.grid.axes;
  const rows = said.map((one) => [
    header(labels.grid(one.axis, one.sub ?? one.code)),
    cell(own(names, one.axis) ?? one.axis),
    number(labels.number(one.evidence.length)),
    number(labels.number(one.against.length)),
  ]);
  const head = [
    header(strengths.code),
    header(strengths.axisHead),
    header(strengths.sectorFor, { isNumber: true }),
    header(strengths.sectorAgainst, { isNumber: true }),
  ];
  const id = `table-sector-${axes.join('-')}`;
  return [
    paragraph(strengths.sectorText),
    { kind: 'table', id, number: null, caption: strengths.sectorCaption, base: null, head, rows, notes: [] },
  ];
}
