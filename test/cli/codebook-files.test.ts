import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readAsset } from '../../src/cli/assets.ts';
import { loadCodebook } from '../../src/cli/grid.ts';
import { gridCells, gridHeaders, parseCodebook } from '../../src/codebook/index.ts';
import { writeCsv, writeXlsx } from '../../src/writers/index.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

const names = ['codes.csv', 'indices.csv', 'croisements.csv'] as const;

it('the grid written for people opens in French Excel and reads back as the same grid', async () => {
  const cwd = folderWith({});
  expect((await run(['codebook', '--format', 'csv', '--sortie', 'grille'], { cwd })).code).toBe(0);
  const written = names.map((name) => readFileSync(join(cwd, 'grille', name), 'utf8'));
  for (const text of written) expect(text).toMatch(/^\uFEFF[a-z_]+(?:;[a-z_]+)+\r\n/);
  const [codes = '', cues = '', crosswalk = ''] = written;
  const own = parseCodebook(...(names.map((name) => readAsset('src', 'codebook', name)) as [string, string, string]));
  const again = parseCodebook(codes, cues, crosswalk);
  expect(again.diagnostics).toEqual(own.diagnostics);
  expect(again.value.entries).toEqual(own.value.entries);
  expect(again.value.cues).toEqual(own.value.cues);
  expect(again.value.checksum).toBe(own.value.checksum);
});

const codesHeader = gridHeaders.codes.join(';');
const shelter =
  'role;acces-services;;Accès à tout;Access;Héberger;To shelter;001;tableau;;;;;;Nous hébergeons des familles | Hébergement de nuit | On héberge l’été | Hébergement d’urgence;Rien | Nous n’hébergeons personne | Jamais';
const hosting = 'role;acces-services;;fr;heberg*;;;;;';
const small = (codes = shelter, cue = hosting, crosswalk = 'metiers;accueil-protection;role;acces-services;;;') => ({
  'g/codes.csv': `${codesHeader}\n${codes}\n`,
  'g/indices.csv': `${gridHeaders.indices.join(';')}\n${cue}\n`,
  'g/croisements.csv': `${gridHeaders.croisements.join(';')}\n${crosswalk}\n`,
});
const check = async (files: Record<string, string | Uint8Array>) => {
  const cwd = folderWith(files);
  const { code, stdout, stderr } = await run(['codebook', '--json', '--grid', 'g'], { cwd });
  return { code, stderr, grid: JSON.parse(stdout) as { checksum: string; entries: { label: { fr: string } }[] } };
};

describe('an edited copy of the grid', () => {
  it('a good one has nothing told', async () => {
    const { code, stderr, grid } = await check(small());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '0 erreur, 0 point à vérifier, 0 information.\n' });
    expect(grid.entries.map(({ label }) => label.fr)).toEqual(['Accès à tout']);
  });

  const cells = {
    codes: shelter.split(';'),
    indices: hosting.split(';'),
    croisements: 'metiers;accueil-protection;role;acces-services;;;'.split(';'),
  };
  const files = ['codes', 'indices', 'croisements'] as const;
  it.each<[string, () => Record<string, string | Uint8Array>]>([
    [
      'saved by Excel as Windows-1252',
      () =>
        Object.fromEntries(
          Object.entries(small()).map(([name, text]) => [
            name,
            iconv.encode(text.replace(/\n/g, '\r\n'), 'windows-1252'),
          ]),
        ),
    ],
    [
      'with a mark, commas, columns moved and added, a title above',
      () =>
        Object.fromEntries(
          files.map((file) => {
            const header = ['Avis de Léa', ...[...gridHeaders[file]].reverse()];
            const table = writeCsv(header, [['à revoir', ...[...cells[file]].reverse()]], { forPeople: false });
            return [`g/${file}.csv`, `\uFEFFNotre grille\n\n${table}`];
          }),
        ),
    ],
    [
      'a workbook for each file',
      () =>
        Object.fromEntries(
          files.map((file) => [
            `g/${file}.xlsx`,
            writeXlsx(
              [{ name: 'Feuil1', columns: gridHeaders[file].map((header) => ({ header })), rows: [cells[file]] }],
              { title: file, language: 'fr' },
            ),
          ]),
        ),
    ],
    [
      'one workbook with a sheet for each',
      () => ({
        'g/ma grille.xlsx': writeXlsx(
          files.map((name) => ({
            name,
            columns: gridHeaders[name].map((header) => ({ header })),
            rows: [cells[name]],
          })),
          { title: 'grille', language: 'fr' },
        ),
      }),
    ],
  ])('%s reads as the same grid', async (_, made) => {
    const [plain, other] = [await check(small()), await check(made())];
    expect(other.code).toBe(0);
    expect(other.stderr).toMatch(/0 erreur, 0 point à vérifier, [01] information\.\n$/);
    expect(other.grid).toEqual(plain.grid);
  });

  it.each([
    ['a code twice', small(`${shelter}\n${shelter}`), 1, 'GRI-004  codes.csv, cellule B3'],
    ['an unknown axis', small(shelter.replace('role', 'rol')), 1, 'GRI-003  codes.csv, cellule A2'],
    [
      'a link that leads nowhere',
      small(shelter.replace(';tableau;;', ';tableau;accueil;')),
      1,
      'GRI-005  codes.csv, cellule J2',
    ],
    [
      'a crosswalk to no code',
      small(shelter, hosting, 'metiers;accueil-protection;role;acces;;'),
      1,
      'GRI-006  croisements.csv, cellule D2',
    ],
    [
      'a crosswalk from no list',
      small(shelter, hosting, 'métier;x;role;acces-services;;'),
      1,
      'GRI-016  croisements.csv, cellule A2',
    ],
    [
      'a yes example without the code',
      small(shelter.replace('Hébergement d’urgence', 'Un toit')),
      1,
      'GRI-012  codes.csv, cellule O2',
    ],
    [
      'a no example with it',
      small(shelter.replace('Rien |', 'Nous hébergeons |')),
      1,
      'GRI-013  codes.csv, cellule P2',
    ],
    [
      'a dead cue',
      small(shelter, `${hosting}\nrole;acces-services;;fr;toit;;;;;`),
      1,
      'GRI-023  indices.csv, cellule E3',
    ],
    [
      'a cue shown by one example alone',
      small(shelter, `${hosting}\nrole;acces-services;;fr;nuit;;;;;`),
      0,
      'GRI-014  indices.csv, cellule E3',
    ],
    ['a cue told twice', small(shelter, `${hosting}\n${hosting}`), 1, 'GRI-020  indices.csv, cellule E3'],
    [
      'a long cue',
      small(shelter, `${hosting}\nrole;acces-services;;fr;lit drap toit repas;;;;;`),
      1,
      'GRI-009  indices.csv, cellule E3',
    ],
    ['too few examples', small(shelter.replace(' | Jamais', '')), 0, 'GRI-011  codes.csv, cellule P2'],
  ])('%s is told with its cell', async (_, given, exit, told) => {
    const { code, stderr } = await check(given);
    expect(code).toBe(exit);
    expect(stderr).toContain(told);
  });

  it('a fault of many rows is told once, with every row; a row of one’s own is named before those of the tool', async () => {
    const cwd = folderWith({});
    await run(['codebook', '--format', 'csv', '--sortie', 'g'], { cwd });
    const path = (name: string) => join(cwd, 'g', name);
    const [header = [], ...rows] = gridCells(readFileSync(path('codes.csv'), 'utf8'));
    const [axis, yes] = [header.indexOf('axe'), header.indexOf('oui')];
    // Cues of every role are dead at once: rows that nobody touched.
    const emptied = rows.map((cells) =>
      cells[axis] === 'role' ? cells.with(yes, 'Rien | Jamais | Non | Aucun') : cells,
    );
    writeFileSync(path('codes.csv'), writeCsv(header, emptied, { forPeople: true }));
    const cues = readFileSync(path('indices.csv'), 'utf8');
    const last = gridCells(cues).length + 1;
    writeFileSync(path('indices.csv'), `${cues}role;acces-services;;fr;zemotif;;;;;le mien\r\n`);
    const { stderr } = await run(['codebook', '--grille', 'g', '--json'], { cwd });
    const blocks = stderr.split('\n\n').filter((block) => /GRI-0(?:14|23)/.test(block));
    expect(blocks.length).toBeGreaterThan(1);
    const own = blocks.find((block) => block.includes('zemotif'));
    expect(own).toContain(`indices.csv, cellule E${last} (`);
    expect(own).toContain('Le motif «\u00a0zemotif\u00a0»');
    const together = blocks.find((block) => block.includes('avec d’autres valeurs')) ?? '';
    expect(together).toMatch(/\d+ fois, avec d’autres valeurs, lignes [\d, à]+/);
    const [first = 0, ...others] = [...together.matchAll(/» \(E(\d+)\)/g)].map(([, row]) => Number(row));
    expect(others).toHaveLength(5);
    const all = gridCells(cues);
    for (const row of [first, ...others]) {
      const shown = new RegExp(`«\u00a0([^»]*?)…?\u00a0» \\(E${row}\\)`).exec(together)?.[1] ?? '–';
      expect(all[row - 1]?.[4]?.replace(/^'/, '').startsWith(shown)).toBe(true);
    }
  });

  it.each([
    ['nothing at all', ''],
    ['blank lines', '\uFEFF\n\n'],
    ['its headers alone', `${gridHeaders.indices.join(';')}\n`],
  ])('a file that holds %s is told as empty, not as missing', async (_, indices) => {
    const { code, stderr } = await check({ ...small(), 'g/indices.csv': indices });
    expect(code).toBe(1);
    expect(stderr).toContain('GRI-024  indices.csv');
    expect(stderr).not.toContain('GRI-010');
  });

  it('a file without any of its headers says which ones are expected', async () => {
    const { code, stderr } = await check({ ...small(), 'g/indices.csv': `${hosting}\n` });
    expect(code).toBe(1);
    expect(stderr).toContain('GRI-025  indices.csv');
    expect(stderr).toContain('motif');
  });

  it('Arabic lost in saving as Windows-1252 is taken back from the tool’s own grid; one’s own is told as lost', async () => {
    const cwd = folderWith({});
    await run(['codebook', '--format', 'csv', '--sortie', 'g'], { cwd });
    for (const name of names) {
      const text = readFileSync(join(cwd, 'g', name), 'utf8').replace(/^\uFEFF/, '');
      writeFileSync(join(cwd, 'g', name), iconv.encode(text.replace(/\p{Script=Arabic}/gu, '?'), 'win1252'));
    }
    const kept = await run(['codebook', '--grille', 'g', '--json'], { cwd });
    expect(kept.code).toBe(0);
    expect(kept.stderr).toMatch(/GRI-021 {2}indices\.csv/);
    expect(JSON.parse(kept.stdout)).toMatchObject({ checksum: loadCodebook().checksum });
    const path = join(cwd, 'g', 'indices.csv');
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('role;inclusion;;ar;=????/=???;;;;;\r\n')]));
    const lost = await run(['codebook', '--grille', 'g'], { cwd });
    expect(lost.code).toBe(1);
    expect(lost.stderr).toMatch(/GRI-022 {2}indices\.csv, cellule E\d+/);
  }, 60_000);

  it('a cell refused in many rows is one message with its rows; several texts of one cell are all quoted', async () => {
    const lines = Array.from({ length: 5 }, () => shelter.replace('role', 'rol')).join('\n');
    const { stderr } = await check(small(lines));
    expect(stderr.match(/GRI-003/g)).toHaveLength(1);
    expect(stderr).toMatch(/GRI-003 {2}codes\.csv, cellule A2[\s\S]*5 fois, lignes 2 à 6/);
    const missed = await check(
      small(shelter.replace('Hébergement d’urgence', 'Un toit').replace('Hébergement de nuit', 'Un lit')),
    );
    expect(missed.stderr).toMatch(/GRI-012[\s\S]*2 fois, ligne 2\n.*«\u00a0Un lit\u00a0», «\u00a0Un toit\u00a0»/);
  });

  it('a missing column, a missing file and a missing folder are told', async () => {
    const { 'g/codes.csv': codes, ...others } = small();
    expect(await check({ ...others, 'g/codes.csv': codes.replace(';sensible', ';') })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('GRI-002') as string,
    });
    expect((await check(others)).stderr).toMatch(/GRI-010 {2}codes\.csv[\s\S]*1 erreur,/);
    expect((await check({})).code).toBe(1);
  });

  const actors = { 'donnees/SN/acteurs.csv': 'nom;activites;source\nAmicale fictive;Hébergement;Annuaire\n' };

  it('a damaged grid stops a build, a text and a measurement before anything is written', async () => {
    const damaged = { ...actors, ...small(shelter.replace('role', 'rol')) };
    const text = '{"id":1,"text":"Hébergement","codes":{}}\n';
    for (const argv of [
      ['build', '--pays', 'SN'],
      ['classify', 't.jsonl', '--json'],
      ['codebook', 'test', '--corpus', 't.jsonl'],
    ]) {
      const cwd = folderWith({ ...damaged, 't.jsonl': text });
      const { code, stdout, stderr } = await run([...argv, '--grille', 'g'], { cwd });
      expect([argv[0], code, stdout]).toEqual([argv[0], 1, '']);
      expect(stderr).toMatch(/GRI-018[\s\S]*GRI-003 {2}codes\.csv, cellule A2/);
      expect(existsSync(join(cwd, 'sorties'))).toBe(false);
    }
  });

  it('its codes are used by classify and build, from the option or from the configuration, points to check told', async () => {
    const warned = small(shelter.replace(' | Jamais', ''), hosting.replace('heberg*', 'heberg*/gite'));
    const cwd = folderWith({ ...actors, ...warned, 't.jsonl': '{"id":1,"text":"Un gîte et la santé"}\n' });
    const coded = async (argv: string[]) => (await run(['classify', 't.jsonl', '--json', ...argv], { cwd })).stdout;
    expect(await coded([])).toContain('"domaine"');
    const own = await coded(['--grille', 'g']);
    expect(JSON.parse(own)).toMatchObject({ assignments: [{ axis: 'role', code: 'acces-services' }] });
    writeFileSync(join(cwd, 'cartographie.yaml'), 'grille: g\n');
    expect(await coded([])).toBe(own);
    const built = await run(['build', '--pays', 'SN', '--json', '--edition', 'interne'], { cwd });
    expect(built.code).toBe(0);
    expect(built.stderr).toContain('GRI-011');
    expect(built.stdout).toContain((await check(warned)).grid.checksum);
    expect(built.stdout).not.toContain(loadCodebook().checksum);
  });

  it('written out again, it keeps the columns that are its own', async () => {
    const files = small();
    const cwd = folderWith({ ...files, 'g/codes.csv': `${codesHeader};avis\n${shelter};bon\n` });
    await run(['codebook', '--grille', 'g', '--format', 'csv', '--sortie', 'h'], { cwd });
    expect(gridCells(readFileSync(join(cwd, 'h', 'codes.csv'), 'utf8'))[1]?.at(-1)).toBe('bon');
  });
});
