import { describe, expect, test } from 'vitest';
import { describeSheets } from '../../src/read/index.ts';
import { inChunks, readAll } from './reading.ts';

/** What `inspect` says of a text whose columns nobody knows, its table included. */
async function inspected(content: string | Uint8Array, chunk = 7) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const source = { file: 'x.csv', kind: null, settings: null, open: () => inChunks(bytes, chunk) };
  const { descriptions, diagnostics } = await describeSheets(source, true);
  return { ...descriptions[0], codes: diagnostics.map(({ code }) => code) };
}

describe('a delimiter is found by the content alone', () => {
  const cases: [string, string, string | null][] = [
    ['decimal commas between semicolons', 'a;b\n1,5;2,25\n3,5;4,75\n10,5;11,5\n', ';'],
    ['commas in a text between semicolons', 'id;mots\n1;un, deux\n2;trois, quatre\n3;cinq\n', ';'],
    ['lists of semicolons between commas', 'nom,themes\nA,x;y;z\nB,x\nC,y;z\n', ','],
    ['lists of bars between commas', 'n,noms,nombres,etat\n1,a|b|c|d,1.5|2.5|3.5|4.5,OFF\n', ','],
    ['times with colons', 'debut,fin\n10:30,11:00\n12:15,13:45\n14:00,15:30\n', ','],
    ['dates with slashes between bars', '01/02/2024|3\n02/02/2024|4\n03/02/2024|5\n', '|'],
    [
      'addresses of the web that hold everything',
      'https://a.org/?a=1&b=2|3;c,d\tx\nhttps://b.org/?a=1&b=2|3;c,d\ty\n',
      '\t',
    ],
    ['blanks, some cells quoted', 'DATE QTE TITRE\n2024-01-01 3 "Une paire"\n2024-01-02 4 "Un lot, deux"\n', ' '],
    ['colons', 'root:x:0:0:/root\nbin:x:1:1:/bin\nsys:x:2:2:/sys\n', ':'],
    ['carets', 'a^b^c\n1^x^2\n3^y^4\n', '^'],
    ['tildes', 'a~b~c\n1~x y~2\n3~y, z~4\n', '~'],
    ['stars', 'a*b*c\n1*x*2\n3*y*4\n', '*'],
    ['ampersands', 'a&b&c\n1&x&2\n3&y&4\n', '&'],
    ['sections', 'a§b§c\n1§x§2\n3§y§4\n', '§'],
    ['unit separators', 'a\u001fb\n1\u001f2,5\n3\u001f4,5\n', '\u001f'],
    [
      'a preamble',
      'Rapport annuel\nFait à Dakar, le 3 mars\n\nnom;montant;date\nA;3;2024-01-01\nB;4;2024-01-02\n',
      ';',
    ],
    ['rows that end in nothing', 'x;y;\n1.5;2.5;\n3.5;4.5;\n', ';'],
    ['lines of a comma table with semicolons stuck to them', 'a,b,c,d;;\n1,x y,2,z;;\n3,y x,4,t;;\n5,z,6,u;\n', ','],
    ['one column of dates', '2024-01-01 10:30\n2024-01-02 11:45\n2024-01-03 12:00\n', null],
    ['one column of times', '10:30\n11:45\n12:00\n', null],
    ['one column of names', 'Nom\nAwa Fictive\nBa Imaginaire\n', null],
    ['one column of codes', 'AB-1\nAB-2\nAB-3\n', null],
    ['one column of telephones', '+221 77 000 00 01\n+221 77 000 00 02\n+221 77 000 00 03\n', null],
    ['a letter', 'Bonjour à tous, voici.\nUne lettre : simple.\nMerci, et à bientôt ; promis\n', null],
  ];
  test.each(cases)('%s', async (_, text, delimiter) => {
    expect((await inspected(text)).delimiter).toBe(delimiter);
  });

  test('what spreadsheets do not write is told once; what they write is not', async () => {
    expect((await inspected('a^b^c\n1^x^2\n3^y^4\n')).codes).toEqual(['LEC-031']);
    expect((await inspected("a,b\n'x, y',1\n'z',2\n")).codes).toEqual(['LEC-032']);
    expect((await inspected('a\tb\n1\t2\n3\t4\n')).codes).toEqual([]);
  });

  test('the configuration has the last word on delimiter and quote', async () => {
    const settings = { delimiter: 'barre', quote: 'simple', columns: {} };
    const { table, rows, codes } = await readAll("nom|sigle;x\n'A|B'|C;D\n", { settings });
    expect(table?.dialect).toMatchObject({ delimiter: '|', quote: "'" });
    expect(rows[0]?.cells).toEqual(['A|B', 'C;D']);
    expect(codes.filter((code) => code === 'LEC-031' || code === 'LEC-032')).toEqual([]);
  });
});

describe('quotes', () => {
  const cases: [string, string, string | null, string[][]][] = [
    [
      'single',
      "1,'a, b','c'\n2,'d','e'\n",
      "'",
      [
        ['1', 'a, b', 'c'],
        ['2', 'd', 'e'],
      ],
    ],
    [
      'apostrophes are none',
      "a,b\nl'un,d'autre\nl'eau,d'été\n",
      null,
      [
        ['a', 'b'],
        ["l'un", "d'autre"],
        ["l'eau", "d'été"],
      ],
    ],
    [
      'tildes',
      '~a~,~b~\n~1, 2~,~3~\n',
      '~',
      [
        ['a', 'b'],
        ['1, 2', '3'],
      ],
    ],
    [
      'after a backslash',
      'a,b\n"dit \\"oui\\", puis",1\n"C:\\dir, x",2\n',
      '"',
      [
        ['a', 'b'],
        ['dit "oui", puis', '1'],
        ['C:\\dir, x', '2'],
      ],
    ],
    [
      'doubled, beside a backslash that ends a path',
      'a,b\n"C:\\",1\n"x ""y"" z",2\n',
      '"',
      [
        ['a', 'b'],
        ['C:\\', '1'],
        ['x "y" z', '2'],
      ],
    ],
    [
      'after a blank',
      'a, b, "c, d"\n1, 2, "3, 4"\n',
      '"',
      [
        ['a', 'b', 'c, d'],
        ['1', '2', '3, 4'],
      ],
    ],
    [
      'blanks elsewhere are kept',
      'a; b\n1; 2\n',
      null,
      [
        ['a', ' b'],
        ['1', ' 2'],
      ],
    ],
    [
      'before a blank',
      'a,b\n"x, y" ,1\n"z" ,2\n',
      '"',
      [
        ['a', 'b'],
        ['x, y', '1'],
        ['z', '2'],
      ],
    ],
    [
      'not doubled inside a quoted cell',
      'a,b\n"il a dit "non, non" deux fois",1\nx,2\n',
      '"',
      [
        ['a', 'b'],
        ['il a dit "non, non" deux fois', '1'],
        ['x', '2'],
      ],
    ],
    [
      'a stray one that swallows a delimiter',
      'a,b,c\n"x,y,"z, t"\n1,2,"3, 4"\n5,6,7\n',
      '"',
      [
        ['a', 'b', 'c'],
        ['x', 'y', 'z, t'],
        ['1', '2', '3, 4'],
        ['5', '6', '7'],
      ],
    ],
    [
      'in the middle of a cell',
      'a,b\n5" x,1\n6" y,2\n',
      null,
      [
        ['a', 'b'],
        ['5" x', '1'],
        ['6" y', '2'],
      ],
    ],
  ];
  test.each(cases)('%s', async (_, text, quote, table) => {
    for (const chunk of [1, 1000]) expect(await inspected(text, chunk)).toMatchObject({ quote, table });
  });
});

describe('line breaks', () => {
  test('in cells they are kept as typed', async () => {
    const { table } = await inspected('a,b\r\n"1\r\n2","3\n4"\r\n"5\r6",7\r\n');
    expect(table).toEqual([
      ['a', 'b'],
      ['1\r\n2', '3\n4'],
      ['5\r6', '7'],
    ]);
  });

  test('mixed ends of rows', async () => {
    expect((await inspected('a,b\r\n1,2\n3,4\r5,6')).table).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  test.each([
    ['\r', '\n'],
    ['\r\n', '\n'],
  ])('rows that end in %j hold %j in cells without quotes', async (end, inner) => {
    const text = ['id;note;suite', `1;un${inner}deux;x`, `2;trois${inner}quatre${inner}cinq;y`, '3;six;z'].join(end);
    const { table, codes } = await inspected(text);
    expect(table?.slice(1)).toEqual([
      ['1', `un${inner}deux`, 'x'],
      ['2', `trois${inner}quatre${inner}cinq`, 'y'],
      ['3', 'six', 'z'],
    ]);
    expect(codes).toEqual(['LEC-033']);
  });

  test('blank rows, titles and the rest stand at their place in the table', async () => {
    const text = 'Titre\n\nnom,montant,date\nA,3,2024-01-01\n\n,,\nB,4,2024-01-02\n\n';
    expect(await inspected(text)).toMatchObject({
      header_row: 3,
      rows: 2,
      columns: ['nom', 'montant', 'date'],
      table: [
        ['Titre'],
        [],
        ['nom', 'montant', 'date'],
        ['A', '3', '2024-01-01'],
        [],
        ['', '', ''],
        ['B', '4', '2024-01-02'],
        [],
      ],
    });
  });
});

describe('what the file is', () => {
  test('an empty file is a table of no row', async () => {
    for (const content of ['', '\n\n', '\ufeff']) {
      expect(await inspected(content)).toMatchObject({ encoding: 'utf-8', rows: 0, header_row: null, table: [] });
    }
  });

  test('rows of a header alone: none', async () => {
    expect(await inspected('nom;note\n')).toMatchObject({ delimiter: ';', header_row: 1, rows: 0 });
  });

  test('NUL characters are dropped, a cell of megabytes is one cell', async () => {
    expect((await inspected('a,b\n1\0,2\n')).table).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    const long = 'x y '.repeat(700_000);
    const { table } = await inspected(`a,b\n${long},1\n"${long}",2\n`, 1 << 16);
    expect(table?.map((cells) => cells.map((cell) => cell.length))).toEqual([
      [1, 1],
      [long.length, 1],
      [long.length, 1],
    ]);
  });
});
