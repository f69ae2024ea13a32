import { describe, expect, test } from 'vitest';
import { readTelephone, telephonesIn } from '../../src/countries/index.ts';
import { contextOf, validateText } from './validating.ts';

/** Codes of the doubts that one row raises, with the header of their cells. */
async function doubts(cells: Record<string, string>, { file = 'acteurs.csv', country = 'SN' } = {}) {
  const content = `${Object.keys(cells).join(';')}\n${Object.values(cells).join(';')}\n`;
  const { diagnostics, records, account } = await validateText(content, { file, context: contextOf(country) });
  expect([records.length, account.used]).toEqual([1, 1]); // a doubt never costs a row
  return diagnostics
    .filter(({ code }) => code.startsWith('QUA-'))
    .map(({ code, place }) => `${code} ${place?.column}${place?.row} ${place?.header}`);
}

const card = (cells: Record<string, string>) => doubts({ nom: 'Association fictive', source: 'Annuaire', ...cells });

describe('telephones', () => {
  test.each([
    ['77 000 00 01', 'SN', true],
    ['+221 33 000 00 01', 'SN', true],
    ['00221 330000001', 'SN', true],
    ['221770000001', 'SN', true],
    ['33 800 00', 'SN', false],
    ['+221 77 000 00 012', 'SN', false],
    ['+216 20 000 000', 'SN', true],
    ['+216 20 000 00', 'SN', false],
    ['20 000 000', 'TN', true],
    ['200 000 000', 'TN', false],
    ['0600000001', 'MA', true],
    ['+212 (0)600000001', 'MA', true],
    ['06 00 00 00 1', 'MA', false],
    ['07 00 00 00 01', 'CI', true],
    ['+33 1 00 00 00 00', 'SN', true],
    ['+1 2', 'SN', false],
    ['123456', 'XX', true],
  ])('%s in %s: %s', (text, country, isWellFormed) => {
    expect(readTelephone(text, country).isWellFormed).toBe(isWellFormed);
  });

  test('mobiles are told from fixed lines', () => {
    const mobiles = ['77 000 00 01', '33 000 00 01', '+225 07 00 00 00 01', '+212 5 00 00 00 01', '+33 6 00 00 00 00'];
    expect(mobiles.map((text) => readTelephone(text, 'SN').isMobile)).toEqual([true, false, true, false, false]);
  });

  test('several numbers of a cell, extensions aside', () => {
    expect(telephonesIn('33 000 00 01 / 77 000 00 02 ou 70 000 00 03 poste 123456')).toEqual([
      '33 000 00 01',
      '77 000 00 02',
      '70 000 00 03',
    ]);
  });

  test('one of the wrong length is told at its cell, never in full', async () => {
    expect(await card({ tel_public: '33 123 45' })).toEqual(['QUA-003 C2 tel_public']);
    const { diagnostics } = await validateText('acteur;contact_prive_tel\nA;77 123 45\n');
    const told = diagnostics.filter(({ code }) => code === 'QUA-003');
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toMatch(/123\s?45/);
  });
});

describe('dates of one row', () => {
  test.each([
    [{ annee_creation: '2015', statut_date: '12/03/2012' }, ['QUA-002 D2 statut_date']],
    [{ annee_creation: '2015', statut_date: '2015-01-01' }, []],
    [{ annee_creation: '2015', maj: '2010' }, ['QUA-002 D2 maj']],
  ])('%j', async (cells, expected) => {
    expect(await card(cells)).toEqual(expected);
  });

  test('a project ends after it starts, and its part is no larger than the whole', async () => {
    const project = {
      acteur: 'A',
      intitule: 'P',
      annee_debut: '2024',
      annee_fin: '2022',
      budget_global: '10',
      budget_alloue: '20',
    };
    expect(await doubts(project, { file: 'projets.csv' })).toEqual([
      'QUA-001 D2 annee_fin',
      'QUA-007 F2 budget_alloue',
    ]);
  });
});

describe('coordinates', () => {
  test.each([
    ['14.7', '-17.4', []],
    ['-17.4', '14.7', ['QUA-004 C2 latitude']],
    ['48.8', '2.3', ['QUA-005 C2 latitude']],
  ])('%s, %s', async (latitude, longitude, expected) => {
    expect(await card({ latitude, longitude })).toEqual(expected);
  });

  test('a seat abroad is held against its own country, or nothing', async () => {
    expect(await card({ pays_siege: 'Mali', latitude: '12.6', longitude: '-8' })).toEqual([]);
    expect(await card({ pays_siege: 'Mali', latitude: '36.8', longitude: '10.2' })).toEqual(['QUA-005 D2 latitude']);
    expect(await card({ pays_siege: 'France', latitude: '48.8', longitude: '2.3' })).not.toContain(
      'QUA-004 D2 latitude',
    );
  });
});

describe('contacts that look private', () => {
  test('a mailbox of a general service, a mobile', async () => {
    expect(await card({ email_public: 'awa.inventee@Gmail.com', tel_public: '77 000 00 01' })).toEqual([
      'QUA-010 C2 email_public',
      'QUA-011 D2 tel_public',
    ]);
    expect(await card({ email_public: 'contact@fictive.example', tel_public: '33 000 00 01' })).toEqual([]);
  });

  test('the address is not repeated in the problem', async () => {
    const { diagnostics } = await validateText('nom;email_public;source\nA;awa.inventee@gmail.com;S\n', {
      file: 'acteurs.csv',
    });
    expect(JSON.stringify(diagnostics)).not.toContain('awa.inventee');
  });

  test.each([
    ['Mme Awa Inventée', ['QUA-014 A2 nom']],
    ['Association X (M. Modou Fictif)', ['QUA-014 A2 nom']],
    ['Association M. L. K.', []],
    ['Amicale des Mmes de Dakar', []],
    ['Association X contact@fictive.example', ['QUA-012 A2 nom']],
    ['Association X tel 33 000 00 01', ['QUA-013 A2 nom']],
    ['Collectif du 18 décembre 2006', []],
  ])('%s', async (nom, expected) => {
    expect(await doubts({ nom, source: 'Annuaire' })).toEqual(expected);
  });
});

test('a budget that its own band does not hold, in its currency', async () => {
  const budget = (amount: string, currency: string, band: string) =>
    card({ budget_annuel: amount, budget_devise: currency, budget_tranche: band });
  expect(await budget('3000000', 'XOF', 'moins-5000')).toEqual([]);
  expect(await budget('300000000', 'XOF', 'moins-5000')).toEqual(['QUA-006 C2 budget_annuel']);
  expect(await budget('300000000', 'livres', 'moins-5000')).toEqual([]);
});
