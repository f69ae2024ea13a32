import { describe, expect, it } from 'vitest';
import { variables } from '../../src/analyse/index.ts';
import { actor, analysed, cellsOf, counts, crossing, interview, row, rowsOfValue, table } from './building.ts';

/* Which elements of the published syntheses are counted, and the tables that none of them states the base of. */

const talk = interview('e1', {
  region_siege: 'SN-DK',
  partenariats: [
    { type: 'osc', form: 'formel' },
    { type: 'elus-locaux', form: 'informel' },
  ],
  mode: 'presentiel',
  langue: 'wo',
});
const other = interview('e2', { partenariats: [{ type: 'osc', form: null }], langue: 'wo' });
const site = row('acteurs', 'f1', {
  site_internet: 'https://exemple.example',
  annee_creation: 1998,
  ville_siege: 'Mbour',
});
const none = row('acteurs', 'f2', {}, { nil: ['site_internet'], without: ['site_internet'] });
const projects = [
  row('projets', 'p1', { annee_debut: 2020, annee_fin: 2022, budget_global: 3_000_000, devise: 'XOF' }),
  row('projets', 'p2', {
    annee_debut: 2022,
    annee_fin: 2021,
    nb_beneficiaires: 60,
    budget_global: 9000,
    devise: 'EUR',
  }),
  row('projets', 'p3', { budget_global: 9000, devise: 'couronnes' }),
];
const log = [
  row('terrain', 't1', { statut_reponse: 'refus', motif: 'méfiance', date: '2026-01-02' }),
  row('terrain', 't2', { statut_reponse: 'injoignable', date: '2026-01-02' }),
  row('terrain', 't3', { statut_reponse: 'interviewe', motif: 'relancée deux fois', date: '2026-01-02' }),
];
const actors = [
  actor('a', [talk, site]),
  actor('b', [other, none]),
  actor('c', [row('acteurs', 'f3', {}, { nil: ['site_internet'] })]),
  ...log.map((entry, index) => actor(`d${index}`, [entry])),
];
const records = [talk, other, site, none, row('acteurs', 'f3', {}), ...projects, ...log];
const map = analysed(actors, records);

describe('elements of the published syntheses', () => {
  it('are each counted by a table or a crossing', () => {
    const counted = new Set([
      ...variables.flatMap(({ elements }) => elements),
      ...map.analyses.crossings.flatMap(({ elements }) => elements),
    ]);
    const wanted = [
      6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 30, 31, 32, 33, 34, 35,
    ];
    for (const number of wanted) expect(counted, `R${number}`).toContain(`R${String(number).padStart(2, '0')}`);
  });

  it('have ids of their own', () => {
    const ids = variables.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('tables that follow from cells', () => {
  it.each([
    // An empty cell and «néant» say nothing of a web site; «pas de site» says there is none.
    ['a_un_site', { base: 6, answered: 2, refused: 0, values: { oui: 1, non: 1 } }],
    ['annees_creation', { base: 6, answered: 1, refused: 0, values: { '1998': 1 } }],
    ['ville_siege', { base: 6, answered: 1, refused: 0, values: { Mbour: 1 } }],
    // Both forms are out of those who told any partnership.
    ['partenariats_formels', { base: 2, answered: 2, refused: 0, values: { osc: 1 } }],
    ['partenariats_informels', { base: 2, answered: 2, refused: 0, values: { 'elus-locaux': 1 } }],
    ['langue', { base: 2, answered: 2, refused: 0, values: { wo: 2 } }],
    // Years that cross and currencies without a rate are no answer.
    ['projets_duree', { base: 3, answered: 1, refused: 0, values: { '3': 1 } }],
    ['projets_budget', { base: 3, answered: 2, refused: 0, values: { 'moins-5000': 1, '5000-10000': 1 } }],
    ['projets_beneficiaires', { base: 3, answered: 1, refused: 0, values: { '50-99': 1 } }],
    // Only who was sought and not interviewed has a reason to be asked.
    ['motif_non_reponse', { base: 2, answered: 1, refused: 0, values: { méfiance: 1 } }],
  ])('%s', (id, expected) => {
    expect(counts(table(map, id))).toEqual(expected);
  });

  it('say which rows they rest on', () => {
    expect(rowsOfValue(table(map, 'a_un_site'), 'non')).toEqual({ b: ['f2'] });
    expect(table(map, 'langue').values.at(-1)?.label).toEqual({ fr: 'wolof', en: 'Wolof' });
    expect(cellsOf(crossing(map, 'sens_migration-x-type'))).toEqual([]);
  });
});
