import { describe, expect, it } from 'vitest';
import { formatPercent } from '../../src/text/format.ts';

describe('a share as a whole percentage', () => {
  it.each([
    [23, 40, '58\u00a0%'], // 57.5, which floating point makes 57.49999999999999
    [29, 200, '15\u00a0%'],
    [57, 200, '29\u00a0%'],
    [1, 8, '13\u00a0%'],
    [9, 200, '5\u00a0%'],
    [1, 3, '33\u00a0%'],
    [0, 12, '0\u00a0%'],
    [12, 12, '100\u00a0%'],
  ])('%i/%i is %s, a half going up', (x, n, expected) => {
    expect(formatPercent(x / n, 'fr')).toBe(expected);
  });

  it('rounds every share of a base under 400 as whole numbers do', () => {
    for (let n = 1; n < 400; n += 1)
      for (let x = 0; x <= n; x += 1)
        expect(formatPercent(x / n, 'en'), `${x}/${n}`).toBe(`${Math.floor((200 * x + n) / (2 * n))}%`);
  });
});
