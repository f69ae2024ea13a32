import { themesToChoose } from '../decisions/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Edition } from '../model/edition.ts';
import type { TableKind } from '../model/table.ts';
import {
  measureOfCriterion,
  type ThemeAnalysis,
  type ThemeCandidate,
  type ThemeCriterion,
  themeCriteria,
} from '../model/themes.ts';
import { largestOf, type Measured, sensitivityOf, type WeightedCriterion, weightedOrder } from '../ordering/index.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { holdThemeCounts } from './between/index.ts';
import { type ClosedNames, factIds } from './facts.ts';
import { type Counter, protectTabulation } from './tables.ts';
import { themeChoice } from './theme-choice.ts';
import { type ThemeCounts, themeCounts } from './theme-counts.ts';

type EditionThemes = NonNullable<Edition['themes']>;
type EditionCandidate = EditionThemes['candidates'][number];
type Facts = Pick<
  EditionCandidate,
  'mechanisms' | 'sitting_elsewhere' | 'policies' | 'indicators' | 'commitments' | 'projects'
>;
type Mechanisms = NonNullable<Edition['dialogue']>['mechanisms'];
type Given = { theme: string; label: ThemeCandidate['label'] } & ThemeCounts & Facts;

/** Ids under which this edition shows the rows of a kind, by record. */
type Ids = (kind: TableKind) => ReadonlyMap<string, string>;

/**
 * The candidates for the two priority themes as an audience may know them, ordered from what it may count and from nothing
 * else; then, apart, what the committee chose. `mechanisms` are those the edition shows, with who sits at each.
 */
export function protectThemes(
  cartography: Cartography,
  counter: Counter,
  closed: ClosedNames,
  mechanisms: Mechanisms,
): EditionThemes | undefined {
  const { themes } = cartography.analyses;
  if (!themes) return undefined;
  const ids = factIds(cartography, counter, closed);
  const sittingById = new Map(mechanisms.map(({ id, sitting }) => [id, sitting]));
  const maskedMain = maskedIn('thematique_principale', cartography, counter);
  const maskedNeeds = maskedIn('besoins', cartography, counter);
  const counted = themes.candidates.map((candidate): Given => {
    const counts = themeCounts(candidate, counter, maskedMain, maskedNeeds);
    return {
      theme: candidate.theme,
      label: candidate.label,
      ...counts,
      ...factsOf(candidate, counts, sittingById, ids),
    };
  });
  const given = holdThemeCounts(counted, counter.given ?? [], counter.interviews ?? 0);
  return {
    places: themesToChoose,
    weights_given: themes.isWeighted,
    ...orderOf(given, themes, (criterion) => inputOf(criterion, given, ids, counter)),
    choice: themeChoice(cartography, themes, counter.access, closed),
  };
}

/** Values whose count the edition's own table masks: no other page gives it back. */
function maskedIn(wanted: string, { analyses }: Cartography, counter: Counter): ReadonlySet<string> {
  const table = analyses.tabulations.find(({ id }) => id === wanted);
  const values = table ? protectTabulation(table, counter).values : [];
  return new Set(values.flatMap(({ code, masked }) => (masked ? [code] : [])));
}

function factsOf(
  candidate: ThemeCandidate,
  { named }: ThemeCounts,
  sittingById: ReadonlyMap<string, readonly string[]>,
  ids: Ids,
): Facts {
  const shown = (kind: TableKind, records: string[]) => records.flatMap((record) => ids(kind).get(record) ?? []).sort();
  const sitting = (mechanism: string) => (sittingById.get(mechanism) ?? []).filter((id) => named.has(id));
  const mechanisms = candidate.mechanisms.flatMap(({ record, isNamed, commitments, works }) => {
    const taken = shown('engagements', commitments);
    return shown('mecanismes', isNamed || taken.length > 0 ? [record] : []).map((id) => ({
      ...{ id, named: isNamed, commitments: taken, sitting: sitting(id), works },
    }));
  });
  const taking = new Set(mechanisms.map(({ id }) => id));
  return {
    mechanisms: byId(mechanisms),
    sitting_elsewhere: [...ids('mecanismes')]
      .map(([, id]) => id)
      .filter((id) => !taking.has(id) && sitting(id).length > 0)
      .sort(),
    policies: byId(
      candidate.policies.flatMap(({ record, until, isOpen }) =>
        shown('politiques', [record]).map((id) => ({ id, until, open: isOpen })),
      ),
    ),
    indicators: shown('indicateurs', candidate.indicators),
    commitments: byId(
      candidate.commitments.flatMap(({ record, isPending }) =>
        shown('engagements', [record]).map((id) => ({ id, pending: isPending })),
      ),
    ),
    projects: shown('projets', candidate.projects),
  };
}

const byId = <T extends { id: string }>(rows: T[]): T[] =>
  rows.sort((left, right) => compareCodeUnits(left.id, right.id));

/** What each criterion counts of a candidate in this edition; null when nothing documents it. */
const valueByCriterion: Record<ThemeCriterion, (candidate: Given) => number | null> = {
  organisations: ({ organisations, said_only }) => organisations.n + (said_only.n ?? 0),
  besoins: ({ needs }) => (needs.some(({ n }) => n !== null) ? Math.max(...needs.map(({ n }) => n ?? 0)) : null),
  mecanismes: ({ mechanisms }) => countOr(mechanisms, ({ works }) => works !== false),
  fenetre: ({ policies }) => {
    const windows = policies.filter(({ open }) => open !== null);
    return countOr(windows, ({ open }) => open === true);
  },
  indicateurs: ({ indicators }) => (indicators.length === 0 ? null : indicators.length),
  engagements: ({ commitments }) => (commitments.length === 0 ? null : commitments.length),
};

const countOr = <T>(rows: T[], isCounted: (row: T) => boolean): number | null =>
  rows.length === 0 ? null : rows.filter(isCounted).length;

const kindByCriterion: Partial<Record<ThemeCriterion, TableKind>> = {
  mecanismes: 'mecanismes',
  fenetre: 'politiques',
  indicateurs: 'indicateurs',
  engagements: 'engagements',
};

/** Whether the inputs say anything on a criterion; demands are for the committee, and no other audience is told of any. */
function inputOf(criterion: ThemeCriterion, given: Given[], ids: Ids, { access }: Counter) {
  const kind = kindByCriterion[criterion];
  const isGiven = kind === undefined ? given.some((one) => valueByCriterion[criterion](one)) : ids(kind).size > 0;
  if (isGiven) return 'given';
  const isForCommittee = kind === 'engagements' && !access.isInternal && access.audience !== 'comite';
  return isForCommittee ? 'closed' : 'none';
}

function orderOf(
  given: Given[],
  { weights }: ThemeAnalysis,
  inputOfCriterion: (criterion: ThemeCriterion) => 'given' | 'none' | 'closed',
): Pick<EditionThemes, 'criteria' | 'candidates' | 'first' | 'verdict' | 'scenarios'> {
  const inputs = new Map(themeCriteria.map((id) => [id, inputOfCriterion(id)]));
  const measure = (candidate: Given, id: ThemeCriterion) =>
    inputs.get(id) === 'given' ? valueByCriterion[id](candidate) : null;
  const measured: Measured[] = given.map((candidate) => ({
    id: candidate.theme,
    valueByCriterion: Object.fromEntries(themeCriteria.map((id) => [id, measure(candidate, id)])),
  }));
  const criteria = themeCriteria.map((id) => ({ id, weight: weights[id], by: measureOfCriterion[id] }));
  const moved = sensitivityOf(measured, criteria, themesToChoose);
  return {
    criteria: criteria.map((one) => ({
      ...one,
      largest: largestOf(measured, one.id),
      input: inputs.get(one.id) ?? 'none',
    })),
    candidates: candidatesOf(given, measured, criteria, moved.rangeById),
    first: moved.first,
    verdict: moved.verdict,
    scenarios: moved.scenarios.map(({ change, criterion, rankById, first, enters, leaves }) => ({
      change,
      criterion: themeCriteria.find((id) => id === criterion) ?? null,
      ranks: Object.entries(rankById).map(([theme, rank]) => ({ theme, rank })),
      ...{ first, enters, leaves },
    })),
  };
}

function candidatesOf(
  given: Given[],
  measured: Measured[],
  criteria: WeightedCriterion[],
  rangeById: { [theme: string]: [number, number] },
): EditionCandidate[] {
  const ordered = weightedOrder(measured, criteria);
  return given.map(({ named: _, ...candidate }, index) => {
    const place = ordered[index];
    const range = rangeById[candidate.theme];
    return {
      ...candidate,
      values: themeCriteria.map((criterion) => ({
        criterion,
        value: measured[index]?.valueByCriterion[criterion] ?? null,
        share: place?.shareByCriterion[criterion] ?? null,
        points: place?.pointsByCriterion[criterion] ?? 0,
      })),
      points: place?.points ?? 0,
      rank: place?.rank ?? null,
      rank_best: range?.[0] ?? null,
      rank_worst: range?.[1] ?? null,
    };
  });
}
