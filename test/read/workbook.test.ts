import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from './reading-workbook.ts';
import { archiveOf, odsOf, type TestSheet, xlsxOf } from './workbook-of.ts';

const actors = [
  ['nom', 'sigle', 'ville_siege'],
  ['Amicale des rives', 'AR', 'Dakar'],
  ['Réseau du fleuve', 'RF', 'Podor'],
];
const interviews = [
  ['id_entretien', 'acteur', 'date', 'forces'],
  ['E1', 'Amicale des rives', '2026-03-12', 'Une équipe soudée'],
];
const notes = [['À lire avant de remplir'], ['Une ligne par organisation.']];

/** Both formats say the same of the same sheets. */
const formats = [
  ['xlsx', (sheets: TestSheet[]) => xlsxOf({ sheets })],
  ['ods', (sheets: TestSheet[]) => odsOf({ sheets })],
] as const;

describe.each(formats)('sheets of an .%s', (format, make) => {
  const file = `SN/donnees.${format}`;

  test('each sheet named after a kind is a table; the others are told once', async () => {
    const bytes = make([
      { name: 'Consignes', rows: notes },
      { name: 'Acteurs', rows: actors },
      { name: 'Entretiens', rows: interviews },
      { name: 'Feuil4', rows: [] },
    ]);
    const { tables, diagnostics, checksum } = await readWorkbook(bytes, { file });
    expect(tables.map(({ sheet, kind, dialect }) => [sheet, kind, dialect.format])).toEqual([
      ['Acteurs', 'acteurs', format],
      ['Entretiens', 'entretiens', format],
    ]);
    expect(tables[0]?.rows).toEqual([
      { row: 2, cells: actors[1] },
      { row: 3, cells: actors[2] },
    ]);
    expect(diagnostics.map(({ code, params }) => [code, params.feuilles])).toEqual([['LEC-058', 'Consignes, Feuil4']]);
    expect(checksum).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('hidden sheets are not read, and told; one is read when the configuration names it', async () => {
    const bytes = make([
      { name: 'Acteurs', rows: actors },
      { name: 'Entretiens', rows: interviews, state: 'hidden' },
    ]);
    const all = await readWorkbook(bytes, { file });
    expect(all.tables.map(({ sheet }) => sheet)).toEqual(['Acteurs']);
    expect(all.told('LEC-059')?.params).toEqual({ n: 1, feuilles: 'Entretiens' });
    const named = await readWorkbook(bytes, { file, settings: { sheet: 'ENTRETIENS', kind: 'entretiens' } });
    expect(named.tables.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([['Entretiens', 1]]);
    expect(named.codes).toEqual([]);
  });

  test('a sheet that is not there: the names, and the nearest', async () => {
    const bytes = make([
      { name: 'Liste des ONG', rows: actors },
      { name: 'Notes', rows: notes },
    ]);
    const { tables, diagnostics } = await readWorkbook(bytes, {
      file,
      settings: { sheet: 'Liste de ONG', kind: 'acteurs' },
    });
    expect(tables).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'LEC-057', expected: ['Liste des ONG', 'Notes'], suggestion: 'Liste des ONG', actual: 'Liste de ONG' },
    ]);
  });

  test('one sheet of any name: the file’s name speaks for it', async () => {
    const { tables, codes } = await readWorkbook(make([{ name: 'Feuil1', rows: [['nom'], ['Amicale']] }]), {
      file: `SN/acteurs.${format}`,
    });
    expect(tables.map(({ sheet, kind }) => [sheet, kind])).toEqual([['Feuil1', 'acteurs']]);
    expect(codes).toEqual([]);
  });

  test('headers alone say the kind, with a warning, and the file’s name confirms it', async () => {
    const sheets: TestSheet[] = [
      { name: 'Vague 1', rows: interviews },
      { name: 'Vague 2', rows: interviews },
      { name: 'Notes', rows: notes },
    ];
    const unnamed = await readWorkbook(make(sheets), { file });
    expect(unnamed.tables.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ['Vague 1', 'entretiens'],
      ['Vague 2', 'entretiens'],
    ]);
    expect(unnamed.codes.filter((code) => code === 'LEC-022')).toHaveLength(2);
    expect(unnamed.told('LEC-022')?.params.yaml).toContain('feuille: Vague 1');
    const named = await readWorkbook(make(sheets), { file: `SN/entretiens.${format}` });
    expect(named.tables).toHaveLength(2);
    expect(named.codes).toEqual(['LEC-058']);
  });

  test('a type in the configuration and no sheet: the first whose header is known', async () => {
    const bytes = make([
      { name: 'Notes', rows: notes },
      { name: 'Données', rows: actors },
      { name: 'Autres', rows: actors },
    ]);
    const { tables } = await readWorkbook(bytes, { file, settings: { kind: 'acteurs' } });
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Données']);
  });

  test('no table at all: one error with the names of the sheets', async () => {
    const bytes = make([
      { name: 'Notes', rows: notes },
      {
        name: 'Budget',
        rows: [
          ['Poste', 'Montant'],
          ['Salle', 1200],
        ],
      },
    ]);
    const { tables, diagnostics } = await readWorkbook(bytes, { file });
    expect(tables).toEqual([]);
    expect(diagnostics.map(({ code, severity, params }) => [code, severity, params.feuilles])).toEqual([
      ['LEC-067', 'error', 'Notes, Budget'],
    ]);
  });

  test('a sheet named after a kind without its headers is told apart', async () => {
    const bytes = make([
      { name: 'Acteurs', rows: actors },
      {
        name: 'Projets',
        rows: [
          ['Poste', 'Montant'],
          ['Salle', 1200],
        ],
      },
    ]);
    const { tables, told } = await readWorkbook(bytes, { file });
    expect(tables).toHaveLength(1);
    expect(told('LEC-060')).toMatchObject({ params: { feuille: 'Projets' }, place: { sheet: 'Projets' } });
  });

  test('templates that nobody filled are told once and make no table', async () => {
    const bytes = make([
      { name: 'acteurs', rows: actors },
      { name: 'entretiens', rows: interviews.slice(0, 1) },
      { name: 'terrain', rows: [['acteur', 'statut_reponse', 'date']] },
    ]);
    const { tables, codes, told } = await readWorkbook(bytes, { file });
    expect(tables.map(({ sheet }) => sheet)).toEqual(['acteurs']);
    expect(codes).toEqual(['LEC-068']);
    expect(told('LEC-068')?.params.feuilles).toBe('entretiens, terrain');
    const blank = await readWorkbook(
      make([
        { name: 'acteurs', rows: actors.slice(0, 1) },
        { name: 'terrain', rows: [['acteur', 'date']] },
      ]),
      { file },
    );
    expect(blank.codes).toEqual(['LEC-068', 'LEC-006']);
  });

  test('blank: every sheet empty', async () => {
    expect((await readWorkbook(make([{ name: 'Feuil1', rows: [] }]), { file })).codes).toEqual(['LEC-001']);
  });

  test('titles above, blank rows and columns around: places are the spreadsheet’s', async () => {
    const rows = [['', 'Annuaire 2026'], null, ['', 'Nom', '', 'Sigle'], null, ['', 'Amicale', '', 'AM']];
    const { tables, codes } = await readWorkbook(make([{ name: 'Acteurs', rows }]), { file });
    expect(tables[0]?.headerRow).toBe(3);
    expect(tables[0]?.headers.filter(({ key }) => key !== null).map(({ key, letter }) => [key, letter])).toEqual([
      ['nom', 'B'],
      ['sigle', 'D'],
    ]);
    expect(tables[0]?.rows).toEqual([{ row: 5, cells: ['', 'Amicale', '', 'AM'] }]);
    expect(codes).toEqual(['LEC-013']);
  });

  test('merged cells fill their rows downwards, told once; a merge makes no row', async () => {
    const rows = [
      ['region_siege', 'nom'],
      ['Dakar', 'A'],
      [null, 'B'],
      [null, null],
      ['Thiès', 'C'],
    ];
    const { tables, told, codes } = await readWorkbook(make([{ name: 'Acteurs', rows, merges: ['A2:A4'] }]), { file });
    expect(tables[0]?.rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [2, 'Dakar', 'A'],
      [3, 'Dakar', 'B'],
      [5, 'Thiès', 'C'],
    ]);
    expect(codes).toEqual(['LEC-063']);
    expect(told('LEC-063')).toMatchObject({ params: { n: 1 }, place: { sheet: 'Acteurs', row: 3, column: 'A' } });
  });

  test('a title merged over the columns does not hide the header', async () => {
    const rows = [['Annuaire des organisations', null, null], ...actors];
    const { tables, codes } = await readWorkbook(make([{ name: 'Acteurs', rows, merges: ['A1:C1'] }]), { file });
    expect(tables[0]?.headerRow).toBe(2);
    expect(codes).toEqual(['LEC-013']);
  });

  test('hidden rows and columns are read and told', async () => {
    const rows = [...actors, ['Collectif', 'CO', 'Thiès'], ['Union', 'UN', 'Mbour']];
    const bytes = make([{ name: 'Acteurs', rows, hiddenRows: [2, 3, 5, 9], hiddenColumns: [1] }]);
    const { tables, told } = await readWorkbook(bytes, { file });
    expect(tables[0]?.rows).toHaveLength(4);
    expect(told('LEC-061')?.params).toEqual({ n: 3, lignes: '2–3, 5' });
    expect(told('LEC-062')?.params).toEqual({ n: 1, titres: 'sigle' });
  });

  test('cells under no header are counted; rows may end where they like', async () => {
    const rows = [['nom', '', 'sigle'], ['A'], ['B', 'perdu', 'BB', 'loin']];
    const { codes, told } = await readWorkbook(make([{ name: 'Acteurs', rows }]), { file });
    expect(codes).toEqual(['LEC-069']);
    expect(told('LEC-069')).toMatchObject({ params: { n: 2 }, place: { sheet: 'Acteurs', row: 3 }, actual: 'perdu' });
  });

  test('a header over two lines, groups merged above their columns', async () => {
    const rows = [
      ['Organisation', null, 'Siège', null],
      ['Nom', 'Sigle', 'Région', 'Ville'],
      ['Amicale', 'AM', 'Dakar', 'Dakar'],
    ];
    const { tables } = await readWorkbook(make([{ name: 'Acteurs', rows, merges: ['A1:B1', 'C1:D1'] }]), { file });
    expect(tables[0]?.rows).toEqual([{ row: 3, cells: rows[2] }]);
    expect(tables[0]?.headers.map(({ key }) => key).slice(0, 2)).toEqual(['nom', 'sigle']);
  });
});

describe('what only .ods has', () => {
  test('notes, drawings and recorded changes are no cells', async () => {
    const change =
      '<table:tracked-changes><table:cell-content-change><table:previous><table:table-cell office:value-type="string"><text:p>ancien</text:p></table:table-cell></table:previous></table:cell-content-change></table:tracked-changes>';
    const bytes = odsOf({ sheets: [{ name: 'Acteurs', rows: actors }] }, { beforeTables: change });
    expect((await readWorkbook(bytes, { file: 'SN/a.ods' })).tables[0]?.rows).toHaveLength(2);
  });

  test('filled rows said to be repeated are there as many times', async () => {
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Acteurs"><table:table-row><table:table-cell><text:p>nom</text:p><office:annotation><text:p>une note</text:p></office:annotation></table:table-cell><table:table-cell><text:p>sigle</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>A</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const { tables } = await readWorkbook(
      archiveOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content }),
      { file: 'SN/a.ods' },
    );
    expect(tables[0]?.headers.map(({ header }) => header)).toEqual(['nom', 'sigle']);
    expect(tables[0]?.rows).toEqual([
      { row: 2, cells: ['A', 'A'] },
      { row: 3, cells: ['A', 'A'] },
    ]);
  });
});

describe('what cannot be read is told, and never thrown', () => {
  const compound = (stream: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(`${stream}\0`, 'utf16le'),
    ]);
  const whole = xlsxOf({ sheets: [{ name: 'Acteurs', rows: actors }] });
  const bomb = (): Uint8Array => {
    // A directory that claims two gigabytes for a sheet of some hundred bytes.
    const bytes = Buffer.from(whole);
    for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
      bytes.writeUInt32LE(2_000_000_000, at + 24);
    }
    return bytes;
  };
  const entity =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><office:document-content xmlns:office="o"><office:body><office:spreadsheet>&b;</office:spreadsheet></office:body></office:document-content>';
  const ods = 'application/vnd.oasis.opendocument.spreadsheet';
  const encrypted = '<manifest><file-entry><encryption-data checksum="x"/></file-entry></manifest>';
  const relations = (target: string) =>
    `<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="${target}"/></Relationships>`;

  const cases: [name: string, bytes: Uint8Array, file: string, codes: string[]][] = [
    ['.xls', compound('Workbook'), 'acteurs.xls', ['LEC-002']],
    ['.xls of Excel 5', compound('Book'), 'acteurs.xls', ['LEC-002']],
    ['protected .xlsx', compound('EncryptedPackage'), 'acteurs.xlsx', ['LEC-050']],
    ['.doc', compound('WordDocument'), 'acteurs.doc', ['LEC-003']],
    [
      'protected .ods',
      archiveOf({ mimetype: ods, 'content.xml': 'x', 'META-INF/manifest.xml': encrypted }),
      'a.ods',
      ['LEC-050'],
    ],
    [
      '.xlsb',
      archiveOf({ '_rels/.rels': relations('xl/workbook.bin'), 'xl/workbook.bin': 'x' }),
      'a.xlsb',
      ['LEC-002'],
    ],
    [
      '.docx',
      archiveOf({ '_rels/.rels': relations('word/document.xml'), 'word/document.xml': '<a/>' }),
      'a.xlsx',
      ['LEC-053'],
    ],
    [
      '.odt',
      archiveOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'a.ods',
      ['LEC-053'],
    ],
    ['a zip of tables', archiveOf({ 'acteurs.csv': 'nom;sigle' }), 'a.xlsx', ['LEC-053']],
    ['an empty zip', archiveOf({}), 'a.xlsx', ['LEC-053']],
    ['a zip cut short', whole.subarray(0, whole.length - 40), 'a.xlsx', ['LEC-051']],
    ['a zip of two bytes more than its signature', Buffer.from('PK\u0003\u0004ab'), 'a.xlsx', ['LEC-051']],
    ['sizes that are lies', bomb(), 'a.xlsx', ['LEC-052']],
    ['entities of its own', archiveOf({ mimetype: ods, 'content.xml': entity }), 'a.ods', ['LEC-051']],
    ['XML that is none', archiveOf({ mimetype: ods, 'content.xml': 'nom;sigle' }), 'a.ods', ['LEC-051']],
    [
      'a web page',
      Buffer.from('\ufeff <!DOCTYPE html><html><table><tr><td>nom</td></tr></table>'),
      'a.xls',
      ['LEC-056'],
    ],
    ['an XML workbook of 2003', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'a.xls', ['LEC-056']],
    ['the same in UTF-16', Buffer.from('\ufeff<html><body/></html>', 'utf16le'), 'a.xls', ['LEC-056']],
  ];
  test.each(cases)('%s', async (_, bytes, file, codes) => {
    const read = await readWorkbook(bytes, { file });
    expect(read.tables).toEqual([]);
    expect(read.codes).toEqual(codes);
    expect(read.checksum).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  const repeated = (rows: number, columns: number, before: number) =>
    `<table:table table:name="Acteurs"><table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="${before}"/><table:table-cell table:number-columns-repeated="${columns}" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row></table:table>`;
  test.each([
    ['cells', repeated(1_048_576, 16_384, 1)],
    ['sheets', repeated(1_000_000, 3, 1).repeat(20)],
    ['blank cells before each', repeated(1_048_576, 1, 16_000)],
  ])('a few bytes of .ods that ask for billions: too many %s', async (_, tables) => {
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
    const { told } = await readWorkbook(archiveOf({ mimetype: ods, 'content.xml': content }), { file: 'a.ods' });
    expect(told('LEC-052')).toBeDefined();
  });

  test('megabytes of the same cell are not unpacked', async () => {
    const sheet = `<worksheet><sheetData><row r="1">${'<c/>'.repeat(20_000_000)}</row></sheetData></worksheet>`;
    const { codes } = await readWorkbook(
      archiveOf({
        '_rels/.rels': relations('xl/workbook.xml'),
        'xl/workbook.xml': '<workbook xmlns:r="x"><sheets><sheet name="Acteurs" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="sheet.xml"/></Relationships>',
        'xl/sheet.xml': sheet,
      }),
      { file: 'a.xlsx' },
    );
    expect(codes).toContain('LEC-052');
  });

  test('a sheet that breaks off gives the rows before the break', async () => {
    const cut =
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>nom</t></is></c><c r="B1" t="inlineStr"><is><t>sigle</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c></row><row r="3"><c r="A3"';
    const { tables, told } = await readWorkbook(
      archiveOf({
        '_rels/.rels': relations('xl/workbook.xml'),
        'xl/workbook.xml': '<workbook xmlns:r="x"><sheets><sheet name="Acteurs" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="sheet.xml"/></Relationships>',
        'xl/sheet.xml': cut,
      }),
      { file: 'acteurs.xlsx' },
    );
    expect(tables[0]?.rows).toEqual([{ row: 2, cells: ['A'] }]);
    expect(told('LEC-051')?.place).toEqual({ file: 'acteurs.xlsx', sheet: 'Acteurs' });
  });

  test('names that lie: a workbook named .csv, a text named .xlsx', async () => {
    const workbook = await readWorkbook(whole, { file: 'SN/acteurs.csv' });
    expect(workbook.tables[0]?.rows).toHaveLength(2);
    expect(workbook.codes).toEqual(['LEC-055']);
    const text = await readWorkbook(Buffer.from('nom;sigle\nA;B\n'), { file: 'SN/acteurs.xlsx' });
    expect(text.tables[0]?.rows).toHaveLength(1);
    expect(text.codes).toEqual(['LEC-054']);
  });

  test('a chart has no cells and stops nothing', async () => {
    const { tables, told } = await readWorkbook(
      archiveOf({
        '_rels/.rels': relations('xl/workbook.xml'),
        'xl/workbook.xml':
          '<workbook xmlns:r="x"><sheets><sheet name="Graphique" r:id="r2"/><sheet name="Acteurs" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="sheet.xml"/><Relationship Id="r2" Type="http://x/chartsheet" Target="chart.xml"/></Relationships>',
        'xl/sheet.xml':
          '<worksheet><sheetData><row><c t="inlineStr"><is><t>nom</t></is></c><c t="inlineStr"><is><t>sigle</t></is></c></row><row><c><v>1</v></c></row></sheetData></worksheet>',
      }),
    );
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Acteurs']);
    expect(told('LEC-058')?.params.feuilles).toBe('Graphique');
  });
});
