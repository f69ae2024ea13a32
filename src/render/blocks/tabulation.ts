import { type Bar, barChart } from '../../charts/index.ts';
import type { EditionTabulation } from '../../model/edition.ts';
import { formatList, formatPercent } from '../../text/format.ts';
import type { Block, Figure, Run, Table } from '../document.ts';
import { baseSentence, countRuns, outOfWithShare, percentBase } from '../figures.ts';
import type { Names } from '../names.ts';
import { cell, header, mark, number, paragraph, text } from '../runs.ts';
import { anchor } from './anchor.ts';
import { otherAnswerBlocks } from './other-answers.ts';

type Value = EditionTabulation['values'][number];

/** Fewest bars that make a picture worth more than lines of text. */
const fewestBars = 3;
/** Rows of noughts above this number are told in a note. */
const mostZeroRows = 3;
/** Masked values above this number are told in a note, not drawn. */
const mostMaskedBars = 3;
/** Names above this number are folded on a page. */
const mostNamesShown = 6;

/**
 * A counted variable: bars with the table behind them, or the table alone; nothing when nobody answered. Then what was
 * written beside «autre», for the team.
 */
export const tabulationBlocks = (given: EditionTabulation, names: Names): Block[] => [
  ...countedBlocks(given, names),
  ...otherAnswerBlocks(given.id, given.title, names),
];

function countedBlocks(given: EditionTabulation, names: Names): Block[] {
  const tabulation = withoutSilentValues(given);
  if (tabulation.base === 0 || tabulation.answered === 0 || tabulation.values.length === 0) return [];
  if (tabulation.values.every(({ n }) => n === null || n === 0) && tabulation.values.some(({ masked }) => masked)) {
    return [paragraph(names.labels.texts.table.wholeMasked(names.labels.of(tabulation.title)))];
  }
  if (tabulation.values.every(isZero)) return [allZero(tabulation, names)];
  const table = tabulationTable(tabulation, names);
  const counted = tabulation.values.filter(({ n }) => n !== null && n > 0);
  const masked = tabulation.values.filter(({ n }) => n === null);
  const isWorthDrawing = counted.length > 0 && counted.length + masked.length >= fewestBars;
  if (!isWorthDrawing || !hasPercentages(tabulation)) return [withoutZeros(table, tabulation, names)];
  const shown = masked.length > mostMaskedBars ? counted : tabulation.values.filter(({ n }) => n !== 0);
  return [figureOf(tabulation, shown, table, names)];
}

/** Asked or looked for, and found nowhere: a sentence says so with its base. */
function allZero(tabulation: EditionTabulation, { labels }: Names): Block {
  const values = tabulation.values.map(({ label }) => labels.of(label)).join(', ');
  const { table } = labels.texts;
  return paragraph(table.allZero(labels.of(tabulation.title), baseSentence(labels, tabulation), values));
}

/** A table that stands alone tells many noughts in one note rather than line by line. */
function withoutZeros(table: Table, { values }: EditionTabulation, { labels }: Names): Table {
  const zeros = values.filter(isZero);
  if (zeros.length <= mostZeroRows) return table;
  const words = zeros.map(({ label }) => labels.of(label)).join(', ');
  return {
    ...table,
    rows: table.rows.filter((_, index) => values[index] === undefined || !isZero(values[index])),
    notes: [...table.notes, labels.texts.table.zeros(words)],
  };
}

/** Lists of the tool's own (kinds of file): a value that nobody has tells nothing. */
const toolLists = ['connus_par', 'statut_codes'];
const withoutSilentValues = (tabulation: EditionTabulation): EditionTabulation =>
  toolLists.includes(tabulation.id)
    ? { ...tabulation, values: tabulation.values.filter(({ n }) => n !== 0) }
    : tabulation;

/** At zero where nobody was interviewed: nothing is known there, which is no nought. */
const isUnasked = ({ n, asked }: Value): boolean => n === 0 && asked === false;
const isZero = (value: Value): boolean => value.n === 0 && !isUnasked(value);

/** The table of a counted variable; a value at zero where nobody was interviewed is said unasked. */
export function tabulationTable(tabulation: EditionTabulation, names: Names): Table {
  const { texts, of } = names.labels;
  const hasShares = hasPercentages(tabulation);
  const hasNames = tabulation.values.some(({ actors }) => actors && actors.length > 0);
  const head = [header(texts.table.category), header(texts.table.count, { isNumber: true })];
  if (hasShares) head.push(header(texts.table.share, { isNumber: true }));
  if (citationsShown(tabulation) !== null) head.push(header(texts.table.citations, { isNumber: true }));
  if (hasNames) head.push(header(texts.table.which));
  return {
    kind: 'table',
    id: `table-${anchor(tabulation.id)}`,
    number: null,
    caption: of(tabulation.title),
    base: baseSentence(names.labels, tabulation),
    head,
    rows: tabulation.values.map((value) =>
      valueRow(tabulation, value, names, { hasShares, hasNames, isUnasked: isUnasked(value) }),
    ),
    notes: [...notesOf(tabulation, names), ...unaskedNotes(tabulation, names)],
  };
}

/** Questions whose published charts gave shares of answers: given here too, under their name. */
const citedTables = ['sources_financement', 'public', 'partenariats', 'partenariats_forme', 'formations_souhaitees'];

/** Answers given in all, where a share of them is printed: many enough, and none masked. */
const citationsShown = (tabulation: EditionTabulation): number | null =>
  citedTables.includes(tabulation.id) && hasPercentages(tabulation) && (tabulation.citations ?? 0) >= percentBase
    ? (tabulation.citations ?? null)
    : null;

const hasPercentages = ({ answered }: EditionTabulation): boolean => answered !== null && answered >= percentBase;

function valueRow(
  tabulation: EditionTabulation,
  value: Value,
  names: Names,
  { hasShares, hasNames, isUnasked }: { hasShares: boolean; hasNames: boolean; isUnasked: boolean },
) {
  const { labels } = names;
  const counted = isUnasked ? [mark(labels.texts.table.unaskedShort)] : countRuns(labels, value.n, tabulation.answered);
  const row = [header(labels.of(value.label)), number(counted)];
  if (hasShares) {
    const share =
      isUnasked || value.n === null || !tabulation.answered
        ? ''
        : formatPercent(value.n / tabulation.answered, labels.language);
    row.push(number(share));
  }
  const citations = citationsShown(tabulation);
  if (citations !== null)
    row.push(number(isUnasked || value.n === null ? '' : formatPercent(value.n / citations, labels.language)));
  if (hasNames) row.push(namesCell(value, names));
  return row;
}

/** The organisations behind a count, and how many of them the edition does not name: names and count always agree. */
function namesCell({ actors = [], n }: Value, names: Names) {
  const { table } = names.labels.texts;
  const runs: Run[] = names.list(actors);
  const unnamed = (n ?? 0) - actors.length;
  if (unnamed > 0) runs.push(text(`${runs.length > 0 ? ', ' : ''}${table.unnamed(unnamed)}`));
  return cell(runs, { fold: actors.length > mostNamesShown ? table.seeNames(actors.length) : null });
}

/** What «not asked» means, and the divisions that documents count though nobody was interviewed there. */
function unaskedNotes({ values }: EditionTabulation, { labels }: Names): string[] {
  const { table } = labels.texts;
  const counted = values.filter(({ n, asked }) => asked === false && n !== 0).map(({ label }) => labels.of(label));
  return [
    ...(values.some(isUnasked) ? [table.unaskedShortNote] : []),
    ...(counted.length > 0 ? [table.unaskedCounted(formatList(counted, labels.language))] : []),
  ];
}

function notesOf(tabulation: EditionTabulation, { labels }: Names): string[] {
  const { table } = labels.texts;
  const notes: string[] = [];
  if (tabulation.values.some(({ masked }) => masked)) notes.push(table.maskedNote);
  const untold = untoldIn(tabulation);
  if (untold > 0) notes.push(table.untold(`${untold}/${tabulation.answered}`));
  const citations = citationsShown(tabulation);
  if (citations !== null) notes.push(table.citationsNote(labels.number(citations)));
  if (!hasPercentages(tabulation) && tabulation.answered !== null) notes.push(table.fewNote);
  return notes;
}

/** Answers of a list that grows with what people say (a language), too few of each to name it: they are told together. */
function untoldIn({ multiple, answered, values }: EditionTabulation): number {
  if (multiple || answered === null || values.some(({ n }) => n === null)) return 0;
  return answered - values.reduce((sum, { n }) => sum + (n ?? 0), 0);
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
  const labelsOf = (values: Value[]) => values.map(({ label }) => labels.of(label)).join(', ');
  const zeros = tabulation.values.filter(isZero);
  const unasked = tabulation.values.filter(isUnasked);
  const undrawn = tabulation.values.filter((value) => value.n === null && !shown.includes(value));
  const pictureNotes = [
    ...(undrawn.length > 0 ? [texts.table.maskedValues(labelsOf(undrawn))] : []),
    ...(zeros.length > 0 ? [texts.table.zeros(labelsOf(zeros))] : []),
    ...(unasked.length > 0 ? [texts.table.unaskedValues(labelsOf(unasked))] : []),
  ];
  return {
    kind: 'figure',
    id,
    number: null,
    caption: title,
    base: table.base,
    svg: barChart({ id, title, alternative }, bars, tabulation.answered ?? tabulation.base),
    alternative,
    pictureNotes,
    table,
  };
}
