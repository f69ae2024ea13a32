import { findingParts } from '../../model/finding-rule.ts';
import type { Block } from '../document.ts';
import { findingRuleTexts } from '../findings/rule-texts.ts';
import { item, list, paragraph } from '../runs.ts';
import { type ReportInput, under } from './section.ts';

/** How the sentences under the tables are chosen and graded, part by part; nothing where an edition has none. */
export function findingRuleBlocks({ edition, labels }: ReportInput): Block[] {
  if (!edition.findings || edition.findings.length === 0) return [];
  const { title, chosen, kinds, graded, parts } = findingRuleTexts[labels.language];
  return under('regle-constats', title, [
    paragraph(chosen),
    list(Object.values(kinds).map((kind) => item(kind))),
    paragraph(graded),
    list(findingParts.map((part) => item(parts[part]))),
  ]);
}
