import { describe, expect, it } from 'vitest';
import { yearsOfPeriod } from '../../src/validate/project-period.ts';
import { validateText } from './validating.ts';

describe('a period typed in one cell', () => {
  it.each([
    ['2022–2024', ['2022', '2024']],
    ['2022-2024', ['2022', '2024']],
    ['de 2021 à 2023', ['2021', '2023']],
    ['from 2021 to 2023', ['2021', '2023']],
    ['01/2022 - 06/2024', ['2022', '2024']],
    ['2022/2024', ['2022', '2024']],
    ['2020', null],
    ['2024-2022', null],
    ['01/03/2022', null],
    ['2022 à 20244', null],
    ['depuis 2019', null],
  ])('%s', (text, years) => {
    expect(yearsOfPeriod(text)).toEqual(years);
  });

  it.each(['Période', 'annee_debut'])('is the first and the last year of a project, under «%s»', async (header) => {
    const { records, diagnostics } = await validateText(
      `acteur;intitule;${header};nb_beneficiaires\nAlpha;Un;2022–2024;120\nAlpha;Deux;2020;80\n`,
      { file: 'projets.csv' },
    );
    const years = records.map(({ fields }) => [fields.annee_debut?.value ?? null, fields.annee_fin?.value ?? null]);
    expect(years).toEqual([
      [2022, 2024],
      [2020, null],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
  });

  it('a last year in a cell of its own stands', async () => {
    const { records } = await validateText('acteur;intitule;annee_debut;annee_fin\nAlpha;Un;2022-2024;2025\n', {
      file: 'projets.csv',
    });
    expect(records[0]?.fields.annee_fin?.value).toBe(2025);
  });

  it('elsewhere two years are no year', async () => {
    const { diagnostics } = await validateText('nom;annee_creation\nAlpha;2019-2020\n', { file: 'acteurs.csv' });
    expect(diagnostics.map(({ code }) => code)).toContain('ANN-001');
  });
});
