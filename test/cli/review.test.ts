import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/cli/grid.ts';
import { main } from '../../src/cli/main.ts';
import type { Edition } from '../../src/model/edition.ts';
import { fillWorkbook, sheetsOf } from './fill-workbook.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/* Scenario C: decide in a workbook, rebuild, and find everything as decided. All organisations are fictional. */

const cards = [
  'nom;sigle;ville_siege;annee_creation;source',
  'Réseau Baobab des Rives;;Podor;2011;Annuaire fictif 2024',
  'Union Baobab des Rives;;Podor;;Annuaire fictif 2024',
  'Union Tabaxo des Jeunes;;Mbour;2015;Annuaire fictif 2024',
  'Union Tabaxo des Jeunes;;Kolda;;Annuaire fictif 2024',
  'Kajoor Solidarité;KS;Thiès;2009;Annuaire fictif 2024',
  'Kajoor Solidarité;KS;Thiès;2012;Répertoire fictif 2022',
  'Foyer Sankofa;;Louga;2003;Annuaire fictif 2024',
  'Ligue Fromager de Tamba;;Tambacounda;2007;Annuaire fictif 2024',
];
const interviews = [
  'id_entretien;date;acteur;accord_figurer;accord_profil;accord_propos;audience;faiblesses;forces',
  'E1;2026-01-10;Foyer Sankofa;oui;oui;oui;publique;Chez nous, les postes vont aux cousins du président.;',
  'E2;2026-01-12;Ligue Fromager de Tamba;oui;oui;oui;publique;Il y a du favoritisme dans les invitations.;Notre équipe est qualifiée.',
];
const project = (more: Record<string, string> = {}) =>
  folderWith({
    'donnees/SN/acteurs.csv': cards.join('\n'),
    'donnees/SN/entretiens.csv': interviews.join('\n'),
    ...more,
  });
const at = (cwd: string, ...path: string[]) => join(cwd, ...path);
const build = async (cwd: string) => {
  const ended = await run(['build', '--pays', 'SN', '--format', 'json', '--edition', 'interne'], { cwd });
  expect(ended.code, ended.stderr).toBe(0);
  return ended;
};
const edition = (cwd: string): Edition =>
  JSON.parse(readFileSync(at(cwd, 'sorties/SN/interne/cartographie-SN.json'), 'utf8'));

interface Asked {
  about: string;
  question: string;
  code?: string;
  column?: string;
  left?: { name: string };
  actor?: { name: string };
  decision?: { id: string };
}
const questions = async (cwd: string): Promise<Asked[]> => {
  const { code, stdout, stderr } = await run(['review', '--pays', 'SN', '--json'], { cwd });
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout).questions;
};
/** Questions in short, to be compared: `identite Union Tabaxo des Jeunes`, `code favoritisme Foyer Sankofa`. */
const inShort = (asked: readonly Asked[]) =>
  asked
    .map((one) => [one.about, one.code ?? one.column, one.left?.name ?? one.actor?.name].filter(Boolean).join(' '))
    .sort();

const workbookPath = (cwd: string) => at(cwd, 'sorties/SN/a-corriger/decisions-a-prendre.xlsx');
const names = { identites: 'Décisions – identités', champs: 'Décisions – conflits', codes: 'Décisions – codes' };

/** Fills in the workbook as a person does: an answer for each row whose question matches. */
function answered(
  bytes: Uint8Array,
  answers: readonly (readonly [sheet: keyof typeof names, about: RegExp, reply: string])[],
  author = 'point focal',
) {
  const sheets = sheetsOf(bytes);
  return fillWorkbook(
    bytes,
    answers.map(([sheet, about, reply]) => {
      const rows = sheets.get(names[sheet])?.rows ?? [];
      const row = rows.findIndex((cells) => about.test(cells.Question ?? ''));
      if (row < 0) throw new Error(`no question like ${about} in ${rows.map(({ Question }) => Question).join(' | ')}`);
      return { sheet: names[sheet], row, cells: { 'Votre réponse': reply, 'Auteur (un rôle, pas un nom)': author } };
    }),
  );
}

const usual = [
  ['identites', /Baobab/, 'même organisation'],
  ['identites', /Tabaxo/, 'deux organisations'],
  ['codes', /avoritisme.*Sankofa/, 'rejeter'],
  ['codes', /avoritisme.*Fromager/, 'plus tard'],
] as const;

/** A project whose usual questions were answered in a workbook. */
async function decided() {
  const cwd = project();
  await build(cwd);
  await run(['review', '--xlsx', '--pays', 'SN'], { cwd });
  writeFileSync(at(cwd, 'donnees/SN/decisions-a-prendre.xlsx'), answered(readFileSync(workbookPath(cwd)), usual));
  return cwd;
}

describe('review --xlsx', () => {
  it('writes instructions that begin by saying it is internal, and a sheet an object with the evidence beside each row', async () => {
    const cwd = project();
    await build(cwd);
    const { code, stderr } = await run(['review', '--xlsx', '--pays', 'SN'], { cwd });
    expect([code, stderr]).toEqual([0, expect.stringContaining('decisions-a-prendre.xlsx')]);
    const sheets = sheetsOf(readFileSync(workbookPath(cwd)));
    expect([...sheets.keys()].slice(0, 4)).toEqual(['Consignes', ...Object.values(names)]);
    expect(sheets.get('Consignes')?.headers[0]).toMatch(/^INTERNE/);
    const guide = sheets.get('Consignes')?.rows.map((row) => Object.values(row)[0] ?? '') ?? [];
    expect(guide.filter((line) => /^(Identités|Valeurs en conflit|Codes) \(\d+\) — /.test(line))).toHaveLength(3);
    const pair = sheets.get(names.identites)?.rows.find(({ Question }) => Question?.includes('Baobab'));
    expect(pair).toMatchObject({
      'Organisation A': expect.stringContaining('Baobab des Rives'),
      'Organisation B': expect.stringContaining('Baobab des Rives'),
      'Ce qu’on sait de A': expect.stringContaining('SN/acteurs.csv (ligne'),
      'Pour la même': expect.stringContaining('même lieu'),
      'Votre réponse': '',
      objet: 'identite',
      acteur_id: expect.stringMatching(/^sn-/),
    });
    const code1 = sheets.get(names.codes)?.rows.find(({ Question }) => /avoritisme.*Sankofa/.test(Question ?? ''));
    expect(code1).toMatchObject({
      'Mots qui le fondent': expect.stringMatching(
        /«\sChez nous, les postes vont aux cousins du président\.\s» \(SN\/entretiens\.csv, ligne 2/,
      ),
      autre: 'faiblesse:favoritisme',
    });
    const field = sheets.get(names.champs)?.rows[0];
    expect(field).toMatchObject({
      Colonne: 'Année de création',
      'Valeurs et sources': expect.stringMatching(/2009.*Annuaire[\s\S]*2012.*Répertoire/),
    });
  });

  it('each sheet fits the width of a page laid on its side', async () => {
    const cwd = project();
    await build(cwd);
    await run(['review', '--xlsx', '--pays', 'SN'], { cwd });
    const bytes = readFileSync(workbookPath(cwd));
    const parts = unzipSync(bytes);
    for (const [name, { path }] of sheetsOf(bytes)) {
      if (name === 'listes') continue; // hidden: the drop-down lists
      expect(strFromU8(parts[path] ?? new Uint8Array()), name).toContain('fitToWidth="1"');
    }
  });

  it('filled in and dropped, is applied at the next build: only what was left for later comes back', async () => {
    const cwd = project();
    await build(cwd);
    const before = edition(cwd).counts.known;
    const asked = inShort(await questions(cwd));
    await run(['review', '--xlsx', '--pays', 'SN'], { cwd });
    writeFileSync(at(cwd, 'donnees/SN/decisions-a-prendre.xlsx'), answered(readFileSync(workbookPath(cwd)), usual));
    const { stderr } = await build(cwd);
    expect(stderr).not.toMatch(/erreur [A-Z]{3}-|à vérifier (?:LEC|COL|LIG|DBL)-/);
    const after = edition(cwd);
    expect(after.counts.known).toBe(before - 1);
    const codesOf = (name: string) =>
      after.actors.find((actor) => actor.name === name)?.assignments.map(({ code }) => code) ?? [];
    expect(codesOf('Foyer Sankofa')).not.toContain('favoritisme');
    expect(codesOf('Ligue Fromager de Tamba')).toContain('favoritisme');
    const gone = [
      'code favoritisme Foyer Sankofa',
      'identite Réseau Baobab des Rives',
      'identite Union Tabaxo des Jeunes',
    ];
    expect(inShort(await questions(cwd))).toEqual(asked.filter((one) => !gone.includes(one)));
    expect(asked.filter((one) => gone.includes(one))).toHaveLength(3);
    const sources = after.sources.filter(({ kind }) => kind === 'decisions');
    expect(sources.reduce((sum, source) => sum + source.rows_used, 0)).toBe(3);
    expect(sources.every((source) => source.rows_read === source.rows_used + source.rows_set_aside)).toBe(true);
    expect(existsSync(at(cwd, 'sorties/SN/a-corriger/rejets-SN-decisions.csv'))).toBe(false);
    expect(after.decisions).toHaveLength(3);
  });

  it('decisions hold when forty rows are added, all are reordered and a name is mended; the one that lapses is told', async () => {
    const cwd = await decided();
    await build(cwd);
    const wanted = edition(cwd);
    const others = Array.from({ length: 40 }, (_, index) => {
      const name = `${['Comité', 'Amicale', 'Cercle', 'Maison'][index % 4]} ${'bcdfghjklm'[index % 10]}ero${'nprst'[index % 5]}a${'aeiou'[index >> 3]}t`;
      return `${name};;Dakar;;Annuaire fictif 2024`;
    });
    const [head = '', ...own] = cards.map((line) => line.replace('Foyer Sankofa', 'Foyer Sankoffa'));
    writeFileSync(at(cwd, 'donnees/SN/acteurs.csv'), [head, ...others, ...own.reverse()].join('\n'));
    const mended = interviews.map((line) => line.replace('Foyer Sankofa', 'Foyer Sankoffa'));
    writeFileSync(at(cwd, 'donnees/SN/entretiens.csv'), [mended[0], mended[2], mended[1]].join('\n'));
    const { stderr } = await build(cwd);
    expect(stderr).not.toMatch(/IDE-004|CLA-004|DEC-/);
    const now = edition(cwd);
    expect(now.counts.known).toBe(wanted.counts.known + 40);
    expect(now.actors.filter(({ name }) => name === 'Union Tabaxo des Jeunes')).toHaveLength(2);
    expect(now.actors.filter(({ name }) => name.includes('Baobab'))).toHaveLength(1);
    const foyer = now.actors.find(({ name }) => name === 'Foyer Sankoffa');
    expect(foyer?.id).toBe(wanted.actors.find(({ name }) => name === 'Foyer Sankofa')?.id);
    expect(foyer?.assignments.map(({ code }) => code)).not.toContain('favoritisme');

    writeFileSync(
      at(cwd, 'donnees/SN/acteurs.csv'),
      cards.filter((line) => !line.includes('Tabaxo') && !line.includes('Union Baobab')).join('\n'),
    );
    const lapsed = await build(cwd);
    expect(lapsed.stderr).toMatch(/IDE-004/);
    expect((await questions(cwd)).some(({ about }) => about === 'caduque')).toBe(true);
  });

  it('two people’s workbooks merge; contrary answers of one date are told, none is applied, and the question stays', async () => {
    const cwd = project();
    await build(cwd);
    await run(['review', '--xlsx', '--pays', 'SN'], { cwd });
    const bytes = readFileSync(workbookPath(cwd));
    const first = [usual[0], usual[2]];
    const second = [['identites', /Baobab/, 'deux organisations'], usual[1]] as const;
    writeFileSync(at(cwd, 'donnees/SN/decisions-a-prendre-awa.xlsx'), answered(bytes, first, 'consultante'));
    writeFileSync(at(cwd, 'donnees/SN/decisions-a-prendre-omar.xlsx'), answered(bytes, second, 'point focal'));
    const { stderr } = await build(cwd);
    expect(stderr).toContain('DEC-001');
    expect(stderr).not.toMatch(/erreur [A-Z]{3}-|DBL-/);
    const asked = inShort(await questions(cwd));
    expect(asked.filter((one) => one.startsWith('identite'))).toEqual(['identite Réseau Baobab des Rives']);
    expect(asked).not.toContain('code favoritisme Foyer Sankofa');
    const [pair] = await questions(cwd);
    expect(pair?.question).toMatch(
      /Réponses contraires\u00a0: .*«\sdistinct\s» \(point focal, SN\/decisions-a-prendre-omar\.xlsx/,
    );
    expect(pair?.question).toMatch(/«\smeme\s» \(consultante, SN\/decisions-a-prendre-awa\.xlsx/);
  });

  it('in English, answers are read back the same', async () => {
    const cwd = project();
    await build(cwd);
    await run(['review', '--xlsx', '--country', 'SN', '--lang', 'en'], { cwd });
    const bytes = readFileSync(workbookPath(cwd));
    const sheets = sheetsOf(bytes);
    expect([...sheets.keys()].slice(0, 3)).toEqual(['Instructions', 'Decisions – identities', 'Decisions – conflicts']);
    const rows = sheets.get('Decisions – identities')?.rows ?? [];
    const reply = (about: string, answer: string) => ({
      sheet: 'Decisions – identities',
      row: rows.findIndex(({ Question }) => Question?.includes(about)),
      cells: { 'Your answer': answer },
    });
    const filled = fillWorkbook(bytes, [reply('Baobab', 'same organisation'), reply('Tabaxo', 'later')]);
    writeFileSync(at(cwd, 'donnees/SN/decisions-a-prendre.xlsx'), filled);
    await build(cwd);
    const left = inShort(await questions(cwd)).filter((one) => one.startsWith('identite'));
    expect(left).toEqual(['identite Union Tabaxo des Jeunes']);
  });

  it('a value chosen among the candidates settles the field', async () => {
    const cwd = project();
    await build(cwd);
    await run(['review', '--xlsx', '--pays', 'SN'], { cwd });
    writeFileSync(
      at(cwd, 'donnees/SN/reponses.xlsx'),
      answered(readFileSync(workbookPath(cwd)), [['champs', /Kajoor/, '2012']]),
    );
    await build(cwd);
    const kajoor = edition(cwd).actors.find(({ name }) => name === 'Kajoor Solidarité');
    expect(kajoor?.fields.annee_creation).toMatchObject({ value: 2012 });
    expect(inShort(await questions(cwd))).not.toContain('champ annee_creation Kajoor Solidarité');
  });

  it('a decision can be undone: its question comes up again, and can be answered anew', async () => {
    const cwd = await decided();
    const sheet = sheetsOf(readFileSync(at(cwd, 'donnees/SN/decisions-a-prendre.xlsx'))).get(names.identites);
    const id = sheet?.rows.find(({ Question }) => Question?.includes('Baobab'))?.id ?? '';
    await build(cwd);
    const { code, stderr } = await run(
      ['review', '--pays', 'SN', '--annuler', id, '--auteur', 'comité', '--au', '2026-02-01'],
      { cwd },
    );
    expect([code, stderr]).toEqual([0, expect.stringContaining('D001')]);
    expect(inShort(await questions(cwd))).toContain('identite Réseau Baobab des Rives');
    await run(['review', '--xlsx', '--pays', 'SN'], { cwd });
    // The first workbook holds answers: the next one bears another name.
    const next = at(cwd, 'sorties/SN/a-corriger/decisions-a-prendre-2.xlsx');
    const again = answered(readFileSync(next), [['identites', /Baobab/, 'deux organisations']]);
    writeFileSync(at(cwd, 'donnees/SN/decisions-a-prendre-2.xlsx'), again);
    await build(cwd);
    expect(inShort(await questions(cwd))).not.toContain('identite Réseau Baobab des Rives');
    expect(edition(cwd).actors.filter(({ name }) => name.includes('Baobab'))).toHaveLength(2);
  });
});

describe('review in a terminal', () => {
  /** A terminal where somebody types these lines. */
  const typing = async (cwd: string, lines: string[], ...more: string[]) => {
    const said = { stdout: '', stderr: '' };
    const to = (name: keyof typeof said) => ({
      isTTY: true,
      write: (text: string) => {
        said[name] += text;
      },
    });
    async function* typed() {
      for (const line of lines) yield `${line}\n`;
    }
    const stdin = Object.assign(typed(), { isTTY: true });
    const argv = ['review', '--pays', 'SN', '--au', '2026-03-01', ...more];
    const code = await main(argv, {
      stdin,
      stdout: to('stdout'),
      stderr: to('stderr'),
      env: { NO_COLOR: '1' },
      cwd: () => cwd,
    });
    return { code, ...said };
  };

  /** Lines that leave every question for later until the first code, then these. */
  const atFirstCode = async (cwd: string, ...lines: string[]) => {
    const before = (await questions(cwd)).findIndex(({ about }) => about === 'code');
    return [...Array.from({ length: before }, () => 'p'), ...lines];
  };

  it('records each answer in decisions.csv, asks the role once, and asks again what it does not understand', async () => {
    const cwd = project();
    await build(cwd);
    const { stderr } = await typing(cwd, await atFirstCode(cwd, '?', 'a', 'point focal', 'r', 'q'));
    expect(stderr.match(/Qui décide/g)).toHaveLength(1);
    const text = readFileSync(at(cwd, 'donnees/SN/decisions.csv'), 'utf8');
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^D001;code;.*;accepte;.*;point focal;2026-03-01$/);
    expect(lines[2]).toMatch(/^D002;code;.*;rejete;.*;point focal;2026-03-01$/);
    expect(stderr).toMatch(/2 décisions notées[\s\S]*Restent\u00a0: 2 sur l’identité, 1 sur des valeurs en conflit/);
    expect(stderr).toMatch(/\nIdentités \(2\) — [\s\S]*\nCodes \(/);
  });

  it('plain words are answers too', async () => {
    const cwd = project();
    await build(cwd);
    const { stderr } = await typing(cwd, await atFirstCode(cwd, 'Je ne sais pas', 'Oui !', 'point focal', 'q'));
    const lines = readFileSync(at(cwd, 'donnees/SN/decisions.csv'), 'utf8').trim().split('\r\n');
    expect(lines.slice(1)).toEqual([expect.stringMatching(/^D001;code;.*;accepte;/)]);
    expect(stderr).toContain('1 décision notée');
  });

  it.each([
    ['its label', 'libellé'],
    ['axe:code', 'axe:code'],
  ])(
    '«c» sets another code in place of the one asked about, by %s, after one that the grid has not',
    async (_, typed) => {
      const cwd = project();
      await build(cwd);
      const grid = loadCodebook();
      const [first = ''] = (await questions(cwd)).flatMap(({ code }) => code ?? []);
      const own = grid.entriesByAxis.get('faiblesse')?.find(({ code, parent }) => parent === null && code !== first);
      const meant = typed.includes(':') ? grid.entriesByAxis.get('besoin')?.[0] : own;
      const answer = typed.includes(':') ? `besoin:${meant?.code}` : (meant?.label.fr ?? '');
      const { code, stderr } = await typing(
        cwd,
        await atFirstCode(cwd, 'c', 'nulle part', '', 'c', answer, 'point focal', 'q'),
      );
      expect(code).toBe(0);
      expect(stderr).toContain('«\u00a0nulle part\u00a0» n’est pas un code de la grille');
      const [, line = '', more] = readFileSync(at(cwd, 'donnees/SN/decisions.csv'), 'utf8').trim().split('\r\n');
      expect(more).toBeUndefined();
      expect(line).toContain(`faiblesse:${first}`);
      expect(line).toMatch(new RegExp(`;rejete;${meant?.axis}:${meant?.code};`));
      await build(cwd);
      const holder = edition(cwd).actors.find(({ assignments }) =>
        assignments.some((one) => one.axis === meant?.axis && one.code === meant?.code && one.status === 'decided'),
      );
      expect(holder?.assignments.map((one) => `${one.axis}:${one.code}`)).not.toContain(`faiblesse:${first}`);
    },
  );

  it.each([
    [
      'UTF-8, points-virgules, sans date',
      'utf8',
      'id;objet;acteur;autre;decision;valeur;annule;auteur\nX-7;theme;;theme:droit;choisi;;;"comité; élargi"\n\n',
    ],
    [
      'Windows-1252, virgules',
      'latin1',
      'id,objet,acteur,autre,decision,valeur,annule,auteur,date\r\nX-7,theme,,theme:droit,choisi,,,comité,2026-01-01',
    ],
  ] as const)('keeps the file it finds byte for byte: %s', async (_, encoding, content) => {
    const cwd = project();
    const path = at(cwd, 'donnees/SN/decisions.csv');
    const bytes = Buffer.from(content, encoding);
    writeFileSync(path, bytes);
    await build(cwd);
    await typing(cwd, await atFirstCode(cwd, 'a', 'q'), '--auteur', 'consultante, à l’étude');
    const after = readFileSync(path);
    expect(after.subarray(0, bytes.length).equals(bytes)).toBe(true);
    const added = after.subarray(bytes.length).toString(encoding === 'latin1' ? 'latin1' : 'utf8');
    expect(added).toContain('X-8');
    expect(added).toContain(encoding === 'latin1' ? '"consultante, à l\u0092étude"' : 'consultante, à l’étude');
    const { stderr } = await build(cwd);
    expect(stderr).not.toMatch(/erreur [A-Z]{3}-/);
    expect(edition(cwd).decisions).toHaveLength(2);
  });

  it('a file that cannot take the row is left alone: another one takes it', async () => {
    const cwd = project({ 'donnees/SN/decisions.csv': 'id;objet;decision\nX1;theme;choisi\n' });
    await build(cwd);
    const { stderr } = await typing(cwd, await atFirstCode(cwd, 'a', 'q'), '--auteur', 'consultante');
    expect(stderr).toContain('decisions-2.csv');
    expect(readFileSync(at(cwd, 'donnees/SN/decisions.csv'), 'utf8')).toBe('id;objet;decision\nX1;theme;choisi\n');
  });

  it('end of input stops without loss', async () => {
    const cwd = project();
    await build(cwd);
    const { code, stderr } = await typing(cwd, await atFirstCode(cwd, 'a'), '--auteur', 'x');
    expect([code, stderr]).toEqual([0, expect.stringContaining('1 décision notée')]);
  });
});

describe('review elsewhere', () => {
  it('prints the list, worst first, sides beside each other, and says it is internal', async () => {
    const cwd = project();
    await build(cwd);
    const { code, stdout, stderr } = await run(['review', '--pays', 'SN', '--limite', '4'], { cwd });
    expect(code).toBe(0);
    expect(stdout.match(/^\d+\. /gm)).toHaveLength(4);
    expect(stderr).toMatch(/Vue interne[\s\S]*4 questions montrées sur/);
    const { stdout: english } = await run(['review', '--pays', 'SN', '--langue', 'en'], { cwd });
    expect(english).toMatch(/is it one organisation\?/);
    expect(english).toMatch(/^ {3}A {2}.* │ B {2}/m);
    expect(existsSync(at(cwd, 'donnees/SN/decisions.csv'))).toBe(false);
  });

  it('comes family after family, identity first; within one, the heaviest first', async () => {
    const cwd = project();
    await build(cwd);
    const { stdout } = await run(['review', '--pays', 'SN', '--json'], { cwd });
    const { questions: asked, waiting } = JSON.parse(stdout) as {
      questions: { family: string; rank: number; cost: number }[];
      waiting: Record<string, number>;
    };
    const order = ['identite', 'attributions', 'caduques', 'conflits', 'codes'];
    expect(Object.keys(waiting)).toEqual(order);
    expect(asked.map(({ family }) => family)).toEqual(
      order.flatMap((family) => Array.from({ length: waiting[family] ?? 0 }, () => family)),
    );
    for (const family of order) {
      const own = asked.filter((one) => one.family === family);
      expect(own).toEqual([...own].sort((a, b) => a.rank - b.rank || b.cost - a.cost));
    }
  });

  it.each([
    [['--famille', 'conflits'], ['conflits']],
    [
      ['--family', 'identity,codes'],
      ['identite', 'codes'],
    ],
    [
      ['--famille', 'codes', '--famille', 'Identités'],
      ['identite', 'codes'],
    ],
    [['--famille', 'champs'], ['conflits']],
  ])('%j keeps these families alone, in the list, as data and in the workbook', async (option, expected) => {
    const cwd = project();
    await build(cwd);
    const json = JSON.parse((await run(['review', '--pays', 'SN', '--json', ...option], { cwd })).stdout);
    const found: string[] = json.questions.map(({ family }: { family: string }) => family);
    expect([...new Set(found)]).toEqual(expected);
    expect(json.total).toBe(found.length);
    expect(Object.values<number>(json.waiting).reduce((sum, n) => sum + n)).toBeGreaterThan(json.total);
    const { stdout, stderr } = await run(['review', '--pays', 'SN', ...option], { cwd });
    expect(stdout.match(/^\d+\. /gm)).toHaveLength(found.length);
    expect(stderr).toMatch(/sur l’identité, \d+ sur des valeurs en conflit, \d+ sur des codes/);
    const said = await run(['review', '--xlsx', '--pays', 'SN', ...option], { cwd });
    expect(said.stderr).toContain('Pas dans ce classeur');
    const sheets = [...sheetsOf(readFileSync(workbookPath(cwd))).keys()].filter((name) => name.startsWith('Décisions'));
    expect(sheets).toHaveLength(expected.length);
  });

  it('a family with nothing to ask leaves the workbook that stands', async () => {
    const cwd = project();
    await build(cwd);
    await run(['review', '--xlsx', '--pays', 'SN'], { cwd });
    const before = readFileSync(workbookPath(cwd));
    await run(['review', '--xlsx', '--pays', 'SN', '--famille', 'caduques'], { cwd });
    expect(readFileSync(workbookPath(cwd)).equals(before)).toBe(true);
  });

  it('homonyms without ids wait for build', async () => {
    const cwd = project();
    const { stderr } = await run(['review', '--pays', 'SN', '--json'], { cwd });
    expect(stderr).toContain('PRJ-086');
  });

  it('says nothing of an organisation that withdrew', async () => {
    const withdrawn =
      'id;objet;acteur;decision;date\nR1;retrait;Foyer Sankofa;retire;2026-02-01\nR2;retrait;Union Baobab des Rives;retire;2026-02-01\n';
    const cwd = project({ 'donnees/SN/decisions.csv': withdrawn });
    await build(cwd);
    const { stdout } = await run(['review', '--pays', 'SN', '--json'], { cwd });
    expect(stdout).not.toMatch(/Sankofa|Baobab/);
    expect(stdout).toContain('Fromager');
  });

  it('the example set is never written', async () => {
    const cwd = folderWith({});
    const { stderr } = await run(
      ['review', '--pays', 'SN', '--annuler', 'D001', '--donnees', join(import.meta.dirname, '../../fixtures')],
      { cwd },
    );
    expect(stderr).toContain('n’est jamais modifié');
  });

  it.each([
    ['--limite', 'zéro', 'PRJ-011'],
    ['--annuler', 'D999', 'PRJ-085'],
    ['--famille', 'couleurs', 'PRJ-008'],
  ])('%s %s is a misuse', async (option, value, code) => {
    const ended = await run(['review', '--pays', 'SN', option, value], { cwd: project() });
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining(code)]);
  });
});

describe('a pair whose total would do, yet that is asked', () => {
  const held = [
    'nom;sigle;ville_siege;site_internet;annee_creation;source',
    'Union Tabaxo des Jeunes;;Mbour;https://tabaxo.example;2015;Annuaire fictif 2024',
    'Union Tabaxo des Jeunes;;Kolda;https://tabaxo.example;2015;Annuaire fictif 2024',
    'Réseau Baobab des Rives;;Podor;;2011;Annuaire fictif 2024',
    'Union Baobab des Rives;;Podor;;;Annuaire fictif 2024',
  ];
  const made = async () => {
    const cwd = folderWith({ 'donnees/SN/acteurs.csv': held.join('\n') });
    await build(cwd);
    return cwd;
  };

  it('says what holds it, in the list, in both languages; a pair below the threshold has nothing to say', async () => {
    const cwd = await made();
    const { stdout } = await run(['review', '--pays', 'SN'], { cwd });
    expect(stdout).toMatch(/Tabaxo[\s\S]*total 12 \(6[^\n]*\n\s+le total suffirait, mais\u00a0: deux lieux\n/);
    expect(stdout).toMatch(/Baobab[\s\S]*total 5 \(6/);
    expect(stdout.match(/le total suffirait/g)).toHaveLength(1);
    const english = await run(['review', '--country', 'SN', '--lang', 'en'], { cwd });
    expect(english.stdout).toContain('the total would do, but: two places');
  });

  it('as data, in `barrier`; null when the total alone decides', async () => {
    const { stdout } = await run(['review', '--pays', 'SN', '--json'], { cwd: await made() });
    const pairs = (
      JSON.parse(stdout).questions as { left: { name: string }; total: number; barrier: string | null }[]
    ).map(({ left, total, barrier }) => [left.name, total, barrier]);
    expect(pairs).toEqual([
      ['Union Tabaxo des Jeunes', 12, 'lieu'],
      ['Réseau Baobab des Rives', 5, null],
    ]);
  });

  it('in the workbook, beside the total', async () => {
    const cwd = await made();
    await run(['review', '--xlsx', '--pays', 'SN'], { cwd });
    const rows = sheetsOf(readFileSync(workbookPath(cwd))).get(names.identites)?.rows ?? [];
    expect(rows.map(({ Total }) => Total)).toEqual(['12\nle total suffirait, mais\u00a0: deux lieux', '5']);
  });

  it('a person’s answer takes the barrier away: «même» joins them, though they sit in two places', async () => {
    const cwd = await made();
    const [pair] = await questions(cwd);
    const { left, right } = pair as unknown as Record<'left' | 'right', { name: string; id: string }>;
    const row = `D1;identite;${left.name};${left.id};${right.name};${right.id};meme;2026-02-01`;
    writeFileSync(
      at(cwd, 'donnees/SN/decisions.csv'),
      `id;objet;acteur;acteur_id;autre;autre_id;decision;date\n${row}\n`,
    );
    await build(cwd);
    expect(edition(cwd).actors.filter(({ name }) => name === left.name)).toHaveLength(1);
    expect(inShort(await questions(cwd)).filter((one) => one.includes('Tabaxo') && one.startsWith('identite'))).toEqual(
      [],
    );
  });
});
