import { describe, expect, it } from 'vitest';
import { folderWith } from '../cli/temporary.ts';
import { published } from './published.ts';

/* What a fifth stranger found with a sentinel in every cell, each by the door a user goes through. All fictional. */

const refused = 'Foyer Kebqunjar des Refoulés';
const interviews = [
  'id_entretien;date;type_repondant;acteur;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience',
  `EX;2026-01-05;osc;${refused};non;non;non;non;non;interne`,
  'EM;2026-01-05;osc;Union Mirelane;oui;oui;oui;non;non;publique',
].join('\n');
const build = (files: Record<string, string>) =>
  published(folderWith({ 'donnees/ML/entretiens.csv': interviews, ...files }), 'ML');

describe('a column of facts prints no closed name, contact or person', () => {
  const figures = 'variable;code;valeur;unite;base;source;page\nacteurs;recenses;47;';
  const relations = 'de;vers;type;source;page\nUnion Mirelane;Union Dovrile;membre;';
  const dovrile = 'nom;source;autres_noms\nUnion Dovrile;Rapport fictif;';
  it.each([
    ['chiffres-publies', 'unite', (words: string) => `${figures}membres de ${words};50;Rapport;4`],
    ['chiffres-publies', 'source', (words: string) => `${figures}organisations;50;Registre de ${words};4`],
    ['chiffres-publies', 'page', (words: string) => `${figures}organisations;50;Rapport;p. 4, ${words}`],
    ['relations', 'source', (words: string) => `${relations}Registre de ${words};4`],
    ['acteurs', 'autres_noms', (words: string) => `${dovrile}UDO|${words}`],
  ])('%s, %s', async (kind, _, cells) => {
    for (const words of [refused, 'Mme Zarbin', '76 45 67 89', 'tzarbin@gmail.com']) {
      const others: Record<string, string> = kind === 'acteurs' ? {} : { 'donnees/ML/acteurs.csv': dovrile };
      const { code, text, stderr } = await build({ ...others, [`donnees/ML/${kind}.csv`]: cells(words) });
      expect(code, stderr).toBe(0);
      expect(text).toContain('Mirelane');
      expect(text).not.toMatch(/kebqunjar|zarbin|76.?45.?67/i);
    }
  });
});

describe('what is no public document opens no row', () => {
  const card = (source: string, address = '', register = '') =>
    `nom;source;source_url;registre\nAmicale Sorvane;${source};${address};${register}`;
  it.each([
    card('Entretien non publié'),
    card('Liste jamais parue'),
    card('Base de données interne'),
    card('Document confidentiel du ministère'),
    card('Entretien du 4 janvier', '', '123'),
    card('', '', 'en cours'),
    card('', '', 'non inscrite'),
    card('', 'entretien du 4 janvier'),
    card('', 'https://chat.whatsapp.com/abcd'),
  ])('a card: %s', async (rows) => {
    expect((await build({ 'donnees/ML/acteurs.csv': rows })).text).not.toContain('Sorvane');
  });

  it.each([
    card('Rapport publié en 2024'),
    card('', 'https://annuaire.example/sorvane'),
    card('', 'annuaire.example'),
    card('', '', 'ONG-2024-017'),
    card('Rapport non daté, https://annuaire.example'),
  ])('one that is: %s', async (rows) => {
    expect((await build({ 'donnees/ML/acteurs.csv': rows })).text).toContain('Sorvane');
  });

  it.each([
    ['recommandations', 'recommandation;destinataire;source\nÉcarter le préfet qui nous menace;État;Entretien E7'],
    ['indicateurs', 'intitule;valeur;unite;source\nBus fouillés la nuit, dit le préfet;3;bus;confidentiel'],
  ])('a row of %s', async (kind, rows) => {
    const { text, stderr } = await build({ [`donnees/ML/${kind}.csv`]: rows });
    expect(text).not.toContain('préfet');
    expect(stderr).toContain('ACC-016');
  });

  it('a project that its organisation agreed to is open all the same, and not said to be closed', async () => {
    const rows = 'nom;acteur;source\nLe filet bleu;Union Mirelane;Entretien du 4 mars';
    const { text, stderr } = await build({ 'donnees/ML/projets.csv': rows });
    expect(text).toContain('Le filet bleu');
    expect(stderr).not.toContain('ACC-016');
  });

  it.each([
    ['Notes internes de l’équipe', '', false],
    ['Entretien avec la présidente', '', false],
    ['Bilan', 'https://chat.whatsapp.com/abcd', false],
    ['Entretien avec la présidente', 'https://presse.example/2024', true],
    ['Bilan fictif', '', true],
  ])('a document that was read: «%s» %s', async (title, address, isOpen) => {
    const rows = `id_constat;document_titre;document_type;document_url;acteur;extrait\nC1;${title};rapport;${address};Amicale Sorvane;Elle forme`;
    expect((await build({ 'donnees/ML/revue.csv': rows })).text.includes('Sorvane')).toBe(isOpen);
  });
});

describe('the team’s own edition', () => {
  const cards =
    'nom;source;annee_creation;budget_annuel;budget_devise\nAmicale Sorvane;Rapport fictif;3012;zqbudget;XOF';
  const decisions = 'id;objet;acteur;decision;date\nD1;retrait;Amicale Sorvane;retire;2026-02-01';
  const interne = async (files: Record<string, string>) => {
    const cwd = folderWith({ 'donnees/ML/entretiens.csv': interviews, 'donnees/ML/acteurs.csv': cards, ...files });
    return (await published(cwd, 'ML', 'interne')).text;
  };

  it('quotes no cell of who withdrew, not even to say what is wrong in it', async () => {
    expect(await interne({})).toContain('zqbudget');
    expect(await interne({ 'donnees/ML/decisions.csv': decisions })).not.toMatch(/zqbudget|3012|Sorvane/);
  });
});
