import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './recorded.ts';
import { filesUnder, folderWith } from './temporary.ts';

const inputs = {
  'donnees/SN/entretiens.csv': [
    'Collecte de mars',
    'id_entretien;acteur;date;mode;accord_figurer;contact_prive_nom;contact_prive_tel;contact_prive_email;lieu secret',
    'E1;Association inventée;32/03/2026;presentiel;peut-être;Personne Fictive;abc 77 123 45 67;personne(at)exemple.org;Ã© cachette',
    'E2;<b>Réseau</b> & Cie;12/03/2026;téléfone;peut-être;;;;',
    'E3;Collectif;12/03/2026;"écrire à secret@exemple.org ou 33 123 45 67";peut-être;;;;',
    'E4;;12/03/2026;;;;;;',
  ].join('\n'),
  'donnees/SN/acteurs.csv':
    'nom,sigle,region_siege,tel_public,email_public,site_internet,annee_creation,source\nAssociation inventée,AI,Dakar,tel 12 34 AB,contact(at)exemple.org,pas un site,2005-2088,Annuaire\n',
  'donnees/SN/projets.csv': 'intitule;acteur\nÉcole de la mer;Association inventée\n',
  'donnees/SN/inconnu.csv': 'a;b;c\n1;2;3\n',
};

const pageOf = async (options: string[] = []) => {
  const cwd = folderWith(inputs);
  const { code, stdout, stderr } = await run(['validate', '--pays', 'SN', '--format', 'html', ...options], { cwd });
  return { cwd, code, stdout, stderr };
};

describe('the quality page', { timeout: 30_000 }, () => {
  it('is written where corrections are, asks nothing of any server and runs nothing', async () => {
    const { cwd, code, stdout, stderr } = await pageOf();
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(filesUnder(join(cwd, 'sorties'))).toEqual(['SN/a-corriger/qualite-SN.html']);
    expect(stderr).toContain('qualite-SN.html');
    const page = readFileSync(join(cwd, 'sorties/SN/a-corriger/qualite-SN.html'), 'utf8');
    expect(page).not.toMatch(/<script|<link|<img|https?:\/\/|url\(|@import|\son\w+=/i);
    expect(page).toMatch(/http-equiv="Content-Security-Policy" content="default-src (?:'|&#x27;)none/);
    expect(page).toContain('<html lang="fr">');
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor);
  });

  it('says of each file what was read, what is wrong and in which cell, what is right', async () => {
    const { stdout } = await pageOf(['--sortie', '-']);
    const words = stdout
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&#x3D;', '=')
      .replace(/[\s\u00a0]+/g, ' ');
    for (const said of [
      'UTF-8, cellules séparées par des points-virgules',
      'ligne 2',
      '4 lues = 3 utilisées + 1 mise de côté',
      'où vu attendu à faire',
      'colonne « date »',
      '32/03/2026',
      'peut-être « par téléphone (telephone) »',
      'E3 à E5',
      '8 colonnes reconnues',
      'toutes les lignes sont utilisées',
      'Rien à corriger dans ce fichier.',
      'docs/diagnostics.md#dat-001',
      'SN/inconnu.csv',
    ]) {
      expect(words).toContain(said);
    }
    // Whoever filled the file has a spreadsheet and no configuration.
    expect(words).not.toContain('cartographie.yaml');
    const order = ['LIG-001', 'DAT-001'].map((code) =>
      stdout.indexOf(`href="#${code.toLowerCase()}"`, stdout.indexOf('SN/entretiens.csv</h2>')),
    );
    expect(order[0]).toBeGreaterThan(0);
    expect(order[0]).toBeLessThan(order[1] ?? 0);
    expect(stdout).not.toContain('<b>Réseau</b>');
  });

  it('never shows a private cell, a telephone or an e-mail, nor what an unknown column holds', async () => {
    for (const options of [[], ['--langue', 'en']]) {
      const { stdout } = await pageOf(['--sortie', '-', ...options]);
      const body = stdout.replace(/<style>[\s\S]*?<\/style>/, '');
      for (const secret of [
        'Personne Fictive',
        'abc 77',
        '77 123',
        '33 123 45 67',
        'personne(at)',
        'secret@',
        'contact(at)',
        'tel 12 34',
        'cachette',
      ]) {
        expect(body, secret).not.toContain(secret);
      }
      expect(body).toContain('CTC-002'); // told, without its value
      expect(body).toContain('CTC-003');
      expect(body).toContain('pas un site'); // what is no contact is shown
    }
  });

  it('speaks English when asked', async () => {
    const { stdout } = await pageOf(['--sortie', '-', '--langue', 'en']);
    expect(stdout).toContain('<html lang="en">');
    expect(stdout).toContain('Quality of the files');
    expect(stdout).toContain('3 used + 1 set aside');
  });
});
