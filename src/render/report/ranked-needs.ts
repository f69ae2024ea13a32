import type { Edition } from '../../model/edition.ts';
import type { Block, Cell, Run, Table } from '../document.ts';
import { countRuns, outOf } from '../figures.ts';
import { cell, header, mark, number, paragraph, text } from '../runs.ts';
import type { ReportInput } from './section.ts';

type Needs = NonNullable<Edition['needs']>;
type Ranked = Needs['ranked'][number];

/** Names above this number are folded on a page. */
const mostNamesShown = 6;

/** Needs by rank with what tells them apart, then where each is known from; nothing when nobody voices any. */
export function rankedNeedBlocks(input: ReportInput): Block[] {
  const { needs } = input.edition;
  const kept = needs?.ranked.filter((need) => need.rank !== null || isUnpublished(need)) ?? [];
  if (!needs || kept.length === 0) return [];
  const words = input.labels.texts.rankedNeeds;
  const hasDetail = kept.some(({ support }) => support !== undefined);
  return [
    paragraph(words.intro),
    ...(input.labels.isInternal ? [] : [paragraph(words.shown)]),
    rankTable(input, needs, kept),
    ...(hasDetail
      ? [{ kind: 'fold' as const, summary: words.sources, blocks: [sourceTable(input, needs, kept)] }]
      : []),
  ];
}

/** Somebody voices it, and how many may not be said: few of them, or everybody. No rank at all, which is not the last one. */
const isUnpublished = ({ rank, first, wanted }: Ranked): boolean =>
  rank === null && (first === null || wanted === null);

function rankTable(input: ReportInput, needs: Needs, kept: Ranked[]): Table {
  const { labels, names } = input;
  const words = labels.texts.rankedNeeds;
  const hasNames = kept.some(({ actors }) => actors !== undefined && actors.length > 0);
  const wide = (title: string) => header(title, { isNumber: true });
  const counts = [words.first, words.wanted, words.regions, words.roles, words.untrained];
  return {
    kind: 'table',
    id: 'table-needs-ranked',
    number: null,
    caption: words.caption,
    base: baseOf(input, needs),
    head: [wide(words.rank), header(words.need), ...counts.map(wide), ...(hasNames ? [header(words.which)] : [])],
    rows: kept.map((need) => [
      number(need.rank === null ? [mark(words.unpublished)] : String(need.rank)),
      header(labels.of(need.label)),
      // Where nobody was asked, or answered, a count over nought would be none.
      number(
        needs.answered_first === 0 ? plainCount(input, null) : countRuns(labels, need.first, needs.answered_first),
      ),
      number(countRuns(labels, need.wanted, needs.voiced)),
      ...[need.regions, need.roles, need.untrained].map((count) => number(plainCount(input, count))),
      ...(hasNames ? [namesCell(names.list(need.actors ?? []), need.actors ?? [], input)] : []),
    ]),
    notes: notesOf(input, needs, kept),
  };
}

const plainCount = ({ labels }: ReportInput, count: number | null): Run[] =>
  count === null ? [mark(labels.texts.rankedNeeds.undocumented)] : [text(labels.number(count))];

const namesCell = (runs: Run[], actors: string[], { labels }: ReportInput): Cell =>
  cell(runs, { fold: actors.length > mostNamesShown ? labels.texts.table.seeNames(actors.length) : null });

function baseOf({ labels }: ReportInput, { answered_first: first, voiced }: Needs): string {
  const words = labels.texts.rankedNeeds;
  return words.base(
    first === null ? words.maskedBase : words.voices(first),
    voiced === null ? words.maskedBase : words.organisations(voiced),
  );
}

function notesOf({ labels }: ReportInput, { ranked, answered_first: first }: Needs, kept: Ranked[]): string[] {
  const { rankedNeeds: words, table } = labels.texts;
  const silent = ranked
    .filter((need) => need.rank === null && !isUnpublished(need))
    .map(({ label }) => labels.of(label));
  const isMasked = kept.some(({ first, wanted }) => first === null || wanted === null);
  const isUnknown = first === 0 || kept.some((need) => [need.regions, need.roles, need.untrained].includes(null));
  return [
    words.groupNote,
    words.untrainedNote,
    ...(isMasked ? [table.maskedNote] : []),
    ...(kept.some(isUnpublished) ? [words.unpublishedNote] : []),
    ...(isUnknown ? [words.undocumentedNote] : []),
    ...(silent.length > 0 ? [words.silent(silent.join(', '))] : []),
  ];
}

function sourceTable({ labels }: ReportInput, { voiced }: Needs, kept: Ranked[]): Table {
  const words = labels.texts.rankedNeeds;
  const heads = [words.support, words.training, words.texts, words.received];
  return {
    kind: 'table',
    id: 'table-needs-sources',
    number: null,
    caption: words.sourcesCaption,
    base: null,
    head: [header(words.need), ...heads.map((title) => header(title, { isNumber: true }))],
    rows: kept.map(({ label, support = 0, training = 0, texts = 0, received = 0 }) => [
      header(labels.of(label)),
      ...[support, training, texts].map((count) => number(outOf(labels, count, voiced))),
      number(labels.number(received)),
    ]),
    notes: [words.sourcesNote],
  };
}

/** Training that the same organisations had and still want. */
export function againBlocks({ edition, labels, names }: ReportInput): Block[] {
  const rows = edition.needs?.again ?? [];
  if (rows.length === 0) return [];
  const { rankedNeeds: words, table } = labels.texts;
  const hasNames = rows.some(({ actors }) => actors !== undefined);
  const answered = edition.tabulations.find(({ id }) => id === 'formations_recues')?.answered ?? null;
  return [
    paragraph(words.againText),
    {
      kind: 'table',
      id: 'table-needs-again',
      number: null,
      caption: words.againCaption,
      base: null,
      head: [
        header(words.againTraining),
        header(table.count, { isNumber: true }),
        ...(hasNames ? [header(words.which)] : []),
      ],
      rows: rows.map(({ label, n, actors }) => [
        header(labels.of(label)),
        number(countRuns(labels, n, answered)),
        ...(hasNames ? [cell(names.list(actors ?? []))] : []),
      ]),
      notes: rows.some(({ masked }) => masked) ? [table.maskedNote] : [],
    },
  ];
}
