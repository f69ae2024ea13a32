import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readAll } from './reading.ts';

// Without `#`: a row of hashtags is one of HXL, wherever it stands.
const cell = fc
  .string({ unit: fc.constantFrom(...'aéœ’ ;,|\t"\n\r\'=-1'), maxLength: 8 })
  .map((text) => text.replace(/\r\n?/g, '\n'));
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });
const isBlank = (cells: string[]) => cells.every((text) => text.trim() === '');

test('any table written with a delimiter and an encoding reads back equal', async () => {
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.constantFrom(';', ',', '\t', '|'),
      fc.constantFrom('utf8', 'windows-1252', 'utf-16le', 'utf-16be'),
      fc.boolean(),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 50 }),
      async (cells, delimiter, encoding, addBOM, newline, chunk) => {
        // Three letters of Windows-1252 may be the bytes of one in UTF-8 («éœœ»): no reader can tell.
        const isPlain = encoding === 'windows-1252';
        const table = isPlain ? cells.map((row) => row.map((text) => text.replace(/[œ’]/g, 'o'))) : cells;
        const written = stringify([['nom', 'sigle', 'ville_siege'], ...table], {
          delimiter,
          record_delimiter: newline,
          quoted: true,
        });
        const bytes = iconv.encode(written, encoding, { addBOM: addBOM && !isPlain });
        const read = await readAll(bytes, { chunk });
        const expected = table.filter((cells) => !isBlank(cells));
        expect(read.rows.map(({ cells }) => cells)).toEqual(expected);
        expect(read.table?.dialect.delimiter).toBe(delimiter);
      },
    ),
    { numRuns: 300 },
  );
});

test('any bytes: never throws, every problem has its place', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .string({
        unit: fc.constantFrom('"', ';', ',', '\n', '\r', 'a', 'é', '\0', 'nom', 'sigle', 'sep=;\n'),
        maxLength: 60,
      })
      .map((text) => Buffer.from(text)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 40 }), async (content, chunk) => {
      const header = Buffer.from('nom;sigle\n');
      for (const given of [content, Buffer.concat([header, content])]) {
        const { diagnostics } = await readAll(given, { chunk });
        for (const { place } of diagnostics) expect(place?.file).toBe('acteurs.csv');
      }
    }),
    { numRuns: 500 },
  );
});

test('the size of the chunks changes nothing', async () => {
  const text = fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', 'a', 'é', ' '), maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (body, chunk) => {
      const whole = await readAll(`nom;sigle\n${body}`, { chunk: 10_000 });
      const pieces = await readAll(`nom;sigle\n${body}`, { chunk });
      expect(pieces.rows).toEqual(whole.rows);
      expect(pieces.diagnostics).toEqual(whole.diagnostics);
    }),
    { numRuns: 500 },
  );
});
