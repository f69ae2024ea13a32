import type { TableKind } from '../model/table.ts';

/** The date on which a row was made, by kind; deadlines, laws and project ends are no such date. */
export const dateColumnByKind: Partial<Record<TableKind, string>> = {
  entretiens: 'date',
  terrain: 'date',
  revue: 'consulte_le',
  acteurs: 'maj',
  decisions: 'date',
};
