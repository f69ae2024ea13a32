import type { Evidence } from './actor.ts';
import type { DataRecord, Field, GridCode, Pair } from './record.ts';

/* Reading a field of a record in the shape its column has; absent or of another shape gives null or an empty list. */

type Holder = Pick<DataRecord, 'fields'> | { fields: { [key: string]: Pick<Field, 'value'> } };

const cellOf = (holder: Holder, key: string) => (holder.fields as { [key: string]: Pick<Field, 'value'> })[key]?.value;

/** Text of a text, name, code, date, url, email, phone, country or region column. */
export function textOf(holder: Holder, key: string): string | null {
  const value = cellOf(holder, key);
  return typeof value === 'string' ? value : null;
}

export function numberOf(holder: Holder, key: string): number | null {
  const value = cellOf(holder, key);
  return typeof value === 'number' ? value : null;
}

/** True, false, or null when not answered. */
export function booleanOf(holder: Holder, key: string): boolean | null {
  const value = cellOf(holder, key);
  return typeof value === 'boolean' ? value : null;
}

/** Codes or names of a multiple column; a single text is given as a list of one. */
export function listOf(holder: Holder, key: string): string[] {
  const value = cellOf(holder, key);
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

/** The cell says something that is neither a value nor «nothing»: it could not be read, or an answer was refused. */
export const isUnclear = (record: Pick<DataRecord, 'refused' | 'unreadable'>, key: string): boolean =>
  record.refused.includes(key) || (record.unreadable ?? []).includes(key);

export function pairsOf(holder: Holder, key: string): Pair[] {
  const value = cellOf(holder, key);
  return Array.isArray(value)
    ? value.filter((entry): entry is Pair => typeof entry === 'object' && 'type' in entry)
    : [];
}

export function gridCodesOf(holder: Holder, key: string): GridCode[] {
  const value = cellOf(holder, key);
  return Array.isArray(value)
    ? value.filter((entry): entry is GridCode => typeof entry === 'object' && 'axis' in entry)
    : [];
}

/** A person who read the text gave the code, beside whatever the machine read; decisions are none. */
export const isReadByPerson = (evidence: readonly Pick<Evidence, 'form' | 'kind'>[]): boolean =>
  evidence.some(({ form, kind }) => form === 'code' && kind !== 'decisions');
