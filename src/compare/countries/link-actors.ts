import type { Decision } from '../../decisions/index.ts';
import type { MatchStep } from '../../model/actor.ts';
import { contactClues } from '../../resolve/clues.ts';
import type { Gazetteer } from '../../resolve/gazetteer.ts';
import { matchRows, type RowPair } from '../../resolve/index.ts';
import { readNames } from '../../resolve/read-name.ts';
import { step, sum } from '../../resolve/step.ts';
import { levels } from '../../resolve/weights.ts';
import { decidedPairs } from './decided-pairs.ts';
import type { ActorRow } from './rows.ts';

/** Two actors of two countries, by indexes of rows, the smaller first. */
export interface CrossLink {
  left: number;
  right: number;
  steps: MatchStep[];
  total: number;
}

/** Actors of several countries brought together, and what a person should look at. */
export interface LinkedActors {
  /** Indexes of rows, one a country at most. */
  groups: number[][];
  joined: CrossLink[];
  doubtful: (CrossLink & { reason: 'to-review' | 'several' })[];
}

/**
 * Who is met in several countries, by the ladder of `resolve`. Countries are built apart, so two actors of one country
 * stay two: whatever fits both is left to a person. Decisions come first.
 */
export function linkActors(
  rows: readonly ActorRow[],
  gazetteer: Gazetteer,
  decisions: readonly Decision[],
): LinkedActors {
  const found = matchRows(
    rows.map(({ named }) => named),
    gazetteer,
  );
  const decided = decidedPairs(rows, decisions);
  const groups = new CountryGroups(
    rows,
    decided.filter(({ isSame }) => !isSame),
  );
  const joined: CrossLink[] = [];
  const doubtful: LinkedActors['doubtful'] = [];
  const take = (link: CrossLink): void => {
    if (groups.isOne(link.left, link.right) || groups.isForbidden(link.left, link.right)) return;
    if (groups.join(link.left, link.right)) joined.push(link);
    else doubtful.push({ ...link, reason: 'several' });
  };
  for (const pair of decided) if (pair.isSame) take(decidedLink(pair, rows));
  const crossing = found.pairs
    .filter((pair) => countryAt(rows, pair.left) !== countryAt(rows, pair.right))
    .map((pair) => withContacts(pair, rows, gazetteer));
  const fitsSeveral = crowded(rows, found.clusterOf);
  for (const pair of [...crossing].sort(byStrength)) {
    const { outcome, ...link } = pair;
    const cluster = found.clusterOf[pair.left] ?? -1;
    const isOne = isInstitution(pair) || (outcome === 'same' && isProved(pair, gazetteer));
    if (isOne && !fitsSeveral.has(cluster)) take(link);
    else if (!groups.isOne(link.left, link.right) && !groups.isForbidden(link.left, link.right)) {
      doubtful.push({
        ...link,
        reason: isOne || (outcome === 'same' && fitsSeveral.has(cluster)) ? 'several' : 'to-review',
      });
    }
  }
  return {
    groups: groups.several(),
    joined,
    doubtful: doubtful.filter((link) => !groups.isOne(link.left, link.right)),
  };
}

const countryAt = (rows: readonly ActorRow[], index: number): string => rows[index]?.member.country ?? '';

const byStrength = (a: CrossLink, b: CrossLink): number => b.total - a.total || a.left - b.left || a.right - b.right;

/**
 * Rows that say the very same thing are joined by their name before any comparison: what else they share is told too, since
 * it is what proves them one across a border.
 */
function withContacts(pair: RowPair, rows: readonly ActorRow[], gazetteer: Gazetteer): RowPair {
  const [only, other] = pair.steps;
  const [a, b] = [rows[pair.left]?.named.card, rows[pair.right]?.named.card];
  if (only?.comparison !== 'nom' || other || !a || !b) return pair;
  const [left, right] = [contactClues(a, gazetteer), contactClues(b, gazetteer)];
  const shared = (x: readonly string[], y: readonly string[]) => x.filter((value) => y.includes(value)).slice(0, 1);
  const steps = [
    only,
    ...shared(left.identifiers, right.identifiers).map((value) => step('identifiant', 'same', value, value)),
    ...shared(left.sites, right.sites).map((value) => step('site', 'same', value, value)),
    ...shared(left.emails, right.emails).map((value) => step('courriel', 'same', value, value)),
    ...shared(left.telephones, right.telephones).map((value) => step('telephone', 'same', value, value)),
  ];
  return { ...pair, steps, total: sum(steps) };
}

function decidedLink({ left, right }: { left: number; right: number }, rows: readonly ActorRow[]): CrossLink {
  const steps = [step('decision', 'meme', rows[left]?.member.name ?? '', rows[right]?.member.name ?? '')];
  return { left, right, steps, total: sum(steps) };
}

/** Clusters of the ladder that hold two actors of one country: a third that fits both is given to neither. */
function crowded(rows: readonly ActorRow[], clusterOf: readonly (number | null)[]): Set<number> {
  const seen = new Set<string>();
  const several = new Set<number>();
  for (const [index, cluster] of clusterOf.entries()) {
    if (cluster === null) continue;
    const key = `${cluster}|${countryAt(rows, index)}`;
    if (seen.has(key)) several.add(cluster);
    seen.add(key);
  }
  return several;
}

/** Comparisons that tell one body from another wherever it stands. */
const proofs: ReadonlySet<string> = new Set([
  'identifiant',
  'institution',
  'site',
  'courriel',
  'domaine-courriel',
  'telephone',
]);

/**
 * Within a country a name of ordinary words or an acronym is borne by one organisation nearly always; in two countries, by
 * two («Association des femmes», ADR). Across a border a full name of its own words, or another proof, is asked for.
 */
const isProved = ({ steps }: Pick<RowPair, 'steps'>, gazetteer: Gazetteer): boolean =>
  steps.some(
    ({ comparison, weight, left }) =>
      weight > 0 &&
      (proofs.has(comparison) ||
        (comparison === 'nom' && weight >= levels.nom['same-words'].weight && isOwnName(left, gazetteer))),
  );

/** It holds a word that is neither ordinary nor a place, and is no acronym. */
const isOwnName = (name: string, gazetteer: Gazetteer): boolean =>
  readNames(name, gazetteer).some(({ bare, words }) => bare === null && words.some(({ kind }) => kind === 'rare'));

/** Known names of one institution: its offices in two countries are one body, wherever they sit; no name says otherwise. */
const isInstitution = ({ steps }: Pick<RowPair, 'steps'>): boolean =>
  steps.some(({ comparison, weight }) => comparison === 'institution' && weight >= levels.institution.same.weight) &&
  !steps.some(({ weight }) => weight <= levels.pays.different.weight);

/** Groups of rows that hold one actor a country at most, and none of the pairs that a person kept apart. */
class CountryGroups {
  private readonly groupOf: number[][];
  private readonly rows: readonly ActorRow[];
  private readonly apart: readonly { left: number; right: number }[];

  constructor(rows: readonly ActorRow[], apart: readonly { left: number; right: number }[]) {
    this.rows = rows;
    this.apart = apart;
    this.groupOf = rows.map((_, index) => [index]);
  }

  private members(index: number): number[] {
    return this.groupOf[index] ?? [index];
  }

  isOne(left: number, right: number): boolean {
    return this.members(left) === this.members(right);
  }

  isForbidden(left: number, right: number): boolean {
    const [a, b] = [this.members(left), this.members(right)];
    return this.apart.some(
      (pair) => (a.includes(pair.left) && b.includes(pair.right)) || (a.includes(pair.right) && b.includes(pair.left)),
    );
  }

  /** Joins the groups of two rows; false, and nothing done, when a country would be there twice. */
  join(left: number, right: number): boolean {
    const members = [...this.members(left), ...this.members(right)].sort((a, b) => a - b);
    if (new Set(members.map((index) => countryAt(this.rows, index))).size < members.length) return false;
    for (const index of members) this.groupOf[index] = members;
    return true;
  }

  /** Groups of more than one row, in order of their first. */
  several(): number[][] {
    return [...new Set(this.groupOf)].filter(({ length }) => length > 1).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  }
}
