import { expect, test } from 'vitest';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

const cards = 'nom;source\nAmicale du Fouta;Annuaire\n';
const said = async (cwd: string, country = 'GN') => (await run(['validate', '--pays', country], { cwd })).stderr;

test.each([
  ['notes terrain.txt', 'Visite à Kolaboui : le groupe ne veut pas être nommé.\nRappeler lundi.\n'],
  ['notes.txt', 'Visite : rien.\n'],
  ['entretiens du mardi.txt', 'On a parlé, longuement, du retour.\nElle préfère, pour sa sœur, ne pas être citée.\n'],
  ['memo.txt', 'Groupe Espoir refuse\nà revoir\n'],
])(
  'notes in `prive/` (%s) are told as a text, never as a table without titles, and none of their words',
  async (name, text) => {
    const cwd = folderWith({ 'donnees/GN/acteurs.csv': cards, [`donnees/GN/prive/${name}`]: text });
    const told = await said(cwd);
    expect(told).toContain('PRJ-121');
    expect(told).toMatch(/0\s+erreur/);
    for (const word of ['Visite', 'Kolaboui', 'Espoir', 'parlé']) expect(told).not.toContain(word);
  },
);

test('the other country says nothing of these notes', async () => {
  const cwd = folderWith({
    'donnees/GN/acteurs.csv': cards,
    'donnees/GN/prive/notes terrain.txt': 'Visite : le groupe refuse.\nRappeler lundi.\n',
    'donnees/ML/acteurs.csv': 'nom;source\nCercle de Kita;Annuaire\n',
  });
  const { stderr } = await run(['build', '--pays', 'ML'], { cwd });
  expect(stderr).not.toContain('RET-009');
});

test('a table of `prive/` whose titles are not known shows none of its cells', async () => {
  const cwd = folderWith({
    'donnees/GN/acteurs.csv': cards,
    'donnees/GN/prive/liste.txt': 'Mme Kaloga;refuse\nM. Doré;accepte\n',
    'donnees/GN/prive/liste.csv': 'Mme Kaloga;refuse\nM. Doré;accepte\n',
  });
  const told = await said(cwd);
  expect(told.match(/LEC-004/g)).toHaveLength(2);
  expect(told).not.toMatch(/Kaloga|Doré/);
});

test('a table saved as .txt is still asked for its titles', async () => {
  const cwd = folderWith({
    'donnees/GN/acteurs.csv': cards,
    'donnees/GN/liste.txt': 'Bidule\tMachin\tTruc\nAmicale\tLabé\tx\nCercle\tPita\ty\n',
  });
  expect(await said(cwd)).toContain('LEC-004');
});
