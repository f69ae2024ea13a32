import { expect, test } from 'vitest';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

test('a language is one row of the counts, exported by its name or by its code', async () => {
  const rows = ['Amicale de Labé;français', 'Cercle de Pita;fr', 'Foyer de Boké;French', 'Union de Kindia;Pular'];
  const cwd = folderWith({
    'donnees/GN/entretiens.csv': ['acteur;langue;date', ...rows.map((row) => `${row};2026-03-12`)].join('\n'),
  });
  const { stdout } = await run(['tabulate', 'langue', '--pays', 'GN', '--edition', 'interne'], { cwd });
  expect(stdout).toMatch(/français\s+3\/4/);
  expect(stdout).toMatch(/pular\s+1\/4/);
  expect(stdout).not.toMatch(/French/);
});
