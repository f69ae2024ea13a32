import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { columnByKey, matchHeaders } from '../../src/columns/index.ts';
import { findRegion } from '../../src/countries/index.ts';
import type { DataRecord, FieldValue } from '../../src/model/record.ts';
import { type TableKind, tableKinds } from '../../src/model/table.ts';
import { contextOf, row } from './records.ts';

/** The rows of a bundled data set, read simply: enough for names, and free of the other stages. */
export function fixtureRecords(country: string): DataRecord[] {
  return tableKinds.flatMap((kind) => {
    const file = new URL(`../../fixtures/${country}/${kind}.csv`, import.meta.url);
    if (!existsSync(file)) return [];
    const text = readFileSync(file, 'utf8');
    const header = text.slice(0, text.search(/\r?\n/));
    const delimiter = [';', ','].sort((a, b) => header.split(b).length - header.split(a).length)[0] ?? ';';
    const [headers = [], ...lines] = parse(text, { bom: true, delimiter, relax_column_count: true }) as string[][];
    const keys = matchHeaders(kind, headers).map(({ key }) => key);
    return lines.map((cells, index) => ({ ...row(kind, index + 2, cellsOf(kind, keys, cells, country)), country }));
  });
}

function cellsOf(kind: TableKind, keys: readonly (string | null)[], cells: readonly string[], country: string) {
  return Object.fromEntries(
    keys.flatMap((key, index): [string, FieldValue][] => {
      const text = cells[index]?.trim() ?? '';
      if (key === null || text === '') return [];
      const value = cellValue(columnByKey(key, kind)?.type ?? 'text', text, country);
      return Number.isNaN(value) ? [] : [[key, value]];
    }),
  );
}

function cellValue(type: string, text: string, country: string): FieldValue {
  if (type === 'region') return findRegion(contextOf(country).country, text)?.code ?? text;
  if (['names', 'codes', 'zones'].includes(type)) return text.split(/[;|]/).map((part) => part.trim());
  if (['integer', 'number', 'year'].includes(type)) return Number(text.replace(/\s/g, '').replace(',', '.'));
  return type === 'yes-no' ? /^oui$/i.test(text) : text;
}
