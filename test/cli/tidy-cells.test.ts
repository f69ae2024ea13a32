import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './recorded.ts';
import { filesUnder, folderWith } from './temporary.ts';

test('bullets, quotes round a whole name and the dash before an acronym are no part of a name', async () => {
  const names = [
    '• Association Étoile du Nord',
    '\uf0b7 Foyer des Rives',
    '- Cercle du Retour',
    '« Groupe Lampe »',
    'Union « Espoir »',
    'Atelier Paysan du Retour – APR',
    'Amicale des Pêcheurs de Boké -',
  ];
  const cwd = folderWith({
    'donnees/GN/acteurs.csv': ['nom;ville;source', ...names.map((name) => `${name};Pita;Annuaire`)].join('\n'),
  });
  await run(['build', '--pays', 'GN', '--edition', 'interne'], { cwd });
  const register = readFileSync(join(cwd, 'donnees/GN/registre.csv'), 'utf8').split(/\r?\n/).slice(1);
  expect(
    register
      .flatMap((line) => line.split(';')[1] ?? [])
      .filter(Boolean)
      .sort(),
  ).toEqual([
    'Amicale des Pêcheurs de Boké',
    'Association Étoile du Nord',
    'Atelier Paysan du Retour',
    'Cercle du Retour',
    'Foyer des Rives',
    'Groupe Lampe',
    'Union « Espoir »',
  ]);
});

test('a telephone or an e-mail beside the town is told, and the town alone is counted and printed', async () => {
  const towns = [
    'Conakry',
    'Conakry / tél. 622 11 22 33',
    'Conakry, +224 622 11 22 34',
    'Conakry (Tél : 622-11-22-35 / 655 11 22 36)',
    'Conakry - e-mail : bureau@exemple.example',
    '622 11 22 37',
  ];
  const cwd = folderWith({
    'donnees/GN/acteurs.csv': [
      'nom;ville;source',
      ...towns.map((town, at) => `Amicale ${'ABCDEF'[at]}nsemble;${town};Annuaire`),
    ].join('\n'),
  });
  const { stderr } = await run(['validate', '--pays', 'GN'], { cwd });
  expect(stderr).toMatch(/CTC-006.*B3/);
  expect(stderr).toMatch(/5\sfois/);
  await run(['build', '--pays', 'GN'], { cwd });
  const { stdout: counts } = await run(['tabulate', 'ville_siege', '--pays', 'GN', '--edition', 'interne'], { cwd });
  expect(counts.replaceAll('\u00a0', ' ')).toMatch(/Conakry\s+5\/5/);
  const printed = [
    'donnees/GN/registre.csv',
    ...filesUnder(join(cwd, 'sorties/GN/publique')).map((file) => `sorties/GN/publique/${file}`),
  ];
  for (const file of printed) {
    const text = readFileSync(join(cwd, file), 'utf8');
    expect(text).not.toMatch(/622.11.22|bureau@/);
    expect(text).not.toContain('Conakry /');
  }
});
