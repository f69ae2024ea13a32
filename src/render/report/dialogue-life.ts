import type { Edition, EditionFact } from '../../model/edition.ts';
import type { Block, Cell } from '../document.ts';
import { cell, header, joinRuns, number, paragraph, plainTable, text } from '../runs.ts';
import type { ReportInput } from './section.ts';

export type EditionDialogue = NonNullable<Edition['dialogue']>;
type Mechanism = EditionDialogue['mechanisms'][number];

const nOf = (counted: { code: string; n: number }[], code: string): number =>
  counted.find((one) => one.code === code)?.n ?? 0;

/** Are the mechanisms alive: when they last met, who sits, whether migrants do. */
export function lifeBlocks(input: ReportInput, dialogue: EditionDialogue): Block[] {
  const { edition, labels } = input;
  const words = labels.texts.dialogue;
  const { mechanisms, states, migrants, dormant_after_months: months } = dialogue;
  if (mechanisms.length === 0) return [];
  const all = mechanisms.length;
  const date = edition.edition.as_of;
  const factById = new Map(edition.mechanisms.map((fact) => [fact.id, fact]));
  const head = [
    header(words.mechanism),
    header(words.state),
    header(words.lastMeeting),
    header(words.works),
    header(words.seatsHead, { isNumber: true }),
    header(words.migrantsHead),
    header(words.whoSits),
  ];
  return [
    paragraph(
      `${words.life(all, nOf(states, 'recent'), nOf(states, 'dormant'), nOf(states, 'unknown'))} ${words.migrantsText(nOf(migrants, 'oui'), all, nOf(migrants, 'inconnu'))}`,
    ),
    ...(date === null ? [] : [paragraph(words.lifeRule(months, labels.date(date)))]),
    plainTable(
      'table-mechanism-lives',
      words.lifeCaption,
      head,
      mechanisms.map((mechanism) => lifeRow(input, mechanism, factById.get(mechanism.id))),
    ),
  ];
}

function lifeRow(input: ReportInput, mechanism: Mechanism, fact: EditionFact | undefined): Cell[] {
  const { labels } = input;
  const { table } = labels.texts;
  const name = fact?.fields.nom;
  const seats = fact?.fields.sieges;
  const last = mechanism.last_meeting;
  const yesNo = (value: boolean | null) => cell(value === null ? table.none : value ? table.yes : table.no);
  return [
    header(typeof name === 'string' ? name : mechanism.id),
    cell(stateText(input, mechanism)),
    cell(last === null ? table.none : labels.date(last)),
    yesNo(mechanism.works),
    number(typeof seats === 'number' ? labels.number(seats) : table.none),
    yesNo(mechanism.migrants),
    whoCell(input, mechanism),
  ];
}

function stateText({ labels }: ReportInput, { state, months_since: months, last_meeting: last }: Mechanism): string {
  const { states } = labels.texts.dialogue;
  if (state === 'dormant' && last !== null) return states.dormant(labels.date(last));
  if (state !== 'recent' || last === null) return states.unknown();
  // A year or a month alone gives no number of months: any would be false for some day of it.
  if (/^\d{4}$/.test(last)) return states.recentYear(last);
  return /^\d{4}-\d{2}$/.test(last) ? states.recentMonth(labels.date(last)) : states.recent(months ?? 0);
}

function whoCell({ labels, names }: ReportInput, { sitting, outside, others, unattributed = [] }: Mechanism): Cell {
  const organisations = names.list([...sitting, ...outside]);
  const written = others.map((name) => [text(name)]);
  const { unattributedName, nobodyKnown } = labels.texts.dialogue;
  const unclear = unattributed.map(({ name }) => [text(unattributedName(name))]);
  const runs = joinRuns([...(organisations.length > 0 ? [organisations] : []), ...written, ...unclear], ', ');
  return cell(runs.length > 0 ? runs : nobodyKnown);
}
