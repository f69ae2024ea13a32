import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/* What a person decided of who is who, built again and again as a person builds: all organisations are fictional. */

const network = 'Réseau fictif des migrants de retour';
const branch = `${network} / antenne de Louga`;
const cards = [
  'nom;sigle;ville;region;telephone;source',
  `${network};RFMR;Dakar;Dakar;;Annuaire fictif`,
  'Reseau fictif migrants de retour;RFMR;Dakar;Dakar;;Étude fictive',
  'RFMR – Section de Louga;;Louga;Louga;77 400 40 40;Annuaire fictif',
  `${branch};;Louga;Louga;77 400 40 40;Étude fictive`,
].join('\n');

/** Builds `times` times: what each said, the register after each, and the last internal edition. */
async function build(cwd: string, times: number) {
  const registers: string[] = [];
  let said = '';
  for (let turn = 0; turn < times; turn += 1) {
    const ended = await run(['build', '--pays', 'SN', '--edition', 'interne', '--format', 'json'], { cwd });
    said = ended.stderr;
    registers.push(readFileSync(join(cwd, 'donnees/SN/registre.csv'), 'utf8'));
  }
  const edition: Edition = JSON.parse(readFileSync(join(cwd, 'sorties/SN/interne/cartographie-SN.json'), 'utf8'));
  return { registers: new Set(registers), said, edition };
}

const projectWith = (decisions: string) =>
  folderWith({
    'donnees/SN/acteurs.csv': `${cards}\n`,
    'donnees/SN/decisions.csv': `objet;acteur;autre;decision\n${decisions}\n`,
  });
const byName = ({ actors }: Edition, name: string) => actors.find((actor) => actor.name === name);

describe('a decision is no source', { timeout: 60_000 }, () => {
  it('«distinct» keeps a network and its antenna apart, and nothing contradicts it', async () => {
    const { registers, said, edition } = await build(projectWith(`identite;${network};${branch};distinct`), 3);
    expect(said).not.toMatch(/IDE-00\d|DEC-/);
    expect([registers.size, edition.counts.known]).toEqual([1, 3]);
    expect(byName(edition, network)?.id).not.toBe(byName(edition, branch)?.id);
  });

  it('«meme» of the antenna and the section leaves the network alone, whatever the number of builds', async () => {
    const { registers, edition } = await build(projectWith(`identite;${branch};RFMR – Section de Louga;meme`), 3);
    expect([registers.size, edition.counts.known]).toEqual([1, 2]);
    const own = byName(edition, network);
    const others = edition.actors.filter(({ id }) => id !== own?.id);
    expect(others).toHaveLength(1);
    expect(others.flatMap(({ name, other_names }) => [name, ...other_names])).not.toContain(network);
  });

  it('gives each answer to its own organisation, by its id or by its name', async () => {
    const cwd = projectWith(`identite;${network};${branch};distinct`);
    const { edition } = await build(cwd, 1);
    const id = byName(edition, branch)?.id ?? '';
    writeFileSync(
      join(cwd, 'donnees/SN/decisions-2.csv'),
      `objet;acteur;acteur_id;autre;decision;valeur\nchamp;${branch};${id};annee_creation;fixe;2016\nchamp;${network};;annee_creation;fixe;2009\n`,
    );
    for (const times of [1, 2]) {
      const again = await build(cwd, times);
      const year = (name: string) => byName(again.edition, name)?.fields.annee_creation?.value;
      expect([year(branch), year(network)]).toEqual([2016, 2009]);
    }
  });

  it('is no row of an organisation in «explain», and leaves nothing once it is undone', async () => {
    const cwd = projectWith(`identite;${branch};RFMR – Section de Louga;meme`);
    await build(cwd, 1);
    const explain = async () => (await run(['explain', branch, '--pays', 'SN', '--json'], { cwd })).stdout;
    expect(JSON.parse(await explain()).rows.map(({ kind }: { kind: string }) => kind)).toEqual(['acteurs', 'acteurs']);
    writeFileSync(join(cwd, 'donnees/SN/decisions.csv'), 'objet;acteur;autre;decision\n');
    const { registers, edition } = await build(cwd, 2);
    expect([registers.size, edition.counts.known]).toEqual([1, 3]);
    expect(await explain()).not.toContain('decisions.csv');
  });
});

describe('what ids mean once the rows are mended', { timeout: 90_000 }, () => {
  const head = 'nom;sigle;ville;source';
  const twin = 'Association fictive Benno';
  const cardsOf = (...rows: string[]) => `${[head, ...rows].join('\n')}\n`;
  const pair = [`${twin};;Dakar;Annuaire fictif`, `${twin};;Kolda;Étude fictive`] as const;

  /** Builds, answers by both ids of the first two rows, builds, mends the rows, builds twice. */
  async function mended(rows: readonly string[], answer: string, now: readonly string[]) {
    const cwd = folderWith({ 'donnees/SN/acteurs.csv': cardsOf(...rows) });
    const { edition } = await build(cwd, 1);
    const idOf = (index: number) => {
      const [name = '', , town = ''] = (rows[index] ?? '').split(';');
      return edition.actors.find((one) => one.name === name && one.fields.ville_siege?.value === town)?.id ?? '';
    };
    const [left, right] = [idOf(0), idOf(1)];
    const names = rows.map((row) => row.split(';')[0]);
    writeFileSync(
      join(cwd, 'donnees/SN/decisions.csv'),
      `objet;acteur;acteur_id;autre;autre_id;decision\nidentite;${names[0]};${left};${names[1]};${right};${answer}\n`,
    );
    await build(cwd, 1);
    writeFileSync(join(cwd, 'donnees/SN/acteurs.csv'), cardsOf(...now));
    const after = await build(cwd, 2);
    const ids = after.edition.actors.map(({ id }) => id).sort();
    const isKept = answer === 'distinct' ? [left, right].every((id) => ids.includes(id)) : ids.length === 1;
    const keeps = isKept && ids.every((id) => id === left || id === right);
    return { ...after, known: after.edition.counts.known, keeps };
  }

  it.each([
    ['a town emptied', [pair[0], `${twin};;;Étude fictive`]],
    ['a town changed', [pair[0], `${twin};;Sédhiou;Étude fictive`]],
    ['a name mistyped', [pair[0], `${twin}o;;Kolda;Étude fictive`]],
  ])('homonyms answered by both ids keep the answer and their ids: %s', async (_, now) => {
    for (const [answer, count] of [
      ['distinct', 2],
      ['meme', 1],
    ] as const) {
      const { known, keeps, said, registers } = await mended(pair, answer, now);
      expect([answer, known, keeps, registers.size]).toEqual([answer, count, true, 1]);
      expect(said).not.toMatch(/IDE-00[345]/);
    }
  });

  it('what can no longer be told apart is said', async () => {
    const { said } = await mended(pair, 'distinct', [`${twin};;;Annuaire fictif`, `${twin};;;Étude fictive`]);
    expect(said).toMatch(/IDE-00[45]/);
  });

  it('two near names mended at once keep their ids and the answer', async () => {
    const near = ['Union Diokoul Avenir;UDA;Thiès;Annuaire', 'Union Diokol Avenir;;Thiès;Étude'];
    const now = ['Union Diokoul Avnir;UDA;Thiès;Annuaire', 'Union Diokol Avenirr;;Thiès;Étude'];
    const apart = await mended(near, 'distinct', now);
    expect([apart.known, apart.keeps]).toEqual([2, true]);
    expect(apart.said).not.toMatch(/IDE-00[45]/);
  });

  it('an acronym that another organisation has taken decides nothing, and that is told', async () => {
    const rows = ['Association Kindou Solidarité;AKS;Dakar;A', 'Kindou Entraide;;Dakar;A'];
    const cwd = folderWith({ 'donnees/SN/acteurs.csv': cardsOf(...rows) });
    await build(cwd, 1);
    writeFileSync(
      join(cwd, 'donnees/SN/decisions.csv'),
      'objet;acteur;autre;decision\nidentite;AKS;Kindou Entraide;meme\n',
    );
    expect((await build(cwd, 2)).edition.counts.known).toBe(1);
    const taken = ['Association Kindou Solidarité;;Dakar;A', rows[1] ?? '', 'Action Keur Santé;AKS;Matam;B'];
    writeFileSync(join(cwd, 'donnees/SN/acteurs.csv'), cardsOf(...taken));
    const { said, edition } = await build(cwd, 2);
    expect(edition.counts.known).toBe(3);
    expect(said).toContain('DEC-021');
    expect(said).not.toContain('IDE-003');
  });
});

describe('names', () => {
  it('are those of the official list, with their accents, whole, and «explain» says why', async () => {
    const cwd = folderWith({
      'donnees/SN/acteurs.csv': [
        'nom;sigle;ville;telephone;source',
        'Observatoire fictif des mobilités;OFM;Dakar;33 800 00 02;Annuaire du ministère, 2024',
        'Observatoire fictif des mobilitées;OFM;Dakar;33 800 00 02;Étude de cadrage, 2023',
        'Entraide Tabax Sénégal;;Dakar;;Annuaire du ministère, 2024',
        'Entraide Tabax Senegal (siège);;Dakar;;Étude de cadrage, 2023',
        'RFMR – Section de Louga;;Louga;;Annuaire du ministère, 2024',
        '',
      ].join('\n'),
    });
    const { edition } = await build(cwd, 2);
    expect(edition.actors.map(({ name }) => name)).toEqual([
      'Entraide Tabax Sénégal',
      'Observatoire fictif des mobilités',
      'RFMR – Section de Louga',
    ]);
    const { stdout } = await run(['explain', 'OFM', '--pays', 'SN'], { cwd });
    expect(stdout).toMatch(/Nom\s: Observatoire fictif des mobilités — source la plus sûre \(.*ministère/);
    expect(stdout).toMatch(/aussi\s: Observatoire fictif des mobilitées \(.*Étude/);
    expect(stdout).toMatch(/Sigle\s: OFM — toutes les sources le disent/);
  });
});

describe('counts', { timeout: 60_000 }, () => {
  const head = 'id_entretien;acteur;type_repondant;date;activites;accord_propos;audience';
  it('interviews are those of the organisations interviewed, the others said apart', async () => {
    const interview = (id: string, name: string) => `${id};${name};osc;2025-03-01;accueil;oui;publique`;
    const cwd = folderWith({
      'donnees/SN/acteurs.csv':
        'nom;sigle;ville;source\nMaison Tabax;;Dakar;Annuaire fictif\nAction fictive des Dunes Roses;AFDR;Podor;Annuaire fictif\nAmicale fictive des Deux Rives;AFDR;Kolda;Annuaire fictif\nOrganisation internationale pour les migrations;OIM;Dakar;Annuaire fictif\n',
      'donnees/SN/entretiens.csv': `${[
        head,
        interview('E1', 'Maison Tabax'),
        interview('E2', 'AFDR'),
        interview('E3', 'Organisation internationale pour les migrations'),
      ].join('\n')}\n`,
    });
    const { edition } = await build(cwd, 1);
    expect(edition.counts).toMatchObject({
      known: 3,
      outside_civil_society: 1,
      interviewed: 1,
      interviews: 1,
      interviews_unattributed: 1,
      interviews_other: 1,
    });
  });

  it('a decision that is not applied is not listed, and the public report asks for no file that is there', async () => {
    const cwd = projectWith(`identite;${network};${branch};distinct\nidentite;${network};Étoile fictive disparue;meme`);
    const { edition } = await build(cwd, 1);
    expect(edition.decisions.map(({ fields }) => fields.autre)).toEqual([branch]);
    await run(['build', '--pays', 'SN', '--format', 'md'], { cwd });
    const report = readFileSync(join(cwd, 'sorties/SN/publique/cartographie-SN.md'), 'utf8');
    expect(report).not.toContain('le fichier decisions');
    expect(report).toContain('ne se lisent que dans l’édition interne');
  });
});
