// Writes fixtures/publie/<country>/*.csv: fictional organisations whose marginals are the published ones.
//
//   node bench/make-published.mjs [FOLDER]
//
// It reads fixtures/publie/correspondances.json alone: each table marked `modele` says how many organisations (or
// projects) give each code. No chance enters: the same data give the same bytes. A test rebuilds the files and compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namesOf } from './published-names.mjs';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures', 'publie');
const out = process.argv[2] ?? fixtures;
const data = JSON.parse(readFileSync(join(fixtures, 'correspondances.json'), 'utf8'));

const range = (n) => Array.from({ length: n }, (_, index) => index);

/** How many units give each code of a variable, from the tables the rows are made after; unions of codes are left out. */
function countsOf(country, variable) {
  const counts = new Map();
  for (const table of data.tables) {
    if (table.pays !== country || !table.modele) continue;
    for (const line of table.lignes) {
      if (line.variable !== variable || /;|au-moins|sans-reponse/.test(line.code)) continue;
      counts.set(line.code, (counts.get(line.code) ?? 0) + line.effectif);
    }
  }
  return counts;
}

/** One code for each of `n` units, spread by a step that has no divisor in common with `n`; the last ones have none. */
function spread(counts, n, step) {
  const codes = [...counts].flatMap(([code, count]) => range(count).map(() => code));
  const given = range(n).map(() => '');
  for (const [index, code] of codes.entries()) given[(index * step) % n] = code;
  return given;
}

/**
 * Several codes for each unit: the code most often given first, to the units that still miss most (of equals, the one
 * after the last served). With `degrees`, each unit ends with that many (Gale and Ryser's construction).
 */
function several(counts, n, degrees = null) {
  const given = range(n).map(() => []);
  const alone = counts.get('aucune') ?? 0;
  for (const index of range(alone)) given[n - 1 - index].push('aucune');
  let start = 0;
  const wanted = [...counts].filter(([code]) => code !== 'aucune').sort(([a, m], [b, k]) => k - m || (a < b ? -1 : 1));
  for (const [code, count] of wanted) {
    const missing = (index) => (degrees ? degrees[index] : 0) - given[index].length;
    const order = range(n - alone)
      .map((index) => (index + start) % (n - alone))
      .sort((a, b) => missing(b) - missing(a));
    if (degrees && missing(order[count - 1]) <= 0) throw new Error(`${code}: not enough room`);
    for (const index of order.slice(0, count)) given[index].push(code);
    start = (start + count) % (n - alone);
  }
  return given.map((codes) => codes.sort().join(';'));
}

/** A number in each band, and a year in each published period. */
const members = { '1-10': 7, '11-50': 32, '51-100': 80, '101-1000': 350, 'plus-1000': 2400 };
const staff = { 0: 0, '1-4': 2, '5-19': 11, '20-99': 40, 'plus-100': 130 };
const amounts = {
  'moins-5000': 3000,
  '5000-10000': 7500,
  '10000-20000': 14000,
  '20000-100000': 60000,
  'plus-100000': 250000,
};
function yearIn(period, index) {
  const [, before] = /^avant-(\d+)$/.exec(period) ?? [];
  if (before) return Number(before) - 1 - (index % 9);
  const [, after] = /^apres-(\d+)$/.exec(period) ?? [];
  if (after) return Number(after) + 1 + (index % 5);
  const [from, to] = period.split('-').map(Number);
  return from + (index % (to - from + 1));
}

/** Towns of seats where none is published: places are real, their organisations are not. */
const towns = {
  SN: ['Dakar', 'Thiès', 'Saint-Louis', 'Ziguinchor', 'Tambacounda', 'Kolda', 'Louga', 'Matam'],
  CI: ['Bouaké', 'San-Pédro', 'Daloa', 'Korhogo', 'Man', 'Bondoukou'],
  TN: ['Tunis', 'Sfax', 'Médenine', 'Zarzis', 'Sousse', 'Gabès', 'Bizerte', 'Kasserine'],
};

/** Questions of one choice, and the step that spreads them: a prime that divides no number of organisations. */
const singles = [
  ['statut_juridique', 5],
  ['budget_tranche', 11],
  ['echelle_territoriale', 17],
  ['niveau_organisation', 3],
  ['qualite_dialogue', 19],
  ['espace_expression', 23],
  ['sentiment_ecoute', 37],
  ['membre_reseau', 41],
  ['participe_temps_forts', 43],
  ['active_migration', 47],
  ['thematique_principale', 53],
  ['place_migration', 59],
  ['sens_migration', 61],
  ['partenariats_forme', 5],
];
const multiples = [
  'sources_financement',
  'thematiques',
  'metiers',
  'difficultes_vie_associative',
  'difficultes_projet',
  'besoins_appui',
  'niveaux_dialogue',
  'partenariats',
  'temps_forts',
];

/** A yes and no question of which one side alone is published: the others said the other. */
const otherSide = { oui: 'non', non: 'oui' };
function completed(counts, n) {
  const [[code, count] = []] = [...counts];
  return counts.size === 1 && otherSide[code]
    ? new Map([
        [code, count],
        [otherSide[code], n - count],
      ])
    : counts;
}

/** What tells organisations apart by type: blocks of rows, in published order; the last rows have none. */
function blocksOf(country, n) {
  const counts = countsOf(country, 'type_publie_national');
  const types = [...counts].flatMap(([type, count]) => range(count).map(() => type));
  return range(n).map((index) => types[index] ?? '');
}

/** Budgets published by type (Tunisia): one code a row of the block. */
function budgetsByType(country, types) {
  const given = types.map(() => '');
  for (const type of new Set(types)) {
    if (type === '') continue;
    const codes = [...countsOf(country, `budget_tranche/${type}`)].flatMap(([code, count]) =>
      range(count).map(() => code),
    );
    for (const [place, index] of range(types.length)
      .filter((row) => types[row] === type)
      .entries())
      given[index] = codes[place] ?? '';
  }
  return given;
}

/**
 * Sources of funding of Tunisia, which three tables bind: how often each is named, how many each organisation names
 * (10, 7, 8 and 3 name one to four), and what four types name. NGOs, migrants' associations and youth associations
 * can't have theirs: the synthesis counts 47 answers where the slides count 60.
 */
const degreesByType = {
  ONG: [3, 3, 2, 2, 2, 1, 1, 1],
  'Associations locales': [3, 3, 2, 2, 2, 1],
  'Organisations internationales': [1, 1],
  'Associations de la diaspora': [1],
  Autres: [1, 1, 1],
};
const otherDegrees = [4, 4, 4, 3, 3, 3, 3, 2];
const namedByNgos = {
  'bailleurs-internationaux': 7,
  fondations: 3,
  cotisations: 3,
  'dons-organismes-prives': 1,
  'fonds-publics-nationaux': 1,
};

function sourcesByType(country, types) {
  const left = countsOf(country, 'sources_financement');
  const given = types.map(() => '');
  const fill = (indexes, counts, degrees) => {
    for (const [place, codes] of several(counts, indexes.length, degrees).entries()) given[indexes[place]] = codes;
  };
  for (const [type, degrees] of Object.entries(degreesByType)) {
    const counts =
      type === 'ONG' ? new Map(Object.entries(namedByNgos)) : countsOf(country, `sources_financement/${type}`);
    for (const [code, count] of counts) left.set(code, left.get(code) - count);
    fill(
      range(types.length).filter((row) => types[row] === type),
      counts,
      degrees,
    );
  }
  fill(
    range(types.length).filter((row) => !(types[row] in degreesByType)),
    new Map([...left].filter(([, n]) => n > 0)),
    otherDegrees,
  );
  return given;
}

/** How many levels of dialogue each names (Tunisia): as near to the published levels as their total allows. */
const levelDegrees = [...range(7).map(() => 4), ...range(9).map(() => 3), ...range(10).map(() => 2), 1, 1];

function answersOf(country, n) {
  const types = blocksOf(country, n);
  const rows = range(n).map(() => ({}));
  const put = (key, values) => {
    for (const [index, value] of values.entries()) if (value !== '') rows[index][key] = value;
  };
  for (const [key, step] of singles) {
    const counts = completed(countsOf(country, key), n);
    if (counts.size > 0) put(key, spread(counts, n, step));
  }
  for (const key of multiples) {
    const counts = countsOf(country, key);
    if (counts.size > 0)
      put(key, several(counts, n, country === 'TN' && key === 'niveaux_dialogue' ? levelDegrees : null));
  }
  put('beneficiaires', several(countsOf(country, 'public'), n));
  if (country === 'TN') {
    put('budget_tranche', budgetsByType(country, types));
    put('sources_financement', sourcesByType(country, types));
    for (const row of rows) row.partenariats = `osc:${row.partenariats_forme}`;
  }
  for (const row of rows) delete row.partenariats_forme;
  put(
    'nb_membres',
    spread(countsOf(country, 'nb_membres'), n, 7).map((band) => members[band] ?? ''),
  );
  put(
    'nb_salaries_tp',
    spread(countsOf(country, 'nb_salaries_tp'), n, 9).map((band) => staff[band] ?? ''),
  );
  const periods = countsOf(country, 'periode_publiee');
  put(
    'annee_creation',
    periods.size > 0
      ? spread(periods, n, 13).map(yearIn)
      : range(n).map((index) => (index === 6 ? 1969 : 1984 + ((index * 5) % 37))),
  );
  return { rows, types };
}

/** What no table gives but the others leave open, said in README.md. */
function withRemainders(country, rows, n) {
  if (country === 'SN') {
    // The one organisation without difficulties answered «aucune»; those with some name the three that are printed.
    for (const [index, row] of rows.entries()) {
      row.difficultes_vie_associative = index === n - 1 ? 'aucune' : 'budget;fonctionnement';
      row.difficultes_projet = index === n - 1 ? 'aucune' : 'montage';
      row.participe_temps_forts = row.temps_forts ? 'oui' : 'non';
      if (index < 24) row.thematiques = ['accueil', 'droit', 'accompagnement', 'circulation'][index % 4];
    }
  }
  if (country === 'CI') for (const row of rows) row.place_migration ??= 'secondaire';
  if (country === 'CM') for (const row of rows) row.difficultes_vie_associative = 'budget';
}

function seatsOf(country, n) {
  const published = spread(countsOf(country, 'ville_siege'), n, 10);
  return range(n).map((index) => {
    const town = published[index] || towns[country][index % towns[country].length];
    if (country !== 'CI') return { ville_siege: town };
    const without = range(n).filter((row) => published[row] === '');
    const place = without.indexOf(index);
    return { ville_siege: town, a_un_siege: place === -1 ? 'oui' : place < 4 ? 'non' : 'installation-precaire' };
  });
}

const cell = (value) => (/[;"\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
function writeTable(country, name, rows) {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
  mkdirSync(join(out, country), { recursive: true });
  writeFileSync(join(out, country, name), `\ufeff${lines.map((line) => line.map(cell).join(';')).join('\n')}\n`);
}

const consents = Object.fromEntries(
  ['figurer', 'contact', 'profil', 'propos', 'citation'].map((each) => [`accord_${each}`, 'oui']),
);
const days = { SN: '2022-08-', CI: '2022-06-', CM: '2022-09-', TN: '2022-07-' };

function projectsOf(names) {
  const n = data.projets.CI;
  const donors = several(countsOf('CI', 'projets_type_bailleur'), n);
  const bands = spread(countsOf('CI', 'projets_budget'), n, 8);
  return range(n).map((index) => ({
    acteur: names[index % names.length],
    intitule: `Projet fictif ${String(index + 1).padStart(2, '0')}`,
    type_bailleur: donors[index],
    budget_global: amounts[bands[index]],
    devise: 'EUR',
  }));
}

/** Tables that the rows can't give as printed, line by line, and totals that do not agree. */
function publishedFigures(country) {
  const documents = { synthèse: 'synthèse nationale publiée', diapositives: 'résultats synthétiques publiés' };
  const rows = data.tables
    .filter(({ pays, etat }) => pays === country && (etat === 'arrondi' || etat === 'contredit'))
    .flatMap(({ lignes, unite, base, page, document }) =>
      lignes.map(({ variable, code, valeur }) => ({
        ...{ variable, code, valeur, unite, base: base ?? '', source: documents[document], page },
      })),
    );
  const totals = data.totaux
    .filter(({ pays }) => pays === country)
    .map(({ variable, valeur, base, page }) => ({
      ...{ variable, code: 'total', valeur, unite: 'organisations', base, source: documents.synthèse, page },
    }));
  return [...rows, ...totals];
}

for (const [country, n] of Object.entries(data.organisations)) {
  const names = namesOf(country);
  if (names.length !== n || new Set(names).size !== n) throw new Error(`${country}: ${names.length} names for ${n}`);
  const { rows, types } = answersOf(country, n);
  withRemainders(country, rows, n);
  const seats = seatsOf(country, n);
  const sites = countsOf(country, 'a_un_site').get('oui') ?? 0;
  const day = (index) => `${days[country]}${String(1 + (index % 28)).padStart(2, '0')}`;
  writeTable(
    country,
    'entretiens.csv',
    rows.map((row, index) => ({
      ...{
        id_entretien: `${country}-P${String(index + 1).padStart(2, '0')}`,
        date: day(index),
        langue: 'fr',
        mode: 'presentiel',
      },
      ...{
        type_repondant: 'osc',
        pays: country,
        acteur: names[index],
        ...consents,
        audience: 'publique',
        accord_date: day(index),
      },
      ...{ mandat: 'oui', sensibilite: 0, ...row },
    })),
  );
  writeTable(
    country,
    'acteurs.csv',
    names.map((nom, index) => ({
      ...{ nom, pays: country, ...seats[index] },
      ...(types[index] ? { type_publie_national: types[index] } : {}),
      ...(sites > 0 ? { site_internet: index < sites ? `https://organisation-${index + 1}.example` : 'Néant' } : {}),
      diffusion: 'publique',
    })),
  );
  writeTable(
    country,
    'terrain.csv',
    names.map((acteur, index) => ({
      acteur,
      pays: country,
      statut_reponse: 'interviewe',
      date: day(index),
      mode: 'presentiel',
      langue: 'fr',
    })),
  );
  writeTable(country, 'chiffres-publies.csv', publishedFigures(country));
  if (country === 'CI') writeTable(country, 'projets.csv', projectsOf(names));
}
