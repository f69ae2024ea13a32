import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { describeSheets } from '../../src/read/index.ts';
import { readXml } from '../../src/read/workbook/xml.ts';
import { inChunks, readAll } from './reading.ts';

/** What `inspect` says of a text that nobody named. */
async function inspected(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const source = { file: 'x.csv', kind: null, settings: null, open: () => inChunks(bytes, 1 << 16) };
  const { descriptions } = await describeSheets(source, true);
  return descriptions[0];
}

describe('tables that were cut wrongly', () => {
  const cases: [name: string, text: string, delimiter: string | null, second: string[]][] = [
    [
      'an address of the web first',
      'site;theme\nhttps://a.sn/x;santé\nhttps://b.sn/y;eau\n',
      ';',
      ['https://a.sn/x', 'santé'],
    ],
    [
      'names that end in a number',
      'nom\nGroupement féminin 12\nGroupement mixte 5\nGroupement jeunes 3\n',
      null,
      ['Groupement féminin 12'],
    ],
    [
      'quotes after backslashes in bare cells',
      'mots;liste\n\\"migrants\\";"réseau;rural"\nKolda;"a;b"\nx;y\n',
      ';',
      ['"migrants"', 'réseau;rural'],
    ],
    [
      'a header longer than the sample',
      `nom;${'question très longue '.repeat(4000)}\nA;B\nC;D\nE;F\n`,
      ';',
      ['A', 'B'],
    ],
    ['the mark of the encoding twice', '\ufeff\ufeffnom;ville\nA;Dakar\nB;Thiès\n', ';', ['A', 'Dakar']],
  ];
  test.each(cases)('%s', async (_, text, delimiter, second) => {
    const read = await inspected(text);
    expect(read?.delimiter).toBe(delimiter);
    expect(read?.table?.[1]).toEqual(second);
    expect(read?.columns?.[0]).toBe(text.replaceAll('\ufeff', '').split(/[;\n]/)[0]);
  });
});

test('a cell of several lines that closes cleanly is one cell, whatever delimiters end its row', async () => {
  const word = fc.constantFrom('ligne', 'fin', 'santé', 'Thiès');
  const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('; '));
  const lines = fc.array(line, { minLength: 2, maxLength: 4 }).map((all) => all.join('\n'));
  await fc.assert(
    fc.asyncProperty(
      lines,
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 30 }),
      async (cell, more, chunk) => {
        const text = `nom;ville_siege;activites\nA;Dakar;un\nB;Thiès;"${cell}"${';'.repeat(more)}\nC;Kolda;trois\n`;
        const { rows, codes } = await readAll(text, { chunk });
        expect(rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
          ['A', 'Dakar', 'un'],
          ['B', 'Thiès', cell],
          ['C', 'Kolda', 'trois'],
        ]);
        expect(codes).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

describe('what is too much is bounded and told', () => {
  test('150,000 rows with a quote left open: 1,000 places and a count', async () => {
    const body = Array.from({ length: 150_000 }, (_, index) => `A${index};"B${index};C`).join('\n');
    const { rows, diagnostics } = await readAll(`nom;sigle;source\n${body}\n`, { chunk: 1 << 16 });
    expect(rows).toHaveLength(150_000);
    expect(rows.at(-1)?.cells).toEqual(['A149999', 'B149999', 'C']);
    expect(diagnostics.filter(({ code }) => code === 'LEC-007')).toHaveLength(1000);
    expect(diagnostics.find(({ code }) => code === 'LEC-080')?.params).toEqual({ n: 149_000 });
  });

  test('cells beyond the last column of spreadsheets are left out, the next row is whole', async () => {
    const { rows, diagnostics } = await readAll(`nom;sigle\nA;B\nC${';x'.repeat(50_000)}\nD;E\n`, { chunk: 1 << 16 });
    expect(rows.map(({ row, cells }) => [row, cells.length])).toEqual([
      [2, 2],
      [3, 16_384],
      [4, 2],
    ]);
    const told = diagnostics.find(({ code }) => code === 'LEC-081');
    expect([told?.params.n, told?.place?.row]).toEqual([1, 3]);
  });

  test('an endless line costs its own row only', async () => {
    const { rows, codes } = await readAll(`nom;sigle\nA;B\n${'x'.repeat(40_000_000)}\nC;D\n`, { chunk: 1 << 20 });
    expect(rows.map(({ row, line, cells }) => [row, line, cells.length])).toEqual([
      [2, 2, 2],
      [3, 3, 1],
      [4, 4, 2],
    ]);
    expect(codes).toContain('LEC-081');
  });
});

test('Arabic in Windows-1256 is no French', async () => {
  const text = 'الاسم;المدينة\nجمعية الهجرة;تونس\nجمعية;صفاقس\n';
  expect(await inspected(iconv.encode(text, 'windows-1256'))).toMatchObject({
    encoding: 'windows-1256',
    columns: ['الاسم', 'المدينة'],
  });
});

test('elements nested a million deep are refused early', () => {
  const xml = Buffer.from('<a>'.repeat(1_000_000));
  let opened = 0;
  const open = () => {
    opened += 1;
  };
  expect(() => readXml(xml, { open })).toThrow('too deep');
  expect(opened).toBeLessThan(10_000);
});

describe('rows above the header', () => {
  test('records above it are set aside and told, titles are passed', async () => {
    const text =
      'Annuaire;;\nUn;33 123 45 67;Dakar\nDeux;33 123 45 68;Thiès\nnom;tel_public;ville_siege\nTrois;33 123 45 69;Thiès\n';
    const { table, rows, diagnostics } = await readAll(text);
    expect(table?.headerRow).toBe(4);
    expect(table?.above?.map(({ row }) => row)).toEqual([2, 3]);
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Trois']);
    const told = diagnostics.filter(({ code }) => /^LEC-(?:013|082)$/.test(code));
    expect(told.map(({ code, params }) => [code, params.n])).toEqual([
      ['LEC-013', 1],
      ['LEC-082', 2],
    ]);
  });

  test('a header repeated with hashtags lower down does not hide the rows above', async () => {
    const text =
      'nom;ville_siege;source\nA;Dakar;R\nB;Thiès;R\nnom;ville_siege;source\n#org+name;#loc;#meta+source\nD;Dakar;R\n';
    const { table, rows } = await readAll(text);
    expect([table?.headerRow, rows.length, rows[0]?.cells[0]]).toEqual([1, 5, 'A']);
  });
});
