import { expect, test } from 'vitest';
import { lists } from '../../src/columns/index.ts';
import { gradeParts } from '../../src/model/grade-rule.ts';
import type { Block, Table } from '../../src/render/document.ts';
import { makeLabels } from '../../src/render/labels.ts';
import { makeNames } from '../../src/render/names.ts';
import { buildGrid } from '../../src/render/report/a3-grid.ts';
import { buildMethod } from '../../src/render/report/s02-method.ts';
import { typeset } from '../../src/render/texts/typeset.ts';
import { bundledGrid } from '../codebook/bundled-grid.ts';
import { sampleEdition } from './sample-edition.ts';

const grid = bundledGrid().value;
const inputIn = (language: 'fr' | 'en') => {
  const edition = sampleEdition();
  const labels = makeLabels(edition, language, grid);
  return { edition, labels, names: makeNames(edition, labels) };
};
const words = (block: unknown): string => JSON.stringify(block);
const tablesIn = (blocks: Block[]): Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'fold' ? tablesIn(block.blocks) : []));

test.each(['fr', 'en'] as const)(
  'annex A3 prints every answer of every asked list, its code and its residue (%s)',
  (language) => {
    const tables = tablesIn(buildGrid(inputIn(language)).blocks).filter(({ id }) => id.startsWith('table-croisement-'));
    const asked = [...new Set(grid.crosswalk.map(({ list }) => list))];
    expect(tables).toHaveLength(asked.length);
    for (const [index, list] of asked.entries()) {
      const table = tables[index];
      const entries = grid.crosswalk.filter((entry) => entry.list === list);
      expect(table?.rows).toHaveLength(entries.length);
      for (const [at, { axis, code, residue }] of entries.entries()) {
        const row = words(table?.rows[at]);
        if (residue.fr !== '') expect(row).toContain(typeset(residue[language], language).slice(0, 20));
        if (axis && code) expect(row).toContain(grid.entryByKey.get(`${axis}:${code}`)?.label[language]);
      }
      const choices = lists.find(({ id }) => id === list)?.codes ?? [];
      for (const choice of choices) expect(words(table)).toContain(choice[language]);
    }
  },
);

test.each(['fr', 'en'] as const)('the method prints the whole rule of grading, in its order (%s)', (language) => {
  const input = inputIn(language);
  const printed = words(buildMethod(input, []).blocks);
  const { gradeParts: sentences, gradingText, gradingBounds } = input.labels.texts.annexes.grid;
  const places = gradeParts.map((part) => printed.indexOf(sentences[part]));
  expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
  for (const text of [gradingText, gradingBounds]) expect(printed).toContain(text);
});
