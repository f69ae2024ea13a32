import type { EditionActor } from '../../model/edition.ts';
import type { EditionCohort } from '../../model/edition-cohort.ts';
import { capitalised, formatList } from '../../text/format.ts';
import type { Block, Run } from '../document.ts';
import type { Names } from '../names.ts';
import { cell, header, joinRuns, link, paragraph, plainTable, strong, text } from '../runs.ts';
import { aboutText, quotasText, traitsText } from './s13-cohort-words.ts';

/** What the tables of names are made from. */
export interface Named {
  cohort: EditionCohort;
  names: Names;
  actors: ReadonlyMap<string, EditionActor>;
}

type Member = EditionCohort['members'][number];

export const nameOf = ({ names, actors }: Named, id: string): Run[] => [
  link(actors.get(id)?.name ?? id, `#${names.anchor(id)}`),
];

export const separator = ({ names: { labels } }: Named): string => labels.texts.page.semicolon;

function flagRuns(
  named: Named,
  { on_committee: isOn, leads_study: leads }: Pick<Member, 'on_committee' | 'leads_study'>,
) {
  const { cohort: words } = named.names.labels.texts;
  return [...(isOn ? [[strong(words.onCommittee)]] : []), ...(leads ? [[strong(words.leadsStudy)]] : [])];
}

/** Region, type and who leads it, where this edition shows them. */
function whereText({ names: { labels }, actors }: Named, id: string): string {
  const actor = actors.get(id);
  const region = actor?.fields.region_siege?.value;
  const parts = [
    ...(typeof region === 'string' ? [labels.region(region)] : []),
    ...(actor?.type ? [labels.grid('type', actor.type)] : []),
  ];
  return parts.join(', ') || labels.texts.table.none;
}

/** Why it is in: what it counts for, what it alone brings, who is tied with it. */
function whyRuns(named: Named, member: Member): Run[] {
  const { cohort, names } = named;
  const { labels } = names;
  const { cohort: words } = labels.texts;
  const { serves = [], brings = [], replaceable_by: tied = [], decision, checks = [] } = member;
  const quotas = (isWanted: (isTight: boolean, isMet: boolean) => boolean) =>
    cohort.quotas
      .filter(({ id, met }) => serves.some(({ quota, tight }) => quota === id && isWanted(tight, met)))
      .map((quota) => aboutText(labels, quota))
      .join(', ');
  const tight = quotas((isTight, isMet) => isTight && isMet);
  const short = quotas((isTight, isMet) => isTight && !isMet);
  const loose = quotas((isTight) => !isTight);
  const against = checks
    .filter(({ result }) => result === 'non')
    .map(({ rule }) => words.ruleNames[rule].toLowerCase());
  const parts: Run[][] = [
    ...(decision?.in ? [[text(words.putIn(decision.id, decision.reason ?? ''))]] : []),
    ...(decision?.in && against.length > 0 ? [[strong(words.againstRules(formatList(against, labels.language)))]] : []),
    ...(tight ? [[text(words.tight(tight))]] : []),
    ...(short ? [[text(words.short(short))]] : []),
    ...(loose ? [[text(words.counts(loose))]] : []),
    ...(brings.length > 0 ? [[text(words.alone(traitsText(labels, brings)))]] : []),
  ];
  const reasons = parts.length > 0 ? parts : [[text(words.fills)]];
  const ties = tied.length > 0 ? [[text(words.replaceable('')), ...names.list(tied)]] : [];
  const [first = [], ...rest] = [...reasons, ...ties];
  const [start, ...more] = first;
  return joinRuns(
    [[...(start ? [{ ...start, text: capitalised(start.text) }] : []), ...more], ...rest],
    separator(named),
  );
}

/** Nobody's availability is known: said once, not on every line. */
const isUnsaid = ({ cohort: { members } }: Named): boolean =>
  members.length > 0 &&
  members.every(({ checks }) => checks?.find(({ rule }) => rule === 'disponibilite')?.result === 'inconnu');

function toNote(named: Named, member: Member): Run[][] {
  const { cohort: words } = named.names.labels.texts;
  const checks = member.checks ?? [];
  const interest = checks.find(({ rule }) => rule === 'interet');
  const availability = checks.find(({ rule }) => rule === 'disponibilite');
  return [
    ...flagRuns(named, member),
    ...(interest?.codes.includes('peut-etre') ? [[text(words.confirm)]] : []),
    ...(availability?.result === 'inconnu' && !isUnsaid(named) ? [[text(words.askAvailability)]] : []),
    ...(availability?.words ? [[text(words.conditions(availability.words))]] : []),
  ];
}

/** The cohort by name: with its reasons for the team, with its flags alone for the committee. */
export function memberBlocks(named: Named): Block[] {
  const { cohort, names } = named;
  const { labels } = names;
  const { cohort: words, table } = labels.texts;
  const { members, unnamed } = cohort;
  if (members.length === 0) return cohort.status === 'nobody' ? [] : [paragraph(words.closedNames)];
  const hasReasons = members.some(({ serves }) => serves !== undefined);
  const head = [
    header(words.organisation),
    header(`${labels.column('region_siege')}, ${words.criteria.type}`),
    ...(hasReasons ? [header(words.why)] : []),
    header(words.flags),
  ];
  const rows = members.map((member) => {
    const notes = toNote(named, member);
    return [
      header(nameOf(named, member.actor)),
      cell(whereText(named, member.actor)),
      ...(hasReasons ? [cell(whyRuns(named, member))] : []),
      cell(notes.length > 0 ? joinRuns(notes, separator(named)) : table.none),
    ];
  });
  return [
    plainTable('table-cohort-members', words.membersCaption(members.length), head, rows),
    ...(isUnsaid(named) ? [paragraph(words.availabilityUnsaid)] : []),
    ...(unnamed !== null && unnamed > 0 ? [paragraph(words.unnamed(unnamed))] : []),
    ...(hasReasons ? [] : [paragraph(words.someNamed)]),
  ];
}

/** Those left without a place, each with its cheapest swap. */
export function nearlyBlocks(named: Named): Block[] {
  const { cohort, names } = named;
  const { labels } = names;
  const { cohort: words, table } = labels.texts;
  if (cohort.nearly.length === 0) return [];
  const head = [words.organisation, words.lacked, words.inPlaceOf, words.gain, words.loss, words.flags].map((word) =>
    header(word),
  );
  const rows = cohort.nearly.map((one) => {
    const { actor, lacked, swap } = one;
    const flags = flagRuns(named, one);
    const lost = swap
      ? [
          ...(swap.breaks.length > 0 ? [words.breaks(quotasText(labels, cohort.quotas, swap.breaks))] : []),
          ...(swap.losses.length > 0 ? [traitsText(labels, swap.losses)] : []),
        ]
      : [];
    return [
      header(nameOf(named, actor)),
      cell(capitalised(swap ? words.lackedWords[lacked] : words.noSwap)),
      cell(swap ? nameOf(named, swap.against) : table.none),
      cell(swap ? traitsText(labels, swap.gains) || words.nothing : table.none),
      cell(swap ? lost.join(separator(named)) || words.nothing : table.none),
      cell(flags.length > 0 ? joinRuns(flags, separator(named)) : table.none),
    ];
  });
  return [paragraph(words.nearlyText), plainTable('table-cohort-nearly', words.nearlyCaption, head, rows)];
}
