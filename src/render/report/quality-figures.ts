import { formatNumber } from '../../text/format.ts';
import type { Block } from '../document.ts';
import { paragraph } from '../runs.ts';
import type { ReportInput } from './section.ts';

type Check = ReportInput['edition']['figure_checks'][number];

export const isShare = ({ unit }: Check): boolean => /%|pour ?cent|percent/i.test(unit ?? '');

/** Published less computed: a number, or points of percentage to one decimal. */
export function gapOf(check: Check, { labels }: Pick<ReportInput, 'labels'>): string {
  const { published, computed, base } = check;
  if (computed === null) return labels.texts.table.none;
  const own = isShare(check) ? (base ? (100 * computed) / base : 0) : computed;
  const gap = Math.round((published - own) * 10) / 10;
  const signed = `${gap > 0 ? '+' : gap < 0 ? '−' : ''}${formatNumber(Math.abs(gap), labels.language)}`;
  return isShare(check) ? labels.texts.annexes.quality.points(signed) : signed;
}

/** How many published figures the rows contradict: section 4 gives each with its base and the gap. */
export function figureBlocks(input: ReportInput): Block[] {
  const { edition, labels } = input;
  const { quality } = labels.texts.annexes;
  const compared = edition.figure_checks.filter(({ verdict }) => verdict !== 'non-verifiable');
  const differing = compared.filter(({ verdict }) => verdict === 'differe');
  if (compared.length === 0) return [];
  return [
    paragraph(
      differing.length === 0
        ? quality.figuresNone(compared.length)
        : quality.figuresDiffer(differing.length, compared.length),
    ),
  ];
}
