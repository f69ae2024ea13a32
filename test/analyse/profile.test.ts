import { describe, expect, it } from 'vitest';
import { actor, analysed, counts, interview, row, rowsOfValue, table } from './building.ts';

describe('profile variables, over all known CSOs', () => {
  const cardA = row('acteurs', 'fA', {
    region_siege: 'SN-DK',
    annee_creation: 1999,
    sources_financement: ['cotisations', 'fondations'],
    statut_juridique: 'non-renseigne',
    accord_cadre_ong: false,
    niveau: 'local',
  });
  const talkA = interview('eA', { region_siege: 'SN-DK', sources_financement: ['cotisations', 'tontines'] });
  const cardB = row('acteurs', 'fB', {
    region_siege: 'SN-TH',
    annee_creation: 2000,
    nb_membres: 11,
    nb_salaries_tp: 0,
    zones_intervention: ['SN-TH', 'FR'],
  });
  const cardC = row('acteurs', 'fC', {}, { refused: ['annee_creation'] });
  const outside = row('acteurs', 'fX', { region_siege: 'SN-DK' });
  const mechanism = row('mecanismes', 'mA', { niveau: 'national' });
  const project = row('projets', 'pB', { thematiques: ['droit'], mode: 'seul' });
  const records = [cardA, talkA, cardB, cardC, outside, mechanism, project];
  const map = analysed(
    [
      actor('a', [cardA, talkA, mechanism], { type: 'diaspora' }),
      actor('b', [cardB, project]),
      actor('c', [cardC]),
      actor('x', [outside], { isCivilSociety: false }),
    ],
    records,
  );

  it.each([
    ['region_siege', { base: 3, answered: 2, refused: 0, values: { 'SN-DK': 1, 'SN-TH': 1 } }],
    ['periode_creation', { base: 3, answered: 2, refused: 1, values: { 'avant-2000': 1, '2000-2009': 1 } }],
    [
      'sources_financement',
      { base: 3, answered: 1, refused: 0, values: { cotisations: 1, fondations: 1, tontines: 1 } },
    ],
    ['nombre_sources', { base: 3, answered: 1, refused: 0, values: { 3: 1 } }],
    ['nb_membres', { base: 3, answered: 1, refused: 0, values: { '11-50': 1 } }],
    ['nb_salaries_tp', { base: 3, answered: 1, refused: 0, values: { 0: 1 } }],
    ['statut_juridique', { base: 3, answered: 0, refused: 0, values: {} }],
    ['accord_cadre_ong', { base: 3, answered: 1, refused: 0, values: { non: 1 } }],
    ['niveau', { base: 3, answered: 1, refused: 0, values: { local: 1 } }],
    ['thematiques', { base: 3, answered: 0, refused: 0, values: {} }],
    ['zones', { base: 3, answered: 1, refused: 0, values: { 'SN-TH': 1, FR: 1 } }],
    ['type', { base: 3, answered: 1, refused: 0, values: { diaspora: 1 } }],
    [
      'connus_par',
      { base: 3, answered: 3, refused: 0, values: { acteurs: 3, entretiens: 1, mecanismes: 1, projets: 1 } },
    ],
  ])('%s', (id, expected) => {
    expect(counts(table(map, id))).toEqual(expected);
  });

  it('keeps every record that supports a value, and those alone', () => {
    expect(rowsOfValue(table(map, 'region_siege'), 'SN-DK')).toEqual({ a: ['eA', 'fA'] });
    expect(rowsOfValue(table(map, 'sources_financement'), 'tontines')).toEqual({ a: ['eA'] });
    expect(rowsOfValue(table(map, 'sources_financement'), 'fondations')).toEqual({ a: ['fA'] });
    expect(table(map, 'region_siege').base).toContainEqual({ unit: 'a', from: ['eA', 'fA', 'mA'] });
    expect(table(map, 'periode_creation').refused).toEqual([{ unit: 'c', from: ['fC'] }]);
  });

  it('labels what is outside the list, and keeps closed values at zero', () => {
    const zones = table(map, 'zones').values;
    expect(zones).toHaveLength(15);
    expect(zones.at(-1)).toMatchObject({ code: 'FR', label: { fr: 'France', en: 'France' } });
    expect(table(map, 'statut_juridique').values.map(({ code }) => code)).not.toContain('non-renseigne');
    expect(table(map, 'nombre_sources').values[0]?.label.fr).toBe('3\u00a0sources');
  });

  it('masks legal status and who leads whatever the layer', () => {
    const masked = map.analyses.tabulations.filter(({ isMaskedAlways }) => isMaskedAlways).map(({ id }) => id);
    // And how interviews were held, what projects cost.
    expect(masked.sort()).toEqual(['dirigee_par', 'langue', 'mode', 'projets_budget', 'statut_juridique']);
  });
});

describe('a value that a person fixed', () => {
  it('is supported by the decision, beside the records that agree', () => {
    const card = row('acteurs', 'f', { annee_creation: 2009 });
    const other = row('revue', 'r', { annee_creation: 2008 });
    const decision = row('decisions', 'd', { objet: 'champ', decision: 'fixe', valeur: '2008' });
    const at = decision.at;
    const organisation = actor('a', [card, other]);
    organisation.fields.annee_creation = {
      ...{ value: 2008, raw: '2008', record: 'd', at, rule: 'decision' as const, support: ['d'], others: [] },
    };
    const map = analysed([organisation], [card, other, decision]);
    // 2009 falls in the same band, so the card supports the band too.
    expect(rowsOfValue(table(map, 'periode_creation'), '2000-2009')).toEqual({ a: ['d', 'f', 'r'] });
  });
});

describe('a value derived from another column', () => {
  it('is supported by the records it was derived from', () => {
    const card = row('acteurs', 'f', { ville_siege: 'Mbour' });
    const organisation = actor('a', [card]);
    organisation.fields.region_siege = {
      ...{
        value: 'SN-TH',
        raw: 'Mbour',
        record: 'f',
        at: card.at,
        rule: 'derived' as const,
        support: ['f'],
        others: [],
      },
    };
    expect(rowsOfValue(table(analysed([organisation], [card]), 'region_siege'), 'SN-TH')).toEqual({ a: ['f'] });
  });
});

describe('a type', () => {
  it('is supported by the records behind the columns it follows from', () => {
    const card = row('acteurs', 'f', { ville_siege: 'Mbour' });
    const finding = row('revue', 'r', { base_sociale: ['retournes'] });
    const organisation = actor('a', [card, finding], { type: 'migrants-retour' });
    const map = analysed([organisation], [card, finding]);
    expect(rowsOfValue(table(map, 'type'), 'migrants-retour')).toEqual({ a: ['r'] });
  });
});
