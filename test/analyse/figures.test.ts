import { describe, expect, it } from 'vitest';
import { actor, analysed, interview, row } from './building.ts';

/* Three known: two declared, one without status; two interviewed, one of them in a network, one silent. */
const cards = ['a', 'b', 'c'].map((id) =>
  row('acteurs', `f-${id}`, id === 'c' ? { zones_intervention: ['SN-DK'] } : { statut_juridique: 'declaree' }),
);
const talks = [interview('e-a', { membre_reseau: true }), interview('e-b', {})];
const actors = ['a', 'b', 'c'].map((id, index) => {
  const own = [cards[index], talks[index]].filter((record) => record !== undefined);
  return actor(id, own);
});

function check(
  variable: string,
  code: string | null,
  valeur: number,
  unite: string | null,
  base: number | null = null,
) {
  const figure = row('chiffres-publies', 'p1', {
    variable,
    valeur,
    ...(code === null ? {} : { code }),
    ...(unite === null ? {} : { unite }),
    ...(base === null ? {} : { base }),
  });
  const [found] = analysed(actors, [...cards, ...talks, figure]).analyses.figureChecks;
  return [found?.variable, found?.code, found?.computed, found?.base, found?.verdict];
}

describe('published figures', () => {
  it.each([
    [
      ['statut_juridique', 'declaree', 2, 'organisations'],
      ['statut_juridique', 'declaree', 2, 3, 'concorde'],
    ],
    [
      ['Statut juridique', 'association déclarée', 2, null],
      ['statut_juridique', 'declaree', 2, 3, 'concorde'],
    ],
    [
      ['statut_juridique', 'declaree', 5, 'n'],
      ['statut_juridique', 'declaree', 2, 3, 'differe'],
    ],
    [
      ['statut_juridique', 'declaree', 67, '%', 3],
      ['statut_juridique', 'declaree', 2, 3, 'concorde'],
    ],
    [
      ['statut_juridique', 'declaree', 66.7, '%', 3],
      ['statut_juridique', 'declaree', 2, 3, 'concorde'],
    ],
    [
      ['statut_juridique', 'declaree', 66, '%', 3],
      ['statut_juridique', 'declaree', 2, 3, 'differe'],
    ],
    [
      ['statut_juridique', 'declaree', 100, 'pourcentage', 26],
      ['statut_juridique', 'declaree', 2, 2, 'concorde'],
    ],
    [
      ['membre_reseau', 'oui', 100, 'pourcentage'],
      ['membre_reseau', 'oui', 1, 1, 'concorde'],
    ],
    [
      ['zones_intervention', 'Dakar', 1, 'OSC'],
      ['zones', 'SN-DK', 1, 3, 'concorde'],
    ],
    [
      ['acteurs', 'recenses', 4, 'organisations'],
      ['acteurs', 'recenses', 3, 3, 'differe'],
    ],
    [
      ['acteurs', 'interroges', 2, 'organisations'],
      ['acteurs', 'interroges', 2, 3, 'concorde'],
    ],
    [
      ['entretiens', null, 2, null],
      ['entretiens', '', 2, 2, 'concorde'],
    ],
    [
      ['statut_juridique', 'inconnu', 2, 'n'],
      ['statut_juridique', 'inconnu', null, null, 'non-verifiable'],
    ],
    [
      ['statut_juridique', 'association-declaree', 67, 'pourcentage des organisations (texte)', 3],
      ['statut_juridique', 'declaree', 2, 3, 'concorde'],
    ],
    [
      ['statut_juridique', 'declaree; agreee', 2, 'organisations (texte)'],
      ['statut_juridique', 'declaree;agreee', 2, 3, 'concorde'],
    ],
    [
      ['statut_juridique', 'total', 3, 'organisations'],
      ['statut_juridique', 'total', 2, 3, 'differe'],
    ],
    [
      ['statut_juridique', 'non-renseigne', 1, 'organisations'],
      ['statut_juridique', 'sans-reponse', 1, 3, 'concorde'],
    ],
    [
      ['statut_juridique', 'declaree', 100, 'pourcentage des citations'],
      ['statut_juridique', 'declaree', null, null, 'non-verifiable'],
    ],
    [
      ['zones_intervention', 'SN-DK', 100, '% des citations'],
      ['zones', 'SN-DK', 1, 1, 'concorde'],
    ],
    [
      ['nombre_sources', '4', 0, 'organisations'],
      ['nombre_sources', '4', null, null, 'non-verifiable'],
    ],
    [
      ['statut_juridique/aucun-type', 'declaree', 2, 'organisations'],
      ['statut_juridique/aucun-type', 'declaree', null, null, 'non-verifiable'],
    ],
    [
      ['meteo', 'pluie', 2, 'n'],
      ['meteo', 'pluie', null, null, 'non-verifiable'],
    ],
    [
      ['statut_juridique', 'declaree', 2, 'projets'],
      ['statut_juridique', 'declaree', null, null, 'non-verifiable'],
    ],
    [
      ['qualite_dialogue', 'bonne', 12, '%'],
      ['qualite_dialogue', 'bonne', null, null, 'non-verifiable'],
    ],
  ] as [[string, string | null, number, string | null, number?], unknown[]][])('%j', (figure, expected) => {
    expect(check(...figure)).toEqual(expected);
  });

  it('tells each one that differs or cannot be checked', () => {
    const figures = [
      row('chiffres-publies', 'p1', { variable: 'statut_juridique', code: 'declaree', valeur: 9 }),
      row('chiffres-publies', 'p2', { variable: 'meteo', code: 'pluie', valeur: 9 }),
      row('chiffres-publies', 'p3', { variable: 'meteo', code: 'pluie' }),
      row('chiffres-publies', 'p4', { variable: 'statut_juridique', code: 'pluie', valeur: 9 }),
      row('chiffres-publies', 'p5', { variable: 'Site internet', code: 'x', valeur: 9 }),
    ];
    const map = analysed(actors, [...cards, ...talks, ...figures]);
    expect(map.diagnostics.map(({ code, subject }) => [code, subject])).toEqual([
      ['ANA-002', 'p1'],
      ['ANA-007', 'p2'], // the name of nothing
      ['ANA-001', 'p4'],
      ['ANA-001', 'p5'],
    ]);
    expect(map.analyses.limits).toContainEqual({ id: 'figures-differ', params: { figures: 1, total: 4 } });
    expect(map.analyses.limits).toContainEqual({ id: 'figures-unverifiable', params: { figures: 3, total: 4 } });
  });
});

describe('a share typed in the value', () => {
  const typed = (raw: string, valeur: number, unite?: string) => {
    const figure = row('chiffres-publies', 'p1', {
      ...{ variable: 'statut_juridique', code: 'declaree', valeur, base: 3 },
      ...(unite === undefined ? {} : { unite }),
    });
    const field = figure.fields.valeur;
    if (field) field.raw = raw;
    const [found] = analysed(actors, [...cards, ...talks, figure]).analyses.figureChecks;
    return [found?.unit, found?.computed, found?.base, found?.verdict];
  };

  it.each([
    ['67 %', 67, undefined, ['%', 2, 3, 'concorde']],
    ['66,7\u00a0%', 66.7, 'organisations', ['%', 2, 3, 'concorde']],
    ['24,5 %', 24.5, undefined, ['%', 2, 3, 'differe']],
    ['67 pour cent', 67, undefined, ['%', 2, 3, 'concorde']],
    ['0,67', 0.67, 'part', ['part', 2, 3, 'concorde']],
    ['67', 67, undefined, [null, 2, 3, 'differe']],
  ])('«%s» %d', (raw, valeur, unite, expected) => {
    expect(typed(raw, valeur, unite)).toEqual(expected);
  });
});
