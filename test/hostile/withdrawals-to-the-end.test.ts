import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { foldWords } from '../../src/text/fold.ts';
import { bin, ensureBuilt, spawned } from '../cli/built.ts';
import { run } from '../cli/recorded.ts';
import { copyOf, filesUnder } from '../cli/temporary.ts';

/*
 * A withdrawal goes to its end: no sentence and no name of who left in any edition on the disk, whatever cut it short, and
 * whoever builds next. All data are fictional.
 */

vi.setConfig({ testTimeout: 120_000 });

const header =
  'id_entretien;acteur;sigle;date;ville_siege;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience;nature_texte;codeur;besoins;difficultes\n';
const row = (id: string, name: string, accords: string, said = ';', codeur = '') =>
  `${id};${name};;2025-01-10;Dakar;${accords};publique;verbatim;${codeur};${said}\n`;
const all = 'oui;oui;oui;oui;oui';

const leaver = 'Atelier fictif du fleuve';
const others = [
  'Cercle fictif des filets',
  'Amicale fictive du rivage',
  'Union fictive des greniers',
  'Forum fictif du matin',
  'Maison fictive des quais',
];
/** What K6 says: a sentence among others, one whose person is taken out, a short one, another column, a second reading. */
const said = {
  among:
    'Nous en parlons souvent le soir. Nous voulons une formation en droit des migrations pour nos cousines du quai.',
  redacted: 'Avec Mme Awa Ndiaye nous cherchons des moyens financiers.',
  short: 'Nous cherchons des financements.',
  column: 'La commune nous a repris la salle du mercredi sans un mot.',
  reading: 'Le bureau voudrait un second bateau pour la saison des pluies.',
};
const mayBeQuotedNotNamed = 'non;non;non;oui;oui';
const interviews = [
  header,
  ...others.map((name, at) => row(`K${at + 1}`, name, all)),
  row('K6', leaver, mayBeQuotedNotNamed, `${said.among} ${said.redacted} ${said.short};${said.column}`),
  row('K6', leaver, mayBeQuotedNotNamed, `${said.reading};`, 'lecture'),
].join('');

/** What would be read of them, as editions print it. */
const traces = {
  among: 'formation en droit des migrations pour nos cousines',
  redacted: 'avec nous cherchons des moyens financiers',
  short: 'nous cherchons des financements',
  column: 'repris la salle du mercredi sans un mot',
  reading: 'un second bateau pour la saison des pluies',
  name: 'atelier fictif du fleuve',
};

const textIn = (path: string): string => {
  const bytes = readFileSync(path);
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isPackage ? Object.values(unzipSync(bytes)) : [bytes];
  return parts
    .map((part) =>
      foldWords(
        Buffer.from(part)
          .toString('utf8')
          .replace(/<[^>]*>/g, ' '),
      ),
    )
    .join('\n');
};

/** Files of the outputs in which one of these can be read. */
const showing = (cwd: string, sought: readonly string[] = Object.values(traces)): string[] =>
  filesUnder(join(cwd, 'sorties')).filter((path) => {
    const text = textIn(join(cwd, 'sorties', path));
    return sought.some((words) => text.includes(words));
  });

const write = (cwd: string, path: string, content: string): void => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
};
const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8');
const plain = (text: string): string => text.replace(/\s+/g, ' ');
const inputs = 'donnees/SN/entretiens.csv';
const decisions = 'donnees/SN/decisions.csv';
const build = (cwd: string, ...more: string[]) => run(['build', '--pays', 'SN', ...more], { cwd });
const withdraw = (cwd: string, whom: string, ...more: string[]) =>
  run(['withdraw', whom, '--pays', 'SN', ...more], { cwd });
const givenOut = (cwd: string) => filesUnder(join(cwd, 'sorties/SN/publique/1'));

/** Folders made once: a team's, with two editions, the public one given out under number 1, a workbook of quotes; … */
let made = '';
const team = (): string => copyOf(made);
/** … and the same once the organisation has withdrawn. */
let left = '';

beforeAll(async () => {
  await ensureBuilt();
  made = realpathSync(mkdtempSync(join(tmpdir(), 'cartographie-retraits-')));
  write(made, inputs, interviews);
  const line = ['--edition', 'publique,interne', '--nouvelle-edition', '--format', 'md,json'];
  const built = await build(made, ...line);
  expect(built.code, built.stderr).toBe(0);
  await run(['review', '--citations', '--xlsx', '--pays', 'SN'], { cwd: made });
  left = realpathSync(mkdtempSync(join(tmpdir(), 'cartographie-retraits-')));
  cpSync(made, left, { recursive: true });
  const done = await withdraw(left, leaver, '--oui');
  expect(done.code, done.stderr).toBe(0);
}, 120_000);
afterAll(() => {
  for (const folder of [made, left]) rmSync(folder, { recursive: true, force: true });
});

describe('what who left has said is found nowhere', () => {
  it('the editions quote them without naming them, to begin with', () => {
    const quoting = showing(made, [traces.among, traces.redacted, traces.short]);
    expect(quoting).toContain('SN/publique/1/cartographie-SN.md');
    expect(quoting).toContain('SN/a-corriger/citations-a-relire.xlsx');
    expect(showing(made, [traces.name]).filter((path) => path.includes('publique'))).toEqual([]);
  });

  it.each(['K6', leaver])('%s: editions given out that quote it go, the present one is given anew', async (whom) => {
    const told = JSON.parse((await withdraw(made, whom, '--json')).stdout);
    expect(told.editions_to_remove).toEqual([1]);
    expect(told.outputs.map(({ file }: { file: string }) => file)).toContain(
      'sorties/SN/a-corriger/citations-a-relire.xlsx',
    );
    const cwd = whom === leaver ? copyOf(left) : team();
    if (whom !== leaver) {
      const done = await withdraw(cwd, whom, '--oui');
      expect(done.code, done.stderr).toBe(0);
    }
    expect(showing(cwd)).toEqual([]);
    expect(givenOut(cwd)).toEqual(['chiffres-SN.json']);
    expect(existsSync(join(cwd, 'sorties/SN/publique/2/cartographie-SN.md'))).toBe(true);
    expect(existsSync(join(cwd, 'sorties/SN/a-corriger/citations-a-relire.xlsx'))).toBe(false);
    const counts = (path: string) => JSON.parse(read(cwd, `sorties/SN/${path}/cartographie-SN.json`)).counts;
    expect(counts('interne')).toMatchObject({ known: 5, interviews: 5 });
    const again = await build(cwd, '--format', 'md');
    expect({ code: again.code, told: again.stderr.includes('RET-') }).toEqual({ code: 0, told: false });
  });

  it.each(Object.entries(traces).filter(([key]) => key !== 'name'))(
    'an edition given out that shows this alone goes: %s',
    async (_, words) => {
      const cwd = team();
      for (const path of ['sorties/SN', 'sorties/regional']) rmSync(join(cwd, path), { recursive: true, force: true });
      write(
        cwd,
        'sorties/SN/publique/3/cartographie-SN.md',
        `# Voix\n\n> ${words.replace('avec nous', 'Avec […] nous')}\n`,
      );
      for (const whom of ['K6', leaver])
        expect(JSON.parse((await withdraw(cwd, whom, '--json')).stdout).editions_to_remove, whom).toEqual([3]);
    },
  );

  it('what somebody who stays says too is theirs', async () => {
    const cwd = team();
    write(cwd, inputs, `${interviews}${row('K7', 'Maison fictive des quais', all, `;${said.column}`)}`);
    await build(cwd, '--edition', 'interne', '--format', 'json');
    const done = await withdraw(cwd, 'K6', '--oui');
    expect(done.code, done.stderr).toBe(0);
    expect(showing(cwd, [traces.column])).toContain('SN/interne/cartographie-SN.json');
    expect(showing(cwd, [traces.among, traces.name])).toEqual([]);
  });
});

describe('a withdrawal cut short is carried through by whoever comes next', () => {
  /** The team's folder as a withdrawal killed on its way leaves it: recorded, the outputs as they were in part. */
  function killed(old: (path: string) => boolean): string {
    const cwd = copyOf(left);
    const before = join(made, 'sorties');
    for (const path of filesUnder(before).filter(old)) cpSync(join(before, path), join(cwd, 'sorties', path));
    expect(showing(cwd).length).toBeGreaterThan(0);
    return cwd;
  }
  const ends: [string, (path: string) => boolean][] = [
    ['before anything was made again', () => true],
    ['before what was given out was taken away', (path) => path.includes('publique/1/')],
    ['before the workbook was', (path) => path.includes('citations')],
  ];

  it.each(ends)('killed %s: the next build finishes, whatever edition it is asked for', async (_, old) => {
    const cwd = killed(old);
    const next = await build(cwd, '--edition', 'comite', '--format', 'md');
    expect(next.code, next.stderr).toBe(0);
    expect(next.stderr).toContain('RET-021');
    expect(showing(cwd)).toEqual([]);
    expect(givenOut(cwd)).toEqual(['chiffres-SN.json']);
    expect(existsSync(join(cwd, 'sorties/SN/publique/2/cartographie-SN.md'))).toBe(true);
    expect((await build(cwd, '--format', 'md')).stderr).not.toContain('RET-021');
  });

  it('the withdrawal of another finishes it too', async () => {
    const cwd = killed(() => true);
    const done = await withdraw(cwd, 'Forum fictif du matin', '--oui');
    expect(done.code, done.stderr).toBe(0);
    expect(showing(cwd, [...Object.values(traces), 'forum fictif du matin'])).toEqual([]);
  });

  it('a row typed by hand is finished as well; what is only printed says so and changes nothing', async () => {
    const cwd = team();
    write(cwd, decisions, `id;objet;acteur;acteur_id;autre;decision;annule\nD1;retrait;${leaver};;;retire;\n`);
    const before = showing(cwd);
    const asked = await build(cwd, '--json');
    expect({ code: asked.code, told: asked.stderr.includes('RET-017') }).toEqual({ code: 1, told: true });
    expect(plain(asked.stderr)).toContain('sorties/SN/publique/1/cartographie-SN.md');
    expect(showing(cwd)).toEqual(before);
    expect((await build(cwd)).code).toBe(0);
    expect(showing(cwd)).toEqual([]);
  });

  it('a build that nothing may come of says which files still show who left', async () => {
    const cwd = killed(() => true);
    write(cwd, 'donnees/SN/textes/contexte.md', `# Contexte\n\nOn pense à l’${leaver}.\n`);
    const next = await build(cwd);
    expect({ code: next.code, told: next.stderr.includes('RET-017') }).toEqual({ code: 1, told: true });
  });

  it('a build that read the data before the decision writes nothing after it', async () => {
    const cwd = team();
    const before = filesUnder(join(cwd, 'sorties')).map((path) => read(cwd, `sorties/${path}`));
    let stderr = '';
    const screen = (text: string) => {
      // The decision comes while the report is made: after the data were read, before they are written.
      if (/rapport/.test(text) && !existsSync(join(cwd, decisions)))
        write(cwd, decisions, `id;objet;acteur;decision\nD1;retrait;${leaver};retire\n`);
      stderr += text;
      return true;
    };
    const streams = { stdout: { write: () => true }, stderr: { isTTY: true, write: screen }, env: {}, cwd: () => cwd };
    expect(await main(['build', '--pays', 'SN', '--edition', 'publique,interne'], streams)).toBe(1);
    expect(stderr).toContain('RET-020');
    expect(stderr).toContain('decisions.csv');
    expect(filesUnder(join(cwd, 'sorties')).map((path) => read(cwd, `sorties/${path}`))).toEqual(before);
  });
});

describe('a machine that refuses', () => {
  const limited = (cwd: string, blocks: number) =>
    spawned(
      'bash',
      ['-c', `trap '' XFSZ; ulimit -f ${blocks}; '${process.execPath}' '${bin}' withdraw K6 --pays SN --oui`],
      { cwd },
    );
  const whole = (cwd: string) =>
    filesUnder(join(cwd, 'sorties')).map((path) => [path, readFileSync(join(cwd, 'sorties', path), 'latin1')]);

  it('no room for the decision: said to be recorded nowhere, nothing changed', async () => {
    const cwd = team();
    const before = whole(cwd);
    const { code, stderr } = await limited(cwd, 0);
    expect({ code, told: stderr.includes('RET-023') }, stderr).toEqual({ code: 3, told: true });
    expect(stderr).not.toContain('    at ');
    expect(existsSync(join(cwd, decisions))).toBe(false);
    expect(whole(cwd)).toEqual(before);
  });

  it('room for the decision alone: said to be recorded, the outputs whole as they were, the next build finishes', async () => {
    const cwd = team();
    const before = whole(cwd);
    const { code, stderr } = await limited(cwd, 8);
    expect({ code, told: stderr.includes('RET-022') }, stderr).toEqual({ code: 3, told: true });
    expect(plain(stderr)).toContain('sorties/SN/publique/1/cartographie-SN.md');
    expect(stderr).not.toContain('RET-023');
    expect(read(cwd, decisions)).toContain(';retrait;');
    expect(whole(cwd)).toEqual(before);
    expect((await build(cwd, '--edition', 'interne')).code).toBe(0);
    expect(showing(cwd)).toEqual([]);
  });
});

describe('copies and other files', () => {
  it('a corrected copy, an older data folder, another output folder, loose files: named, and left alone', async () => {
    const cwd = team();
    await run(['validate', '--pays', 'SN', '--corriger', 'copie'], { cwd });
    await build(cwd, '--sortie', 'envoi', '--edition', 'interne', '--format', 'json');
    write(cwd, 'anciens/2025/SN/entretiens.csv', interviews);
    write(cwd, 'liste.csv', `nom\n${leaver}\n`);
    write(cwd, 'donnees/SN/notes.md', `Appeler l’${leaver}.\n`);
    write(cwd, 'ailleurs/SN/acteurs.csv', 'nom;source\nCercle fictif des filets;Annuaire fictif\n');
    const told = JSON.parse((await withdraw(cwd, leaver, '--json')).stdout);
    expect(told.copies).toEqual([
      { folder: '.', files: ['liste.csv'] },
      { folder: 'anciens/2025', files: ['anciens/2025/SN/entretiens.csv'] },
      { folder: 'copie', files: ['copie/SN/entretiens.csv', 'copie/SN/registre.csv'] },
      { folder: 'envoi', files: ['envoi/SN/interne/cartographie-SN.json'] },
    ]);
    expect(told.other_files.map(({ file }: { file: string }) => file)).toEqual(['donnees/SN/notes.md']);
    const done = await withdraw(cwd, leaver, '--oui');
    expect(done.code, done.stderr).toBe(0);
    expect(done.stderr.match(/RET-018/g)?.length).toBeGreaterThan(0);
    for (const folder of ['copie', 'envoi', 'anciens/2025'])
      expect(plain(done.stderr)).toContain(`Le dossier ${folder} parle`);
    expect(read(cwd, 'liste.csv')).toContain(leaver);
    expect(read(cwd, 'copie/SN/entretiens.csv')).toContain(leaver);
  });
});

describe('a row of withdrawal that disappears', () => {
  const columns = 'id;objet;acteur;acteur_id;autre;decision;annule\n';
  /** Editions that show them; the journal of decisions is the team's, and repeats its rows. */
  const state = (cwd: string) => showing(cwd, [traces.among, traces.name]).filter((path) => !path.includes('-lues-'));

  async function withdrawn(whom = leaver): Promise<string> {
    if (whom === leaver) return copyOf(left);
    const cwd = team();
    expect((await withdraw(cwd, whom, '--oui')).code).toBe(0);
    return cwd;
  }

  it.each([
    ['taken out', leaver, (text: string) => text.replace(/^.*;retrait;.*\r?\n/m, '')],
    ['of an interview, taken out', 'K6', (text: string) => text.replace(/^.*;retrait;.*\r?\n/m, '')],
    ['turned into another decision', leaver, (text: string) => text.replace(';retrait;', ';cohorte;')],
    ['given to somebody else', leaver, () => `${columns}D001;retrait;Forum fictif du matin;;;retire;\n`],
  ])('%s: no edition is made, and the file that puts it back is named', async (_, whom, mend) => {
    const cwd = await withdrawn(whom);
    write(cwd, decisions, mend(read(cwd, decisions)));
    const lost = 'sorties/SN/a-corriger/decisions-disparues-SN.csv';
    for (const edition of ['interne', 'publique']) {
      rmSync(join(cwd, lost), { force: true }); // by whom it annoys
      const next = await build(cwd, '--edition', edition);
      expect({ code: next.code, told: next.stderr.includes('RET-019') }, next.stderr).toEqual({ code: 1, told: true });
      expect(state(cwd)).toEqual([]);
    }
    expect(read(cwd, lost)).toMatch(/D001;retrait;/);
    write(cwd, 'donnees/SN/decisions-disparues-SN.csv', read(cwd, lost));
    const mended = await build(cwd, '--edition', 'publique,interne', '--format', 'md');
    expect(mended.code, mended.stderr).toBe(0);
    expect(state(cwd)).toEqual([]);
  });

  it.each([
    ['renumbered', (text: string) => text.replace('D001', 'D900')],
    ['written by its name', () => `${columns}D001;retrait;${leaver};;;retire;\n`],
  ])('%s, it still holds: nothing is barred', async (_, mend) => {
    const cwd = await withdrawn();
    write(cwd, decisions, mend(read(cwd, decisions)));
    const next = await build(cwd, '--edition', 'publique,interne', '--format', 'md');
    expect(next.code, next.stderr).toBe(0);
    expect(state(cwd)).toEqual([]);
  });

  it('undone, it is missed no more', async () => {
    const cwd = await withdrawn();
    expect((await run(['review', '--annuler', 'D001', '--pays', 'SN'], { cwd })).code).toBe(0);
    expect((await build(cwd, '--edition', 'interne')).code).toBe(0);
    rmSync(join(cwd, decisions));
    const next = await build(cwd, '--edition', 'interne');
    expect({ code: next.code, told: next.stderr.includes('RET-019') }, next.stderr).toEqual({ code: 0, told: false });
    expect(state(cwd).length).toBeGreaterThan(0);
  });

  it('recorded where no edition stood, it is missed all the same', async () => {
    const cwd = team();
    rmSync(join(cwd, 'sorties'), { recursive: true });
    expect((await withdraw(cwd, leaver, '--oui')).code).toBe(0);
    rmSync(join(cwd, decisions));
    expect((await build(cwd)).stderr).toContain('RET-019');
  });
});
