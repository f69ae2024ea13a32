import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { foldKey } from '../../src/text/fold.ts';
import { matchNames } from './lists.ts';

/* Lists whose truth is known; they do not come with the project. `npm run bench:match` says all figures. */
const shared = new URL('../../../shared/data/', import.meta.url);
const whenShared = test.skipIf(!existsSync(shared));

const read = (file: string): { [column: string]: string }[] =>
  parse(readFileSync(new URL(file, shared)), {
    columns: true,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
  });

interface Item {
  name: string;
  truth: string;
}

/** Pairwise precision and recall. */
function agreement(items: readonly Item[], iso2: string | null = null) {
  const { clusterOf } = matchNames(
    items.map(({ name }) => name),
    iso2,
  );
  let [found, right, truth] = [0, 0, 0];
  for (const [a, left] of items.entries()) {
    for (let b = a + 1; b < items.length; b += 1) {
      const isFound = clusterOf[a] === clusterOf[b];
      const isTrue = left.truth === items[b]?.truth;
      if (isFound) found += 1;
      if (isTrue) truth += 1;
      if (isFound && isTrue) right += 1;
    }
  }
  return { found, right, truth };
}

whenShared('humanitarian lists, names alone (skipped without ../shared)', () => {
  const rows = read('er/iati3w__org-variants.csv').map(({ variant = '', entity_id = '' }) => ({
    name: variant,
    truth: entity_id,
  }));
  const bearers = new Map<string, Set<string>>();
  for (const { name, truth } of rows) bearers.set(foldKey(name), (bearers.get(foldKey(name)) ?? new Set()).add(truth));
  const { found, right, truth } = agreement(rows.filter(({ name }) => bearers.get(foldKey(name))?.size === 1));
  // The list has two entities of one name here and there («HALO Trust», «The HALO Trust»): see the bench.
  expect(right / found).toBeGreaterThanOrEqual(0.98);
  expect(right / truth).toBeGreaterThanOrEqual(0.7);
});

whenShared('names of the programme, country by country (skipped without ../shared)', () => {
  const itemsByCountry = new Map<string, Item[]>();
  for (const [index, { pays = '', nom = '', variantes = '' }] of read('crpm/actors.csv').entries()) {
    const others = variantes.split(';').map((each) => each.replace(/\(\s*[pv][^)]*\)\s*$/i, '').trim());
    const items = itemsByCountry.get(pays) ?? [];
    for (const name of [nom, ...others]) if (name !== '') items.push({ name, truth: String(index) });
    itemsByCountry.set(pays, items);
  }
  const counts = [...itemsByCountry].map(([country, items]) => agreement(items, country));
  const sum = (key: 'found' | 'right' | 'truth') => counts.reduce((total, each) => total + each[key], 0);
  expect(sum('right') / sum('found')).toBeGreaterThanOrEqual(0.98);
  expect(sum('right') / sum('truth')).toBeGreaterThanOrEqual(0.9);
});
