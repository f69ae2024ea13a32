import type { Edition } from '../../model/edition.ts';
import { compareText } from '../../text/sort.ts';
import type { Block, Cell, Run, Table } from '../document.ts';
import { outOf } from '../figures.ts';
import { cell, header, item, joinRuns, list, number, paragraph, plainTable, text } from '../runs.ts';
import type { ReportInput } from './section.ts';

export type EditionNetwork = NonNullable<Edition['network']>;

/** What the blocks of the network are made from: its nodes by id, and how each is printed. */
export interface NetworkInput extends ReportInput {
  network: EditionNetwork;
  nameOf(id: string): string;
  /** Names in alphabetical order; organisations with a sheet lead to it. */
  nodes(ids: readonly string[]): Run[];
}

/** Names above this number are folded on a page. */
const mostNamesShown = 6;

export function networkInput(input: ReportInput, network: EditionNetwork): NetworkInput {
  const nodeById = new Map(network.nodes.map((node) => [node.id, node]));
  const nameOf = (id: string): string => input.names.short(id) || (nodeById.get(id)?.name ?? '');
  const one = (id: string): Run[] => {
    const node = nodeById.get(id);
    const runs = input.names.list([id]);
    if (runs.length > 0) return runs;
    const unfiled = node?.kind === 'a-identifier' ? ` (${input.labels.texts.network.unfiled})` : '';
    return [text(`${nameOf(id)}${unfiled}`)];
  };
  const nodes = (ids: readonly string[]) =>
    joinRuns([...ids].sort((left, right) => compareText(nameOf(left), nameOf(right))).map(one), ', ');
  return { ...input, network, nameOf, nodes };
}

/** Names in a cell, folded on a page when they are many. */
export const namesCell = ({ nodes, labels }: NetworkInput, ids: readonly string[]): Cell =>
  ids.length === 0
    ? cell(labels.texts.table.none)
    : cell(nodes(ids), { fold: ids.length > mostNamesShown ? labels.texts.table.seeNames(ids.length) : null });

/** The first lines of the section: how many are linked, in how many sets, with what groups. */
export function readingBlocks(input: NetworkInput): Block[] {
  const { network, labels } = input;
  const words = labels.texts.network;
  const { linked, base, links } = network;
  if (links.length === 0) return [];
  const unlinked = base.length - linked;
  const told = [
    words.linked(linked, base.length, labels.isInternal),
    ...(unlinked > 0 ? [words.unlinked(unlinked)] : []),
  ];
  return [
    paragraph(told.join(' ')),
    ...(network.components.length > 0 ? [paragraph(`${setsText(input)} ${groupsText(input)}`)] : []),
    paragraph(words.rule),
    ...groupBlocks(input),
    bandTable(input, 'degrees'),
  ];
}

function setsText({ network: { components, nodes }, labels }: NetworkInput): string {
  const words = labels.texts.network;
  const [largest = []] = components;
  if (components.length === 1) return words.oneComponent(largest.length);
  const unfiled = nodes.filter(({ id, kind }) => kind === 'a-identifier' && largest.includes(id)).length;
  return words.components(components.length, largest.length, unfiled);
}

function groupsText({ network: { groups }, labels }: NetworkInput): string {
  const words = labels.texts.network;
  const { status, nodes, least_nodes: least, modularity, least_modularity: floor, groups: found } = groups;
  if (status === 'too-few') return words.groupsFew(nodes, least);
  const measured = labels.number(modularity ?? 0, 2);
  return status === 'unclear'
    ? words.groupsUnclear(measured, labels.number(floor, 2))
    : words.groupsFound(found.length, measured);
}

function groupBlocks(input: NetworkInput): Block[] {
  const { network, labels, nodes } = input;
  const { groups } = network.groups;
  if (groups.length === 0) return [];
  const words = labels.texts.network;
  const { colon } = labels.texts.page;
  const items = groups.map((group, index) => item([text(`${words.group(index + 1)}${colon}`), ...nodes(group)]));
  return [{ kind: 'fold', summary: words.groupsList, blocks: [list(items)] }];
}

/** Organisations by number of links or of networks, by band, in no order within. */
export function bandTable(input: NetworkInput, key: 'degrees' | 'memberships'): Table {
  const { network, labels } = input;
  const words = labels.texts.network;
  const isLinks = key === 'degrees';
  const labelOf = (code: string): string => (isLinks ? words.degreeBands : words.membershipBands)[code as '0'] ?? code;
  return plainTable(
    `table-${key}`,
    isLinks ? words.degreesCaption : words.membershipsCaption,
    [
      header(isLinks ? words.degreeBand : words.membershipBand),
      header(labels.texts.table.count, { isNumber: true }),
      header(words.who),
    ],
    network[key].map(({ code, n, actors }) => [
      header(labelOf(code)),
      number(outOf(labels, n, network.base.length)),
      actors || n === 0 ? namesCell(input, actors ?? []) : cell(words.notListed),
    ]),
    words.baseOf(network.base.length, labels.isInternal),
  );
}

/** Who alone connects, a sentence each: which names would have no known link any more with the rest. */
export function cutBlocks(input: NetworkInput): Block[] {
  const { network, labels, nameOf } = input;
  const words = labels.texts.network;
  if (network.components.length === 0) return [];
  if (network.cut_nodes.length === 0) return [paragraph(words.noCut)];
  const sorted = [...network.cut_nodes].sort((left, right) => compareText(nameOf(left.node), nameOf(right.node)));
  const pairs = network.bridges.map(([left, right]) => `${nameOf(left)} – ${nameOf(right)}`).sort(compareText);
  return [
    paragraph(words.cutsText(sorted.length)),
    list(sorted.map(({ node, parts }) => item(cutRuns(input, node, parts)))),
    ...(pairs.length > 0 ? [paragraph(words.bridges(pairs.join(labels.texts.page.semicolon)))] : []),
  ];
}

/** The largest part, when it is alone of its size, is the rest that the others would lose. */
function cutRuns({ labels, nodes }: NetworkInput, node: string, parts: string[][]): Run[] {
  const words = labels.texts.network;
  const [largest = [], second = []] = parts;
  const hasRest = largest.length > second.length;
  const lost = hasRest ? parts.slice(1) : parts;
  const told = lost.map((part): Run[] => (part.length === 1 ? nodes(part) : [text(words.together), ...nodes(part)]));
  return [
    ...strongOf(nodes([node])),
    text(words.without),
    ...joinRuns(told, labels.texts.page.semicolon),
    text(hasRest ? words.loseRest(lost.length, largest.length) : words.loseEachOther),
  ];
}

/** Names that stand for themselves in bold; those that lead to a sheet stay links. */
const strongOf = (runs: Run[]): Run[] =>
  runs.map((run) => (run.kind === 'text' ? { kind: 'strong', text: run.text } : run));
