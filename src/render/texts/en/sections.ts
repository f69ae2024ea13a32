import type { sections as french } from '../fr/sections.ts';
import type { Widened } from '../widened.ts';

/** Titles of the sections, and the input that would fill one that is left out. */
export const sections: Widened<typeof french> = {
  s01: { title: 'Summary on one page', filledBy: 'identity cards, interviews or a desk review' },
  s02: { title: 'Method and limits', filledBy: 'any source' },
  s03: { title: 'Context', filledBy: 'the texts contexte.md and cadre-legal.md, and the politiques file' },
  s04: { title: 'State of knowledge', filledBy: 'a desk review and the chiffres-publies file' },
  s05: { title: 'Panorama of the organisations', filledBy: 'identity cards, or the profile asked in interviews' },
  s06: {
    title: 'Roles: who does what, and where',
    filledBy: 'answers on roles, trades and themes, or texts that say what each organisation does',
  },
  s07: {
    title: 'Strengths and weaknesses',
    filledBy: 'open answers of interviews (strengths, weaknesses) or coded findings',
  },
  s08: { title: 'Challenges', filledBy: 'answers on difficulties and weaknesses' },
  s09: { title: 'Partnerships and networks', filledBy: 'answers on networks and partnerships, or the relations file' },
  s10: { title: 'Dialogue with the authorities', filledBy: 'the mecanismes file and answers on dialogue' },
  s11: { title: 'Capacity needs', filledBy: 'answers on needs and training' },
  s12: {
    title: 'Two priority themes',
    filledBy:
      'the themes of organisations, and the politiques, mecanismes, indicateurs and engagements files (column themes)',
  },
  s13: { title: 'A cohort to train', filledBy: 'the question “Interest in the training”, put in interviews' },
  s14: { title: 'Recommendations', filledBy: 'the recommandations file or the text recommandations.md' },
  a1: { title: 'Directory', filledBy: 'the organisations’ consent to be listed, or public documents that name them' },
  a2: { title: 'Other tables', filledBy: 'nothing: every table has found its place' },
  a3: { title: 'Analysis grid and rules', filledBy: 'the grid' },
  a4: { title: 'Documents consulted', filledBy: 'a desk review' },
  a6: { title: 'Decisions', filledBy: 'the decisions file' },
  a7: { title: 'Data quality', filledBy: 'any source' },
};
