/*
 * How findings are chosen and graded: the figures of the rule and the names of its parts. `findings` applies them, the
 * report prints a sentence for each (`render/findings`): none can be applied without being printed.
 */

/** The figures of the rule. */
export const findingFigures = {
  /** Answers from which a finding starts at «élevée», «moyenne», «faible»; fewer: «très faible». */
  many: 20,
  some: 10,
  few: 5,
  /** Part of the base that must have answered; below the second, two steps are lost. */
  answered: 2 / 3,
  leastAnswered: 1 / 3,
  /** Part of the organisations known that must have answered what was asked in interviews. */
  met: 1 / 3,
  /** Krippendorff's alpha below which readers do not agree enough (his own lower limit). */
  agreement: 0.667,
  /** Smallest group of a contrast, and how far apart two groups must stand: in share, and in organisations. */
  group: 5,
  apart: 0.5,
  apartUnits: 3,
  /** A round word («les deux tiers») may stand this far from the share. */
  round: 0.02,
} as const;

/** Parts of the rule by which every finding is graded, in the order they are applied. */
export const findingParts = [
  'answers-many',
  'answers-some',
  'answers-few',
  'answers-handful',
  'whole-register',
  'gaps',
  'wide-gaps',
  'few-met',
  'self-declared',
  'one-record',
  'codes-unseen',
  'weak-codes',
  'readers-differ',
  'picked',
  'old',
] as const;
export type FindingPart = (typeof findingParts)[number];

/** A part of the rule that applied to a finding, and by how many steps it moved the grade. */
export interface FindingStep {
  part: FindingPart;
  by: number;
}
