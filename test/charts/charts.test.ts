import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barChart, escapeXml, likertChart, shadeStep, tileMap } from '../../src/charts/index.ts';

const words = { id: 'f1', title: 'Un titre', alternative: 'Ce que dit la figure.' };

describe('pictures', () => {
  test('are named for people who cannot see them', () => {
    const svg = barChart(words, [{ label: 'a', value: 3, text: '3/9' }], 9);
    expect(svg).toContain('role="img" aria-labelledby="f1-title f1-text"');
    expect(svg).toContain('<title id="f1-title">Un titre</title><desc id="f1-text">Ce que dit la figure.</desc>');
  });

  test('bars are out of the base, in percent of the column, two decimals at most', () => {
    const svg = barChart(words, [{ label: 'a', value: 1, text: '1/3' }], 3);
    expect(svg).toContain('width="33.33%"');
  });

  test('a masked bar has no length of its own', () => {
    const svg = barChart(words, [{ label: 'a', value: null, text: 'masqué' }], 9);
    expect(svg).toContain('url(#f1-hatch)');
    expect(svg).not.toContain('class="chart-bar"');
  });

  test('a long label wraps so that a telephone can hold it', () => {
    const svg = barChart(
      words,
      [{ label: 'une catégorie au libellé vraiment très long à lire', value: 1, text: '1/3' }],
      3,
    );
    expect(svg.match(/class="chart-label"/g)?.length).toBe(2);
  });

  test('Likert bars diverge around the middle level, unfavourable levels hatched', () => {
    const svg = likertChart(
      words,
      ['a', 'b', 'c', 'd', 'e'],
      [{ label: 'q', counts: [2, 2, 2, 2, 2], base: 'n = 10' }],
    );
    const segments = [...svg.matchAll(/<rect x="([\d.]+)%" y="[\d.]+" width="([\d.]+)%"[^>]*class="level/g)];
    expect(segments.map(([, x]) => Number(x))).toEqual([0, 20, 40, 60, 80]);
    expect(svg).toContain('url(#f1-hatch)');
  });

  test('no count, no division by zero', () => {
    expect(likertChart(words, ['a', 'b'], [])).not.toContain('NaN');
    expect(likertChart(words, ['a', 'b'], [{ label: 'q', counts: [0, 0], base: 'n = 0' }])).not.toContain('NaN');
    expect(barChart(words, [{ label: 'a', value: 0, text: '0/0' }], 0)).not.toContain('NaN');
    expect(tileMap(words, [])).not.toContain('NaN');
  });

  test('tiles keep their neighbours, wherever the grid starts', () => {
    const tile = { mark: 'DK', name: 'Dakar', position: [3, 2] as [number, number], value: 4, text: '4' };
    expect(tileMap(words, [tile])).toContain('viewBox="0 0 84 84"');
  });
});

test('shades are four equal steps, none for zero or for what is masked', () => {
  expect([null, 0, 1, 3, 5, 8].map((value) => shadeStep(value, 8))).toEqual([0, 0, 1, 2, 3, 4]);
});

test('no text can open an element', () => {
  fc.assert(
    fc.property(fc.string(), (hostile) => {
      expect(escapeXml(hostile)).not.toMatch(/[<>"']/);
      const svg = barChart({ ...words, title: hostile }, [{ label: hostile, value: 1, text: hostile }], 2);
      expect(
        [...svg.matchAll(/<(\/?[a-z]+)/g)].every(([, name]) =>
          /^\/?(svg|title|desc|defs|pattern|line|text|rect)$/.test(name ?? ''),
        ),
      ).toBe(true);
    }),
    { numRuns: 50 },
  );
});
