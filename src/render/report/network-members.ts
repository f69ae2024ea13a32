import { compareText } from '../../text/sort.ts';
import type { Block, Table } from '../document.ts';
import { outOf } from '../figures.ts';
import { cell, header, number, plainTable } from '../runs.ts';
import { type EditionNetwork, type NetworkInput, namesCell } from './network-blocks.ts';

type NetworkOfMembers = EditionNetwork['networks'][number];

/** Networks by level, then each with the members that are known. */
export function memberBlocks(input: NetworkInput): Block[] {
  const { network } = input;
  if (network.networks.length === 0) return [];
  // An edition saved before levels were told has none.
  const hasLevels = network.network_levels !== undefined;
  return [...(hasLevels ? [levelTable(input)] : []), memberTable(input, hasLevels)];
}

/** Places of the levels in the grid; a network whose level nobody says comes last. */
function rankOf({ labels }: NetworkInput): (level: string | null | undefined) => number {
  const codes = (labels.codebook.entriesByAxis.get('niveau') ?? []).map(({ code }) => code);
  return (level) => {
    const index = codes.indexOf(level ?? '');
    return index < 0 ? codes.length : index;
  };
}

const levelLabel = ({ labels }: NetworkInput, level: string | null | undefined): string =>
  level === null || level === undefined ? labels.texts.network.levelUnsaid : labels.grid('niveau', level);

function levelTable(input: NetworkInput): Table {
  const { network, labels } = input;
  const words = labels.texts.network;
  const rank = rankOf(input);
  const rows = [...(network.network_levels ?? [])]
    .sort((left, right) => rank(left.level) - rank(right.level))
    .map(({ level, networks, members }) => [
      header(levelLabel(input, level)),
      number(outOf(labels, networks.length, network.networks.length)),
      namesCell(input, networks),
      number(outOf(labels, members.length, network.base.length)),
    ]);
  const head = [
    header(words.level),
    header(words.networksCount, { isNumber: true }),
    header(words.who),
    header(words.memberOrganisations, { isNumber: true }),
  ];
  const base = words.baseOfNetworks(network.networks.length, network.base.length, labels.isInternal);
  return plainTable('table-network-levels', words.levelsCaption, head, rows, base, [words.levelsNote]);
}

function memberTable(input: NetworkInput, hasLevels: boolean): Table {
  const { network, labels, nameOf, nodes } = input;
  const words = labels.texts.network;
  const rank = rankOf(input);
  const compare = (left: NetworkOfMembers, right: NetworkOfMembers): number =>
    rank(left.level) - rank(right.level) || compareText(nameOf(left.node), nameOf(right.node));
  const rows = [...network.networks]
    .sort(compare)
    .map(({ node, level, members }) => [
      header(nodes([node])),
      ...(hasLevels ? [cell(levelLabel(input, level))] : []),
      number(labels.number(members.length)),
      members.length === 0 ? cell(words.noMembers) : namesCell(input, members),
    ]);
  const head = [
    header(words.membersOf),
    ...(hasLevels ? [header(words.level)] : []),
    header(words.members, { isNumber: true }),
    header(words.who),
  ];
  return plainTable('table-networks', words.membersCaption, head, rows);
}
