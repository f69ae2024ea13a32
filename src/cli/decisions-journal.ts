import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { allDecisions, interviewKeyOf, withdrawnFrom } from '../decisions/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputFile } from '../model/output.ts';
import type { DataRecord } from '../model/record.ts';
import { readTables } from '../read/index.ts';
import { foldKey } from '../text/fold.ts';
import { writeCsv } from '../writers/csv.ts';
import { usualColumns } from './decisions-file.ts';
import { streamOf } from './stream-of.ts';

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

/** What the journal says of decisions. */
interface Journal {
  files: OutputFile[];
  diagnostics: Diagnostic[];
  /** Withdrawals that hold no more, without anybody having undone them. */
  lostWithdrawals: Diagnostic[];
}

/** Decisions read now, those that earlier builds read and that stand nowhere any more, and what to say of these. */
export async function decisionsJournal(
  folder: string,
  cartography: Pick<Cartography, 'records' | 'actors' | 'country'>,
  /** Takes out of a row what may not be read any more: who withdrew. */
  hide: (row: Row) => Row = (row) => row,
): Promise<Journal> {
  const { iso2 } = cartography.country;
  const now = rowsOf(cartography.records).map(hide);
  const before = [
    ...(await readRows(join(folder, lostName(iso2)))),
    ...(await readRows(join(folder, journalName(iso2)))),
  ].map(hide);
  const withdrawals = lostWithdrawals(now, before, cartography);
  const lost = missingFrom(now, before, withdrawals);
  const fichier = join(folder, lostName(iso2));
  const files = [
    // Whoever deletes the list of those that disappeared does not undo a withdrawal.
    ...fileOf(journalName(iso2), [...now, ...withdrawals]),
    ...fileOf(lostName(iso2), lost),
  ];
  return {
    files,
    diagnostics: toldOf(
      lost.filter((row) => !withdrawals.includes(row)),
      fichier,
    ),
    lostWithdrawals:
      withdrawals.length === 0
        ? []
        : [problem('RET-019', { n: withdrawals.length, ids: withdrawals.map(idsOf).join('\u00a0; '), fichier })],
  };
}

const idsOf = ({ id, acteur_id: actor, autre }: Row): string => [id, autre || actor].filter(Boolean).join('\u00a0: ');

/** What is said of other decisions that disappeared: the first three by name. */
function toldOf(lost: readonly Row[], fichier: string): Diagnostic[] {
  if (lost.length === 0) return [];
  const shown = lost.slice(0, 3).map(({ acteur, acteur_id: id, autre, decision }) => {
    const subject = [acteur || id, autre].filter(Boolean).join(' / ');
    return `${subject} (${decision})`;
  });
  const noms = shown.join(' ; ') + (lost.length > shown.length ? ' …' : '');
  return [problem('DEC-008', { n: lost.length, noms, fichier })];
}

/** A row that says that somebody withdraws, whether another undoes it or not. */
const isWithdrawal = ({ objet, decision, annule }: Row): boolean =>
  foldKey(objet ?? '') === 'retrait' && !annule && foldKey(decision ?? '') !== 'annule';

/**
 * Withdrawals that were read, that nobody undid, and after which somebody is there again: the row is gone, or says somebody
 * else. One whose organisation or interview is withdrawn all the same (by another row, under another number) is not lost.
 */
function lostWithdrawals(
  now: readonly Row[],
  before: readonly Row[],
  { records, actors }: Pick<Cartography, 'records' | 'actors'>,
): Row[] {
  const gone = withdrawnFrom(records, actors);
  const keys = new Set(now.map(keyOf));
  const standing = new Set(now.filter(isWithdrawal).map(({ id }) => id));
  /** Whether it holds; null when its organisation or interview is not in the data. */
  const holds = ({ acteur_id: actorId, autre }: Row): boolean | null => {
    const meant = actorId ? actors.filter(({ id, formerIds }) => id === actorId || formerIds.includes(actorId)) : [];
    if (meant.some(({ id }) => gone.actors.has(id))) return true;
    if (!autre) return meant.length === 0 ? null : false;
    const interviews = records.filter((record) => record.kind === 'entretiens' && interviewKeyOf(record) === autre);
    return interviews.length === 0 ? null : interviews.every(({ id }) => gone.records.has(id));
  };
  const once = [...new Map(before.filter(isWithdrawal).map((row) => [keyOf(row), row])).values()];
  return once.filter((row) => {
    if (keys.has(keyOf(row)) || isUndone(row, [...now, ...before])) return false;
    return !(holds(row) ?? (Boolean(row.id) && standing.has(row.id)));
  });
}

/** Whether a row that still holds undoes another; ids are told apart by whom they speak of. */
function isUndone(row: Row, all: readonly Row[], seen: readonly Row[] = []): boolean {
  const speaksOf = (one: Row) => !one.acteur_id || !row.acteur_id || one.acteur_id === row.acteur_id;
  return all.some(
    (one) =>
      Boolean(one.annule) &&
      one.annule === row.id &&
      !seen.includes(one) &&
      speaksOf(one) &&
      !isUndone(one, all, [...seen, row, one]),
  );
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

/** Rows that are nowhere any more. One whose id still stands was mended by a person, who knows what they did: not so of withdrawals. */
function missingFrom(now: readonly Row[], before: readonly Row[], withdrawals: readonly Row[]): Row[] {
  const keys = new Set(now.map(keyOf));
  const ids = new Set(now.map(({ id }) => id).filter(Boolean));
  const once = [...new Map([...before, ...withdrawals].map((row) => [keyOf(row), row])).values()];
  return once.filter((row) => withdrawals.includes(row) || (!keys.has(keyOf(row)) && !(row.id && ids.has(row.id))));
}

/** Rows of a journal; none when it was spoilt by hand, and is written anew. */
async function readRows(path: string): Promise<Row[]> {
  if (!existsSync(path)) return [];
  const rows: Row[] = [];
  try {
    const source = { file: path, settings: null, kind: 'decisions' as const, open: () => streamOf(path) };
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
