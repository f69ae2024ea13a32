import type { Edition } from '../../model/edition.ts';
import type { Block } from '../document.ts';
import { countText, outOf } from '../figures.ts';
import { cell, header, number, plainTable } from '../runs.ts';
import type { ReportInput } from './section.ts';

type Activity = NonNullable<NonNullable<Edition['needs']>['activities']>[number];

/** Each need with what was ticked for it, in the order of the ranking; nothing where nothing was. */
export function activityBlocks(input: ReportInput): Block[] {
  const { needs } = input.edition;
  const activities = needs?.activities ?? [];
  if (!needs || activities.length === 0) return [];
  const { labels } = input;
  const words = labels.texts.rankedNeeds;
  const rows = needs.ranked.flatMap(({ need, label, wanted }) => {
    const own = activities.filter((one) => one.need === need);
    return own.length === 0
      ? []
      : [[header(labels.of(label)), number(countText(labels, wanted, needs.voiced)), cell(activityText(own, input))]];
  });
  const head = [header(words.need), header(words.wanted, { isNumber: true }), header(words.activity)];
  return [plainTable('table-need-activities', words.activitiesCaption, head, rows, null, [words.activitiesNote])];
}

/** The most ticked first; those whose count is masked last, by name alone. */
function activityText(own: readonly Activity[], { labels }: ReportInput): string {
  const { texts, of } = labels;
  const told = own
    .flatMap(({ n, base, label }) => (n === null ? [] : [{ n, text: `${of(label)} (${outOf(labels, n, base)})` }]))
    .sort((left, right) => right.n - left.n)
    .map(({ text }) => text);
  const masked = own.filter(({ n }) => n === null).map(({ label }) => of(label));
  const rest = masked.length > 0 ? [texts.rankedNeeds.activityMasked(masked.join(', '))] : [];
  return [...told, ...rest].join(texts.page.semicolon);
}

const openNeeds = ['evenements_souhaites', 'sujets_echange', 'accompagnement_souhaite'];

/** The team's edition: free answers on meetings, exchanges and accompaniment, organisation by organisation. */
export function wordsOfNeeds({ edition, labels, names }: ReportInput): Block[] {
  if (!labels.isInternal) return [];
  const said = edition.actors.filter(({ fields }) => openNeeds.some((key) => fields[key] !== undefined));
  if (said.length === 0) return [];
  const none = labels.texts.table.none;
  const rows = said.map(({ id, fields }) => [
    header(names.list([id])),
    ...openNeeds.map((key) => cell(fields[key] ? labels.value(key, fields[key].value, 'entretiens') : none)),
  ]);
  const head = [
    header(labels.texts.annexes.quality.organisation),
    ...openNeeds.map((key) => header(labels.column(key, 'entretiens'))),
  ];
  const caption = labels.texts.rankedNeeds.wordsTitle;
  return [{ kind: 'fold', summary: caption, blocks: [plainTable('table-need-words', caption, head, rows)] }];
}
