import { gradeParts } from '../../model/grade-rule.ts';
import type { Block } from '../document.ts';
import { item, list, paragraph } from '../runs.ts';
import type { ReportInput } from './section.ts';

/** The one rule that grades every code, part by part, in the order it is applied. */
export function gradeRuleBlocks({ labels }: Pick<ReportInput, 'labels'>): Block[] {
  const { grid } = labels.texts.annexes;
  return [
    paragraph(grid.gradingText),
    list(gradeParts.map((part) => item(grid.gradeParts[part]))),
    paragraph(grid.gradingBounds),
  ];
}
