import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/model/edition.ts';
import { exampleBuilds } from './cli/example-builds.ts';
import { section } from './report-parts.ts';

/* Needs in order and the two priority themes: every figure again, from the published JSON alone, by other means than the tool's. */

const read = (country: string, audience: string, ending: string) => built(country).text(audience, ending);
const edition = (country: string, audience: string): Edition => built(country).edition(audience);
type Themes = NonNullable<Edition['themes']>;
type Candidate = Themes['candidates'][number];

let built: Awaited<ReturnType<typeof exampleBuilds>>;
beforeAll(async () => {
  built = await exampleBuilds(['SN', 'TN']);
}, 180_000);

const themesOf = (country: string, audience: string): Themes => {
  const { themes } = edition(country, audience);
  if (!themes) throw new Error('no themes');
  return themes;
};

const editions = ['SN', 'TN'].flatMap((country) =>
  ['publique', 'comite', 'interne'].map((audience) => ({ country, audience })),
);

/** Points of every theme with these weights, as the report tells a reader to work them out. */
function pointsWith({ criteria, candidates }: Themes, weightOf: (id: string, weight: number) => number) {
  return candidates.map(({ theme, values }) => {
    const points = criteria.reduce((sum, { id, weight, by, largest }) => {
      const value = values.find(({ criterion }) => criterion === id)?.value ?? 0;
      const share = by === 'presence' ? Math.min(value, 1) : largest === 0 ? 0 : value / largest;
      return sum + weightOf(id, weight) * share;
    }, 0);
    return { theme, points: Math.round(points * 100 + 1e-9) / 100 };
  });
}
const ranksOf = (points: { theme: string; points: number }[]) =>
  new Map(points.map((one) => [one.theme, 1 + points.filter((other) => other.points > one.points).length]));

describe.each(editions)('the order of themes, $country, $audience', ({ country, audience }) => {
  it('is found again from the values in print', () => {
    const themes = themesOf(country, audience);
    const points = pointsWith(themes, (_, weight) => weight);
    expect(themes.candidates.map(({ points: given }) => given)).toEqual(points.map((one) => one.points));
    const ranks = ranksOf(points);
    for (const { theme, rank } of themes.candidates) expect(rank, theme).toBe(ranks.get(theme));
    expect(themes.first).toEqual(themes.candidates.filter(({ rank }) => (rank ?? 9) <= 2).map(({ theme }) => theme));
  });

  it('moves as it says when the weights do', () => {
    const themes = themesOf(country, audience);
    // A criterion that gives no theme anything is no trial.
    const counting = themes.criteria.filter(
      ({ id, weight }) =>
        weight > 0 && pointsWith(themes, (one) => (one === id ? 1 : 0)).some(({ points }) => points > 0),
    ).length;
    expect(themes.scenarios).toHaveLength(2 * counting + 1);
    for (const { change, criterion, ranks, first, enters, leaves } of themes.scenarios) {
      const moved = pointsWith(themes, (id, weight) => {
        if (change === 'equal') return weight > 0 ? 1 : 0;
        return id === criterion ? weight * (change === 'doubled' ? 2 : 0) : weight;
      });
      const found = ranksOf(moved);
      expect(new Map(ranks.map(({ theme, rank }) => [theme, rank]))).toEqual(found);
      expect(first).toEqual([...found].filter(([, rank]) => rank <= 2).map(([theme]) => theme));
      expect(enters).toEqual(first.filter((theme) => !themes.first.includes(theme)));
      expect(leaves).toEqual(themes.first.filter((theme) => !first.includes(theme)));
    }
    for (const { theme, rank, rank_best, rank_worst } of themes.candidates) {
      const all = [
        rank,
        ...themes.scenarios.map(({ ranks }) => ranks.find((one) => one.theme === theme)?.rank ?? null),
      ];
      const known = all.filter((one) => one !== null);
      expect([rank_best, rank_worst]).toEqual([Math.min(...known), Math.max(...known)]);
    }
    const isStill = themes.scenarios.every(({ enters, leaves }) => enters.length + leaves.length === 0);
    expect(themes.verdict).toBe(isStill && themes.first.length <= themes.places ? 'solide' : 'fragile');
  });

  it('counts what the rest of the JSON holds', () => {
    const { actors, policies, indicators, commitments } = edition(country, audience);
    const about = (facts: Edition['policies'], theme: string) =>
      facts.filter(({ fields }) => [fields.themes].flat().includes(theme)).map(({ id }) => id);
    const listed = new Set(actors.map(({ id }) => id));
    for (const candidate of themesOf(country, audience).candidates) {
      const value = (id: string) => candidate.values.find(({ criterion }) => criterion === id)?.value ?? null;
      expect(value('organisations')).toBe(candidate.organisations.n + (candidate.said_only.n ?? 0));
      expect(candidate.organisations.actors?.every((id) => listed.has(id))).toBe(true);
      const printed = candidate.needs.flatMap(({ n }) => n ?? []);
      expect(value('besoins')).toBe(printed.length === 0 ? null : Math.max(...printed));
      expect(candidate.policies.map(({ id }) => id).sort()).toEqual(about(policies, candidate.theme).sort());
      expect(candidate.indicators).toEqual(about(indicators, candidate.theme).sort());
      expect(value('indicateurs')).toBe(candidate.indicators.length || null);
      expect(candidate.commitments.map(({ id }) => id).sort()).toEqual(about(commitments, candidate.theme).sort());
    }
  });
});

describe('the themes of Senegal, for the team', () => {
  it('have the organisations whose rows give them', () => {
    const { actors, records, themes } = edition('SN', 'interne');
    const known = actors.filter(({ civil_society: isCivilSociety }) => isCivilSociety).map(({ id }) => id);
    for (const { theme, organisations } of themes?.candidates ?? []) {
      const ofProfile = actors
        .filter(({ fields }) => [fields.thematiques?.value ?? []].flat().includes(theme as never))
        .map(({ id }) => id);
      const ofProjects = records
        .filter(
          ({ kind, fields }) => kind === 'projets' && [fields.thematiques?.value ?? []].flat().includes(theme as never),
        )
        .flatMap((row) => row.actors);
      const all = new Set([...ofProfile, ...ofProjects].filter((id) => known.includes(id)));
      expect(organisations.actors, theme).toEqual([...all].sort());
    }
  });

  it('have the committee’s two, with nine votes each', () => {
    const { choice } = themesOf('SN', 'interne');
    expect(choice.committee_size).toBe(9);
    expect([...choice.chosen].sort()).toEqual(['accompagnement', 'droit']);
    for (const { for: votesFor, against, abstention, over } of choice.decided) {
      expect((votesFor ?? 0) + (against ?? 0) + (abstention ?? 0)).toBe(9);
      expect(over).toBe(false);
    }
  });
});

describe('needs in order', () => {
  it.each(editions)('are ranked by what is printed, $country, $audience', ({ country, audience }) => {
    const { needs, tabulations } = edition(country, audience);
    if (!needs) throw new Error('no needs');
    const printed = (id: string, code: string) =>
      tabulations.find((table) => table.id === id)?.values.find((value) => value.code === code)?.n ?? null;
    const keyed = needs.ranked.map((need) => ({
      need,
      key: [need.first, need.wanted, need.regions, need.roles, need.untrained].map((count) => count ?? 0),
    }));
    for (const { need } of keyed) {
      expect(need.first, need.need).toBe(printed('premier_besoin', need.need));
      expect(need.wanted, need.need).toBe(printed('besoins', need.need));
    }
    const before = (left: number[], right: number[]) => {
      const index = left.findIndex((count, at) => count !== right[at]);
      return index >= 0 && (left[index] ?? 0) > (right[index] ?? 0);
    };
    for (const { need, key } of keyed) {
      const isVoiced = (need.first ?? 0) + (need.wanted ?? 0) > 0;
      const voiced = keyed.filter((other) => other.need.rank !== null);
      expect(need.rank, need.need).toBe(isVoiced ? 1 + voiced.filter((other) => before(other.key, key)).length : null);
    }
  });

  it('are never put beside a name outside the team', () => {
    for (const country of ['SN', 'TN']) {
      const { needs, themes } = edition(country, 'publique');
      expect(JSON.stringify(needs)).not.toContain('"actors"');
      const named = (themes?.candidates ?? []).flatMap(({ needs: some, said_only: said }) => [...some, said]);
      expect(JSON.stringify(named)).not.toContain('"actors"');
    }
  });
});

/** A section of a Markdown report. */

describe('sections 11 and 12 in print', () => {
  it('state the criteria, the weights and an example that can be checked', () => {
    const markdown = read('SN', 'interne', 'md');
    expect(section(markdown, '11')).toContain('Le rang est celui d’un besoin, jamais d’une organisation.');
    const text = section(markdown, '12');
    expect(text).toContain('Organisations (×3)');
    const [, sum = '', total = ''] = /Exemple, «[^»]+»\u00a0: ([^=]+) = ([\d,]+)\./.exec(text) ?? [];
    const terms = sum.split(' + ').map((term) => {
      const [weight = '', share = ''] = term.split(' × ');
      const [over = '', under = '1'] = share.split('/');
      return (Number(weight) * Number(over)) / Number(under);
    });
    expect(terms.reduce((one, other) => one + other, 0)).toBeCloseTo(Number(total.replace(',', '.')), 2);
  });

  it('keep the committee’s choice apart from the order, with votes, reason and dissent', () => {
    const text = section(read('SN', 'interne', 'md'), '12');
    const [order = '', choice = ''] = text.split('### Le choix du comité');
    expect(choice).toContain('7 – 1 – 1');
    expect(choice).toContain('Une voix aurait voulu que les disparus passent devant.');
    expect(order).not.toContain('7 – 1 – 1');
    expect(section(read('TN', 'interne', 'md'), '12')).toContain('Le comité a choisi un thème sur deux');
    expect(section(read('SN', 'publique', 'md'), '1')).toContain('7 pour, 1 contre, 1 abstention');
  });

  it('never pass off what is missing as a nought', () => {
    const text = section(read('SN', 'interne', 'md'), '12');
    expect(text).toMatch(/\*n\. d\.\*/);
    expect(text).toContain('n’est pas un zéro');
    const children = /\*\*Enfants et migration[\s\S]*?\*\*Projets\*\*/.exec(text)?.[0] ?? '';
    expect(children).toContain('non documenté');
    expect(text).toMatch(/fichiers? [^.]*politiques/);
  });
});

/** What a candidate is worth by hand, for the one who reads this file: Children, of whom little is known. */
it('a theme of which nothing but organisations is known has their points alone', () => {
  const { candidates, criteria } = themesOf('SN', 'interne');
  const children = candidates.find(({ theme }: Candidate) => theme === 'enfants');
  const known = children?.values.filter(({ value }) => value !== null).map(({ criterion }) => criterion);
  expect(known).toEqual(['organisations', 'besoins']);
  const [organisations, needs] = criteria;
  const points = (3 * 4) / (organisations?.largest ?? 1) + (2 * 3) / (needs?.largest ?? 1);
  expect(children?.points).toBeCloseTo(points, 2);
});
