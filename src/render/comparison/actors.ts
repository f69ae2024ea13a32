import type { ComparedActors, ComparedMember } from '../../model/comparison.ts';
import { formatFixed } from '../../text/format.ts';
import type { Block, Cell, Table } from '../document.ts';
import { cell, header, paragraph } from '../runs.ts';
import type { Words } from './words.ts';

type Match = ComparedActors['linked'][number]['matches'][number];

/** Organisations of several countries: those that are one, those to review, those that only belong together. */
export function actorBlocks(words: Words): Block[] {
  const { comparison, texts } = words;
  const { linked, to_review, networks } = comparison.actors;
  const t = texts.actors;
  const nameHead = header(t.names);
  return [
    paragraph(t.rule),
    ...(linked.length === 0
      ? [paragraph(t.none)]
      : [
          tableOf(
            'table-reconnues',
            t.linked,
            [nameHead, header(t.why)],
            linked.map(({ members, matches }) => [
              cell(namesOf(members, words)),
              cell(matches.map((match) => ladder(match, words)).join(words.semicolon)),
            ]),
          ),
        ]),
    ...(to_review.length === 0
      ? []
      : [
          tableOf(
            'table-a-relire',
            t.review,
            [nameHead, header(t.doubt)],
            to_review.map(({ members, match, reason }) => [
              cell(namesOf(members, words)),
              cell([...(reason === 'several' ? [t.several] : []), ladder(match, words)].join(words.semicolon)),
            ]),
          ),
        ]),
    ...(networks.length === 0
      ? []
      : [
          tableOf(
            'table-reseaux',
            t.networks,
            [header(t.network), nameHead],
            networks.map(({ head, members }) => [cell(head ?? t.byName), cell(namesOf(members, words))]),
          ),
        ]),
  ];
}

const tableOf = (id: string, caption: string, head: Cell[], rows: Cell[][]): Table => ({
  kind: 'table',
  id,
  number: null,
  caption,
  base: null,
  head,
  rows,
  notes: [],
});

const namesOf = (members: readonly ComparedMember[], { country, semicolon, shared }: Words): string =>
  members.map(({ country: iso2, name }) => `${country(iso2)}${shared.page.colon}${name}`).join(semicolon);

/** «même nom (+9), deux régions (−4), total 5». */
function ladder({ steps, total }: Match, { of, language, texts }: Words): string {
  const weight = (value: number) => formatFixed(Math.abs(value), Number.isInteger(value) ? 0 : 1, language);
  const told = steps.map((step) => `${of(step.level)} (${step.weight < 0 ? '−' : '+'}${weight(step.weight)})`);
  const sum = `${total < 0 ? '−' : ''}${weight(total)}`;
  return [...told, texts.actors.total(sum)].join(', ');
}
