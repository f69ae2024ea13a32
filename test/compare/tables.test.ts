import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTables } from '../../src/compare/countries/compare-tables.ts';
import { generalReasons } from '../../src/compare/countries/general-reasons.ts';
import { areUnlike, monthsBetween } from '../../src/compare/countries/reasons.ts';
import { boundsOfMasked } from '../../src/compare/masked-bounds.ts';
import type { Edition, EditionTabulation } from '../../src/model/edition.ts';
import { question, tabulation, type ValueLine } from '../render/sample-parts.ts';
import { counts, editionOf } from './editions.ts';

const quality = (values: ValueLine[], given: Partial<EditionTabulation> = {}) =>
  question('qualite_dialogue', ['Qualité du dialogue', 'Quality of the dialogue'], values, given);
const value = (code: string, n: number | null): ValueLine => [code, code, code, n];

const withTables = (iso2: string, tables: EditionTabulation[], given: Partial<Edition> = {}) =>
  editionOf(iso2, { tabulations: tables, ...given });
const tableOf = (editions: Edition[], id = 'qualite_dialogue') =>
  compareTables(editions).find((table) => table.id === id);
const reasonsOf = (editions: Edition[], id?: string) => tableOf(editions, id)?.reasons.map((reason) => reason.id);

describe('a table that both have', () => {
  const sn = withTables('SN', [quality([value('bonne', 4), value('moyenne', 10), value('mauvaise', 2)])]);
  const tn = withTables('TN', [
    quality([value('bonne', 1), value('moyenne', null), value('mauvaise', null)], { answered: 9, base: 10 }),
  ]);

  it('gives each cell its x/n, no share when fewer than ten answered, and masked cells as intervals', () => {
    const table = tableOf([sn, tn]);
    expect(table?.status).toBe('comparable');
    expect(table?.rows.map(({ code }) => code)).toEqual(['bonne', 'moyenne', 'mauvaise']);
    expect(table?.rows[0]?.cells).toEqual([
      { country: 'SN', state: 'count', n: 4, bounds: { low: 4, high: 4 }, of: 16, share: 0.25 },
      { country: 'TN', state: 'count', n: 1, bounds: { low: 1, high: 1 }, of: 9, share: null },
    ]);
    expect(table?.rows[1]?.cells[1]).toEqual({
      country: 'TN',
      state: 'masked',
      n: null,
      bounds: { low: 0, high: 8 },
      of: 9,
      share: null,
    });
  });

  it('keeps the columns in the order asked and nothing else depends on it', () => {
    const [there] = compareTables([sn, tn]);
    const [back] = compareTables([tn, sn]);
    expect(back?.columns.map(({ country }) => country)).toEqual(['TN', 'SN']);
    const turned = (table = back) => ({
      ...table,
      columns: [...(table?.columns ?? [])].reverse(),
      rows: table?.rows.map((row) => ({ ...row, cells: [...row.cells].reverse() })),
    });
    expect(turned()).toEqual(there);
  });
});

describe('what is refused', () => {
  it('a question asked in one country alone', () => {
    const silent = quality([value('bonne', 0)], { answered: 0, not_answered: 18, refused: 0 });
    const editions = [withTables('SN', [quality([value('bonne', 4)])]), withTables('TN', [silent])];
    expect(tableOf(editions)).toMatchObject({ status: 'refused', rows: [] });
    expect(reasonsOf(editions)).toEqual(['not-answered', 'too-few-countries']);
    expect(tableOf(editions)?.columns[1]?.state).toBe('unasked');
  });

  it('what no country answered is no table that cannot be compared, whatever else would refuse it', () => {
    const none = { base: 20, answered: 0, not_answered: 20, refused: 0 };
    const seat = () => tabulation('region_siege', ['Région', 'Region'], [value('x', 0)], none);
    const editions = ['SN', 'TN'].map((iso2) =>
      withTables(iso2, [quality([value('bonne', 0)], none), seat()], { codebook: { version: '1', checksum: iso2 } }),
    );
    expect(tableOf(editions)).toMatchObject({ status: 'unanswered', rows: [] });
    expect(reasonsOf(editions)).toEqual(['not-answered']);
    expect(tableOf(editions, 'region_siege')).toMatchObject({ status: 'unanswered', rows: [] });
  });

  it('only a question was not asked: anything else is not documented', () => {
    const none = { base: 20, answered: 0, not_answered: 20, refused: 0 };
    const nature = (given: Partial<EditionTabulation>) =>
      tabulation('nature', ['Nature', 'Nature'], [value('association', 5)], given);
    const editions = [withTables('SN', [nature({})]), withTables('TN', [nature(none)])];
    expect(reasonsOf(editions, 'nature')).toEqual(['not-documented', 'too-few-countries']);
  });

  it('codes of another grid, and of that grid alone', () => {
    const roles = () => tabulation('roles', ['Rôles', 'Roles'], [value('inclusion', 5)], { layer: 'testimony' });
    const nature = () => tabulation('nature', ['Nature', 'Nature'], [value('association', 5)]);
    const other = { version: '0.2.0', checksum: 'ffff000011112222' };
    const editions = [
      withTables('SN', [roles(), nature()]),
      withTables('TN', [roles(), nature()], { codebook: other }),
    ];
    expect(tableOf(editions, 'roles')).toMatchObject({ status: 'refused' });
    expect(reasonsOf(editions, 'roles')).toEqual(['grid-differs']);
    expect(tableOf(editions, 'nature')?.status).toBe('comparable');
    expect(generalReasons(editions).map(({ id }) => id)).toContain('grid-differs');
  });

  it('places of each country', () => {
    const seat = (code: string) => tabulation('region_siege', ['Région', 'Region'], [value(code, 5)]);
    const editions = [withTables('SN', [seat('SN-DK')]), withTables('TN', [seat('TN-11')])];
    expect(reasonsOf(editions, 'region_siege')).toEqual(['own-places']);
  });

  it('answers counted on another base', () => {
    const editions = [
      withTables('SN', [quality([value('bonne', 4)])]),
      withTables('TN', [quality([value('bonne', 4)], { multiple: true })]),
    ];
    expect(reasonsOf(editions)).toEqual(['defined-otherwise']);
    expect(tableOf(editions)?.status).toBe('refused');
  });
});

describe('what is qualified', () => {
  const pair = (left: Partial<Edition>, right: Partial<Edition>) => [
    withTables('SN', [quality([value('bonne', 4)])], left),
    withTables('TN', [quality([value('bonne', 4)])], right),
  ];

  it.each<[string, string, Partial<Edition>, Partial<Edition>]>([
    [
      'coverage-unlike',
      'interviews with 18/20 here and 11/40 there',
      { counts: counts({ interviewed: 18, known: 20 }) },
      { counts: counts({ interviewed: 11, known: 40 }) },
    ],
    [
      'consent-unlike',
      'interviews open here, closed there',
      { counts: counts({ interviews: 20, interviews_open: 20 }) },
      { counts: counts({ interviews: 20, interviews_open: 8 }) },
    ],
    [
      'dates-apart',
      'interviews two years apart',
      { counts: counts({ last_interview: '2024-02-10' }) },
      { counts: counts({ last_interview: '2026-03-12' }) },
    ],
    ['waves-mixed', 'several waves in one country', { limits: [{ id: 'waves-mixed', params: { waves: 2 } }] }, {}],
    ['tool-differs', 'another version of the tool', { tool_version: '0.1.0' }, { tool_version: '0.2.0' }],
  ])('%s: %s', (id, _, left, right) => {
    const editions = pair(left, right);
    expect(tableOf(editions)?.status).toBe('qualified');
    expect(reasonsOf(editions)).toEqual([id]);
    expect(tableOf(editions)?.rows).toHaveLength(1);
  });

  it('tells each country’s x/n', () => {
    const editions = pair(
      { counts: counts({ interviewed: 18, known: 20 }) },
      { counts: counts({ interviewed: 11, known: 40 }) },
    );
    expect(tableOf(editions)?.reasons[0]?.countries).toEqual([
      { country: 'SN', n: 18, of: 20, text: null },
      { country: 'TN', n: 11, of: 40, text: null },
    ]);
  });

  it('a third country without the table is told, the two others are compared', () => {
    const editions = [...pair({}, {}), withTables('ML', [])];
    expect(reasonsOf(editions)).toEqual(['table-missing']);
    expect(tableOf(editions)?.rows[0]?.cells[2]).toMatchObject({ state: 'absent', n: null, bounds: null });
  });

  it('a fact documented for many here and for few there', () => {
    const nature = (answered: number) =>
      tabulation('nature', ['Nature', 'Nature'], [value('association', 2)], { answered, base: 28 });
    const editions = [withTables('SN', [nature(26)]), withTables('TN', [nature(5)])];
    expect(reasonsOf(editions, 'nature')).toEqual(['documented-unlike']);
  });
});

describe('bounds of a masked cell', () => {
  it('always hold the true count, whatever is masked', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.boolean()), { minLength: 1, maxLength: 6 }), (cells) => {
        const answered = cells.reduce((sum, [n]) => sum + n, 0);
        const lines = cells.map(([n, isMasked], index) => value(`c${index}`, isMasked ? null : n));
        const { low, high } = boundsOfMasked(quality(lines, { answered, base: answered + 3 }));
        for (const [n, isMasked] of cells) {
          if (isMasked) expect(low <= n && n <= high).toBe(true);
        }
      }),
    );
  });

  it('of several answers go up to all who answered, or to the base when that is masked too', () => {
    const lines = [value('a', 5), value('b', null)];
    expect(boundsOfMasked(quality(lines, { multiple: true, answered: 7 }))).toEqual({ low: 0, high: 7 });
    expect(boundsOfMasked(quality(lines, { multiple: true, answered: null }))).toEqual({ low: 0, high: 18 });
  });
});

it('shares and months', () => {
  expect(
    areUnlike([
      { n: 10, of: 20 },
      { n: 4, of: 16 },
    ]),
  ).toBe(true);
  expect(
    areUnlike([
      { n: 10, of: 20 },
      { n: 5, of: 19 },
    ]),
  ).toBe(false);
  expect(
    areUnlike([
      { n: 0, of: 0 },
      { n: 5, of: 5 },
    ]),
  ).toBe(false);
  expect(monthsBetween('2025-11-30', '2026-02-01')).toBe(3);
  expect(monthsBetween('2025', null)).toBeNull();
});
