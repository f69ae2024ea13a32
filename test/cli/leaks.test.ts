import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { folderWith } from './temporary.ts';

/* What stops a public build, and what does not: run at the door, as a person runs it. All fictional. */

const head =
  'acteur;date;activites;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience;tel_public';
const open = (name: string, telephone = '') =>
  `${name};2025-03-01;cours de langue;oui;oui;oui;oui;oui;publique;${telephone}`;
const webMap = (name: string) =>
  `maj,pays,coordo_x,coordo_y,nom,adresse,indic,numero,autre_numero,email,internet,statut,annee,budget,dialogue,intervention,accueil\n2024-05-02,Sénégal,,,${name},Dakar,+221,33 800 00 01,,,,,2011,,,Dakar,x\n`;

async function build(files: Record<string, string>, more: string[] = []) {
  const cwd = folderWith(files);
  let said = '';
  const write = (text: string) => {
    said += text;
    return true;
  };
  const streams = { stdout: { write }, stderr: { write }, env: {}, cwd: () => cwd };
  return { code: await main(['build', '--pays', 'SN', ...more], streams), said, cwd };
}

describe('build', { timeout: 60_000 }, () => {
  it('prints the number of the web map that the organisation itself opened', async () => {
    const { code, said } = await build({
      'donnees/SN/carte.csv': webMap('Association fictive Alpha'),
      'donnees/SN/entretiens.csv': `${head}\n${open('Association fictive Alpha', '33 800 00 01')}\n`,
    });
    expect({ code, said }).toMatchObject({ code: 0 });
  });

  it('stops where the number is another organisation’s, names both cells and ends by saying what was not done', async () => {
    const { code, said } = await build({
      'donnees/SN/carte.csv': webMap('Association fictive Alpha'),
      'donnees/SN/entretiens.csv': `${head}\n${open('Collectif fictif des quais', '33 800 00 01')}\n`,
    });
    expect(code).toBe(1);
    expect(said).toContain('FUI-004');
    expect(said).toContain('SN/carte.csv, cellule H2');
    expect(said).toContain('SN/entretiens.csv J2');
    expect(said.trim().split('\n').at(-1)).toContain('Rien n’a été écrit');
  });

  it('writes the internal edition though the public one leaks, and fails', async () => {
    const { code, said, cwd } = await build(
      {
        'donnees/SN/acteurs.csv': 'nom;ville;source\nAssociation fictive Alpha;Dakar;Annuaire fictif\n',
        'donnees/SN/entretiens.csv': `${head}\n${open('Collectif fictif des quais').replaceAll(';oui', ';non')}\n`,
        'donnees/SN/textes/contexte.md': '# Contexte\n\nLe Collectif fictif des quais nous a beaucoup appris.\n',
      },
      ['--edition', 'publique,interne'],
    );
    expect(code).toBe(1);
    expect(said.trim().split('\n').at(-1)).toContain('Édition non écrite\u00a0: publique.');
    expect(readdirSync(join(cwd, 'sorties/SN'))).toContain('interne');
    expect(existsSync(join(cwd, 'sorties/SN/publique/cartographie-SN.md'))).toBe(false);
  });

  describe('an organisation of a long name, that closed words name too', () => {
    const name = 'Union fictive des jeunes pour le développement de Kolda';
    const said = `${name} a refusé le local que la mairie nous proposait en mars`;
    const files = (activities: string, more: Record<string, string> = {}) => ({
      'donnees/SN/acteurs.csv': `nom;ville;source\n${name};Kolda;Annuaire fictif\n`,
      'donnees/SN/entretiens.csv': `${head}\n${name};2025-03-01;${activities};oui;non;oui;non;non;publique;\n`,
      ...more,
    });

    it('is printed, be its name in a closed answer or in a decision', async () => {
      const typo = name.replace('développement', 'dévelopement');
      const decisions = `objet;acteur;autre;decision\nidentite;${name};${typo};meme\n`;
      const card = `nom;ville;source\n${name};Kolda;Annuaire fictif\n${typo};Kolda;Étude fictive\n`;
      for (const more of [{}, { 'donnees/SN/decisions.csv': decisions, 'donnees/SN/acteurs.csv': card }]) {
        const built = await build(files(said, more));
        expect(built, built.said).toMatchObject({ code: 0 });
      }
    });

    it('does not open the rest of the answer', async () => {
      const text = `### Lecture\n\nOn nous dit que la mairie nous proposait en mars un local.\n`;
      const stopped = await build(files(said, { 'donnees/SN/textes/contexte.md': text }));
      expect(stopped.code).toBe(1);
      const told = `### Lecture\n\n${said}.\n`;
      const refused = await build(files(said, { 'donnees/SN/textes/contexte.md': told }));
      expect(refused.code).toBe(1);
      expect(refused.said).toContain('FUI-003');
    });
  });

  it.each(['Dialogue', 'Accueil', 'Diaspora', 'Moyenne'])(
    'is not stopped by an unnamed organisation called %s',
    async (name) => {
      const rows = [
        `${name};2025-03-01;cours de langue;non;non;non;non;non;interne;`,
        open('Collectif fictif des quais'),
      ];
      const { code, said } = await build({ 'donnees/SN/entretiens.csv': `${head}\n${rows.join('\n')}\n` });
      expect({ code, said }).toMatchObject({ code: 0 });
    },
  );

  it('is stopped by that name in a text', async () => {
    const rows = [
      'Dialogue;2025-03-01;cours de langue;non;non;non;non;non;interne;',
      open('Collectif fictif des quais'),
    ];
    const { code, said } = await build({
      'donnees/SN/entretiens.csv': `${head}\n${rows.join('\n')}\n`,
      'donnees/SN/textes/contexte.md': 'Nous avons aussi rencontré Dialogue, à Dakar.\n',
    });
    expect({ code, said }).toMatchObject({ code: 1 });
    expect(said).toContain('FUI-001');
  });
});
