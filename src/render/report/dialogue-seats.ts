import { quoted } from '../../text/format.ts';
import { own } from '../../text/own.ts';
import { compareText } from '../../text/sort.ts';
import type { Block, Table } from '../document.ts';
import { outOf } from '../figures.ts';
import { header, number, paragraph, plainTable } from '../runs.ts';
import type { EditionDialogue } from './dialogue-life.ts';
import type { ReportInput } from './section.ts';

type Crossed = EditionDialogue['seats']['crossed'][number];

/** Sizes first, unfolded: that the large sit more often is what the programme's paper warns of. */
const shownAtOnce: readonly string[] = ['nb_membres', 'budget_tranche'];

/** Who sits and who does not, by size, type, place, role and leadership. */
export function seatBlocks(input: ReportInput, { seats, mechanisms }: EditionDialogue): Block[] {
  const { labels } = input;
  const words = labels.texts.dialogue;
  if (mechanisms.length === 0 || seats.base.length === 0) return [];
  const { saying, sitting, base, crossed } = seats;
  const also = saying.masked ? [words.sayingMasked] : saying.n ? [words.saying(saying.n)] : [];
  const alive = new Set(mechanisms.filter(({ state }) => state === 'recent').flatMap((one) => one.sitting)).size;
  const alivePart = sitting.length > 0 ? [words.sittingAlive(alive, sitting.length)] : [];
  const tables = crossed.map((one) => ({ by: one.by, table: crossedTable(input, one, base.length) }));
  const first = tables.filter(({ by }) => shownAtOnce.includes(by)).map(({ table }) => table);
  const rest = tables.filter(({ by }) => !shownAtOnce.includes(by)).map(({ table }) => table);
  const unclear = new Set(
    mechanisms.flatMap(({ unattributed }) => (unattributed ?? []).flatMap(({ may_be: mayBe }) => mayBe)),
  );
  const named = new Set(mechanisms.flatMap(({ unattributed }) => (unattributed ?? []).map(({ name }) => name)));
  const quotedNames = [...named]
    .sort(compareText)
    .map((name) => quoted(name, labels.language))
    .join(', ');
  const unclearPart = named.size > 0 ? [words.unattributedText(quotedNames, named.size, unclear.size)] : [];
  return [
    paragraph(
      [words.tableText(sitting.length, base.length, labels.isInternal), ...alivePart, ...also, ...unclearPart].join(
        ' ',
      ),
    ),
    paragraph(words.biasText),
    ...first,
    ...(rest.length > 0 ? [{ kind: 'fold', summary: words.seeCrossed, blocks: rest } as Block] : []),
  ];
}

function crossedTable({ labels }: ReportInput, { by, multiple, values }: Crossed, base: number): Table {
  const words = labels.texts.dialogue;
  const isUnclear = values.some(({ unattributed }) => (unattributed ?? 0) > 0);
  const caption = words.crossedCaption(own(words.crossedBy, by) ?? by);
  return plainTable(
    `table-seats-${by.replaceAll('_', '-')}`,
    caption,
    [
      header(labels.texts.table.category),
      header(words.sits, { isNumber: true }),
      header(words.sitsNot, { isNumber: true }),
      ...(isUnclear ? [header(words.unattributed, { isNumber: true })] : []),
    ],
    values.map(({ label, n, of, unattributed = 0 }) => [
      header(label === null ? words.unknownValue : labels.of(label)),
      number(outOf(labels, n, of)),
      number(outOf(labels, of - n - unattributed, of)),
      ...(isUnclear ? [number(outOf(labels, unattributed, of))] : []),
    ]),
    labels.texts.network.baseOf(base, labels.isInternal),
    [...(labels.isInternal ? [words.crossedInternal] : []), ...(multiple ? [words.multiple] : [])],
  );
}
