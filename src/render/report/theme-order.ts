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
  const held = heldBack(labels, themes);
  const example = ordered[0] ? exampleOf(labels, themes, ordered[0]) : '';
  return [
    ...(held === null ? [] : [paragraph(held)]),
    figureOf(labels, themes, ordered),
    orderTable(labels, themes, ordered),
    paragraph(words.howTo(example)),
    weights,
  ];
}

/** Needs of a theme are counted by the team, and masked here. */
const areNeedsMasked = ({ candidates }: Themes): boolean =>
  candidates.some(({ needs }) => needs.some(({ masked }) => masked));

/** Criteria that the configuration keeps: a weight of zero takes one out. */
const keptCriteria = ({ criteria }: Themes): Themes['criteria'] => criteria.filter(({ weight }) => weight > 0);

/** Said before the order: which criteria this edition masks or keeps for others, and how many are left to it. */
function heldBack(labels: Labels, themes: Themes): string | null {
  if (labels.isInternal) return null;
  const words = labels.texts.themes;
  const kept = keptCriteria(themes);
  const held = kept.filter(({ id, input }) => input === 'closed' || (id === 'besoins' && areNeedsMasked(themes)));
  const names = held.map(({ id }) => words.criteria[id]).join(', ');
  const counted = kept.filter(({ largest }) => largest > 0).length;
  return held.length === 0 ? null : words.heldBack(names, counted, kept.length);
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
  const sumOf = (some: Themes['criteria']): number => some.reduce((sum, { weight }) => sum + weight, 0);
  const total = sumOf(themes.criteria.filter(({ largest }) => largest > 0));
  const whole = sumOf(themes.criteria);
  const id = 'figure-themes';
  return {
    ...{ kind: 'figure', id, number: null, caption: words.figureCaption, alternative },
    base:
      total === whole ? words.outOf(labels.number(total)) : words.outOfHere(labels.number(total), labels.number(whole)),
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
  const kept = keptCriteria(themes);
  const isKept = ({ criterion }: Candidate['values'][number]): boolean => kept.some(({ id }) => id === criterion);
  const isUnknown = ordered.some(({ values }) => values.some((one) => isKept(one) && one.value === null));
  const missing = kept.flatMap(({ id, input }) => {
    if (input === 'none') return [id === 'besoins' && areNeedsMasked(themes) ? words.needsMasked : words.missing[id]];
    return input === 'closed' ? [words.closed] : [];
  });
  return {
    ...{ kind: 'table', id: 'table-themes', number: null, caption: words.orderCaption, base: null },
    head: [
      wide(words.rank),
      header(words.theme),
      ...kept.map(({ id, weight }) => wide(`${words.criteria[id]} (×${labels.number(weight)})`)),
      wide(words.points),
      wide(words.range),
    ],
    rows: ordered.map((candidate) => [
      number(candidate.points > 0 ? String(candidate.rank ?? '') : labels.texts.table.none),
      header(labels.of(candidate.label)),
      ...candidate.values.filter(isKept).map((value) => number(valueRuns(labels, value))),
      number(labels.number(candidate.points, digits)),
      number(
        candidate.points > 0 ? words.rangeText(candidate.rank_best ?? 0, candidate.rank_worst ?? 0) : words.unranked,
      ),
    ]),
    notes: [
      ...(ordered.some(({ points }) => points === 0) ? [words.unrankedNote] : []),
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
