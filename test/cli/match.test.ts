import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

const list = [
  'Nom;Sigle;Ville du siège;Remarque',
  'ASKER;;Kayane;x',
  'Association Solidaire de Kayane pour les Émigrés de Retour (ASKER);ASKER;;',
  ';;;sans nom',
  'Caritas Maroc;;;',
  'Caritas Mali;;;',
  '"CARITAS ""MALI""";;;',
].join('\n');

const objects = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('match', () => {
  test('clusters as CSV, named by their first row; rows without a name kept and told', async () => {
    const cwd = folderWith({ 'liste.csv': list });
    const { code, stdout, stderr } = await run(['match', 'liste.csv', '--nom', 'nom'], { cwd });
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'ligne,groupe,nom',
      '1,1,ASKER',
      '2,1,Association Solidaire de Kayane pour les Émigrés de Retour (ASKER)',
      '3,,',
      '4,4,Caritas Maroc',
      '5,5,Caritas Mali',
      '6,5,"CARITAS ""MALI"""',
      '',
    ]);
    expect(stderr).toContain('6 lignes lues = 5 dans 3 groupes + 1 sans nom.');
    expect(stderr).toContain('1\u00a0ligne sans nom dans liste.csv');
  });

  test('--json gives one object a row, in the order of the rows', async () => {
    const cwd = folderWith({ 'liste.csv': list });
    const { stdout } = await run(['rapprocher', 'liste.csv', '--nom', 'Nom', '--json'], { cwd });
    expect(objects(stdout)).toEqual([
      { row: 1, cluster: 1, name: 'ASKER' },
      { row: 2, cluster: 1, name: 'Association Solidaire de Kayane pour les Émigrés de Retour (ASKER)' },
      { row: 3, cluster: null, name: null },
      { row: 4, cluster: 4, name: 'Caritas Maroc' },
      { row: 5, cluster: 5, name: 'Caritas Mali' },
      { row: 6, cluster: 5, name: 'CARITAS "MALI"' },
    ]);
  });

  test('--paires says score and why; with --json, every step', async () => {
    const cwd = folderWith({
      'liste.csv': 'nom\nUnion des Femmes de Kolda\nRéseau des Femmes de Kolda\nASKER\nA.S.K.E.R.\n',
    });
    const { stdout } = await run(['match', 'liste.csv', '--nom', 'nom', '--paires'], { cwd });
    const [header, first, second] = stdout.split('\n');
    expect(header).toBe('ligne_1,nom_1,ligne_2,nom_2,score,issue,explication');
    expect(first).toMatch(/^1,Union des Femmes de Kolda,2,Réseau des Femmes de Kolda,5,à relire,.*autre sorte/);
    expect(second).toMatch(/^3,ASKER,4,A\.S\.K\.E\.R\.,\d+(?:\.5)?,la même,.*même/);
    const json = await run(['match', 'liste.csv', '--nom', 'nom', '--paires', '--json', '--langue', 'en'], { cwd });
    const [pair] = objects(json.stdout) as { score: number; steps: { weight: number; level: string }[] }[];
    expect(pair).toMatchObject({ row_1: 1, row_2: 2, outcome: 'to-review' });
    expect(pair?.steps.reduce((sum, { weight }) => sum + weight, 0)).toBe(pair?.score);
    expect(pair?.steps[0]?.level).toBe('same words, another kind of body');
  });

  test.each([
    ['its letter', 'A'],
    ['its number', '1'],
    ['its header, case and accents aside', 'NOM'],
  ])('the column is found by %s', async (_, column) => {
    const cwd = folderWith({ 'liste.csv': list });
    const { stdout } = await run(['match', 'liste.csv', '--nom', column], { cwd });
    expect(stdout).toContain('1,1,ASKER\n');
  });

  test('a file without a header is read by letter', async () => {
    const cwd = folderWith({ 'liste.csv': '12,ASKER,3\n13,A.S.K.E.R,4\n14,Foyer Diam,5\n' });
    const { stdout } = await run(['match', 'liste.csv', '--nom', 'B'], { cwd });
    expect(stdout).toBe('ligne,groupe,nom\n1,1,ASKER\n2,1,A.S.K.E.R\n3,3,Foyer Diam\n');
  });

  test('an old encoding and another delimiter', async () => {
    const text = 'nº\tdénomination\n1\tAmis de l’Été\n2\tLes amis de l’été\n3\tÉcole des Cœurs\n';
    const cwd = folderWith({ 'liste.txt': iconv.encode(text, 'windows-1252') });
    const { stdout } = await run(['match', 'liste.txt', '--nom', 'denomination'], { cwd });
    expect(stdout).toBe('ligne,groupe,nom\n1,1,Amis de l’Été\n2,1,Les amis de l’été\n3,3,École des Cœurs\n');
  });

  test('two files: clusters across both, each row with its file', async () => {
    const cwd = folderWith({ 'a.csv': 'nom\nASKER\nFoyer Diam\n', 'b.csv': 'id,nom\n7,Foyer diam\n8,Autre chose\n' });
    const { code, stdout } = await run(['match', 'a.csv', 'b.csv', '--nom', 'nom'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe(
      'ligne,groupe,nom,fichier\n1,1,ASKER,a.csv\n2,2,Foyer Diam,a.csv\n1,2,Foyer diam,b.csv\n2,4,Autre chose,b.csv\n',
    );
  });

  test('other columns help when asked; one that helps nothing is told', async () => {
    const text =
      'nom,site,tél,couleur\nFoyer Diam,diam.example,77 000 00 01,bleu\nMaison du Passage,https://www.diam.example/,+221 77 000 00 01,vert\n';
    const cwd = folderWith({ 'liste.csv': text });
    const alone = await run(['match', 'liste.csv', '--nom', 'nom', '--paires'], { cwd });
    expect(alone.stdout.trim().split('\n')).toHaveLength(1);
    const { stdout, stderr } = await run(
      ['match', 'liste.csv', '--nom', 'nom', '--autres', 'site,Tel,couleur', '--paires'],
      { cwd },
    );
    expect(stdout).toContain('même téléphone');
    expect(stdout).toContain('à relire');
    expect(stderr).toContain('«\u00a0couleur\u00a0»');
    expect(stderr).not.toContain('«\u00a0site\u00a0»');
  });

  test('--sortie writes the same into a file, and nothing on standard output', async () => {
    const cwd = folderWith({ 'liste.csv': list });
    const printed = await run(['match', 'liste.csv', '--nom', 'nom'], { cwd });
    const { code, stdout } = await run(['match', 'liste.csv', '--nom', 'nom', '--sortie', 'groupes.csv'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(readFileSync(join(cwd, 'groupes.csv'), 'utf8')).toBe(printed.stdout);
  });

  test('in a CSV file no cell is a formula; a pipe and --json get names as typed', async () => {
    const names = ['=1+1', '+221 Solidarité', '-5', '-Foyer', '@ssociation', '\tRives'];
    const cwd = folderWith({ 'liste.csv': ['n;nom', ...names.map((name, index) => `${index};"${name}"`)].join('\n') });
    const read = (file: string) => readFileSync(join(cwd, file), 'utf8');
    const argv = ['match', 'liste.csv', '--nom', 'nom'];
    await run([...argv, '--sortie', 'groupes.csv'], { cwd });
    const cells = read('groupes.csv').trim().split('\n').slice(1);
    expect(cells.map((line) => line.split(',')[2])).toEqual([
      "'=1+1",
      "'+221 Solidarité",
      '-5',
      "'-Foyer",
      "'@ssociation",
      '"\'\tRives"',
    ]);
    const piped = await run(argv, { cwd });
    expect(piped.stdout).toContain(',=1+1\n');
    await run([...argv, '--json', '--sortie', 'groupes.json'], { cwd });
    expect(objects(read('groupes.json')).map(({ name }) => name)).toEqual(names);
    await run(['match', 'liste.csv', 'liste.csv', '--nom', 'nom', '--paires', '--sortie', 'paires.csv'], { cwd });
    expect(read('paires.csv')).toContain("'=1+1");
    expect(read('paires.csv')).not.toMatch(/(?:^|[,"])[=@]/m);
    expect((await run(['match', '--aide'], { cwd })).stdout).toContain('apostrophe');
  });

  test('with --pays the country is home: its name in a name distinguishes nobody', async () => {
    const cwd = folderWith({ 'liste.csv': 'nom\nSecours de Bandiala\nSecours de Bandiala Sénégal\n' });
    const abroad = await run(['match', 'liste.csv', '--nom', 'nom'], { cwd });
    expect(abroad.stdout).toContain('2,2,');
    const home = await run(['match', 'liste.csv', '--nom', 'nom', '--pays', 'SN'], { cwd });
    expect(home.stdout).toContain('2,1,');
  });

  test.each([
    ['no column named', ['match', 'liste.csv'], 'PRJ-011'],
    ['an unknown column', ['match', 'liste.csv', '--nom', 'Sigl'], 'Sigle'],
    ['an unknown other column', ['match', 'liste.csv', '--nom', 'Nom', '--autres', 'vile'], 'PRJ-070'],
    ['a missing file', ['match', 'rien.csv', '--nom', 'Nom'], 'PRJ-018'],
    ['three files', ['match', 'liste.csv', 'liste.csv', 'liste.csv', '--nom', 'Nom'], 'PRJ-011'],
    ['an empty file', ['match', 'vide.csv', '--nom', 'Nom'], 'PRJ-072'],
  ])('misuse: %s', async (_, argv, said) => {
    const cwd = folderWith({ 'liste.csv': list, 'vide.csv': '' });
    const { code, stdout, stderr } = await run(argv, { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(said);
  });

  test('names that say nothing and ten thousand copies: told, kept, quick', async () => {
    const copies = Array.from({ length: 10_000 }, () => 'Foyer Diam').join('\n');
    const cwd = folderWith({ 'liste.csv': `nom,note\nA,1\n🙂,2\n"${'x'.repeat(1_000_000)}",3\n${copies}\n` });
    const { code, stdout, stderr } = await run(['match', 'liste.csv', '--nom', 'nom'], { cwd });
    expect(code).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(10_004);
    expect(lines.slice(1, 3)).toEqual(['1,1,A', '2,2,🙂']);
    expect(lines[3]?.length).toBeLessThan(400);
    expect(new Set(lines.slice(4).map((line) => line.split(',')[1]))).toEqual(new Set(['4']));
    expect(stderr).toContain('3\u00a0noms n’ont qu’une lettre');
  });
});

describe('what people really give', () => {
  const matched = async (files: Record<string, string>, argv: string[], stdin?: string) => {
    const cwd = folderWith(files);
    const said = { stdout: '', stderr: '' };
    const to = (name: keyof typeof said) => ({
      write: (text: string) => {
        said[name] += text;
      },
    });
    async function* typed() {
      yield stdin ?? '';
    }
    const code = await main(['match', ...argv], {
      stdin: typed(),
      stdout: to('stdout'),
      stderr: to('stderr'),
      env: {},
      cwd: () => cwd,
    });
    return { code, ...said };
  };
  const two = { 'a.csv': 'nom;ville\nRéseau Baobab;Podor\n', 'b.csv': 'denomination\nReseau Baobab\nFoyer Diam\n' };
  const clusters = (stdout: string) =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).cluster);

  it.each([[['--nom', 'nom', '--nom', 'denomination']], [['--nom', 'nom,denomination']]])(
    'two files of other headers: %j',
    async (names) => {
      const { code, stdout, stderr } = await matched(two, ['a.csv', 'b.csv', ...names, '--json']);
      expect([code, clusters(stdout)], stderr).toEqual([0, [1, 1, 3]]);
    },
  );

  it('a header that holds a comma is one header', async () => {
    const { code, stdout } = await matched({ 'a.csv': 'x;nom, sigle\n1;Foyer Diam\n' }, [
      'a.csv',
      '--nom',
      'nom, sigle',
    ]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Foyer Diam')]);
  });

  it('- reads standard input, once', async () => {
    const { code, stdout } = await matched(two, ['-', 'b.csv', '--nom', 'nom,denomination', '--json'], two['a.csv']);
    expect([code, clusters(stdout)]).toEqual([0, [1, 1, 3]]);
    expect((await matched(two, ['-', '-', '--nom', 'nom'])).code).toBe(2);
  });

  it('«Néant» and «-» name nobody, and are told; headers are in the language asked, and the help says what row 1 is', async () => {
    const files = { 'a.csv': 'nom;n\nFoyer Diam;1\nNéant;2\n-;3\nNÉANT;4\n' };
    const { stdout, stderr } = await matched(files, ['a.csv', '--nom', 'nom', '--json']);
    expect(clusters(stdout)).toEqual([1, null, null, null]);
    expect(stderr).toMatch(/IDE-050[\s\S]*3\u00a0lignes sans nom/);
    expect((await matched(files, ['a.csv', '--nom', 'nom', '--langue', 'en'])).stdout).toMatch(/^row,group,name\n1,1,/);
    const wide = await matched(files, ['a.csv', 'a.csv', '--nom', 'nom', '--paires']);
    expect(wide.stdout).toMatch(/^ligne_1,nom_1,ligne_2,nom_2,score,issue,explication,fichier_1,fichier_2\n/);
    expect((await matched({}, ['--aide'])).stdout.replace(/\s+/g, ' ')).toContain('la première sous les titres');
  });

  it('a totals row is told and is in no cluster; a list with a comma in one name is read by its header', async () => {
    const total = await matched({ 'a.csv': 'nom;n\nFoyer Diam;1\nTOTAL;1\n' }, ['a.csv', '--nom', 'nom', '--json']);
    expect(clusters(total.stdout)).toEqual([1, null]);
    expect(total.stderr).toMatch(/LIG-003[\s\S]*1 dans 1 groupe \+ 0 sans nom \+ 1 ligne de total/);
    expect(total.stderr).not.toContain('IDE-050');
    const numbered = { 'a.csv': 'n;nom\n1;Foyer Diam\n2;TOTAL\n' };
    expect(clusters((await matched(numbered, ['a.csv', '--nom', 'nom', '--json'])).stdout)).toEqual([1, null]);
    const ragged = 'id,nom\n1,Association Kindou, Solidarité\n2\n3,Association Kindou\n';
    const { code, stdout } = await matched({ 'r.csv': ragged }, ['r.csv', '--nom', 'nom', '--json']);
    expect([code, clusters(stdout).length, clusters(stdout)[1]]).toEqual([0, 3, null]);
  });
});
