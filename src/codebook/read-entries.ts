import * as z from 'zod';
import type { GridEntry } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Staged } from '../model/stage.ts';
import { axes } from './axes.ts';
import { gridHeaders } from './files.ts';
import { type GridSource, type PlaceOf, readGridTable, splitCodes, splitTexts } from './grid-table.ts';
import { invalidCells } from './invalid-cells.ts';

const rowSchema = z.object({
  axe: z.enum(axes),
  code: z.string().regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/),
  libelle_fr: z.string().min(1),
  libelle_en: z.string().min(1),
  lien: z.enum(['', 'tableau', 'texte', 'terrain', 'nous']),
  origine: z.enum(['', 'interne', 'relation', 'contexte']),
  sensible: z.enum(['', 'oui', 'non']),
});

/** A grid entry and where it stands. */
export interface PlacedEntry {
  entry: GridEntry;
  at: PlaceOf;
}

/** Codes of the grid from `codes.csv`; a row that breaks the contract is told and left out. */
export function readEntries(source: GridSource): Staged<PlacedEntry[]> {
  const { value: rows, diagnostics } = readGridTable('codes.csv', source, gridHeaders.codes);
  const problems: Diagnostic[] = [...diagnostics];
  const value = rows.flatMap(({ at, cells }): PlacedEntry[] => {
    const checked = rowSchema.safeParse(cells);
    if (!checked.success) {
      problems.push(...invalidCells(checked.error, at, cells));
      return [];
    }
    return [{ at, entry: toEntry(cells) }];
  });
  return { value, diagnostics: problems };
}

function toEntry(cells: Record<string, string>): GridEntry {
  const cell = (key: string) => cells[key] ?? '';
  return {
    axis: cell('axe'),
    code: cell('code'),
    parent: cell('parent') || null,
    label: { fr: cell('libelle_fr'), en: cell('libelle_en') },
    definition: { fr: cell('definition_fr'), en: cell('definition_en') },
    // A spreadsheet turns 001 into 1.
    source: splitCodes(cell('source')).map((one) => (/^\d{1,2}$/.test(one) ? one.padStart(3, '0') : one)),
    link: cell('lien'),
    roles: splitCodes(cell('roles')),
    origin: cell('origine') || null,
    challenge: cell('defi') || null,
    suggestedBy: splitCodes(cell('suggere_par')),
    isSensitive: cell('sensible') === 'oui',
    yes: splitTexts(cell('oui')),
    no: splitTexts(cell('non')),
  };
}
