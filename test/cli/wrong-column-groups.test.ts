import { expect, test } from 'vitest';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

const cwdOf = () =>
  folderWith({
    'donnees/GN/acteurs.csv': [
      'nom;domaines;source',
      'Amicale du Fouta;éducation;Annuaire',
      'Cercle de Pita;Diaspora;Annuaire',
      'Foyer de Boké;Retour et réinsertion;Annuaire',
      'Union de Kindia;Migration, protection;Annuaire',
      ...[...'ABCDEFGH'].map((letter) => `Réseau ${letter}lpha;Santé;Annuaire`),
    ].join('\n'),
  });

test('each value of a column is sent to its own column, not to that of the first', async () => {
  const { stderr } = await run(['validate', '--pays', 'GN'], { cwd: cwdOf() });
  const told = stderr.replaceAll('\u00a0', ' ');
  expect(told).toMatch(/« Diaspora » n’est pas[^\n]*« beneficiaires »/);
  expect(told).toMatch(/« éducation » n’est pas[^\n]*« thematiques »/);
});

test('`map` writes why it proposes a code, and none for a word that says nothing', async () => {
  const { stdout } = await run(['map', 'donnees/GN/acteurs.csv', '--pays', 'GN'], { cwd: cwdOf() });
  const told = stdout.replaceAll('\u00a0', ' ');
  expect(told).toContain(
    '"Retour et réinsertion": retour # 1 fois, à vérifier : ressemble à « Retour et réintégration »',
  );
  expect(told).toMatch(/# "Migration, protection": \?/);
});
