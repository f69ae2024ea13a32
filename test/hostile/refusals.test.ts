import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { correctedFolder } from '../../src/cli/corrected-folder.ts';
import { Failure } from '../../src/cli/failure.ts';
import type { Project } from '../../src/cli/session.ts';
import { writeOne } from '../../src/cli/write-output.ts';
import { parsePattern } from '../../src/codebook/pattern.ts';
import { bin, ensureBuilt, spawned } from '../cli/built.ts';
import { run } from '../cli/recorded.ts';
import { filesUnder, folderWith } from '../cli/temporary.ts';

/* What the machine refuses of each command, and what a command that was killed leaves: said in words, nothing half made. */

vi.setConfig({ testTimeout: 60_000 });
beforeAll(ensureBuilt, 60_000);

const acteurs = 'nom;region_siege;source\nCercle Fictif du Fleuve;Saint-Louis;Annuaire fictif\n';
const files = { 'donnees/SN/acteurs.csv': acteurs };
const shell = (line: string, cwd: string) => spawned('bash', ['-c', line], { cwd });
const tool = `'${process.execPath}' '${bin}'`;
const hasFull = existsSync('/dev/full');

describe('a full disk', () => {
  it
    .skipIf(!hasFull)
    .each(['schema', 'match donnees/SN/acteurs.csv --nom nom', 'inspect donnees/SN/acteurs.csv --json'])(
    'behind standard output: %s says so with code 3',
    async (argv) => {
      const { code, stderr } = await shell(`${tool} ${argv} > /dev/full`, folderWith(files));
      expect(code, stderr).toBe(3);
      expect(stderr).toContain('PRJ-095');
      expect(stderr).toContain('disque plein, ENOSPC');
      expect(stderr).not.toContain('    at ');
    },
  );

  it.skipIf(!hasFull)('behind the messages: the work is done all the same', async () => {
    const cwd = folderWith(files);
    expect((await shell(`${tool} build --pays SN --format md 2> /dev/full`, cwd)).code).toBe(0);
    expect(filesUnder(cwd)).toContain('sorties/SN/publique/cartographie-SN.md');
  });

  const names = Array.from(
    { length: 400 },
    (_, at) => `Cercle Fictif ${at} du Fleuve et des Rives;Saint-Louis;Annuaire fictif`,
  );
  const many = `nom;region_siege;source\n${names.join('\n')}\n`;
  const limited = (argv: string) => `trap '' XFSZ; ulimit -f 8; ${tool} ${argv}`;
  it.each([
    ['match', 'match donnees/SN/acteurs.csv --nom nom --sortie liste.csv'],
    ['classify', 'classify textes.jsonl --sortie liste.csv'],
    ['map', 'map donnees/SN/acteurs.csv --pays SN --type acteurs --ecrire'],
    ['validate --corriger', 'validate --pays SN --corriger copies'],
  ])('%s: what stood there is whole, and nothing is left beside', async (_, argv) => {
    const cwd = folderWith({
      'donnees/SN/acteurs.csv': many,
      'donnees/SN/entretiens.csv':
        'acteur;date;forces\nCercle Fictif 1 du Fleuve et des Rives;2025-03-01;une équipe soudée\n',
      'cartographie.yaml': `rapport:\n  titre: ${'Un titre fictif. '.repeat(600)}\n`,
      'textes.jsonl': names
        .map((text, id) => JSON.stringify({ id, text: `Nous sensibilisons aux droits : ${text}` }))
        .join('\n'),
      'liste.csv': 'à moi\n',
      'copies/SN/acteurs.csv': 'nom\nÀ moi\n',
    });
    const before = filesUnder(cwd);
    const contents = before.map((path) => readFileSync(join(cwd, path), 'utf8'));
    const { code, stderr } = await shell(limited(argv), cwd);
    expect(code, stderr).toBe(3);
    expect(stderr).toContain('PRJ-013');
    expect(filesUnder(cwd)).toEqual(before);
    expect(before.map((path) => readFileSync(join(cwd, path), 'utf8'))).toEqual(contents);
  });
});

describe('what cannot be read or replaced', () => {
  it('a pipe in the data folder is not waited for, a folder in place of a text is told', async () => {
    const cwd = folderWith({
      ...files,
      'cartographie.yaml': 'fichiers:\n  - fichier: SN/entretiens.csv\n    type: entretiens\n',
    });
    await spawned('mkfifo', [join(cwd, 'donnees/SN/entretiens.csv')]);
    mkdirSync(join(cwd, 'donnees/SN/textes/contexte.md'), { recursive: true });
    const { code, stderr } = await run(['build', '--pays', 'SN', '--format', 'md'], { cwd });
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('PRJ-017');
    expect(stderr).toContain('un dossier porte ce nom, EISDIR');
    expect(stderr).toContain('pas un fichier ordinaire, ENXIO');
  });

  it.each([['dossier'], ['fichier/x.csv'], [`${'a'.repeat(300)}.csv`]])(
    '--sortie %s: code 3, in words',
    async (sortie) => {
      const cwd = folderWith({ ...files, fichier: '', 'dossier/x': '' });
      const { code, stderr } = await run(['match', 'donnees/SN/acteurs.csv', '--nom', 'nom', '--sortie', sortie], {
        cwd,
      });
      expect({ code, said: stderr.includes('PRJ-013') }, stderr).toEqual({ code: 3, said: true });
      expect(filesUnder(cwd)).toEqual(['donnees/SN/acteurs.csv', 'dossier/x', 'fichier']);
    },
  );

  it('a copy of the data is never put over the root that holds them', () => {
    const cwd = folderWith(files);
    const project = { loaded: { configuration: { dataFolder: join(cwd, 'donnees') } } } as Project;
    expect(() => correctedFolder('/', project, cwd)).toThrow(Failure);
    expect(() => correctedFolder(dirname(cwd), project, cwd)).toThrow(Failure);
    expect(correctedFolder('copies', project, cwd)).toBe(join(cwd, 'copies'));
  });

  it.skipIf(process.platform === 'win32')('a file that is replaced is opened to nobody else', () => {
    const cwd = folderWith({ 'decisions.csv': 'objet\n' });
    writeFileSync(join(cwd, 'rapport.md'), '', { mode: 0o600 });
    writeOne(cwd, { name: 'rapport.md', content: 'secret' });
    expect(statSync(join(cwd, 'rapport.md')).mode & 0o777).toBe(0o600);
  });
});

describe('what a killed command leaves', () => {
  const nobody = 2 ** 30; // no machine gives such a number to a process
  it('beside the decisions is taken away by the next command', async () => {
    const cwd = folderWith({
      ...files,
      'donnees/SN/.nouveau-decisions.csv': 'objet;acteur\nretrait;Cer',
      'donnees/SN/.verrou': `${nobody} ailleurs`,
    });
    // The lock of another machine is respected.
    await run(['validate', '--pays', 'SN'], { cwd });
    expect(filesUnder(cwd)).toContain('donnees/SN/.nouveau-decisions.csv');
    writeFileSync(join(cwd, 'donnees/SN/.verrou'), `${nobody} ${(await import('node:os')).hostname()}`);
    await run(['validate', '--pays', 'SN'], { cwd });
    expect(filesUnder(cwd)).toEqual(['donnees/SN/acteurs.csv']);
  });

  it('as a draft goes too, and the draft of one that runs stays', async () => {
    const cwd = folderWith({
      ...files,
      [`.nouveau-p${nobody}-liste.csv`]: 'moitié',
      [`.nouveau-p${process.ppid}-liste.csv`]: 'en cours',
      [`projet/donnees/TN/.nouveau-p${nobody}`]: 'moitié',
    });
    await run(['match', 'donnees/SN/acteurs.csv', '--nom', 'nom', '--sortie', 'liste.csv'], { cwd });
    await run(['init', 'projet', '--pays', 'TN'], { cwd });
    const left = filesUnder(cwd).filter((path) => path.includes('.nouveau-'));
    expect(left).toEqual([`.nouveau-p${process.ppid}-liste.csv`]);
  });
});

describe('quiet', () => {
  it('what the reader of YAML doubts of is not printed with the lines it stands in', async () => {
    const pack = readFileSync(join(import.meta.dirname, '../../src/countries/SN.yaml'), 'utf8');
    const cwd = folderWith({
      ...files,
      'donnees/pays/SN.yaml': `${pack}\n# fin\n`.replace(/^iso3: /m, 'iso3: !secret '),
      'cartographie.yaml': 'rapport:\n  titre: !confidence Parole de Khady\n  ? [a, b]\n  : x\n',
    });
    const { stderr } = await spawned(process.execPath, [bin, 'validate', '--pays', 'SN'], { cwd });
    expect(stderr).not.toMatch(/Warning|\(node:|Khady/);
  });
});

it('a sentence where codes are expected is told by its shape', async () => {
  const sentence = 'neuf mois et puis plus rien, a dit la présidente';
  const cwd = folderWith({ 'c.csv': `id;text;faiblesse\n1;Nous manquons de moyens;${sentence}\n` });
  const { stdout, stderr } = await run(['codebook', 'test', '--corpus', 'c.csv', '--erreurs'], { cwd });
  expect(stderr).toContain('COR-013');
  expect(stdout + stderr).not.toContain('présidente');
});

describe('small files that ask for much', () => {
  it('a text or a configuration that nobody could have written is not read', async () => {
    const cwd = folderWith({ ...files, 'donnees/SN/textes/contexte.md': 'Un mot de trop. '.repeat(70_000) });
    const built = await run(['build', '--pays', 'SN', '--format', 'md'], { cwd });
    expect(built).toMatchObject({ code: 0, stderr: expect.stringContaining('fichier trop grand, E2BIG') });
    writeFileSync(join(cwd, 'cartographie.yaml'), `rapport:\n  titre: ${'a'.repeat(1_100_000)}\n`);
    const { code, stderr } = await run(['build', '--pays', 'SN'], { cwd });
    expect({ code, said: stderr.includes('PRJ-017') }).toEqual({ code: 3, said: true });
  });

  it('a cue of hyphenated words does not multiply without end', async () => {
    expect(parsePattern('porte-parole/chef-lieu porte-parole/chef-lieu')).toHaveLength(4);
    const bomb = Array(40).fill('a-b/c-d').join(' ');
    expect(parsePattern(bomb)).toBeNull();
    const cwd = folderWith({});
    await run(['codebook', '--format', 'csv', '--sortie', 'g'], { cwd });
    const path = join(cwd, 'g/indices.csv');
    const [header = '', ...rows] = readFileSync(path, 'utf8').split('\r\n');
    const delimiter = header.includes(';') ? ';' : ',';
    const width = header.split(delimiter).length;
    const cue = ['role', 'inclusion', '', 'fr', bomb, ...Array(width - 5).fill('')];
    writeFileSync(path, [header, cue.join(delimiter), ...rows.slice(0, 50)].join('\r\n'));
    const { stdout, stderr, code } = await run(['codebook', '--grille', 'g'], { cwd });
    expect(code).not.toBe(3);
    expect(stdout + stderr).toContain('GRI-007');
  });

  it('a saved edition whose codes are names of every object', async () => {
    const cwd = folderWith({ 'donnees/SN/acteurs.csv': acteurs.replace('source', 'source;inconnue') });
    await run(['build', '--pays', 'SN', '--format', 'json', '--edition', 'interne'], { cwd });
    const path = join(cwd, 'sorties/SN/interne/cartographie-SN.json');
    const json = readFileSync(path, 'utf8').replace(/"code": ?"[A-Z]{3}-\d{3}"/g, '"code":"constructor"');
    expect(json.includes('"constructor"')).toBe(true);
    writeFileSync(join(cwd, 'a.json'), json);
    const { code, stderr } = await run(['render', 'a.json', '--format', 'md,html', '--sortie', 'r'], { cwd });
    expect(code, stderr).toBe(0);
  });
});
