import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { fixturesFolder, packageRoot } from '../../src/cli/assets.ts';
import { configurationShape } from '../../src/cli/config-file.ts';
import { writeXlsx } from '../../src/writers/index.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/** A directory as somebody typed it: no header of ours, codes written in words, several values parted by «/». */
const directory = [
  'Raison sociale;Abrév.;Existe depuis;Siège;Couverture;Statut administratif;Ressources;Mel;N°',
  'Association fictive des retournés;AFR;2004;Ziguinchor;Kolda, Sédhiou;déclarée;cotisation/tontines;contact@exemple.org;1',
  'Réseau imaginaire des femmes migrantes;RIFM;2011;Dakar;Dakar;agréé;tontines/fondations;bureau@exemple.org;2',
  'ONG inventée Passerelle;OIP;1998;Kolda;Kolda et Ziguinchor;déclarée;cotisation/fondations;accueil@exemple.org;3',
  'Union fictive des jeunes;UFJ;2019;Sédhiou;Sédhiou;chorale;cotisation;union@exemple.org;4',
].join('\n');

const entryOf = (text: string) => parseDocument(text).toJS().fichiers.at(-1);
const configurationIn = (folder: string) => readFileSync(join(folder, 'cartographie.yaml'), 'utf8');

describe('map FICHIER', { timeout: 30_000 }, () => {
  it('writes an entry on standard output, and the words beside it', async () => {
    const cwd = folderWith({ 'donnees/SN/liste-2024.csv': directory });
    const { code, stdout, stderr } = await run(['map', 'donnees/SN/liste-2024.csv'], { cwd });
    expect(code, stderr).toBe(0);
    const entry = entryOf(stdout);
    expect(configurationShape.safeParse(parseDocument(stdout).toJS()).success).toBe(true);
    expect(entry).toMatchObject({
      fichier: 'SN/liste-2024.csv',
      type: 'acteurs',
      pays: 'SN',
      colonnes: {
        'Raison sociale': 'nom',
        'Abrév.': 'sigle',
        'Existe depuis': 'annee_creation',
        Couverture: 'zones_intervention',
        'Statut administratif': 'statut_juridique',
        'N°': null,
      },
      codes: { statut_juridique: { agréé: 'agreee' } },
    });
    expect(stdout).toMatch(/# "chorale": \? # 1\u00a0fois/);
    for (const line of stdout.split('\n').filter((text) => /^ {6}"/.test(text))) expect(line).toMatch(/ # ./);
    expect(stdout).toMatch(/^ {4}# source: "…" # d’où vient/m);
    expect(stderr).toMatch(/Raison sociale → nom \(sûr\)/);
    expect(stderr).toContain('cartographie validate --pays SN');
    expect(existsSync(join(cwd, 'cartographie.yaml'))).toBe(false);
  });

  it('contacts are never shown, and stay closed until a person opens them', async () => {
    const cwd = folderWith({ 'donnees/SN/liste-2024.csv': directory });
    for (const argv of [[], ['--json'], ['--type', 'entretiens', '--json']]) {
      const { stdout, stderr } = await run(['map', 'donnees/SN/liste-2024.csv', ...argv], { cwd });
      expect(stdout + stderr).not.toContain('@exemple.org');
    }
    const { stdout, stderr } = await run(['map', 'donnees/SN/liste-2024.csv'], { cwd });
    expect(stderr).toContain('PRJ-054');
    expect(stdout).toMatch(/"Mel": ~ # email_public\u00a0\?/);
    const interview = await run(['map', 'donnees/SN/liste-2024.csv', '--type', 'entretiens'], { cwd });
    expect(entryOf(interview.stdout).colonnes.Mel).toBe('contact_prive_email');
    expect(interview.stderr).not.toContain('PRJ-054');
  });

  it('--json gives columns with key, confidence and reasons', async () => {
    const cwd = folderWith({ 'donnees/SN/liste-2024.csv': directory });
    const { stdout } = await run(['map', 'donnees/SN/liste-2024.csv', '--json', '--lang', 'en'], { cwd });
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({ file: 'SN/liste-2024.csv', sheet: null, kind: 'acteurs', country: { code: 'SN' } });
    expect(found.columns).toHaveLength(9);
    expect(found.columns[0]).toMatchObject({ header: 'Raison sociale', letter: 'A', key: 'nom', confidence: 'sur' });
    expect(found.columns[0].reasons.join(' ')).toMatch(/header/);
    expect(found.columns[2].sample).toEqual(['2004', '2011', '1998']);
    expect(found.columns[7]).toMatchObject({ key: 'email_public', needs_consent: true });
    expect(found.columns[7].sample).toBeUndefined();
    expect(found.codes).toContainEqual(
      expect.objectContaining({ key: 'statut_juridique', value: 'agréé', count: 1, code: 'agreee' }),
    );
  });

  it('codes of an edited grid are recognised, from the option or from the configuration; a damaged one is refused', async () => {
    const list = [
      'Raison sociale;Thématiques',
      'ONG fictive A;Pêche artisanale',
      'ONG fictive B;Assistance humanitaire',
      'ONG fictive C;Pêche artisanale | Personnes de retour',
    ].join('\n');
    const cwd = folderWith({ 'donnees/SN/liste.csv': list });
    await run(['codebook', '--format', 'csv', '--sortie', 'g'], { cwd });
    const codes = readFileSync(join(cwd, 'g', 'codes.csv'), 'utf8');
    const width = codes.split('\r\n')[0]?.split(';').length ?? 0;
    const added = [
      'theme',
      'peche',
      '',
      'Pêche artisanale',
      'Small-scale fishing',
      'Vivre de la mer',
      'Living off the sea',
    ];
    const row = [...added, ...Array<string>(width - added.length).fill('')].join(';');
    writeFileSync(join(cwd, 'g', 'codes.csv'), `${codes}${row}\r\n`);
    const unmatched = async (...argv: string[]) => {
      const { code, stdout, stderr } = await run(['map', 'donnees/SN/liste.csv', '--json', ...argv], { cwd });
      expect(code, stderr).toBe(0);
      const { codes: found } = JSON.parse(stdout) as { codes: { key: string; value: string; code: string | null }[] };
      return found.flatMap(({ key, value, code: meant }) => (key === 'thematiques' && meant === null ? value : []));
    };
    expect(await unmatched()).toEqual(['Pêche artisanale']);
    expect(await unmatched('--grille', 'g')).toEqual([]);
    writeFileSync(join(cwd, 'cartographie.yaml'), 'grille: g\n');
    expect(await unmatched()).toEqual([]);
    writeFileSync(join(cwd, 'g', 'codes.csv'), codes.replace('libelle_fr', 'titre'));
    const refused = await run(['map', 'donnees/SN/liste.csv', '--json'], { cwd });
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toMatch(/GRI-018[\s\S]*GRI-002/);
  });

  it('the country may be guessed from places, and is then left to confirm', async () => {
    const rows = ['Kolda', 'Ziguinchor', 'Sédhiou', 'Matam', 'Kédougou', 'Tambacounda'].map(
      (town, i) => `ONG fictive ${i};${town}`,
    );
    const cwd = folderWith({ 'liste.csv': ['Structure;Province', ...rows].join('\n') });
    const { stdout, stderr } = await run(['map', 'liste.csv'], { cwd });
    expect(stdout).toMatch(/# pays: SN # à confirmer/);
    expect(entryOf(stdout).pays).toBeUndefined();
    expect(entryOf(stdout).colonnes).toEqual({ Structure: 'nom', Province: 'region_siege' });
    expect(stderr).toContain('PRJ-053');
  });

  it('a file outside the data folder is named as it will stand there', async () => {
    const cwd = folderWith({ 'ailleurs/liste.csv': directory, 'donnees/SN/autre.csv': 'nom\nx' });
    const { stdout, stderr } = await run(['map', 'ailleurs/liste.csv', '--pays', 'Sénégal'], { cwd });
    expect(entryOf(stdout)).toMatchObject({ fichier: 'SN/liste.csv', pays: 'SN' });
    expect(stderr).toMatch(/PRJ-053[\s\S]*SN\/liste\.csv/);
  });

  it('a first row that is no header is told', async () => {
    const cwd = folderWith({ 'liste.csv': directory.split('\n').slice(1).join('\n'), 'titres.csv': directory });
    expect((await run(['map', 'liste.csv'], { cwd })).stderr).toContain('PRJ-057');
    expect((await run(['map', 'titres.csv'], { cwd })).stderr).not.toContain('PRJ-057');
  });

  it('a workbook: the sheet that says most, or the one asked for', async () => {
    const sheet = (name: string, headers: string[], ...rows: string[][]) => ({
      name,
      columns: headers.map((header) => ({ header })),
      rows,
    });
    const workbook = writeXlsx(
      [
        sheet('Lisez-moi', ['Note', 'Couleur'], ['rien ici', 'rouge']),
        sheet('Liste 2024', ['Raison sociale', 'Existe depuis'], ['ONG fictive A', '1999'], ['ONG fictive B', '2003']),
        sheet('Actions', ['Titre du projet', 'Organisme', 'Montant'], ['Puits', 'ONG fictive A', '1000']),
      ],
      { title: 'essai', language: 'fr' },
    );
    const cwd = folderWith({ 'donnees/SN/classeur.xlsx': workbook });
    const best = await run(['map', 'donnees/SN/classeur.xlsx'], { cwd });
    expect(entryOf(best.stdout).feuille).not.toBe('Lisez-moi');
    expect(best.stderr).toMatch(/PRJ-052[\s\S]*Lisez-moi/);
    for (const [name, kind] of [
      ['Liste 2024', 'acteurs'],
      ['Actions', 'projets'],
    ] as const) {
      const { stdout, code } = await run(['map', 'donnees/SN/classeur.xlsx', '--sheet', name, '--ecrire', '--json'], {
        cwd,
      });
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ sheet: name, kind });
    }
    const { fichiers } = parseDocument(configurationIn(cwd)).toJS();
    expect(fichiers.map(({ feuille }: { feuille: string }) => feuille)).toEqual(['Liste 2024', 'Actions']);
  });

  it.each([
    [['map', 'absent.csv'], 'PRJ-018'],
    [['map', 'donnees/SN/liste.csv', '--type', 'acteur'], 'PRJ-008'],
    [['map', 'donnees/SN/liste.csv', '--feuille', 'Feuil9'], 'PRJ-051'],
    [['map', 'donnees/SN/titres.csv'], 'PRJ-050'],
    [['map'], 'PRJ-011'],
  ])('%j is refused', async (argv, expected) => {
    const cwd = folderWith({ 'donnees/SN/liste.csv': directory, 'donnees/SN/titres.csv': 'Nom;Sigle\n' });
    const { code, stdout, stderr } = await run(argv, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
  });
});

describe('map FICHIER --ecrire', { timeout: 30_000 }, () => {
  it('makes the configuration, and validate then reads the file', async () => {
    const cwd = folderWith({ 'donnees/SN/fichier-de-2024.csv': directory });
    const { code, stdout, stderr } = await run(['map', 'donnees/SN/fichier-de-2024.csv', '--ecrire'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('Écrit dans cartographie.yaml');
    const checked = await run(['validate', '--pays', 'SN', '--json'], { cwd });
    const [country] = JSON.parse(checked.stdout).countries;
    expect(country.sources).toMatchObject([{ file: 'SN/fichier-de-2024.csv', kind: 'acteurs', read: 4, used: 4 }]);
    const codes = JSON.parse(checked.stdout).problems.map(({ code }: { code: string }) => code);
    expect(codes).not.toContain('LEC-021');
    expect(codes.filter((found: string) => found === 'COD-001')).toHaveLength(1); // «chorale», left to a person
  });

  const own = [
    '# Notre configuration',
    'rapport:',
    '  titre: "Essai" # provisoire',
    '',
    'fichiers:',
    '- fichier: autre.csv # à garder',
    '  type: acteurs',
    '  colonnes: { "Dénomination": nom, "Rien": ~ }',
    '',
  ].join('\n');

  it('keeps comments and other entries', async () => {
    const cwd = folderWith({ 'donnees/SN/liste.csv': directory, 'cartographie.yaml': own });
    expect((await run(['map', 'donnees/SN/liste.csv', '--ecrire'], { cwd })).code).toBe(0);
    const text = configurationIn(cwd);
    expect(text.startsWith(own.trimEnd())).toBe(true);
    const { rapport, fichiers } = parseDocument(text).toJS();
    expect(rapport).toEqual({ titre: 'Essai' });
    expect(fichiers).toHaveLength(2);
    expect(text).toMatch(/"Raison sociale": nom # sûr/);
    expect(text).toMatch(/^ +# source: "…"/m);
    expect(text).toMatch(/^ +# "chorale": \?/m);
  });

  it.each([
    ['only comments', '# rien encore\n'],
    ['no files', 'rapport:\n  titre: "Essai" # provisoire\n'],
    ['an empty list', '# tête\nrapport:\n  titre: "Essai" # provisoire\nfichiers: []\n'],
  ])('adds to a configuration with %s', async (_, before) => {
    const cwd = folderWith({ 'donnees/SN/liste.csv': directory, 'cartographie.yaml': before });
    expect((await run(['map', 'donnees/SN/liste.csv', '--ecrire'], { cwd })).code).toBe(0);
    const text = configurationIn(cwd);
    expect(entryOf(text).fichier).toBe('SN/liste.csv');
    for (const comment of before.match(/# .*/g) ?? []) expect(text).toContain(comment);
    if (before.includes('titre')) expect(parseDocument(text).toJS().rapport).toEqual({ titre: 'Essai' });
    expect(configurationShape.safeParse(parseDocument(text).toJS()).success).toBe(true);
  });

  it('writes nothing where the same entry stands, and refuses another one, showing the difference', async () => {
    const cwd = folderWith({ 'donnees/SN/liste.csv': directory });
    await run(['map', 'donnees/SN/liste.csv', '--ecrire'], { cwd });
    const first = configurationIn(cwd);
    const again = await run(['map', 'donnees/SN/liste.csv', '--ecrire'], { cwd });
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('PRJ-056');
    expect(configurationIn(cwd)).toBe(first);

    const edited = first.replace('"Raison sociale": nom', '"Raison sociale": autres_noms');
    writeFileSync(join(cwd, 'cartographie.yaml'), edited);
    const refused = await run(['map', 'donnees/SN/liste.csv', '--ecrire'], { cwd });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/PRJ-055[\s\S]*- {3}Raison sociale: autres_noms[\s\S]*\+ {3}Raison sociale: nom/);
    expect(configurationIn(cwd)).toBe(edited);
  });
});

/*
 * Lists that nobody here made, mapped by hand in `fixtures/config/`: kept beside the project, not in it. Where they are
 * absent these tests say so and are skipped.
 */
describe.each([
  ['ml-ponah.yaml', '../shared/data/orgs/ml-ponah-members-full.csv', 'ML'],
  ['sn-annuaires.yaml', '../shared/data/crpm/actors.csv', 'SN'],
])('beside the mapping made by hand, %s', (config, data, country) => {
  const isHere = existsSync(join(packageRoot, data));
  it.skipIf(!isHere)(
    isHere ? 'every column is proposed alike' : `skipped: ${data} is not beside the project`,
    async () => {
      const cwd = folderWith({ 'donnees/lisez-moi.md': '' });
      const { stdout } = await run(['map', join(packageRoot, data), '--pays', country], { cwd });
      const byHand = entryOf(readFileSync(join(fixturesFolder, 'config', config), 'utf8'));
      const proposed = entryOf(stdout);
      expect(proposed.type).toBe(byHand.type);
      expect(proposed.colonnes).toMatchObject(byHand.colonnes);
    },
  );
});
