import type { EditionFact } from '../../model/edition.ts';
import { compareText } from '../../text/sort.ts';
import type { Block, Table } from '../document.ts';
import { outOf } from '../figures.ts';
import { cell, header, number, paragraph, plainTable } from '../runs.ts';
import { type EditionNetwork, type NetworkInput, namesCell } from './network-blocks.ts';

type EditionLink = EditionNetwork['links'][number];

const peersOf = ({ links }: EditionNetwork): EditionLink[] => links.filter(({ with_institution: isOne }) => !isOne);

const typeLabel = ({ labels }: NetworkInput, type: string): string =>
  type === 'non-dit' ? labels.texts.network.unsaidType : labels.grid('relation', type);

/** Links by kind and form, by who says them, then each link on a line of its own, folded. */
export function linkBlocks(input: NetworkInput): Block[] {
  const { network, labels } = input;
  const { links } = network;
  if (links.length === 0) return [];
  const peers = peersOf(network);
  return [
    ...(peers.length > 0 ? [typesTable(input, peers), saidTable(input, peers)] : []),
    { kind: 'fold', summary: labels.texts.network.seeLinks(links.length), blocks: [linksTable(input, links)] },
  ];
}

function typesTable(input: NetworkInput, peers: EditionLink[]): Table {
  const { labels } = input;
  const words = labels.texts.network;
  const types = [...new Set(peers.map(({ type }) => type))].sort((left, right) =>
    compareText(typeLabel(input, left), typeLabel(input, right)),
  );
  const has = (form: 'formel' | 'informel') => (link: EditionLink) => link.forms.includes(form);
  const rows = types.map((type) => {
    const own = peers.filter((link) => link.type === type);
    const counted = [
      own,
      own.filter(has('formel')),
      own.filter(has('informel')),
      own.filter(({ forms }) => forms.length === 0),
    ];
    return [header(typeLabel(input, type)), ...counted.map(({ length }) => number(labels.number(length)))];
  });
  const head = [words.links, words.formal, words.informal, words.unsaid].map((each) =>
    header(each, { isNumber: true }),
  );
  return plainTable(
    'table-link-types',
    words.typesCaption,
    [header(words.type), ...head],
    rows,
    words.baseOfLinks(peers.length),
  );
}

function saidTable({ labels }: NetworkInput, peers: EditionLink[]): Table {
  const words = labels.texts.network;
  const rows = (['both', 'one', 'none'] as const).map((said) => {
    const own = peers.filter(({ said_by: by }) => by === said);
    const documented = own.filter(({ documents }) => documents > 0).length;
    return [
      header(words.saidBy[said]),
      number(outOf(labels, own.length, peers.length)),
      number(own.length === 0 ? labels.texts.table.none : outOf(labels, documented, own.length)),
    ];
  });
  const head = [
    header(words.said),
    header(words.links, { isNumber: true }),
    header(words.withDocument, { isNumber: true }),
  ];
  return plainTable('table-link-said', words.saidCaption, head, rows, words.baseOfSaid(peers.length));
}

function linksTable(input: NetworkInput, links: EditionLink[]): Table {
  const { labels, nodes, nameOf } = input;
  const words = labels.texts.network;
  const none = labels.texts.table.none;
  const sorted = [...links].sort(
    (left, right) =>
      compareText(nameOf(left.from), nameOf(right.from)) ||
      compareText(nameOf(left.to), nameOf(right.to)) ||
      compareText(left.type, right.type),
  );
  const rows = sorted.map(({ from, to, type, forms, since, sources, said_by: by }) => [
    header(nodes([from])),
    cell(nodes([to])),
    cell(typeLabel(input, type)),
    cell(forms.map((form) => words.forms[form]).join(', ') || none),
    cell(since === null ? none : labels.date(since)),
    cell(words.saidShort[by]),
    cell(sources.join(labels.texts.page.semicolon) || words.noSource),
  ]);
  const head = [words.from, words.to, words.type, words.form, words.since, words.said, words.sources].map((each) =>
    header(each),
  );
  return plainTable('table-relations', words.relationsCaption, head, rows, words.baseOfLinks(links.length));
}

/** Authorities, donors and other bodies, apart. */
export function institutionBlocks(input: NetworkInput): Block[] {
  const { network, labels, nameOf, nodes } = input;
  const words = labels.texts.network;
  if (network.institutions.length === 0) return [];
  const outsideById = new Map(network.nodes.map(({ id, actor, outside }) => [id, { actor, outside }]));
  const kindOf = (id: string): string => {
    const { actor = null, outside = null } = outsideById.get(id) ?? {};
    if (actor === null) return words.outsideKind;
    return outside === null ? labels.texts.table.none : labels.grid('hors_societe_civile', outside);
  };
  const rows = [...network.institutions]
    .sort((left, right) => compareText(nameOf(left.node), nameOf(right.node)))
    .map(({ node, linked }) => [header(nodes([node])), cell(kindOf(node)), namesCell(input, linked)]);
  const head = [words.institution, words.kind, words.linkedWith].map((each) => header(each));
  return [paragraph(words.institutionsText), plainTable('table-institutions', words.institutionsCaption, head, rows)];
}

/** Pairs that sit at one mechanism: kept apart from links. */
export function sharedBlocks({ network, labels }: NetworkInput): Block[] {
  const pairs = network.shared_mechanisms;
  if (pairs.length === 0) return [];
  return [paragraph(labels.texts.network.sharedText(pairs.length, pairs.filter(({ linked }) => !linked).length))];
}

const leadBands = [
  { key: 'many', from: 3, to: Number.POSITIVE_INFINITY },
  { key: 'two', from: 2, to: 2 },
  { key: 'one', from: 1, to: 1 },
  { key: 'documents', from: 0, to: 0 },
] as const;

type Lead = NonNullable<EditionNetwork['leads']>[number];

/** How many organisations name it in an interview; a card, a project or a document that links it with others is no word. */
function namingOf({ edition, network: { links } }: NetworkInput): (lead: Lead) => number {
  const interviews = new Set(edition.records.filter(({ kind }) => kind === 'entretiens').map(({ id }) => id));
  const said = links.filter(({ claims = [] }) => claims.some(({ record }) => interviews.has(record)));
  return ({ node, by, mentioned_by: words }) => {
    const isNaming = (other: string) =>
      said.some(({ from, to }) => (from === node && to === other) || (from === other && to === node));
    return by.filter(isNaming).length + words.length;
  };
}

/** Whom others name and nobody met, by how many name them in interviews, then by documents alone; the team's own list. */
export function leadBlocks(input: NetworkInput): Block[] {
  const { network, labels, nodes } = input;
  const words = labels.texts.network;
  const { leads = [] } = network;
  if (leads.length === 0) return [];
  const naming = namingOf(input);
  const counted = leads.map((lead) => ({ node: lead.node, n: naming(lead) }));
  const rows = leadBands.flatMap(({ key, from, to }) => {
    const own = counted.filter(({ n }) => n >= from && n <= to).map(({ node }) => node);
    return own.length === 0
      ? []
      : [[header(words.leadsBands[key]), number(labels.number(own.length)), cell(nodes(own))]];
  });
  const head = [header(words.namedBy), header(words.names, { isNumber: true }), header(words.who)];
  return [paragraph(words.leadsText(leads.length)), plainTable('table-leads', words.leadsCaption, head, rows)];
}

/** Columns of the plain table of rows, for an edition saved before links were told. */
export const relationColumns: (keyof EditionFact['fields'] & string)[] = [
  'de',
  'vers',
  'type',
  'forme',
  'depuis',
  'source',
];
