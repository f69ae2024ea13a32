import { answerKeyOf } from '../columns/index.ts';
import type { DataRecord } from '../model/record.ts';
import type { Table } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';

const later: ReadonlySet<string> = new Set(['plustard', 'later']);

/** Tells rows of `decisions` that decide nothing yet: «plus tard», or a question of the tool's sheet left blank. */
export function leftForLater({ kind, headers }: Pick<Table, 'kind' | 'headers'>) {
  if (kind !== 'decisions') return () => false;
  const answerKey = answerKeyOf(headers.map(({ header }) => header));
  return ({ fields, unreadable }: Pick<DataRecord, 'fields' | 'unreadable'>): boolean => {
    const { decision, valeur } = fields;
    if (decision?.value === 'plus-tard' || (valeur && later.has(foldKey(valeur.raw)))) return true;
    if (answerKey === null) return false;
    const answer = fields[answerKey];
    if (answerKey === 'decision') return !answer && !unreadable?.includes('decision');
    return !answer || later.has(foldKey(answer.raw));
  };
}
