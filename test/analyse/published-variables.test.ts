import { describe, expect, it } from 'vitest';
import type { DataRecord } from '../../src/model/record.ts';
import { actor, analysed, interview, row } from './building.ts';

const check = (records: DataRecord[][], figure: { variable: string; code: string; valeur: number; unite: string }) => {
  const actors = records.map((own, index) => actor(String.fromCharCode(97 + index), own));
  const map = analysed(actors, [...records.flat(), row('chiffres-publies', 'p1', figure)]);
  const [found] = map.analyses.figureChecks;
  return [found?.variable, found?.computed, found?.base, found?.verdict];
};
const counts = (records: DataRecord[][], id: string) => {
  const actors = records.map((own, index) => actor(String.fromCharCode(97 + index), own));
  const table = analysed(actors, records.flat()).analyses.tabulations.find((candidate) => candidate.id === id);
  return Object.fromEntries(
    (table?.values ?? []).filter(({ rows }) => rows.length > 0).map(({ code, rows }) => [code, rows.length]),
  );
};

describe('what follows from other answers, or from the band that an older survey kept', () => {
  it('members and staff: the number first, else its band', () => {
    const cards = [
      [row('acteurs', 'f-a', { nb_membres: 110 })],
      [row('acteurs', 'f-b', { nb_membres_tranche: '1-10' })],
      [row('acteurs', 'f-c', { nb_membres: 5, nb_membres_tranche: 'plus-1000' })],
    ];
    expect(counts(cards, 'nb_membres')).toEqual({ '1-10': 2, '101-1000': 1 });
  });

  it('how many levels of dialogue', () => {
    const talks = [
      [interview('e-a', { niveaux_dialogue: ['local', 'national'] })],
      [interview('e-b', { niveaux_dialogue: ['local'] })],
      [interview('e-c', {})],
    ];
    expect(counts(talks, 'nb_niveaux_dialogue')).toEqual({ 1: 1, 2: 1 });
  });

  it('the form of partnerships, with or without their type', () => {
    const talks = [
      [interview('e-a', { partenariats: [{ type: 'osc', form: 'formel' }] })],
      [interview('e-b', { partenariats_forme: ['informel'] })],
    ];
    expect(counts(talks, 'partenariats_forme')).toEqual({ formel: 1, informel: 1 });
  });

  it('a figure of one type of organisations is held against these alone', () => {
    const cards = ['Associations locales', 'Associations locales', 'ONG'].map((type_publie_national, index) => [
      row('acteurs', `f-${index}`, {
        type_publie_national,
        budget_tranche: index === 1 ? 'plus-100000' : 'moins-5000',
      }),
    ]);
    const figure = { variable: 'budget_tranche/association-locale', code: 'moins-5000', unite: 'pourcentage' };
    expect(check(cards, { ...figure, valeur: 50 })).toEqual(['budget_tranche/association-locale', 1, 2, 'concorde']);
    expect(check(cards, { ...figure, valeur: 14.3 })).toEqual(['budget_tranche/association-locale', 1, 2, 'differe']);
  });
});
