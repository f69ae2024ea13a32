import { readFileSync } from 'node:fs';
import { parseCodebook } from '../../src/codebook/index.ts';
import { columnByKey } from '../../src/columns/index.ts';
import { parsePack } from '../../src/countries/index.ts';
import type { FileConfig } from '../../src/model/config.ts';
import type { Context } from '../../src/model/context.ts';
import type { CountryPack } from '../../src/model/country.ts';
import type { TableKind } from '../../src/model/table.ts';
import { readTables } from '../../src/read/index.ts';
import { validateTable } from '../../src/validate/index.ts';
import { readCell } from '../../src/validate/read-cell.ts';

const root = new URL('../../src/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');

function pack(code: string): CountryPack {
  const { value } = parsePack(text(`countries/${code}.yaml`), `${code}.yaml`);
  if (!value) throw new Error(`pack ${code}`);
  return value;
}

export const packs = ['TN', 'MA', 'SN', 'ML', 'CI', 'GN', 'CM'].map(pack);

export function contextOf(code = 'SN', asOf: string | null = null): Context {
  const country = packs.find(({ iso2 }) => iso2 === code);
  if (!country) throw new Error(code);
  return {
    country,
    codebook,
    config: {
      dataFolder: 'donnees',
      outputFolder: 'sorties',
      files: [],
      cover: { authors: [] },
      committeeSize: null,
      cohortSize: 15,
    },
    asOf,
    isFictional: true,
    toolVersion: '0.0.0',
  };
}

const { value: codebook } = parseCodebook(text('codebook/codes.csv'), text('codebook/indices.csv'));

export const settingsOf = (settings: Partial<FileConfig>): FileConfig =>
  Object.assign(
    { file: 'acteurs.csv', kind: 'acteurs', columns: {}, codes: {}, separators: {}, constants: {} },
    settings,
  );

/** Reads a CSV text and validates its rows. */
export async function validateText(
  content: string,
  {
    file = 'entretiens.csv',
    settings = null,
    context = contextOf(),
  }: { file?: string; settings?: FileConfig | null; context?: Context } = {},
) {
  async function* open() {
    yield Buffer.from(content);
  }
  const read = await readTables({ file, kind: null, settings, open, codebook });
  const [table] = read.tables;
  if (!table) throw new Error(read.diagnostics.map(({ code }) => code).join());
  const { value, diagnostics } = await validateTable(table, settings, context, packs);
  return { ...value, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

/** Reads one cell: its value, or its state, with the codes of its problems. */
export function cellOf(kind: TableKind, key: string, raw: string, context = contextOf()) {
  const column = columnByKey(key, kind);
  if (!column) throw new Error(`${kind}.${key}`);
  const reading = readCell(raw, { column, kind, context, packs });
  return {
    read: reading.state === 'value' ? reading.value : reading.state,
    codes: reading.notes.map(({ code }) => code),
    suggestion: reading.notes[0]?.suggestion,
  };
}
