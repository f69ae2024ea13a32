import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixturesFolder, packageRoot } from '../../src/cli/assets.ts';
import { run } from '../cli/recorded.ts';
import { filesUnder, folderWith, temporaryFolder } from '../cli/temporary.ts';
import { sheetsIn } from './sheets-in.ts';

const actors = `nom;sigle;statut;année de création;thématiques;opposition;source
Association fictive Passerelles;AFP;déclarée;2010;accueil;;Annuaire fictif
Collectif fictif des ports;CFP;association de fait;2015;droit;;Annuaire fictif
Maison fictive du retour;MFR;déclarée;2001;accueil;oui;Annuaire fictif
`;
const interviews = `id_entretien;date;acteur;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience;année de création;nb_membres;contact privé : téléphone
E1;2026-03-01;Union fictive des quais;oui;non;oui;oui;non;publique;2019;40;+221 00 000 00 01
E2;2026-03-02;Cercle fictif des lampes;oui;non;non;oui;non;publique;1999;77;+221 00 000 00 02
E3;2026-03-03;Groupe fictif effacé;non;non;non;non;non;interne;1998;12;+221 00 000 00 03
`;

const project = () => folderWith({ 'donnees/SN/acteurs.csv': actors, 'donnees/SN/entretiens.csv': interviews });
const ask = (cwd: string, ...argv: string[]) => run(['questionnaire', '--pays', 'SN', ...argv], { cwd });
const folder = 'sorties/SN/questionnaire';

describe('questionnaire', () => {
  it('writes the XLSForm by default', async () => {
    const cwd = project();
    const { code, stderr } = await ask(cwd);
    expect({ code, files: filesUnder(join(cwd, folder)) }).toEqual({ code: 0, files: ['questionnaire-SN-court.xlsx'] });
    expect(stderr).toContain('questionnaire-SN-court.xlsx');
    const sheets = sheetsIn(readFileSync(join(cwd, folder, 'questionnaire-SN-court.xlsx')));
    expect(Object.keys(sheets)).toEqual(['survey', 'choices', 'settings']);
  });

  it('writes every other form on demand', async () => {
    const cwd = project();
    const { code } = await ask(cwd, '--complet', '--format', 'xlsform,xlsx,csv,md,docx');
    expect(code).toBe(0);
    const files = filesUnder(join(cwd, folder));
    for (const name of [
      'questionnaire-SN-complet.xlsx',
      'saisie-SN-complet.xlsx',
      'guide-SN-complet.md',
      'guide-SN-complet.docx',
    ]) {
      expect(files).toContain(name);
    }
    expect(files).toContain('entretiens.csv');
    expect(readFileSync(join(cwd, folder, 'guide-SN-complet.md'), 'utf8')).toContain('accord_citation');
  });

  it('offers the organisations that the public edition lists, and what it shows of them', async () => {
    const cwd = project();
    await ask(cwd);
    const { choices = [] } = sheetsIn(readFileSync(join(cwd, folder, 'questionnaire-SN-court.xlsx')));
    const [headers = [], ...rows] = choices;
    const known = rows.filter(([list]) => list === 'acteurs');
    const cell = (name: string, header: string) =>
      known.find((row) => row.includes(name))?.[headers.indexOf(header)] ?? '';
    expect(known.map((row) => row[headers.indexOf('acteur')] ?? '')).toEqual([
      'Association fictive Passerelles',
      'Cercle fictif des lampes',
      'Union fictive des quais',
      '',
    ]);
    expect(cell('Association fictive Passerelles', 'statut_juridique')).toBe(''); // closed in the public edition
    expect(cell('Association fictive Passerelles', 'annee_creation')).toBe('2010');
    // An organisation whose status exposes it, and a profile it did not agree to share, stay with the team.
    expect(cell('Union fictive des quais', 'nb_membres')).toBe('40');
    expect(cell('Cercle fictif des lampes', 'nb_membres')).toBe('');
    const all = JSON.stringify(choices);
    for (const absent of [
      'Maison fictive du retour',
      'Collectif fictif des ports',
      'Groupe fictif effacé',
      '+221',
      'Annuaire fictif',
      '1999',
      '77',
    ]) {
      expect(all).not.toContain(absent);
    }
  });

  it('needs no data', async () => {
    const cwd = folderWith({ 'note.txt': 'vide' });
    const { code, stderr } = await ask(cwd);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).not.toContain('FICTIVES');
    const sheets = sheetsIn(readFileSync(join(cwd, folder, 'questionnaire-SN-court.xlsx')));
    expect(JSON.stringify(sheets)).not.toContain('acteur_connu');
    expect(existsSync(join(cwd, 'donnees'))).toBe(false);
  });

  it('says so when the data it reads have errors', async () => {
    const cwd = folderWith({ 'donnees/SN/acteurs.csv': 'nom;statut\nAssociation fictive;inconnu au bataillon\n' });
    const { code, stderr } = await ask(cwd);
    expect(code).toBe(0);
    expect(stderr).toContain('QST-003');
  });

  it('prints a guide, and no workbook, on standard output', async () => {
    const cwd = project();
    const guide = await ask(cwd, '--format', 'md', '--sortie', '-');
    expect(guide.code).toBe(0);
    expect(guide.stdout).toMatch(/^# /);
    const workbook = await ask(cwd, '--sortie', '-');
    expect(workbook.code).toBe(2);
    expect(workbook.stderr).toContain('QST-002');
    expect(filesUnder(join(cwd, 'sorties'))).toEqual([]);
  });

  it('speaks English', async () => {
    const cwd = project();
    await ask(cwd, '--langue', 'en', '--format', 'xlsform,xlsx');
    const form = sheetsIn(readFileSync(join(cwd, folder, 'questionnaire-SN-court.xlsx')));
    expect(form.settings?.[1]).toContain('English (en)');
    const workbook = sheetsIn(readFileSync(join(cwd, folder, 'saisie-SN-court.xlsx')));
    expect(Object.keys(workbook)).toContain('Instructions');
    expect(workbook.acteurs?.[0]).toContain('Year of creation');
  });

  it('marks the form when the organisations in it are those of the example data', async () => {
    const out = temporaryFolder();
    const { code } = await run(['questionnaire', '--pays', 'SN', '--donnees', fixturesFolder, '--sortie', out], {
      cwd: packageRoot,
    });
    expect(code).toBe(0);
    const form = sheetsIn(readFileSync(join(out, 'SN/questionnaire/questionnaire-SN-court.xlsx')));
    expect(form.settings?.[1]?.[0]).toContain('DONNÉES FICTIVES');
    expect(JSON.stringify(form.survey)).toContain('acteur_connu');
  });

  it('an unknown format is a misuse', async () => {
    expect(await ask(project(), '--format', 'pdf')).toMatchObject({ code: 2 });
  });
});
