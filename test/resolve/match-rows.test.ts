import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gazetteerOf, matchRows } from '../../src/resolve/index.ts';
import { matchNames } from './lists.ts';
import { row } from './records.ts';

/** Names that meet each other in every way the ladder knows. */
const names = [
  'ASKER',
  'A.S.K.E.R',
  'Association Solidaire de Kayane pour les Émigrés de Retour',
  'ASKER – Association Solidaire de Kayane pour les Émigrés de Retour',
  'Association solidaire de Kayane pour les emigres de retour',
  'Caritas Mali',
  'CARITAS MALI',
  'Caritas Maroc',
  'Caritas',
  'Union des Femmes de Kolda',
  'Réseau des Femmes de Kolda',
  'Femmes de Kolda',
  'Foyer Diam',
  'Foyer Diam des Gens de Passage',
  'APK',
  'Association pour la Promotion de Kayane',
  'Action Paysanne de Kolo',
  'HCR',
  'UNHCR',
  'Haut Commissariat des Nations Unies pour les réfugiés',
  'Groupement Tamsir 1',
  'Groupement Tamsir 2',
  'Groupement Tamsir',
  'Zembla International',
  'Zembla',
  'جمعية حراس الشاطئ',
  'حراس الشاطئ',
];

/** Groups of names, as sorted lists, whatever the rows are numbered. */
const groupsOf = (list: readonly string[]): string[] => {
  const { clusterOf } = matchNames(list);
  const groups = new Map<number | null, string[]>();
  for (const [index, name] of list.entries()) {
    const key = clusterOf[index] ?? null;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].map((group) => group.sort().join(' | ')).sort();
};

const listOfNames = fc.shuffledSubarray(names, { minLength: 1 });

describe('any list of names', () => {
  test('groups do not depend on the order of rows', () => {
    fc.assert(
      fc.property(listOfNames, (list) => {
        expect(groupsOf([...list].reverse())).toEqual(groupsOf(list));
        expect(groupsOf([...list].sort())).toEqual(groupsOf(list));
      }),
      { numRuns: 60 },
    );
  });

  test('saying a name once more changes nothing else', () => {
    fc.assert(
      fc.property(listOfNames, fc.nat(), (list, at) => {
        const again = list[at % list.length] ?? '';
        const before = matchNames(list);
        const after = matchNames([...list, again]);
        expect(after.clusterOf.slice(0, list.length)).toEqual(before.clusterOf);
        expect(after.clusterOf.at(-1)).toBe(before.clusterOf[at % list.length]);
      }),
      { numRuns: 60 },
    );
  });

  test('a cluster is named by its first row, and pairs marked the same hold it together', () => {
    fc.assert(
      fc.property(listOfNames, (list) => {
        const { clusterOf, pairs, clusterCount } = matchNames(list);
        for (const [index, cluster] of clusterOf.entries()) {
          expect(cluster).not.toBeNull();
          expect(clusterOf.indexOf(cluster)).toBe(cluster);
          expect(cluster).toBeLessThanOrEqual(index);
        }
        const same = pairs.filter(({ outcome }) => outcome === 'same');
        for (const { left, right } of same) expect(clusterOf[left]).toBe(clusterOf[right]);
        expect(same.length).toBe(list.length - clusterCount);
        for (const { left, right, outcome } of pairs) {
          if (outcome === 'to-review') expect(clusterOf[left]).not.toBe(clusterOf[right]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('whatever is typed, every row that says something is in one cluster', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 12 }), (list) => {
        const { clusterOf } = matchNames(list);
        expect(clusterOf.map((cluster) => cluster !== null)).toEqual(
          list.map((name) => /[^\s\p{Cf}\p{Cc}]/u.test(name)),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('bad input', () => {
  test('blank names are in no cluster, those that say nothing are told', () => {
    const { clusterOf, unreadable } = matchNames(['Foyer Diam', '', ' \u200b\u00a0', 'A', '🙂', 'x'.repeat(600)]);
    expect(clusterOf).toEqual([0, null, null, 3, 4, 5]);
    expect(unreadable).toEqual([3, 4, 5]);
  });

  test('ten thousand identical names are one cluster, quickly', () => {
    const found = matchNames(Array.from({ length: 10_000 }, () => 'Association des Ressortissants de Kayane'));
    expect(found.clusterCount).toBe(1);
    expect(found.pairs.length).toBe(9_999);
    expect(found.hiddenReviews).toBe(0);
  });

  test('cells of a megabyte are the same only as themselves', () => {
    const long = 'Association de Kayane '.repeat(50_000);
    const { clusterOf } = matchNames([long, long, `${long}bis`, 'Association de Kayane']);
    expect(clusterOf).toEqual([0, 0, 2, 3]);
  });

  test('one name in thousands of towns is shown to a person some times, the rest counted', () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => ({
      name: 'Union des Femmes Solidaires',
      acronym: null,
      otherNames: [],
      card: row('acteurs', index + 2, { ville_siege: `Bourg${spelt(index)}` }),
    }));
    const { clusterCount, pairs, hiddenReviews } = matchRows(rows, gazetteerOf(null, []));
    expect(clusterCount).toBeGreaterThan(2_900);
    const reviews = pairs.filter(({ outcome }) => outcome === 'to-review').length;
    expect(reviews).toBeGreaterThan(0);
    expect(reviews).toBeLessThanOrEqual(20);
    expect(hiddenReviews).toBeGreaterThan(1_000);
  });
});

describe('other columns', () => {
  const known = { acronym: null, otherNames: [] };

  test('a register number brings together what names do not, and two keep apart what names bring together', () => {
    const cardOf = (identifiant: string) => row('acteurs', 2, { identifiant, registre: 'R' });
    const same = [
      { ...known, name: 'Foyer de Kayane', card: cardOf('2041/778') },
      { ...known, name: 'Foyer de Kayane et environs', card: cardOf('2041/778') },
    ];
    const two = [
      { ...known, name: 'Foyer de Kayane', card: cardOf('2041/778') },
      { ...known, name: 'Foyer de Kayane', card: cardOf('9953/112') },
    ];
    expect(matchRows(same, gazetteerOf(null, [])).clusterCount).toBe(1);
    expect(matchRows(two, gazetteerOf(null, [])).clusterCount).toBe(2);
  });

  test('another name joins a row to its translation', () => {
    const rows = [
      { name: 'Les Gardiens du rivage', acronym: null, otherNames: ['جمعية حراس الشاطئ'], card: null },
      { name: 'جمعية حراس الشاطئ', acronym: null, otherNames: [], card: null },
    ];
    expect(matchRows(rows, gazetteerOf(null, [])).clusterCount).toBe(1);
  });
});

function spelt(number: number): string {
  const syllables = ['ba', 'ko', 'di', 'mou', 'sa', 'tre', 'lu', 'vi', 'zan', 'pe'];
  return [...String(number)].map((digit) => syllables[Number(digit)]).join('');
}

describe('one name in many places that no list knows', () => {
  test('towns that resemble each other are not typing errors of one town', () => {
    const names = Array.from(
      { length: 2_000 },
      (_, index) => `Union des Femmes Solidaires de ${capital(spelt(10_000 + index))}`,
    );
    expect(matchNames(names).clusterCount).toBeGreaterThan(1_950);
  });
});

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
