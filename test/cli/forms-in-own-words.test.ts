import { describe, expect, it } from 'vitest';
import { columnAsked } from '../../src/columns/question-core.ts';
import type { Edition } from '../../src/model/edition.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/* Forms that somebody made without ours: a Google Forms export, questions in other words. All fictional. */

const google = [
  'Horodateur,Adresse e-mail,"Quel est le nom complet de votre organisation (en toutes lettres, sans sigle) ?",Sigle,En quelle année votre organisation a-t-elle été créée ?,"Décrivez vos principales activités en faveur des migrants, en quelques lignes","Quelles sont, selon vous, les trois principales forces de votre organisation ?",Quelles sont vos principales difficultés ?,J\'accepte que le nom de mon organisation soit publié dans la cartographie,J\'accepte que mes réponses soient utilisées de façon anonyme,Qui peut lire ces réponses ?,Audience',
  '2026/03/02 10:12:33 AM UTC+0,jokkoo@exemple.org,Jokkoo Fictif Diaspora,JFD,2 015,Nous aidons les étudiants qui reviennent.,Bénévoles motivés,Manque de moyens,Oui,"Oui, j\'accepte",,tout public',
  '2026/03/03 4:02:01 PM UTC+0,contact@exemple.org,Yaakaar Inventé,YI,2019,Causeries dans les quartiers,Jeunes,Pas de siège,Non,Je refuse,,autorités seulement',
].join('\n');

const build = async (edition: string) => {
  const cwd = folderWith({ 'donnees/SN/Cartographie des OSC (réponses) - Réponses au formulaire 1.csv': google });
  const argv = ['build', '--pays', 'SN', '--edition', edition, '--format', 'json', '--json'];
  const { code, stdout, stderr } = await run(argv, { cwd });
  expect(code, stderr).toBe(0);
  return { made: JSON.parse(stdout) as Edition, stdout, stderr };
};

describe('a Google Forms export', { timeout: 60_000 }, () => {
  it('is read as interviews, whatever its name: who refused to be listed is not, and no mailbox is published', async () => {
    const { made, stdout } = await build('publique');
    expect(made.actors.map(({ name }) => name)).toEqual(['Jokkoo Fictif Diaspora']);
    expect(made.counts.interviewed).toBe(2);
    expect(stdout).not.toMatch(/Yaakaar|@exemple\.org/);
  });

  it('its questions are read: year with a blank among its figures, consents in words, audience', async () => {
    const { stderr } = await build('interne');
    expect(stderr).not.toMatch(/ANN-001|OUI-001|COD-001|ACC-001/);
  });
});

describe('questions asked in other words', () => {
  it.each([
    ['Quelles sont, selon vous, les trois principales forces de votre organisation ?', 'forces'],
    ['Quelles sont vos principales difficultés ?', 'difficultes'],
    ['De quel appui auriez-vous besoin en priorité ?', 'besoins'],
    ['Décrivez vos principales activités en faveur des migrants, en quelques lignes', 'activites'],
    ['En quelle année votre association a-t-elle été créée ?', 'annee_creation'],
    ['Acceptez-vous que le profil de l’organisation soit publié ?', 'accord_profil'],
    ['J’accepte que mes réponses soient utilisées de façon anonyme', 'accord_propos'],
    ['Comment qualifiez-vous vos relations avec les autorités ?', 'relations_autorites'],
    ['Quel est le nom complet de votre association ?', 'acteur'],
    // A person's, or who knows whose.
    ['Quel est votre nom complet ?', null],
    ['Quel est votre numéro de téléphone ?', null],
    ['Quelles sont les forces de sécurité de votre région ?', null],
    ['J’accepte de recevoir les nouvelles du projet', null],
    // A title is matched by its words alone.
    ['Forces', null],
  ])('«%s» asks for %s', (header, key) => expect(columnAsked('entretiens', header)).toBe(key));

  it('cards and lists are matched by their titles alone', () => {
    expect(columnAsked('acteurs', 'En quelle année votre association a-t-elle été créée ?')).toBeNull();
  });
});
