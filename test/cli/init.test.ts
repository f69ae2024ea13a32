import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from './recorded.ts';
import { filesUnder, folderWith, temporaryFolder } from './temporary.ts';

const texts = ['contexte', 'cadre-legal', 'analyse', 'bonnes-pratiques', 'recommandations', 'remerciements'];
const countryFiles = (iso2: string): string[] =>
  [
    ...['entretiens.csv', 'revue.csv', 'acteurs.csv', 'prive/LISEZ-MOI.md'],
    ...texts.map((id) => `textes/${id}.md`),
  ].map((name) => `donnees/${iso2}/${name}`);
const common = [
  '.github/workflows/cartographie.yml',
  '.gitignore',
  '.gitlab-ci.yml',
  'LISEZ-MOI.txt',
  'cartographie.yaml',
];

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('init', () => {
  it('says the tables as they are laid out: files, or the sheets of a workbook', async () => {
    const cwd = temporaryFolder();
    await run(['init', '--pays', 'SN', '--format', 'xlsx'], { cwd });
    expect(read(cwd, 'LISEZ-MOI.txt')).toContain('les feuilles de saisie-SN.xlsx)');
    expect(read(cwd, 'LISEZ-MOI.txt')).not.toMatch(/(?:acteurs|entretiens|revue)\.csv/);
  });

  it('has an example row that closes nobody who copies it', async () => {
    const cwd = temporaryFolder();
    await run(['init', '--pays', 'SN'], { cwd });
    const table = read(cwd, 'donnees/SN/acteurs.csv');
    const [example] = parseCsv(table, { delimiter: ';', columns: true, bom: true }) as Record<string, string>[];
    expect(example?.['Demande à ne pas figurer']).toBe('non');
    expect(table).not.toContain('passeurs');
  });

  it('lays out a project that validate and build understand at once, with nothing filled in', async () => {
    const cwd = temporaryFolder();
    const made = await run(['init', '--pays', 'SN'], { cwd });
    expect({ code: made.code, stdout: made.stdout }).toEqual({ code: 0, stdout: '' });
    expect(filesUnder(cwd)).toEqual([...common, ...countryFiles('SN')].sort());
    expect(made.stderr).toContain('À ouvrir\u00a0: LISEZ-MOI.txt');
    expect(made.stderr).toContain('Ensuite\u00a0: cartographie validate --pays SN');

    const checked = await run(['validate', '--pays', 'SN'], { cwd });
    expect(checked.code).toBe(0);
    expect(checked.stderr).toContain('PRJ-090');
    expect(checked.stderr).toContain('0 erreur, 1 point à vérifier, 3 informations');
    const built = await run(['build', '--pays', 'SN'], { cwd });
    expect(built.code).toBe(1);
    expect(built.stderr).toContain('PRJ-090');
    expect(built.stderr).toContain('SN/acteurs.csv');
    expect(built.stderr).not.toMatch(/PRJ-007|PRJ-014|QST-001/);
    expect(filesUnder(join(cwd, 'sorties'))).toEqual([]);
  });

  it('one row under the example makes a report of one organisation', async () => {
    const cwd = temporaryFolder();
    await run(['init', '--pays', 'SN'], { cwd });
    const path = join(cwd, 'donnees/SN/acteurs.csv');
    const blank = readFileSync(path, 'utf8');
    const at = (header: string) =>
      (blank.split(/\r?\n/)[0] ?? '')
        .replace(/^\uFEFF/, '')
        .split(';')
        .indexOf(header);
    const row: string[] = [];
    row[at('Nom')] = 'Amicale fictive du Fromager';
    row[at('Source')] = 'Annuaire fictif';
    row[at('Diffusion')] = 'publique';
    writeFileSync(path, `${blank}${row.join(';')}\n`);
    const { code, stdout } = await run(['build', '--pays', 'SN', '--json'], { cwd });
    expect(code).toBe(0);
    const edition = JSON.parse(stdout);
    expect(edition.counts).toMatchObject({ known: 1, interviewed: 0, documents: 0 });
    expect(stdout).not.toContain('Passerelles');
  });

  it('lays out several countries, in English, with a workbook, in a folder that it makes', async () => {
    const cwd = temporaryFolder();
    const argv = ['initialiser', 'a b/dossier', '--country', 'SN,Mali', '--lang', 'en', '--format', 'csv,xlsx'];
    const { code, stderr } = await run(argv, { cwd });
    expect(code).toBe(0);
    const files = filesUnder(join(cwd, 'a b/dossier'));
    expect(files).toEqual(
      expect.arrayContaining(['README.txt', 'donnees/ML/saisie-ML.xlsx', 'donnees/SN/saisie-SN.xlsx']),
    );
    expect(stderr).toContain('Next: cd "a b/dossier", then cartographie validate --pays SN,ML --langue en');
    expect(read(cwd, 'a b/dossier/README.txt')).toContain('cartographie build --pays SN,ML --langue en');
    expect(read(cwd, 'a b/dossier/donnees/ML/acteurs.csv')).toContain('EXAMPLE, row to delete');
    for (const name of ['README.txt', '.gitignore', 'cartographie.yaml', '.gitlab-ci.yml']) {
      expect(read(cwd, `a b/dossier/${name}`)).not.toMatch(/\{\{\w+\}\}|Bailleur|Trois commandes|Ce que des personnes/);
    }
    const checked = await run(['validate', '--all', '--lang', 'en'], { cwd: join(cwd, 'a b/dossier') });
    expect(checked.code).toBe(0);
  });

  it('replaces nothing: what stood there is left and told, and a second run writes nothing', async () => {
    const own = {
      'LISEZ-MOI.txt': 'à moi',
      'donnees/sn/acteurs.csv': 'nom;source\nAmicale fictive du Fromager;Annuaire fictif\n',
      'donnees/sn/Entretiens.xlsx': 'pas encore un classeur',
      'donnees/sn/textes/contexte.md': 'Nos mots.',
    };
    const cwd = folderWith(own);
    const first = await run(['init', '--pays', 'SN', '--json'], { cwd });
    const { left, written } = JSON.parse(first.stdout);
    expect(left.sort()).toEqual(Object.keys(own).sort());
    expect(written).toContain('donnees/sn/revue.csv');
    expect(written).not.toContain('donnees/sn/entretiens.csv');
    for (const [name, content] of Object.entries(own)) expect(read(cwd, name)).toBe(content);
    const before = filesUnder(cwd).map((name) => [name, read(cwd, name)]);
    const second = await run(['init', '--pays', 'SN', '--json'], { cwd });
    expect(second.code).toBe(0);
    expect(JSON.parse(second.stdout).written).toEqual([]);
    expect(filesUnder(cwd).map((name) => [name, read(cwd, name)])).toEqual(before);
    expect((await run(['init', '--pays', 'SN'], { cwd })).stderr).toContain('Rien à écrire');
  });

  it('writes through no link: one that leads nowhere stays so', async () => {
    const cwd = temporaryFolder();
    const outside = join(temporaryFolder(), 'ailleurs.txt');
    symlinkSync(outside, join(cwd, 'LISEZ-MOI.txt'));
    const { code, stdout } = await run(['init', '--pays', 'SN', '--json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).left).toEqual(['LISEZ-MOI.txt']);
    expect(filesUnder(join(outside, '..'))).toEqual([]);
  });

  it('a `.gitignore` that stood there is left, and the lines it lacks are told', async () => {
    const cwd = folderWith({ '.gitignore': 'node_modules\n/sorties/\n' });
    const { stderr } = await run(['init', '--pays', 'SN'], { cwd });
    expect(stderr).toContain('PRJ-089');
    expect(stderr).toMatch(/^ +prive\/$/m);
    expect(stderr).not.toMatch(/^ +\/sorties\/$/m);
    const fresh = await run(['init', '--pays', 'SN'], { cwd: temporaryFolder() });
    expect(fresh.stderr).not.toContain('PRJ-089');
  });

  it('honours the data folder of a configuration that stands there', async () => {
    const cwd = folderWith({ 'cartographie.yaml': 'donnees: base\nsorties: rendu\n' });
    await run(['init', '--pays', 'SN'], { cwd });
    expect(filesUnder(cwd)).toContain('base/SN/acteurs.csv');
    expect(read(cwd, '.gitignore')).toMatch(/^\/base\/\*$/m);
    expect(read(cwd, '.gitignore')).toMatch(/^\/rendu\/$/m);
    expect(read(cwd, 'LISEZ-MOI.txt')).toContain('base/SN');
  });

  it('with --complet, a table for each kind of row; the decisions are the tool’s to write', async () => {
    const cwd = temporaryFolder();
    await run(['init', '--pays', 'SN', '--complet'], { cwd });
    const files = filesUnder(join(cwd, 'donnees/SN'));
    expect(files).toEqual(
      expect.arrayContaining(['projets.csv', 'mecanismes.csv', 'terrain.csv', 'chiffres-publies.csv']),
    );
    expect(files).not.toContain('decisions.csv');
    expect((await run(['validate', '--pays', 'SN'], { cwd })).code).toBe(0);
  });

  it.each([
    [['init', '--pays', 'Wakanda'], 2, 'PRJ-001', 'SN (Sénégal)'],
    [['init', '--pays', 'ZZ'], 2, 'PRJ-001', 'TN (Tunisie)'],
    [['init'], 2, 'PRJ-088', 'ML (Mali)'],
    [['init', 'Sénégal'], 2, 'PRJ-088', 'cartographie init --pays SN'],
    [['init', '--pays', 'SN', '--format', 'docx'], 2, 'PRJ-008', 'csv, xlsx'],
    [['init', 'pris', '--pays', 'SN'], 3, 'PRJ-013', 'pris'],
  ])('%j: exit %i, %s', async (argv, expected, problem, words) => {
    const cwd = folderWith({ pris: 'un fichier, pas un dossier' });
    const { code, stderr, stdout } = await run(argv, { cwd });
    expect(code).toBe(expected);
    expect(stderr).toContain(problem);
    expect(stderr).toContain(words);
    expect(stdout).toBe('');
    expect(filesUnder(cwd)).toEqual(['pris']);
  });

  it.skipIf(process.platform === 'win32')(
    'in a folder that refuses to be written to: exit 3, in words, with no trace of the program',
    async () => {
      const { code, stderr } = await run(['init', '/proc/1', '--pays', 'SN'], { cwd: temporaryFolder() });
      expect(code).toBe(3);
      expect(stderr).toContain('PRJ-013');
      expect(stderr).not.toMatch(/ {4}at /);
    },
  );
});

describe('what init writes for others to read', () => {
  it('a configuration and two CI files that are YAML, and say the countries', async () => {
    for (const [language, check] of [
      ['fr', 'verifier'],
      ['en', 'check'],
    ] as const) {
      const cwd = temporaryFolder();
      await run(['init', '--pays', 'SN,ML', '--langue', language], { cwd });
      expect(parse(read(cwd, 'cartographie.yaml'))).toBeNull();
      const github = parse(read(cwd, '.github/workflows/cartographie.yml'));
      const commands = github.jobs[check].steps.flatMap(({ run: line }: { run?: string }) => line ?? []);
      expect(commands).toHaveLength(3);
      expect(commands[1]).toContain('cartographie validate --pays SN,ML --format github');
      const gitlab = parse(read(cwd, '.gitlab-ci.yml'));
      expect(gitlab[check].script[0]).toContain('cartographie validate --pays SN,ML --format gitlab');
      for (const line of gitlab[check].before_script) expect(typeof line).toBe('string');
    }
  });

  it('each line of the configuration can be taken as it is', async () => {
    const cwd = temporaryFolder();
    await run(['init', '--pays', 'SN'], { cwd });
    const path = join(cwd, 'cartographie.yaml');
    const opened = readFileSync(path, 'utf8').replace(/^# (?=(?:\w+:| +\w+:| +- ).*$)/gm, '');
    expect(Object.keys(parse(opened))).toEqual(['rapport', 'fichiers', 'comite']);
    writeFileSync(path, opened);
    mkdirSync(join(cwd, 'donnees/SN'), { recursive: true });
    writeFileSync(join(cwd, 'donnees/SN/annuaire.xlsx'), '');
    expect((await run(['validate', '--pays', 'SN'], { cwd })).stderr).not.toMatch(/PRJ-003|PRJ-02\d/);
  });

  it('git tracks published facts and texts, and never what people said', async (test) => {
    const cwd = temporaryFolder();
    await run(['init', '--pays', 'SN'], { cwd });
    try {
      execFileSync('git', ['init', '-q'], { cwd, stdio: 'ignore' });
    } catch {
      test.skip('git is not installed here');
    }
    const closed = [
      ...['entretiens.csv', 'Export Kobo 2026.csv', 'terrain.csv', 'decisions.csv', 'registre.csv', 'accords.xlsx'],
      ...['prive/contacts.csv', 'prive/acteurs.csv', 'saisie-SN.xlsx', 'decisions-a-prendre.xlsx', 'acteurs.xlsx'],
    ].map((name) => `donnees/SN/${name}`);
    const outputs = ['interne', 'comite', 'publique', 'a-corriger'].map(
      (name) => `sorties/SN/${name}/cartographie-SN.json`,
    );
    const open = ['acteurs.csv', 'revue.csv', 'textes/contexte.md'].map((name) => `donnees/SN/${name}`);
    const isIgnored = (path: string): boolean => {
      try {
        execFileSync('git', ['check-ignore', '-q', path], { cwd, stdio: 'ignore' });
        return true;
      } catch {
        return false;
      }
    };
    expect(
      [...closed, ...outputs, 'donnees/tout.csv', 'notes/interne/x.html'].filter((path) => !isIgnored(path)),
    ).toEqual([]);
    expect([...open, 'cartographie.yaml', 'LISEZ-MOI.txt', 'donnees/pays/BJ.yaml'].filter(isIgnored)).toEqual([]);
  });
});
describe('a link that leads elsewhere', () => {
  it('is not written through', async () => {
    const [cwd, victim] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(victim, join(cwd, 'donnees'));
    const made = await run(['init', '--pays', 'SN'], { cwd });
    expect(made.code).toBe(3);
    expect(made.stderr).toContain('PRJ-013');
    expect([...filesUnder(victim), ...filesUnder(cwd)]).toEqual([]);
  });
});

describe('plain help', () => {
  it('shows the four commands of a focal point, then how to see the rest', async () => {
    const { stdout } = await run(['--help'], { cwd: temporaryFolder() });
    const block = stdout.split('Commandes\u00a0:')[1]?.split('\n\n')[0] ?? '';
    expect([...block.matchAll(/^ {2}(\w+)\|/gm)].map(([, name]) => name)).toEqual([
      'init',
      'validate',
      'build',
      'review',
    ]);
    expect(stdout).toContain('Pour aller plus loin\u00a0:');
    expect(stdout).toContain('Les options d’une commande\u00a0: cartographie build --aide');
  });
});
