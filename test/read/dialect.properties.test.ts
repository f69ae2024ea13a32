import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { describeSheets } from '../../src/read/index.ts';
import { inChunks, readAll } from './reading.ts';

async function inspected(bytes: Uint8Array, chunk: number) {
  // A kind of few columns: what is tried here is no matter of headers.
  const source = { file: 'x.csv', kind: 'accords' as const, settings: null, open: () => inChunks(bytes, chunk) };
  return describeSheets(source, true);
}

const word = fc.constantFrom('association', 'Dakar', 'santé', 'été', 'plaidoyer', 'femmes', 'Thiès', 'école', 'eau');
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const prose = fc.tuple(phrase, phrase).map(([first, second]) => `${first}, ${second} ; et «\u00a0${first}\u00a0»`);
const count = fc.integer({ min: 0, max: 99_999 }).map(String);
const amount = fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 99 })).map(([whole, part]) => `${whole},${part}`);
const day = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
  .map(([d, m]) => `${String(d).padStart(2, '0')}/${String(m).padStart(2, '0')}/2025`);
const email = word.map((name) => `${name.normalize('NFD').replace(/\p{M}/gu, '')}@exemple.org`);
const column = fc.constantFrom(phrase, prose, count, amount, day, email);

/** A table of two columns or more and three rows or more, each column of one kind, a header of words above. */
const table = fc
  .array(column, { minLength: 2, maxLength: 6 })
  .chain((columns) =>
    fc
      .array(fc.tuple(...columns), { minLength: 3, maxLength: 15 })
      .map((rows) => [columns.map((_, index) => `colonne ${'abcdef'[index]}`), ...rows.map((cells) => [...cells])]),
  );

describe('tables that nobody described', () => {
  test('delimiter, quote, newline and encoding are found, the table reads back equal', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('"', "'"),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
        fc.boolean(),
        fc.boolean(),
        async (rows, delimiter, quote, newline, encoding, quoted, addBOM) => {
          const written = stringify(rows, { delimiter, quote, escape: quote, record_delimiter: newline, quoted });
          const bytes = iconv.encode(written, encoding, { addBOM: addBOM && encoding !== 'windows-1252' });
          const { descriptions } = await inspected(bytes, 1000);
          expect(descriptions[0]).toMatchObject({ delimiter, header_row: 1, rows: rows.length - 1, table: rows });
          const isQuoted = quoted || rows.flat().some((cell) => cell.includes(delimiter) || cell.includes(quote));
          expect(descriptions[0]?.quote).toBe(isQuoted ? quote : null);
        },
      ),
      { numRuns: 120 },
    );
  });
});

const anyCell = fc.string({ unit: fc.constantFrom(...'aé ;,|\t"\n\r\'=1'), maxLength: 6 });

test('cells of any characters read back as typed when the dialect is told', async () => {
  const rows = fc.array(fc.tuple(anyCell, anyCell, anyCell), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('"', "'"),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.integer({ min: 1, max: 20 }),
      async (cells, delimiter, quote, record_delimiter, chunk) => {
        const all = [['nom', 'sigle', 'ville_siege'], ...cells];
        const written = stringify(all, { delimiter, quote, escape: quote, record_delimiter, quoted: true });
        const { rows: read } = await readAll(written, { chunk, settings: { delimiter, quote } });
        const isBlank = (row: string[]) => row.every((cell) => cell.trim() === '');
        expect(read.map((row) => row.cells)).toEqual(cells.filter((row) => !isBlank(row)));
      },
    ),
    { numRuns: 200 },
  );
});

test('any bytes: something is said, every row is at its place, chunks change nothing', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .string({
        unit: fc.constantFrom('"', "'", ';', ',', ' ', '\n', '\r', '\\', 'a', '1', 'é', '\0', '~', 'sep=;\n'),
        maxLength: 80,
      })
      .map((text) => Buffer.from(text)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 9 }), async (content, chunk) => {
      const [whole, pieces] = [await inspected(content, 10_000), await inspected(content, chunk)];
      expect(pieces.descriptions).toEqual(whole.descriptions);
      for (const { table: read = [], rows } of whole.descriptions) {
        expect(rows).toBeLessThanOrEqual(read.filter((cells) => cells.some((cell) => cell.trim() !== '')).length);
      }
      expect(whole.descriptions.length + whole.diagnostics.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('no character of a text without quotes or newlines in cells is lost', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', ',', ';', ' ', '1', '\\'), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
      const { descriptions } = await inspected(Buffer.from(`x\n${lines.join('\n')}\n`), 7);
      const { delimiter, table: read = [] } = descriptions[0] ?? {};
      expect(read.map((cells) => cells.join(delimiter ?? ''))).toEqual(['x', ...lines]);
    }),
    { numRuns: 300 },
  );
});
