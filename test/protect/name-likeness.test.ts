import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearActors } from '../../src/protect/name-likeness.ts';
import { type Known, keySlips, type Search, searchAmong } from '../../src/protect/near-search.ts';
import { nearStrings } from '../../src/protect/near-strings.ts';
import { editDistance } from '../../src/text/similarity.ts';
import { actor } from './sample.ts';

/** The slow way: every organisation compared with every name, every word with every word. */
function everyOne(known: readonly Known[]): Search {
  const words = new Set(known.flatMap((one) => [...one.words]));
  return { wordsNear: () => words, placesNear: () => known.keys() };
}

const word = fc.constantFrom(
  ...[
    'Association',
    'Asociation',
    'Union',
    'des',
    'pour la',
    'Kebqunjar',
    'Kebqunjal',
    'Kebunjar',
    'Zorane',
    'Zoranne',
  ],
  ...[
    'Mirelane',
    'Mirélane',
    'AKZ',
    'A.K.Z.',
    'AKZM',
    'AKZN',
    'UDM',
    'Section 2012',
    'Section 2013',
    'Teranga',
    'é',
    'x',
  ],
  ...['Réseau', 'migrants', 'l’Avenir', 'Koumbatiyo', 'Koumbatigo', 'Koumbatigos', 'Vent-Salé', 'Ventsale', 'الأمل'],
);
const spelt = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 14 });
const name = fc.oneof({ weight: 4, arbitrary: spelt }, letters);
const acronym = fc.option(fc.oneof(word, fc.string({ unit: fc.constantFrom('A', 'B', 'C'), maxLength: 14 })));
const organisation = fc.record({ name, acronym, otherNames: fc.array(name, { maxLength: 2 }) });

describe('the organisations that a name may mean', () => {
  it('are those that comparing it with every one would give', () => {
    fc.assert(
      fc.property(
        fc.array(organisation, { maxLength: 30 }),
        fc.array(name, { minLength: 1, maxLength: 5 }),
        fc.constantFrom<[undefined, 'same']>(undefined, 'same'),
        (organisations, names, only) => {
          const actors = organisations.map((one, index) => ({ ...actor(`sn-${100 + index}`, one.name, []), ...one }));
          const [quickly, slowly] = [nearActors(actors, only), nearActors(actors, only, everyOne)];
          for (const wanted of names) expect(quickly(wanted)).toEqual(slowly(wanted));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('are compared with few of the others, however many there are', () => {
    const signs = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'te', 'vi', 'zo'];
    // Three syllables from a number, well mixed.
    const made = (seed: number) =>
      [7, 11, 13].map((step) => signs[Math.floor(seed / step + seed * step) % signs.length]).join('');
    const comparedIn = (count: number): number => {
      const actors = Array.from({ length: count }, (_, index) =>
        actor(`sn-${index}`, `Association ${made(index * 3)} ${made(index * 5 + 1)} des ${made(index * 7 + 2)}`, []),
      );
      let compared = 0;
      const nearTo = nearActors(actors, 'same', (known) => {
        const search = searchAmong(known);
        return {
          wordsNear: search.wordsNear,
          placesNear: (wanted) => {
            const places = [...search.placesNear(wanted)];
            compared += places.length;
            return places;
          },
        };
      });
      for (const one of actors) nearTo(one.name);
      return compared / (count * count);
    };
    expect(comparedIn(1_500)).toBeLessThan(0.1);
  });
});

describe('strings a few slips away', () => {
  it('are all found, by the length of the shorter or of the longer', () => {
    const either = (length: number) => Math.floor(keySlips(Math.ceil(length / 0.85)));
    const string = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 24 });
    fc.assert(
      fc.property(fc.array(string, { maxLength: 20 }), string, (known, wanted) => {
        const index = nearStrings<string>(either);
        for (const one of known) index.add(one, one);
        const found = index.near(wanted);
        for (const one of known) {
          const isNear = editDistance(one, wanted) <= keySlips(Math.max(one.length, wanted.length));
          if (isNear) expect(found).toContain(one);
        }
      }),
      { numRuns: 500 },
    );
  });
});
