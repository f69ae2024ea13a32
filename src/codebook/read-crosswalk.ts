import type { CrosswalkEntry } from '../model/codebook.ts';
import type { Staged } from '../model/stage.ts';
import { gridHeaders } from './files.ts';
import { type GridSource, type PlaceOf, readGridTable } from './grid-table.ts';

/** A crosswalk row and where it stands. */
export interface PlacedCrosswalk {
  entry: CrosswalkEntry;
  at: PlaceOf;
}

/** What the codes of an asked list mean on the axes of the grid, from `croisements.csv`; an empty axis means nothing fits. */
export function readCrosswalk(source: GridSource): Staged<PlacedCrosswalk[]> {
  if (typeof source === 'string' && source.trim() === '') return { value: [], diagnostics: [] };
  const { value: rows, diagnostics } = readGridTable('croisements.csv', source, gridHeaders.croisements);
  const value = rows.map(({ at, cells }) => ({
    at,
    entry: {
      list: cells.liste ?? '',
      listCode: cells.code_liste ?? '',
      axis: cells.axe || null,
      code: cells.code || null,
      residue: { fr: cells.residu ?? '', en: cells.residu_en || (cells.residu ?? '') },
      note: cells.note ?? '',
    },
  }));
  return { value, diagnostics };
}
