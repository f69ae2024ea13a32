import type { Cartography, CountedRow } from '../model/cartography.ts';
import type { Edition, EditionTabulation } from '../model/edition.ts';
import { type NeedAnalysis, needCriteria, type VoicedNeed } from '../model/needs.ts';
import { sharedRanks } from '../ordering/index.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { holdAgain, holdNeeds } from './between/index.ts';
import { isTooSmall } from './cell.ts';
import { tellsOfAll } from './everybody.ts';
import { type Counter, openRows, unitsOf } from './tables.ts';

type EditionNeeds = NonNullable<Edition['needs']>;
type Ranked = EditionNeeds['ranked'][number];

/**
 * Needs ranked for an audience. First needs and needs are those of the edition's own tables, masked as they are there; the
 * rank is made of what is printed and of nothing else, so that it gives no masked count away.
 */
export function protectNeeds(
  { analyses }: Cartography,
  tabulations: EditionTabulation[],
  counter: Counter,
): EditionNeeds | undefined {
  const { needs } = analyses;
  if (!needs) return undefined;
  const first = tabulations.find(({ id }) => id === 'premier_besoin');
  const wanted = tabulations.find(({ id }) => id === 'besoins');
  const spread = spreadOf(analyses.tabulations, counter);
  const counted = needs.needs.map((need) => ({
    ...headOf(need, countOf(first, need.need), countOf(wanted, need.need)),
    ...spread(need, countOf(wanted, need.need)),
    untrained: untrainedOf(need, needs, countOf(wanted, need.need), counter),
    ...(counter.access.isInternal ? detailOf(need, counter) : {}),
  }));
  return {
    criteria: [...needCriteria],
    answered_first: first?.answered ?? null,
    voiced: wanted?.answered ?? null,
    ranked: ranked(holdNeeds(counted, counter.given ?? [])),
    ...(needs.activities ? { activities: activitiesIn(needs.activities, tabulations) } : {}),
    again: holdAgain(
      needs.again.flatMap((training) => againOf(training, counter)),
      counter.given ?? [],
      counter.interviews ?? 0,
    ),
  };
}

/** Counts of the edition's own tables, masked as they are there; what nobody ticked is left out. */
const activitiesIn = (
  activities: NonNullable<NeedAnalysis['activities']>,
  tabulations: EditionTabulation[],
): NonNullable<EditionNeeds['activities']> =>
  activities.flatMap((activity) => {
    const table = tabulations.find(({ id }) => id === activity.table);
    const n = countOf(table, activity.code);
    return n === 0 ? [] : [{ ...activity, n, base: table?.answered ?? null }];
  });

type Counted = Omit<Ranked, 'rank'>;

const headOf = ({ need, label }: VoicedNeed, first: number | null, wanted: number | null) => ({
  ...{ need, label, first, wanted },
});

const countOf = (table: EditionTabulation | undefined, code: string): number | null => {
  const value = table?.values.find((candidate) => candidate.code === code);
  return value === undefined ? 0 : value.n;
};

/** Best first, equals as in the grid; a need that nobody voices has no rank and comes last. */
function ranked(needs: Counted[]): Ranked[] {
  const ranks = sharedRanks(
    needs.map((need) =>
      (need.first ?? 0) + (need.wanted ?? 0) === 0 ? null : needCriteria.map((criterion) => need[criterion] ?? 0),
    ),
  );
  const last = needs.length + 1;
  return needs
    .map((need, index) => ({ ...need, rank: ranks[index] ?? null }))
    .sort((left, right) => (left.rank ?? last) - (right.rank ?? last));
}

const open = (rows: CountedRow[], counter: Counter): Set<string> => unitsOf(openRows(rows, 'testimony', counter));

/** How many regions and roles the organisations with a need come from; masked with their number. */
function spreadOf(tables: Cartography['analyses']['tabulations'], counter: Counter) {
  const unitsBy = (id: string, layer: 'directory' | 'testimony') =>
    (tables.find((table) => table.id === id)?.values ?? []).map(
      ({ rows }) =>
        new Set([...unitsOf(openRows(rows, layer, counter))].filter((unit) => isCounted(unit, layer, counter))),
    );
  const regions = unitsBy('region_siege', 'directory');
  const roles = unitsBy('roles', 'testimony');
  return ({ wanted }: VoicedNeed, printed: number | null): Pick<Counted, 'regions' | 'roles'> => {
    const units = [...open(wanted, counter)];
    const different = (groups: Set<string>[]) => {
      const [met, filled] = [groups.filter((group) => units.some((unit) => group.has(unit))), groups.filter(isFilled)];
      // In every group somebody has it: where one alone is, it does.
      const isTold =
        !counter.access.isInternal && met.length === filled.length && met.some((own) => isOneNamed(own, counter));
      // Whoever has it comes from somewhere: none met is a place not known, or not open, and no nought.
      const isUnknown = met.length === 0 && units.length > 0;
      return printed === null || isTold || isUnknown ? null : met.length;
    };
    return { regions: different(regions), roles: different(roles) };
  };
}

const isFilled = (group: ReadonlySet<string>): boolean => group.size > 0;
const isOneNamed = (group: ReadonlySet<string>, { voices }: Counter): boolean =>
  group.size === 1 && [...group].every((unit) => voices.named.has(unit));

const isCounted = (unit: string, layer: 'directory' | 'testimony', { access, listed }: Counter): boolean =>
  access.isInternal || layer === 'testimony' || listed.has(unit);

/** Organisations with a need that said what training they had, none of it in this need; null when none of them said. */
function untrainedOf(
  { wanted, received }: VoicedNeed,
  { trained }: NeedAnalysis,
  printed: number | null,
  counter: Counter,
): number | null {
  const had = open(received, counter);
  const said = open(trained, counter);
  const units = [...open(wanted, counter)].filter((unit) => said.has(unit));
  const n = units.filter((unit) => !had.has(unit)).length;
  if (units.length === 0 || printed === null) return null;
  return isHidden([n, units.length, printed - n], counter) ? null : n;
}

const isHidden = (counts: number[], { access, hasTestimony }: Counter): boolean =>
  !access.isInternal && hasTestimony && counts.some((count) => isTooSmall(count, false));

const detailOf = ({ wanted, support, training, texts, received }: VoicedNeed, counter: Counter) => {
  const n = (rows: CountedRow[]) => open(rows, counter).size;
  const actors = [...open(wanted, counter)].filter((unit) => counter.listed.has(unit)).sort(compareCodeUnits);
  return { support: n(support), training: n(training), texts: n(texts), received: n(received), actors };
};

/** Masked, too, when what is left of those who want it, or had it, would be found by subtraction. */
function againOf({ code, label, wanted, received }: NeedAnalysis['again'][number], counter: Counter) {
  const [want, had] = [open(wanted, counter), open(received, counter)];
  const both = [...want].filter((unit) => had.has(unit)).sort(compareCodeUnits);
  if (both.length === 0) return [];
  const isOfAll = !counter.access.isInternal && tellsOfAll(new Set(both), [counter.voices.heard], counter.voices);
  const masked = isOfAll || isHidden([both.length, want.size - both.length, had.size - both.length], counter);
  const actors = counter.access.isInternal ? { actors: both.filter((unit) => counter.listed.has(unit)) } : {};
  return [{ code, label, n: masked ? null : both.length, masked, ...actors }];
}
