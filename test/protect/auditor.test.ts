import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSolver, type Solve } from '../../src/analyse/cohort/solver.ts';
import { canCross } from '../../src/analyse/cross.ts';
import { crossingOf } from '../../src/analyse/crossings.ts';
import type { Cartography, Crossing } from '../../src/model/cartography.ts';
import type { Edition } from '../../src/model/edition.ts';
import { mayCross } from '../../src/protect/index.ts';
import { audit, type Finding } from './auditor.ts';
import { editionOf, exampleOf } from './example.ts';
import { randomSurvey } from './random-survey.ts';

/* What a reader can work out of an edition: `SURVEYS=500` and `PAIRS=1` try more surveys, and every crossing. */

const surveys = Number(process.env.SURVEYS ?? 12);
const everyPair = Number(process.env.PAIRS ?? 40);

let solve: Solve;
const countries: { [iso2: string]: Cartography } = {};
beforeAll(async () => {
  solve = await loadSolver();
  for (const iso2 of ['SN', 'TN']) countries[iso2] = await exampleOf(iso2);
}, 60_000);
const countryOf = (iso2: string): Cartography => {
  const map = countries[iso2];
  if (!map) throw new Error(iso2);
  return map;
};

const found = ({ findings, contradictions }: { findings: Finding[]; contradictions: string[] }) => ({
  findings: findings.map(({ attack, least, place }) => `${attack} ${least} ${place}`),
  contradictions,
});
const nothing = { findings: [], contradictions: [] };

describe('the auditor', () => {
  const withValue = (edition: Edition, table: string, change: (n: number | null, at: number) => number | null) => ({
    ...edition,
    tabulations: edition.tabulations.map((one) =>
      one.id === table
        ? { ...one, values: one.values.map((value, at) => ({ ...value, n: change(value.n, at) })) }
        : one,
    ),
  });

  it('finds a count whose complement is printed', () => {
    const edition = editionOf(countryOf('SN'), 'publique');
    const table = edition.tabulations.find(({ id }) => id === 'place_migration');
    expect(table?.values.map(({ n }) => n)).toEqual([8, null, null]);
    const answered = table?.answered ?? 0;
    // The true counts are not needed: any that add up give the other away.
    const broken = withValue(edition, 'place_migration', (n, at) => (at === 1 ? answered - 8 - 2 : n));
    expect(found(audit({ ...broken, crossings: [] }, solve)).findings).toContain(
      `exact 2 place_migration, ${table?.values[2]?.code}`,
    );
  });

  it('finds how many levels each named, where the other table tells how often levels were named', () => {
    const edition = editionOf(countryOf('SN'), 'publique');
    expect(edition.tabulations.find(({ id }) => id === 'nb_niveaux_dialogue')?.values[1]?.n).toBeNull();
    const broken = withValue(
      { ...edition, crossings: [] },
      'nb_niveaux_dialogue',
      (_, at) => [null, 9, null, 0][at] ?? null,
    );
    expect(found(audit(broken, solve)).findings.filter((one) => one.includes('nb_niveaux'))).toHaveLength(2);
  });

  it('finds a count of all who were heard, and one of all who bear a role by name', () => {
    const edition = editionOf(countryOf('SN'), 'publique');
    const all = edition.tabulations.find(({ id }) => id === 'difficultes_projet')?.base ?? 0;
    const broken = withValue({ ...edition, crossings: [] }, 'difficultes_projet', (n, at) => (at === 0 ? all : n));
    expect(found(audit(broken, solve)).findings.filter((one) => one.startsWith('all '))).toHaveLength(1);
    const [cell] = edition.matrix.filter(({ role, masked }) => role === 'inclusion' && !masked);
    const matrix = edition.matrix.map((one) =>
      one === cell ? { ...one, observed: 9, contradicted: 0, undocumented: 0 } : one,
    );
    const bared = audit({ ...edition, crossings: [], matrix }, solve).findings;
    expect(bared.filter(({ attack, place }) => attack === 'all' && place.startsWith('matrix, inclusion'))).toHaveLength(
      1,
    );
  });

  it('says when figures contradict one another', () => {
    const edition = editionOf(countryOf('SN'), 'publique');
    const broken = withValue(edition, 'membre_reseau', (n) => (n ?? 0) + 1);
    expect(audit({ ...broken, crossings: [] }, solve).contradictions).not.toEqual([]);
  });
});

describe.each([
  ['SN', 'publique'],
  ['SN', 'comite'],
  ['TN', 'publique'],
  ['TN', 'comite'],
] as const)('%s, %s', (iso2, audience) => {
  it('no masked count is found', () => {
    const result = audit(editionOf(countryOf(iso2), audience), solve);
    expect(result.targets).toBeGreaterThan(100);
    expect(found(result)).toEqual(nothing);
  }, 60_000);
});

describe('safety is not bought by silence', () => {
  it('the public edition of Senegal keeps four cells of five, and something to read in every table of testimony', () => {
    const { tabulations, crossings } = editionOf(countryOf('SN'), 'publique');
    const cells = [...tabulations.flatMap(({ values }) => values), ...crossings.flatMap((one) => one.cells)];
    expect(cells.filter(({ masked }) => masked).length / cells.length).toBeLessThan(0.2);
    const silent = tabulations.filter(
      ({ layer, answered, values }) =>
        layer === 'testimony' && (answered ?? 0) >= 10 && values.every(({ n }) => n === null),
    );
    // Masked whole for what another table says: nothing else.
    expect(silent.filter(({ values }) => values.length > 0).map(({ id }) => id)).toEqual(['nb_niveaux_dialogue']);
  });
});

describe('crossings asked one by one', () => {
  const pairsOf = ({ analyses }: Cartography): Crossing[] =>
    analyses.tabulations.flatMap((rows, at) =>
      analyses.tabulations
        .slice(at)
        .filter((columns) => canCross(rows, columns) && mayCross({ rows, columns }, false))
        .filter((columns) =>
          [rows, columns].some(({ layer, isMaskedAlways }) => layer === 'testimony' || isMaskedAlways),
        )
        .map((columns) => crossingOf(rows, columns, analyses.crossings)),
    );

  it('give back no masked cell, of theirs or of the tables beside them', () => {
    const map = countryOf('SN');
    const pairs = pairsOf(map).filter((_, at) => at % everyPair === 0);
    expect(pairs.length).toBeGreaterThan(40);
    const edition = editionOf({ ...map, analyses: { ...map.analyses, crossings: pairs } }, 'publique');
    const alone = { ...edition, crossings: [] };
    const all = edition.crossings.flatMap((crossing) => {
      const result = audit(alone, solve, [crossing], ({ place }) => place.startsWith(`${crossing.id},`));
      return [...found(result).findings, ...result.contradictions.map((one) => `${crossing.id}: ${one}`)];
    });
    expect(all).toEqual([]);
  }, 600_000);
});

describe('surveys drawn at random', () => {
  it('no masked count is found', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        expect(found(audit(editionOf(randomSurvey(seed), 'publique'), solve))).toEqual(nothing);
      }),
      { numRuns: surveys, ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}) },
    );
  }, 3_600_000);
});
