import { describe, expect, it } from 'vitest';
import { largestMasked } from '../../src/findings/draft.ts';
import { findingsOf, subjects } from '../../src/findings/index.ts';
import { smallestCell } from '../../src/protect/policy.ts';
import { framesEn } from '../../src/render/findings/frames-en.ts';
import { framesFr } from '../../src/render/findings/frames-fr.ts';
import { crossing } from '../render/sample-parts.ts';
import { asked, editionOf, foundIn, table } from './building.ts';

const kindsOf = (...given: Parameters<typeof foundIn>) =>
  foundIn(...given).map(({ kind, parts }) => [kind, ...parts.map(({ codes, x }) => `${codes.join('+')} ${x}`)]);

describe('what a table is found to say', () => {
  it('more than half: a majority, with the next', () => {
    expect(kindsOf(asked('premier_besoin', { a: 14, b: 7, c: 3 }))).toEqual([['majority', 'a 14', 'b 7']]);
  });

  it('exactly half is no majority', () => {
    expect(kindsOf(asked('premier_besoin', { a: 12, b: 7, c: 5 }))[0]?.[0]).toBe('order');
  });

  it('ties stand together, and no more than three', () => {
    expect(kindsOf(asked('premier_besoin', { b: 8, a: 8, c: 7, d: 3 }))).toEqual([['order', 'a+b 8', 'c 7']]);
    expect(kindsOf(asked('premier_besoin', { a: 5, b: 5, c: 5, d: 5 }))).toEqual([]);
  });

  it('a third is told when it comes to half of the first, and when there is room', () => {
    expect(kindsOf(asked('premier_besoin', { a: 10, b: 8, c: 5, d: 1 }))).toEqual([['order', 'a 10', 'b 8', 'c 5']]);
    expect(kindsOf(asked('premier_besoin', { a: 10, b: 8, c: 4, d: 2 }))).toEqual([['order', 'a 10', 'b 8']]);
  });

  it('nothing is told first that a masked value may exceed', () => {
    // Eight of twenty are not printed: one of the two masked may have them all.
    expect(kindsOf(asked('premier_besoin', { a: 7, b: 5, c: null, d: null }, { answered: 20 }))).toEqual([]);
    expect(kindsOf(asked('premier_besoin', { a: 9, b: 5, c: null, d: null }, { answered: 20 }))).toEqual([
      ['order', 'a 9'],
    ]);
    // Of several answers the rule masks up to four: the second might be one of them.
    const several = { multiple: true, answered: 20 };
    expect(kindsOf(asked('besoins_appui', { a: 9, b: 4, c: null }, several))).toEqual([['order', 'a 9']]);
    expect(kindsOf(asked('besoins_appui', { a: 4, c: null }, several))).toEqual([]);
  });

  it('that bound is the masking rule’s own', () => {
    expect(largestMasked).toBe(Math.max(smallestCell.sensitive, smallestCell.ordinary) - 1);
  });

  it('«autre» at the head of a table says nothing', () => {
    expect(kindsOf(asked('premier_besoin', { autre: 14, a: 7 }))).toEqual([]);
  });

  it('no value stands out', () => {
    expect(kindsOf(asked('premier_besoin', { a: 5, b: 4, c: 4, d: 4, e: 4, f: 4 }))).toEqual([['spread', 'a 5']]);
  });

  it('neighbouring bands, whatever order they come in', () => {
    const counts = { 'plus-100000': 4, 'moins-5000': 11, '10000-20000': 5, '5000-10000': 7, '20000-100000': 10 };
    expect(kindsOf(table('budget_tranche', counts))).toEqual([['run', 'moins-5000+5000-10000+10000-20000 23']]);
    expect(foundIn(table('budget_tranche', counts))[0]?.side).toBe('low');
  });

  it('neighbouring bands never leave out the most frequent one, nor one as frequent', () => {
    const counts = { 'moins-5000': 7, '5000-10000': 6, '10000-20000': 4, '20000-100000': 9, 'plus-100000': 4 };
    expect(kindsOf(table('budget_tranche', counts))).toEqual([['run', '10000-20000+20000-100000+plus-100000 17']]);
    const tied = { 'moins-5000': 1, '5000-10000': 8, '10000-20000': 6, '20000-100000': 8, 'plus-100000': 4 };
    expect(kindsOf(table('budget_tranche', tied))).toEqual([['run', '5000-10000+10000-20000+20000-100000 22']]);
    const apart = { 'moins-5000': 9, '5000-10000': 7, '10000-20000': 1, '20000-100000': 1, 'plus-100000': 9 };
    expect(kindsOf(table('budget_tranche', apart)).map(([kind]) => kind)).not.toContain('run');
  });

  it('bands with a masked one in between are not summed', () => {
    const counts = { 'moins-5000': 6, '5000-10000': null, '10000-20000': null, '20000-100000': 6, 'plus-100000': 3 };
    expect(kindsOf(table('budget_tranche', counts, { answered: 19 })).filter(([kind]) => kind === 'run')).toEqual([]);
  });

  it('a scale: both ends with their parts, nothing when a level is masked', () => {
    const levels = { 'tres-bonne': 1, bonne: 5, moyenne: 6, mauvaise: 7, 'tres-mauvaise': 3 };
    expect(kindsOf(asked('qualite_dialogue', levels))).toEqual([
      ['scale', 'mauvaise+tres-mauvaise 10', 'tres-bonne+bonne 6', 'moyenne 6'],
    ]);
    expect(kindsOf(asked('qualite_dialogue', { ...levels, moyenne: null }, { answered: 22 }))).toEqual([]);
  });

  it('two places hold half of the seats', () => {
    expect(kindsOf(table('region_siege', { a: 8, b: 6, c: 5, d: 4 }))).toEqual([['concentration', 'a+b 14']]);
  });

  it('absence: only where ten answered, never a masked value nor a region where nobody was asked', () => {
    const counts = { a: 8, b: 6, c: 0, d: null };
    const several = { multiple: true, answered: 12, base: 14 };
    expect(kindsOf(asked('partenariats', counts, several)).at(-1)).toEqual(['absence', 'c 0']);
    expect(
      kindsOf(asked('partenariats', counts, { ...several, answered: 9, base: 9 })).map(([kind]) => kind),
    ).not.toContain('absence');
    expect(kindsOf(asked('partenariats', counts, { ...several, base: 30 })).map(([kind]) => kind)).not.toContain(
      'absence',
    );
    expect(kindsOf(table('region_siege', { a: 12, b: 3, c: 0 })).map(([kind]) => kind)).not.toContain('absence');
  });

  it('fewer than five answers: nothing can be said', () => {
    expect(kindsOf(asked('premier_besoin', { a: 3, b: 1 }))).toEqual([['too-few', ' 4']]);
  });

  it('a table that nobody answered, or masked whole, says nothing', () => {
    expect(kindsOf(asked('premier_besoin', { a: 0 }))).toEqual([]);
    expect(kindsOf(asked('premier_besoin', { a: null, b: null }, { answered: 8 }))).toEqual([]);
  });
});

describe('groups of a crossing', () => {
  const line = (code: string) => ({ code, label: { fr: code, en: code } });
  const rows = asked('membre_reseau', { oui: 12, non: 10 });
  const foundBetween = (cells: (number | null)[][], groups = ['11-50', '51-100']) => {
    const made = crossing('membre_reseau-x-nb_membres', ['m', 'm'], ['oui', 'non'].map(line), groups.map(line), cells);
    const given = { ...made, base_of: 'interviewed', base: 22, answered: 22 };
    return findingsOf(editionOf([rows], { crossings: [given] }))
      .filter(({ source }) => source === 'crossing')
      .map(({ kind, parts, grade }) => [kind, grade, ...parts.map(({ group, x, n }) => `${group} ${x}/${n}`)]);
  };

  it('are told when they stand far apart, as a difference to be confirmed', () => {
    const cells = [
      [10, 1],
      [2, 9],
    ];
    // 22 in the two groups, their own word, one difference among several: three, less two steps.
    expect(foundBetween(cells)).toEqual([['contrast', 'faible', '11-50 10/12', '51-100 1/10']]);
  });

  it('are not compared when one is small, or a cell is masked, or they are alike', () => {
    expect(
      foundBetween([
        [10, 0],
        [2, 4],
      ]),
    ).toEqual([]);
    expect(
      foundBetween([
        [10, null],
        [2, 9],
      ]),
    ).toEqual([]);
    expect(
      foundBetween([
        [8, 4],
        [4, 6],
      ]),
    ).toEqual([]);
  });

  it('one group alone lacks what the others have', () => {
    const cells = [
      [8, 9, 0],
      [2, 1, 8],
    ];
    expect(foundBetween(cells, ['11-50', '51-100', '101-1000'])).toEqual([
      ['exception', 'faible', '101-1000 0/8', '51-100 9/10', '11-50 8/10'],
    ]);
  });

  it('what the type of an organisation all but says is no contrast', () => {
    const themes = table('thematiques', { accompagnement: 9, droit: 4 }, { multiple: true, answered: 20 });
    const made = crossing(
      'thematiques-x-type',
      ['t', 't'],
      [line('accompagnement')],
      [line('migrants-retour'), line('reseau')],
      [[9, 0]],
    );
    const sized = { ...made, columns: made.columns.map((column) => ({ ...column, n: 10 })) };
    const crossed = findingsOf(editionOf([themes], { crossings: [sized] })).filter(
      ({ source }) => source === 'crossing',
    );
    expect(crossed).toEqual([]);
  });
});

describe('the matrix', () => {
  const cell = (code: string, expected: boolean, observed: number | null) => ({
    ...{ role: 'inclusion', axis: 'force' as const, code, expected, observed, masked: observed === null },
    ...{ contradicted: observed === null ? null : 0, undocumented: observed === null ? null : 12 - observed },
  });
  const tables = [
    table('roles', { inclusion: 12 }, { multiple: true }),
    table('forces', { a: 9, b: 3 }, { multiple: true, answered: 24 }),
  ];
  const found = (cells: ReturnType<typeof cell>[]) =>
    findingsOf(editionOf(tables, { matrix: cells }))
      .filter(({ source }) => source === 'matrix')
      .map(({ kind, parts }) => [kind, ...parts.map(({ codes, x, n }) => `${codes} ${x}/${n}`)]);

  it('expected and seen, documented nowhere, masked: the three make the whole', () => {
    const cells = [4, 3, 0, 0, null].map((n, index) => cell(`c${index}`, true, n));
    expect(found(cells)).toEqual([['expected', 'seen 2/5', 'nowhere 2/5', 'masked 1/5']]);
  });

  it('observed and not expected, out of those of the role', () => {
    expect(found([cell('a', false, 7)])).toEqual([['unexpected', 'a 7/12']]);
    expect(found([cell('a', false, null)])).toEqual([]);
  });
});

describe('the grade', () => {
  const gradeOf = (...given: Parameters<typeof foundIn>) => {
    const [finding] = foundIn(...given);
    return [finding?.grade, ...(finding?.steps.map(({ part }) => part) ?? [])];
  };
  const known = (n: number) => {
    const { counts } = editionOf([]);
    return { counts: { ...counts, known: n } };
  };

  it.each([
    ['an opinion of many', asked('premier_besoin', { a: 16, b: 8 }), 24, ['elevee', 'answers-many']],
    ['of some', asked('premier_besoin', { a: 9, b: 3 }), 12, ['moyenne', 'answers-some']],
    ['of few', asked('premier_besoin', { a: 6, b: 2 }), 12, ['faible', 'answers-few']],
    ['of few among many known', asked('premier_besoin', { a: 6, b: 2 }), 40, ['tres-faible', 'answers-few', 'few-met']],
    [
      'a fact that they alone state',
      asked('membre_reseau', { oui: 16, non: 8 }),
      24,
      ['moyenne', 'answers-many', 'self-declared'],
    ],
    ['with gaps', asked('premier_besoin', { a: 16, b: 8 }, { base: 40 }), 40, ['moyenne', 'answers-many', 'gaps']],
    [
      'with wide gaps',
      asked('premier_besoin', { a: 16, b: 8 }, { base: 80 }),
      80,
      ['faible', 'answers-many', 'wide-gaps'],
    ],
    [
      'codes whose support is not shown',
      table('forces', { a: 16, b: 8 }),
      24,
      ['moyenne', 'answers-many', 'codes-unseen'],
    ],
  ])('%s', (_, one, all, expected) => {
    expect(gradeOf(one, known(all))).toEqual(expected);
  });

  it('a whole register counts one step more', () => {
    const mechanisms = table(
      'mecanismes_fonctionnel',
      { oui: 4, non: 2 },
      { unit: 'mecanismes', base_of: 'mechanisms' },
    );
    expect(gradeOf(mechanisms)).toEqual(['moyenne', 'answers-few', 'whole-register']);
  });
});

describe('the summary', () => {
  it('takes the best of each topic, ten at most, never what is very weak', () => {
    const tables = [
      asked('premier_besoin', { a: 16, b: 8 }),
      asked('besoins_appui', { a: 16, b: 8 }),
      asked('interet_formation', { oui: 16, non: 8 }),
      asked('qualite_dialogue', { 'tres-bonne': 0, bonne: 1, moyenne: 1, mauvaise: 1, 'tres-mauvaise': 0 }),
      table('region_siege', { a: 18, b: 6 }),
    ];
    const { counts } = editionOf([]);
    const told = findingsOf(editionOf(tables, { counts: { ...counts, known: 24 } })).filter(({ summary }) => summary);
    expect(told.map(({ table: id }) => id)).toEqual(['region_siege', 'premier_besoin', 'besoins_appui']);
  });
});

describe('words', () => {
  it('every table of the rule has its words in both languages, each verb with the place of its label', () => {
    for (const { table: id } of subjects) {
      for (const frames of [framesFr, framesEn]) {
        expect(frames[id]?.one, id).toContain('%');
        expect(frames[id]?.many, id).toContain('%');
      }
      expect(Object.keys(framesEn[id]?.byCode ?? {}), id).toEqual(Object.keys(framesFr[id]?.byCode ?? {}));
    }
    expect(findingsOf(editionOf([]))).toEqual([]);
  });
});
