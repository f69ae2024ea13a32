import type { Block, Section } from '../document.ts';
import { outOf } from '../figures.ts';
import { cell, header, number, paragraph } from '../runs.ts';
import { figureName } from './figure-name.ts';
import { gapOf, isShare } from './quality-figures.ts';
import { makeSection, type ReportInput, tabulated, under } from './section.ts';

/** Section 4: what has been read, and the published figures held against the rows. */
export function buildKnowledge(input: ReportInput): Section {
  const { edition, labels } = input;
  const { knowledge, base } = labels.texts;
  const { documents, findings } = edition.counts;
  const tables = tabulated(input, 'knowledge');
  const checks = figureChecks(input);
  if (tables.length + checks.length === 0) return makeSection(input, 's04', null, []);
  const read: Block[] = documents > 0 ? [paragraph(knowledge.documentsText(documents, findings)), ...tables] : tables;
  const blocks = [
    ...under('documents-lus', knowledge.documents, read),
    ...under('chiffres', knowledge.figures, checks),
  ];
  return makeSection(input, 's04', base.label(`${base.documents(documents)}, ${base.findings(findings)}.`), blocks);
}

function figureChecks({ edition, labels }: ReportInput): Block[] {
  const { knowledge, method, table } = labels.texts;
  if (edition.figure_checks.length === 0) return [];
  const rows = edition.figure_checks.map((check) => [
    header(figureName({ edition, labels }, check.variable, check.code)),
    number(`${labels.number(check.published)}${isShare(check) ? '\u00a0%' : ''}`),
    cell(isShare(check) ? labels.texts.table.none : (check.unit ?? labels.texts.table.none)),
    number(check.computed === null ? table.none : outOf(labels, check.computed, check.base)),
    number(gapOf(check, { labels })),
    cell(knowledge.verdicts[check.verdict]),
    cell(check.page === null ? check.source : `${check.source}, p.\u00a0${check.page}`),
  ]);
  const head = [
    header(knowledge.variable),
    header(knowledge.published, { isNumber: true }),
    header(knowledge.unit),
    header(knowledge.computed, { isNumber: true }),
    header(labels.texts.annexes.quality.gap, { isNumber: true }),
    header(knowledge.verdict),
    header(method.source),
  ];
  return [
    {
      kind: 'table',
      id: 'table-figures',
      number: null,
      caption: knowledge.figuresCaption,
      base: null,
      head,
      rows,
      notes: [],
    },
  ];
}
