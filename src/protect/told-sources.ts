import { problem } from '../diagnostics/create.ts';
import { textOf } from '../model/access.ts';
import type { Mapped } from '../model/cartography.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { foldWords } from '../text/fold.ts';
import { accessFor, lacksPublicSource } from './access.ts';
import { interviewIds } from './public-source.ts';

/** What the team must know of rows that stay closed because their source is no public document: one problem a file and source. */
export function sourceDoubts(cartography: Mapped): Diagnostic[] {
  const { records } = cartography;
  const interviews = interviewIds(records);
  const access = accessFor(cartography, 'publique');
  const closed = new Map<string, DataRecord[]>();
  for (const record of records) {
    // A project may be open by what its organisation agreed to.
    if (!lacksPublicSource(record, interviews) || access.isOpen(record.id, 'profile')) continue;
    const { file, sheet = null } = record.at;
    const key = JSON.stringify([
      file,
      sheet,
      foldWords(textOf(record, 'source') ?? textOf(record, 'document_titre') ?? ''),
    ]);
    closed.set(key, [...(closed.get(key) ?? []), record]);
  }
  return [...closed.values()].flatMap((rows) =>
    rows.slice(0, 1).map((record) => {
      const place = (record.fields.source ?? record.fields.document_titre)?.at ?? record.at;
      return problem('ACC-016', { n: rows.length }, { place, subject: record.id });
    }),
  );
}
