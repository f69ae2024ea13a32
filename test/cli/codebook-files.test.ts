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
      0,
      'GRI-014  indices.csv, cellule E3',
    ],
    [
      'a long cue',
      small(shelter, `${hosting}\nrole;acces-services;;fr;lit drap toit repas;;;;;`),
      0,
      'GRI-009  indices.csv, cellule E3',
    ],
    ['too few examples', small(shelter.replace(' | Jamais', '')), 0, 'GRI-011  codes.csv, cellule P2'],
  ])('%s is told with its cell', async (_, given, exit, told) => {
    const { code, stderr } = await check(given);
    expect(code).toBe(exit);
    expect(stderr).toContain(told);
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
