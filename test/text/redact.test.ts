import { describe, expect, it } from 'vitest';
import { nameRedactor, redactContacts } from '../../src/text/redact.ts';

describe('contacts and persons', () => {
  it.each([
    ['Appelez le +221 00 555 01 23 demain', 'Appelez le […] demain'],
    ['écrire à info@asso.example.', 'écrire à […].'],
    ['voir https://asso.example/page pour', 'voir […] pour'],
    ['M. Sène nous reçoit', '[…] nous reçoit'],
    ['en 2019, 45 membres', 'en 2019, 45 membres'],
    ['entre 2010 et 2015', 'entre 2010 et 2015'],
    ['réunion du 2024-06-15 puis', 'réunion du 2024-06-15 puis'],
    ['en 2019 2020 2021', 'en 2019 2020 2021'],
    ['un fonds de 15 000 000 FCFA', 'un fonds de 15 000 000 FCFA'],
    ['au 77 555 01 23 le soir', 'au […] le soir'],
    ['au 00 - 555 - 01 - 23 le soir', 'au […] le soir'],
    ['au 00/55/50/12/3 le soir', 'au […] le soir'],
    ['au 00, 55, 50, 12, 30 le soir', 'au […] le soir'],
    ['zora arobase courrier point com, merci', '[…], merci'],
    ['zora (at) courrier.example merci', '[…] merci'],
    ['sur zorane point com', 'sur […]'],
    ['le 12/05/2024 et en 2019, 2020, 2021', 'le 12/05/2024 et en 2019, 2020, 2021'],
    ['de 10 000 000 à 15 000 000 francs', 'de 10 000 000 à 15 000 000 francs'],
  ])('%s', (text, expected) => {
    expect(redactContacts(text).replace(/\s+/g, ' ').trim()).toBe(expected);
  });
});

describe('names', () => {
  it('whole words, case aside, longest first, acronyms as typed', () => {
    expect(
      nameRedactor(['Union des Femmes', 'Union des femmes de Kolda', 'UFK'])(
        'avec l’union des femmes de Kolda et l’UFK',
      ),
    ).toBe('avec l’[…] et l’[…]');
    expect(nameRedactor(['ARC'])('un arc-en-ciel')).toBe('un arc-en-ciel');
  });
});
