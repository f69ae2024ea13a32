import { type Bar, barChart } from '../../charts/index.ts';
import type { Block, Cell, Figure, Run, Table } from '../document.ts';
import type { Labels } from '../labels.ts';
import { cell, header, mark, number, paragraph, text } from '../runs.ts';
import type { ReportInput } from './section.ts';
import type { Candidate, Themes } from './theme-words.ts';

/** Points are printed with two decimals, as they are compared. */
const digits = 2;

/** The order as a picture and its table, how it is made, and each weight with its reason. */
export function orderBlocks({ labels }: ReportInput, themes: Themes): Block[] {
  const words = labels.texts.themes;
  const weights = weightTable(labels, themes);
  if (themes.verdict === 'sans-ordre') return [paragraph(words.noOrder), weights];
  const ordered = inOrder(themes);
  const example = ordered[0] ? exampleOf(labels, themes, ordered[0]) : '';
  return [
    figureOf(labels, themes, ordered),
    orderTable(labels, themes, ordered),
    paragraph(words.howTo(example)),
    weights,
  ];
}

/** By rank; equals as in the grid. */
export const inOrder = ({ candidates }: Themes): Candidate[] =>
  [...candidates].sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0));

function figureOf(labels: Labels, themes: Themes, ordered: Candidate[]): Figure {
  const words = labels.texts.themes;
  const shown = ordered.filter(({ points }) => points > 0);
  const bars: Bar[] = shown.map(({ label, points, rank }) => ({
    label: labels.of(label),
    value: points,
    text: words.barText(labels.number(points, digits), String(rank ?? '')),
  }));
  const alternative = words.figureAlternative(bars.map((bar) => `${bar.label} ${bar.text}`).join(', '));
  const total = themes.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const id = 'figure-themes';
  return {
    ...{ kind: 'figure', id, number: null, caption: words.figureCaption, alternative },
    base: words.outOf(labels.number(total)),
    svg: barChart({ id, title: words.figureCaption, alternative }, bars, total),
    table: pointTable(labels, shown),
  };
}

/** What the bars show, and no more: the whole table follows. */
const pointTable = (labels: Labels, shown: Candidate[]): Table => {
  const words = labels.texts.themes;
  return {
    ...{ kind: 'table', id: 'table-theme-points', number: null, caption: words.figureCaption, base: null },
    head: [header(words.theme), header(words.points, { isNumber: true })],
    rows: shown.map(({ label, points }) => [header(labels.of(label)), number(labels.number(points, digits))]),
    notes: [],
  };
};

function orderTable(labels: Labels, themes: Themes, ordered: Candidate[]): Table {
  const words = labels.texts.themes;
  const wide = (title: string): Cell => header(title, { isNumber: true });
  const isUnknown = ordered.some(({ values }) => values.some(({ value }) => value === null));
  const missing = themes.criteria.flatMap(({ id, input }) =>
    input === 'none' ? [words.missing[id]] : input === 'closed' ? [words.closed] : [],
  );
  return {
    ...{ kind: 'table', id: 'table-themes', number: null, caption: words.orderCaption, base: null },
    head: [
      wide(words.rank),
      header(words.theme),
      ...themes.criteria.map(({ id, weight }) => wide(`${words.criteria[id]} (×${labels.number(weight)})`)),
      wide(words.points),
      wide(words.range),
    ],
    rows: ordered.map((candidate) => [
      number(String(candidate.rank ?? '')),
      header(labels.of(candidate.label)),
      ...candidate.values.map((value) => number(valueRuns(labels, value))),
      number(labels.number(candidate.points, digits)),
      number(words.rangeText(candidate.rank_best ?? 0, candidate.rank_worst ?? 0)),
    ]),
    notes: [
      ...(isUnknown ? [words.undocumentedNote] : []),
      ...missing,
      ...(labels.isInternal ? [] : [words.maskedNote]),
    ],
  };
}

/** `12 (2,40)`: what was counted, and the points it gives. */
const valueRuns = (labels: Labels, { value, points }: Candidate['values'][number]): Run[] =>
  value === null
    ? [mark(labels.texts.themes.undocumented)]
    : [text(`${labels.number(value)} (${labels.number(points, digits)})`)];

/** The sum that gives a theme its points, in figures that stand in the tables. */
function exampleOf(labels: Labels, { criteria }: Themes, { label, values, points }: Candidate): string {
  const terms = criteria.flatMap(({ id, weight, by, largest }) => {
    const value = values.find(({ criterion }) => criterion === id)?.value ?? null;
    if (value === null || value === 0 || weight === 0) return [];
    const share = by === 'presence' ? '1' : `${labels.number(value)}/${labels.number(largest)}`;
    return [`${labels.number(weight)} × ${share}`];
  });
  return labels.texts.themes.example(labels.of(label), terms.join(' + '), labels.number(points, digits));
}

function weightTable(labels: Labels, themes: Themes): Table {
  const words = labels.texts.themes;
  const scaleOf = ({ by, largest }: Themes['criteria'][number]) => {
    if (largest === 0) return words.noScale;
    return by === 'presence' ? words.byPresence : words.byCount(labels.number(largest));
  };
  return {
    ...{ kind: 'table', id: 'table-theme-weights', number: null, caption: words.weightsCaption, base: null },
    head: [
      header(words.criterion),
      header(words.weight, { isNumber: true }),
      header(words.measure),
      header(words.scale),
      header(words.reason),
    ],
    rows: themes.criteria.map((criterion) => [
      header(words.criteria[criterion.id]),
      number(labels.number(criterion.weight)),
      cell(words.measures[criterion.id]),
      cell(scaleOf(criterion)),
      cell(words.reasons[criterion.id]),
    ]),
    notes: [themes.weights_given ? words.givenWeights : words.defaultWeights],
  };
}
