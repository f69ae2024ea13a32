import * as z from 'zod';
import type { CueEntry } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Staged } from '../model/stage.ts';
import { gridHeaders } from './files.ts';
import { type GridSource, type PlaceOf, readGridTable, splitCodes, splitTexts } from './grid-table.ts';
import { invalidCells } from './invalid-cells.ts';

const rowSchema = z.object({
  axe: z.string().min(1),
  code: z.string().min(1),
  sous_code: z.string(),
  langue: z.enum(['fr', 'en', 'ar']),
  motif: z.string().min(1),
  negation: z.enum(['', 'incluse', 'requise', 'souhait']),
  note: z.string(),
});

/** A cue and where it stands. */
export interface PlacedCue {
  cue: CueEntry;
  at: PlaceOf;
}

/** Patterns that many cues share as conditions, and where they stand. */
export interface PlacedCondition {
  name: string;
  patterns: string[];
  at: PlaceOf;
}

/** `axe` of a row that is no cue but a list of patterns; cues name it, with `@` and its code, under `si` and `sauf`. */
const listAxis = 'liste';

/** The name of a list in a condition, or null for a pattern. */
export const listNamed = (condition: string): string | null => (condition.startsWith('@') ? condition.slice(1) : null);

export interface CuesRead {
  cues: PlacedCue[];
  conditions: PlacedCondition[];
}

/**
 * Cues from `indices.csv`, numbered within their code in file order, and the lists of conditions that stand among them; a
 * row that breaks the contract is told and left out.
 */
export function readCues(source: GridSource): Staged<CuesRead> {
  const { value: rows, diagnostics } = readGridTable('indices.csv', source, gridHeaders.indices);
  const problems: Diagnostic[] = [...diagnostics];
  const countByCode = new Map<string, number>();
  const conditions: PlacedCondition[] = [];
  const cues = rows.flatMap(({ at, cells }): PlacedCue[] => {
    const checked = rowSchema.safeParse(cells);
    if (!checked.success) {
      problems.push(...invalidCells(checked.error, at, cells));
      return [];
    }
    const { axe, code, sous_code, langue, motif, negation, note } = checked.data;
    if (axe === listAxis) {
      conditions.push({ name: code, patterns: splitTexts(motif), at });
      return [];
    }
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
    return [{ at, cue }];
  });
  return { value: { cues, conditions }, diagnostics: problems };
}
