import { problem } from '../../diagnostics/create.ts';
import type { DataRecord } from '../../model/record.ts';
import { type TableKind, tableKinds } from '../../model/table.ts';
import type { RowCheck } from './row-check.ts';

/** Two columns of one row, the first of which cannot come after the second. */
const ordered: readonly (readonly [kinds: readonly TableKind[], first: string, second: string])[] = [
  [['projets'], 'annee_debut', 'annee_fin'],
  [['entretiens', 'accords'], 'accord_date', 'accord_fin'],
  [['engagements'], 'date', 'reponse_date'],
  [['mecanismes'], 'annee', 'derniere_reunion'],
  [['revue'], 'document_annee', 'consulte_le'],
  [['acteurs', 'entretiens', 'revue'], 'annee_creation', 'statut_date'],
  [['acteurs', 'entretiens', 'revue'], 'annee_creation', 'etat_date'],
  [['acteurs', 'entretiens', 'revue'], 'annee_creation', 'date'],
  [['acteurs'], 'annee_creation', 'maj'],
];

const orderedByKind = new Map(tableKinds.map((kind) => [kind, ordered.filter(([kinds]) => kinds.includes(kind))]));

/** A year or an ISO date as text; null when the cell holds neither. */
function dateIn({ fields }: DataRecord, key: string): string | null {
  const value = fields[key]?.value;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && /^\d{4}/.test(value) ? value : null;
}

/** Compared at the lesser precision: 2020 does not come after 2020-05. */
function isAfter(first: string, second: string): boolean {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) > second.slice(0, length);
}

/** An end before its beginning, a fact before the creation of the organisation. */
export const orderOfDates: RowCheck = (record) =>
  (orderedByKind.get(record.kind) ?? []).flatMap(([, first, second]) => {
    const before = dateIn(record, first);
    const after = dateIn(record, second);
    if (before === null || after === null || !isAfter(before, after)) return [];
    const where = {
      place: record.fields[second]?.at ?? record.at,
      related: record.fields[first] ? [record.fields[first].at] : [],
    };
    const params = { colonne: second, valeur: after, autre: first, borne: before };
    return [problem(first === 'annee_creation' ? 'QUA-002' : 'QUA-001', params, where)];
  });
