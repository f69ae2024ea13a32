import * as z from 'zod';
import type { ColumnSpec, ColumnType } from '../model/column.ts';
import type { TableKind } from '../model/table.ts';
import { columnsOf } from './registry.ts';

/** ISO date text, possibly only a year or a month. */
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const text = z.string().min(1);

const schemaByType: Record<ColumnType, z.ZodType> = {
  text,
  name: text,
  names: z.array(text).min(1),
  code: text,
  codes: z.array(text).min(1),
  pairs: z.array(z.object({ type: text, form: text.nullable() })).min(1),
  'grid-codes': z.array(z.object({ axis: text, code: text, against: z.boolean() })).min(1),
  integer: z.number().int(),
  number: z.number(),
  year: z.number().int().min(1000).max(2999),
  date,
  'yes-no': z.boolean(),
  country: z.string().regex(/^[A-Z]{2}$/),
  zones: z.array(text).min(1),
  region: text,
  url: text,
  email: text,
  phone: text,
};

const describeColumn = ({ type, label, help, example }: ColumnSpec): z.ZodType => {
  const description = [label.fr, help?.fr].filter(Boolean).join('. ');
  const schema = schemaByType[type].optional().describe(description);
  return example === undefined ? schema : schema.meta({ description, examples: [example] });
};

const schemaByKind = new Map<TableKind, z.ZodObject>();

/** Schema of the typed cells of one kind of row (JSON types, every column optional: an absent key is an empty cell). */
export function recordSchema(kind: TableKind): z.ZodObject {
  let schema = schemaByKind.get(kind);
  if (!schema) {
    schema = z
      .object(Object.fromEntries(columnsOf(kind).map((column) => [column.key, describeColumn(column)])))
      .strict();
    schemaByKind.set(kind, schema);
  }
  return schema;
}
