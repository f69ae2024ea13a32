import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { allDecisions } from '../decisions/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputFile } from '../model/output.ts';
import type { DataRecord } from '../model/record.ts';
import { readTables } from '../read/index.ts';
import { foldKey } from '../text/fold.ts';
import { writeCsv } from '../writers/csv.ts';
import { usualColumns } from './decisions-file.ts';

/*
 * A workbook put over another takes its answers away without a word. So each build keeps every decision that it read; what
 * the next one no longer finds is told, and kept in a file that can be put back as it is.
 */

/** A decision as it was read, by column. */
type Row = { [column: string]: string };

const journalName = (iso2: string): string => `decisions-lues-${iso2}.csv`;
const lostName = (iso2: string): string => `decisions-disparues-${iso2}.csv`;

/** Names of the files that `decisionsJournal` makes for a country. */
export const isJournalFile = (name: string, iso2: string): boolean =>
  name === journalName(iso2) || name === lostName(iso2);

/** Decisions read now, those that earlier builds read and that stand nowhere any more, and what to say of these. */
export async function decisionsJournal(
  folder: string,
  iso2: string,
  records: readonly DataRecord[],
  /** Takes out of a row what may not be read any more: who withdrew. */
  hide: (row: Row) => Row = (row) => row,
): Promise<{ files: OutputFile[]; diagnostics: Diagnostic[] }> {
  const now = rowsOf(records).map(hide);
  const before = [
    ...(await readRows(join(folder, lostName(iso2)))),
    ...(await readRows(join(folder, journalName(iso2)))),
  ].map(hide);
  const lost = missingFrom(now, before);
  const files = [...fileOf(journalName(iso2), now), ...fileOf(lostName(iso2), lost)];
  if (lost.length === 0) return { files, diagnostics: [] };
  const shown = lost
    .slice(0, 3)
    .map(({ acteur, autre, decision }) => `${[acteur, autre].filter(Boolean).join(' / ')} (${decision})`);
  const noms = shown.join(' ; ') + (lost.length > shown.length ? ' …' : '');
  return { files, diagnostics: [problem('DEC-008', { n: lost.length, noms, fichier: join(folder, lostName(iso2)) })] };
}

/** Every row of `decisions`, undone or not, in the order they were taken. */
function rowsOf(records: readonly DataRecord[]): Row[] {
  const recordById = new Map(records.filter(({ kind }) => kind === 'decisions').map((record) => [record.id, record]));
  return allDecisions(records).map(({ record }) => {
    const fields = recordById.get(record)?.fields ?? {};
    const cell = (column: string) => String(fields[column]?.value ?? '');
    return Object.fromEntries(usualColumns.map((column) => [column, cell(column)]));
  });
}

/** What a row decides: a reason or a role that is mended makes no other decision of it. */
const keyOf = (row: Row): string =>
  JSON.stringify(
    ['id', 'objet', 'acteur', 'acteur_id', 'autre', 'decision', 'valeur', 'annule'].map((key) =>
      foldKey(row[key] ?? ''),
    ),
  );

/** Rows that are nowhere any more. One whose id still stands was mended by a person, who knows what they did. */
function missingFrom(now: readonly Row[], before: readonly Row[]): Row[] {
  const keys = new Set(now.map(keyOf));
  const ids = new Set(now.map(({ id }) => id).filter(Boolean));
  const once = [...new Map(before.map((row) => [keyOf(row), row])).values()];
  return once.filter((row) => !keys.has(keyOf(row)) && !(row.id && ids.has(row.id)));
}

/** Rows of a journal; none when it was spoilt by hand, and is written anew. */
async function readRows(path: string): Promise<Row[]> {
  if (!existsSync(path)) return [];
  const rows: Row[] = [];
  try {
    const source = { file: path, settings: null, kind: 'decisions' as const, open: () => createReadStream(path) };
    for (const { headers, rows: read } of (await readTables(source)).tables) {
      for await (const { cells } of read) {
        rows.push(Object.fromEntries(headers.map(({ header, index }) => [header, cells[index] ?? ''])));
      }
    }
  } catch {
    return [];
  }
  return rows;
}

const fileOf = (name: string, rows: readonly Row[]): OutputFile[] =>
  rows.length === 0
    ? []
    : [
        {
          name,
          content: writeCsv(
            usualColumns,
            rows.map((row) => usualColumns.map((column) => row[column] ?? '')),
            { forPeople: true },
          ),
        },
      ];
