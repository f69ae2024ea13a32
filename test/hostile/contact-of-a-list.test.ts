import { expect, it } from 'vitest';
import { folderWith } from '../cli/temporary.ts';
import { published } from './published.ts';

/* A consent to be reached opens the contact that was given with it, not one that the team has from elsewhere. All fictional. */

const heads =
  'acteur;date;activites;accord_figurer;accord_contact;accord_profil;accord_propos;audience;telephone_public';
const project = (list: string, told = '') =>
  folderWith({
    'donnees/GN/entretiens.csv': `${heads}\nVoix inventée;2026-03-12;Accueil;oui;oui;oui;oui;publique;${told}\n`,
    'donnees/GN/liste.csv': list,
  });
const list = (source: string) =>
  `nom;ville_siege;telephone_public;source\nVoix inventée;Conakry;610 00 11 21;${source}\n`;

it.each(['publique', 'comite'])('%s: the telephone of a list without a source does not leave', async (edition) => {
  const { code, text, stderr } = await published(project(list('')), 'GN', edition);
  expect(code, stderr).toBe(0);
  expect(text).toContain('Voix inventée');
  expect(text).not.toMatch(/610.?00.?11.?21/);
});

it('that of a published list does, and that of the interview', async () => {
  expect((await published(project(list('Annuaire fictif 2024')), 'GN')).text).toMatch(/610.00.11.21/);
  expect((await published(project(list(''), '610 00 11 29'), 'GN')).text).toMatch(/610.00.11.29/);
});
