import { describe, expect, it } from 'vitest';
import type { GridEntry } from '../../src/model/codebook.ts';
import {
  actor,
  analysed,
  cellsOf,
  code,
  codebook,
  counts,
  crossing,
  evidence,
  interview,
  row,
  rowsOfValue,
  table,
} from './building.ts';

const card = row('acteurs', 'f1', { region_siege: 'SN-DK', thematiques: ['droit'] });
const talk = interview('e1', { region_siege: 'SN-DK' });
const finding = row('revue', 'r2', { region_siege: 'SN-TH', thematiques: ['droit'] });
const lone = row('acteurs', 'f3', { region_siege: 'SN-TH' });

const actors = [
  actor('a', [card, talk], {
    type: 'diaspora',
    assignments: [
      code('role:inclusion', ['e1', 'f1'], { status: 'declared' }),
      code('role:inclusion/emploi', ['e1']),
      code('role:hors-grille', ['f1']),
      code('role:hors-grille/disparus', ['f1']),
      code('faiblesse:manque-financement', ['e1']),
      code('faiblesse:gestion-faible', ['e1']),
      code('besoin:communication', ['e1'], { status: 'decided' }),
      code('force:reseau', [], { evidence: [evidence('e1', { scope: 'secteur' })] }),
    ],
    denied: [
      {
        axis: 'force',
        code: 'expertise',
        sub: null,
        evidence: [evidence('e1', { polarity: 'against', reason: 'negation' })],
      },
    ],
  }),
  actor('b', [finding], {
    type: 'diaspora',
    assignments: [
      code('role:inclusion', ['r2']),
      code('force:comprehension-emploi', ['r2']),
      code('faiblesse:tensions-autorites', ['r2']),
    ],
    denied: [
      {
        axis: 'force',
        code: 'expertise',
        sub: null,
        evidence: [evidence('r2', { polarity: 'against', reason: 'wish' })],
      },
    ],
  }),
  actor('c', [lone]),
];
const map = analysed(actors, [card, talk, finding, lone]);

describe('codes of the grid, over all known CSOs', () => {
  it.each([
    ['roles', { base: 3, answered: 2, refused: 0, values: { inclusion: 2, 'hors-grille': 1 } }],
    ['sous_roles', { base: 3, answered: 2, refused: 0, values: { emploi: 1 } }],
    ['hors_grille', { base: 3, answered: 2, refused: 0, values: { disparus: 1 } }],
    ['forces', { base: 3, answered: 1, refused: 0, values: { 'comprehension-emploi': 1 } }],
    ['faiblesses_interne', { base: 3, answered: 2, refused: 0, values: { 'gestion-faible': 1 } }],
    ['faiblesses_relation', { base: 3, answered: 2, refused: 0, values: { 'tensions-autorites': 1 } }],
    ['faiblesses_contexte', { base: 3, answered: 2, refused: 0, values: { 'manque-financement': 1 } }],
    ['besoins', { base: 3, answered: 1, refused: 0, values: { communication: 1 } }],
    ['statut_codes', { base: 3, answered: 2, refused: 0, values: { declared: 1, inferred: 2, decided: 1 } }],
  ])('%s', (id, expected) => {
    expect(counts(table(map, id))).toEqual(expected);
  });

  it('keeps interviews, documents and cards alike as support', () => {
    expect(rowsOfValue(table(map, 'roles'), 'inclusion')).toEqual({ a: ['e1', 'f1'], b: ['r2'] });
  });

  it('flags the codes that the grid says sensitive, and no other', () => {
    const flag = (entry: GridEntry) => ({ ...entry, isSensitive: entry.code === 'tensions-autorites' });
    const flagged = {
      ...codebook,
      entryByKey: new Map([...codebook.entryByKey].map(([key, entry]) => [key, flag(entry)])),
    };
    const { values } = table(analysed(actors, [card, talk, finding, lone], { codebook: flagged }), 'faiblesses');
    expect(values.filter(({ isSensitive }) => isSensitive).map(({ code }) => code)).toEqual(['tensions-autorites']);
  });
});

describe('crossings', () => {
  it('hold who has both, and say where nobody was asked', () => {
    const roles = crossing(map, 'roles-x-region_siege');
    expect(cellsOf(roles)).toEqual([
      { row: 'inclusion', column: 'SN-DK', units: ['a'] },
      { row: 'inclusion', column: 'SN-TH', units: ['b'] },
      { row: 'hors-grille', column: 'SN-DK', units: ['a'] },
    ]);
    expect(roles.columns.values).toHaveLength(14);
    expect(roles.unasked).toHaveLength(13);
    expect(roles.unasked).not.toContain('SN-DK');
  });

  it('cross roles, themes and domains by region and by type, and roles with roles', () => {
    const ids = map.analyses.crossings.map(({ id }) => id);
    for (const rows of ['roles', 'sous_roles', 'thematiques', 'domaines', 'metiers', 'sens_migration'])
      expect(ids).toEqual(expect.arrayContaining([`${rows}-x-region_siege`, `${rows}-x-type`]));
    expect(cellsOf(crossing(map, 'roles-x-type'))[0]).toMatchObject({ row: 'inclusion', column: 'diaspora' });
    expect(crossing(map, 'roles-x-type').unasked).toEqual([]);
  });

  it('a table crossed with itself tells what goes together, and its diagonal repeats the table', () => {
    expect(cellsOf(crossing(map, 'roles-x-roles'))).toEqual([
      { row: 'inclusion', column: 'inclusion', units: ['a', 'b'] },
      { row: 'inclusion', column: 'hors-grille', units: ['a'] },
      { row: 'hors-grille', column: 'inclusion', units: ['a'] },
      { row: 'hors-grille', column: 'hors-grille', units: ['a'] },
    ]);
  });
});

describe('the matrix of roles by strengths and weaknesses', () => {
  const cell = (role: string, wanted: string) =>
    map.analyses.matrix.find((candidate) => candidate.role === role && candidate.code === wanted);

  it('tells what is observed, contradicted and undocumented among those who hold the role', () => {
    expect(cell('inclusion', 'comprehension-emploi')).toEqual({
      role: 'inclusion',
      axis: 'force',
      code: 'comprehension-emploi',
      isExpected: true,
      observed: [{ unit: 'b', from: ['r2'] }],
      contradicted: [],
      undocumented: [{ unit: 'a', from: ['e1', 'f1'] }],
    });
    expect(cell('inclusion', 'expertise')).toMatchObject({
      isExpected: false,
      contradicted: [{ unit: 'a', from: ['e1'] }],
      undocumented: [{ unit: 'b', from: ['r2'] }],
    });
  });

  it('lists what the grid ties to a role even with nobody, and what is observed without being tied', () => {
    expect(cell('participation', 'porte-voix')).toMatchObject({ isExpected: true, observed: [], undocumented: [] });
    expect(cell('inclusion', 'manque-financement')).toMatchObject({ isExpected: false });
    expect(cell('participation', 'manque-financement')).toBeUndefined();
    const beside = map.analyses.matrix.filter(({ role }) => role === 'hors-grille');
    expect(beside.map(({ code }) => code).sort()).toEqual(['expertise', 'gestion-faible', 'manque-financement']);
    expect(beside.some(({ isExpected }) => isExpected)).toBe(false);
  });
});

describe('needs suggested by weaknesses', () => {
  it('come from own and relational weaknesses alone, in the order of the grid', () => {
    expect(map.analyses.suggestedNeeds).toEqual([
      { need: 'plaidoyer-dialogue', weaknesses: ['tensions-autorites'], rows: [{ unit: 'b', from: ['r2'] }] },
      { need: 'gestion-projet', weaknesses: ['gestion-faible'], rows: [{ unit: 'a', from: ['e1'] }] },
      { need: 'donnees-numerique', weaknesses: ['gestion-faible'], rows: [{ unit: 'a', from: ['e1'] }] },
    ]);
  });
});
