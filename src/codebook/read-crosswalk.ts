import type { CrosswalkEntry } from '../model/codebook.ts';
import type { Staged } from '../model/stage.ts';
import { readGridCsv } from './read-grid-csv.ts';

export const crosswalkFile = 'croisements.csv';

const headers = ['liste', 'code_liste', 'axe', 'code', 'residu', 'note'] as const;

/** A crosswalk row with the spreadsheet row it comes from. */
export interface PlacedCrosswalk {
  entry: CrosswalkEntry;
  row: number;
}

/** What the codes of an asked list mean on the axes of the grid, from `croisements.csv`; an empty axis means nothing fits. */
export function readCrosswalk(text: string): Staged<PlacedCrosswalk[]> {
  if (text.trim() === '') return { value: [], diagnostics: [] };
  const { value: rows, diagnostics } = readGridCsv(crosswalkFile, text, headers);
  const value = rows.map(({ row, cells }) => ({
    row,
    entry: {
      list: cells.liste ?? '',
      listCode: cells.code_liste ?? '',
      axis: cells.axe || null,
      code: cells.code || null,
      residue: cells.residu ?? '',
      note: cells.note ?? '',
    },
  }));
  return { value, diagnostics };
}
