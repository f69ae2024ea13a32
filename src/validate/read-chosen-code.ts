import { isReviewSheet, otherCodeIn } from '../columns/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { DataRecord } from '../model/record.ts';
import type { Table } from '../model/table.ts';

type Fields = DataRecord['fields'];

/** Answers chosen from a list of the tool's own workbook, turned to what `decisions` writes. */
export function answerReader(table: Pick<Table, 'kind' | 'headers'>, codebook: Codebook): (fields: Fields) => void {
  const isSheet = isReviewSheet(table.headers.map(({ header }) => header));
  return (fields) => {
    if (table.kind === 'decisions') readOtherCode(fields, codebook, isSheet);
  };
}

/**
 * «manque-moyens — Manque de moyens», a code or a label of the axis asked about, becomes `axe:code`; the rest stays as typed.
 * In the tool's own sheet, another code chosen without more says that the one proposed is wrong.
 */
function readOtherCode(fields: Fields, codebook: Codebook, isSheet: boolean): void {
  const { objet, autre, valeur, decision } = fields;
  if (objet?.value !== 'code' || typeof autre?.value !== 'string' || typeof valeur?.value !== 'string') return;
  const [axis = ''] = autre.value.split(':');
  const key = otherCodeIn(valeur.value, axis.trim(), codebook);
  if (key === null) return;
  valeur.value = key;
  if (isSheet && !decision) fields.decision = { ...valeur, value: 'rejete' };
}
