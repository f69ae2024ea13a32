import { codeList, columnByKey, matchCode, matchHeaders } from '../columns/index.ts';
import { findRegion } from '../countries/index.ts';
import type { Decision } from '../decisions/index.ts';
import { fieldDecisions } from '../decisions/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { Context } from '../model/context.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FieldValue } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import { isField } from './field-keys.ts';
import { isNoneOutside } from './none-outside.ts';

type Settings = Pick<Context, 'codebook' | 'country'>;

/** A field settled by a decision: which column, which value. */
export interface Settled {
  column: string;
  value: FieldValue;
}

const kinds = ['acteurs', 'entretiens', 'revue'] as const;
/** Columns that name the organisation: settled too, though they are no fields. */
const names: ReadonlySet<string> = new Set(['nom', 'sigle']);

/** The column that a person names, by its key or its title; null for none of an organisation's. */
export function columnOf(words: string): ColumnSpec | null {
  for (const kind of kinds) {
    const key = columnByKey(words.trim(), kind)?.key ?? matchHeaders(kind, [words])[0]?.key;
    const column = key ? columnByKey(key, kind) : undefined;
    if (column && (names.has(column.key) || isField(kind, column.key))) return column;
  }
  return null;
}

/** What a decision of `champ` settles, in the shape of its column, or what is wrong with it. */
export function settledBy(decision: Decision, settings: Settings): Settled | Diagnostic | null {
  const { id, other, value, at } = decision;
  if (other === null || value === null || isNoneOutside(other, value)) return null;
  const column = columnOf(other);
  if (!column) return problem('DEC-006', { decision: id, colonne: other }, { place: at, actual: other });
  const read = readValue(column, value.trim(), settings);
  return read === null
    ? problem('DEC-004', { decision: id, colonne: column.key, valeur: value }, { place: at, actual: value })
    : { column: column.key, value: read };
}

/** Decisions of `champ` that name no column, or a value that it does not take. */
export const settledProblems = (decisions: readonly Decision[], settings: Settings): Diagnostic[] =>
  fieldDecisions(decisions).flatMap((decision) => {
    const settled = settledBy(decision, settings);
    return settled && 'code' in settled ? [settled] : [];
  });

const numbers: ReadonlySet<string> = new Set(['integer', 'number', 'year']);
const several: ReadonlySet<string> = new Set(['codes', 'names', 'zones']);
const yes: ReadonlySet<string> = new Set(['oui', 'yes', 'vrai', 'true', '1']);
const no: ReadonlySet<string> = new Set(['non', 'no', 'faux', 'false', '0']);

/** A cell as the column takes it; null when it does not. Pairs are settled in the files, not here. */
function readValue(column: ColumnSpec, text: string, settings: Settings): FieldValue | null {
  if (text === '' || column.type === 'pairs' || column.type === 'grid-codes') return null;
  if (numbers.has(column.type)) {
    const number = Number(text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
    return Number.isFinite(number) ? number : null;
  }
  if (column.type === 'yes-no') return yes.has(foldKey(text)) ? true : no.has(foldKey(text)) ? false : null;
  if (!several.has(column.type)) return readOne(column, text, settings);
  const parts = text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const read = parts.map((part) => readOne(column, part, settings));
  return read.includes(null) ? null : read.filter((part) => part !== null);
}

function readOne({ type, list }: ColumnSpec, text: string, { codebook, country }: Settings): string | null {
  if (type === 'region') return findRegion(country, text)?.code ?? null;
  if (type === 'zones') return findRegion(country, text)?.code ?? text;
  if (list === undefined || codeList(list, codebook).length === 0) return text;
  return matchCode(list, text, codebook);
}
