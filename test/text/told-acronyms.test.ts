import { describe, expect, it } from 'vitest';
import { looksLikeAcronym, toldAcronyms } from '../../src/text/told-acronyms.ts';

describe('short forms that a text spells out', () => {
  it.each([
    [
      'La Commission de protection des données personnelles (CPDP) veille.',
      'CPDP',
      'Commission de protection des données personnelles',
    ],
    [
      'Voir la CEDEAO (Communauté économique des États de l’Afrique de l’Ouest).',
      'CEDEAO',
      'Communauté économique des États de l’Afrique de l’Ouest',
    ],
    [
      'a member of the Global Forum on Migration and Development (GFMD)',
      'GFMD',
      'Global Forum on Migration and Development',
    ],
    ['Le Réseau de migration et développement (REMIDEV) existe.', 'REMIDEV', 'Réseau de migration et développement'],
    ['Union des retraités. Cadre départemental du retour (CDR), créé en 2019', 'CDR', 'Cadre départemental du retour'],
    ['Réseau Karité des routes (RKR-ML)', 'RKR-ML', 'Réseau Karité des routes'],
  ])('%s', (text, acronym, name) => {
    expect(toldAcronyms(text)).toEqual([{ acronym, name }]);
  });

  it.each([
    'Le chapitre premier (VI) dit autre chose.',
    'une association de Dakar (ONG)',
    'Elle est présente à Kayes (ML) depuis 2019.',
    'Le réseau (créé en 2019) travaille.',
    '(OIM)',
    'Organisation (OIM)',
  ])('nothing is told by «%s»', (text) => {
    expect(toldAcronyms(text)).toEqual([]);
  });

  it.each([
    ['OIM', true],
    ['XIV', false],
    ['Dakar', false],
    ['M', false],
    ['RKR-ML', true],
    ['ABCDEFGHIJKLMN', false],
  ])('%s looks like one: %s', (token, expected) => {
    expect(looksLikeAcronym(token)).toBe(expected);
  });
});
