import * as z from 'zod';
import { problem } from '../diagnostics/create.ts';
import type { GridEntry } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Staged } from '../model/stage.ts';
import { axes } from './axes.ts';
import { readGridCsv, splitCodes, splitTexts } from './read-grid-csv.ts';

export const codesFile = 'codes.csv';

const headers = [
  'axe',
  'code',
  'parent',
  'libelle_fr',
  'libelle_en',
  'definition_fr',
  'definition_en',
  'source',
  'lien',
  'roles',
  'origine',
  'defi',
  'suggere_par',
  'sensible',
  'oui',
  'non',
] as const;

const rowSchema = z.object({
  axe: z.enum(axes),
  code: z.string().regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/),
  libelle_fr: z.string().min(1),
  libelle_en: z.string().min(1),
  lien: z.enum(['', 'tableau', 'texte', 'terrain', 'nous']),
  origine: z.enum(['', 'interne', 'relation', 'contexte']),
  sensible: z.enum(['', 'oui', 'non']),
});

/** A grid entry with the spreadsheet row it comes from. */
export interface PlacedEntry {
  entry: GridEntry;
  row: number;
}

/** Codes of the grid from `codes.csv`; a row that breaks the contract is told and left out. */
export function readEntries(text: string): Staged<PlacedEntry[]> {
  const { value: rows, diagnostics } = readGridCsv(codesFile, text, headers);
  const problems: Diagnostic[] = [...diagnostics];
  const value = rows.flatMap(({ row, cells }): PlacedEntry[] => {
    const checked = rowSchema.safeParse(cells);
    if (!checked.success) {
      for (const issue of checked.error.issues) {
        const header = String(issue.path[0]);
        const place = { file: codesFile, row, header };
        problems.push(problem('GRI-003', { file: codesFile, row, header }, { place, actual: cells[header] ?? '' }));
      }
      return [];
    }
    return [{ row, entry: toEntry(cells) }];
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
    source: splitCodes(cell('source')),
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
