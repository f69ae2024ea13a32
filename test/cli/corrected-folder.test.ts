import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { fixturesFolder } from '../../src/cli/assets.ts';
import { run } from './recorded.ts';
import { copyOf, filesUnder, folderWith } from './temporary.ts';

/** What a canonical copy mends: none of these is told of it again. */
const mended = ['DAT-002', 'NUM-002', 'ANN-003', 'COD-004', 'LEC-011', 'LEC-013', 'LEC-014', 'LIG-001', 'DBL-002'];

const problemsOf = async (cwd: string, options: string[]): Promise<string[]> => {
  const { stdout } = await run(['validate', '--pays', options[0] ?? '', '--json', ...options.slice(1)], { cwd });
  return (JSON.parse(stdout) as { problems: { code: string }[] }).problems.map(({ code }) => code);
};

/** The edition without what says where each thing was read. */
async function edition(cwd: string, country: string, options: string[]): Promise<unknown> {
  const argv = [
    'build',
    '--pays',
    country,
    '--edition',
    'interne',
    '--format',
    'json',
    '--json',
    '--au',
    '2026-12-31',
    ...options,
  ];
  const { code, stdout, stderr } = await run(argv, { cwd });
  expect(code, stderr).toBe(0);
  const made = JSON.parse(stdout) as { actors: { id: string; name: string }[] };
  // New ids come from where a row stands; the name says the same.
  const named = made.actors.reduce((text, { id, name }) => text.replaceAll(id, name), stdout);
  return withoutPlaces(JSON.parse(named.replace(/([a-z-]+):[A-Z]{2}\/[^":]+:\d+/g, '$1')));
}

const placeKeys = new Set([
  'fingerprint',
  'sources',
  'from',
  'at',
  'place',
  'places',
  'raw',
  'quality',
  'limits',
  'problems',
  'record',
  'records',
  'diagnostics',
]);

function withoutPlaces(value: unknown): unknown {
  // Ids made from where a row stands put names in another order.
  if (Array.isArray(value)) {
    const entries = value.map(withoutPlaces);
    return entries.every((entry) => typeof entry === 'string') ? entries.sort() : entries;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      // A ticked answer is quoted as it was typed.
      .filter(
        ([key]) =>
          !placeKeys.has(key) &&
          !(key === 'quote' && 'form' in value && ['coche', 'code'].includes(String(value.form))),
      )
      .map(([key, entry]) => [key, withoutPlaces(entry)]),
  );
}

const csv = (path: string) =>
  parse(readFileSync(path, 'utf8'), { delimiter: ';', bom: true, columns: true }) as Record<string, string>[];

describe('validate --corriger', { timeout: 60_000 }, () => {
  it.each(['SN', 'TN'])(
    'fixtures/%s: the copy builds the same cartography',
    async (country) => {
      const cwd = copyOf(fixturesFolder);
      const before = filesUnder(cwd).map((path) => [path, readFileSync(join(cwd, path), 'utf8')]);
      const folder = folderWith({});
      const data = ['--donnees', cwd, '--config', join(cwd, 'cartographie.yaml')];
      const written = await run(['validate', '--pays', country, ...data, '--corriger', 'copie'], { cwd: folder });
      expect(written.code).toBeLessThan(2);
      expect(filesUnder(cwd).map((path) => [path, readFileSync(join(cwd, path), 'utf8')])).toEqual(before);
      // Texts are no tables: they stay where they are.
      cpSync(join(cwd, country, 'textes'), join(folder, 'copie', country, 'textes'), { recursive: true });
      const copied = await edition(folder, country, ['--donnees', 'copie', '--config', 'copie/cartographie.yaml']);
      const original = await edition(folder, country, ['--donnees', cwd, '--config', join(cwd, 'cartographie.yaml')]);
      expect(copied).toEqual({ ...(original as object), ...coverOf(copied) });
    },
    60_000,
  );

  it('mends what can be mended, keeps the rest as typed, and lists each change', async () => {
    const cwd = folderWith({
      'donnees/SN/acteurs.csv': [
        'Annuaire des organisations',
        'Nom de l’organisation,sigle,region_siege,annee_creation,latitude,longitude,budget_montant,type,nb_membres,Tel privé du président,source',
        'Association inventée,,Dakar,vers 2005,"14,6928",-17.447,1 250 000 FCFA,association,12,77 000 00 00,Annuaire',
        '=Réseau,RI,Dakkar,2005-2088,abc,,Néant,autre : tontine,nsp,,Annuaire',
        ',,Dakar,2001,,,,,,,Annuaire',
      ].join('\r\n'),
      'donnees/SN/entretiens.csv': [
        'id_entretien\tacteur\tdate\taccord_figurer\tbesoins_appui\tremarques libres\tcontact_prive_nom',
        'E1\tAssociation inventée\t12/03/26\tOUI\tformation | accompagnement\tà "relire"\tPersonne Fictive',
        'E2\tRéseau\t32/03/2026\tpeut-être\tformation | inconnu\t\t',
      ].join('\n'),
    });
    const { code, stderr } = await run(['validate', '--pays', 'SN', '--corriger', 'copie'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('Vos fichiers n’ont pas été touchés');
    expect(filesUnder(join(cwd, 'copie'))).toEqual([
      'SN/a-corriger/modifications-SN.csv',
      'SN/a-corriger/rejets-SN-acteurs.csv',
      'SN/acteurs.csv',
      'SN/entretiens.csv',
    ]);
    expect(readFileSync(join(cwd, 'copie/SN/acteurs.csv'), 'utf8')).toMatch(/^\uFEFFnom;sigle;region_siege;[^\r]*\r\n/);
    const [first, second, ...others] = csv(join(cwd, 'copie/SN/acteurs.csv'));
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      nom: 'Association inventée',
      region_siege: 'SN-DK',
      annee_creation: '2005',
      latitude: '14,6928',
      longitude: '-17,447',
    });
    expect(first?.['Tel privé du président']).toBe('77 000 00 00');
    expect(second).toMatchObject({
      nom: "'=Réseau",
      region_siege: 'Dakkar',
      annee_creation: '2005-2088',
      latitude: 'abc',
      type: 'autre : tontine',
    });
    const [one, two] = csv(join(cwd, 'copie/SN/entretiens.csv'));
    expect(one).toMatchObject({
      date: '2026-03-12',
      accord_figurer: 'oui',
      besoins_appui: 'formation;accompagnement',
      'remarques libres': 'à "relire"',
      contact_prive_nom: 'Personne Fictive',
    });
    expect(two).toMatchObject({
      date: '32/03/2026',
      accord_figurer: 'peut-être',
      besoins_appui: 'formation | inconnu',
    });
    const changes = csv(join(cwd, 'copie/SN/a-corriger/modifications-SN.csv'));
    expect(changes).toContainEqual({
      fichier: 'SN/acteurs.csv',
      feuille: '',
      ligne: '3',
      cellule: 'D3',
      colonne: 'annee_creation',
      était: 'vers 2005',
      est: '2005',
      pourquoi: 'année seule',
      code: 'ANN-003',
    });
    expect(changes).toContainEqual(
      expect.objectContaining({
        cellule: 'A2',
        était: 'Nom de l’organisation',
        est: 'nom',
        pourquoi: 'titre du modèle',
      }),
    );
    for (const { était, est } of changes) expect(était).not.toBe(est);
    expect(csv(join(cwd, 'copie/SN/a-corriger/rejets-SN-acteurs.csv'))).toHaveLength(1);

    const left = await problemsOf(cwd, ['SN', '--donnees', 'copie']);
    expect(left.filter((problem) => mended.includes(problem))).toEqual([]);
    expect(left).toContain('ANN-001'); // what only a person can mend is still told
    const options = ['--donnees', 'copie'];
    expect(await edition(cwd, 'SN', options)).toEqual(await edition(cwd, 'SN', []));
    await run(['validate', '--pays', 'SN', '--donnees', 'copie', '--corriger', 'encore'], { cwd });
    expect(csv(join(cwd, 'encore/SN/a-corriger/modifications-SN.csv'))).toEqual([]); // a copy of a copy changes nothing
    expect(readFileSync(join(cwd, 'encore/SN/acteurs.csv'))).toEqual(readFileSync(join(cwd, 'copie/SN/acteurs.csv')));
  });

  it('answers given in several columns become one, and nothing they say is lost', async () => {
    const cwd = folderWith({
      'donnees/SN/entretiens.csv': [
        'id_entretien;acteur;besoins_appui/formation;besoins_appui/accompagnement;besoins_appui/danse;autre_besoins_appui',
        'E1;Association inventée;1;1;0;',
        'E2;Réseau fictif;0;1;1;',
        'E3;Collectif fictif;0;0;0;du matériel',
      ].join('\n'),
    });
    await run(['validate', '--pays', 'SN', '--corriger', 'copie'], { cwd });
    const rows = csv(join(cwd, 'copie/SN/entretiens.csv'));
    expect(rows.map(({ besoins_appui }) => besoins_appui)).toEqual([
      'formation;accompagnement',
      expect.stringMatching(/accompagnement.*danse/),
      'autre',
    ]);
    expect(rows[2]?.autre_besoins_appui).toBe('du matériel');
    expect(await edition(cwd, 'SN', ['--donnees', 'copie'])).toEqual(await edition(cwd, 'SN', []));
  }, 30_000);

  it('what the configuration says of a file is written into the copy, which needs it no more', async () => {
    const cwd = folderWith({
      'donnees/liste.csv': 'Structure;Lieu;Statut;sigle\nAssociation inventée;Dakar;en règle;à ne pas lire\n',
      'cartographie.yaml': [
        'fichiers:',
        '  - fichier: liste.csv',
        '    type: acteurs',
        '    pays: SN',
        '    colonnes: { Structure: nom, Lieu: region_siege, Statut: statut_juridique, sigle: null }',
        '    codes: { statut_juridique: { "en règle": declaree } }',
        '    valeurs: { source: Liste de la mairie }',
        '    source: Liste publiée de la mairie',
      ].join('\n'),
    });
    await run(['validate', '--pays', 'SN', '--corriger', 'copie'], { cwd });
    const [row] = csv(join(cwd, 'copie/SN/acteurs-liste.csv'));
    expect(row).toMatchObject({
      nom: 'Association inventée',
      region_siege: 'SN-DK',
      statut_juridique: 'declaree',
      source: 'Liste de la mairie',
      'sigle (non lue)': 'à ne pas lire',
    });
    // The copy stands by itself: its rows say their source, whether or not its own configuration is named.
    expect(await edition(cwd, 'SN', ['--donnees', 'copie'])).toEqual(await edition(cwd, 'SN', []));
    const config = ['--config', 'copie/cartographie.yaml'];
    expect(await edition(cwd, 'SN', config)).toEqual(await edition(cwd, 'SN', []));
    expect(
      (await problemsOf(cwd, ['SN', ...config])).filter((code) => /^(?:LEC-0(?:19|20)|ACC-002)$/.test(code)),
    ).toEqual([]);
  });

  it('a list that the configuration calls published stays public when the copy is read without it', async () => {
    const cwd = folderWith({
      'donnees/liste.csv': 'nom;sigle;source\nAssociation inventée;AI;\nCollectif fictif;CF;Site du collectif\n',
      'ailleurs.yaml':
        'fichiers:\n  - fichier: liste.csv\n    type: acteurs\n    pays: SN\n    source: Liste publiée de la mairie\nrapport:\n  titre: Un titre\n',
    });
    const config = ['--config', 'ailleurs.yaml', '--donnees', 'donnees'];
    const { stderr } = await run(['validate', '--pays', 'SN', ...config, '--corriger', 'copie'], { cwd });
    expect(csv(join(cwd, 'copie/SN/acteurs-liste.csv')).map(({ source }) => source)).toEqual([
      'Liste publiée de la mairie',
      'Site du collectif',
    ]);
    expect(stderr).toContain('cartographie build --pays SN --config copie/cartographie.yaml');
    const names = async (options: string[]) => {
      const { stdout } = await run(['build', '--pays', 'SN', '--json', ...options], { cwd });
      const { actors, cover } = JSON.parse(stdout) as { actors: { name: string }[]; cover: { title?: string } };
      return { names: actors.map(({ name }) => name), title: cover.title };
    };
    const original = await names(config);
    expect(original.names).toHaveLength(2);
    expect((await names(['--donnees', 'copie'])).names).toEqual(original.names);
    expect(await names(['--config', 'copie/cartographie.yaml'])).toEqual(original);
  }, 30_000);

  it.each([
    'groupes-kobo',
    'kobo-autre-preciser',
    'kobo-colonnes-0-1',
    'kobo-libelles',
    'kobo-projets-repetes',
    'carte-web',
    'fichier-hxl',
    'hxl-etiquettes',
    'entete-sur-deux-lignes',
    'classeur-deux-feuilles',
    'plusieurs-reponses',
  ])(
    'fixtures/cas/%s: the copy builds the same cartography, and each change cites its own cell',
    async (name) => {
      const cwd = copyOf(join(fixturesFolder, 'cas', name));
      await run(['validate', '--pays', 'SN', '--corriger', 'copie'], { cwd });
      expect(await edition(cwd, 'SN', ['--donnees', 'copie'])).toEqual(await edition(cwd, 'SN', []));
      const changes = csv(join(cwd, 'copie/SN/a-corriger/modifications-SN.csv'));
      const cells = changes
        .filter(({ cellule }) => cellule !== '')
        .map((one) => [one.fichier, one.feuille, one.cellule].join(' '));
      expect(new Set(cells).size).toBe(cells.length);
      const isHeader = changes.map(({ pourquoi }) => pourquoi === 'titre du modèle');
      expect(isHeader.indexOf(true) === -1 || isHeader.slice(isHeader.indexOf(true)).every(Boolean)).toBe(true);
    },
    30_000,
  );

  it('a row of a repeated group cites its own sheet for what it has from its interview', async () => {
    const cwd = copyOf(join(fixturesFolder, 'cas', 'kobo-projets-repetes'));
    await run(['validate', '--pays', 'SN', '--corriger', 'copie'], { cwd });
    const changes = csv(join(cwd, 'copie/SN/a-corriger/modifications-SN.csv'));
    const inherited = changes.filter(
      ({ colonne, était }) => ['acteur', 'pays'].includes(colonne ?? '') && était === '',
    );
    expect(inherited.length).toBeGreaterThan(0);
    for (const { feuille, fichier, cellule } of inherited) {
      expect(`${fichier} ${feuille}`).toMatch(/projets|relations/i);
      expect(cellule).not.toMatch(/[A-Z]/);
    }
  });

  it.each([['donnees'], ['.'], ['donnees/SN'], ['lien']])(
    'refuses %s, which is, holds or is in the data',
    async (asked) => {
      const cwd = folderWith({ 'donnees/SN/acteurs.csv': 'nom;sigle\nAssociation inventée;AI\n' });
      symlinkSync(join(cwd, 'donnees'), join(cwd, 'lien'));
      const { code, stderr } = await run(['validate', '--pays', 'SN', '--corriger', asked], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('PRJ-030');
      expect(filesUnder(join(cwd, 'donnees'))).toEqual(['SN/acteurs.csv']);
    },
  );
});

/** What the configuration of the original says of the cover is not a matter of the files. */
function coverOf(copied: unknown): object {
  const { cover, is_fictional } = copied as { cover?: unknown; is_fictional?: unknown };
  return { ...(cover === undefined ? {} : { cover }), ...(is_fictional === undefined ? {} : { is_fictional }) };
}

describe('nothing is lost on the way to the copy', () => {
  const files = {
    'donnees/SN/acteurs.csv': [
      'Nom;Sigle;;Téléphone;Téléphone;source',
      'Association inventée;AI;à relire;33 800 00 01;33 800 00 02;Annuaire;note hors tableau',
      ';;sans nom;33 800 00 03;33 800 00 04;Annuaire;;encore plus loin',
      'Nom;Sigle;;Téléphone;Téléphone;source',
      'TOTAL;2;;;;',
      'Source : annuaire fictif, 2024;;;;;',
      'Réseau fictif;RF;;;;Annuaire',
    ].join('\n'),
  };

  it('cells beyond the header and under no title keep a title of their own; of two same headers, both are kept', async () => {
    const cwd = folderWith(files);
    await run(['validate', '--pays', 'SN', '--corriger', 'copie'], { cwd });
    const [first] = csv(join(cwd, 'copie/SN/acteurs.csv'));
    expect(first).toMatchObject({ 'sans titre 1': 'à relire', 'sans titre 2': 'note hors tableau' });
    const [reject, ...more] = csv(join(cwd, 'copie/SN/a-corriger/rejets-SN-acteurs.csv'));
    expect(more).toEqual([]);
    expect(Object.values(reject ?? {})).toEqual(
      expect.arrayContaining(['sans nom', '33 800 00 03', '33 800 00 04', 'encore plus loin']),
    );
    expect(reject).toMatchObject({ 'sans titre 1': 'sans nom', 'sans titre 3': 'encore plus loin' });
    await run(['build', '--pays', 'SN', '--format', 'json'], { cwd });
    expect(csv(join(cwd, 'sorties/SN/a-corriger/rejets-SN-acteurs.csv'))[0]).toMatchObject({
      'sans titre 3': 'encore plus loin',
    });
  });

  it('each row read is in the copy, to be mended, or not taken over: totals, notes and headers are kept as typed', async () => {
    const cwd = folderWith(files);
    const { stderr } = await run(['validate', '--pays', 'SN', '--corriger', 'copie'], { cwd });
    expect(stderr).toMatch(/Lignes lues\s: 6 = 2 dans les copies \+ 1 à corriger .* \+ 3 non reprises/);
    const left = csv(join(cwd, 'copie/SN/a-corriger/non-reprises-SN-acteurs.csv'));
    expect(left.map(({ ligne, motif, Nom }) => [ligne, motif, Nom])).toEqual([
      ['4', 'en-tête répété', 'Nom'],
      ['5', 'ligne de total', 'TOTAL'],
      ['6', 'note sous le tableau', 'Source : annuaire fictif, 2024'],
    ]);
    // Read again, the copy says the same, and what was mended goes away.
    writeFileSync(
      join(cwd, 'donnees/SN/acteurs.csv'),
      'Nom;Sigle;source\nAssociation inventée;AI;Annuaire\nRéseau fictif;RF;Annuaire',
    );
    await run(['validate', '--pays', 'SN', '--corriger', 'copie'], { cwd });
    expect(filesUnder(join(cwd, 'copie/SN/a-corriger'))).toEqual(['modifications-SN.csv']);
  });
});

it('keeps what a separator or a code of the configuration said of a cell that another of its values leaves as typed', async () => {
  const cwd = folderWith({
    'donnees/SN/acteurs.csv':
      'nom;ville_siege;domaines\nAmicale de la Lagune;Dakar;Droits humains / plaidoyer\nCercle du Fleuve;Matam;Retour et réinsertion / plaidoyer\nFoyer des Rives;Dakar;Recherche / autre : chant\n',
    'cartographie.yaml':
      'fichiers:\n  - fichier: SN/acteurs.csv\n    type: acteurs\n    pays: SN\n    source: "Annuaire"\n    separateurs: { domaines: "/" }\n    codes: { domaines: { "Retour et réinsertion": retour, "Recherche": cooperation-technique } }\n',
  });
  await run(['validate', '--pays', 'SN', '--corriger', 'copie'], { cwd });
  const before = await edition(cwd, 'SN', []);
  expect(JSON.stringify(before)).toContain('droits-humains');
  expect(await edition(cwd, 'SN', ['--config', 'copie/cartographie.yaml'])).toEqual(before);
});
