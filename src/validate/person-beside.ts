import { announcesPerson, columnByKey, configuredColumn, isPersonName, matchHeaders } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { FileConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';
import type { HeaderMatch, Row, Table } from '../model/table.ts';
import { foldWords } from '../text/fold.ts';

/*
 * In a directory «Tél.» is the organisation's, unless a person's name stands beside it («Responsable», «Contact»): then
 * nobody can tell whose it is, and it is kept as a private contact. A header that says «public» is believed.
 */

type Typed = Pick<DataRecord, 'fields' | 'unknown'>;

export interface PersonBeside {
  /** Closes the contacts of a row that names a person. */
  apply(row: Row, typed: Typed): void;
  problems(): Diagnostic[];
}

/** What a header would mean in an interview, where a telephone is a person's unless it says that it is public. */
const inInterview = (header: string): string | null => matchHeaders('entretiens', [header])[0]?.key ?? null;

const closedKeys = ['tel_public', 'email_public'] as const;

/** The contacts of a directory that may be a person's; null for a table that is none or whose headers leave no doubt. */
export function personBeside(
  { kind, headers }: Pick<Table, 'kind' | 'headers'>,
  settings: FileConfig | null,
): PersonBeside | null {
  if (kind !== 'acteurs' && kind !== 'revue') return null;
  const isTold = ({ header, key }: HeaderMatch) =>
    configuredColumn(settings?.columns, header) === key ||
    inInterview(header) === key ||
    foldWords(header).includes('public');
  const doubtful = headers.filter((match) => closedKeys.some((key) => key === match.key) && !isTold(match));
  const persons = headers.filter(
    ({ key, header }) =>
      (key === null && (inInterview(header) === 'contact_prive_nom' || announcesPerson(header))) ||
      (key !== null && key === 'contact_prive_nom'),
  );
  if (doubtful.length === 0 || persons.length === 0) return null;
  const told = new Map<string, { n: number; first: Place; titre: string }>();
  return {
    apply(row, typed) {
      const person = persons.find(({ index }) => isPersonName(row.cells[index] ?? ''));
      if (person === undefined) return;
      for (const { key, header } of doubtful) {
        const field = key === null ? undefined : typed.fields[key];
        if (key === null || field === undefined) continue;
        delete typed.fields[key];
        const closed = key === 'tel_public' ? 'contact_prive_tel' : 'contact_prive_email';
        if (columnByKey(closed, kind) && !typed.fields[closed]) typed.fields[closed] = field;
        else typed.unknown.push({ header, raw: field.raw, at: field.at });
        const { n, first, titre } = told.get(header) ?? { n: 0, first: field.at, titre: person.header };
        told.set(header, { n: n + 1, first, titre });
      }
    },
    problems: () =>
      [...told].map(
        ([
          header,
          {
            n,
            first: { row: _, line: __, ...place },
            titre,
          },
        ]) => problem('CIT-011', { n, colonne: header, titre }, { place }),
      ),
  };
}
