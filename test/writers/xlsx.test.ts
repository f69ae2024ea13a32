import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { type WorkbookSheet, writeXlsx } from '../../src/writers/index.ts';
import { sheetsIn } from '../questionnaire/sheets-in.ts';

const properties = { title: 'Essai', language: 'fr' } as const;
const sheet = (more: Partial<WorkbookSheet> = {}): WorkbookSheet => ({
  name: 'A',
  columns: [{ header: 'h' }],
  rows: [],
  ...more,
});
const parts = (sheets: WorkbookSheet[]): Map<string, string> =>
  new Map(Object.entries(unzipSync(writeXlsx(sheets, properties))).map(([name, bytes]) => [name, strFromU8(bytes)]));
const firstSheet = (sheets: WorkbookSheet[]): string => parts(sheets).get('xl/worksheets/sheet1.xml') ?? '';

describe('a workbook', () => {
  test('is made of well-formed parts, each of which its content types name', () => {
    const files = parts([
      sheet({ rows: [['<&">\u0001', 1]], columns: [{ header: 'a', note: 'dit "ceci"\nou cela' }, { header: 'b' }] }),
    ]);
    for (const [name, xml] of files) {
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      parser.write(xml).close();
    }
    const types = files.get('[Content_Types].xml') ?? '';
    for (const name of files.keys()) {
      if (!/\.rels$|Content_Types/.test(name)) expect(types).toContain(`PartName="/${name}"`);
    }
    expect([...files.keys()][0]).toBe('[Content_Types].xml');
  });

  test('same sheets, same bytes, whatever the time zone', () => {
    const make = () => Buffer.from(writeXlsx([sheet({ rows: [['été', 2.5]] })], properties)).toString('base64');
    const before = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const far = make();
    process.env.TZ = 'America/Bogota';
    expect(make()).toBe(far);
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test('gives back every cell: texts as texts, formulas never, numbers as numbers', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
        const clean = (text: string) =>
          text
            .replace(/\r\n?/g, '\n')
            .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
        const columns = cells.map((_, index) => ({ header: `h${index}` }));
        const [, row] = sheetsIn(writeXlsx([sheet({ columns, rows: [cells] })], properties)).A ?? [];
        for (const [index, given] of cells.entries()) {
          const found = row?.[index] ?? '';
          if (typeof given === 'number') expect(Number(found)).toBe(given === 0 ? 0 : given);
          else expect(found.replace(/_x005F_(?=x[0-9A-Fa-f]{4}_)/g, '_')).toBe(clean(given));
        }
      }),
      { numRuns: 30 },
    );
    expect(firstSheet([sheet({ rows: [['=1+1']] })])).not.toContain('<f>');
  });

  test('a text that looks like an escape of Excel is kept as typed', () => {
    expect(parts([sheet({ rows: [['_x0041_']] })]).get('xl/sharedStrings.xml')).toContain('_x005F_x0041_');
  });

  test('a text longer than a cell of Excel is cut, and shows it', () => {
    const [, row] = sheetsIn(writeXlsx([sheet({ rows: [['é'.repeat(40_000)]] })], properties)).A ?? [];
    expect(row?.[0]).toHaveLength(32_767);
    expect(row?.[0]?.endsWith('…')).toBe(true);
  });

  test.each([
    ['Entretiens: l’été/2026', 'Entretiens l’été 2026'],
    ['x'.repeat(40), 'x'.repeat(31)],
    ["'a'", 'a'],
    ['', 'Feuille'],
  ])('a sheet named %j', (name, written) => {
    expect(Object.keys(sheetsIn(writeXlsx([sheet({ name })], properties)))).toEqual(
      [written.replace('  ', ' ')].map((n) => n),
    );
  });

  test.each([
    [{}, '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'],
    [{ frozenColumns: 2 }, '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>'],
    [{ frozenRows: 0, frozenColumns: 1 }, '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>'],
    [{ frozenRows: 0 }, '<sheetView tabSelected="1" workbookViewId="0"></sheetView>'],
  ])('rows and columns kept in sight: %j', (frozen, written) => {
    expect(firstSheet([sheet(frozen)])).toContain(written);
  });

  test('no two sheets bear one name', () => {
    const names = Object.keys(
      sheetsIn(
        writeXlsx(
          ['a', 'A', 'a'].map((name) => sheet({ name })),
          properties,
        ),
      ),
    );
    expect(names).toEqual(['a', 'A (2)', 'a (3)']);
  });

  test('at least one sheet is in sight', () => {
    const book = parts([sheet({ isHidden: true }), sheet({ name: 'B', isHidden: true })]).get('xl/workbook.xml') ?? '';
    expect(book.match(/state="hidden"/g)).toHaveLength(1);
  });
});

describe('drop-down lists', () => {
  const listed = (list: readonly string[]) => sheet({ columns: [{ header: 'h', list }] });

  test('a short one stands in its rule', () => {
    expect(firstSheet([listed(['oui', 'non'])])).toContain('<formula1>&quot;oui,non&quot;</formula1>');
  });

  test.each([
    ['values with commas', ['a, b', 'c']],
    ['values with quotes', ['a "b"', 'c']],
    ['values that a rule would trim', [' a', 'c']],
    ['more than 255 characters', Array.from({ length: 40 }, (_, index) => `valeur ${index}`)],
  ])('%s go to a hidden sheet', (_, list) => {
    const sheets = [listed(list)];
    expect(firstSheet(sheets)).toContain(`<formula1>'listes'!$A$2:$A$${list.length + 1}</formula1>`);
    expect(sheetsIn(writeXlsx(sheets, properties)).listes?.slice(1)).toEqual(list.map((value) => [value]));
    expect(parts(sheets).get('xl/workbook.xml')).toContain('name="listes" sheetId="2" state="hidden"');
  });

  test('a column of another sheet, however it is named', () => {
    const sheets = [
      sheet({ columns: [{ header: 'h', list: { sheet: "l'une", column: 1 } }] }),
      sheet({
        name: "l'une",
        columns: [{ header: 'x' }, { header: 'y' }],
        rows: [
          ['', 'a'],
          ['', 'b'],
        ],
      }),
    ];
    expect(firstSheet(sheets)).toContain("<formula1>'l''une'!$B$2:$B$3</formula1>");
  });

  test('refuse other values, unless several may be typed', () => {
    const rule = (allowOther: boolean) => firstSheet([sheet({ columns: [{ header: 'h', list: ['a'], allowOther }] })]);
    expect(rule(false)).toContain('errorStyle="stop"');
    expect(rule(true)).not.toContain('showErrorMessage');
  });

  test('a note is shown beside header and cells, within the limits of Excel', () => {
    const xml = firstSheet([sheet({ columns: [{ header: 'n'.repeat(50), note: 'w'.repeat(400) }] })]);
    expect(/promptTitle="([^"]*)"/.exec(xml)?.[1]).toHaveLength(32);
    expect(/ prompt="([^"]*)"/.exec(xml)?.[1]).toHaveLength(255);
    expect(xml).toContain('sqref="A1 A2:A5000"');
  });
});

describe('a sheet of questions', () => {
  const questions = sheet({
    columns: [
      {
        header: 'réponse',
        lists: [
          ['oui', 'non'],
          ['2009', 'plus tard'],
          ['a, b', 'c'],
        ],
      },
      { header: 'id', isHidden: true },
    ],
    rows: [
      ['', 'q1'],
      ['', 'q2'],
      ['', 'q3'],
    ],
  });

  test('has a list of its own on each row; one that a rule cannot hold goes to the sheet of lists', () => {
    const xml = firstSheet([questions]);
    const rules = [
      ...xml.matchAll(/<dataValidation type="list"[^>]*sqref="([A-Z]+\d+)"[^>]*><formula1>(.*?)<\/formula1>/g),
    ];
    expect(rules.map(([, place, formula]) => [place, formula?.replaceAll('&quot;', '"')])).toEqual([
      ['A2', '"oui,non"'],
      ['A3', '"2009,plus tard"'],
      ['A4', "'listes'!$A$2:$A$3"],
    ]);
    expect(xml).toContain(`<dataValidations count="${rules.length}">`);
    expect([...parts([questions]).values()].some((part) => part.includes('a, b'))).toBe(true);
  });

  test('hides the columns that only the tool reads', () => {
    const columns = [...firstSheet([questions]).matchAll(/<col [^>]*>/g)].map(([column]) =>
      column.includes('hidden="1"'),
    );
    expect(columns).toEqual([false, true]);
  });
});
