import { expect, it } from 'vitest';
import { crossingBlocks } from '../../src/render/blocks/crossing.ts';
import { makeLabels } from '../../src/render/labels.ts';
import { makeNames } from '../../src/render/names.ts';
import { plain } from '../plain.ts';
import { sampleCodebook } from './sample-codebook.ts';
import { sampleEdition } from './sample-edition.ts';
import { crossing } from './sample-parts.ts';

const line = (code: string, asked = true) => ({ code, label: { fr: code, en: code }, asked });
/** Ten by ten, so that marks are short; every line is one that somebody fills. */
const many = Array.from({ length: 10 }, (_, index) => line(`c${index}`));
const counts = (cell: number | null) => many.map((_, row) => many.map((_, at) => (at === 9 && row === 0 ? cell : 3)));

const notes = (cell: number | null, asked: boolean): string => {
  const edition = sampleEdition('interne');
  const names = makeNames(edition, makeLabels(edition, 'fr', sampleCodebook));
  const rows = many.map((_, index) => line(`r${index}`, index > 0 || asked));
  const [table] = crossingBlocks(crossing('roles-x-domaines', ['Croisé', 'Crossed'], rows, many, counts(cell)), names);
  return table?.kind === 'table' ? plain(table.notes.join(' ')) : 'no table';
};

it.each([
  ['nothing is masked and everybody was asked', 3, true, []],
  ['a cell is masked', null, true, ['m. : masqué']],
  ['nobody was asked in a region', 3, false, ['n. e. : non enquêté']],
  ['both', null, false, ['m. : masqué', 'n. e. : non enquêté']],
] as const)('a wide crossing explains the marks that it prints, and no other: %s', (_, cell, asked, expected) => {
  const said = notes(cell, asked);
  for (const mark of ['m. : masqué', 'n. e. : non enquêté'])
    expect(said.includes(mark), said).toBe((expected as readonly string[]).includes(mark));
});
