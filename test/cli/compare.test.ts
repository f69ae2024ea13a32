import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixturesFolder, packageRoot } from '../../src/cli/assets.ts';
import { type Comparison, comparisonSchema } from '../../src/model/comparison.ts';
import { run } from './recorded.ts';
import { filesUnder, folderWith, temporaryFolder } from './temporary.ts';

const columns = 'nom;sigle;ville_siege;site_internet;source;diffusion';
const card = (name: string, acronym = '', site = '', diffusion = 'publique') =>
  `${name};${acronym};;${site};Annuaire fictif 2025;${diffusion}`;
const actors = (...cards: string[]) => `${[columns, ...cards].join('\n')}\n`;

/** Two countries that share the Kantoubé foundation; a closed group stands in Tunisia alone. */
const shared = () =>
  folderWith({
    'donnees/SN/acteurs.csv': actors(
      card('Fondation Kantoubé', 'FK', 'https://kantoube.example'),
      card('Union Jappoo Mbolo'),
    ),
    'donnees/TN/acteurs.csv': actors(
      card('Fondation Kantoubé', 'FK', 'https://kantoube.example'),
      card('Groupe Zahrat Ellil', '', '', 'interne'),
    ),
  });
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('compare --pays', () => {
  it('writes a regional report an edition, passes the search for leaks, and says what to open', async () => {
    const out = temporaryFolder();
    const argv = ['compare', '--pays', 'SN,TN', '--edition', 'publique,interne', '--sortie', out];
    const { code, stdout, stderr } = await run(argv, { cwd: packageRoot });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(filesUnder(out)).toEqual(
      ['interne', 'publique'].flatMap((edition) =>
        ['csv', 'html', 'json', 'md'].map((format) => `regional/${edition}/comparaison-SN-TN.${format}`),
      ),
    );
    expect(stderr).toContain('DONNÉES FICTIVES');
    expect(stderr).toContain('À ouvrir');
    expect(stderr).not.toContain('FUI-');
    const comparison = comparisonSchema.parse(JSON.parse(read(out, 'regional/publique/comparaison-SN-TN.json')));
    expect(comparison.countries.map(({ iso2, counts }) => [iso2, counts.known])).toEqual([
      ['SN', 46],
      ['TN', 23],
    ]);
    expect(read(out, 'regional/interne/comparaison-SN-TN.md')).toContain('NE PAS DIFFUSER');
  }, 120_000);

  it('gives from saved JSON files what it gives from the data folder', async () => {
    const out = temporaryFolder();
    const built = await run(['build', '--pays', 'SN,TN', '--format', 'json', '--sortie', out], { cwd: packageRoot });
    expect(built.code).toBe(0);
    const files = ['SN', 'TN'].map((code) => join(out, code, 'publique', `cartographie-${code}.json`));
    const fromFiles = await run(['compare', ...files, '--json'], { cwd: packageRoot });
    const fromData = await run(['comparer', '--pays', 'SN,TN', '--json'], { cwd: packageRoot });
    expect(fromFiles.code).toBe(0);
    expect(fromFiles.stdout).toBe(fromData.stdout);
    expect(fromFiles.stderr).toContain('CMP-008');
  }, 120_000);

  it('counts once an actor of two countries, and says nothing of one that an edition does not name', async () => {
    const cwd = shared();
    const { code, stdout } = await run(['compare', '--pays', 'SN,TN', '--format', 'md', '--sortie', '-'], { cwd });
    expect(code).toBe(0);
    const page = stdout.replaceAll('\u00a0', ' ');
    expect(page).toContain('il y en a 3 distinctes');
    expect(page).toContain('Sénégal : Fondation Kantoubé ; Tunisie : Fondation Kantoubé');
    expect(page).toContain('même site internet (+6)');
    expect(page).not.toContain('Zahrat');
    expect(filesUnder(join(cwd, 'sorties'))).toEqual([]);
  });

  it('honours a decision about actors of two countries, in a file that both read', async () => {
    const cwd = shared();
    writeFileSync(
      join(cwd, 'donnees', 'decisions.csv'),
      'id;objet;acteur;autre;decision;date\nD1;identite;Fondation Kantoubé;Fondation Kantoubé;distinct;2026-04-01\n',
    );
    const { stdout } = await run(['compare', '--pays', 'SN,TN', '--json'], { cwd });
    const { actors: found } = JSON.parse(stdout) as Comparison;
    expect(found).toMatchObject({ linked: [], to_review: [], distinct: { low: 4, high: 4 } });
  });

  it('names a doubtful pair with the row that settles it, which does; the terminal gives the range of the report', async () => {
    const place = (town: string) => `${columns}\nFondation Kantoubé;FK;${town};;Annuaire fictif 2025;publique\n`;
    const cwd = folderWith({ 'donnees/SN/acteurs.csv': place('Dakar'), 'donnees/TN/acteurs.csv': place('Sfax') });
    const compare = async () => {
      const { stderr } = await run(['compare', '--pays', 'SN,TN', '--format', 'md'], { cwd });
      return {
        stderr: stderr.replaceAll('\u00a0', ' '),
        page: read(cwd, 'sorties/regional/publique/comparaison-SN-TN.md'),
      };
    };
    const before = await compare();
    expect(before.stderr).toContain('« Fondation Kantoubé » (SN) et « Fondation Kantoubé » (TN)');
    expect(before.stderr).toContain('1 à 2 organisations distinctes sur 2');
    expect(before.page.replaceAll('\u00a0', ' ')).toContain('il y en a 1 à 2 distinctes');
    const lines = before.stderr.split('\n').map((line) => line.trim());
    const at = lines.findIndex((line) => line.startsWith('objet;acteur;'));
    writeFileSync(join(cwd, 'donnees', 'decisions.csv'), `${lines.slice(at, at + 2).join('\n')}\n`);
    const after = await compare();
    expect(after.stderr).not.toContain('CMP-007');
    expect(after.stderr).toContain('1 organisation distincte sur 2');
    const { stderr } = await run(['build', '--pays', 'SN', '--format', 'json'], { cwd });
    expect(stderr).not.toMatch(/IDE-00|DEC-0/);
  });

  describe('a decision in a file that countries share', () => {
    const columns = 'id;objet;acteur;acteur_id;autre;autre_id;decision;date;pays';
    const sharing = (...rows: string[]) => {
      const cwd = shared();
      writeFileSync(join(cwd, 'donnees', 'decisions.csv'), `${[columns, ...rows].join('\n')}\n`);
      return cwd;
    };
    /** Codes of what a build says of decisions, with the whole text. */
    const said = async (cwd: string, iso2: string) => {
      const { stderr } = await run(['build', '--pays', iso2, '--format', 'json'], { cwd });
      return { stderr, codes: stderr.match(/\b(?:IDE-00[3-8]|DEC-\d+|CLA-\d+|PAY-\d+)\b/g) ?? [] };
    };
    const lapsed = async (cwd: string, iso2: string) =>
      JSON.parse((await run(['review', '--pays', iso2, '--json'], { cwd })).stdout).waiting.caduques;

    it.each([
      ['that bear one name', 'D1;identite;Fondation Kantoubé;;Fondation Kantoubé;;distinct;2026-04-01;'],
      ['of two names', 'D1;identite;Union Jappoo Mbolo;;Groupe Zahrat Ellil;;meme;2026-04-01;'],
      ['of one alone', 'D1;champ;Association Inconnue;;annee_creation;;fixe;2026-04-01;'],
    ])('about organisations %s is not told as lapsed: it may be about another country', async (_, row) => {
      const cwd = sharing(row);
      for (const iso2 of ['SN', 'TN']) {
        const { codes, stderr } = await said(cwd, iso2);
        expect(codes).toEqual(['DEC-020']);
        expect(stderr).toMatch(new RegExp(`decisions\\.csv, ligne 2[\\s\\S]*\\(${iso2}\\)[\\s\\S]*SN;TN`));
        expect(await lapsed(cwd, iso2)).toBe(0);
      }
    });

    it('that says its two countries joins nothing within one, is told nowhere, and is applied across', async () => {
      const cwd = sharing(
        'D1;identite;Fondation Kantoubé;;Fondation Kantoubé;;distinct;2026-04-01;SN;TN'.replace('SN;TN', '"SN;TN"'),
        'D2;identite;Union Jappoo Mbolo;;Fondation Kantoubé;;meme;2026-04-01;SN, TN',
      );
      for (const iso2 of ['SN', 'TN']) expect((await said(cwd, iso2)).codes).toEqual([]);
      const built = JSON.parse((await run(['build', '--pays', 'SN', '--json'], { cwd })).stdout);
      expect(built.counts.known).toBe(2);
      const { stdout } = await run(['compare', '--pays', 'SN,TN', '--edition', 'interne', '--json'], { cwd });
      const names = ({ members }: Comparison['actors']['linked'][number]) => members.map(({ name }) => name);
      expect((JSON.parse(stdout) as Comparison).actors.linked.map(names)).toEqual([
        ['Union Jappoo Mbolo', 'Fondation Kantoubé'],
      ]);
    });

    it('whose id is another country’s is told nowhere', async () => {
      const cwd = sharing('D1;identite;Fondation Kantoubé;;Fondation Kantoubé;tn-abcd2345;distinct;2026-04-01;');
      expect((await said(cwd, 'SN')).codes).toEqual([]);
    });

    it('that says it is this country’s, or stands in its folder, has lapsed', async () => {
      const row = 'D1;identite;Union Jappoo Mbolo;;Étoile Disparue;;meme;2026-04-01;';
      const cwd = sharing(`${row}SN`);
      expect((await said(cwd, 'SN')).codes).toEqual(['IDE-004']);
      expect((await said(cwd, 'TN')).codes).toEqual([]);
      const own = shared();
      writeFileSync(join(own, 'donnees', 'SN', 'decisions.csv'), `${columns}\n${row}\n`);
      expect((await said(own, 'SN')).codes).toEqual(['IDE-004']);
      expect(await lapsed(own, 'SN')).toBe(1);
    });

    it('in a folder of one country alone has lapsed', async () => {
      const cwd = folderWith({
        'donnees/SN/acteurs.csv': actors(card('Union Jappoo Mbolo')),
        'donnees/decisions.csv': `${columns}\nD1;identite;Union Jappoo Mbolo;;Étoile Disparue;;meme;2026-04-01;\n`,
      });
      expect((await said(cwd, 'SN')).codes).toEqual(['IDE-004']);
    });
  });

  it('prints no name that one of its countries closes, even when another names it', async () => {
    const open = (name: string) => actors(card(name), card('Union Jappoo Mbolo'));
    const cwd = folderWith({
      'donnees/ML/acteurs.csv': open('Kantoubé Solidaire Mali'),
      'donnees/TN/acteurs.csv': open('Kantoubé Solidaire Tunisie'),
      'donnees/SN/acteurs.csv': actors(card('Kantoubé Solidaire Mali', '', '', 'interne'), card('Sant Yalla Ndar')),
    });
    const together = await run(['compare', '--pays', 'ML,TN', '--format', 'md', '--sortie', '-'], { cwd });
    expect(together.stdout).toContain('Kantoubé Solidaire Mali');
    const { code, stderr } = await run(['compare', '--pays', 'ML,TN,SN'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('FUI-001');
    expect(filesUnder(join(cwd, 'sorties'))).toEqual([]);
  });

  it('goes on without a country that fails, says which, and ends with its exit code', async () => {
    const cwd = shared();
    const { code, stderr } = await run(['compare', '--pays', 'SN,ML,TN', '--format', 'md'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/PRJ-004[\s\S]*CMP-006[\s\S]*Mali manque à la comparaison/);
    expect(filesUnder(join(cwd, 'sorties'))).toEqual(['regional/publique/comparaison-SN-TN.md']);
  });

  it('writes nothing when fewer than two are left', async () => {
    const cwd = shared();
    const { code, stderr } = await run(['compare', '--pays', 'SN,ML'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('CMP-003');
    expect(filesUnder(join(cwd, 'sorties'))).toEqual([]);
  });

  it('takes away older formats of the same comparison alone', async () => {
    const cwd = shared();
    await run(['compare', '--pays', 'SN,TN', '--format', 'md,csv'], { cwd });
    await run(['compare', '--pays', 'TN,SN', '--format', 'csv'], { cwd });
    const { stderr } = await run(['compare', '--pays', 'SN,TN', '--format', 'json'], { cwd });
    expect(filesUnder(join(cwd, 'sorties'))).toEqual([
      'regional/publique/comparaison-SN-TN.json',
      'regional/publique/comparaison-TN-SN.csv',
    ]);
    expect(stderr).toContain('Retirés');
  });

  it('speaks English', async () => {
    const { stdout, stderr } = await run(
      ['compare', '--country', 'SN,TN', '--lang', 'en', '--format', 'md', '--out', '-'],
      { cwd: shared() },
    );
    expect(stdout).toContain('# Regional reading: Senegal and Tunisia');
    expect(stderr).toBe('');
  });
});

describe('misuse', () => {
  const saved = async (edition: string) => {
    const cwd = shared();
    await run(['build', '--pays', 'SN,TN', '--edition', `publique,${edition}`, '--format', 'json'], { cwd });
    return cwd;
  };
  const path = (code: string, edition: string) => join('sorties', code, edition, `cartographie-${code}.json`);

  it.each<[string, string[], string]>([
    ['editions mixed', [path('SN', 'publique'), path('TN', 'interne')], 'CMP-001'],
    ['one country twice', [path('SN', 'publique'), path('SN', 'publique')], 'CMP-002'],
    ['one file alone', [path('SN', 'publique')], 'CMP-003'],
    ['files and countries', [path('SN', 'publique'), '--pays', 'TN'], 'CMP-005'],
    ['no such file', [path('SN', 'publique'), 'absent.json'], 'PRJ-018'],
  ])('%s', async (_, words, problem) => {
    const { code, stdout, stderr } = await run(['compare', ...words, '--json'], { cwd: await saved('interne') });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(problem);
  });

  it('fictional data beside real ones', async () => {
    const cwd = await saved('comite');
    const out = temporaryFolder();
    await run(['build', '--pays', 'TN', '--donnees', fixturesFolder, '--format', 'json', '--sortie', out], { cwd });
    const fictional = join(out, 'TN', 'publique', 'cartographie-TN.json');
    const { code, stderr } = await run(['compare', path('SN', 'publique'), fictional], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('CMP-004');
  }, 60_000);

  it.each([
    [['compare'], 'PRJ-011'],
    [['compare', '--pays', 'SN'], 'CMP-003'],
    [['compare', '--pays', 'SN,TN', '--format', 'docx'], 'PRJ-008'],
    [['compare', '--pays', 'SN,TN', '--sortie', '-'], 'PRJ-011'],
    [['compare', '--pays', 'SN,TN', '--sortie', '-', '--json'], 'PRJ-011'],
  ])('%j', async (argv, problem) => {
    const { code, stdout, stderr } = await run(argv, { cwd: shared() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(problem);
  });
});

it('its schema is printed', async () => {
  const { code, stdout } = await run(['schema', 'comparaison'], { cwd: packageRoot });
  expect(code).toBe(0);
  expect(Object.keys(JSON.parse(stdout).properties)).toEqual(Object.keys(comparisonSchema.shape));
});
