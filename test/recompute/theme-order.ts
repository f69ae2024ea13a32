import type { Ledger } from './shapes.ts';

interface Candidate {
  theme: string;
  organisations: { n: number; actors?: string[] };
  said_only: { n: number | null; actors?: string[] };
  main: { n: number | null };
  voicing: number | null;
  needs: { need: string; n: number | null }[];
  mechanisms: { id: string; works: boolean | null }[];
  policies: { id: string; open: boolean | null }[];
  indicators: string[];
  commitments: { id: string; pending: boolean }[];
  projects: string[];
  values: { criterion: string; value: number | null; share: number | null; points: number }[];
  points: number;
  rank: number | null;
  rank_best: number | null;
  rank_worst: number | null;
}
interface Scenario {
  change: string;
  criterion: string | null;
  ranks: { theme: string; rank: number }[];
  first: string[];
  enters: string[];
  leaves: string[];
}
export interface Themes {
  places: number;
  criteria: { id: string; weight: number; by: string; largest: number; input: string }[];
  candidates: Candidate[];
  first: string[];
  verdict: string;
  scenarios: Scenario[];
}

const round = (value: number, digits: number) => Math.round(value * 10 ** digits + 1e-9) / 10 ** digits;
const counted = (n: number): number | null => (n === 0 ? null : n);

/** What each criterion counts of a candidate, from what stands beside it. */
const valueBy: Record<string, (candidate: Candidate) => number | null> = {
  organisations: ({ organisations, said_only }) => organisations.n + (said_only.n ?? 0),
  besoins: ({ needs }) => {
    const shown = needs.flatMap(({ n }) => n ?? []);
    return shown.length === 0 ? null : Math.max(...shown);
  },
  mecanismes: ({ mechanisms }) =>
    mechanisms.length === 0 ? null : mechanisms.filter(({ works }) => works !== false).length,
  fenetre: ({ policies }) => {
    const known = policies.filter(({ open }) => open !== null);
    return known.length === 0 ? null : known.filter(({ open }) => open).length;
  },
  indicateurs: ({ indicators }) => counted(indicators.length),
  engagements: ({ commitments }) => counted(commitments.length),
};

/** Shares, points, ranks and what moves them, from the values and the weights printed. */
export function holdOrder(themes: Themes, ledger: Ledger): void {
  const { criteria, candidates, places } = themes;
  const value = (candidate: Candidate, id: string) =>
    criteria.find((one) => one.id === id)?.input === 'given' ? (valueBy[id]?.(candidate) ?? null) : null;
  const largest = (id: string) => Math.max(0, ...candidates.map((candidate) => value(candidate, id) ?? 0));
  const share = (candidate: Candidate, { id, by }: Themes['criteria'][number]) => {
    const own = value(candidate, id);
    return own === null ? null : own === 0 ? 0 : by === 'presence' ? 1 : own / largest(id);
  };
  for (const { id, largest: stated } of criteria) ledger.hold(`themes largest ${id}`, stated, largest(id));
  for (const candidate of candidates)
    for (const criterion of criteria) {
      const stated = candidate.values.find((one) => one.criterion === criterion.id);
      const own = share(candidate, criterion);
      const name = `theme ${candidate.theme} ${criterion.id}`;
      ledger.hold(`${name} value`, stated?.value, value(candidate, criterion.id));
      ledger.hold(`${name} share`, stated?.share, own === null ? null : round(own, 4));
      ledger.hold(`${name} points`, stated?.points, round(criterion.weight * (own ?? 0), 2));
    }
  const pointsBy = (weigh: (criterion: Themes['criteria'][number]) => number) =>
    candidates.map((candidate) =>
      round(
        criteria.reduce((sum, one) => sum + weigh(one) * (share(candidate, one) ?? 0), 0),
        2,
      ),
    );
  const ranksBy = (points: number[]) =>
    points.map((own) => (points.some((one) => one > 0) ? 1 + points.filter((one) => one > own).length : null));
  const points = pointsBy(({ weight }) => weight);
  const ranks = ranksBy(points);
  const firstOf = (own: (number | null)[]) =>
    candidates.filter((_, index) => (own[index] ?? places + 1) <= places).map(({ theme }) => theme);
  ledger.hold('themes first', themes.first, firstOf(ranks));
  const all = [ranks];
  let moves = firstOf(ranks).length > places;
  for (const scenario of themes.scenarios) {
    const name = `themes ${scenario.change} ${scenario.criterion}`;
    const moved = ranksBy(
      pointsBy(({ id, weight }) => {
        if (scenario.change === 'equal') return weight > 0 ? 1 : 0;
        return id === scenario.criterion ? weight * (scenario.change === 'doubled' ? 2 : 0) : weight;
      }),
    );
    all.push(moved);
    const first = firstOf(moved);
    ledger.hold(
      `${name} ranks`,
      scenario.ranks.map(({ rank }) => rank),
      moved,
    );
    ledger.hold(`${name} first`, scenario.first, first);
    ledger.hold(
      `${name} enters`,
      scenario.enters,
      first.filter((theme) => !themes.first.includes(theme)),
    );
    ledger.hold(
      `${name} leaves`,
      scenario.leaves,
      themes.first.filter((theme) => !first.includes(theme)),
    );
    moves ||= scenario.enters.length + scenario.leaves.length > 0;
  }
  candidates.forEach((candidate, index) => {
    const own = all.flatMap((one) => one[index] ?? []);
    ledger.hold(`theme ${candidate.theme} points`, candidate.points, points[index]);
    ledger.hold(`theme ${candidate.theme} rank`, candidate.rank, ranks[index]);
    ledger.hold(`theme ${candidate.theme} best`, candidate.rank_best, own.length === 0 ? null : Math.min(...own));
    ledger.hold(`theme ${candidate.theme} worst`, candidate.rank_worst, own.length === 0 ? null : Math.max(...own));
  });
  const hasOrder = points.some((one) => one > 0);
  ledger.hold('themes verdict', themes.verdict, !hasOrder ? 'sans-ordre' : moves ? 'fragile' : 'solide');
}
