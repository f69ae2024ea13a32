/*
 * Who is who: agreement with lists whose truth is known, on names alone, beside two baselines; and cost. Prints figures.
 * usage: node bench/match.mjs [--faux]       (with --faux: every wrong pair and every missed pair, with its ladder)
 *        node bench/match.mjs --lignes N     (N rows of a made-up register with 2 % variants: time and memory alone)
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { loadLibrary } from './library.mjs';

const root = new URL('..', import.meta.url);
const data = new URL('../shared/data/', root);
const [flag, number] = process.argv.slice(2);

const { foldKey, foldWords, gazetteerOf, jaroWinkler, matchRows, parsePack, seededNumbers, sharedGazetteer } =
  await loadLibrary(`export { gazetteerOf, matchRows, sharedGazetteer } from './src/resolve/index.ts';
    export { parsePack } from './src/countries/index.ts';
    export { seededNumbers } from './src/statistics/bootstrap.ts';
    export { foldKey, foldWords } from './src/text/fold.ts';
    export { jaroWinkler } from './src/text/similarity.ts';`);

const asRow = (name) => ({ name, acronym: null, otherNames: [], card: null });

// ---- cost ---------------------------------------------------------------------------------------------------------

const forms =
  'Association|Union|Réseau|Groupement|Fédération|Collectif|ONG|GIE|Amicale|Comité|Mutuelle|Coopérative'.split('|');
const themes =
  'des femmes|des jeunes|des migrants de retour|pour le développement|des ressortissants|d’entraide|pour la santé|culturelle|sportive|des parents d’élèves|des pêcheurs|de solidarité|pour l’éducation|des handicapés|de quartier|pour l’environnement|des éleveurs|des agriculteurs|des artisans|de lutte contre la pauvreté|des étudiants|pour la paix'.split(
    '|',
  );
const syllables =
  'ba|ka|dia|mou|sar|ndi|tou|ko|li|fa|wa|gue|yo|sam|ra|ti|mba|do|lo|ke|sen|go|ri|na|pi|ma|dou|bo|fo|da'.split('|');

/** A national register: names as registers hold them, two in a hundred of them written once more another way. */
function registerOf(count) {
  const random = seededNumbers(12345);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const word = () => {
    const made = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
    return made[0].toUpperCase() + made.slice(1);
  };
  const towns = Array.from({ length: 800 }, word);
  const names = [];
  const bases = [];
  while (names.length < count) {
    const name = `${pick(forms)} ${pick(themes)} de ${pick(towns)}${random() < 0.5 ? ` ${word()}` : ''}`;
    names.push(name);
    bases.push(name);
    if (random() < 0.02 && names.length < count) {
      names.push(variantOf(name, random));
      bases.push(name);
    }
  }
  return { names, bases };
}

function variantOf(name, random) {
  const how = random();
  if (how < 0.3) return name.toUpperCase();
  if (how < 0.6) {
    const at = 3 + Math.floor(random() * (name.length - 5));
    return name.slice(0, at) + name.slice(at + 1);
  }
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace('Association', 'Asso.');
}

function measureCost(count) {
  const { names, bases } = registerOf(count);
  const rows = names.map(asRow);
  const start = performance.now();
  const before = process.cpuUsage();
  const found = matchRows(rows, gazetteerOf(null, []));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const reviews = found.pairs.filter(({ outcome }) => outcome === 'to-review').length;
  return {
    count,
    seconds,
    processor: (user + system) / 1e6,
    clusters: found.clusterCount,
    agreement: countPairs(
      bases.map((truth) => ({ truth })),
      found.clusterOf,
    ),
    reviews: reviews + found.hiddenReviews,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

if (flag === '--une-mesure') {
  console.log(JSON.stringify(measureCost(Number(number))));
  process.exit(0);
}
if (flag === '--lignes') {
  // Each size in a process of its own, so that the peak is its own.
  const measured = [25_000, Number(number)].map((count) =>
    JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--une-mesure', String(count)], {
        encoding: 'utf8',
      }),
    ),
  );
  for (const { count, seconds, processor, clusters, reviews, peak, agreement } of measured) {
    console.log(
      `${count} rows: ${seconds.toFixed(1)} s (processor ${processor.toFixed(1)} s), ${((seconds * 1e6) / count).toFixed(0)} µs a row, peak ${peak.toFixed(0)} MB; ${clusters} clusters, ${reviews} pairs to review; ${figures(agreement)}`,
    );
  }
  const ratio = (key) => (measured[1][key] / measured[1].count / (measured[0][key] / measured[0].count)).toFixed(2);
  console.log(`per row against 25000 rows: time × ${ratio('seconds')}, processor × ${ratio('processor')}`);
  process.exit(0);
}

// ---- agreement ----------------------------------------------------------------------------------------------------

if (!existsSync(data)) {
  console.log('../shared is absent: agreement is not measured (cost: --lignes 250000).');
  process.exit(0);
}

const read = (file) =>
  parse(readFileSync(new URL(file, data)), { columns: true, bom: true, relax_quotes: true, relax_column_count: true });

/** Organisations of humanitarian lists, with their names and acronyms; names that several entities bear set aside. */
function humanitarian() {
  const rows = read('er/iati3w__org-variants.csv').map(({ variant, entity_id }) => ({
    name: variant,
    truth: entity_id,
  }));
  const bearers = new Map();
  for (const { name, truth } of rows) {
    const key = foldKey(name);
    bearers.set(key, (bearers.get(key) ?? new Set()).add(truth));
  }
  const shared = [...bearers].filter(([, truths]) => truths.size > 1);
  const kept = rows.filter(({ name }) => bearers.get(foldKey(name)).size === 1);
  const note = `${shared.length} folded names borne by several entities set aside (${rows.length - kept.length} rows of ${rows.length})`;
  return { label: 'humanitarian lists', parts: [{ items: kept, country: null }], note };
}

/** Three exports of one register: the same denomination is the same member. */
function register() {
  const columns = {
    'ml-ponah-members-full.csv': 'Organisation',
    'ml-ponah-members1.csv': 'denomination',
    'ml-ponah-membersData.csv': 'fullName',
  };
  const items = Object.entries(columns).flatMap(([file, column]) =>
    read(`orgs/${file}`)
      .map((row) => row[column]?.trim() ?? '')
      .filter((name) => name !== '')
      .map((name) => ({ name, truth: foldKey(name) })),
  );
  return { label: 'register, three exports', parts: [{ items, country: null }], note: '' };
}

/** Names and other spellings printed in the programme's own syntheses, country by country. */
function programme() {
  const itemsByCountry = new Map();
  for (const [index, { pays, nom, variantes }] of read('crpm/actors.csv').entries()) {
    const spellings = (variantes ?? '').split(';').map((each) => each.replace(/\(\s*[pv][^)]*\)\s*$/i, '').trim());
    const items = itemsByCountry.get(pays) ?? [];
    for (const name of [nom, ...spellings]) if (name !== '') items.push({ name, truth: `${pays} ${index}` });
    itemsByCountry.set(pays, items);
  }
  const parts = [...itemsByCountry].map(([country, items]) => ({ items, country }));
  return { label: 'names of the programme', parts, note: `${parts.length} countries, each apart` };
}

/** The same names as one list with no country that is home: what `match` is given when nobody cuts the file first. */
function programmeTogether() {
  const items = programme().parts.flatMap((part) => part.items);
  const note = 'the truth has one entity a country: a body that two countries list counts as wrong when it is found';
  return { label: 'names of the programme, one list', parts: [{ items, country: null }], note };
}

function pairsOf(count) {
  return (count * (count - 1)) / 2;
}

function groupsOf(items, keyOf) {
  const groups = new Map();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()];
}

/** Pairs found, found and true, true: from the cluster of each item. */
function countPairs(items, clusterOf) {
  let [found, right, truth] = [0, 0, 0];
  for (const group of groupsOf(items, (_, index) => clusterOf[index])) {
    found += pairsOf(group.length);
    for (const same of groupsOf(
      group.map((index) => items[index]),
      ({ truth: one }) => one,
    ))
      right += pairsOf(same.length);
  }
  for (const group of groupsOf(items, ({ truth: one }) => one)) truth += pairsOf(group.length);
  return { found, right, truth };
}

const add = (a, b) => Object.fromEntries(Object.keys(b).map((key) => [key, (a[key] ?? 0) + b[key]]));

function figures({ found, right, truth }) {
  const [p, r] = [found === 0 ? 1 : right / found, truth === 0 ? 1 : right / truth];
  const f = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  return `P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f.toFixed(3)}  (${right} right, ${found - right} wrong, ${truth - right} missed)`;
}

const packs = readdirSync(new URL('src/countries/', root))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parsePack(readFileSync(new URL(`src/countries/${file}`, root), 'utf8'), file).value)
  .filter((pack) => pack !== null);

/** The places `match` knows: of the country named, or of all. */
function gazetteerFor(country, knowsInstitutions) {
  const pack = packs.find(({ iso2 }) => iso2 === country) ?? null;
  return country === null ? sharedGazetteer(packs, [], knowsInstitutions) : gazetteerOf(pack, [], knowsInstitutions);
}

function ours(items, country, knowsInstitutions) {
  const { clusterOf, pairs } = matchRows(
    items.map(({ name }) => asRow(name)),
    gazetteerFor(country, knowsInstitutions),
  );
  const reviewed = new Set(
    pairs
      .filter(({ outcome }) => outcome === 'to-review')
      .map(({ left, right }) => [clusterOf[left], clusterOf[right]].sort((a, b) => a - b).join()),
  );
  let [caught, sameWords] = [0, 0];
  for (const group of groupsOf(items, ({ truth }) => truth)) {
    for (const [at, left] of group.entries()) {
      for (const right of group.slice(at + 1)) {
        const [a, b] = [clusterOf[left], clusterOf[right]].sort((x, y) => x - y);
        if (a !== b && reviewed.has(`${a},${b}`)) caught += 1;
      }
    }
  }
  // Wrong pairs whose names say the very same words: the truth has two entities of one name.
  for (const group of groupsOf(items, (_, index) => clusterOf[index])) {
    for (const [at, left] of group.entries()) {
      for (const right of group.slice(at + 1)) {
        if (items[left].truth !== items[right].truth && wordsOf(items[left].name) === wordsOf(items[right].name))
          sameWords += 1;
      }
    }
  }
  return { counts: { ...countPairs(items, clusterOf), caught, sameWords }, clusterOf, pairs };
}

/** Folded words in any order, articles and American spelling aside. */
const wordsOf = (name) =>
  foldWords(name.replaceAll('&', ' and '))
    .split(' ')
    .filter((word) => !['the', 'of', 'and', 'et', 'le', 'la', 'les', 'de', 'des', 'du'].includes(word))
    .map((word) => word.replace(/iz(?=ation)/, 'is').replace(/center$/, 'centre'))
    .sort()
    .join(' ');

// Baselines, here alone: key collision as OpenRefine does it (documented in its user manual), and plain Jaro-Winkler.
const fingerprint = (name) => [...new Set(foldWords(name).split(' '))].sort().join(' ');
const bigrams = (name) => {
  const key = foldWords(name).replaceAll(' ', '');
  return [...new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2)))]
    .sort()
    .join('');
};

function byKey(items, keyOf) {
  const numbers = new Map();
  return items.map(({ name }) => {
    const key = keyOf(name);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key);
  });
}

const thresholds = [0.8, 0.84, 0.88, 0.9, 0.92, 0.94, 0.96, 0.98, 1];

/** Clusters by single linkage at each threshold, from one comparison of all pairs. */
function byJaroWinkler(items) {
  const keys = items.map(({ name }) => foldWords(name));
  const close = [];
  for (let left = 0; left < keys.length; left += 1) {
    for (let right = left + 1; right < keys.length; right += 1) {
      const likeness = jaroWinkler(keys[left], keys[right]);
      if (likeness >= thresholds[0]) close.push([likeness, left, right]);
    }
  }
  return thresholds.map((threshold) => {
    const parent = items.map((_, index) => index);
    const find = (index) => {
      let root = index;
      while (parent[root] !== root) root = parent[root];
      for (let each = index; parent[each] !== root; ) [parent[each], each] = [root, parent[each]];
      return root;
    };
    for (const [likeness, left, right] of close) if (likeness >= threshold) parent[find(left)] = find(right);
    return { threshold, clusterOf: items.map((_, index) => find(index)) };
  });
}

const f1 = ({ found, right, truth }) => (2 * right) / (found + truth || 1);
const sum = (parts, count) => parts.map(count).reduce(add, {});

/** Wrong pairs and missed pairs of one list, as lines to read; `joined`, `review` or nothing says what became of each. */
function errorLines({ items, country }, { clusterOf, pairs }) {
  const told = new Map(pairs.map((pair) => [[pair.left, pair.right].join(), pair]));
  const linesOf = (mark, group, isError) =>
    group.flatMap((left, at) =>
      group
        .slice(at + 1)
        .filter((right) => isError(left, right))
        .map((right) => {
          const pair = told.get([left, right].sort((a, b) => a - b).join());
          const steps =
            pair?.steps.map(({ comparison, level, weight }) => `${comparison} : ${level.fr} (${weight})`) ?? [];
          const outcome = pair === undefined ? '' : pair.outcome === 'same' ? 'joined' : 'review';
          return [mark, country ?? '', items[left].name, items[right].name, outcome, steps.join(' ; ')].join('\t');
        }),
    );
  return [
    ...groupsOf(items, (_, index) => clusterOf[index]).flatMap((group) =>
      linesOf('wrong', group, (a, b) => items[a].truth !== items[b].truth),
    ),
    ...groupsOf(items, ({ truth }) => truth).flatMap((group) =>
      linesOf('missed', group, (a, b) => clusterOf[a] !== clusterOf[b]),
    ),
  ];
}

for (const { label, parts, note } of [humanitarian(), register(), programme(), programmeTogether()]) {
  const size = parts.reduce((total, { items }) => total + items.length, 0);
  console.log(`${label}: ${size} names${note === '' ? '' : `; ${note}`}`);
  for (const [name, knows] of [
    ['match', true],
    ['match, without the list of institutions', false],
  ]) {
    const found = parts.map(({ items, country }) => ours(items, country, knows));
    const total = found.map(({ counts }) => counts).reduce(add, {});
    const missed = total.truth - total.right;
    console.log(`  ${name.padEnd(40)} ${figures(total)}`);
    console.log(
      `  ${''.padEnd(40)} review catches ${total.caught} of the ${missed} missed; ${total.sameWords} of the wrong say the same words`,
    );
    if (knows && flag === '--faux')
      for (const [index, part] of parts.entries()) for (const line of errorLines(part, found[index])) console.log(line);
  }
  for (const [name, keyOf] of [
    ['fingerprint', fingerprint],
    ['n-gram fingerprint', bigrams],
  ]) {
    console.log(`  ${name.padEnd(40)} ${figures(sum(parts, ({ items }) => countPairs(items, byKey(items, keyOf))))}`);
  }
  const tried = thresholds.map(() => ({}));
  for (const { items } of parts) {
    for (const [at, { clusterOf }] of byJaroWinkler(items).entries())
      tried[at] = add(tried[at], countPairs(items, clusterOf));
  }
  const best = tried.map((counts, at) => ({ counts, at })).sort((a, b) => f1(b.counts) - f1(a.counts))[0];
  console.log(`  ${`Jaro-Winkler at ${thresholds[best.at]}, its best`.padEnd(40)} ${figures(best.counts)}`);
}
