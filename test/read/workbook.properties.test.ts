import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, readWorkbook } from './reading-workbook.ts';
import { odsOf, type TestCell, xlsxOf } from './workbook-of.ts';

/** A cell to write and the text it must read as. */
interface Pair {
  cell: TestCell;
  text: string;
}

const text = fc
  .string({ unit: fc.constantFrom(...'aéœ’ ;,|\t"\n\'=#-1<>&_x😀'), maxLength: 8 })
  .map((value): Pair => ({ cell: value === '' ? null : value, text: value }));
const number = fc
  .oneof(
    fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
    fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => value / 100),
  )
  .map((value): Pair => ({ cell: value, text: String(value === 0 ? 0 : value) }));
const day = fc.integer({ min: 61, max: 73_000 }).map((serial): { serial: number; iso: string } => ({
  serial,
  iso: new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10),
}));
const truth = fc.boolean().map((value): Pair => ({ cell: value, text: value ? 'TRUE' : 'FALSE' }));
const xlsxDay = day.map(({ serial, iso }): Pair => ({ cell: { value: serial, format: 'dd/mm/yyyy' }, text: iso }));
const odsDay = day.map(({ iso }): Pair => ({ cell: { date: iso }, text: iso }));

const gridOf = (...kinds: fc.Arbitrary<Pair>[]) =>
  fc.array(fc.array(fc.oneof(...kinds), { maxLength: 5 }), { maxLength: 8 });
const expected = (grid: Pair[][]): { row: number; cells: string[] }[] =>
  grid.flatMap((cells, index) => {
    const texts = cells.map((cell) => cell.text);
    while (texts.at(-1) === '') texts.pop();
    return texts.some((value) => value.trim() !== '') ? [{ row: index + 1, cells: texts }] : [];
  });
const cellsIn = (grid: Pair[][]): TestCell[][] => grid.map((cells) => cells.map(({ cell }) => cell));

test('any grid written as .xlsx reads back equal', async () => {
  await fc.assert(
    fc.asyncProperty(
      gridOf(text, number, truth, xlsxDay),
      fc.boolean(),
      fc.boolean(),
      async (grid, inlineTexts, isStrict) => {
        const bytes = xlsxOf({ sheets: [{ name: 'F', rows: cellsIn(grid) }], inlineTexts, isStrict });
        expect((await cellsOf(bytes)).rows).toEqual(expected(grid));
      },
    ),
    { numRuns: 200 },
  );
});

test('any grid written as .ods reads back equal', async () => {
  await fc.assert(
    fc.asyncProperty(gridOf(text, number, truth, odsDay), async (grid) => {
      const bytes = odsOf({ sheets: [{ name: 'F', rows: cellsIn(grid) }] });
      expect((await cellsOf(bytes, 'a.ods')).rows).toEqual(expected(grid));
    }),
    { numRuns: 200 },
  );
});

test('any bytes after the signature of a workbook: never throws, every problem has its place', async () => {
  const signature = fc.constantFrom(
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 5, 6],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  );
  await fc.assert(
    fc.asyncProperty(signature, fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
      const { tables, diagnostics } = await readWorkbook(Buffer.concat([Buffer.from(start), rest]));
      expect(tables).toEqual([]);
      expect(diagnostics.map(({ place }) => place?.file)).toEqual(['SN/donnees.xlsx']);
    }),
    { numRuns: 300 },
  );
});

test('a workbook with bytes changed anywhere never throws', async () => {
  const sheets = [
    {
      name: 'Acteurs',
      rows: [
        ['nom', 'sigle'],
        ['A', 'B'],
        ['C', 4],
      ],
    },
  ];
  const wholes = [xlsxOf({ sheets }), odsOf({ sheets })];
  const change = fc.tuple(
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    fc.integer({ min: 0, max: 255 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...wholes),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async (whole, changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) bytes[4 + Math.floor(at * (bytes.length - 4))] = byte;
        const { diagnostics } = await readWorkbook(bytes);
        for (const { place } of diagnostics) expect(place?.file).toBe('SN/donnees.xlsx');
      },
    ),
    { numRuns: 250 },
  );
});
