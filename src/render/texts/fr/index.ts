import { annexes } from './annexes.ts';
import { body } from './body.ts';
import { limits } from './limits.ts';
import { opening } from './opening.ts';
import { report } from './report.ts';
import { sections } from './sections.ts';

/** The French catalogue: every fixed sentence of a report. */
export const fr = { ...report, ...opening, ...body, limits, sections, annexes } as const;
