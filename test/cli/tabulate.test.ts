import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixturesFolder } from '../../src/cli/assets.ts';
import { run } from './recorded.ts';
import { folderWith, temporaryFolder } from './temporary.ts';

/* Twelve fictional organisations, of which the counts are made by hand. */
const names = [
  ...['Foyer Tabax', 'Collectif Kapok', 'Union Baobab', 'Relais Rônier', 'Entraide Filao', 'Cercle Dimb'],
  ...[
    'Maison Soump',
    'Comité Neem',
    'Fraternité Caïlcédrat',
    'Alliance Fromager',
    'Atelier Tamarin',
    'Solidarité Jujube',
  ],
];
const line = (id: number, region: string, nature: string, roles: string, themes: string, accords: string) =>
  `E${id};2026-01-${10 + id};${names[id - 1]};${region};${nature};${roles};${themes};${accords}`;
const open = 'oui;oui;oui;publique';
const interviews = [
  'id_entretien;date;acteur;region_siege;nature;roles;thematiques;accord_figurer;accord_profil;accord_propos;audience',
  line(1, 'Dakar', 'association', 'inclusion', 'droit|genre', open),
  line(2, 'Dakar', 'association', 'inclusion|participation', 'droit', open),
  line(3, 'Dakar', 'association', 'inclusion', 'droit', open),
  line(4, 'Dakar', 'association', 'acces-services', 'genre', open),
  line(5, 'Thiès', 'ong', 'inclusion', 'droit', open),
  line(6, 'Thiès', 'ong', 'inclusion|acces-services', '', open),
  line(7, 'Thiès', 'ong', 'inclusion', 'genre', open),
  line(8, 'Thiès', 'ong', 'acces-services', 'droit', open),
  line(9, 'Louga', 'syndicat', 'inclusion', 'droit', open),
  line(10, 'Louga', 'syndicat', 'participation', 'droit', 'oui;oui;non;interne'),
  line(11, 'Matam', 'fondation', 'acces-services', 'genre', 'non;non;non;interne'),
  line(12, '', '', '', '', open),
];
const project = () => folderWith({ 'donnees/SN/entretiens.csv': interviews.join('\n') });
const tabulate = (argv: string[], cwd = project()) => run(['tabulate', ...argv], { cwd });
const json = async (argv: string[], cwd?: string) => {
  const { stdout, stderr } = await tabulate([...argv, '--json'], cwd);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
};

const fixtures = ['--donnees', fixturesFolder, '--config', join(fixturesFolder, 'cartographie.yaml')];

interface Entry {
  code: string;
  n: number | null;
  share: number | null;
  masked: boolean;
  by: Entry[];
}
const at = (values: Entry[], code: string): Entry => {
  const found = values.find((value) => value.code === code);
  if (!found) throw new Error(`no value ${code}`);
  return found;
};

describe('divisions where nobody was interviewed', () => {
  it.each(['publique', 'interne'])('%s: marked as the report marks them, in every form', async (edition) => {
    const cwd = project();
    const table = await json(['region_siege', '--pays', 'SN', '--edition', edition], cwd);
    const { stdout } = await run(['build', '--pays', 'SN', '--edition', edition, '--json'], { cwd });
    const report = JSON.parse(stdout);
    const listed = report.limits.find(({ id }: { id: string }) => id === 'regions-unasked').list;
    const marked = table.values.filter(({ asked }: { asked?: false }) => asked === false);
    // Section 2 and the table speak of the same divisions.
    expect(marked.map(({ label }: { label: string }) => label)).toEqual(listed.map(({ fr }: { fr: string }) => fr));
    const [own] = report.tabulations.filter(({ id }: { id: string }) => id === 'region_siege');
    expect(own.values.filter(({ asked }: { asked?: false }) => asked === false)).toHaveLength(marked.length);
    expect(at(table.values, 'SN-KL')).toMatchObject({ n: 0, share: null, asked: false });
    expect(at(table.values, 'SN-DK')).not.toHaveProperty('asked');

    const text = (await tabulate(['region_siege', '--pays', 'SN', '--edition', edition], cwd)).stdout;
    expect(text).toMatch(/Kaolack +n\. e\.\n/);
    expect(text).toMatch(/Dakar +4\/\d+/);
    expect(text).toContain('ce n’est pas un zéro');
    const csv = (await tabulate(['region_siege', '--pays', 'SN', '--edition', edition, '--format', 'csv'], cwd)).stdout;
    expect(csv.split('\n')[0]).toMatch(/,masked,asked\r?$/);
    expect(csv).toMatch(/SN-KL,Kaolack,0,,false,false/);
    expect(csv).toMatch(/SN-DK,Dakar,4,[\d.]+,false,true/);
  });

  it('a division that a card alone counts keeps its number, and the table says so', async () => {
    const card = 'nom;region_siege;source\nRelais Tambacounda;Tambacounda;Annuaire fictif\n';
    const cwd = folderWith({ 'donnees/SN/entretiens.csv': interviews.join('\n'), 'donnees/SN/acteurs.csv': card });
    const { stdout } = await tabulate(['region_siege', '--pays', 'SN'], cwd);
    expect(stdout).toMatch(/Tambacounda +1\/\d+/);
    expect(stdout).toMatch(/Comptées d’après ce qui est connu.*Tambacounda/);
  });

  it('where nobody at all was interviewed, noughts are those of the directory', async () => {
    const cwd = folderWith({
      'donnees/SN/acteurs.csv': 'nom;region_siege;source\nRelais Pikine;Dakar;Annuaire fictif\n',
    });
    const table = await json(['region_siege', '--pays', 'SN'], cwd);
    expect(table.values.filter(({ asked }: { asked?: false }) => asked === false)).toEqual([]);
  });
});

describe('tabulate', () => {
  it('a crossing by what nobody filled in says which column gives it', async () => {
    const head = 'id_entretien;acteur;region_siege;roles;accord_figurer;accord_profil;accord_propos;audience\n';
    const rows = ['Foyer Tabax', 'Union Baobab', 'Relais Rônier'].map(
      (name, index) => `E${index};${name};Dakar;inclusion;${open}`,
    );
    const cwd = folderWith({ 'donnees/SN/entretiens.csv': head + rows.join('\n') });
    const { code, stderr } = await tabulate(['roles', '--par', 'type', '--pays', 'SN'], cwd);
    expect(code).toBe(0);
    expect(stderr).toMatch(/TAB-007[\s\S]*«\u00a0nature\u00a0»[\s\S]*«\u00a0mission\u00a0»/);
    expect((await tabulate(['roles', '--par', 'region_siege', '--pays', 'SN'], cwd)).stderr).not.toContain('TAB-007');
  });

  it('prints one object with the base, who answered, and shares of organisations', async () => {
    const table = await json(['thematiques', '--pays', 'SN', '--edition', 'interne']);
    expect(Object.keys(table).slice(0, 7)).toEqual([
      ...['variable', 'unit', 'multiple', 'base', 'answered', 'not_answered', 'values'],
    ]);
    expect(table).toMatchObject({ variable: 'thematiques', unit: 'acteurs', multiple: true });
    expect(table).toMatchObject({ base: 12, answered: 10, not_answered: 2, refused: 0, citations: 11 });
    expect(at(table.values, 'droit')).toMatchObject({ n: 7, share: 0.7, citation_share: 0.6364, masked: false });
    expect(at(table.values, 'enfants')).toMatchObject({ n: 0, share: 0 });
  });

  it('crosses with another, each cell out of those who answered both', async () => {
    const table = await json(['thematiques', '--par', 'region_siege', '--pays', 'SN', '--edition', 'interne']);
    const law = at(table.values, 'droit');
    expect(law).toMatchObject({ n: 7, by_base: 7 });
    expect(at(law.by, 'SN-DK')).toMatchObject({ n: 3, share: 0.4286, masked: false });
    expect(at(law.by, 'SN-LG')).toMatchObject({ n: 2 });
    expect(at(law.by, 'SN-ZG')).toMatchObject({ n: 0, asked: false });
    const turned = await json(['region_siege', '--par', 'thematiques', '--pays', 'SN', '--edition', 'interne']);
    expect(at(at(turned.values, 'SN-DK').by, 'droit').n).toBe(3);
    expect(at(turned.values, 'SN-ZG')).toMatchObject({ asked: false });
  });

  it('masks testimony alike whichever variable runs down, and never prints one or two', async () => {
    const cwd = temporaryFolder();
    const down = await json(['roles', '--par', 'region_siege', '--pays', 'SN', ...fixtures], cwd);
    const across = await json(['region_siege', '--par', 'roles', '--pays', 'SN', ...fixtures], cwd);
    let printed = 0;
    for (const role of down.values as Entry[])
      for (const cell of role.by) {
        expect([1, 2]).not.toContain(cell.n);
        expect(at(at(across.values, cell.code).by, role.code).n).toBe(cell.n);
        if ((cell.n ?? 0) > 0) printed++;
      }
    expect(printed).toBeGreaterThan(5);
  }, 90_000);

  it('keeps what a table of the report masks out of every crossing of it', async () => {
    const cwd = project();
    const alone = await json(['roles', '--pays', 'SN'], cwd);
    expect(at(alone.values, 'participation')).toMatchObject({ n: null, masked: true });
    for (const by of ['nature', 'region_siege', 'thematiques', 'roles']) {
      const { values } = await json(['roles', '--par', by, '--pays', 'SN'], cwd);
      const { by: cells } = at(values, 'participation');
      expect(cells.some(({ n }) => n === null)).toBe(true);
      // What is left are noughts of places where nobody plays any role.
      expect(cells.every(({ n }) => n === null || n === 0)).toBe(true);
    }
  });

  it('finds a variable by title, header or alias, and says the nearest of an unknown one', async () => {
    for (const name of ['Région du siège', 'gouvernorat', 'Region of the seat'])
      expect((await json([name, '--pays', 'SN'])).variable).toBe('region_siege');
    const { code, stdout, stderr } = await tabulate(['gouvernorats', '--pays', 'SN']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('TAB-001');
    expect(stderr).toMatch(/region_siege, /);
    expect((await tabulate(['rolez', '--pays', 'SN'])).stderr).toMatch(/le plus proche.*R[oô]les/);
  });

  it('refuses what cannot be crossed, and why', async () => {
    const refused = async (...argv: string[]) => {
      const { code, stderr } = await tabulate([...argv, '--pays', 'SN']);
      return [code, /TAB-\d+/.exec(stderr)?.[0]];
    };
    expect(await refused('roles', '--par', 'projets_mode')).toEqual([2, 'TAB-002']);
    expect(await refused('connus_par', '--par', 'roles')).toEqual([2, 'TAB-003']);
    expect(await refused('region_siege', '--par', 'region_siege')).toEqual([2, 'TAB-004']);
    expect(await refused()).toEqual([2, 'TAB-006']);
    const { code } = await tabulate(['connus_par', '--par', 'roles', '--pays', 'SN', '--edition', 'interne']);
    expect(code).toBe(0);
  });

  it('prints text with its three numbers, and no percentage under ten answers', async () => {
    const many = await tabulate(['thematiques', '--pays', 'SN', '--edition', 'interne']);
    expect(many.stdout).toContain('12 organisations (12 recensées, 12 interrogées)\u00a0; 10 ont répondu');
    expect(many.stdout).toContain('2 sans réponse');
    expect(many.stdout).toMatch(/Droit et protection +7\/10 +70\u00a0%/);
    const few = await tabulate(['thematiques', '--pays', 'SN']);
    expect(few.stdout).toMatch(/Droit et protection +\d\/[1-9]$/m);
    expect(few.stdout.replace(/100\u00a0%/, '')).not.toContain('%');
    const grid = await tabulate(['roles', '--par', 'nature', '--pays', 'SN', '--edition', 'interne', '--langue', 'en']);
    expect(grid.stdout).toMatch(/Columns: \[1\] Association/);
    expect(few.stdout).toContain('non renseignées ou non ouvertes à cette édition');
    expect(few.stdout).not.toContain('sans réponse');
    // No column of noughts: they are one line.
    expect(grid.stdout).toMatch(/^At zero: /m);
  });

  it('writes CSV, a line a cell, and lists its variables', async () => {
    const { stdout } = await tabulate([
      'roles',
      '--par',
      'nature',
      '--pays',
      'SN',
      '--edition',
      'interne',
      '--format',
      'csv',
    ]);
    const [head = '', ...rows] = stdout.trim().split('\n');
    expect(head.split(',')).toEqual(expect.arrayContaining(['variable', 'answered', 'code', 'n', 'by_code', 'by_n']));
    const cells = rows.map((row) => row.split(','));
    const found = cells.find((row) => row.includes('inclusion') && row.includes('association'));
    expect(found?.[head.split(',').indexOf('by_n')]).toBe('3');
    expect((await tabulate(['--liste'])).stdout).toMatch(/^region_siege {2,}Région du siège {2,}acteurs, annuaire$/m);
  });

  it('reads a saved edition, and says what it does not hold', async () => {
    const cwd = project();
    const built = await run(['build', '--pays', 'SN', '--edition', 'interne', '--format', 'json'], { cwd });
    const file = join('sorties', 'SN', 'interne', 'cartographie-SN.json');
    expect(built).toMatchObject({ code: 0 });
    const saved = await json(['roles', file, '--par', 'region_siege'], cwd);
    expect(saved).toEqual(await json(['roles', '--par', 'region_siege', '--pays', 'SN', '--edition', 'interne'], cwd));
    const { code, stderr } = await tabulate(['mission', file, '--par', 'niveau'], cwd);
    expect([code, /TAB-\d+/.exec(stderr)?.[0]]).toEqual([2, 'TAB-005']);
  });

  it('prints one object a line for several countries, and the tables of the report to the last figure', async () => {
    const cwd = temporaryFolder();
    const { stdout } = await tabulate(
      ['budget_tranche', '--par', 'type', '--pays', 'SN,TN', '--json', ...fixtures],
      cwd,
    );
    const tables = stdout
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(tables.map(({ country }) => country)).toEqual(['SN', 'TN']);
    const built = await run(['build', '--pays', 'SN', '--json', ...fixtures], { cwd });
    const edition = JSON.parse(built.stdout);
    const crossing = edition.crossings.find(({ id }: { id: string }) => id === 'budget_tranche-x-type');
    for (const { row, column, n } of crossing.cells) {
      const value = at(tables[0].values, row);
      expect(at(value.by, column).n).toBe(n);
    }
  }, 90_000);
});
