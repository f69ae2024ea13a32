import type { Edition } from '../../model/edition.ts';
import { own } from '../../text/own.ts';
import type { Block, Cell, Table } from '../document.ts';
import { outOf } from '../figures.ts';
import { cell, header, number, paragraph } from '../runs.ts';
import type { ReportInput } from './section.ts';

type Agreement = Edition['agreements'][number];
type Figures = Pick<Agreement, 'both' | 'only_first' | 'only_second' | 'kappa' | 'alpha'>;

/** What two readers of the same interviews agree on, axis by axis; in the internal edition code by code, with the disagreements. */
export function readerAgreement(input: ReportInput): Block[] {
  const { edition, labels } = input;
  const { agreement } = labels.texts;
  if (edition.agreements.length === 0) return [];
  const withMachine = edition.agreements.some(({ coders }) => coders.includes('machine'));
  return [
    paragraph(agreement.text),
    ...(withMachine ? [paragraph(agreement.machineText)] : []),
    byAxis(input),
    ...allReaders(input),
    ...byCode(input),
    ...disagreements(input),
  ];
}

/** Two digits, as such figures are written; in words when it can't be worked out. */
const coefficient = ({ labels }: ReportInput, value: number | null): string =>
  value === null ? labels.texts.agreement.impossible : labels.number(value, 2);

const readers = ({ labels: { texts } }: ReportInput, coders: readonly string[]): string =>
  coders.map((coder) => (coder === 'machine' ? texts.agreement.machine : coder)).join(' / ');

const axisName = ({ labels }: ReportInput, axis: string): string => {
  const { axes } = labels.texts.annexes.grid;
  return own(axes, axis) ?? axis;
};

const figureCells = (input: ReportInput, { both, only_first, only_second, kappa, alpha }: Figures) => [
  number(outOf(input.labels, both, both + only_first + only_second)),
  number(coefficient(input, kappa)),
  number(coefficient(input, alpha)),
];

const tableOf = (id: string, caption: string, head: Cell[], rows: Cell[][]): Table => ({
  kind: 'table',
  ...{ id, number: null, caption, base: null, head, rows, notes: [] },
});

const numbers = (...words: string[]): Cell[] => words.map((word) => header(word, { isNumber: true }));

function byAxis(input: ReportInput): Table {
  const { edition, labels } = input;
  const { agreement } = labels.texts;
  const rows = edition.agreements.map((one) => [
    header(axisName(input, one.axis)),
    cell(readers(input, one.coders)),
    number(labels.number(one.interviews)),
    number(outOf(labels, one.agreed, one.cases)),
    ...figureCells(input, one),
  ]);
  const head = [
    header(agreement.axis),
    header(agreement.readers),
    ...numbers(agreement.interviews, agreement.agreed, agreement.both, agreement.kappa, agreement.alpha),
  ];
  return tableOf('table-agreements', agreement.caption, head, rows);
}

function allReaders(input: ReportInput): Block[] {
  const { edition, labels } = input;
  const { agreement } = labels.texts;
  if (edition.reliability.length === 0) return [];
  const rows = edition.reliability.map(({ axis, readers: count, interviews, cases, alpha }) => [
    header(axisName(input, axis)),
    number(labels.number(count)),
    number(labels.number(interviews)),
    number(labels.number(cases)),
    number(coefficient(input, alpha)),
  ]);
  const head = [
    header(agreement.axis),
    ...numbers(agreement.readers, agreement.interviews, agreement.cases, agreement.alpha),
  ];
  return [tableOf('table-reliability', agreement.allCaption, head, rows)];
}

function byCode(input: ReportInput): Block[] {
  const { agreement } = input.labels.texts;
  const rows = input.edition.agreements.flatMap(({ axis, coders, codes }) =>
    codes.map((one) => [
      header(input.labels.grid(axis, one.code)),
      cell(axisName(input, axis)),
      cell(readers(input, coders)),
      number(outOf(input.labels, one.agreed, one.cases)),
      ...figureCells(input, one),
    ]),
  );
  const head = [
    header(agreement.code),
    header(agreement.axis),
    header(agreement.readers),
    ...numbers(agreement.agreed, agreement.both, agreement.kappa, agreement.alpha),
  ];
  return rows.length > 0 ? [tableOf('table-agreement-codes', agreement.codesCaption, head, rows)] : [];
}

/** One row for each two readers of an interview, with what each gave alone. */
function disagreements(input: ReportInput): Block[] {
  const { agreement } = input.labels.texts;
  const alone = new Map<string, { interview: string; coders: [string, string]; given: [string[], string[]] }>();
  for (const { axis, coders, disagreements: apart } of input.edition.agreements) {
    for (const { interview, code, given_by } of apart) {
      const key = JSON.stringify([interview, coders]);
      const row = alone.get(key) ?? { interview, coders, given: [[], []] };
      alone.set(key, row);
      row.given[given_by === coders[0] ? 0 : 1].push(input.labels.grid(axis, code));
    }
  }
  const rows = [...alone.values()].map(({ interview, coders, given: [first, second] }) => [
    header(interview),
    cell(readers(input, coders)),
    cell(first.join(', ')),
    cell(second.join(', ')),
  ]);
  const head = [agreement.interview, agreement.readers, agreement.onlyFirst, agreement.onlySecond].map((words) =>
    header(words),
  );
  return rows.length > 0 ? [tableOf('table-disagreements', agreement.disagreementsCaption, head, rows)] : [];
}
