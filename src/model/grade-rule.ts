/**
 * The parts of the one rule by which every code is graded, in the order they are applied. `classify` applies them, the
 * report and `explain` print a sentence for each (`render/texts`): none can be applied without being printed.
 */
export const gradeParts = [
  'one-source',
  'two-sources',
  'three-sources',
  'direct',
  'own-need',
  'contradicted',
  'weighed-only',
  'old',
  'own-praise',
  'person-alone',
  'words-gone',
] as const;
export type GradePart = (typeof gradeParts)[number];

/** A part of the rule that applied to a code, and by how many steps it moved the grade. */
export interface GradeStep {
  part: GradePart;
  by: number;
}

/** Evidence whose newest year is more than this many years before the map's lowers the grade. */
export const yearsOfUse = 5;
