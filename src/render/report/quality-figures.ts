import { formatNumber } from '../../text/format.ts';
import type { Block } from '../document.ts';
import { outOf } from '../figures.ts';
import { cell, header, number, paragraph, plainTable } from '../runs.ts';
import { figureName } from './figure-name.ts';
import type { ReportInput } from './section.ts';

type Check = ReportInput['edition']['figure_checks'][number];

const isShare = ({ unit }: Check): boolean => /%|pour ?cent|percent/i.test(unit ?? '');

/** Published less computed: a number, or points of percentage to one decimal. */
function gapOf(check: Check, { labels }: ReportInput): string {
  const { published, computed, base } = check;
  if (computed === null) return labels.texts.table.none;
  const own = isShare(check) ? (base ? (100 * computed) / base : 0) : computed;
  const gap = Math.round((published - own) * 10) / 10;
  const signed = `${gap > 0 ? '+' : gap < 0 ? '−' : ''}${formatNumber(Math.abs(gap), labels.language)}`;
  return isShare(check) ? labels.texts.annexes.quality.points(signed) : signed;
}

/** Figures that somebody published and that the rows contradict, each with its base and the gap. */
export function figureBlocks(input: ReportInput): Block[] {
  const { edition, labels } = input;
  const { annexes, knowledge, method } = labels.texts;
  const compared = edition.figure_checks.filter(({ verdict }) => verdict !== 'non-verifiable');
  const differing = compared.filter(({ verdict }) => verdict === 'differe');
  if (compared.length === 0) return [];
  if (differing.length === 0) return [paragraph(annexes.quality.figuresNone(compared.length))];
  const rows = differing.map((check) => [
    header(figureName(input, check.variable, check.code)),
    number(`${labels.number(check.published)}${isShare(check) ? '\u00a0%' : ''}`),
    number(check.computed === null ? labels.texts.table.none : outOf(labels, check.computed, check.base)),
    number(gapOf(check, input)),
    cell(check.page === null ? check.source : `${check.source}, p.\u00a0${check.page}`),
  ]);
  const head = [
    header(knowledge.variable),
    header(knowledge.published, { isNumber: true }),
    header(knowledge.computed, { isNumber: true }),
    header(annexes.quality.gap, { isNumber: true }),
    header(method.source),
  ];
  return [plainTable('table-gaps', annexes.quality.figuresCaption, head, rows)];
}
