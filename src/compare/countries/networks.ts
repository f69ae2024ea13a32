import { listOf } from '../../model/access.ts';
import type { ComparedActors } from '../../model/comparison.ts';
import { type Gazetteer, readNames } from '../../resolve/index.ts';
import { foldKey, foldWords } from '../../text/fold.ts';
import { compareCodeUnits } from '../../text/sort.ts';
import type { ActorRow } from './rows.ts';

type Network = ComparedActors['networks'][number];

/** Columns in which an organisation says what it is a section or a member of. */
const headColumns = ['section_de', 'membre_de'] as const;

/**
 * Organisations of several countries that belong together and are not one: sections that bear one name and each its
 * country («Caritas Maroc», «Caritas Mali»), and those that state one head. `isSettled` tells pairs that are one
 * organisation, or that wait for a person: they are told elsewhere. `isLinked` tells pairs that are one: the network
 * itself, met in both countries, is the head of its sections and no member beside them.
 */
export function networksAmong(
  rows: readonly ActorRow[],
  gazetteer: Gazetteer,
  isSettled: (left: number, right: number) => boolean,
  isLinked: (left: number, right: number) => boolean,
): Network[] {
  const byName = collect(rows, (row) => namesOf(row, gazetteer).map(({ key }) => key));
  const named = byName.filter(([, members]) => haveOwnCountries(members, rows, gazetteer));
  const stated = collect(rows, ({ actor }) => headsOf(actor).map(foldKey));
  const network = (basis: Network['basis'], [key, all]: [string, number[]]): Network[] => {
    const heads = all.filter((left) => all.some((right) => left !== right && isLinked(left, right)));
    const members = all.filter((index) => !heads.includes(index));
    const isAcross = new Set(members.map((index) => rows[index]?.member.country)).size > 1;
    const isTold = members.every((left) => members.every((right) => left >= right || isSettled(left, right)));
    if (!isAcross || isTold) return [];
    const itself = heads.flatMap((index) => rows[index]?.member.name ?? [])[0] ?? null;
    const head = basis === 'name' ? itself : (members.flatMap((index) => headOf(rows[index], key))[0] ?? null);
    return [{ basis, head, members: members.flatMap((index) => rows[index]?.member ?? []) }];
  };
  return withoutRepeats([
    ...stated.flatMap((group) => network('stated', group)),
    ...named.flatMap((group) => network('name', group)),
  ]);
}

/** One name written with and without its acronym, or stated and read in the names too, tells of one network once. */
function withoutRepeats(networks: readonly Network[]): Network[] {
  const seen = new Set<string>();
  return networks.filter(({ members }) => {
    const key = members.map(({ id }) => id).join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

/** Indexes of rows by key, keys in order. */
function collect(rows: readonly ActorRow[], keysOf: (row: ActorRow) => string[]): [string, number[]][] {
  const indexes = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    for (const key of new Set(keysOf(row))) indexes.set(key, [...(indexes.get(key) ?? []), index]);
  }
  return [...indexes].sort(([a], [b]) => compareCodeUnits(a, b));
}

/** The words of each name, its country and its kind of body aside; a name of ordinary words needs its acronym beside. */
const namesOf = ({ named }: ActorRow, gazetteer: Gazetteer): { key: string; countries: string[] }[] =>
  [named.name, ...named.otherNames]
    .flatMap((name) => readNames(name, gazetteer))
    .filter(({ bare, core }) => bare === null && core.length > 0)
    .flatMap(({ core, words, countries, acronyms }) => {
      const key = [...core].sort(compareCodeUnits).join(' ');
      const given = [...acronyms, ...(named.acronym === null ? [] : [foldKey(named.acronym)])];
      const isOwn = words.some(({ kind }) => kind === 'rare');
      return [
        ...(isOwn ? [{ key, countries }] : []),
        ...given.filter(({ length }) => length > 2).map((acronym) => ({ key: `${key} (${acronym})`, countries })),
      ];
    });

/** At least two of them name other countries than each other, or one does and another none. */
function haveOwnCountries(members: readonly number[], rows: readonly ActorRow[], gazetteer: Gazetteer): boolean {
  const marks = members.map((index) => {
    const row = rows[index];
    const found = row === undefined ? [] : namesOf(row, gazetteer).flatMap(({ countries }) => countries);
    return [...new Set(found)].sort(compareCodeUnits).join(' ');
  });
  return new Set(marks).size > 1;
}

/** Heads that are named in words: an acronym alone may be another's in another country. */
const headsOf = (actor: ActorRow['actor']): string[] =>
  headColumns.flatMap((column) => listOf(actor, column)).filter((head) => foldWords(head).split(' ').length > 1);

const headOf = (row: ActorRow | undefined, key: string): string[] =>
  row === undefined ? [] : headsOf(row.actor).filter((head) => foldKey(head) === key);
