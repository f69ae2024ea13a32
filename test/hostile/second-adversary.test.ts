import { describe, expect, it } from 'vitest';
import { run } from '../cli/recorded.ts';
import { folderWith } from '../cli/temporary.ts';
import { published } from './published.ts';

/*
 * Leaks that a stranger's sentinels found, each by the door a user goes through: six organisations that agreed to all, one
 * that refuses to be named, an expert who speaks of one of them. All fictional.
 */

const accords = 'oui;oui;oui;oui;oui;publique';
const header =
  'id_entretien;date;type_repondant;acteur;tel_public;accord_figurer;accord_contact;accord_profil;accord_propos;' +
  'accord_citation;audience;forces;faiblesses;nature_texte';
const blame = 'Le trésorier place ses cousins dans les projets, c’est du favoritisme, et tout est trop lent et rigide';
const expertWords = 'Leur force est la proximité : cette équipe connaît chaque famille du quartier depuis vingt ans';
const own = (n: number, name: string, phone: string, weakness = '') =>
  `E${n};2026-01-0${n};osc;${name};${phone};${accords};Nous sommes présents dans tous les quartiers;${weakness};verbatim`;
const closed = 'Collectif Zanvoril des Retournées de Kavrintou';
const interviews = [
  header,
  own(1, 'Union Mirelane', '+221 00 555 01 01', blame),
  ...['Amicale Sorvane', 'Relais Dovrile', 'Cercle Nuvarel', 'Maison Tabrice', 'Foyer Lumarde'].map((name, index) =>
    own(index + 2, name, ''),
  ),
  `E7;2026-01-07;osc;${closed};;non;non;non;non;non;interne;;;verbatim`,
  `E8;2026-01-08;expert;Amicale Sorvane;+221 00 555 09 09;non;non;non;oui;oui;publique;${expertWords};;verbatim`,
];
const mechanisms = [
  'nom;type;demandes;limites;source',
  'Cadre fictif du fleuve;forum;Que Zanvoril soit reçu avec Kavrintou;Bintou Kaya bloque tout;Rapport fictif',
];
const decisions = [
  'id;objet;autre;decision;pour;contre;motif;dissension;date',
  'D1;theme;theme:accueil;choisi;5;1;le plus dit;Une voix, Issa Ndoro, contre;2026-02-01',
];
const project = (more: Record<string, string> = {}) =>
  folderWith({
    'donnees/SN/entretiens.csv': interviews.join('\n'),
    'donnees/SN/mecanismes.csv': mechanisms.join('\n'),
    'donnees/SN/decisions.csv': decisions.join('\n'),
    ...more,
  });
describe('the public edition, against a stranger’s sentinels', () => {
  it('holds no words of blame, no expert’s words as an organisation’s, no hearsay contact, no person, no closed name', async () => {
    const { code, text } = await published(project(), 'SN');
    expect(code).toBe(0);
    expect(text).toContain('Nous sommes présents dans tous les quartiers');
    expect(text).toContain('Cadre fictif du fleuve');
    for (const sentinel of ['cousins', 'depuis vingt ans', '555 09 09', 'Kaya', 'Ndoro', 'Zanvoril', 'Kavrintou'])
      expect(text).not.toContain(sentinel);
  });

  it.each([
    'Zanvoril a beaucoup fait.',
    'On cite les Zanvorils.',
    'The Returnees of Kavrintou (Zanvoril) did much.',
    'À Kavrintou, Zanvoril aide.',
  ])('is not made of a text that says: %s', async (said) => {
    const { code, stderr } = await published(
      project({ 'donnees/SN/textes/contexte.md': `Un fleuve.\n\n${said}\n` }),
      'SN',
    );
    expect([code, stderr]).toEqual([1, expect.stringContaining('FUI-011')]);
    expect(stderr).not.toContain('Zanvoril');
  });
});

describe('what is said to the team', () => {
  it('shows no words of a file that is no table, nor a part of a telephone', async () => {
    const note = 'appeler la trésorière au 76 88 44 31, elle a peur de la préfecture\n';
    const { stderr } = await run(['validate', '--pays', 'SN'], { cwd: project({ 'donnees/SN/notes.txt': note }) });
    expect(stderr).toContain('PRJ-121');
    expect(stderr).not.toMatch(/76 88|trésorière/);
  });

  it.each([
    ['explain', 'Union Mirelane'],
    ['explain', 'Union Mirelane', '--json'],
    ['review', '--citations'],
    ['review', '--json'],
  ])('%s %s: a file named after a person is told by its shape', async (...argv) => {
    const named = { 'donnees/SN/entretiens Mme Bintou Kaya.csv': interviews.join('\n') };
    const cwd = folderWith({ ...named, 'donnees/SN/mecanismes.csv': mechanisms.join('\n') });
    const { stdout, stderr } = await run([...argv, '--pays', 'SN'], { cwd });
    expect(`${stdout}${stderr}`).toContain('[un nom de personne]');
    expect(`${stdout}${stderr}`).not.toContain('entretiens Mme');
  });
});
