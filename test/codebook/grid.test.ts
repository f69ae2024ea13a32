import { describe, expect, test } from 'vitest';
import { lists } from '../../src/columns/index.ts';
import { bundledGrid } from './bundled-grid.ts';

const { value: grid, diagnostics } = bundledGrid();

describe('the bundled grid', () => {
  test('passes its own checks', () => {
    expect(
      diagnostics.map(({ code, params, place }) => `${code} ${place?.file} ${place?.row} ${JSON.stringify(params)}`),
    ).toEqual([]);
  });

  test('every label and definition stands in both languages', () => {
    const bare = grid.entries.filter(
      ({ label, definition }) => ![label.fr, label.en, definition.fr, definition.en].every(Boolean),
    );
    expect(bare.map(({ axis, code }) => `${axis}:${code}`)).toEqual([]);
  });

  test('every code that texts are read for has cues', () => {
    const cued = new Set(grid.cues.flatMap(({ axis, code, sub }) => [`${axis}:${code}`, `${axis}:${sub}`]));
    const bare = grid.entries
      .filter(({ axis }) => ['role', 'force', 'faiblesse', 'besoin', 'domaine'].includes(axis))
      .map(({ axis, code }) => `${axis}:${code}`)
      .filter((key) => !cued.has(key));
    expect(bare).toEqual([]);
  });

  test('the crosswalk says what every code of the asked lists means', () => {
    const crossed = new Set(grid.crosswalk.map(({ list, listCode }) => `${list}:${listCode}`));
    const asked = ['metiers', 'difficultes_vie_associative', 'difficultes_projet', 'besoins_appui', 'formations'];
    const wanted = [
      ...lists
        .filter(({ id }) => asked.includes(id))
        .flatMap(({ id, codes }) => codes.map(({ code }) => `${id}:${code}`)),
      ...(grid.entriesByAxis.get('theme') ?? []).map(({ code }) => `grid:theme:${code}`),
    ];
    expect(wanted.filter((key) => !crossed.has(key))).toEqual([]);
    expect([...crossed].filter((key) => !wanted.includes(key))).toEqual([]);
  });

  test('a crosswalk row that fits no code says why', () => {
    expect(grid.crosswalk.filter(({ axis, residue }) => !axis && residue === '')).toEqual([]);
  });
});
