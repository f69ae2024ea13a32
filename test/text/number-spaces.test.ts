import { expect, it } from 'vitest';
import { bandsByVariable, lists } from '../../src/columns/index.ts';
import { withNumberSpaces } from '../../src/text/number-spaces.ts';

it.each([
  ['de 5 000 à moins de 10 000 €', 'de 5\u202f000 à moins de 10\u202f000\u00a0€'],
  ['plus de 1 000', 'plus de 1\u202f000'],
  ['de 2010 à 2014', 'de 2010 à 2014'],
  ['1 250 000', '1\u202f250\u202f000'],
  ['45 %', '45\u00a0%'],
])('%s', (text, expected) => {
  expect(withNumberSpaces(text)).toBe(expected);
});

it('no label of a band or of a list may break inside a number, or before its sign', () => {
  const labels = [...Object.values(bandsByVariable).flat(), ...lists.flatMap(({ codes }) => codes)].map(({ fr }) => fr);
  expect(labels.length).toBeGreaterThan(200);
  expect(labels.filter((fr) => /\d (?:\d{3}(?!\d)|[€%])/.test(fr))).toEqual([]);
});
