import { describe, expect, test } from 'vitest';
import { settingsOf, validateText } from './validating.ts';

describe('a file without what makes its rows', () => {
  test('is told once, its rows set aside and counted', async () => {
    const { setAside, account, diagnostics } = await validateText('Date;Nom complet ONG\n12/03/2026;A\n13/03/2026;B\n');
    expect(setAside.map(({ reason, codes }) => [reason, ...codes])).toEqual([
      ['sans-cle', 'LIG-005'],
      ['sans-cle', 'LIG-005'],
    ]);
    expect(account).toMatchObject({ read: 2, used: 0, setAside: 2 });
    const told = diagnostics.filter(({ code }) => code.startsWith('LIG'));
    expect(told.map(({ code, suggestion }) => [code, suggestion])).toEqual([['LIG-005', 'Nom complet ONG']]);
    expect(told[0]?.params.yaml).toContain('colonnes: { "Nom complet ONG": acteur }');
  });

  test('other kinds are told in their own words', async () => {
    const { codes } = await validateText('pilote;annee\nx;2020\n', { file: 'mecanismes.csv' });
    expect(codes).toEqual(['LIG-006']);
  });

  test('a value for every row, or readings of a second coder, will do', async () => {
    const settings = settingsOf({ kind: 'entretiens', constants: { acteur: 'A' } });
    expect((await validateText('date;forces\n12/03/2026;x\n', { settings })).account.used).toBe(1);
    expect((await validateText('id_entretien;codeur;codes\nE1;B;role:inclusion\n')).account.used).toBe(1);
  });
});

describe('what stays in the team for want of a column', () => {
  const warned = async (text: string, options: Parameters<typeof validateText>[1] = {}) =>
    (await validateText(text, options)).diagnostics
      .filter(({ code }) => code.startsWith('ACC'))
      .map(({ code, params }) => [code, params.n]);

  test('consents that say for whom in no row', async () => {
    expect(await warned('acteur;accord_profil\nA;oui\nB;non\nC;oui\n')).toEqual([['ACC-001', 2]]);
    expect(await warned('acteur;accord_profil;audience\nA;oui;\nB;oui;publique\n')).toEqual([]);
    expect(await warned('acteur;accord_profil\nA;non\n')).toEqual([]);
  });

  test('cards of no known source', async () => {
    const file = 'acteurs.csv';
    expect(await warned('nom;source;diffusion\nA;;\nB;Annuaire;\nC;;comite\n', { file })).toEqual([['ACC-002', 1]]);
    const settings = settingsOf({ publishedSource: 'Annuaire X' });
    expect(await warned('nom;sigle\nA;B\n', { file, settings })).toEqual([]);
  });
});
