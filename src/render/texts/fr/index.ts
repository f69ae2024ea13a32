import { annexes } from './annexes.ts';
import { body } from './body.ts';
import { cohort } from './cohort.ts';
import { dialogue } from './dialogue.ts';
import { limits } from './limits.ts';
import { network } from './network.ts';
import { opening } from './opening.ts';
import { priorities } from './priorities.ts';
import { report } from './report.ts';
import { sections } from './sections.ts';

/** The French catalogue: every fixed sentence of a report. */
export const fr = {
  ...report,
  ...opening,
  ...body,
  ...priorities,
  ...cohort,
  ...network,
  ...dialogue,
  limits,
  sections,
  annexes,
} as const;
