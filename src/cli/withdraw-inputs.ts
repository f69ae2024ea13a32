import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Cartography } from '../model/cartography.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';
import type { TableKind } from '../model/table.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { type Leaving, type Needles, ownRecords, timesIn } from './withdraw-needles.ts';
import { linesIn } from './withdraw-search.ts';

/** A row of the inputs that tells of who withdraws. */
export interface InputRow {
  kind: TableKind;
  file: string;
  sheet: string | null;
  row: number | null;
  /** own: the row is theirs; shared: with others; named: another row that names them; aside: set aside, not counted. */
  why: 'own' | 'shared' | 'named' | 'aside';
}

/** A line of a text written by people that names who withdraws. */
export interface TextLine {
  file: string;
  line: number;
}

const place = ({ file, sheet, row }: Place) => ({ file, sheet: sheet ?? null, row: row ?? null });

const cellsOf = ({ fields, others = {}, unknown }: DataRecord): string[] =>
  [...Object.values(fields), ...Object.values(others), ...unknown].map(({ raw }) => raw);

/** Every row of the inputs that tells of who withdraws, in the order of files and rows. */
export function rowsTelling(cartography: Cartography, leaving: Leaving, needles: Needles): InputRow[] {
  const own = new Set(ownRecords(cartography, leaving).map(({ id }) => id));
  const shared = new Set(leaving.kind === 'actor' ? leaving.actor.records : []);
  const tells = (cells: readonly string[]) => cells.some((cell) => timesIn(cell, needles) > 0);
  const rows = cartography.records.flatMap((record): InputRow[] => {
    const why = own.has(record.id) ? 'own' : shared.has(record.id) ? 'shared' : tells(cellsOf(record)) ? 'named' : null;
    return why === null ? [] : [{ kind: record.kind, ...place(record.at), why }];
  });
  const aside = cartography.setAside
    .filter(({ cells }) => tells(cells))
    .map((row): InputRow => ({ kind: row.kind, ...place(row.place), why: 'aside' }));
  return [...rows, ...aside].sort(
    (a, b) =>
      compareCodeUnits(a.file, b.file) || compareCodeUnits(a.sheet ?? '', b.sheet ?? '') || (a.row ?? 0) - (b.row ?? 0),
  );
}

/** Lines of the texts of a country, and of the configuration, that name who withdraws. */
export function linesTelling(
  { narrative }: Cartography,
  dataFolder: string,
  configuration: string | null,
  needles: Needles,
): TextLine[] {
  const texts = narrative.map(({ file }) => ({ path: join(dataFolder, file), shown: file }));
  const config = configuration === null ? [] : [{ path: configuration, shown: configuration }];
  return [...texts, ...config]
    .filter(({ path }) => existsSync(path))
    .flatMap(({ path, shown }) => linesIn(path, needles).map((line) => ({ file: shown, line })));
}
