import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabulate, type UnitAnswer, type Variable } from '../../src/analyse/tabulate.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { DataRecord } from '../../src/model/record.ts';
import { actor, analysed, cellsOf, code, interview, row, surveyed } from './building.ts';

const codes = ['a', 'b', 'c'];

const answer = (isMultiple: boolean): fc.Arbitrary<Omit<UnitAnswer, 'unit'>> =>
  fc
    .record({
      given: fc.subarray(codes, { maxLength: isMultiple ? 3 : 1 }),
      records: fc.array(fc.constantFrom('r1', 'r2', 'r3'), { maxLength: 2 }),
      isRefused: fc.boolean(),
    })
    .map(({ given, records, isRefused }) => ({
      from: ['r0'],
      codes: new Map(given.map((given) => [given, records])),
      refusedBy: isRefused ? ['r0'] : [],
    }));

const variable = (isMultiple: boolean, answers: Omit<UnitAnswer, 'unit'>[]): Variable => ({
  id: 'v',
  title: { fr: 'v', en: 'v' },
  elements: [],
  unit: 'acteurs',
  baseOf: 'known',
  layer: 'directory',
  isMultiple,
  values: () => codes.slice(0, 2).map((code) => ({ code, label: { fr: code, en: code }, isSensitive: false })),
  answers: () => answers.map((given, index) => ({ unit: `u${index}`, ...given })),
});

const empty = surveyed([], []);

describe('the tabulation engine', () => {
  it('base = answered + refused + not answered; every value is within answered; records are never lost', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(answer(true), { maxLength: 12 }), (isMultiple, answers) => {
        const table = tabulate(variable(isMultiple, answers), empty);
        const units = (rows: { unit: string }[]) => new Set(rows.map(({ unit }) => unit));
        const [base, answered, refused] = [units(table.base), units(table.answered), units(table.refused)];
        expect(table.base).toHaveLength(base.size);
        expect([...answered].every((unit) => base.has(unit) && !refused.has(unit))).toBe(true);
        expect([...refused].every((unit) => base.has(unit))).toBe(true);
        for (const { rows } of table.values) {
          for (const { unit, from } of rows) {
            expect(from.length).toBeGreaterThan(0);
            const whole = table.answered.find((other) => other.unit === unit)?.from ?? [];
            expect(from.every((record) => whole.includes(record))).toBe(true);
          }
        }
      }),
    );
  });

  it('values of one choice add up to answered', () => {
    fc.assert(
      fc.property(fc.array(answer(false), { maxLength: 12 }), (answers) => {
        const table = tabulate(variable(false, answers), empty);
        const sum = table.values.reduce((total, { rows }) => total + rows.length, 0);
        expect(sum).toBe(table.answered.length);
      }),
    );
  });
});

const region = fc.constantFrom('SN-DK', 'SN-TH', 'SN-SL');
const cells = fc.record(
  {
    region_siege: region,
    annee_creation: fc.integer({ min: 1980, max: 2025 }),
    thematiques: fc.subarray(['droit', 'genre', 'enfants'], { minLength: 1 }),
    qualite_dialogue: fc.constantFrom('bonne', 'mauvaise'),
    besoins_appui: fc.subarray(['formation', 'accompagnement'], { minLength: 1 }),
    membre_reseau: fc.boolean(),
    date: fc.constantFrom('2024-01-01', '2025-01-01'),
  },
  { requiredKeys: [] },
);

const organisation = fc.record({
  card: fc.option(cells, { nil: null }),
  talks: fc.array(fc.record({ cells, refused: fc.subarray(['qualite_dialogue', 'annee_creation']) }), { maxLength: 2 }),
  given: fc.subarray([
    'role:inclusion',
    'role:participation',
    'faiblesse:gestion-faible',
    'force:reseau',
    'besoin:communication',
  ]),
  type: fc.constantFrom('ong', 'diaspora', null),
});
type Drawn = typeof organisation extends fc.Arbitrary<infer T> ? T : never;

/** Interview columns stay out of the card, so that each column stands where it belongs. */
const asCard = ({ region_siege, annee_creation, thematiques }: NonNullable<Drawn['card']>) =>
  Object.fromEntries(
    Object.entries({ region_siege, annee_creation, thematiques }).filter(([, value]) => value !== undefined),
  ) as Parameters<typeof row>[2];

function build(drawn: Drawn[]): { actors: Actor[]; records: DataRecord[] } {
  const records: DataRecord[] = [];
  const actors = drawn.map(({ card, talks, given, type }, index) => {
    const own = [
      row('acteurs', `f${index}`, card === null ? {} : asCard(card)),
      ...talks.map((talk, at) => {
        const refused = talk.refused.filter((key) => !(key in talk.cells));
        return interview(`e${index}-${at}`, talk.cells as Parameters<typeof row>[2], { refused });
      }),
    ];
    records.push(...own);
    return actor(`a${index}`, own, {
      type,
      assignments: given.map((key) =>
        code(
          key,
          own.map(({ id }) => id),
        ),
      ),
    });
  });
  return { actors, records };
}

const sizes = (actors: Actor[], records: DataRecord[]): Map<string, number> => {
  const { tabulations, crossings, matrix } = analysed(actors, records).analyses;
  return new Map([
    ...tabulations.flatMap(({ id, base, answered, values }): [string, number][] => [
      [`${id} base`, base.length],
      [`${id} answered`, answered.length],
      ...values.map(({ code, rows }): [string, number] => [`${id} ${code}`, rows.length]),
    ]),
    ...crossings.flatMap((crossing) =>
      cellsOf(crossing).map(({ row, column, units }): [string, number] => [
        `${crossing.id} ${row} ${column}`,
        units.length,
      ]),
    ),
    ...matrix.map(({ role, code, observed }): [string, number] => [`matrix ${role} ${code}`, observed.length]),
  ]);
};

describe('the whole stage', () => {
  it('the order of records and actors never matters', () => {
    fc.assert(
      fc.property(fc.array(organisation, { maxLength: 5 }), fc.integer(), (drawn, seed) => {
        const { actors, records } = build(drawn);
        const shuffled = <T>(values: T[]) =>
          values
            .map((value, index) => ({ value, key: Math.sin(seed + index) }))
            .sort((a, b) => a.key - b.key)
            .map(({ value }) => value);
        const plain = analysed(actors, records).analyses;
        expect(analysed(shuffled(actors), shuffled(records)).analyses).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  it('an organisation added never lowers a count', () => {
    fc.assert(
      fc.property(fc.array(organisation, { minLength: 1, maxLength: 5 }), (drawn) => {
        const more = build(drawn);
        const fewer = build(drawn.slice(0, -1));
        const after = sizes(more.actors, more.records);
        for (const [key, count] of sizes(fewer.actors, fewer.records))
          expect(after.get(key) ?? 0, key).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: 30 },
    );
  });

  it('every row of every table stands on records that exist', () => {
    fc.assert(
      fc.property(fc.array(organisation, { maxLength: 5 }), (drawn) => {
        const { actors, records } = build(drawn);
        const known = new Set(records.map(({ id }) => id));
        for (const { base, answered, refused, values } of analysed(actors, records).analyses.tabulations) {
          for (const { from } of [...base, ...answered, ...refused, ...values.flatMap(({ rows }) => rows)]) {
            expect(from.length > 0 && from.every((id) => known.has(id))).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
