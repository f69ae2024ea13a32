import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeList, columns } from '../../src/columns/index.ts';
import type { ColumnSpec } from '../../src/model/column.ts';
import { canonicalCell } from '../../src/validate/canonical-cell.ts';
import { readCell } from '../../src/validate/read-cell.ts';
import { contextOf, packs } from './validating.ts';

const context = contextOf();

/** What people may type in a column: sense and nonsense. */
function typedIn(column: ColumnSpec): fc.Arbitrary<string> {
  const { codebook, country } = context;
  const codes = column.list ? codeList(column.list, codebook).flatMap(({ code, fr, en }) => [code, fr, en]) : [];
  const listed = codes.length > 0 ? fc.constantFrom(...codes) : fc.constant('x');
  const several = (one: fc.Arbitrary<string>) =>
    fc.array(one, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('; '));
  const grid = fc
    .tuple(fc.constantFrom('', 'contre:'), fc.constantFrom(...codebook.entries))
    .map(([against, { axis, code }]) => `${against}${axis}:${code}`);
  const region = fc.constantFrom(...country.regions.flatMap(({ code, name }) => [code, name.fr]));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e24, max: 1e24 });
  const day = fc.date({ min: new Date('1801-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const byType: Partial<Record<ColumnSpec['type'], fc.Arbitrary<string>>> = {
    code: listed,
    codes: several(listed),
    pairs: several(fc.tuple(listed, fc.constantFrom('', ':formel', ':informel')).map((parts) => parts.join(''))),
    'grid-codes': several(grid),
    integer: fc.oneof(fc.integer(), fc.bigInt({ min: 0n, max: 10n ** 24n })).map(String),
    number: fc.oneof(
      number.map((value) => String(value).replace('.', ',')),
      fc.constantFrom('1 250,5', '1.250,75', '1,25', '1e-9', '0,125', '3,5E+06'),
    ),
    year: fc.integer({ min: 1800, max: 2100 }).map(String),
    date: day.chain((date) => {
      const iso = date.toISOString().slice(0, 10);
      return fc.constantFrom(iso, iso.slice(0, 7), iso.slice(0, 4), iso.split('-').reverse().join('/'));
    }),
    'yes-no': fc.constantFrom('oui', 'Non', 'x', '0', 'VRAI'),
    country: fc.constantFrom(...packs.map(({ names }) => names.fr)),
    region,
    zones: several(fc.oneof(region, fc.constantFrom('Mali', 'tout le pays', 'Quartier sans nom'))),
    url: fc.webUrl(),
    email: fc.emailAddress(),
    phone: fc.constantFrom('+221 33 000 00 00', '33 000 00 00 / 33 000 00 01'),
  };
  return fc.oneof(byType[column.type] ?? fc.string(), fc.string());
}

const columnOfType = new Map(columns.map((column) => [column.type, column]));
// Latitudes are bounded and take three decimals as such: a column of its own kind of number.
const latitude = columns.find(({ key }) => key === 'latitude');

describe('a value written in its canonical form reads as itself', () => {
  it.each([...columnOfType].map(([type, column]) => [type, column] as const))('%s', (_, column) => {
    const cell = { column, kind: column.kinds[0] ?? ('acteurs' as const), context, packs };
    let read = 0;
    fc.assert(
      fc.property(typedIn(column), (text) => {
        const reading = readCell(text, cell);
        if (reading.state !== 'value') return;
        read += 1;
        const written = canonicalCell(reading.value);
        const again = readCell(written, cell);
        expect(again.state === 'value' ? again.value : again.state, written).toEqual(reading.value);
      }),
      { numRuns: 300, seed: 3 },
    );
    expect(read).toBeGreaterThan(30); // the property is about values, not about refusals
  });

  it('knows every type of column', () => expect(columnOfType.size).toBe(18));

  it.each([
    [14.6928, '14,6928'],
    [-17.447, '-17,447'],
    [1250, '1250'],
  ])('coordinate %d', (value, text) => {
    expect(canonicalCell(value)).toBe(text);
    if (!latitude) throw new Error('no latitude');
    if (Math.abs(value) > 90) return;
    expect(readCell(text, { column: latitude, kind: 'acteurs', context, packs })).toEqual({
      state: 'value',
      value,
      notes: [],
    });
  });

  it.each([
    [1e-7, '0,0000001'],
    [-1.5e-8, '-0,000000015'],
    [1e21, '1000000000000000000000'],
    [true, 'oui'],
    [['a', 'b'], 'a;b'],
    [
      [
        { type: 'osc', form: 'formel' },
        { type: 'etat', form: null },
      ],
      'osc:formel;etat',
    ],
    [[{ axis: 'role', code: 'inclusion', against: true }], 'contre:role:inclusion'],
  ] as const)('%j', (value, text) => {
    expect(canonicalCell(value as Parameters<typeof canonicalCell>[0])).toBe(text);
  });
});
