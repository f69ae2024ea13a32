import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturesFolder } from '../../src/cli/assets.ts';
import type { Audience } from '../../src/model/edition.ts';
import type { TableKind } from '../../src/model/table.ts';
import { run } from '../cli/recorded.ts';
import { coined, coinedName, type Sentinel, sentinelRow } from './sentinels.ts';

/*
 * A data set of the project in which every column that may not be read holds a word that stands nowhere else, in rows
 * closed in every way that is known: none of these words may stand in anything that a command makes for others.
 */

const given = ['publique', 'comite', 'autorites', 'bailleurs'] as const satisfies Audience[];

const root = mkdtempSync(join(tmpdir(), 'cartographie-sentinelles-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const secrets: Sentinel[] = [];
const rowsByKind = new Map<TableKind, Record<string, string>[]>();

type Closes = (sentinel: Sentinel) => boolean;
const everything: Closes = () => true;
const closedAlways = new Set<string>(['internal', 'private', 'unknown', 'other']);
const layers =
  (...more: string[]): Closes =>
  ({ layer }) =>
    closedAlways.has(layer) || more.includes(layer);

function plant(
  kind: TableKind,
  rowName: string,
  fixed: Record<string, string>,
  closes: Closes,
): Record<string, string> {
  const { cells, sentinels } = sentinelRow(kind, rowName, fixed);
  rowsByKind.set(kind, [...(rowsByKind.get(kind) ?? []), cells]);
  secrets.push(...sentinels.filter(closes));
  return cells;
}

/** A name that no edition but the internal one may hold. */
function closedName(cell: string): string {
  const name = coinedName();
  secrets.push({ cell, layer: 'identity', words: [name.split(' ')[0]?.toLowerCase() ?? ''] });
  return name;
}

const plain = {
  date: '2025-10-02', vague: '1', mode: 'presentiel', langue: 'fr', type_repondant: 'osc', pays: 'SN', region_siege: 'SN-TH',
  ville_siege: 'Mbour', latitude: '14.42', longitude: '-16.96', codeur: '', codes: '', mandat: 'oui', sensibilite: '0', retrait_date: '',
  accord_fin: '', statut_juridique: 'declaree', accord_date: '', annee_creation: '2012', diffusion: '', opposition: '', lecteur: 'L1',
}; // biome-ignore format: a row
const yes = {
  accord_figurer: 'oui', accord_contact: 'oui', accord_profil: 'oui', accord_propos: 'oui', accord_citation: 'oui', audience: 'publique',
}; // biome-ignore format: a row

/** Interviews, each closed in one way. */
function plantInterviews(): void {
  const met = (name: string, changes: Record<string, string>, closes: Closes) =>
    plant(
      'entretiens',
      name,
      { ...plain, ...yes, acteur: coinedName(), sigle: '', autres_noms: '', ...changes },
      closes,
    );
  const wave = (name: string): string => {
    const words = [coined()];
    secrets.push({ cell: `entretiens.vague (${name})`, layer: 'internal', words });
    return words.join(' ');
  };
  const shut = (name: string, changes: Record<string, string>) =>
    met(name, { acteur: closedName(`entretiens.acteur (${name})`), vague: wave(name), ...changes }, everything);
  const nothing = Object.fromEntries(Object.keys(yes).map((key) => [key, '']));
  shut('no answer to the accords', nothing);
  shut('every accord refused', {
    ...Object.fromEntries(Object.keys(yes).map((key) => [key, 'non'])),
    audience: 'interne',
  });
  shut('for the team alone', { audience: 'interne' });
  shut('withdrawn', { retrait_date: '2026-01-05' });
  shut('withdrawal that cannot be read', { retrait_date: 'oui, demandé au téléphone', audience: 'interne' });
  shut('an accord that cannot be read', {
    accord_figurer: 'surtout pas',
    accord_profil: 'surtout pas',
    accord_contact: 'non',
    accord_propos: 'jamais',
  });
  met('no accord for words', { accord_propos: 'non', accord_citation: 'non' }, layers('statement'));
  met('no accord for quotes', { accord_citation: 'non' }, layers('statement'));
  met(
    'no accord for the contact',
    { accord_contact: 'non', accord_citation: 'non' },
    layers('statement', 'contact', 'seat'),
  );
  met(
    'no accord for the profile',
    { accord_profil: 'non', accord_citation: 'non' },
    layers('statement', 'profile', 'seat'),
  );
  met('sensitive', { sensibilite: '2' }, layers('statement'));
  met('sensitivity that cannot be read', { sensibilite: 'haute' }, layers('statement'));
  met('an accord that has ended', { accord_fin: '2025-12-31' }, layers('statement'));
  met('no mandate', { mandat: 'non' }, layers('statement'));
  met('wholly open', { vague: wave('wholly open') }, layers());
  const { acteur = '' } = met('met twice', {}, layers('statement'));
  met(
    'met again and refuses',
    { acteur, date: '2025-10-09', accord_citation: 'non', accord_propos: 'non' },
    layers('statement'),
  );
  met('without a name', { acteur: '' }, everything);
}

/** Rows of the other kinds: one for the team alone, one that may be read but for what is closed in it. */
function plantRows(): void {
  const [shutName, shutOther] = [closedName('a card of the team alone'), closedName('named by the team alone')];
  const seen = { ...plain, mode: '', type_repondant: '' };
  const told = 'Rapport fictif des quais, 2024';
  const source = {
    source: told,
    source_url: 'https://rapport-fictif.example/',
    document_titre: told,
    document_type: 'rapport',
    auteur_source: 'expert',
    document_url: 'https://rapport-fictif.example/',
  };
  const inside = {
    acteur: shutName,
    nom: shutName,
    de: shutName,
    vers: shutOther,
    mecanisme: shutOther,
    autres_noms: '',
  };
  const outside = 'Association des Retournés de la Petite-Côte';
  for (const kind of [
    'acteurs',
    'revue',
    'projets',
    'mecanismes',
    'relations',
    'politiques',
    'engagements',
    'indicateurs',
    'recommandations',
  ] as const) {
    plant(
      kind,
      'for the team alone',
      {
        ...seen,
        ...inside,
        type: kind === 'relations' ? 'partenaire' : '',
        diffusion: 'interne',
        portee: kind === 'revue' ? 'acteur' : '',
        valeur: '7711',
      },
      everything,
    );
    const open = {
      ...seen,
      ...source,
      acteur: outside,
      de: outside,
      vers: 'ROAR',
      type: kind === 'relations' ? 'partenaire' : '',
      diffusion: 'publique',
      portee: kind === 'revue' ? 'acteur' : '',
      valeur: '12',
    };
    // What may be read names a closed organisation and a person's telephone: both are taken out.
    const telephone = `77${String(Date.UTC(2025, 0, 1)).slice(0, 3)}${rowsByKind.size}412`;
    const words = `On a vu ${shutName} hier, joignable au +221 ${telephone.slice(0, 9)} le soir.`;
    secrets.push({ cell: `${kind}: a telephone inside a text`, layer: 'private', words: [telephone.slice(0, 9)] });
    const texts = {
      extrait: words,
      note: '',
      objectifs: words,
      limites: words,
      demande: words,
      texte: words,
      fenetre: words,
      mission: words,
      activites: words,
    };
    plant(kind, 'open', { ...open, ...texts }, layers(...(kind === 'acteurs' ? ['seat'] : [])));
  }
  plant(
    'acteurs',
    'a card of the team alone, that nothing else names',
    { ...seen, nom: closedName('acteurs.nom (the team alone)'), autres_noms: '', diffusion: 'interne' },
    everything,
  );
  plant(
    'acteurs',
    'opposes',
    { ...seen, ...source, nom: closedName('acteurs.nom (opposes)'), autres_noms: '', opposition: 'oui' },
    ({ layer }) => layer !== 'fact',
  );
  plant(
    'acteurs',
    'opposes, unreadably',
    {
      ...seen,
      ...source,
      nom: closedName('acteurs.nom (opposes, unreadably)'),
      autres_noms: '',
      opposition: 'demandée',
    },
    ({ layer }) => layer !== 'fact',
  );
  plant('terrain', 'field log', { ...seen, acteur: closedName('terrain.acteur'), statut_reponse: 'refus' }, everything);
  plant(
    'decisions',
    'a decision',
    {
      ...seen,
      objet: 'identite',
      decision: 'distinct',
      acteur: shutName,
      autre: shutOther,
      annule: '',
      valeur: '',
      pour: '',
      contre: '',
      abstention: '',
    },
    everything,
  );
}

const data = join(root, 'donnees');
const out = join(root, 'sorties');
const made = new Map<string, string>();
const told: { command: string; code: number; stderr: string }[] = [];

/** Text of a file or of what is packed in it, ready for the search. */
const searchable = (bytes: Uint8Array): string =>
  bytes[0] === 0x50 && bytes[1] === 0x4b
    ? Object.entries(unzipSync(bytes))
        .map(([name, part]) => `${name}\n${searchable(part)}`)
        .join('\n')
    : new TextDecoder().decode(bytes).normalize('NFKC').toLowerCase();

async function command(...argv: string[]): Promise<void> {
  const name = argv.join(' ').replaceAll(root, '');
  const { code, stdout, stderr } = await run(argv, { cwd: root });
  told.push({ command: name, code, stderr: stderr });
  if (stdout !== '') made.set(`stdout of ${name}`, searchable(new TextEncoder().encode(stdout)));
}

function collect(): void {
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(out, path);
    if (entry.isFile()) made.set(name, `${name.toLowerCase()}\n${searchable(readFileSync(path))}`);
  }
}

const fileSecret = coined();

beforeAll(async () => {
  plantInterviews();
  plantRows();
  cpSync(join(fixturesFolder, 'SN'), join(data, 'SN'), { recursive: true });
  cpSync(join(fixturesFolder, 'TN'), join(data, 'TN'), { recursive: true });
  mkdirSync(out);
  const common = ['--donnees', data, '--sortie', out, '--au', '2026-03-01'];
  const publicOnly = join(root, 'avant');
  await command(
    'build',
    '--pays',
    'SN',
    '--donnees',
    data,
    '--sortie',
    publicOnly,
    '--format',
    'json',
    '--au',
    '2026-03-01',
  );
  for (const [kind, rows] of rowsByKind) {
    writeFileSync(
      join(data, 'SN', `${kind}-${fileSecret}.csv`),
      `\ufeff${stringify(rows, { header: true, delimiter: ';' })}`,
    );
  }
  await command('build', '--pays', 'SN', '--edition', given.join(','), ...common);
  await command('compare', '--pays', 'SN,TN', '--edition', given.join(','), ...common);
  const json = join(out, 'SN', 'publique', 'cartographie-SN.json');
  for (const format of ['texte', 'md', 'html', 'csv', 'json'])
    await command('diff', join(publicOnly, 'SN', 'publique', 'cartographie-SN.json'), json, '--format', format);
  await command('render', json, '--format', 'html,md,csv', '--langue', 'en', '--sortie', join(out, 'rendu'));
  for (const variable of ['reseaux', 'roles', 'besoins_appui'])
    await command('tabulate', variable, '--pays', 'SN', '--edition', 'publique', '--json', '--donnees', data);
  await command(
    'tabulate',
    'nature',
    '--par',
    'type',
    '--pays',
    'SN',
    '--edition',
    given.join(','),
    '--format',
    'csv',
    '--donnees',
    data,
  );
  await command('validate', '--pays', 'SN', '--format', 'html', '--sortie', '-', '--donnees', data);
  await command(
    'questionnaire',
    '--pays',
    'SN',
    '--format',
    'xlsform,xlsx,csv,md,docx',
    '--donnees',
    data,
    '--sortie',
    out,
  );
  collect();
}, 300_000);

/** Every coined word and every run of eight or nine figures of a text. */
function tokensOf(text: string): Set<string> {
  const words = [...text.matchAll(/(?=((?:[zxkwvj][aeiouy]){4}[qxkzw]))/g)].map((match) => match[1] ?? '');
  const plainNumbers = text.replace(/(\d)[\s.,()-]{1,2}(?=\d)/g, '$1');
  const numbers = [text, plainNumbers].flatMap((one) =>
    [...one.matchAll(/(?=(\d{8})(\d?))/g)].flatMap(([, eight = '', ninth = '']) => [eight, eight + ninth]),
  );
  return new Set([...words, ...numbers]);
}

describe('words of closed cells', () => {
  it('are in every kind of file, and in most of their columns', () => {
    expect(rowsByKind.size).toBeGreaterThanOrEqual(11);
    expect(secrets.length).toBeGreaterThan(600);
  });

  it('do not stop the commands', () => {
    // `validate` finds errors in these rows, as it must.
    expect(
      told
        .filter(({ command: name, code }) => code !== 0 && !name.startsWith('validate'))
        .map(({ command: name, stderr }) => [name, stderr]),
    ).toEqual([]);
    expect([...made.keys()].filter((name) => /cartographie|comparaison|acteurs-/.test(name)).length).toBeGreaterThan(
      20,
    );
  });

  it('stand in nothing that a command makes for others', () => {
    const leaks: string[] = [];
    for (const [name, text] of made) {
      if (/a-corriger/.test(name)) continue; // the team's own
      const tokens = tokensOf(text);
      const isPage = name.startsWith('stdout of validate');
      for (const secret of secrets) {
        if (isPage && secret.layer !== 'private') continue; // goes back to who typed the cells
        if (secret.words.some((word) => tokens.has(word))) leaks.push(`${name}: ${secret.cell} [${secret.layer}]`);
      }
    }
    expect([...new Set(leaks)]).toEqual([]);
  });

  it('are not told in the messages when they are private', () => {
    const leaks = told.flatMap(({ command: name, stderr }) => {
      const tokens = tokensOf(stderr.toLowerCase());
      return secrets
        .filter(
          ({ cell, layer, words }) =>
            layer === 'private' && /contact_prive/.test(cell) && words.some((word) => tokens.has(word)),
        )
        .map(({ cell }) => `${name}: ${cell}`);
    });
    expect(leaks).toEqual([]);
  });

  it('names of files stay with the team and the committee', () => {
    const named = [...made].filter(
      ([name, text]) => !/comite|a-corriger|stdout of validate/.test(name) && text.includes(fileSecret),
    );
    expect(named.map(([name]) => name)).toEqual([]);
  });
});
