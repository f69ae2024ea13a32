import { isServerHeader } from '../columns/index.ts';
import type { DataRecord } from '../model/record.ts';
import { compareCodeUnits } from '../text/sort.ts';

/** Lists in one order: a form exports the same choices in the order of its labels, or of its codes. */
const inOneOrder = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort(compareCodeUnits) : value;

const byKey = ([a = '']: unknown[], [b = '']: unknown[]): number => compareCodeUnits(String(a), String(b));

const answersIn = ({ fields, refused, nil, others }: DataRecord): unknown[] => [
  Object.entries(fields)
    .map(([key, { value }]) => [key, inOneOrder(value)])
    .sort(byKey),
  [...refused].sort(),
  [...nil].sort(),
  Object.entries(others ?? {})
    .map(([key, { raw }]) => [key, raw])
    .sort(byKey),
];

const unknownIn = ({ unknown }: DataRecord, keeps: (header: string) => boolean): unknown[] =>
  unknown.flatMap(({ header, raw }) => (keeps(header) ? [[header, raw]] : [])).sort(byKey);

/** Text that a form's choice fills, with its name or with its label: it says how the interview was held, and no answer. */
const heldIn = 'langue';

/** What a row answers, whatever its place and its spelling: the same form exported with labels and with codes is alike. */
export const answersOf = (record: DataRecord): string => {
  const { [heldIn]: _, ...fields } = record.fields;
  return JSON.stringify(answersIn({ ...record, fields }));
};

/** What a row says, columns that no list knows included, those of a form's server aside. */
export const contentOf = (record: DataRecord): string =>
  JSON.stringify([...answersIn(record), unknownIn(record, (header) => !isServerHeader(header))]);

/** Every cell of a row: what its server wrote tells apart two people who answered alike. */
const cellsOf = (record: DataRecord): string =>
  JSON.stringify([
    ...answersIn(record),
    [...(record.unreadable ?? [])].sort(),
    Object.entries(record.fields)
      .map(([key, { raw }]) => [key, raw])
      .sort(byKey),
    unknownIn(record, () => true),
  ]);

/** Kinds whose rows may say the same twice: an attempt to reach somebody, a decision, an answer, an id. */
const mayRepeat: readonly string[] = ['terrain', 'accords', 'decisions', 'registre'];

/** What two copies of one row without an id have in common; null for a row that may rightly stand twice. */
export const copyKeyOf = (record: DataRecord): string | null =>
  mayRepeat.includes(record.kind) || record.links?.parent != null ? null : `${record.kind} ${cellsOf(record)}`;
