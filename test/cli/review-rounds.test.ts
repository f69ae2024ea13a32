import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { today } from '../../src/cli/today.ts';
import type { Edition } from '../../src/model/edition.ts';
import { fillWorkbook, sheetsOf } from './fill-workbook.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/* Several rounds of decisions in Excel: nothing answered is lost, and a row that fits several organisations is given to one. All fictional. */

vi.setConfig({ testTimeout: 30_000 }); // several builds a case

const cards = [
  'nom;sigle;ville_siege;tel_public;annee_creation;source',
  'Union Tabaxo des Jeunes;;Mbour;33 900 00 11;2015;Annuaire fictif 2024',
  'Union Tabaxo des Jeunes;;Kolda;;2018;Annuaire fictif 2024',
  'Réseau Baobab des Rives;;Podor;;2011;Annuaire fictif 2024',
  'Union Baobab des Rives;;Podor;;;Annuaire fictif 2024',
];
const interviews = [
  'id_entretien;date;acteur;accord_figurer;accord_profil;accord_propos;audience;forces',
  'uuid-0001;2026-01-10;Union Tabaxo des Jeunes;oui;oui;oui;publique;Une équipe engagée.',
  'uuid-0002;2026-01-12;Réseau Baobab des Rives;oui;oui;oui;publique;Un réseau de bénévoles.',
];
const project = (more: Record<string, string> = {}) =>
  folderWith({
    'donnees/SN/acteurs.csv': cards.join('\n'),
    'donnees/SN/entretiens.csv': interviews.join('\n'),
    ...more,
  });
const at = (cwd: string, ...path: string[]) => join(cwd, ...path);
const aside = (cwd: string, name: string) => at(cwd, 'sorties/SN/a-corriger', name);
const data = (cwd: string, name: string) => at(cwd, 'donnees/SN', name);
async function build(cwd: string) {
  const ended = await run(['build', '--pays', 'SN', '--format', 'json,md', '--edition', 'interne'], { cwd });
  expect(ended.code, ended.stderr).toBe(0);
  return ended;
}
const edition = (cwd: string): Edition =>
  JSON.parse(readFileSync(at(cwd, 'sorties/SN/interne/cartographie-SN.json'), 'utf8'));
const workbook = async (cwd: string) => {
  const ended = await run(['review', '--xlsx', '--pays', 'SN'], { cwd });
  expect(ended.code, ended.stderr).toBe(0);
  return ended.stderr;
};
const workbooks = (cwd: string) =>
  readdirSync(at(cwd, 'sorties/SN/a-corriger')).filter((name) => name.startsWith('decisions-a-prendre'));

const identities = 'Décisions – identités';
const attributions = 'Décisions – attributions';

/** Answers the question that matches, in the workbook of the output folder, and puts it into the data folder. */
function answer(cwd: string, name: string, sheet: string, about: RegExp, reply: string) {
  const bytes = readFileSync(aside(cwd, name));
  const rows = sheetsOf(bytes).get(sheet)?.rows ?? [];
  const row = rows.findIndex(({ Question }) => about.test(Question ?? ''));
  if (row < 0) throw new Error(`no question like ${about} in ${rows.map(({ Question }) => Question).join(' | ')}`);
  writeFileSync(data(cwd, name), fillWorkbook(bytes, [{ sheet, row, cells: { 'Votre réponse': reply } }]));
}
const questions = async (cwd: string) =>
  JSON.parse((await run(['review', '--json', '--pays', 'SN'], { cwd })).stdout).questions;
const baobabs = (cwd: string) => edition(cwd).actors.filter(({ name }) => name.includes('Baobab')).length;
const holding = (cwd: string, record: string) =>
  edition(cwd).actors.filter(({ records }) => (records ?? []).includes(record));

it('the day proposed for a decision is that of the workbook, not that of the data', async () => {
  const cwd = project();
  await build(cwd);
  await workbook(cwd);
  const dates = () =>
    sheetsOf(readFileSync(aside(cwd, 'decisions-a-prendre.xlsx')))
      .get(identities)
      ?.rows.map(({ Date: date }) => date);
  expect(new Set(dates())).toEqual(new Set([today()]));
  await run(['review', '--xlsx', '--pays', 'SN', '--au', '2026-03-01'], { cwd });
  expect(new Set(dates())).toEqual(new Set(['2026-03-01']));
});

describe('a second round', () => {
  it('bears another name, says so, and leaves the first one’s answers in force', async () => {
    const cwd = project();
    await build(cwd);
    await workbook(cwd);
    answer(cwd, 'decisions-a-prendre.xlsx', identities, /Baobab/, 'même organisation');
    await build(cwd);
    expect(baobabs(cwd)).toBe(1);
    const said = await workbook(cwd);
    expect(workbooks(cwd)).toEqual(['decisions-a-prendre-2.xlsx']);
    expect(said).toMatch(/Vos réponses d’avant restent dans donnees\/SN\/decisions-a-prendre\.xlsx/);
    const guide = sheetsOf(readFileSync(aside(cwd, 'decisions-a-prendre-2.xlsx'))).get('Consignes')?.rows ?? [];
    expect(guide.map((row) => Object.values(row)[0]).join(' ')).toContain('donnees/SN/decisions-a-prendre.xlsx');
    for (const name of workbooks(cwd)) copyFileSync(aside(cwd, name), data(cwd, name));
    await build(cwd);
    expect(baobabs(cwd)).toBe(1);
  });

  it('a workbook answered where it was written is never covered', async () => {
    const cwd = project();
    await build(cwd);
    await workbook(cwd);
    answer(cwd, 'decisions-a-prendre.xlsx', identities, /Baobab/, 'même organisation');
    copyFileSync(data(cwd, 'decisions-a-prendre.xlsx'), aside(cwd, 'decisions-a-prendre.xlsx'));
    rmSync(data(cwd, 'decisions-a-prendre.xlsx'));
    const before = readFileSync(aside(cwd, 'decisions-a-prendre.xlsx'));
    await workbook(cwd);
    expect(workbooks(cwd)).toEqual(['decisions-a-prendre-2.xlsx', 'decisions-a-prendre.xlsx']);
    expect(readFileSync(aside(cwd, 'decisions-a-prendre.xlsx')).equals(before)).toBe(true);
  });

  it('answers that are gone are told at each build, and can be put back as they were', async () => {
    const cwd = project();
    await build(cwd);
    await workbook(cwd);
    answer(cwd, 'decisions-a-prendre.xlsx', identities, /Baobab/, 'même organisation');
    await build(cwd);
    const blank = await (async () => {
      await workbook(cwd);
      return readFileSync(aside(cwd, 'decisions-a-prendre-2.xlsx'));
    })();
    writeFileSync(data(cwd, 'decisions-a-prendre.xlsx'), blank); // renamed over the first
    for (const _ of [1, 2]) expect((await build(cwd)).stderr).toMatch(/DEC-008[\s\S]*Baobab/);
    expect(baobabs(cwd)).toBe(2);
    copyFileSync(aside(cwd, 'decisions-disparues-SN.csv'), data(cwd, 'decisions-disparues-SN.csv'));
    expect((await build(cwd)).stderr).not.toContain('DEC-008');
    expect(baobabs(cwd)).toBe(1);
    expect(existsSync(aside(cwd, 'decisions-disparues-SN.csv'))).toBe(false);
  });

  it('what was taken away on purpose is told no more once its file is deleted', async () => {
    const cwd = project({
      'donnees/SN/decisions.csv': 'id;objet;acteur;autre;decision\nX1;theme;;theme:droit;choisi\n',
    });
    await build(cwd);
    rmSync(data(cwd, 'decisions.csv'));
    expect((await build(cwd)).stderr).toContain('DEC-008');
    rmSync(aside(cwd, 'decisions-disparues-SN.csv'));
    expect((await build(cwd)).stderr).not.toContain('DEC-008');
  });
});

describe('a row that fits several organisations', () => {
  it('is one question with each of them as an answer; explain tells of it too', async () => {
    const cwd = project();
    await build(cwd);
    const [asked, more] = (await questions(cwd)).filter(({ about }: { about: string }) => about === 'attribution');
    expect(more).toBeUndefined();
    expect(asked).toMatchObject({ written: 'Union Tabaxo des Jeunes', record: 'uuid-0001', candidates: [{}, {}] });
    expect(asked.question).not.toContain('uuid');
    const id = asked.candidates[0].id;
    const { stdout } = await run(['explain', id, '--pays', 'SN'], { cwd });
    expect(stdout).toMatch(/attribuées à aucune[\s\S]*Union Tabaxo des Jeunes[\s\S]*entretiens\.csv, ligne 2/);
    const row = await run(['explain', 'uuid-0001', '--pays', 'SN'], { cwd });
    expect(row.stdout).toMatch(/convient à plusieurs organisations[\s\S]*1 {2}Union Tabaxo[\s\S]*2 {2}Union Tabaxo/);
    const data = JSON.parse((await run(['explain', 'uuid-0001', '--pays', 'SN', '--json'], { cwd })).stdout);
    expect(data.unattributed[0].candidates).toHaveLength(2);
  });

  it.each([
    ['one of them', /^(Union Tabaxo des Jeunes, Kolda \[.*\])$/, 2, 'Kolda'],
    ['none of them', /^(aucune de celles-ci)$/, 3, null],
  ] as const)('answered in the workbook: %s', async (_, wanted, tabaxos, town) => {
    const cwd = project();
    await build(cwd);
    await workbook(cwd);
    const asked = (await questions(cwd)).find(({ about }: { about: string }) => about === 'attribution');
    const kolda = asked.candidates.find(({ place }: { place: string }) => place === 'Kolda');
    const reply = town === null ? 'aucune de celles-ci' : `Union Tabaxo des Jeunes, Kolda [${kolda.id}]`;
    expect(reply).toMatch(wanted);
    answer(cwd, 'decisions-a-prendre.xlsx', attributions, /Tabaxo/, reply);
    const { stderr } = await build(cwd);
    expect(stderr).not.toMatch(/IDE-00[3458]|DEC-00/);
    const built = edition(cwd).actors.filter(({ name }) => name === 'Union Tabaxo des Jeunes');
    expect(built).toHaveLength(tabaxos);
    if (town !== null) expect(holding(cwd, 'uuid-0001').map(({ id }) => id)).toEqual([kolda.id]);
    expect((await questions(cwd)).some(({ about }: { about: string }) => about === 'attribution')).toBe(false);
    expect(readFileSync(at(cwd, 'sorties/SN/interne/cartographie-SN.md'), 'utf8')).not.toMatch(/\| uuid-0001 \|/);
  });

  it('given to one of two that are plainly two, it raises no question between them', async () => {
    const named = (text: string) => text.replaceAll('Union Tabaxo des Jeunes', 'Union des jeunes');
    const cwd = project({
      'donnees/SN/acteurs.csv': named(cards.join('\n')),
      'donnees/SN/entretiens.csv': named(interviews.join('\n')),
    });
    await build(cwd);
    await workbook(cwd);
    const asked = (await questions(cwd)).find(({ about }: { about: string }) => about === 'attribution');
    const kolda = asked.candidates.find(({ place }: { place: string }) => place === 'Kolda');
    answer(cwd, 'decisions-a-prendre.xlsx', attributions, /jeunes/, `Union des jeunes, Kolda [${kolda.id}]`);
    expect((await build(cwd)).stderr).not.toMatch(/« Union des jeunes »/);
    const left = (await questions(cwd)).map(({ question }: { question: string }) => question);
    expect(left.filter((question: string) => question.includes('jeunes'))).toEqual([]);
  });

  it('given to two organisations by two people on one day, it is given to none and never makes them one', async () => {
    const cwd = project();
    await build(cwd);
    const asked = (await questions(cwd)).find(({ about }: { about: string }) => about === 'attribution');
    const [one, two] = asked.candidates.map(({ id }: { id: string }) => id);
    const row = (first: string, second: string, date: string) =>
      `id;objet;acteur;acteur_id;autre;autre_id;decision;date\nq-1;identite;Union Tabaxo des Jeunes;uuid-0001;Union Tabaxo des Jeunes;${first} | ${second};meme;${date}\n`;
    writeFileSync(data(cwd, 'decisions.csv'), row(one, two, '2026-02-01'));
    writeFileSync(data(cwd, 'decisions-2.csv'), row(two, one, '2026-02-01'));
    expect((await build(cwd)).stderr).toContain('DEC-001');
    expect(edition(cwd).actors.filter(({ name }) => name.includes('Tabaxo'))).toHaveLength(2);
    writeFileSync(data(cwd, 'decisions-2.csv'), row(two, one, '2026-03-01'));
    await build(cwd);
    expect(edition(cwd).actors.filter(({ name }) => name.includes('Tabaxo'))).toHaveLength(2);
    expect(holding(cwd, 'uuid-0001').map(({ id }) => id)).toEqual([two]);
  });
});

describe('what the workbook says', () => {
  it('the identity sheet holds what the ladder compared, and the instructions say what its total means', async () => {
    const cwd = project();
    await build(cwd);
    await workbook(cwd);
    const sheets = sheetsOf(readFileSync(aside(cwd, 'decisions-a-prendre.xlsx')));
    const pair = sheets.get(identities)?.rows.find(({ Question }) => Question?.includes('Tabaxo'));
    expect(sheets.get(identities)?.headers.slice(0, 2)).toEqual(['Question', 'Votre réponse']);
    const known = [pair?.['Ce qu’on sait de A'], pair?.['Ce qu’on sait de B']].join('\n');
    for (const word of ['33 900 00 11', '2015', '2018', 'Mbour', 'Kolda', 'Annuaire fictif 2024']) {
      expect(known).toContain(word);
    }
    expect(pair?.Question).toMatch(/Tabaxo des Jeunes, (Mbour|Kolda)/);
    const guide = (sheets.get('Consignes')?.rows ?? []).map((row) => Object.values(row)[0]).join('\n');
    expect(guide).toMatch(/À partir de 6, l’outil réunit[\s\S]*de 2,5 à 6, il demande/);
    expect(guide).toContain('quand réunir serait risqué');
  });

  it('the exact words that made a code are in bold in the workbook, and marked on a terminal', async () => {
    const cwd = folderWith({
      'donnees/SN/acteurs.csv': cards.join('\n'),
      'donnees/SN/entretiens.csv': [
        interviews[0] ?? '',
        'uuid-0001;2026-01-10;Réseau Baobab des Rives;oui;oui;oui;publique;Depuis dix ans nous tenons bon, avec une équipe expérimentée et diplômée, malgré la pluie.',
      ].join('\n'),
    });
    const { stdout } = await run(['review', '--pays', 'SN', '--famille', 'codes-surs'], { cwd });
    const [, words = ''] = /mots qui le fondent, entre \[\[\s\]\]\n.*\[\[(.+?)\]\]/.exec(stdout) ?? [];
    expect(words).toMatch(/équipe/);
    await run(['review', '--xlsx', '--pays', 'SN', '--famille', 'codes-surs'], { cwd });
    const strings = strFromU8(
      unzipSync(readFileSync(aside(cwd, 'decisions-a-prendre.xlsx')))['xl/sharedStrings.xml'] ?? new Uint8Array(),
    );
    expect(strings).toMatch(new RegExp(`<r><rPr><b/>[^/]*/>[^/]*/></rPr><t xml:space="preserve">${words}</t></r>`));
    expect(strings).not.toContain('[[');
    // Read back, the cell is one text.
    const found = sheetsOf(readFileSync(aside(cwd, 'decisions-a-prendre.xlsx'))).get('Décisions – codes');
    expect(found?.rows[0]?.['Mots qui le fondent']).toContain(words);
  });

  it('an answer that the sheet does not take is told once, with its cell and the answers of this sheet alone', async () => {
    const cwd = project();
    await build(cwd);
    await workbook(cwd);
    answer(cwd, 'decisions-a-prendre.xlsx', identities, /Baobab/, 'à publier');
    const { stderr } = await build(cwd);
    expect(stderr).toMatch(
      /DEC-009 .*cellule Décisions – identités!B\d+ \(«\sVotre réponse\s»\)\n.*«\sà publier\s»[\s\S]*même organisation, deux organisations, plus tard/,
    );
    expect(stderr).not.toMatch(/COD-001|LIG-001|DEC-003.*pas une réponse/);
    expect(stderr).toMatch(/À décider\u00a0: \d+ questions? attend(?:ent)?[\s\S]*review --xlsx/);
    expect(existsSync(aside(cwd, 'rejets-SN-decisions.csv'))).toBe(false);
  });

  it.each([
    ['Oui.', 1],
    ['c’est la MÊME association ', 1],
    ['yes, same', 1],
    ['Non', 2],
    ['pas la même', 2],
    ['two different organisations', 2],
  ])('«%s» answers whether two names are one organisation', async (reply, expected) => {
    const cwd = project();
    await build(cwd);
    await workbook(cwd);
    answer(cwd, 'decisions-a-prendre.xlsx', identities, /Baobab.*est-ce la même organisation/, reply);
    const { stderr } = await build(cwd);
    expect(stderr).not.toMatch(/DEC-0|LIG-001/);
    expect(edition(cwd).actors.filter(({ name }) => name.includes('Baobab'))).toHaveLength(expected);
    expect((await questions(cwd)).some(({ question }: { question: string }) => question.includes('Baobab'))).toBe(
      false,
    );
  });

  it.each(['Je ne sais pas', 'à voir avec eux ?', 'Plus tard', 'not sure'])(
    '«%s» leaves the question for later, without a problem',
    async (reply) => {
      const cwd = project();
      await build(cwd);
      await workbook(cwd);
      answer(cwd, 'decisions-a-prendre.xlsx', identities, /Baobab/, reply);
      const { stderr } = await build(cwd);
      expect(stderr.includes('DEC-009')).toBe(reply.startsWith('à voir avec'));
      expect((await questions(cwd)).some(({ question }: { question: string }) => question.includes('Baobab'))).toBe(
        true,
      );
    },
  );

  it.each([
    ['2', 1, /^(?!.*DEC-009)/s],
    ['kolda', null, /^(?!.*DEC-009)/s],
    ['Aucune des deux', 'none', /^(?!.*DEC-009)/s],
    ['oui', 'open', /DEC-009[\s\S]*Tabaxo des Jeunes, Mbour[^\n]*aucune de celles-ci/],
    ['Union Tabaxo des Jeunes', 'open', /DEC-009/],
  ] as const)('a row given to an organisation by «%s»', async (reply, expected, told) => {
    const cwd = project();
    await build(cwd);
    await workbook(cwd);
    const asked = (await questions(cwd)).find(({ about }: { about: string }) => about === 'attribution');
    const kolda = asked.candidates.find(({ place }: { place: string }) => place === 'Kolda');
    answer(cwd, 'decisions-a-prendre.xlsx', attributions, /Tabaxo/, reply);
    const { stderr } = await build(cwd);
    expect(stderr).toMatch(told);
    const holders = holding(cwd, 'uuid-0001').map(({ id }) => id);
    const isOpen = (await questions(cwd)).some(({ about }: { about: string }) => about === 'attribution');
    expect(isOpen).toBe(expected === 'open');
    if (expected === null) expect(holders).toEqual([kolda.id]);
    else if (typeof expected === 'number') expect(holders).toEqual([asked.candidates[expected].id]);
    else {
      const proposed = asked.candidates.map(({ id }: { id: string }) => id);
      expect(holders.filter((id) => proposed.includes(id))).toEqual([]);
    }
  });
});

describe('undoing', () => {
  it('names what was decided, is told when it was already done, and says what undoing an undo does', async () => {
    const cwd = project({
      'donnees/SN/decisions.csv':
        'id;objet;acteur;autre;decision;valeur;annule;auteur;date\nD001;identite;Réseau Baobab des Rives;Union Baobab des Rives;meme;;;comité;2026-02-01\n',
    });
    await build(cwd);
    const undo = (id: string) => run(['review', '--pays', 'SN', '--annuler', id, '--au', '2026-03-01'], { cwd });
    const unknown = await undo('D009');
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      expect.stringMatching(/D001 \(Réseau Baobab des Rives \/ Union Baobab des Rives\u00a0: même organisation\)/),
    ]);
    expect((await undo('D001')).stderr).toContain('annulée par D002');
    const lines = () => readFileSync(data(cwd, 'decisions.csv'), 'utf8').trim().split(/\r?\n/).length;
    const count = lines();
    expect((await undo('D001')).stderr).toMatch(/déjà annulée, par D002/);
    expect(lines()).toBe(count);
    expect((await undo('D002')).stderr).toMatch(/annulait D001 \(.*\), celle-ci vaut de nouveau/);
    await build(cwd);
    expect(baobabs(cwd)).toBe(1);
  });
});
