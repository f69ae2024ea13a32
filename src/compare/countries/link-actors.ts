import type { Decision } from '../../decisions/index.ts';
import { listOf, textOf } from '../../model/access.ts';
import type { MatchStep } from '../../model/actor.ts';
import { type Gazetteer, levels, matchRows, namesPart, type RowPair, readNames, step } from '../../resolve/index.ts';
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
  const crossing = found.pairs.filter((pair) => countryAt(rows, pair.left) !== countryAt(rows, pair.right));
  const isOne = (pair: RowPair) =>
    isInstitution(pair) || isSameNameAndSite(pair, rows) || (pair.outcome === 'same' && isProved(pair, gazetteer));
  const fitsSeveral = crowded(rows, found.clusterOf, crossing.filter(isOne));
  for (const pair of [...crossing].sort(byStrength)) {
    const { outcome, ...link } = pair;
    const isCrowded = fitsSeveral(pair);
    if (isOne(pair) && !isCrowded) take(link);
    else if (!groups.isOne(link.left, link.right) && !groups.isForbidden(link.left, link.right)) {
      const isClaimed = isCrowded && (isOne(pair) || outcome === 'same');
      doubtful.push({ ...link, reason: isClaimed ? 'several' : 'to-review' });
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

function decidedLink({ left, right }: { left: number; right: number }, rows: readonly ActorRow[]): CrossLink {
  const steps = [step('decision', 'meme', rows[left]?.member.name ?? '', rows[right]?.member.name ?? '')];
  return { left, right, steps, total: levels.decision.meme.weight };
}

/**
 * Whether a pair stands among actors brought together of which two are of one country: a third that fits both is given to
 * neither. What the ladder clusters and what is one across the border are taken together.
 */
function crowded(
  rows: readonly ActorRow[],
  clusterOf: readonly (number | null)[],
  links: readonly RowPair[],
): (pair: RowPair) => boolean {
  const together = clusterOf.map((cluster, index) => cluster ?? index);
  for (const { left, right } of links) {
    const [kept, gone] = [together[left], together[right]];
    for (const [index, cluster] of together.entries())
      if (cluster === gone && kept !== undefined) together[index] = kept;
  }
  const seen = new Set<string>();
  const several = new Set<number>();
  for (const [index, cluster] of together.entries()) {
    const key = `${cluster}|${countryAt(rows, index)}`;
    if (seen.has(key)) several.add(cluster);
    seen.add(key);
  }
  return ({ left }) => several.has(together[left] ?? left);
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

/** Levels of a full name written alike on both sides, in words of its own or not. */
const fullName: readonly string[] = [levels.nom.exact, levels.nom['exact-ordinary']].map(({ label }) => label.fr);

/**
 * One full name and one web site: two offices of one body, wherever each sits, unless either is a section of it, the
 * names hold two countries, or the seats that they declare stand in two.
 */
const isSameNameAndSite = ({ steps, left, right }: RowPair, rows: readonly ActorRow[]): boolean => {
  const has = (wanted: (one: MatchStep) => boolean) => steps.some(wanted);
  const sides = [left, right].flatMap((index) => rows[index] ?? []);
  const seats = new Set(sides.flatMap(({ actor }) => textOf(actor, 'pays_siege') ?? []));
  return (
    has(({ comparison, level }) => comparison === 'nom' && fullName.includes(level.fr)) &&
    has(({ comparison, weight }) => comparison === 'site' && weight > 0) &&
    !has(({ weight }) => weight <= levels.pays.different.weight) &&
    seats.size < 2 &&
    !sides.some(({ actor }) => namesPart(actor.name) || listOf(actor, 'section_de').length > 0)
  );
};

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
