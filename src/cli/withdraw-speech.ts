import { columnByKey } from '../columns/index.ts';
import { allNames } from '../model/all-names.ts';
import type { Cartography } from '../model/cartography.ts';
import type { DataRecord, Field } from '../model/record.ts';
import type { TableKind } from '../model/table.ts';
import {
  endsFound,
  isLongEnough,
  plant,
  plantRuns,
  printedForms,
  type WordTree,
  wordsOf,
  wordTree,
} from '../protect/index.ts';

/** What was said, as it is looked for. */
export interface Speech {
  tree: WordTree;
  count: number;
}

/** Rows that repeat names, and nothing that was said. */
const wordless: readonly TableKind[] = ['registre', 'decisions', 'accords'];

/** Nobody speaks in figures alone: a form's hour of opening, an id, coordinates, beside which somebody else's may read the same. */
const isSaid = ({ raw }: Field): boolean => /(?<![\p{L}\p{N}])\p{L}{2,}(?![\p{L}\p{N}])/u.test(raw);

const unknownCells = ({ unknown }: DataRecord): Field[] => unknown.map(({ raw, at }) => ({ raw, at, value: raw }));

/** What was said, cell by cell: answers, words written beside «autre», columns that the tool does not know. */
const cellsSaid = (record: DataRecord): Field[] =>
  [
    ...Object.entries(record.fields).flatMap(([key, field]) => {
      const column = columnByKey(key, record.kind);
      return column?.type === 'text' && column.layer !== 'private' ? [field] : [];
    }),
    ...Object.values(record.others ?? {}),
    ...unknownCells(record),
  ].filter(isSaid);

/** Every cell of a row, whatever its column. */
const allCells = (record: DataRecord): Field[] => [
  ...Object.values(record.fields),
  ...Object.values(record.others ?? {}),
  ...unknownCells(record),
];

/**
 * Runs of six words of what rows say, as the leak test seeks them, and the sentences that are shorter and may be quoted all
 * the same: as said, and as an edition prints them, names and places taken out. What those who stay say is anybody's.
 */
export function speechOf(
  cartography: Cartography,
  own: readonly DataRecord[],
  staying: readonly DataRecord[],
  publicTexts: readonly string[],
): Speech {
  const tree = wordTree();
  const rows = own.filter(({ kind }) => !wordless.includes(kind));
  if (rows.length === 0) return { tree, count: 0 };
  const formsOf = printedForms(cartography, publicTexts);
  const forms = rows.flatMap((row) =>
    cellsSaid(row).flatMap((field) => [
      field,
      ...(row.kind === 'entretiens' ? formsOf(row, field.raw) : []).map((raw) => ({ ...field, raw })),
    ]),
  );
  const short = new Set<WordTree>();
  for (const { raw } of forms) {
    const words = wordsOf(raw);
    if (words.length > 2 && words.length < shortestRun && isLongEnough(raw)) short.add(plant(tree, words));
  }
  const open = staying
    .filter(({ kind }) => kind !== 'decisions')
    .flatMap(allCells)
    .map(({ raw }) => raw);
  const names = cartography.actors.flatMap(allNames);
  const runs = plantRuns(tree, forms, [...open, ...publicTexts], names);
  for (const text of short.size > 0 && runs.size === 0 ? [...open, ...publicTexts] : [])
    for (const end of endsFound(wordsOf(text), tree)) end.isEnd = false;
  return { tree, count: runs.size + [...short].filter(({ isEnd }) => isEnd).length };
}

/** A sentence of fewer words is looked for whole. */
const shortestRun = 6;
