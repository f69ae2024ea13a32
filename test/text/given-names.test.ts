import { describe, expect, it } from 'vitest';
import { replacePersons } from '../../src/text/given-names.ts';

describe('persons called by first and last name, without a civility', () => {
  it.each([
    ['Bintou Kaya bloque tout', '[…] bloque tout'],
    ['Une voix, Issa Ndoro, contre', 'Une voix, […], contre'],
    ['reçu par Kadiatou Bâ Lemba, hier', 'reçu par […], hier'],
    ['Hier Fodé Kaya a parlé', 'Hier […] a parlé'],
    ['la Fondation Moussa Kaya et la rue Fatou Ndoro', 'la Fondation Moussa Kaya et la rue Fatou Ndoro'],
    ['Conseil Régional de Kayes', 'Conseil Régional de Kayes'],
    ['Awa', 'Awa'],
    ['reçu par Bintou KAYA, hier', 'reçu par […], hier'],
    ['reçu par NDORO Bintou, hier', 'reçu par […], hier'],
    ['UNE RENCONTRE AVEC TOUTES BINTOU KAYA', 'UNE RENCONTRE AVEC TOUTES […]'],
    ['Issa ould Ndoro et Awa el-Kaya', '[…] et […]'],
    ['Bintou  Kaya, Bintou\u202fKaya, Bintou\tKaya', '[…], […], […]'],
    ['le GIE Bintou, AVEC Bintou, ONG Bintou', 'le GIE Bintou, AVEC Bintou, ONG Bintou'],
    ['Union NATIONALE des Femmes, UNICEF Mali, Enda ECOPOP', 'Union NATIONALE des Femmes, UNICEF Mali, Enda ECOPOP'],
  ])('%s', (text, expected) => {
    expect(replacePersons(text, () => '[…]')).toBe(expected);
  });
});
