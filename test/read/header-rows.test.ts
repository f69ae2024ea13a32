import { describe, expect, test } from 'vitest';
import { readAll } from './reading.ts';
import { readWorkbook } from './reading-workbook.ts';
import { xlsxOf } from './workbook-of.ts';

describe('a header over several lines of a text', () => {
  const cases: [name: string, lines: string[], headerRow: number, keys: (string | null)[], codes: string[]][] = [
    [
      'words that go on from line to line',
      ['nom;année de;région du;site', ';création;siège;internet', 'Amicale;2005;Dakar;https://amicale.example'],
      2,
      ['nom', 'annee_creation', 'region_siege', 'site_internet'],
      ['LEC-066'],
    ],
    [
      'three lines',
      ['nom;nombre;salariés', ';de;à temps', ';membres;plein', 'Amicale;120;4'],
      3,
      ['nom', 'nb_membres', 'nb_salaries_tp'],
      ['LEC-066'],
    ],
    [
      'a title above both lines',
      ['Annuaire de mars;;', '', 'nom;année de;région du', ';création;siège', 'Amicale;2005;Dakar'],
      4,
      ['nom', 'annee_creation', 'region_siege'],
      ['LEC-066', 'LEC-013'],
    ],
    [
      'groups over the columns are titles, the columns the header',
      ['Organisation;;Localisation;', 'nom;sigle;region_siege;ville_siege', 'Amicale;AM;Dakar;Dakar'],
      2,
      ['nom', 'sigle', 'region_siege', 'ville_siege'],
      ['LEC-013'],
    ],
    [
      'some columns named on the first line, the others under their group',
      ['nom;sigle;Siège;', ';;région siège;ville siège', 'Amicale;AM;Dakar;Dakar'],
      2,
      ['nom', 'sigle', 'region_siege', 'ville_siege'],
      ['LEC-066'],
    ],
    ['one line is enough', ['nom;sigle', 'Ville;Région', 'Amicale;AM'], 1, ['nom', 'sigle'], []],
    ['figures are data', ['nom;année de', ';2005', 'Amicale;2006'], 1, ['nom', null], ['LEC-021']],
    [
      'lines apart are no header together',
      ['nom;année de;région du', '', ';création;siège', 'Amicale;2005;Dakar'],
      1,
      ['nom', null, null],
      ['LEC-021'],
    ],
  ];
  test.each(cases)('%s', async (_, lines, headerRow, keys, codes) => {
    const { table, rows, codes: told } = await readAll(`${lines.join('\n')}\n`);
    expect(table?.headerRow).toBe(headerRow);
    expect(table?.headers.map(({ key }) => key)).toEqual(keys);
    expect(told.filter((code) => code !== 'LEC-008' && !/^LEC-03/.test(code))).toEqual(codes);
    expect(rows.at(-1)?.cells[0]).toBe('Amicale');
  });

  test('the lines are told', async () => {
    const { diagnostics } = await readAll('nom;année de\n;création\nAmicale;2005\n');
    expect(diagnostics.find(({ code }) => code === 'LEC-066')?.params).toEqual({ lignes: '1–2' });
  });
});

test('a group merged over its columns goes no further than its cells', async () => {
  const rows = [
    ['nom', 'Région du', null, 'Note'],
    [null, 'siège', 'x', null],
    ['Amicale', 'Dakar', 'y', 'z'],
  ];
  const bytes = xlsxOf({ sheets: [{ name: 'Acteurs', rows, merges: ['A1:A2', 'B1:C1', 'D1:D2'] }] });
  const { tables } = await readWorkbook(bytes);
  expect(tables[0]?.headers.map(({ header }) => header)).toEqual(['nom', 'Région du siège', 'Région du/x', 'Note']);
  expect(tables[0]?.rows).toEqual([{ row: 3, cells: ['Amicale', 'Dakar', 'y', 'z'] }]);
});

test('contacts, consents and identifiers are never proposed from their header alone', async () => {
  const { diagnostics } = await readAll("N°;nom;Tél. et contact;Accord reçu;Zone d'action\n1;Amicale;77;oui;Dakar\n");
  const told = diagnostics.find(({ code }) => code === 'LEC-021');
  expect(told?.params.titres).toBe("Zone d'action → zones_intervention");
  expect(told?.params.yaml).not.toMatch(/contact|tel_public|accord_|identifiant/);
});

test('a file under the headers of the template is told by its few first titles, for information', async () => {
  const header = 'acteur;date;langue;mode;activites;forces;faiblesses;besoins;_uuid';
  const { diagnostics } = await readAll(`${header}\nAmicale;2025-01-02;fr;;;;;;u1\n`, { file: 'export-2025.csv' });
  const told = diagnostics.filter(({ code }) => code === 'LEC-022' || code === 'LEC-072');
  expect(told.map(({ code, severity, params }) => [code, severity, params.titres])).toEqual([
    ['LEC-072', 'info', 'acteur, date, langue, mode, activites, …'],
  ]);
});
