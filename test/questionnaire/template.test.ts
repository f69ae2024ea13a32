import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { columnByKey, matchCode, matchHeaders } from '../../src/columns/index.ts';
import type { Language } from '../../src/model/stage.ts';
import type { TableKind } from '../../src/model/table.ts';
import { type TemplateContext, templateCsvs, templateSheets, templateWorkbook } from '../../src/questionnaire/index.ts';
import { templateColumns, templateKinds } from '../../src/questionnaire/template-columns.ts';
import { type WorkbookSheet, writeXlsx } from '../../src/writers/index.ts';
import { contextOf, packs } from '../validate/validating.ts';
import { codebook, readBack } from './forms.ts';

const context = (complete: boolean, language: Language): TemplateContext => ({
  country: contextOf('SN').country,
  countries: packs,
  codebook,
  complete,
  language,
});

const variants = [
  ['usual, in French', false, 'fr'],
  ['usual, in English', false, 'en'],
  ['complete, in French', true, 'fr'],
  ['complete, in English', true, 'en'],
] as const;

const dataSheets = (sheets: readonly WorkbookSheet[]): WorkbookSheet[] =>
  sheets.slice(1).filter(({ isHidden }) => !isHidden);

describe.each(variants)('the blank workbook, %s', (_, complete, language) => {
  const sheets = templateSheets(context(complete, language));

  it('has instructions, one sheet for each kind, and a hidden sheet of lists', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      language === 'fr' ? 'Consignes' : 'Instructions',
      ...templateKinds(complete),
      'listes',
    ]);
    expect(sheets.at(-1)?.isHidden).toBe(true);
    const words = JSON.stringify(sheets[0]?.rows);
    expect(words).toContain(language === 'fr' ? 'Vous pourrez retirer votre accord' : 'You may withdraw your consent');
  });

  it('each header reads back to its own column', () => {
    for (const { name, columns } of dataSheets(sheets)) {
      const kind = name as TableKind;
      const read = matchHeaders(
        kind,
        columns.map(({ header }) => header),
        { codebook },
      );
      expect(read.map(({ key }) => key)).toEqual(templateColumns(kind, complete).map(({ key }) => key));
    }
  });

  it('each value of a drop-down list reads back to its own code', () => {
    const lists = sheets.at(-1);
    for (const { name, columns } of dataSheets(sheets)) {
      for (const [index, { list }] of columns.entries()) {
        const column = templateColumns(name as TableKind, complete)[index];
        if (!list || 'length' in list || column?.list === undefined) continue;
        const labels = (lists?.rows ?? []).flatMap((row) => row[list.column] ?? []);
        const codes = labels.map((label) => matchCode(column.list ?? '', String(label), codebook));
        const refusals = labels.filter((_, rank) => codes[rank] === null).map(String);
        for (const refusal of refusals) expect(refusal).toMatch(/^(ne (sait|souhaite) pas|does not know|prefer not)/);
        const known = codes.filter((code) => code !== null);
        expect(new Set(known).size).toBe(known.length);
      }
    }
  });

  it('untouched, it is read without a problem, and its examples are left out and told', async () => {
    const content = templateWorkbook(context(complete, language));
    const { value, diagnostics } = await readBack([{ name: 'saisie.xlsx', content }], 'SN');
    expect(value.records).toEqual([]);
    expect(value.setAside.map(({ reason }) => reason)).toEqual(['exemple']); // of blank sheets, the first stands for all
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ code, place }) => [code, place])).toEqual(
      [],
    );
    expect(diagnostics.map(({ code }) => code)).toContain('QST-001');
  });

  it('a row typed like the example is read with every answer', async () => {
    const filled = sheets.map((sheet) =>
      dataSheets(sheets).includes(sheet)
        ? { ...sheet, rows: [...sheet.rows, ...sheet.rows.map(([, ...cells]) => ['X-1', ...cells])] }
        : sheet,
    );
    const content = writeXlsx(filled, { title: 'essai', language });
    const { value, diagnostics } = await readBack([{ name: 'saisie.xlsx', content }], 'SN');
    for (const kind of templateKinds(false)) {
      const [record, ...others] = value.records.filter((candidate) => candidate.kind === kind);
      expect(others).toEqual([]);
      const asked = templateColumns(kind, complete).filter(({ type }) => type !== 'grid-codes');
      const missing = asked.filter(({ key }) => record?.fields[key] === undefined).map(({ key }) => key);
      expect(missing).toEqual([]);
    }
    const errors = diagnostics.filter(
      ({ severity, place }) => severity === 'error' && templateKinds(false).includes(place?.sheet as TableKind),
    );
    expect(errors.map(({ code, actual, place }) => [code, actual, place?.header])).toEqual([]);
  });

  it('the CSV files hold the same, as Excel opens them', async () => {
    const files = templateCsvs(context(complete, language));
    expect(files.map(({ name }) => name)).toEqual(templateKinds(complete).map((kind) => `${kind}.csv`));
    for (const [index, { content }] of files.entries()) {
      expect(String(content).startsWith('\ufeff')).toBe(true);
      const [header, example] = parse(String(content), { bom: true, delimiter: ';' }) as string[][];
      const sheet = dataSheets(sheets)[index];
      expect(header).toEqual(sheet?.columns.map((column) => column.header));
      expect(example).toHaveLength(sheet?.columns.length ?? 0);
    }
    const { value } = await readBack(files, 'SN');
    expect(value.records).toEqual([]);
    expect(value.setAside.map(({ reason }) => reason)).toEqual(templateKinds(complete).map(() => 'exemple'));
  });
});

it('an organisation whose name begins like the marker is an organisation', async () => {
  const content = 'nom;ville\nExemple Solidarité;Dakar\nEXEMPLE, ligne à effacer;Dakar\n';
  const { value } = await readBack([{ name: 'acteurs.csv', content }], 'SN');
  expect(value.records.map(({ fields }) => fields.nom?.value)).toEqual(['Exemple Solidarité']);
  expect(value.setAside.map(({ reason }) => reason)).toEqual(['exemple']);
});

it('a telephone column keeps what is typed', () => {
  const sheet = templateSheets(context(false, 'fr')).find(({ name }) => name === 'acteurs');
  const index = templateColumns('acteurs', false).findIndex(({ key }) => key === 'tel_public');
  expect(sheet?.columns[index]).toMatchObject({ isText: true });
  expect(columnByKey('tel_public', 'acteurs')?.type).toBe('phone');
});
