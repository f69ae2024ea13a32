import type * as z from 'zod';
import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { PlaceOf } from './grid-table.ts';

/** Cells of a row that its contract refuses: what was seen, what would do, what is nearest. */
export const invalidCells = (error: z.ZodError, at: PlaceOf, cells: Record<string, string>): Diagnostic[] =>
  error.issues.map((issue) => {
    const header = String(issue.path[0]);
    const place = at(header);
    const actual = cells[header] ?? '';
    const expected =
      issue.code === 'invalid_value' ? issue.values.map(String).filter((value) => value !== '') : undefined;
    const suggestion = expected && actual !== '' ? nearestWord(actual, expected) : null;
    return problem(
      'GRI-003',
      { header },
      { place, actual, ...(expected ? { expected } : {}), ...(suggestion ? { suggestion } : {}) },
    );
  });
