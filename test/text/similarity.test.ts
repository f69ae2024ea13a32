import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, jaroWinkler } from '../../src/text/similarity.ts';

describe('jaroWinkler', () => {
  it.each([
    ['martha', 'marhta', 0.9611],
    ['dixon', 'dicksonx', 0.8133],
    ['dwayne', 'duane', 0.84],
    // Below a Jaro of 0.7 there is no bonus for a shared beginning.
    ['abcd', 'abxy', 0.6667],
    ['Groupe de Recherche', 'GRDR', 0.5351],
    ['caritas maroc', 'caritas mali', 0.9205],
    ['', 'a', 0],
    ['a', 'a', 1],
  ])('%s / %s → %f', (left, right, expected) => {
    expect(jaroWinkler(left, right)).toBeCloseTo(expected, 3);
  });

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (left, right) => {
        const value = jaroWinkler(left, right);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        if (left === right) expect(value).toBe(1);
      }),
    );
  });
});

describe('editDistance', () => {
  it.each([
    ['absents', 'abscents', 1],
    ['kayar', 'cayar', 1],
    ['', 'abc', 3],
  ])('%s / %s → %i', (left, right, expected) => {
    expect(editDistance(left, right)).toBe(expected);
  });
});
