import { contradictInNames, relatePlaces } from './compare-places.ts';
import type { Place } from './gazetteer.ts';
import type { Node } from './mention.ts';
import { isDisjoint } from './step.ts';
import { farFrom, strongFrom } from './weights.ts';

/** What the members of a group say together, and what decisions forbid. */
interface Summary {
  members: number[];
  identifiers: string[];
  institutions: string[];
  countries: string[];
  numbers: string[];
  namePlaces: Place[];
  seats: Place[];
  years: number[];
  acronyms: string[];
}

/**
 * Groups of nodes that make one organisation each. A merge is refused when two members contradict each other, so that no
 * chain of weak links brings together what a direct comparison keeps apart.
 */
export class Groups {
  private readonly parent: number[];
  /** By node; made when first wanted, as most nodes meet no other. */
  private readonly summaries: (Summary | null)[];
  private readonly nodes: readonly Node[];
  private readonly forbidden = new Map<number, Set<number>>();
  private readonly related = new Map<number, Set<number>>();

  constructor(nodes: readonly Node[]) {
    this.parent = nodes.map((_, index) => index);
    this.summaries = nodes.map(() => null);
    this.nodes = nodes;
  }

  /** The group a node is in, by the index of one of its members. */
  find(node: number): number {
    let root = node;
    while ((this.parent[root] ?? root) !== root) root = this.parent[root] ?? root;
    for (let each = node; each !== root; ) {
      const next = this.parent[each] ?? root;
      this.parent[each] = root;
      each = next;
    }
    return root;
  }

  /** Members of the group of a node, ascending. */
  members(node: number): number[] {
    const root = this.find(node);
    return [...(this.summaries[root]?.members ?? [root])].sort((a, b) => a - b);
  }

  /** Two nodes that a person declared distinct: their groups never join. */
  forbid(left: number, right: number): void {
    keep(this.forbidden, left, right);
  }

  /** Two nodes of which a row says that one belongs to the other, or deals with it: they are two. */
  relate(left: number, right: number): void {
    keep(this.related, left, right);
  }

  /** A person, or a row, says that the two are not one: there is nothing left to ask. */
  isForbidden(left: number, right: number): boolean {
    return this.isKept(this.forbidden, left, right) || this.isKept(this.related, left, right);
  }

  private isKept(apart: ReadonlyMap<number, ReadonlySet<number>>, left: number, right: number): boolean {
    if (apart.size === 0) return false;
    const [a, b] = [this.find(left), this.find(right)];
    return this.members(a).some((member) => [...(apart.get(member) ?? [])].some((other) => this.find(other) === b));
  }

  /** Why the groups of two nodes cannot be one, whatever links them, or null. `total` is the weight of that link. */
  contradiction(left: number, right: number, total: number): string | null {
    const [a, b] = [this.summary(this.find(left)), this.summary(this.find(right))];
    if (!a || !b) return null;
    if (this.isKept(this.forbidden, left, right)) return 'decision';
    if (this.isKept(this.related, left, right)) return 'relation';
    if (isDisjoint(a.institutions, b.institutions)) return 'institution';
    if (isDisjoint(a.countries, b.countries)) return 'pays';
    if (isDisjoint(a.numbers, b.numbers)) return 'nombre';
    if (contradictInNames(a.namePlaces, b.namePlaces)) return 'lieu';
    if (total < strongFrom && relatePlaces(a.namePlaces, b.namePlaces) === 'region') return 'lieu';
    if (clashingIdentifiers(a.identifiers, b.identifiers)) return 'identifiant';
    const isFar = relatePlaces(a.seats, b.seats) === 'different';
    if (isFar && areYearsApart(a.years, b.years)) return 'lieu et année';
    if (isFar && total < farFrom) return 'lieu';
    return total < strongFrom && isDisjoint(a.acronyms, b.acronyms) && !haveNearAcronym(a.acronyms, b.acronyms)
      ? 'sigle'
      : null;
  }

  /** What a group says; that of a node alone is made anew. */
  private summary(root: number): Summary | null {
    const node = this.nodes[root];
    return this.summaries[root] ?? (node ? summaryOf(node, root) : null);
  }

  /** Counts a name that is no evidence (of a relation, a decision, the register of ids) in a group, which learns nothing from it. */
  attach(node: number, group: number): void {
    const root = this.find(group);
    if (this.find(node) !== node || this.members(node).length > 1 || root === node) return;
    const summary = this.summary(root);
    if (!summary) return;
    summary.members.push(node);
    this.summaries[root] = summary;
    this.summaries[node] = null;
    this.parent[node] = root;
  }

  /** Joins the groups of two nodes. */
  join(left: number, right: number): void {
    const [a, b] = [this.find(left), this.find(right)];
    if (a === b) return;
    const [kept, moved] = [this.summary(a), this.summary(b)];
    if (!kept || !moved) return;
    const [root, other, big, small] =
      kept.members.length >= moved.members.length ? [a, b, kept, moved] : [b, a, moved, kept];
    this.parent[other] = root;
    this.summaries[root] = big;
    this.summaries[other] = null;
    absorb(big, small);
  }
}

function keep(apart: Map<number, Set<number>>, left: number, right: number): void {
  for (const [a, b] of [
    [left, right],
    [right, left],
  ] as const) {
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
  }
}

const haveNearAcronym = (left: readonly string[], right: readonly string[]): boolean =>
  left.some((a) => right.some((b) => a.startsWith(b) || b.startsWith(a) || Math.abs(a.length - b.length) === 1));

const registerOf = (identifier: string): string => identifier.slice(0, identifier.indexOf('|') + 1);

function clashingIdentifiers(left: readonly string[], right: readonly string[]): boolean {
  if (left.some((identifier) => right.includes(identifier))) return false;
  return left.some((identifier) => right.some((other) => registerOf(other) === registerOf(identifier)));
}

const areYearsApart = (left: readonly number[], right: readonly number[]): boolean =>
  left.length > 0 && right.length > 0 && !left.some((a) => right.some((b) => Math.abs(a - b) <= 1));

function summaryOf({ clues }: Node, index: number): Summary {
  const { identifiers, institutions, names, places, year, acronyms } = clues;
  return {
    members: [index],
    identifiers: [...identifiers],
    institutions: [...institutions],
    countries: names.flatMap((name) => name.countries),
    numbers: names.flatMap((name) => name.numbers),
    namePlaces: names.flatMap((name) => name.places),
    seats: [...places],
    years: year === null ? [] : [year],
    acronyms: [...acronyms],
  };
}

function absorb(into: Summary, from: Summary): void {
  into.members.push(...from.members);
  const add = <T>(list: T[], more: readonly T[]) => {
    for (const value of more) if (!list.includes(value)) list.push(value);
  };
  add(into.institutions, from.institutions);
  add(into.identifiers, from.identifiers);
  add(into.countries, from.countries);
  add(into.numbers, from.numbers);
  add(into.years, from.years);
  add(into.acronyms, from.acronyms);
  for (const key of ['namePlaces', 'seats'] as const) {
    const known = new Set(into[key].map(({ id }) => id));
    into[key].push(...from[key].filter(({ id }) => !known.has(id)));
  }
}
