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
    ['MME ZARBIN nous reçoit', '[…] nous reçoit'],
    ['DR ZARBIN et Maître Zarbin', '[…] et […]'],
    ['voir l’abbé Zarbin', 'voir l’[…]'],
    ['avec السيدة زربين hier', 'avec […] hier'],
    ['un fonds de 3 M FCFA, la DR Congo', 'un fonds de 3 M FCFA, la DR Congo'],
    ['écrire à zora @courrier.example', 'écrire à […]'],
    ['zora＠courrier.example, zora%40courrier.example', '[…], […]'],
    ['zora<at>courrier.example ou zora at courrier.example', '[…] ou […]'],
    ['zora_at_courrier_dot_com', '[…]'],
    ['t.me/zora, facebook.com/zora.zarbin ou rien', '[…] […] ou rien'],
    ['HTTPS://x.example/zora et WWW.zora.example', '[…] et […]'],
    ['un et/ou deux, p. 3/4, 12.5/20', 'un et/ou deux, p. 3/4, 12.5/20'],
    ['au 76·11·22·33 ou 76:11:22:33', 'au […] ou […]'],
    ['au 76−11−22−33, 7️⃣6️⃣1️⃣1️⃣2️⃣2️⃣3️⃣3️⃣', 'au […], […]'],
    ['au 76     11     22     33 le soir', 'au […] le soir'],
    ['au 76 et 11 et 22 et 33 le soir', 'au […] le soir'],
    ['au 98.765.432 le soir', 'au […] le soir'],
    ['12.500.000 et 98.765.400, soit 98.765.432 F', '12.500.000 et 98.765.400, soit 98.765.432 F'],
    ['de 08:00-12:30, en 2019:2020:2021', 'de 08:00-12:30, en 2019:2020:2021'],
    ['10 hommes, 20 femmes et 30 enfants, 1:10:100', '10 hommes, 20 femmes et 30 enfants, 1:10:100'],
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
