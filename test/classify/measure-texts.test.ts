import { describe, expect, test } from 'vitest';
import { cuesSeen, type LabelledText, labelsFrom, measureTexts, readyGrid } from '../../src/classify/index.ts';
import { miniGrid } from './mini-grid.ts';

const grid = readyGrid(miniGrid);
let row = 0;
function labelled(text: string, codes: Record<string, string[]>, column: string | null = null): LabelledText {
  const at = { file: 'corpus.jsonl', row: ++row };
  const { labels } = labelsFrom(codes, {}, text, miniGrid, at);
  const none = { codes: new Map(), unmeasured: new Set<string>(), why: new Map() };
  return { id: row, text, column, language: null, at, ...none, ...labels };
}

const texts = [
  labelled('Nous hébergeons des familles.', { role: ['acces-services'], besoin: [] }),
  labelled('Nous faisons du plaidoyer.', { role: ['acces-services', 'veille-engagements'], besoin: [] }),
  labelled('Nous faisons du plaidoyer à la radio.', { role: [], besoin: ['plaidoyer-dialogue'] }),
];

describe('measureTexts', () => {
  test('counts by axis and code, and gives the figures', () => {
    const { axes, texts: count } = measureTexts(texts, grid);
    expect(count).toBe(3);
    expect(axes.map(({ axis }) => axis)).toEqual(['role', 'besoin']);
    const [role] = axes;
    expect(role).toMatchObject({ right: 2, extra: 1, missed: 1, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
    expect(role?.codes.map(({ code, right, extra, missed }) => [code, right, extra, missed])).toEqual([
      ['acces-services', 1, 0, 1],
      ['veille-engagements', 1, 1, 0],
    ]);
    expect(axes[1]).toMatchObject({ right: 0, extra: 0, missed: 1, precision: null, recall: 0, f1: 0 });
    const { low = 1, high = 0 } = role?.intervals.f1 ?? {};
    expect(low).toBeLessThan(2 / 3);
    expect(high).toBeGreaterThan(2 / 3);
  });

  test('the order of the texts changes nothing', () => {
    const straight = measureTexts(texts, grid).axes;
    expect(measureTexts([...texts].reverse(), grid).axes).toEqual(straight);
  });

  test('an activity that is none of the five roles is counted apart', () => {
    const [role] = measureTexts([labelled('Rien ici.', { role: ['hors-grille'] })], {
      ...grid,
      codebook: miniGrid,
    }).axes;
    expect(role?.leftOut).toEqual(['hors-grille']);
    const off: LabelledText = {
      ...labelled('Rien ici.', { role: [] }),
      codes: new Map([['role', new Set(['hors-grille'])]]),
    };
    const [counted] = measureTexts([off, ...texts], grid).axes;
    expect(counted).toMatchObject({ missed: 1, withAll: { missed: 2 } });
    expect(counted?.codes.map(({ code }) => code)).toContain('hors-grille');
  });

  test('says which text lacks what, and why each cue was turned away', () => {
    const { errors } = measureTexts(
      [
        labelled('Nous n’hébergeons personne ; on nous consulte.', { role: ['acces-services'] }),
        labelled('Besoin de formation en plaidoyer', { role: ['veille-engagements'] }),
        labelled('Rien.', { role: ['inclusion'] }),
      ],
      grid,
    );
    const seen = errors.map((error) => [
      `${error.kind} ${error.code}`,
      ...cuesSeen(error, grid).map(({ quote, turnedAway }) => `${quote} ${turnedAway}`),
    ]);
    expect(seen).toEqual([
      ['missing acces-services', 'n’hébergeons personne negation'],
      ['extra participation', 'consulte null'],
      ['missing veille-engagements', 'plaidoyer sauf'],
      ['missing inclusion'],
    ]);
  });
});

describe('labelsFrom', () => {
  const at = { file: 'corpus.jsonl', row: 1 };

  test('a sub-code counts as its code; a code that the grid lacks is told, and its axis not measured', () => {
    const { labels, told } = labelsFrom({ role: ['hebergement', 'logement'], besoin: [] }, {}, 'x', miniGrid, at);
    expect([...(labels?.codes.get('role') ?? [])]).toEqual(['acces-services']);
    expect([...(labels?.unmeasured ?? [])]).toEqual(['role']);
    expect(told.map(({ code, actual }) => `${code} ${actual}`)).toEqual(['COR-013 role:logement']);
  });

  test('words of `why` that the text lacks are told; case, accents and cuts aside', () => {
    const why = { 'role:a': 'NOUS hebergeons … familles', 'role:b': 'nous logeons' };
    const { told } = labelsFrom({ role: [] }, why, 'Nous hébergeons des familles.', miniGrid, at);
    expect(told.map(({ code, actual }) => [code, actual])).toEqual([['COR-014', 'nous logeons']]);
  });

  test('what the machine gives on an axis that is set aside is neither right nor wrong', () => {
    const odd = labelled('Nous hébergeons des familles.', { role: ['logement'], besoin: ['plaidoyer-dialogue'] });
    const { axes, errors } = measureTexts([odd], grid);
    expect(axes.find(({ axis }) => axis === 'role')).toMatchObject({ right: 0, extra: 0, missed: 0 });
    expect(errors.map(({ axis }) => axis)).toEqual(['besoin']);
  });

  test.each([[null], [[]], ['role'], [{ role: 'inclusion' }], [{ role: [1] }]])('%j is no set of labels', (codes) => {
    expect(labelsFrom(codes, {}, 'x', miniGrid, at).labels).toBeNull();
  });
});
