import { numberOf, textOf } from '../model/access.ts';
import type { Evidence } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';

type Form = Evidence['form'];

/** How direct an open answer is: the respondent's words, notes, a translation; an extract of a document or the reader's note. */
export function formOf(record: DataRecord, column: string): Form {
  if (record.kind === 'revue') return column === 'note' ? 'notes' : 'document';
  if (record.kind === 'acteurs') return 'document';
  const nature = textOf(record, 'nature_texte');
  return nature === 'verbatim' || nature === 'traduction' ? nature : 'notes';
}

/** ISO date of what a record says, possibly only a year: that of the interview, the document, or the last check. */
export function dateOf(record: DataRecord): string | null {
  if (record.kind === 'revue') {
    const year = numberOf(record, 'document_annee');
    return year === null ? textOf(record, 'consulte_le') : String(year);
  }
  return textOf(record, record.kind === 'acteurs' ? 'maj' : 'date');
}
