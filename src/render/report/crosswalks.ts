import { columnsOf, listLabel } from '../../columns/index.ts';
import type { CrosswalkEntry } from '../../model/codebook.ts';
import { own } from '../../text/own.ts';
import type { Block } from '../document.ts';
import { cell, header, paragraph, plainTable } from '../runs.ts';
import { typeset } from '../texts/typeset.ts';
import { folded } from './quality-tables.ts';
import { type ReportInput, under } from './section.ts';

/** What each answer of the asked lists means on the grid, and what is lost or added on the way: a table a list. */
export function crosswalkBlocks(input: ReportInput): Block[] {
  const { labels } = input;
  const { grid } = labels.texts.annexes;
  const { crosswalk } = labels.codebook;
  const lists = [...new Set(crosswalk.map(({ list }) => list))];
  const tables = lists.map((list) =>
    listTable(
      input,
      list,
      crosswalk.filter((entry) => entry.list === list),
    ),
  );
  return under('croisements', grid.crosswalks, tables.length > 0 ? [paragraph(grid.crosswalksText), ...tables] : []);
}

function listTable({ labels }: ReportInput, list: string, entries: CrosswalkEntry[]): Block {
  const { annexes, table } = labels.texts;
  const { grid } = annexes;
  const column = columnsOf('entretiens').find((one) => one.list === list);
  const title = column ? labels.of(column.label) : list;
  const rows = entries.map(({ listCode, axis, code, residue }) => {
    const asked = listLabel(list, listCode, labels.codebook);
    const means = axis && code ? `${own(grid.axes, axis) ?? axis} – ${labels.grid(axis, code)}` : grid.noCode;
    return [
      header(asked ? labels.of(asked) : listCode),
      cell(means),
      cell(typeset(labels.of(residue), labels.language) || table.none),
    ];
  });
  const head = [grid.answer, grid.becomes, grid.residue].map((words) => header(words));
  return folded(plainTable(`table-croisement-${list.replace(':', '-')}`, grid.crosswalkCaption(title), head, rows));
}
