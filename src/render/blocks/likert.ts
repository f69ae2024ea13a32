import { likertChart } from '../../charts/index.ts';
import type { EditionTabulation } from '../../model/edition.ts';
import type { Block, Figure, Table } from '../document.ts';
import { baseSentence, countRuns, outOfWithShare } from '../figures.ts';
import type { Names } from '../names.ts';
import { header, number } from '../runs.ts';
import { tabulationBlocks } from './tabulation.ts';

/**
 * Questions asked on one same scale, as diverging bars: values in the order of the scale, best first. A question with a
 * masked level, or on another scale, keeps its own plain table.
 */
export function likertBlocks(tabulations: EditionTabulation[], caption: string, names: Names): Block[] {
  const first = tabulations[0];
  if (!first) return [];
  const scale = (tabulation: EditionTabulation) => tabulation.values.map(({ code }) => code).join(' ');
  const isDrawn = (tabulation: EditionTabulation) =>
    scale(tabulation) === scale(first) &&
    tabulation.values.every(({ n }) => n !== null) &&
    (tabulation.answered ?? 0) > 0;
  const drawn = tabulations.filter(isDrawn);
  const rest = tabulations.filter((tabulation) => !isDrawn(tabulation));
  return [
    ...(drawn.length > 0 ? [likertFigure(drawn, captionOf(drawn, caption, names), names)] : []),
    ...rest.flatMap((one) => tabulationBlocks(one, names)),
  ];
}

/** A question alone bears its own title. */
const captionOf = ([first, second]: EditionTabulation[], caption: string, { labels }: Names): string =>
  first && !second ? labels.of(first.title) : caption;

function likertFigure(tabulations: EditionTabulation[], caption: string, names: Names): Figure {
  const { labels } = names;
  const id = `figure-${tabulations.map((tabulation) => tabulation.id).join('-')}`;
  const levels = tabulations[0]?.values.map(({ label }) => labels.of(label)) ?? [];
  const rows = tabulations.map((tabulation) => ({
    label: labels.of(tabulation.title),
    counts: tabulation.values.map(({ n }) => n ?? 0),
    base: `n\u00a0=\u00a0${labels.number(tabulation.answered ?? 0)}`,
  }));
  const alternative = tabulations.map((tabulation) => sentenceOf(tabulation, names)).join(' ');
  const base = tabulations.map((tabulation) => baseSentence(labels, tabulation));
  return {
    kind: 'figure',
    id,
    number: null,
    caption,
    base: [...new Set(base)].join(' '),
    svg: likertChart({ id, title: caption, alternative }, levels, rows),
    alternative,
    table: likertTable(tabulations, caption, names),
  };
}

function sentenceOf(tabulation: EditionTabulation, { labels }: Names): string {
  const counts = tabulation.values.map(
    ({ label, n }) => `${labels.of(label)} ${outOfWithShare(labels, n ?? 0, tabulation.answered)}`,
  );
  return labels.texts.dialogue.likertAlternative(labels.of(tabulation.title), counts.join(', '));
}

function likertTable(tabulations: EditionTabulation[], caption: string, { labels }: Names): Table {
  const levels = tabulations[0]?.values ?? [];
  return {
    kind: 'table',
    id: `table-${tabulations.map((tabulation) => tabulation.id).join('-')}`,
    number: null,
    caption,
    base: null,
    head: [
      header(labels.texts.table.value),
      ...tabulations.map((tabulation) => header(labels.of(tabulation.title), { isNumber: true })),
    ],
    rows: levels.map((level, index) => [
      header(labels.of(level.label)),
      ...tabulations.map((tabulation) =>
        number(countRuns(labels, tabulation.values[index]?.n ?? null, tabulation.answered)),
      ),
    ]),
    notes: [],
  };
}
