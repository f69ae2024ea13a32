import { columnsOf } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import { voiceOf } from '../grading/index.ts';
import { gridCodesOf, listOf } from '../model/access.ts';
import type { Evidence, EvidenceScope } from '../model/actor.ts';
import type { Codebook } from '../model/codebook.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord, Field } from '../model/record.ts';
import type { Staged } from '../model/stage.ts';
import type { TableKind } from '../model/table.ts';
import { dateOf } from './form-and-date.ts';
import { type PlacedCode, placeCode } from './grid-codes.ts';
import type { Said } from './said.ts';

/** Axes whose ticked codes are assignments; what an organisation is stays among its fields. */
const assignedAxes: readonly string[] = ['role', 'force', 'faiblesse', 'besoin', 'domaine', 'theme', 'public'];

/** What was received is no need, and projects have their own audiences. */
const leftOut: readonly string[] = ['formations_recues', 'thematique_principale'];

/** Codes that an answer of a column declares: those of its own axis as they stand, those of an asked list through the crosswalk. */
export function codesDeclaredBy({ list }: ColumnSpec, answer: string, codebook: Codebook): PlacedCode[] {
  if (!list) return [];
  const axis = list.startsWith('grid:') ? list.slice(5) : null;
  const own = axis && assignedAxes.includes(axis) ? placeCode(codebook, axis, answer) : null;
  const crossed = codebook.crosswalk
    .filter((entry) => entry.list === list && entry.listCode === answer && entry.axis && entry.code)
    .map((entry) => placeCode(codebook, entry.axis ?? '', entry.code ?? ''));
  return [own, ...crossed].filter((code) => code !== null);
}

/** Columns of a kind of row whose answers declare codes. */
export const declaringColumns = (kind: TableKind): ColumnSpec[] =>
  columnsOf(kind).filter(({ key, list }) => list !== undefined && !leftOut.includes(key));

function cellEvidence(
  record: DataRecord,
  column: string,
  field: Field,
  scope: EvidenceScope,
  form: Evidence['form'],
): Evidence {
  return {
    record: record.id,
    kind: record.kind,
    at: field.at,
    column,
    quote: field.raw,
    start: 0,
    end: field.raw.length,
    cue: null,
    polarity: 'for',
    reason: null,
    scope,
    voice: voiceOf(record),
    form,
    date: dateOf(record),
  };
}

/** Ticked answers: lists that are an axis of the grid as they stand, asked lists through the crosswalk. */
export function declaredIn(record: DataRecord, codebook: Codebook, scope: EvidenceScope): Said[] {
  const voice = voiceOf(record);
  // What a third party ticks of an organisation, a directory's card too, is a reading.
  const status = voice === 'soi' ? 'declared' : 'inferred';
  return declaringColumns(record.kind).flatMap((column): Said[] => {
    const field = record.fields[column.key];
    if (!field) return [];
    const evidence = cellEvidence(record, column.key, field, scope, 'coche');
    return listOf(record, column.key).flatMap((answer): Said[] =>
      codesDeclaredBy(column, answer, codebook).map((code) => ({ ...code, status, evidence })),
    );
  });
}

/** Codes that a reader gave to the row (`codes`), for and against; a code the grid lacks is told. */
export function codedIn(record: DataRecord, codebook: Codebook, scope: EvidenceScope): Staged<Said[]> {
  const field = record.fields.codes;
  const diagnostics: Diagnostic[] = [];
  if (!field) return { value: [], diagnostics };
  const value = gridCodesOf(record, 'codes').flatMap(({ axis, code, against }): Said[] => {
    const placed = placeCode(codebook, axis, code);
    if (!placed) {
      const key = `${axis}:${code}`;
      diagnostics.push(problem('CLA-003', { code: key }, { place: field.at, actual: key }));
      return [];
    }
    const evidence = cellEvidence(record, 'codes', field, scope, 'code');
    return [
      {
        ...placed,
        status: 'inferred',
        evidence: against ? { ...evidence, polarity: 'against', reason: 'coded' } : evidence,
      },
    ];
  });
  return { value, diagnostics };
}
