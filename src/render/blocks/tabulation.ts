import { type Bar, barChart } from '../../charts/index.ts';
import type { EditionTabulation } from '../../model/edition.ts';
import { formatPercent } from '../../text/format.ts';
import type { Block, Figure, Run, Table } from '../document.ts';
import { baseSentence, countRuns, outOfWithShare, percentBase } from '../figures.ts';
import type { Names } from '../names.ts';
import { cell, header, number, text } from '../runs.ts';

type Value = EditionTabulation['values'][number];

/** Fewest bars that make a picture worth more than lines of text. */
const fewestBars = 3;
/** Names above this number are folded on a page. */
const mostNamesShown = 6;

/** A counted variable: bars with the table behind them, or the table alone; nothing when nobody answered. */
export function tabulationBlocks(tabulation: EditionTabulation, names: Names): Block[] {
  if (tabulation.base === 0 || tabulation.answered === 0 || tabulation.values.length === 0) return [];
  const table = tabulationTable(tabulation, names);
  const shown = tabulation.values.filter(({ n }) => n === null || n > 0);
  const isCounted = shown.some(({ n }) => n !== null);
  return shown.length >= fewestBars && isCounted ? [figureOf(tabulation, shown, table, names)] : [table];
}

/** The table of a counted variable. */
export function tabulationTable(tabulation: EditionTabulation, names: Names): Table {
  const { texts, of } = names.labels;
  const hasShares = hasPercentages(tabulation);
  const hasNames = tabulation.values.some(({ actors }) => actors && actors.length > 0);
  const head = [header(texts.table.category), header(texts.table.count, { isNumber: true })];
  if (hasShares) head.push(header(texts.table.share, { isNumber: true }));
  if (hasNames) head.push(header(texts.table.which));
  return {
    kind: 'table',
    id: `table-${anchor(tabulation.id)}`,
    number: null,
    caption: of(tabulation.title),
    base: baseSentence(names.labels, tabulation),
    head,
    rows: tabulation.values.map((value) => valueRow(tabulation, value, names, hasShares, hasNames)),
    notes: notesOf(tabulation, names),
  };
}

/** An id that can stand in a page. */
export const anchor = (id: string): string => id.replace(/[^\p{L}\p{N}_-]+/gu, '-');

const hasPercentages = ({ answered }: EditionTabulation): boolean => answered !== null && answered >= percentBase;

function valueRow(tabulation: EditionTabulation, value: Value, names: Names, hasShares: boolean, hasNames: boolean) {
  const { labels } = names;
  const row = [header(labels.of(value.label)), number(countRuns(labels, value.n, tabulation.answered))];
  if (hasShares) {
    const share =
      value.n === null || !tabulation.answered ? '' : formatPercent(value.n / tabulation.answered, labels.language);
    row.push(number(share));
  }
  if (hasNames) row.push(namesCell(value.actors ?? [], names));
  return row;
}

/** The organisations behind a count; many of them are folded on a page. */
export function namesCell(actors: string[], names: Names) {
  const runs: Run[] = names.list(actors);
  const fold = actors.length > mostNamesShown ? names.labels.texts.table.seeNames(actors.length) : null;
  return cell(runs.length > 0 ? runs : [text('')], { fold });
}

function notesOf(tabulation: EditionTabulation, { labels }: Names): string[] {
  const { table } = labels.texts;
  const notes: string[] = [];
  if (tabulation.values.some(({ masked }) => masked)) notes.push(table.maskedNote);
  if (!hasPercentages(tabulation) && tabulation.answered !== null) notes.push(table.fewNote);
  return notes;
}

function figureOf(tabulation: EditionTabulation, shown: Value[], table: Table, { labels }: Names): Figure {
  const { texts } = labels;
  const id = `figure-${anchor(tabulation.id)}`;
  const bars: Bar[] = shown.map(({ label, n }) => ({
    label: labels.of(label),
    value: n,
    text: n === null ? texts.table.masked : outOfWithShare(labels, n, tabulation.answered),
  }));
  const title = labels.of(tabulation.title);
  const alternative = texts.table.alternative(title, bars.map((bar) => `${bar.label} ${bar.text}`).join(', '));
  const zeros = tabulation.values.filter(({ n }) => n === 0).map(({ label }) => labels.of(label));
  return {
    kind: 'figure',
    id,
    number: null,
    caption: title,
    base: table.base,
    svg: barChart({ id, title, alternative }, bars, tabulation.answered ?? tabulation.base),
    alternative,
    table: { ...table, notes: zeros.length > 0 ? [...table.notes, texts.table.zeros(zeros.join(', '))] : table.notes },
  };
}
