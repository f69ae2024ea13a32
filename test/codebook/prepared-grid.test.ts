import { describe, expect, it } from 'vitest';
import { compileCues, prepareTerms, readText } from '../../src/classify/index.ts';
import { checksumOfFiles, readPreparedGrid, writePreparedGrid } from '../../src/codebook/index.ts';
import { bundledGrid } from './bundled-grid.ts';

const grid = bundledGrid().value;
const prepared = readPreparedGrid(writePreparedGrid({ ...grid, terms: prepareTerms(grid) }, 'a'), 'a');

describe('a grid prepared with the tool', () => {
  it('is the grid that was read, its patterns compiled', () => {
    expect(prepared).not.toBeNull();
    expect({ ...prepared, terms: null }).toEqual(grid);
  });

  it('codes every example of the grid like the grid read from its files', () => {
    if (!prepared) throw new Error('no grid');
    const [read, kept] = [compileCues(grid), compileCues(prepared)];
    const texts = grid.entries.flatMap(({ yes, no }) => [...yes, ...no]);
    expect(texts.length).toBeGreaterThan(1000);
    for (const text of texts) expect(readText(text, {}, kept)).toEqual(readText(text, {}, read));
  });

  it('is not taken for a grid of other files', () => {
    expect(readPreparedGrid(writePreparedGrid(grid, 'a'), 'b')).toBeNull();
    expect(checksumOfFiles(['ab', 'c'])).not.toBe(checksumOfFiles(['a', 'bc']));
  });
});
