import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureRecords } from './fixtures.ts';
import { cards, resolveIn } from './records.ts';

describe('order of rows', () => {
  const records = fixtureRecords('SN');
  const expected = JSON.stringify(resolveIn(records));

  it('changes nothing in the SN data set', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(JSON.stringify(resolveIn(shuffled))).toBe(expected);
      }),
      { numRuns: 4 },
    );
  });

  const word = fc.constantFrom(
    'Tabax',
    'Soleil',
    'Union',
    'Réseau',
    'des',
    'femmes',
    'Jeunes',
    'Dakar',
    'Kolda',
    'Mali',
    '2',
    'ADR',
    'RTB',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

  it('changes nothing in lists of awkward names', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 14 }), fc.integer(), (names, seed) => {
        const rows = cards(...names);
        const shuffled = rows
          .map((each, index) => ({ each, rank: Math.sin(seed + index * 7) }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ each }) => each);
        expect(resolveIn(shuffled)).toEqual(resolveIn(rows));
      }),
      { numRuns: 60 },
    );
  });

  it('every row goes to one actor, or waits and is told', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 14 }), (names) => {
        const rows = cards(...names);
        const { value } = resolveIn(rows);
        for (const { id } of rows) {
          expect((value.actorsByRecord[id]?.length ?? 0) === 1 || value.unattributed.includes(id)).toBe(true);
        }
        expect(value.actors.flatMap(({ records: own }) => own).length + value.unattributed.length).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });
});
