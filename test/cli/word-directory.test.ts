import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Edition } from '../../src/model/edition.ts';
import { xlsxOf } from '../read/workbook-of.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/* A directory pasted from Word into Excel: two title rows, a header over two rows, subheadings, a total. All fictional. */

const directory = xlsxOf({
  sheets: [
    {
      name: 'Feuil1',
      merges: ['A1:H1', 'A2:H2', 'D4:E4', 'F4:G4', 'A6:H6', 'A9:H9', 'A4:A5', 'B4:B5', 'C4:C5', 'H4:H5'],
      rows: [
        ['ANNUAIRE (FICTIF) DES ASSOCIATIONS'],
        ['Direction fictive des Sénégalais de l’extérieur – édition 2024'],
        [],
        ['Dénomination', 'Sigle', 'N°', 'Siège', '', 'Contacts', '', 'Année de création'],
        ['', '', '', 'Ville', 'Région', 'Téléphone', 'Courriel', ''],
        ['CASAMANCE ET SUD'],
        ['Association fictive des retournés', 'AFR', 1, 'Ziguinchor', 'Ziguinchor', '33 800 00 01', '', 2004],
        ['Réseau imaginaire des migrantes', 'RIM', 2, 'Kolda', 'Kolda', '', '', 2011],
        ['RÉGION DE DAKAR'],
        ['Union inventée des jeunes', 'UIJ', 3, 'Dakar', 'Dakar', '', '', 2019],
        ['TOTAL : 3 associations'],
      ],
    },
  ],
});
const project = () => folderWith({ 'donnees/SN/Annuaire.xlsx': directory });
const path = 'donnees/SN/Annuaire.xlsx';

describe('a directory with titles, two header rows and subheadings', { timeout: 60_000 }, () => {
  it('inspect says on which rows the header stands', async () => {
    const { stdout } = await run(['inspect', path], { cwd: project() });
    expect(stdout).toMatch(/Lignes des titres\s: 4 et 5\n/);
    const english = await run(['inspect', path, '--langue', 'en'], { cwd: project() });
    expect(english.stdout).toContain('Header rows: 4 and 5');
  });

  it('map proposes the columns that validate reads, under the same names, and says which are to be looked at', async () => {
    const cwd = project();
    const { code, stdout, stderr } = await run(['map', path, '--pays', 'SN', '--ecrire', '--json'], { cwd });
    expect(code, stderr).toBe(0);
    const proposed = JSON.parse(stdout).columns as { header: string; key: string | null }[];
    expect(proposed.map(({ header, key }) => [header, key])).toEqual(
      expect.arrayContaining([
        ['Siège Ville', 'ville_siege'],
        ['Siège Région', 'region_siege'],
        ['Année de création', 'annee_creation'],
      ]),
    );
    const entry = parseDocument(readFileSync(join(cwd, 'cartographie.yaml'), 'utf8')).toJS().fichiers[0];
    expect(entry.colonnes).toMatchObject({ 'Siège Région': 'region_siege' });
    // What was written is what validate finds: nothing named is missing from the file.
    const validated = await run(['validate', '--pays', 'SN', '--json'], { cwd });
    const codes = (JSON.parse(validated.stdout).problems as { code: string }[]).map((one) => one.code);
    expect(codes).not.toContain('LEC-020');
  });

  it('the words after map name the columns to check, and nothing when there are none', async () => {
    const cwd = folderWith({
      'donnees/SN/a.csv': 'nom;sigle\nAssociation fictive;AF\n',
      'donnees/SN/b.csv': 'Raison sociale;Mel\nAssociation fictive;a@exemple.org\nUnion fictive;b@exemple.org\n',
    });
    const sure = await run(['map', 'donnees/SN/a.csv', '--pays', 'SN', '--ecrire'], { cwd });
    expect(sure.stderr).not.toContain('vérifier');
    const doubtful = await run(['map', 'donnees/SN/b.csv', '--pays', 'SN', '--ecrire'], { cwd });
    expect(doubtful.stderr).toMatch(/À vérifier\s: .*«\sMel\s»/);
    expect(doubtful.stderr).toMatch(/écrivez son nom à la place de «\s~\s»/);
  });

  it('subheadings are no organisations, merged or not: set aside with a word, and kept with the copy', async () => {
    const cwd = project();
    const { code, stdout } = await run(
      ['build', '--pays', 'SN', '--edition', 'interne', '--format', 'json', '--json'],
      {
        cwd,
      },
    );
    expect(code).toBe(0);
    const names = (JSON.parse(stdout) as Edition).actors.map(({ name }) => name);
    expect(names.sort()).toEqual([
      'Association fictive des retournés',
      'Réseau imaginaire des migrantes',
      'Union inventée des jeunes',
    ]);
    const { stderr } = await run(['validate', '--pays', 'SN', '--corriger', 'copie'], { cwd });
    expect(stderr).toMatch(/LIG-010[\s\S]*intertitre[\s\S]*2 fois, lignes 6, 9/);
    expect(stderr).toMatch(/Lignes lues\s: 6 = 3 dans les copies \+ 3 non reprises/);
    const left: Record<string, string>[] = parse(
      readFileSync(join(cwd, 'copie/SN/a-corriger/non-reprises-SN-acteurs.csv'), 'utf8'),
      { delimiter: ';', bom: true, columns: true },
    );
    expect(left.map(({ ligne, motif }) => [ligne, motif])).toEqual([
      ['6', 'intertitre'],
      ['9', 'intertitre'],
      ['11', 'ligne de total'],
    ]);
  });

  it('in a CSV, a place alone among the names is a subheading, and a name alone an organisation', async () => {
    const cwd = folderWith({
      'donnees/SN/acteurs.csv':
        'nom;sigle;source\nRÉGION DE DAKAR;;\nUnion inventée;UI;Liste\nCollectif sans sigle;;\n',
    });
    const { stdout } = await run(['build', '--pays', 'SN', '--edition', 'interne', '--format', 'json', '--json'], {
      cwd,
    });
    const names = (JSON.parse(stdout) as Edition).actors.map(({ name }) => name);
    expect(names.sort()).toEqual(['Collectif sans sigle', 'Union inventée']);
  });

  it('amounts in millions are proposed to no column, and said to be so', async () => {
    const cwd = folderWith({
      'donnees/SN/projets.csv':
        'Organisation;Intitulé;Budget (M FCFA);Montant alloué\nUnion fictive;Rives;12,5;900000\nCollectif inventé;Retour;7,25;45000\n',
    });
    const { stdout, stderr } = await run(['map', 'donnees/SN/projets.csv', '--pays', 'SN'], { cwd });
    expect(stdout).toMatch(/"Budget \(M FCFA\)": ~ # budget_global\s\? à vérifier\s: des montants en millions/);
    expect(stdout).toMatch(/"Montant alloué": budget_alloue/);
    expect(stderr).not.toContain('nom de personne');
  });
});
