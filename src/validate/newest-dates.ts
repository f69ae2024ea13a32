import { columnsOf, dateColumnByKind, monthsBetween } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import { textOf } from '../model/access.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord, Field } from '../model/record.ts';
import { type TableKind, tableKinds } from '../model/table.ts';

/** Years and days that may lie ahead or come after the interview: of projects, of consents and withdrawals, of what is planned. */
const later = new Set(['annee_debut', 'annee_fin', 'accord_fin', 'accord_date', 'retrait_date']);
const plannedKinds: readonly TableKind[] = [
  'politiques',
  'engagements',
  'indicateurs',
  'recommandations',
  'accords',
  'decisions',
  'registre',
];

const datedKeys = new Map(
  tableKinds.map((kind) => [
    kind,
    plannedKinds.includes(kind)
      ? []
      : columnsOf(kind)
          .filter(({ key, type }) => (type === 'date' || type === 'year') && !later.has(key))
          .map(({ key }) => key),
  ]),
);

/** A wave begins with one interview: a gap of a year is usual, and few dates say nothing. */
const lonelyMonths = 18;
const fewestDates = 5;
/** Cells kept of one late value: beyond, a hundred places are enough to find the slip. */
const lateKept = 100;

/** What dates of a country's rows show together; without an asked day, the newest row dates the mapping. */
export interface NewestDates {
  note(record: DataRecord): void;
  problems(): Diagnostic[];
}

interface Late {
  field: Field;
  key: string;
  record: string;
}

const comesAfter = (value: string, day: string): boolean => value.slice(0, day.length) > day.slice(0, value.length);

/** Takes rows as they come and keeps few. `asOf` is the day asked for: then each cell was held against it already. */
export function newestDates(asOf: string | null): NewestDates {
  let late: Late[] = [];
  let dated = 0;
  let newest: { date: string; rows: number; record: DataRecord | null } = { date: '', rows: 0, record: null };
  let before = '';
  const noteDate = (date: string, record: DataRecord) => {
    dated += 1;
    if (date === newest.date) newest.rows += 1;
    else if (date > newest.date) {
      before = newest.date;
      newest = { date, rows: 1, record };
      late = late.filter(({ field }) => String(field.value) > date);
    } else if (date > before) before = date;
  };
  /** Until a date is met every value may be late: of each, few are kept. */
  const countByValue = new Map<string, number>();
  const keepLate = (one: Late) => {
    const value = `${one.key} ${String(one.field.value)}`;
    const count = (countByValue.get(value) ?? 0) + 1;
    countByValue.set(value, count);
    if (count <= lateKept) late.push(one);
  };
  return {
    note(record) {
      if (asOf !== null) return;
      const column = dateColumnByKind[record.kind];
      // A withdrawal dates no report (`analyse/as-of.ts`).
      const isWithdrawal = record.kind === 'decisions' && textOf(record, 'objet') === 'retrait';
      const date = column === undefined || isWithdrawal ? null : textOf(record, column);
      if (date !== null) noteDate(date, record);
      for (const key of datedKeys.get(record.kind) ?? []) {
        const field = record.fields[key];
        if (field && String(field.value) > newest.date) keepLate({ field, key, record: record.id });
      }
    },
    problems() {
      const day = newest.date;
      if (asOf !== null || day === '') return [];
      const ahead = late
        .filter(({ field }) => comesAfter(String(field.value), day))
        .map(({ field, key, record }) =>
          problem(
            'QUA-024',
            { valeur: String(field.value), jour: day, colonne: key },
            { place: field.at, subject: record },
          ),
        );
      return [...ahead, ...lonely()];
    },
  };

  /** The newest row, when it is long after every other: one slip would make all the data look old. */
  function lonely(): Diagnostic[] {
    const { date, rows, record } = newest;
    const isFew = dated < fewestDates || rows !== 1 || before === '';
    if (isFew || record === null || monthsBetween(before, date) <= lonelyMonths) return [];
    const column = dateColumnByKind[record.kind] ?? '';
    const place = record.fields[column]?.at ?? record.at;
    return [problem('QUA-025', { valeur: date, avant: before }, { place, subject: record.id })];
  }
}
