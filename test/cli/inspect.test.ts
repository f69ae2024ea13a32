import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

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
