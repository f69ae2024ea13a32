import { describe, expect, test } from 'vitest';
import { checkExamples } from '../../src/classify/index.ts';
import { lists } from '../../src/columns/index.ts';
import { bundledGrid } from './bundled-grid.ts';

const parsed = bundledGrid();
const { value: grid, diagnostics } = parsed;
/** What only reading its examples tells, one line a problem. */
const reading = checkExamples(grid, (of, header) => parsed.places.get(of)?.(header) ?? { file: '' });
const told = (...codes: string[]) =>
  reading
    .filter(({ code }) => codes.includes(code))
    .map(({ place, params, actual }) => `${place?.file} ${place?.row} ${params.key ?? params.list} «${actual}»`);

describe('the bundled grid', () => {
  test('passes its own checks', () => {
    expect(
      diagnostics.map(({ code, params, place }) => `${code} ${place?.file} ${place?.row} ${JSON.stringify(params)}`),
    ).toEqual([]);
  });

  test('every cue fires in two yes examples of its own code', () => {
    expect(told('GRI-014')).toEqual([]);
  });

  test('each yes example gives its code, and no no example does', () => {
    expect(told('GRI-012', 'GRI-013')).toEqual([]);
  });

  test('every crosswalk row starts from a list that is asked', () => {
    expect(told('GRI-016')).toEqual([]);
  });

  test('every label and definition stands in both languages', () => {
    const bare = grid.entries.filter(
      ({ label, definition }) => ![label.fr, label.en, definition.fr, definition.en].every(Boolean),
    );
    expect(bare.map(({ axis, code }) => `${axis}:${code}`)).toEqual([]);
  });

  test('every code that texts are read for has cues', () => {
    expect(told('GRI-017')).toEqual([]);
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

  test('what a crosswalk row loses is said in both languages, and its code is in the grid', () => {
    const [bare, lost] = [
      grid.crosswalk.filter(({ residue: { fr, en } }) => fr !== '' && fr === en),
      grid.crosswalk.filter(({ axis, code }) => (axis === null) !== (code === null)),
    ];
    expect([...bare, ...lost]).toEqual([]);
    const unknown = grid.crosswalk.filter(({ axis, code }) => axis !== null && !grid.entryByKey.has(`${axis}:${code}`));
    expect(unknown).toEqual([]);
  });

  test('a crosswalk row that fits no code says why', () => {
    expect(grid.crosswalk.filter(({ axis, residue }) => !axis && residue.fr === '')).toEqual([]);
  });
});
