import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAll } from './reading.ts';

const read = async (content: string, file = 'export.csv') => {
  const { table, rows, codes, diagnostics } = await readAll(content, { file });
  return {
    kind: table?.kind ?? null,
    headerRow: table?.headerRow ?? null,
    keys: table?.headers.map(({ key }) => key) ?? [],
    headers: table?.headers.map(({ header }) => header) ?? [],
    rows: rows.map(({ cells }) => cells),
    codes,
    diagnostics,
  };
};

describe('HXL hashtags', () => {
  const tagged = '#org+name;#org+acronym;#adm1+name\nAmicale;AF;Thiès\n';

  test('say what the columns are, whatever the words above them', async () => {
    const { kind, keys, headerRow, rows, codes } = await read(`Entity;Short form;Place\n${tagged}`);
    expect([kind, keys, headerRow, rows]).toEqual([
      'acteurs',
      ['nom', 'sigle', 'region_siege'],
      1,
      [['Amicale', 'AF', 'Thiès']],
    ]);
    expect(codes).toEqual(['LEC-014', 'LEC-022']);
  });

  test('make a header alone', async () => {
    const { keys, headers, headerRow, rows } = await read(tagged);
    expect([keys, headerRow, rows.length]).toEqual([['nom', 'sigle', 'region_siege'], 1, 1]);
    expect(headers).toEqual(['#org+name', '#org+acronym', '#adm1+name']);
  });

  test('are found wherever they stand in the first 25 rows, titles above', async () => {
    const titles = (n: number) => Array.from({ length: n }, (_, index) => `Note ${index};;\n`).join('');
    for (const n of [1, 5, 23]) {
      const { keys, headers, headerRow, rows } = await read(`${titles(n)}Entity;Short form;Place\n${tagged}`);
      expect([keys, headerRow, rows.length], `${n}`).toEqual([['nom', 'sigle', 'region_siege'], n + 1, 1]);
      expect(headers).toEqual(['Entity', 'Short form', 'Place']);
    }
    const alone = await read(`${titles(24)}${tagged}`);
    expect([alone.keys[0], alone.headerRow]).toEqual(['nom', 25]);
    const tooLow = await read(`${titles(25)}${tagged}`);
    expect(tooLow.kind).toBe(null);
  });

  test('columns of another language are left and told', async () => {
    const { keys, diagnostics } = await read('A;B;C\n#org+name+en;#org+name+fr;#adm1\nx;y;z\n');
    expect(keys).toEqual([null, 'nom', 'region_siege']);
    expect(diagnostics.find(({ code }) => code === 'LEC-070')).toMatchObject({
      params: { titre: 'A', autre: 'B', colonne: 'nom' },
      place: { column: 'A', row: 1 },
    });
    expect(diagnostics.some(({ code }) => code === 'LEC-017')).toBe(false);
  });

  test('our own headers keep their meaning beside hashtags', async () => {
    const { keys, codes } = await read('nom;sigle;thematiques\n#org;#org+acronym;\nA;B;accueil\n', 'acteurs.csv');
    expect([keys, codes]).toEqual([['nom', 'sigle', 'thematiques'], ['LEC-014']]);
  });

  test('a file without organisations says so', async () => {
    const { kind, diagnostics } = await read('Mois;Total\n#date+reported;#affected\nMai;3\n');
    expect([kind, diagnostics.map(({ code }) => code)]).toEqual([null, ['LEC-024']]);
    expect(diagnostics[0]?.params.etiquettes).toBe('#date+reported, #affected');
  });

  test('a row with one word after a number sign is data', async () => {
    const { rows } = await read('nom;sigle\nA;#tous\nB;C\n', 'acteurs.csv');
    expect(rows).toHaveLength(2);
  });
});

const real = new URL('../../../shared/data/hxl/', import.meta.url);
describe.skipIf(!existsSync(real))('real HXL files (skipped where they are not at hand)', () => {
  test.each([
    ['mali-population-movements', null, 0],
    ['rowca-3w-hxl', 'acteurs', 244],
    ['sbtf-gin-health', 'acteurs', 1226],
    ['unhcr-3w', 'acteurs', 2250],
  ])('%s', async (name, kind, count) => {
    const file = `hxl-showcase__${name}.csv`;
    const { rows, codes, keys, kind: found } = await read(readFileSync(new URL(file, real), 'utf8'), file);
    expect([found, rows.length]).toEqual([kind, count]);
    if (kind === null) expect(codes).toEqual(['LEC-024']);
    else {
      expect(codes).toContain('LEC-071');
      expect(keys).toEqual(expect.arrayContaining(['nom', 'pays', 'zones_intervention', 'activites']));
      expect(keys).not.toContain('latitude');
    }
  });
});
