import { listOf } from '../model/access.ts';
import type { Context } from '../model/context.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord, Field } from '../model/record.ts';
import type { Table } from '../model/table.ts';
import { accordKeys, severityOf } from './protective-columns.ts';
import type { TypedCells } from './row-reader.ts';

/**
 * What a row set aside refuses, as a row of consents that no interview takes: `resolve` gives it to the organisation of
 * the same name, `protect` closes that organisation, and nothing else is read of it. Chosen over keeping the row, which
 * would count an interview whose country, or whose key, nobody knows. Null for a row that refuses or names nothing.
 * Sensitivity, mandate and the end of a consent close the row's own words, which are set aside with it.
 */
export function refusalOf(
  typed: Pick<TypedCells, 'fields' | 'refused' | 'unreadable'>,
  { file, sheet, kind }: Pick<Table, 'file' | 'sheet' | 'kind'>,
  at: Place,
  { country }: Pick<Context, 'country'>,
): DataRecord | null {
  const names = ['acteur', 'nom', 'sigle', 'acteur_id'].flatMap((key) =>
    listOf(typed, key).length > 0 ? [typed.fields[key]] : [],
  );
  const [name] = names;
  if (!name) return null;
  const closes = (key: string) => (severityOf(typed, key) ?? 0) > 0;
  const fields: { [key: string]: Field } = { acteur: name };
  const unreadable = accordKeys.filter((key) => closes(key));
  const isGone = closes('opposition') || closes('retrait_date') || (kind === 'decisions' && isWithdrawal(typed));
  if (unreadable.length === 0 && !isGone && !closes('audience')) return null;
  if (typed.fields.audience && closes('audience')) fields.audience = typed.fields.audience;
  return {
    id: `accords:${file}${sheet === undefined ? '' : `!${sheet}`}:${at.row ?? ''}`,
    kind: 'accords',
    country: country.iso2,
    at,
    fields,
    refused: [],
    nil: [],
    unreadable: [
      ...unreadable,
      ...(closes('audience') && !typed.fields.audience ? ['audience'] : []),
      ...(isGone ? ['accord_figurer', 'opposition'] : []),
    ],
    unknown: [],
  };
}

/** A withdrawal as far as can be read: its object, or the answer that withdrawals alone have, whatever else is spoilt. */
export function isWithdrawal({ fields }: Pick<TypedCells, 'fields'>): boolean {
  const [object, answer] = [fields.objet?.value, fields.decision?.value];
  return object === 'retrait' ? answer !== 'annule' : object === undefined && answer === 'retire';
}

/**
 * Whether a decision can only close, so that it holds whatever country it is for: a withdrawal that names an interview
 * alone, words never to be quoted or to be taken out, a code refused.
 */
export function onlyCloses({ fields }: Pick<TypedCells, 'fields'>): boolean {
  const [object, answer] = [fields.objet?.value, fields.decision?.value];
  if (object === 'citation') return answer !== 'annule';
  if (object === 'code') return answer === 'rejete' || answer === 'retire';
  const isNameless = ['acteur', 'acteur_id', 'nom', 'sigle'].every((key) => fields[key] === undefined);
  return isNameless && isWithdrawal({ fields });
}
