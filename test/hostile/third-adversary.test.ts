import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/recorded.ts';
import { folderWith } from '../cli/temporary.ts';
import { published } from './published.ts';

/*
 * What a third stranger found on a directory, a workbook of notes and rows of mechanisms, each by the door a user goes
 * through: persons whom no list of first names knows, contacts under headers that say nothing, links. All fictional.
 */

const source = 'Annuaire fictif 2024;https://annuaire-fictif.example/';
const directory = [
  'nom;pays;ville_siege;type_publie_national;membre_de;Joindre;Suivi;source;source_url',
  `Union Mirelane;ML;Kayes;ONG suivie par M. Zorbal;Réseau Dovrin|Mme Yiriba Fomba 76 11 22 39;76 11 22 33;5;${source}`,
  `Amicale Sorvane;ML;Kayes;ONG;Réseau Dovrin;76 11 22 34 / 66 11 22 35;6;${source}`,
  `Foyer Kebqunjar des Refoulés;ML;Kayes;ONG;;66 11 22 36;7;${source}`,
];
const refusal = [
  'id_entretien;date;type_repondant;acteur;accord_figurer;audience;activites',
  'E1;2026-01-03;osc;Foyer Kebqunjar des Refoulés;non;interne;Nous hébergeons',
];
const mechanisms = [
  'nom;type;pilote;qui_invite;participants;limites;source',
  'Cadre fictif du fleuve;forum;Guichet Régional des Retours, Tiékolo Zarbin;Lumière Sud;Union Mirelane|Tiékolo Zarbin 66 11 22 37|Mme Zarbin;Djougal Zarbin bloque tout à la Fondation Talli Kounda;Rapport fictif',
];
const findings = [
  'id_constat;document_titre;document_type;auteur_source;document_url;acteur;extrait;pays',
  'C1;Page fictive;site;tiers;https://pages.example/foyer-kebqunjar-des-refoules;Union Mirelane;Elle forme des jeunes;ML',
  'C2;Autre page fictive;site;tiers;https://www.foyerkebqunjardesrefoules.example;Union Mirelane;Elle forme des femmes;ML',
  'C3;Tierce page fictive;site;tiers;https://pages.example/2024/kebqunjar;Union Mirelane;Elle forme des gens;ML',
  'C4;Bonne page fictive;site;tiers;https://pages.example/union-mirelane;Union Mirelane;Elle forme des hommes;ML',
];
const decisions = [
  'id;objet;autre;decision;pour;contre;motif;dissension;date',
  'D1;theme;theme:accueil;choisi;5;1;le plus dit;Une voix, Tiékolo Zarbin, contre;2026-02-01',
];
const project = (more: Record<string, string> = {}) =>
  folderWith({
    'donnees/ML/annuaire.csv': directory.join('\n'),
    'donnees/ML/entretiens.csv': refusal.join('\n'),
    'donnees/ML/mecanismes.csv': mechanisms.join('\n'),
    'donnees/ML/revue.csv': findings.join('\n'),
    'donnees/ML/decisions.csv': decisions.join('\n'),
    ...more,
  });
describe('a public and a committee edition, against a stranger’s directory', () => {
  it.each(['publique', 'comite'])(
    '%s: no person whom no list knows, no telephone, no link to who refuses',
    async (edition) => {
      const { code, text, stderr } = await published(project(), 'ML', edition);
      expect(code, stderr).toBe(0);
      for (const open of ['Guichet Régional des Retours', 'Fondation Talli Kounda', 'Réseau Dovrin', 'Union Mirelane'])
        expect(text).toContain(open);
      expect(text).toContain('https://pages.example/union-mirelane');
      expect(text).toContain('Page fictive');
      for (const sentinel of [/zarbin/i, /zorbal/i, /fomba/i, /kebqunjar/i, /11.?22.?3\d/])
        expect(sentinel.exec(text)?.[0]).toBeUndefined();
    },
  );

  it('is not made of a text that gives a telephone of a column whose header says nothing', async () => {
    const cwd = project({ 'donnees/ML/textes/contexte.md': 'Un fleuve.\n\nOn appelle le 76.11.22.34 le soir.\n' });
    const { code, stderr } = await published(cwd, 'ML');
    expect([code, stderr]).toEqual([1, expect.stringContaining('FUI-010')]);
    expect(stderr).not.toMatch(/11.?22/);
  });

  it('a withdrawal looks for the telephone of such a column too', async () => {
    const cwd = project({ 'donnees/ML/textes/contexte.md': 'Un fleuve.\n\nRappeler le 76112234 demain.\n' });
    const { stdout, stderr } = await run(['withdraw', 'Amicale Sorvane', '--pays', 'ML', '--json'], { cwd });
    expect(`${stdout}${stderr}`).toMatch(/textes\/contexte\.md/);
  });
});

describe('what is said of notes that are no table', () => {
  it.each([
    'appeler Minata Zarbin au +223 72 66 79 11\n',
    'la présidente a pleuré, elle craint la préfecture, ne rien publier\n',
    'Zarbin;a;peur;du;préfet\n',
    'Contact;72;66;79;11\n',
  ])('%s', async (note) => {
    const { stdout, stderr } = await run(['validate', '--pays', 'ML'], {
      cwd: project({ 'donnees/ML/notes-terrain.txt': note }),
    });
    const said = stdout + stderr;
    expect(said).toMatch(/LEC-00[45]|PRJ-121/);
    for (const word of ['Zarbin', 'pleuré', 'préfet', '72', '66 |']) expect(said).not.toContain(word);
  });

  it('unknown titles are still shown', async () => {
    const { stderr } = await run(['validate', '--pays', 'ML'], {
      cwd: project({ 'donnees/ML/divers.csv': 'Rubrique;Cote 2024;Rayon de classement\na;b;c\n' }),
    });
    expect(stderr).toContain('Rubrique | Cote 2024 | Rayon de classement');
  });
});

describe('a band of budget', () => {
  it('is no telephone', async () => {
    const cards =
      'nom;pays;budget_annuel;budget_devise;budget_tranche;source\nUnion Mirelane;ML;60000;EUR;10000-20000;Annuaire';
    const { stderr } = await run(['validate', '--pays', 'ML'], {
      cwd: folderWith({ 'donnees/ML/acteurs.csv': cards }),
    });
    expect(stderr).toMatch(/QUA-006[\s\S]*20000-100000[\s\S]*10000-20000/);
    expect(stderr).not.toMatch(/numéro de \d+ chiffres/);
  });
});

describe('between two public editions', () => {
  const heads =
    'id_entretien;date;type_repondant;acteur;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience;difficultes_vie_associative';
  const told = (n: number, code: string, propos = 'oui') =>
    `E${n};2026-01-0${(n % 9) + 1};osc;Organisation fictive ${'ABCDEFGHIJKLMNOP'.charAt(n)}${n};oui;oui;oui;${propos};non;publique;${code}`;
  const count = (cwd: string, edition: string) => {
    const json = JSON.parse(readFileSync(join(cwd, 'sorties/ML/publique', edition, 'cartographie-ML.json'), 'utf8'));
    const table = json.tabulations.find(({ id }: { id: string }) => id === 'difficultes_vie_associative');
    return table.values.find(({ code }: { code: string }) => code === 'contexte-pays').n as number | null;
  };

  it('a masked number is not printed as nought once those who made it have closed their words', async () => {
    const codes = [...Array(10).fill('budget'), ...Array(4).fill('fonctionnement'), 'contexte-pays', 'contexte-pays'];
    const rows = (propos: (n: number) => string) =>
      [heads, ...codes.map((code: string, n) => told(n, code, propos(n)))].join('\n');
    const cwd = folderWith({ 'donnees/ML/entretiens.csv': rows(() => 'oui') });
    const build = () => run(['build', '--pays', 'ML', '--format', 'json', '--nouvelle-edition'], { cwd });
    expect((await build()).code).toBe(0);
    // Four leave: the two who said it, and two others.
    writeFileSync(
      join(cwd, 'donnees/ML/entretiens.csv'),
      rows((n) => (n > 11 ? 'non' : 'oui')),
    );
    expect((await build()).code).toBe(0);
    expect([count(cwd, '1'), count(cwd, '2')]).toEqual([null, null]);
  });

  it('nothing is said to come first when a greater number is withheld for what the first edition printed', async () => {
    const codes = [...Array(8).fill('budget'), ...Array(8).fill('fonctionnement')];
    const rows = (propos: (n: number) => string) =>
      [heads, ...codes.map((code: string, n) => told(n, code, propos(n)))].join('\n');
    const cwd = folderWith({ 'donnees/ML/entretiens.csv': rows(() => 'oui') });
    const build = () => run(['build', '--pays', 'ML', '--format', 'json', '--nouvelle-edition'], { cwd });
    await build();
    // Of those who told of the budget, one leaves; of the others, three.
    writeFileSync(
      join(cwd, 'donnees/ML/entretiens.csv'),
      rows((n) => ([0, 11, 12, 13].includes(n) ? 'non' : 'oui')),
    );
    expect((await build()).code).toBe(0);
    const json = JSON.parse(readFileSync(join(cwd, 'sorties/ML/publique/2/cartographie-ML.json'), 'utf8'));
    const values = json.tabulations.find(({ id }: { id: string }) => id === 'difficultes_vie_associative').values;
    const n = (code: string) => values.find((value: { code: string }) => value.code === code).n;
    expect([n('budget'), n('fonctionnement')]).toEqual([null, 5]);
    const said = json.findings.filter(({ table }: { table: string }) => table === 'difficultes_vie_associative');
    expect(said.filter(({ kind }: { kind: string }) => kind !== 'absence')).toEqual([]);
  });
});

describe('an organisation of two countries', () => {
  const card = (country: string, name: string) =>
    `nom;pays;source\n${name};${country};Annuaire fictif\nUnion Mirelane;${country};Annuaire fictif`;
  const both = () =>
    folderWith({
      'donnees/ML/acteurs.csv': card('ML', 'Foyer Kebqunjar des Refoulés'),
      'donnees/ML/entretiens.csv': refusal.join('\n'),
      'donnees/GN/acteurs.csv': card('GN', 'Foyer Kebqunjar des Refoulés'),
    });

  const build = (cwd: string) => published(cwd, 'GN');

  it('who asked in one not to be named is not named in the other, built alone, and the team is told at its row', async () => {
    const { code, text, stderr } = await build(both());
    expect(code, stderr).toBe(0);
    expect(text).toContain('Union Mirelane');
    expect(text).not.toMatch(/kebqunjar/i);
    expect(stderr).toMatch(/RET-008 {2}GN\/acteurs\.csv, ligne 2\n.*\(ML\)/);
  });

  it.each(['Foyer Kebqunjar', 'Foyer Kebqunjar des Refoules', 'FOYER KEBQUNJAR DES REFOULÉS (FKR)'])(
    'nor under another spelling: %s',
    async (name) => {
      const cwd = both();
      writeFileSync(join(cwd, 'donnees/GN/acteurs.csv'), card('GN', name));
      expect((await build(cwd)).text).not.toMatch(/kebqunjar/i);
    },
  );

  it('is named where its card says that it does not oppose, or where it says yes itself', async () => {
    const cwd = both();
    const head = 'nom;pays;source;opposition';
    writeFileSync(
      join(cwd, 'donnees/GN/acteurs.csv'),
      `${head}\nFoyer Kebqunjar des Refoulés;GN;Annuaire fictif;non\nUnion Mirelane;GN;Annuaire fictif;`,
    );
    const { text, stderr } = await build(cwd);
    expect(text).toContain('Kebqunjar');
    expect(stderr).not.toContain('RET-008');
    const agreeing = both();
    writeFileSync(
      join(agreeing, 'donnees/GN/entretiens.csv'),
      [refusal[0], 'E9;2026-02-03;osc;Foyer Kebqunjar des Refoulés;oui;publique;Nous hébergeons'].join('\n'),
    );
    expect((await build(agreeing)).text).toContain('Kebqunjar');
  });

  it('known in one alone, it stops a text of the other that names it, at the row of its refusal', async () => {
    const cwd = both();
    writeFileSync(join(cwd, 'donnees/GN/acteurs.csv'), card('GN', 'Amicale Sorvane'));
    mkdirSync(join(cwd, 'donnees/GN/textes'));
    writeFileSync(join(cwd, 'donnees/GN/textes/contexte.md'), 'Le Foyer Kebqunjar des Refoulés y travaille aussi.\n');
    const { code, stderr } = await build(cwd);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/FUI-001 {2}ML\//)]);
    const internal = await published(cwd, 'GN', 'interne');
    expect([internal.code, internal.text]).toEqual([0, expect.stringContaining('Kebqunjar')]);
  });

  it('national branches of one network are not taken for it', async () => {
    const cwd = both();
    writeFileSync(join(cwd, 'donnees/ML/acteurs.csv'), card('ML', 'Réseau Dovrin Mali'));
    writeFileSync(
      join(cwd, 'donnees/ML/entretiens.csv'),
      refusal.join('\n').replace(/Foyer.*Refoulés/, 'Réseau Dovrin Mali'),
    );
    writeFileSync(join(cwd, 'donnees/GN/acteurs.csv'), card('GN', 'Réseau Dovrin Guinée'));
    expect((await build(cwd)).text).toContain('Réseau Dovrin Guinée');
  });

  it('an agency that refuses in one country is that of another all the same', async () => {
    const cwd = both();
    writeFileSync(
      join(cwd, 'donnees/ML/acteurs.csv'),
      'nom;pays;source;opposition;hors_societe_civile\nMinistère fictif de la Mobilité;ML;Annuaire fictif;oui;autorite',
    );
    writeFileSync(join(cwd, 'donnees/GN/acteurs.csv'), card('GN', 'Ministère fictif de la Mobilité'));
    expect((await build(cwd)).stderr).not.toContain('RET-008');
  });

  it('in a file that countries share, and in a row of the wrong folder', async () => {
    const head = 'nom;pays;source;opposition\n';
    const rows = (country: string, opposition: string) =>
      `Foyer Kebqunjar des Refoulés;${country};Annuaire fictif;${opposition}\n`;
    const shared = folderWith({
      'donnees/acteurs.csv': `${head}${rows('ML', 'oui')}${rows('GN', '')}Union Mirelane;GN;Annuaire fictif;`,
    });
    const misplaced = folderWith({
      'donnees/ML/acteurs.csv': `${head}${rows('GN', 'oui')}Union Mirelane;ML;Annuaire fictif;`,
      'donnees/GN/acteurs.csv': `${head}${rows('GN', '')}Union Mirelane;GN;Annuaire fictif;`,
    });
    for (const cwd of [shared, misplaced]) {
      const { code, text, stderr } = await build(cwd);
      expect(code, stderr).toBe(0);
      expect(text).toContain('Union Mirelane');
      expect(text).not.toMatch(/kebqunjar/i);
    }
  });

  it('a withdrawal undone in a shared file closes nobody', async () => {
    const decided = 'id;objet;acteur;pays;decision;annule;date';
    const cwd = folderWith({
      'donnees/decisions.csv': [
        decided,
        'D1;retrait;Foyer Kebqunjar des Refoulés;ML;retire;;2026-01-03',
        'D2;retrait;Foyer Kebqunjar des Refoulés;ML;annule;D1;2026-01-04',
      ].join('\n'),
      'donnees/ML/acteurs.csv': card('ML', 'Foyer Kebqunjar des Refoulés'),
      'donnees/GN/acteurs.csv': card('GN', 'Foyer Kebqunjar des Refoulés'),
    });
    expect((await build(cwd)).text).toContain('Kebqunjar');
  });

  it.each(['Mali', 'NE', 'ML/2024', 'ML/archives/vague 1'])(
    'a folder that nobody reads is told: %s',
    async (folder) => {
      const cwd = folderWith({
        'donnees/GN/acteurs.csv': card('GN', 'Union Mirelane'),
        [`donnees/${folder}/acteurs.csv`]: card('ML', 'Amicale Sorvane'),
        'donnees/notes/liste.csv': card('GN', 'Union Mirelane'),
      });
      const { stderr } = await build(cwd);
      expect(stderr).toMatch(new RegExp(`RET-009 {2}${folder.replace('/vague 1', '')}/`));
      expect(stderr.split('RET-009')).toHaveLength(2);
    },
  );

  it('who was erased from the data after a withdrawal stays closed', async () => {
    const cwd = both();
    await run(['withdraw', 'Union Mirelane', '--pays', 'ML', '--oui'], { cwd });
    writeFileSync(join(cwd, 'donnees/ML/acteurs.csv'), card('ML', 'Amicale Sorvane').replace(/\nUnion.*/, ''));
    expect((await build(cwd)).text).not.toContain('Mirelane');
  });

  it.each([
    ['Migrants sans frontières', 'Médecins sans frontières'],
    ['Tous migrants Sahel', 'Sahel vert'],
    ['Espoir', 'Nouvel Espoir'],
    ['Femmes de Kayes', 'Femmes de Boké'],
  ])('«%s» that refuses is not «%s»', async (refused, named) => {
    const cwd = both();
    writeFileSync(join(cwd, 'donnees/ML/entretiens.csv'), refusal.join('\n').replace(/Foyer.*Refoulés/, refused));
    writeFileSync(join(cwd, 'donnees/GN/acteurs.csv'), card('GN', named));
    mkdirSync(join(cwd, 'donnees/GN/textes'));
    writeFileSync(join(cwd, 'donnees/GN/textes/contexte.md'), 'À Kayes, les femmes et les migrants ont un espoir.\n');
    const { code, text, stderr } = await build(cwd);
    expect(code, stderr).toBe(0);
    expect(text).toContain(named);
  });

  it('a refusal that nobody can read is told', async () => {
    const cwd = both();
    writeFileSync(join(cwd, 'donnees/ML/refus.xlsx'), 'PK not a workbook');
    expect((await build(cwd)).stderr).toMatch(/RET-009 {2}ML\/refus\.xlsx/);
  });

  it('a withdrawal from one makes the editions of the other again', async () => {
    const cwd = both();
    await run(['build', '--pays', 'ML,GN', '--format', 'csv'], { cwd });
    const { code, stderr } = await run(['withdraw', 'Union Mirelane', '--pays', 'ML', '--oui'], { cwd });
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/GN, publique/);
    expect(readFileSync(join(cwd, 'sorties/GN/publique/acteurs-GN.csv'), 'utf8')).not.toContain('Mirelane');
  });

  it('and says which file of the other stays, given out already, and what to type', async () => {
    const cwd = both();
    await run(['build', '--pays', 'ML,GN', '--format', 'csv', '--nouvelle-edition'], { cwd });
    const { code, stderr } = await run(['withdraw', 'Union Mirelane', '--pays', 'ML', '--oui'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/RET-025[\s\S]*sorties\/GN\/publique\/1\/[\s\S]*--pays GN/);
    expect(stderr).not.toMatch(/RET-016|RET-025[^\n]*\n[^\n]*GN\/publique\/acteurs/);
    expect((await run(['withdraw', 'Union Mirelane', '--pays', 'GN', '--oui'], { cwd })).code).toBe(0);
  });
});
