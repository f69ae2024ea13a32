import type { Problem } from '../../diagnostics/catalogue/entry.ts';
import { catalogue } from '../../diagnostics/catalogue/index.ts';
import { describe } from '../../diagnostics/describe.ts';
import { qualityFamilyOf } from '../../diagnostics/quality-family.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { own } from '../../text/own.ts';
import type { Block } from '../document.ts';
import { cell, code, header, number, paragraph, text } from '../runs.ts';
import type { ReportInput } from './section.ts';

/** The catalogue's sentence with its figures left open: counts of a kind share no place. */
function problemText(codeOf: string, name: string, labels: ReportInput['labels']): string {
  const entry: Problem | undefined = own<Problem>(catalogue, codeOf);
  if (!entry) return name;
  return entry.message[labels.language].replace(/\{\w+:([^|}]*)\|([^}]*)\}/g, '… $2').replace(/\{\w+\}/g, '…');
}

/** Problems by kind, then, in the internal edition, one by one. */
export function problemBlocks({ edition, labels }: ReportInput): Block[] {
  const { quality } = labels.texts.annexes;
  if (edition.quality.length === 0) return [paragraph(quality.noProblem)];
  const rows = edition.quality.map((one) => [
    header([code(one.code)]),
    cell(problemText(one.code, one.name, labels)),
    cell(quality.severities[one.severity]),
    number(labels.number(one.n)),
  ]);
  const head = [
    header(labels.texts.annexes.grid.code),
    header(quality.problem),
    header(quality.severity),
    header(quality.count, { isNumber: true }),
  ];
  return [
    {
      kind: 'table',
      id: 'table-quality',
      number: null,
      caption: quality.problemsCaption,
      base: null,
      head,
      rows,
      notes: [],
    },
    ...places({ edition, labels }),
  ];
}

/** Internal edition: each problem where it stands. */
function places({ edition, labels }: Pick<ReportInput, 'edition' | 'labels'>): Block[] {
  const { quality } = labels.texts.annexes;
  // Doubts about the data stand in lists of their own.
  const problems = edition.diagnostics.filter(({ code: of }) => qualityFamilyOf(of) === null);
  if (problems.length === 0) return [];
  const { directory } = labels.texts.annexes;
  const rows = problems.map((one) => [
    header(
      one.place
        ? directory.place(one.place.file, `${one.place.row ?? ''}${one.place.column ? ` ${one.place.column}` : ''}`)
        : '–',
    ),
    cell([code(one.code), text(` ${describe(one as Diagnostic, labels.language).message}`)]),
    cell(one.actual ?? ''),
  ]);
  const head = [header(quality.place), header(quality.problem), header(quality.seen)];
  const table: Block = {
    kind: 'table',
    id: 'table-places',
    number: null,
    caption: quality.places,
    base: null,
    head,
    rows,
    notes: [],
  };
  return [{ kind: 'fold', summary: quality.places, blocks: [table] }];
}
