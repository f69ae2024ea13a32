import { columnByKey } from '../columns/index.ts';
import type { Edition } from '../model/edition.ts';
import type { DataRecord, Field } from '../model/record.ts';
import type { Access, Use } from './access.ts';
import { columnLayer } from './column-layer.ts';
import { type ContactColumns, unknownContacts } from './contact-columns.ts';

/*
 * Which words of the rows an audience may read, cell by cell: what the leak test looks for, and what it must leave alone.
 */

/** What must be agreed for the words of a column to be read; null for what is the team's alone. */
function useOf(key: string, { kind }: DataRecord): Use | null {
  // The reasons of a decision that may be printed are chosen row by row.
  if (kind === 'decisions') return 'profile';
  switch (columnLayer(key, kind)) {
    case 'internal':
    case 'private':
      return null;
    case 'contact':
    case 'seat':
      return 'contact';
    case 'profile':
    case 'identity':
      return 'profile';
    default:
      return kind === 'entretiens' ? 'quote' : 'profile';
  }
}

function isOpenCell(key: string, record: DataRecord, access: Access): boolean {
  if (access.isWithdrawn(record.id)) return false;
  const use = useOf(key, record);
  if (access.isInternal) return columnLayer(key, record.kind) !== 'private';
  return use !== null && access.isOpen(record.id, use);
}

/** Texts of a record that this audience may read, and those it may not: codes, places and names are no speech. */
export function wordsByOpenness(record: DataRecord, access: Access): { open: string[]; closed: Field[] } {
  const open: string[] = [];
  const closed: Field[] = [];
  for (const [key, field] of Object.entries(record.fields)) {
    if (columnLayer(key, record.kind) === 'private') continue;
    if (isOpenCell(key, record, access)) open.push(field.raw);
    else if (columnByKey(key, record.kind)?.type === 'text') closed.push(field);
  }
  if (access.isInternal && !access.isWithdrawn(record.id)) return { open, closed };
  // Words written beside «autre» are speech, whatever the type of their column; nobody knows what an unknown column holds.
  const unknown = record.unknown.map(({ raw, at }) => ({ raw, at, value: raw }));
  return { open, closed: [...closed, ...Object.values(record.others ?? {}), ...unknown] };
}

/** Telephones and mailboxes in cells that the audience may not read: public ones nobody opened, and unknown columns. */
export function closedContacts(record: DataRecord, access: Access, isContactColumn: ContactColumns): Field[] {
  if (access.isInternal) return [];
  const cells = Object.entries(record.fields).flatMap(([key, field]) => {
    const type = columnByKey(key, record.kind)?.type;
    const isContact = columnLayer(key, record.kind) === 'contact' && (type === 'phone' || type === 'email');
    return isContact && !isOpenCell(key, record, access) ? [field] : [];
  });
  return [...cells, ...unknownContacts(record, isContactColumn)];
}

/** Addresses that the edition prints on its cards. */
export const printedSeats = ({ actors }: Pick<Edition, 'actors'>): string[] =>
  actors.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([key, { value }]) =>
      typeof value === 'string' && columnByKey(key, 'acteurs')?.layer === 'seat' ? [value] : [],
    ),
  );
