import * as z from 'zod';
import { problem } from '../diagnostics/create.ts';
import type { CueEntry } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Staged } from '../model/stage.ts';
import { readGridCsv, splitCodes, splitTexts } from './read-grid-csv.ts';

export const cuesFile = 'indices.csv';

const headers = ['axe', 'code', 'sous_code', 'langue', 'motif', 'si', 'sauf', 'champs', 'negation', 'note'] as const;

const rowSchema = z.object({
  axe: z.string().min(1),
  code: z.string().min(1),
  sous_code: z.string(),
  langue: z.enum(['fr', 'en', 'ar']),
  motif: z.string().min(1),
  negation: z.enum(['', 'incluse', 'requise', 'souhait']),
  note: z.string(),
});

/** A cue with the spreadsheet row it comes from. */
export interface PlacedCue {
  cue: CueEntry;
  row: number;
}

/** Cues from `indices.csv`, numbered within their code in file order; a row that breaks the contract is told and left out. */
export function readCues(text: string): Staged<PlacedCue[]> {
  const { value: rows, diagnostics } = readGridCsv(cuesFile, text, headers);
  const problems: Diagnostic[] = [...diagnostics];
  const countByCode = new Map<string, number>();
  const value = rows.flatMap(({ row, cells }): PlacedCue[] => {
    const checked = rowSchema.safeParse(cells);
    if (!checked.success) {
      for (const issue of checked.error.issues) {
        const header = String(issue.path[0]);
        const place = { file: cuesFile, row, header };
        problems.push(problem('GRI-003', { file: cuesFile, row, header }, { place, actual: cells[header] ?? '' }));
      }
      return [];
    }
    const { axe, code, sous_code, langue, motif, negation, note } = checked.data;
    const key = `${axe}:${code}`;
    const number = (countByCode.get(key) ?? 0) + 1;
    countByCode.set(key, number);
    const cue: CueEntry = {
      id: `${key}#${number}`,
      axis: axe,
      code,
      sub: sous_code || null,
      language: langue,
      pattern: motif,
      requires: splitTexts(cells.si ?? ''),
      excludes: splitTexts(cells.sauf ?? ''),
      columns: splitCodes(cells.champs ?? ''),
      negation,
      note,
    };
    return [{ row, cue }];
  });
  return { value, diagnostics: problems };
}
