import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturesFolder, packageRoot } from '../src/cli/assets.ts';
import { type Edition, type EditionTabulation, editionSchema } from '../src/model/edition.ts';
import { run } from './cli/recorded.ts';
import { filesUnder, folderWith, temporaryFolder } from './cli/temporary.ts';

/*
 * fixtures/publie: fictional organisations whose marginals are those of the published syntheses. What is expected stands
 * in `correspondances.json` (the published numbers are facts); what is measured is the internal edition's JSON alone.
 */

interface Line {
  libelle: string;
  valeur: number;
  variable: string;
  code: string;
  effectif: number;
  egal: boolean;
}
interface PublishedTable {
  pays: string;
  table: string;
  rang: number;
  unite: string;
  base: number | null;
  citations?: number;
  etat: 'egal' | 'arrondi' | 'contredit' | 'hors';
  modele: boolean;
  motif?: string;
  lignes: Line[];
}
interface Correspondences {
  organisations: { [country: string]: number };
  tables: PublishedTable[];
  totaux: { pays: string; variable: string; valeur: number; base: number; effectif: number }[];
}

const folder = join(fixturesFolder, 'publie');
const published: Correspondences = JSON.parse(readFileSync(join(folder, 'correspondances.json'), 'utf8'));
const countries = Object.keys(published.organisations);
const tablesOf = (country: string) => published.tables.filter(({ pays, etat }) => pays === country && etat !== 'hors');

interface Built {
  edition: Edition;
  report: string;
  stderr: string;
}

const folders: string[] = [];
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

/** The internal edition of a country, and its report. */
async function built(country: string, data: string): Promise<Built> {
  const out = mkdtempSync(join(tmpdir(), 'cartographie-'));
  folders.push(out);
  const argv = ['build', '--pays', country, '--donnees', data, '--edition', 'interne', '--format', 'json,md'];
  const { code, stderr } = await run([...argv, '--sortie', out], { cwd: out });
  expect(code, stderr).toBe(0);
  const file = (ending: string) =>
    readFileSync(join(out, country, 'interne', `cartographie-${country}.${ending}`), 'utf8');
  return { edition: editionSchema.parse(JSON.parse(file('json'))), report: file('md'), stderr };
}

function tableOf(edition: Edition, id: string): EditionTabulation {
  const table = edition.tabulations.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

/** The organisations of a type, as the country publishes it. */
const membersOf = (edition: Edition, type: string): Set<string> =>
  new Set(tableOf(edition, 'type_publie_national').values.find(({ code }) => code === type)?.actors ?? []);

/** How many give a code, some code of several, any code, or no answer; for one type, by the organisations named. */
function countOf(edition: Edition, variable: string, code: string): number | null {
  const [id = '', type] = variable.split('/');
  const { values, base, answered } = tableOf(edition, id);
  if (code === 'sans-reponse') return (base ?? 0) - (answered ?? 0);
  const codes =
    code === 'au-moins-une' ? values.map((value) => value.code).filter((each) => each !== 'aucune') : code.split(';');
  const wanted = values.filter((value) => codes.includes(value.code));
  if (codes.length === 1 && type === undefined) return wanted[0]?.n ?? 0;
  const among = type === undefined ? null : membersOf(edition, type);
  const units = new Set(wanted.flatMap(({ actors }) => actors ?? []));
  return [...units].filter((unit) => among === null || among.has(unit)).length;
}

/** Every line of a published table held against the edition: two labels of one code count together. */
function expectTable(edition: Edition, { table, lignes }: PublishedTable): void {
  const byCode = new Map<string, Line[]>();
  for (const line of lignes) {
    const key = `${line.variable}|${line.code}`;
    byCode.set(key, [...(byCode.get(key) ?? []), line]);
  }
  const [got, wanted] = [new Map<string, number | null>(), new Map<string, number>()];
  for (const [key, [line, ...others]] of byCode) {
    if (!line) continue;
    got.set(key, countOf(edition, line.variable, line.code));
    wanted.set(
      key,
      [line, ...others].reduce((sum, { effectif }) => sum + effectif, 0),
    );
  }
  expect([...got], table).toEqual([...wanted]);
}

/** Whether a share rounds to the printed one, at its decimals. */
const roundsTo = (value: number, share: number): boolean =>
  Math.abs(100 * share - value) <= 0.5 * 10 ** -(String(value).split('.')[1]?.length ?? 0) + 1e-9;

const numberOfRows = (table: PublishedTable): number =>
  table.table.startsWith('bailleurs') || table.table.startsWith('projet')
    ? 37
    : (published.organisations[table.pays] ?? 0);

describe('fixtures/publie', () => {
  it('is what its script writes from the correspondences', () => {
    const out = temporaryFolder();
    execFileSync('node', [join(packageRoot, 'bench', 'make-published.mjs'), out]);
    const written = filesUnder(out);
    expect(written.length).toBeGreaterThan(16);
    for (const file of written)
      expect(readFileSync(join(out, file), 'utf8'), file).toBe(readFileSync(join(folder, file), 'utf8'));
  });

  it('every line says whether its count gives the printed figure', () => {
    for (const table of published.tables.filter(({ etat }) => etat !== 'hors')) {
      for (const { libelle, valeur, effectif, egal } of table.lignes) {
        const isOfCitations = table.unite.includes('citations');
        const base = isOfCitations ? (table.citations ?? 0) : (table.base ?? numberOfRows(table));
        const isEqual = table.unite.startsWith('pourcentage')
          ? roundsTo(valeur, effectif / base)
          : table.unite === 'annee' || effectif === valeur;
        expect(isEqual, `${table.pays} ${table.rang} ${table.table} ${libelle}`).toBe(egal);
      }
      expect(table.lignes.every(({ egal }) => egal)).toBe(table.etat === 'egal');
    }
  });
});

describe.each(countries)('%s as published', (country) => {
  let map: Built;
  beforeAll(async () => {
    map = await built(country, folder);
  }, 60_000);

  it('is said fictional, everywhere', () => {
    expect(map.edition.edition.fictional).toBe(true);
    expect(map.stderr).toContain('DONNÉES FICTIVES');
    expect(map.report).toContain('DONNÉES FICTIVES');
    expect(map.edition.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(map.edition.counts).toMatchObject({
      known: published.organisations[country],
      interviewed: published.organisations[country],
    });
  });

  it.each(tablesOf(country).map((table) => [`${table.rang} ${table.table}`, table] as const))('%s', (_, table) => {
    expectTable(map.edition, table);
    if (!table.modele) return;
    const [id = '', type] = (table.lignes[0]?.variable ?? '').split('/');
    const tabulation = tableOf(map.edition, id);
    const base = type === undefined ? tabulation.base : membersOf(map.edition, type).size;
    expect(base).toBe(table.base ?? (type === undefined ? numberOfRows(table) : base));
    const given = tabulation.values.reduce((sum, { n }) => sum + (n ?? 0), 0);
    if (!tabulation.multiple) expect(given).toBe(tabulation.answered);
    if (table.citations === undefined || type !== undefined) return;
    // A share of citations is one: of all answers given, beside that of organisations.
    expect(tabulation.citations).toBe(table.citations);
    for (const { code, valeur } of table.lignes) {
      const share = tabulation.values.find((value) => value.code === code)?.citation_share;
      expect(roundsTo(valeur, Math.round(10_000 * (share ?? 0)) / 10_000), `${code} ${share}`).toBe(true);
    }
    expect(map.report).toMatch(/citations/i);
  });

  it('every published figure that does not hold is stated, and printed', () => {
    const stated = (variable: string, code: string, value: number) =>
      map.edition.figure_checks.find(
        (check) => check.variable === variable && check.code === code && check.published === value,
      );
    const doubtful = tablesOf(country).filter(({ etat }) => etat !== 'egal');
    expect(doubtful.length).toBeGreaterThan(2);
    const lines = doubtful.flatMap(({ lignes }) => lignes);
    for (const { variable, code, valeur, effectif, egal } of lines) {
      expect(stated(variable, code, valeur), `${variable} ${code}`).toMatchObject({
        computed: effectif,
        verdict: egal ? 'concorde' : 'differe',
      });
    }
    const totals = published.totaux.filter(({ pays }) => pays === country);
    for (const { variable, valeur, effectif, base } of totals) {
      expect(stated(variable, 'total', valeur)).toMatchObject({ computed: effectif, base, verdict: 'differe' });
    }
    const differing = map.edition.figure_checks.filter(({ verdict }) => verdict === 'differe');
    expect(differing).toHaveLength(lines.filter(({ egal }) => !egal).length + totals.length);
    for (const { computed, base } of differing) expect(map.report).toContain(`${computed}/${base}`);
  });

  it('comes out the same from the questions as printed and the labels as published', async () => {
    const data = folderWith({
      ...Object.fromEntries(
        filesUnder(join(folder, country))
          .filter((file) => file !== 'registre.csv')
          .map((file) => [`${country}/${file}`, inPublishedWords(country, file)]),
      ),
    });
    const { edition } = await built(country, data);
    const told = edition.diagnostics.filter(({ severity }) => severity !== 'info');
    expect([
      ...new Set(told.map(({ code, place, actual }) => `${code} ${place?.header ?? ''}: ${actual ?? ''}`)),
    ]).toEqual([]);
    for (const table of tablesOf(country).filter(({ table: id }) => id !== 'annee_creation_min'))
      expectTable(edition, table);
  }, 60_000);
});

/** The questions as the questionnaire prints them, the synthesis' own name of a column, or its id. */
const printedHeaders: { [key: string]: string } = {
  date: 'Date',
  acteur: 'Nom de l’association',
  statut_juridique: 'Quel est le statut ?',
  annee_creation: 'Année de création',
  budget_tranche: 'Budget moyen (fonctionnement et activités), 10 dernières années',
  sources_financement: 'Principales sources de financement, 10 dernières années',
  membre_reseau: 'Réseau(x) sur les migrations ?',
  participe_temps_forts: 'Temps forts dédiés aux migrations en 10 ans ?',
  partenariats: 'Partenariats formels ou informels en lien avec les migrations avec :',
  echelle_territoriale: 'Échelle territoriale de l’action, 10 ans + préciser',
  thematiques: 'Thèmes liés aux migrations, 10 ans',
  metiers: 'Métiers au cœur de l’activité',
  difficultes_vie_associative: 'Difficultés par rapport à la vie associative',
  difficultes_projet: 'Difficultés dans la gestion des projets',
  besoins_appui: 'Qu’est-ce qui pourrait vous aider à mieux remplir votre mission ?',
  niveaux_dialogue: 'Niveau des institutions avec lesquelles vous dialoguez',
  qualite_dialogue: 'Qualité de ce dialogue',
  espace_expression: 'Assez d’espace pour vous exprimer ?',
  sentiment_ecoute: 'Pensez-vous être écouté ?',
  nb_membres: 'nombre_membres_tranche',
  nb_salaries_tp: 'effectif_salarie_tranche',
  type_publie_national: 'type_acteur',
  ville_siege: 'siege_ville',
  site_internet: 'Site internet',
  type_bailleur: 'bailleurs_projets',
  temps_forts: 'participation_temps_forts_jim',
  budget_global: 'projet_budget_tranche',
};
/** Columns whose numbers are given as the published band. */
const bandTables: { [column: string]: string } = {
  annee_creation: 'periode_publiee',
  nb_membres: 'nb_membres',
  nb_salaries_tp: 'nb_salaries_tp',
  budget_global: 'projets_budget',
};
const tableByColumn: { [column: string]: string } = { beneficiaires: 'public', type_bailleur: 'projets_type_bailleur' };
/** Band codes of the numbers that the script writes. */
const bandEnds: { [column: string]: (readonly [below: number, code: string])[] } = {
  nb_membres: [[11, '1-10'], [51, '11-50'], [101, '51-100'], [1001, '101-1000'], [1e9, 'plus-1000']],
  nb_salaries_tp: [[1, '0'], [5, '1-4'], [20, '5-19'], [100, '20-99'], [1e9, 'plus-100']],
  budget_global: [[5e3, 'moins-5000'], [1e4, '5000-10000'], [2e4, '10000-20000'], [1e5, '20000-100000'], [1e9, 'plus-100000']],
}; // biome-ignore format: one band a pair

/** The label a country published for a code. */
const labelOf = (country: string, variable: string, code: string): string | undefined =>
  tablesOf(country)
    .filter(({ modele }) => modele)
    .flatMap(({ lignes }) => lignes)
    .find((line) => line.variable === variable && line.code === code)?.libelle;

/** Free words, kept as typed: a country's types, towns. */
const freeColumns = ['type_publie_national', 'ville_siege'];

function cellInWords(country: string, column: string, cell: string): string {
  if (freeColumns.includes(column)) return cell;
  const variable = bandTables[column] ?? tableByColumn[column] ?? column;
  if (cell === '' || !tablesOf(country).some(({ lignes }) => lignes.some((line) => line.variable === variable)))
    return cell;
  if (column === 'annee_creation') return periodLabel(country, Number(cell)) ?? cell;
  const band = bandEnds[column]?.find(([below]) => Number(cell) < below)?.[1];
  if (band !== undefined) return labelOf(country, variable, band) ?? cell;
  return cell
    .split(';')
    .map((code) => labelOf(country, variable, code) ?? code)
    .join('; ');
}

/** The printed period of a year: «avant-2002», «2002-2015», «apres-2015». */
function periodLabel(country: string, year: number): string | undefined {
  const table = tablesOf(country).find(({ table: id }) => id === 'periode_creation');
  return table?.lignes.find(({ libelle }) => {
    const [from = 0, to = from] = (libelle.match(/\d{4}/g) ?? []).map(Number);
    if (libelle.startsWith('avant')) return year < from;
    return libelle.startsWith('apres') ? year > from : year >= from && year <= to;
  })?.libelle;
}

/** A file of the fixture with the programme's own headers and answers. */
function inPublishedWords(country: string, file: string): string {
  const text = readFileSync(join(folder, country, file), 'utf8');
  if (file === 'chiffres-publies.csv' || file === 'terrain.csv') return text;
  const rows: Record<string, string>[] = parse(text, { columns: true, delimiter: ';', bom: true });
  const worded = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [
        printedHeaders[column] ?? column,
        cellInWords(country, column, cell),
      ]),
    ),
  );
  return stringify(worded, { header: true, delimiter: ';' });
}

describe('published.json', () => {
  const path = join(packageRoot, '..', 'shared', 'data', 'crpm', 'published.json');
  const isHere = existsSync(path);
  it.skipIf(!isHere)(
    isHere
      ? 'every table is mapped as printed, or says why not'
      : 'skipped: ../shared/data/crpm is not beside the project',
    () => {
      const source: { [country: string]: { n: number; tables: { [key: string]: unknown }[] } } = JSON.parse(
        readFileSync(path, 'utf8'),
      );
      for (const country of countries) {
        expect(published.organisations[country]).toBe(source[country]?.n);
        const mapped = published.tables.filter(({ pays }) => pays === country);
        expect(mapped.map(({ table, rang }) => [rang, table])).toEqual(
          source[country]?.tables.map(({ id }, index) => [index + 1, id]),
        );
        for (const table of mapped) {
          const { values, unit, base, page } = source[country]?.tables[table.rang - 1] ?? {};
          expect(Object.fromEntries(table.lignes.map(({ libelle, valeur }) => [libelle, valeur]))).toEqual(values);
          expect(table).toMatchObject({ unite: unit, base, page });
          if (table.etat === 'hors') expect(table.motif?.length).toBeGreaterThan(20);
        }
      }
    },
  );
});
