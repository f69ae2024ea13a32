import { describe, expect, it } from 'vitest';
import { folderWith } from '../cli/temporary.ts';
import { published } from './published.ts';

/*
 * What a fourth stranger found that opens what is closed: a word of a closed name in small letters, a person in the title of
 * a document, a source that is no document. By the door of a user. All fictional.
 */

const heads =
  'id_entretien;date;type_repondant;acteur;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience;activites';
const open = (id: string, name: string, said = 'Nous aidons') =>
  `${id};2026-01-06;osc;${name};oui;oui;oui;oui;oui;publique;${said}`;
const refuses = (name: string, said = 'Nous logeons') =>
  `EX;2026-01-05;osc;${name};non;non;non;non;non;interne;${said}`;
const interviews = (...rows: string[]) => [heads, ...rows].join('\n');
const card = (name: string, said = '', source = 'Annuaire fictif 2024') => `${name};ML;${said};${source}`;
const cards = (...rows: string[]) => ['nom;pays;activites;source', ...rows].join('\n');
const context = 'donnees/ML/textes/contexte.md';

describe('a word of a closed name that somebody writes in small letters', () => {
  const closed = 'Foyer Kebqunjar des Refoulés';
  const small = 'le kebqunjar existe depuis dix ans';
  const others = ['Union Mirelane', 'Amicale Sorvane', 'Relais Dovrile', 'Cercle Nuvarel', 'Maison Tabrice'];
  const project = (own: string, said: readonly string[], markdown = 'Un fleuve.') =>
    folderWith({
      'donnees/ML/entretiens.csv': interviews(
        refuses(closed, own),
        ...others.map((name, at) => open(`E${at}`, name, said[at])),
      ),
      'donnees/ML/acteurs.csv': cards(card(closed), card('Ligue Porvane', 'Elle aide avec Kebqunjar le soir')),
      'donnees/ML/mecanismes.csv': [
        'nom;type;limites;participants;source',
        'Cadre du fleuve;forum;Le Kebqunjar y est écarté;Kebqunjar|Union Mirelane;Rapport fictif',
      ].join('\n'),
      [context]: `Un pays.\n\n${markdown}\n`,
    });

  it.each([
    ['its own interview', small, []],
    ['one other row', 'Nous logeons', [small]],
    ['two other rows', 'Nous logeons', [small, small]],
  ])('%s: is no word of the language', async (_, own, said) => {
    const { code, text, stderr } = await published(project(own, said), 'ML');
    expect(code, stderr).toBe(0);
    expect(text).toContain('Cadre du fleuve');
    expect(text).not.toMatch(/kebqunjar/i);
  });

  it.each(['Le Kebqunjar agit aussi.', 'Avec le kebqunjar aussi.', 'Les kebqunjars du fleuve et le Kebqunjar.'])(
    'stops a text of the team: %s',
    async (markdown) => {
      const { code, stderr } = await published(project(small, [small], markdown), 'ML');
      expect([code, stderr]).toEqual([1, expect.stringMatching(/FUI-011 {2}ML[\s\S]*contexte\.md:3/)]);
      expect(stderr).not.toMatch(/kebqunjar/i);
    },
  );

  const beside = (name: string, markdown: string, ...rows: string[]) =>
    folderWith({
      'donnees/ML/entretiens.csv': interviews(refuses(name), ...rows),
      'donnees/ML/acteurs.csv': cards(card(name), card('Ligue Porvane', 'Vente de zorvillons')),
      [context]: `Un pays.\n\n${markdown}\n`,
    });

  it.each([
    ['Foyer Passerelles des Refoulés', 'On y jette des passerelles. Passerelles et ponts.'],
    ['Cercle des Tisserandes du Fleuve', 'Une tisserande y travaille.'],
    ['Club Lanterne Rouge', 'Les lanternes y brûlent.'],
  ])('a word of the language stops no text: %s', async (name, markdown) => {
    const { code, stderr } = await published(beside(name, markdown), 'ML');
    expect(code, stderr).toBe(0);
  });

  it('is one where three others write it so', async () => {
    const said = 'Nous vendons des zorvillons';
    const rows = others.slice(0, 3).map((name, at) => open(`E${at}`, name, said));
    const { code, text, stderr } = await published(
      beside('Foyer Zorvillon des Refoulés', 'Des zorvillons.', ...rows),
      'ML',
    );
    expect(code, stderr).toBe(0);
    expect(text).toContain('Vente de zorvillons');
  });
});

describe('a source that is no public document', () => {
  const project = (...rows: string[]) =>
    folderWith({
      'donnees/ML/entretiens.csv': interviews(open('E3', 'Union Mirelane'), refuses('Ligue Sorgane')),
      'donnees/ML/acteurs.csv': cards(...rows),
      'donnees/ML/mecanismes.csv': [
        'nom;type;limites;source;diffusion',
        'Cadre du fleuve;forum;Le préfet écarte celles qui parlent;Entretien E3 avec Union Mirelane, 3 janvier 2026;',
        'Cadre de la rive;forum;Il se réunit peu;entretien du 4 mai;publique',
      ].join('\n'),
    });

  it.each([
    'Entretien du 4 janvier',
    'appel téléphonique avec la présidente',
    'confidentiel',
    'non',
    'à confirmer',
    'E3',
  ])('%s: opens no card, and the team is told at its cell', async (source) => {
    const rows = [card('Amicale Velmar', 'Elle cache des familles', source), card('Cercle Tabrice')];
    const { code, text, stderr } = await published(project(...rows), 'ML');
    expect(code, stderr).toBe(0);
    for (const open of ['Cercle Tabrice', 'Cadre de la rive']) expect(text).toContain(open);
    expect(text).not.toMatch(/Velmar|cache des familles|préfet écarte|Entretien E3/);
    expect(stderr).toMatch(/ACC-016 {2}ML\/acteurs\.csv, cellule D2/);
    expect(stderr).toMatch(/ACC-016 {2}ML\/mecanismes\.csv, cellule D2/);
    expect(stderr).not.toMatch(/présidente|janvier/);
  });

  it('an interview that was published opens it', async () => {
    const source = 'Interview publiée dans Le Fleuve fictif, 2024';
    const { text, stderr } = await published(project(card('Amicale Velmar', 'Elle loge', source)), 'ML');
    expect(text).toContain('Amicale Velmar');
    expect(stderr).not.toMatch(/ACC-016 {2}ML\/acteurs/);
  });
});

describe('a person in the title of a document', () => {
  it.each([
    'Rapport fictif',
    'Entretien publié avec Tiékolo Zarbin',
    'Note de Tiékolo Zarbin, 2024',
    'Note de service de Tiékolo Zarbin',
    'Étude par Tiékolo Zarbin',
  ])('%s: is printed neither there nor elsewhere', async (source) => {
    const cwd = folderWith({
      'donnees/ML/acteurs.csv': cards(
        card('Union Mirelane', 'Suivie par Tiékolo Zarbin le soir', source),
        card('Amicale Sorvane', 'Elle loge au Guichet Talli Kounda'),
      ),
      'donnees/ML/mecanismes.csv': [
        'nom;type;limites;pilote;source',
        `Cadre du fleuve;forum;Bloqué par Tiékolo Zarbin;Tiékolo Zarbin;${source}`,
      ].join('\n'),
      'donnees/ML/projets.csv': [
        'intitule;acteur;description;source;pays',
        'Projet Tiékolo Zarbin;Union Mirelane;Mené par Tiékolo Zarbin;Rapport fictif;ML',
      ].join('\n'),
      'donnees/ML/revue.csv': [
        'id_constat;document_titre;document_type;auteur_source;acteur;extrait;pays',
        'C1;Entretien avec Mme Zarbin;rapport;tiers;Union Mirelane;Elle forme des jeunes;ML',
        `C2;${source};rapport;tiers;Union Mirelane;Elle forme des femmes;ML`,
      ].join('\n'),
    });
    const { code, text, stderr } = await published(cwd, 'ML');
    expect(code, stderr).toBe(0);
    expect(text).toContain('Cadre du fleuve');
    expect(text.replaceAll('Projet Tiékolo Zarbin', '')).not.toMatch(/zarbin/i);
  });
});

describe('an address on the web', () => {
  const findings = (...urls: string[]) =>
    folderWith({
      'donnees/ML/acteurs.csv': cards(card('Union Mirelane')),
      'donnees/ML/revue.csv': [
        'id_constat;document_titre;document_type;auteur_source;document_url;acteur;extrait;pays',
        ...urls.map((url, at) => `C${at};Page ${at};site;tiers;${url};Union Mirelane;Elle forme des jeunes;ML`),
      ].join('\n'),
    });

  it('that leads to a person or is a telephone is not printed', async () => {
    const closed = [
      'https://fb.example/tiekolo.zarbin/posts/1',
      'https://www.facebook.com/tiekolo-zarbin',
      'https://www.linkedin.com/in/zarbin',
      'https://wa.example/22376112233',
      'https://pages.example/contact/+22376112233',
      'https://pages.example/equipe/zarbin-fatoumata',
    ];
    const { code, text, stderr } = await published(findings(...closed), 'ML');
    expect(code, stderr).toBe(0);
    expect(text).toContain('Page 5');
    expect(text).not.toMatch(/zarbin|76112233/i);
  });

  it('of a page, a file or an organisation is', async () => {
    const open = [
      'https://www.facebook.com/union.mirelane',
      'https://pages.example/2024/05/rapport.annuel.pdf',
      'https://pages.example/article/12345678',
      'https://pages.example/rapport-2024.html',
    ];
    const { text } = await published(findings(...open), 'ML');
    for (const url of open) expect(text).toContain(url);
  });
});
