import { describe, expect, test } from 'vitest';
import type { EditionCrossing } from '../../src/model/edition.ts';
import type { Block, Table } from '../../src/render/document.ts';
import { buildReport } from '../../src/render/report/index.ts';
import { sampleCodebook } from './sample-codebook.ts';
import { sampleEdition } from './sample-edition.ts';
import { crossing, question, tabulation } from './sample-parts.ts';

const words = (value: unknown): string => JSON.stringify(value);
const line = (code: string, fr: string, asked = true) => ({ code, label: { fr, en: fr }, asked });
const regions = [line('SN-DK', 'Dakar'), line('SN-TH', 'Thiès'), line('SN-MT', 'Matam', false)];

const built = (crossings: EditionCrossing[], more: Parameters<typeof sampleEdition>[1] = {}) =>
  buildReport(sampleEdition('publique', { crossings, ...more }), 'fr', sampleCodebook);
const section = (crossings: EditionCrossing[], id: string) =>
  built(crossings).sections.find((one) => one.id === id)?.blocks ?? [];
const tableOf = (blocks: Block[], id: string): Table | undefined =>
  blocks.find((block): block is Table => block.kind === 'table' && block.id === id);

describe('who does what, where', () => {
  const themes = crossing(
    'thematiques-x-region_siege',
    ['Thématiques et région', 'Themes and region'],
    [line('droit', 'Droit'), line('genre', 'Genre')],
    regions,
    [
      [3, 0, 0],
      [1, 2, 0],
    ],
  );

  test('tells what is shared, what is empty, and apart where nobody was asked', () => {
    const printed = words(section([themes], 's06'));
    expect(printed).toContain('Droit\u00a0: Dakar (3).');
    expect(printed).toContain('Genre\u00a0: Thiès (2).');
    expect(printed).toContain('aucune organisation que cette édition puisse compter dans Thiès.');
    expect(printed).toMatch(/À part, parce que personne n’y a été interrogé[^"]*Matam/);
    expect(printed).not.toContain('Matam et');
  });

  test('states the three numbers beside the base, and for how many both are known', () => {
    const { base } = tableOf(section([themes], 's06'), 'table-thematiques-x-region_siege') ?? {};
    expect(base).toMatch(/^Base\s: 28\sorganisations recensées, dont \d+ interrogées\u00a0; les deux réponses/);
    expect(base).toContain('sont connues pour 25.');
  });

  test('a grid of masks is told in a sentence, lines counted together in a note', () => {
    const masked = crossing('roles-x-type', ['Rôles et types', 'Roles'], [line('inclusion', 'Inclusion')], regions, [
      [null, null, null],
    ]);
    const blocks = section([masked], 's06');
    expect(tableOf(blocks, 'table-roles-x-type')).toBeUndefined();
    expect(words(blocks)).toContain('Rôles et types\u00a0: trop peu d’organisations par case');
    const together = crossing(
      'roles-x-region_siege',
      ['Rôles et région', 'Roles and region'],
      [line('inclusion', 'Inclusion')],
      [...regions, line('regroupes', 'autres, réunis')],
      [[4, 0, 0, 3]],
    );
    const parts = [{ code: 'SN-KL', label: { fr: 'Kaolack', en: 'Kaolack' } }];
    const merged = together.columns.map((column) =>
      column.code === 'regroupes' ? { ...column, merged: parts } : column,
    );
    const printed = words(section([{ ...together, columns: merged }], 's06'));
    expect(printed).toContain('Autres, réunis\u00a0: Kaolack.');
    expect(printed).not.toMatch(/Inclusion\u00a0: [^"]*autres, réunis/);
  });

  test('the organisations behind each cell stand in a fold, where the edition names them', () => {
    const { actors } = sampleEdition('publique');
    const [named] = actors;
    const cells = themes.cells.map((cell) =>
      cell.row === 'droit' && cell.column === 'SN-DK' ? { ...cell, actors: [named?.id ?? ''] } : cell,
    );
    const folds = section([{ ...themes, cells }], 's06').filter((block) => block.kind === 'fold');
    expect(words(folds)).toContain('Dakar (3)');
    expect(words(folds)).toContain(named?.acronym ?? named?.name);
    expect(section([themes], 's06').some((block) => block.kind === 'fold')).toBe(false);
  });
});

describe('shares', () => {
  const sources = (counts: [number, number], answered: number) =>
    tabulation(
      'sources_financement',
      ['Sources de financement', 'Sources of funding'],
      [
        ['cotisations', 'cotisations', 'fees', counts[0]],
        ['fondations', 'fondations', 'foundations', counts[1]],
      ],
      { base: 26, answered, not_answered: 26 - answered, multiple: true, citations: counts[0] + counts[1] },
    );
  const printed = (counts: [number, number], answered: number) =>
    words(built([], { tabulations: [sources(counts, answered)] }).sections.find(({ id }) => id === 's05'));

  test('of answers given stand under their own name, beside those of organisations', () => {
    const table = printed([18, 6], 20);
    expect(table).toContain('Part des citations');
    expect(table).toContain('90\u00a0%');
    expect(table).toContain('75\u00a0%');
    expect(table).toContain('des 24 réponses données en tout');
  });

  test('are none under ten answers', () => {
    const table = printed([9, 6], 9);
    expect(table).toContain('9/9');
    expect(table).not.toMatch(/\d\u00a0%/);
    expect(table).not.toContain('Part des citations');
  });

  test('a question to those interviewed says how many are known', () => {
    const asked = question('qualite_dialogue', ['Qualité', 'Quality'], [['bonne', 'bonne', 'good', 12]]);
    expect(words(built([], { tabulations: [asked] }).sections)).toMatch(
      /sur \d+ recensées|interrogées en tout, \d+ recensées/,
    );
  });
});
