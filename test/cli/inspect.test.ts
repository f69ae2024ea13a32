import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { fixturesFolder } from '../../src/cli/assets.ts';
import { xlsxOf } from '../read/workbook-of.ts';
import { run } from './recorded.ts';
import { copyOf, filesUnder, folderWith } from './temporary.ts';

const objects = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('inspect', () => {
  test('one object a line, a file that cannot be read among them', async () => {
    const cwd = folderWith({
      'a.csv': 'id;montant\n1;2,5\n2;3,5\n3;4,5\n',
      'b.txt': iconv.encode("1,'été'\n2,'hiver'\n3,'forêt'\n", 'windows-1252'),
      'c.pdf': '%PDF-1.7 …',
    });
    const { code, stdout } = await run(['inspect', 'a.csv', 'rien.csv', 'c.pdf', 'b.txt', '--json'], { cwd });
    expect(code).toBe(1);
    expect(objects(stdout)).toEqual([
      {
        file: 'a.csv',
        encoding: 'utf-8',
        delimiter: ';',
        quote: null,
        header_row: 1,
        rows: 3,
        columns: ['id', 'montant'],
        kind: null,
      },
      { file: 'rien.csv', error: 'Le fichier rien.csv n’a pas été trouvé.' },
      { file: 'c.pdf', error: expect.stringContaining('c.pdf') },
      {
        file: 'b.txt',
        encoding: 'windows-1252',
        delimiter: ',',
        quote: "'",
        header_row: null,
        rows: 3,
        columns: null,
        kind: null,
      },
    ]);
  });

  test('--table gives every record from the first row on', async () => {
    const cwd = folderWith({ 'a.csv': 'Titre\r\n\r\nid,note\r\n1,"x\r\ny"\r\n2,z\r\n' });
    const { code, stdout } = await run(['inspecter', 'a.csv', '--json', '--table'], { cwd });
    expect(code).toBe(0);
    expect(objects(stdout)).toMatchObject([
      { header_row: 3, rows: 2, table: [['Titre'], [], ['id', 'note'], ['1', 'x\r\ny'], ['2', 'z']] },
    ]);
  });

  test('the configuration says how a file of the data folder is read', async () => {
    const cwd = folderWith({
      'donnees/x.csv': iconv.encode('nom/sigle\nété/É\n', 'macintosh'),
      'cartographie.yaml':
        'fichiers:\n  - fichier: x.csv\n    type: acteurs\n    encodage: macintosh\n    delimiteur: /\n    guillemet: simple\n',
    });
    const { stdout } = await run(['inspect', 'donnees/x.csv', '--json', '--table'], { cwd });
    expect(objects(stdout)).toMatchObject([
      {
        encoding: 'macintosh',
        delimiter: '/',
        table: [
          ['nom', 'sigle'],
          ['été', 'É'],
        ],
      },
    ]);
  });

  test.each([
    ['fr', 'Séparateur\u00a0: tabulation', 'Ligne des titres\u00a0: 1'],
    ['en', 'Delimiter: tab', 'Header row: 1'],
  ])('without --json, words for a person: %s', async (language, delimiter, header) => {
    const cwd = folderWith({ 'a.tsv': 'ville\tn\nDakar\t1\nThiès\t2\n' });
    const { code, stdout } = await run(['inspect', 'a.tsv', '--langue', language], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(delimiter);
    expect(stdout).toContain(header);
    expect(stdout).toContain('    ville\n');
  });

  test('choices that were made are told, on the other stream', async () => {
    const cwd = folderWith({ 'a.csv': iconv.encode('a^b\nété^1\nforêt^2\n', 'windows-1252') });
    const { stdout, stderr } = await run(['inspect', 'a.csv', '--json'], { cwd });
    expect(objects(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/Windows-1252/);
    expect(stderr).toContain('«\u00a0^\u00a0»');
  });
});

describe('inspect and validate say the same of a file', () => {
  const saved = (path: string) => readFileSync(join(fixturesFolder, 'cas', path));
  const named = (cwd: string) => filesUnder(join(cwd, 'donnees')).filter((path) => /\.(?:csv|xlsx|ods)$/.test(path));

  test.each(
    readdirSync(join(fixturesFolder, 'cas')).filter((name) =>
      existsSync(join(fixturesFolder, 'cas', name, 'donnees/SN')),
    ),
  )('fixtures/cas/%s', async (name) => {
    const cwd = copyOf(join(fixturesFolder, 'cas', name));
    const validated = await run(['validate', '--pays', 'SN', '--json'], { cwd });
    if (validated.code === 2) return; // refused before any file is read
    const { countries } = JSON.parse(validated.stdout) as {
      countries: { sources: { file: string; sheet?: string; kind: string; read: number }[] }[];
    };
    const read = countries.flatMap(({ sources }) => sources);
    const paths = named(cwd).map((path) => join('donnees', path));
    const seen = paths.length === 0 ? [] : objects((await run(['inspect', ...paths, '--json'], { cwd })).stdout);
    const tables = seen.filter(({ kind }) => typeof kind === 'string');
    for (const { file, sheet, kind, read: rows } of read) {
      const one = tables.find((table) => table.file === join('donnees', file) && table.sheet === sheet);
      expect(one, `${file} ${sheet ?? ''}`).toMatchObject({ kind, rows });
    }
    expect(tables).toHaveLength(read.length);
  });

  test('a header over two rows: its first row, its names joined, the rows below', async () => {
    const cwd = folderWith({
      'annuaire.csv':
        'Annuaire 2025;;;\n\nOrganisation;;Adresse;Année de\nNom;Sigle;Ville;création\nAmicale inventée;AI;Thiès;2004\n',
    });
    const [one] = objects((await run(['inspect', 'annuaire.csv', '--json'], { cwd })).stdout);
    expect(one).toMatchObject({
      kind: 'acteurs',
      header_row: 3,
      rows: 1,
      columns: ['Organisation/Nom', 'Organisation/Sigle', 'Adresse/Ville', 'Année de création'],
    });
  });

  test('HXL hashtags are no data, whether or not the columns are ours', async () => {
    const cwd = folderWith({
      'ours.csv': saved('fichier-hxl/donnees/SN/export-ocha.csv'),
      'other.csv': 'Zone,Touchés\n#geo+zone,#affected\nA,12\nB,15\n',
      'bare.csv': 'Un titre\n#geo+zone,#affected\nA,12\nB,15\n',
    });
    const { stdout } = await run(['inspect', 'ours.csv', 'other.csv', 'bare.csv', '--json'], { cwd });
    expect(objects(stdout)).toMatchObject([
      { kind: 'acteurs', header_row: 1, rows: 1, columns: ['Entity', 'Short form', 'Place'] },
      { kind: null, header_row: 1, rows: 2, columns: ['Zone', 'Touchés'] },
      { kind: null, header_row: 2, rows: 2, columns: ['#geo+zone', '#affected'] },
    ]);
  });

  test('hidden sheets are said to be so', async () => {
    const rows = [
      ['nom', 'sigle', 'source'],
      ['Amicale inventée', 'AI', 'Annuaire'],
    ];
    const cwd = folderWith({
      'a.xlsx': xlsxOf({
        sheets: [
          { name: 'Fiches', rows },
          { name: 'Brouillon', rows, state: 'hidden' },
        ],
      }),
    });
    const json = await run(['inspect', 'a.xlsx', '--json'], { cwd });
    expect(objects(json.stdout)).toMatchObject([
      { sheet: 'Fiches', hidden: false, kind: 'acteurs' },
      { sheet: 'Brouillon', hidden: true, kind: null },
    ]);
    const text = await run(['inspect', 'a.xlsx'], { cwd });
    expect(text.stdout).toContain('Brouillon (masquée)');
    expect(text.stdout).toContain('Lu comme\u00a0: acteurs');
  });
});
