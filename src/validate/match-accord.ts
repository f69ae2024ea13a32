import { problem } from '../diagnostics/create.ts';
import { listOf, textOf } from '../model/access.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import { nearest } from './nearest.ts';

/** The interview a row of consents is about, or why it can't be told. */
export type MatchedAccord = { row: DataRecord; interview: DataRecord } | { row: DataRecord; problem: Diagnostic };

const idOf = (interview: DataRecord): string => textOf(interview, 'id_entretien') ?? interview.id;

const namesOf = (record: DataRecord): string[] =>
  [...listOf(record, 'acteur'), ...listOf(record, 'sigle')].map(foldKey);

/** By the interview's id; without one by the organisation's name, when one interview alone bears it. */
export function matchAccord(row: DataRecord, interviews: readonly DataRecord[]): MatchedAccord {
  const id = textOf(row, 'id_entretien');
  if (id !== null) {
    const exact = interviews.find((interview) => idOf(interview) === id);
    if (exact) return { row, interview: exact };
    const alike = interviews.filter((interview) => foldKey(idOf(interview)) === foldKey(id));
    if (alike.length === 1 && alike[0]) return { row, interview: alike[0] };
    const near = nearest(
      id,
      interviews.map((interview) => [foldKey(idOf(interview)), idOf(interview)]),
    );
    const place = row.fields.id_entretien?.at ?? row.at;
    const where = { place, actual: id, subject: row.id, ...(near === null ? {} : { suggestion: near }) };
    return { row, problem: problem('ACC-003', { id }, where) };
  }
  const names = namesOf(row);
  const found = interviews.filter((interview) => namesOf(interview).some((name) => names.includes(name)));
  if (found.length === 1 && found[0]) return { row, interview: found[0] };
  const acteur = textOf(row, 'acteur') ?? '';
  const where = { place: row.fields.acteur?.at ?? row.at, actual: acteur, subject: row.id };
  return { row, problem: problem('ACC-004', { n: found.length, acteur }, where) };
}
