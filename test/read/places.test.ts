import { describe, expect, test } from 'vitest';
import { readAll } from './reading.ts';

describe('delimiters', () => {
  const cases: [string, string, string | null][] = [
    ['semicolon with commas in cells', 'nom;sigle;adresse_siege\nA;B;bonjour, monde\n', ';'],
    ['comma with decimals in quotes', 'nom,sigle,latitude\nA,B,"14,5"\n', ','],
    ['tab', 'nom\tsigle\nA; b\tB\n', '\t'],
    ['bar', 'nom|sigle\nA|B\n', '|'],
    ['unquoted decimal commas', 'nom;latitude;longitude\nA;1,5;2,5\nB;1,6;2,6\n', ';'],
    ['one column', 'nom\nA, b et c\n', null],
    ['a title with commas above', 'Liste, au 12 mars, des ONG\nnom;sigle\nA;B\n', ';'],
    ['declared by Excel', 'sep=|\nnom|sigle\nA|B;C\n', '|'],
  ];
  for (const [name, text, delimiter] of cases) {
    test(name, async () => {
      const { table, rows } = await readAll(text);
      expect(table?.dialect.delimiter).toBe(delimiter);
      expect(rows[0]?.cells[0]).toMatch(/^A/);
    });
  }

  test('`sep=` is no row of the spreadsheet, but a line of the file', async () => {
    const { table, rows } = await readAll('sep=;\nnom;sigle\nA;B\n');
    expect(table?.headerRow).toBe(1);
    expect(rows[0]).toMatchObject({ row: 2, line: 3 });
  });

  test('the configuration may name the delimiter', async () => {
    const { rows } = await readAll('nom,sigle\tx\nA,B\tC\n', {
      settings: { delimiter: 'tab', columns: { 'nom,sigle': 'nom' } },
    });
    expect(rows[0]?.cells).toEqual(['A,B', 'C']);
  });
});

describe('rows and lines', () => {
  const messy = '\ufeffnom;adresse_siege\r\n\r\nA;"1\r\n2\r\n3"\r\n;\r\nB;4\r\n   \r\n"C ""c""";5';

  for (const chunk of [1, 2, 5, 1000]) {
    test(`blank lines, blank rows and cells of several lines, chunks of ${chunk}`, async () => {
      const { rows } = await readAll(messy, { chunk });
      expect(rows).toEqual([
        { row: 3, line: 3, cells: ['A', '1\r\n2\r\n3'] },
        { row: 5, line: 7, cells: ['B', '4'] },
        { row: 7, line: 9, cells: ['C "c"', '5'] },
      ]);
    });
  }

  test('places stay right over many chunks and batches', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => (index % 10 === 3 ? `A${index};"x\ny"` : `A${index};z`));
    const { rows } = await readAll(`nom;sigle\n${lines.join('\n')}\n`, { chunk: 10_000 });
    expect(rows).toHaveLength(20_000);
    for (const [index, { row, line, cells }] of rows.entries()) {
      expect([row, line, cells[0]]).toEqual([index + 2, index + 2 + Math.floor((index + 6) / 10), `A${index}`]);
    }
  });

  test('old Mac line ends', async () => {
    expect((await readAll('nom;sigle\rA;B\rC;D')).rows).toHaveLength(2);
  });
});

describe('headers', () => {
  test('titles above the header are skipped and told; the row is the spreadsheet’s', async () => {
    const { table, rows, codes } = await readAll('Annuaire 2025;;\n\nÉdition de mars;;\nNom;Sigle;Ville\nA;B;Dakar\n');
    expect(table?.headerRow).toBe(4);
    expect(rows).toEqual([{ row: 5, line: 5, cells: ['A', 'B', 'Dakar'] }]);
    expect(codes).toEqual(['LEC-013']);
  });

  test('HXL hashtags under the header are no data', async () => {
    const { rows, codes } = await readAll('nom,sigle\n#org+name,#org+acronym\nA,B\n');
    expect(rows.map(({ row }) => row)).toEqual([3]);
    expect(codes).toEqual(['LEC-014']);
  });

  test('repeated, rival and unknown headers are told once each', async () => {
    const { table, diagnostics } = await readAll('nom;nom;dénomination;Remarque libre;Autre chose à part\nA;B;C;D;E\n');
    expect(table?.headers.map(({ key }) => key)).toEqual(['nom', null, null, null, null]);
    expect(diagnostics.map(({ code, params }) => [code, params.n ?? params.titre])).toEqual([
      ['LEC-015', 'nom'],
      ['LEC-016', 'dénomination'],
      ['LEC-017', 2],
    ]);
  });

  test('a mapping wins; a mapping that fits nothing is told', async () => {
    const columns = { Titre: 'nom', Nom: null, Absent: 'sigle', Note: 'rien_de_tel' };
    const { table, codes } = await readAll('Titre;Nom;Note;Sigle\nA;B;C;D\n', { settings: { columns } });
    expect(table?.headers.map(({ key }) => key)).toEqual(['nom', null, null, 'sigle']);
    expect(codes.sort()).toEqual(['LEC-019', 'LEC-020']);
  });

  const kinds: [string, string][] = [
    ['entretiens-2025.csv', 'entretiens'],
    ['SN/revue (2).csv', 'revue'],
    ['chiffres-publies.csv', 'chiffres-publies'],
    ['terrain_dakar.csv', 'terrain'],
  ];
  for (const [file, kind] of kinds) {
    test(`${file} is of kind ${kind}`, async () => {
      const header =
        { entretiens: 'acteur;forces', revue: 'extrait;note', terrain: 'acteur;statut_reponse' }[kind] ??
        'variable;valeur';
      expect((await readAll(`${header}\na;b\n`, { file })).table?.kind).toBe(kind);
    });
  }

  test('a file of any name is recognised by its headers', async () => {
    expect((await readAll('nom;latitude;longitude;ville\nA;1;2;D\n', { file: 'export.csv' })).table?.kind).toBe(
      'acteurs',
    );
  });
});

describe('what is wrong is told and costs as little as possible', () => {
  test('ragged rows are kept and told', async () => {
    const { rows, diagnostics } = await readAll('nom;sigle;ville\nA\nB;C;D;E\nF;G;H;;\n');
    expect(rows.map(({ cells }) => cells.length)).toEqual([1, 4, 5]);
    expect(diagnostics.map(({ code, place }) => [code, place?.row])).toEqual([
      ['LEC-008', 2],
      ['LEC-009', 3],
    ]);
  });

  test('bare quotes inside a cell are text', async () => {
    const { rows, codes } = await readAll('nom;sigle\nle "projet" fini;B\n"dit" ainsi;C\n');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['le "projet" fini', 'B'],
      ['"dit" ainsi', 'C'],
    ]);
    expect(codes).toEqual([]);
  });

  for (const chunk of [1, 1000]) {
    test(`an unclosed quote costs its own row, chunks of ${chunk}`, async () => {
      const { rows, diagnostics } = await readAll('nom;sigle\nA;B\n"C;D\nE;F\nG;H\n', { chunk });
      expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([
        [2, 'A', 'B'],
        [3, 'C', 'D'],
        [4, 'E', 'F'],
        [5, 'G', 'H'],
      ]);
      expect(diagnostics.map(({ code, place }) => [code, place?.row, place?.line, place?.column])).toEqual([
        ['LEC-007', 3, 3, 'A'],
      ]);
    });

    test(`a stray quote that another cell’s quote would close, chunks of ${chunk}`, async () => {
      const { rows, codes } = await readAll('nom;sigle\nA;"B\nC;"D"\n"E";F\n', { chunk });
      expect(rows.map(({ cells }) => cells)).toEqual([
        ['A', 'B'],
        ['C', 'D'],
        ['E', 'F'],
      ]);
      expect(codes).toEqual(['LEC-007']);
    });
  }

  test('a cell that is too long to be one is taken for an unclosed quote', async () => {
    const body = Array.from({ length: 20_000 }, (_, index) => `A${index};b`).join('\n');
    const { rows, codes } = await readAll(`nom;sigle\nx;"y\n${body}\n`, { chunk: 4096 });
    expect(rows).toHaveLength(20_001);
    expect(codes).toEqual(['LEC-007']);
  });

  test.each([120_000, 5_000_000])('a quoted cell of %d characters that closes cleanly is one cell', async (length) => {
    const cell = 'une ligne, ""citée""\n'.repeat(length / 20);
    const { rows, codes } = await readAll(`nom;sigle\nA;"${cell}"\nB;"c"\n`, { chunk: 1 << 16 });
    expect(codes).toEqual([]);
    expect(rows.map(({ row, cells }) => [row, cells[0], cells[1]?.length])).toEqual([
      [2, 'A', cell.replaceAll('""', '"').length],
      [3, 'B', 1],
    ]);
  });

  test('a long cell that closes in a record of another width was left open', async () => {
    const body = Array.from({ length: 20_000 }, (_, index) => `A${index};b`).join('\n');
    const { rows, codes } = await readAll(`nom;sigle\n"x;y\n${body}\nz";b;c\n`, { chunk: 4096 });
    expect(rows).toHaveLength(20_002);
    expect(codes).toContain('LEC-007');
  });

  const failures: [string, string | Uint8Array, string, string][] = [
    ['empty', '', 'acteurs.csv', 'LEC-001'],
    ['blank', ' \n\n', 'acteurs.csv', 'LEC-001'],
    ['header only', 'nom;sigle\n', 'acteurs.csv', 'LEC-006'],
    ['a damaged workbook', Buffer.from('PK\u0003\u0004…'), 'acteurs.xlsx', 'LEC-051'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'acteurs.xls', 'LEC-002'],
    ['a PDF', '%PDF-1.7 …', 'rapport.pdf', 'LEC-003'],
    ['no table', 'Bonjour à tous,\nvoici une lettre.\n', 'lettre.csv', 'LEC-004'],
    ['no known header', 'a;b\n1;2\n', 'acteurs.csv', 'LEC-005'],
  ];
  for (const [name, content, file, code] of failures) {
    test(`${name}: one clear problem`, async () => {
      const { rows, codes } = await readAll(content, { file });
      expect(rows).toEqual([]);
      expect(codes).toEqual([code]);
    });
  }
});
