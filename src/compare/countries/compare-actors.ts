import type { Decision } from '../../decisions/index.ts';
import type { ComparedActors } from '../../model/comparison.ts';
import type { CountryPack } from '../../model/country.ts';
import type { Edition } from '../../model/edition.ts';
import { sharedGazetteer } from '../../resolve/index.ts';
import { type CrossLink, type LinkedActors, linkActors } from './link-actors.ts';
import { networksAmong } from './networks.ts';
import { type ActorRow, actorRows } from './rows.ts';

/**
 * Actors met in several countries, each counted once. Only organisations that their own edition names are compared, by
 * what it shows of them: nothing is linked that one side does not name.
 */
export function compareActors(
  editions: readonly Edition[],
  packs: readonly CountryPack[],
  decisions: readonly Decision[],
): ComparedActors {
  const rows = actorRows(editions);
  const gazetteer = sharedGazetteer(
    packs,
    rows.flatMap(({ named }) => named.card ?? []),
  );
  const found = linkActors(rows, gazetteer, decisions);
  const groupOf = groupsOf(rows, found.groups);
  const doubts = new Set(found.doubtful.map(({ left, right }) => `${left}|${right}`));
  const isLinked = (left: number, right: number) => groupOf[left] === groupOf[right];
  const isSettled = (left: number, right: number) =>
    isLinked(left, right) || doubts.has(`${Math.min(left, right)}|${Math.max(left, right)}`);
  const sum = editions.reduce((total, { counts }) => total + counts.known, 0);
  return {
    sum,
    distinct: distinctOf(sum, rows, groupOf, found),
    unnamed: editions.reduce((total, edition) => total + unnamedIn(edition), 0),
    linked: found.groups.map((group) => ({
      members: group.flatMap((index) => rows[index]?.member ?? []),
      matches: found.joined.filter(({ left }) => group.includes(left)).map((link) => matchOf(link, rows)),
    })),
    to_review: found.doubtful.map((link) => ({
      members: [link.left, link.right].flatMap((index) => rows[index]?.member ?? []),
      match: matchOf(link, rows),
      reason: link.reason,
    })),
    networks: networksAmong(rows, gazetteer, isSettled, isLinked),
  };
}

const matchOf = ({ left, right, steps, total }: CrossLink, rows: readonly ActorRow[]) => ({
  left: rows[left]?.member.id ?? '',
  right: rows[right]?.member.id ?? '',
  total,
  steps: steps.map(({ comparison, level, weight, left: one, right: two }) => ({
    comparison,
    level: { fr: level.fr, en: level.en },
    weight,
    left: one,
    right: two,
  })),
});

/** For each row, the first row of its group. */
function groupsOf(rows: readonly ActorRow[], groups: readonly number[][]): number[] {
  const groupOf = rows.map((_, index) => index);
  for (const group of groups) for (const index of group) groupOf[index] = group[0] ?? index;
  return groupOf;
}

/** Known organisations that stand in no list of names: those outside civil society are not among the known. */
const unnamedIn = ({ counts, actors }: Edition): number =>
  Math.max(0, counts.known - actors.filter(({ civil_society }) => civil_society).length);

/** Organisations counted once each: `high` with what is linked, `low` as if every doubtful pair were one. */
function distinctOf(sum: number, rows: readonly ActorRow[], groupOf: readonly number[], found: LinkedActors) {
  const counted = rows.flatMap(({ actor }, index) => (actor.civil_society ? [index] : []));
  const groups = (of: readonly number[]) => new Set(counted.map((index) => of[index])).size;
  const merged = [...groupOf];
  for (const { left, right } of found.doubtful) {
    const [kept, gone] = [merged[left], merged[right]];
    for (const [index, group] of merged.entries()) if (group === gone && kept !== undefined) merged[index] = kept;
  }
  return { low: sum - (counted.length - groups(merged)), high: sum - (counted.length - groups(groupOf)) };
}
