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
  ])('%s', (text, expected) => {
    expect(replacePersons(text, () => '[…]')).toBe(expected);
  });
});
