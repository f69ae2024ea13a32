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

/** The English catalogue: the same keys as the French one. */
export const en = {
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
};
