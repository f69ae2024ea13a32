import { expect, test } from 'vitest';
import { limitIds, limitParams } from '../../src/model/limits.ts';
import { textsByLanguage } from '../../src/render/texts/index.ts';
import { counted, typeset } from '../../src/render/texts/typeset.ts';

type Branch = { [key: string]: unknown };

/** Every text of a catalogue, those made from figures tried with one and several. */
function everyText(branch: Branch): string[] {
  return Object.values(branch).flatMap((value) => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [1, 12].map((figure) => String(value(figure, figure + 1, figure + 2)));
    return everyText(value as Branch);
  });
}

const withoutLimits = ({ limits: _, ...rest }: Branch): Branch => rest;

test('French sentences are set as French printers set them', () => {
  for (const text of everyText(withoutLimits(textsByLanguage.fr as unknown as Branch))) {
    expect(text).not.toMatch(/ [:;?!%»]/);
    expect(text).not.toMatch(/« |'|\.\.\./);
  }
});

test('English sentences hold no French mark', () => {
  for (const text of everyText(withoutLimits(textsByLanguage.en as unknown as Branch))) {
    expect(text).not.toMatch(/[«»]| [:;?!%]/);
  }
});

test('each limit has its sentence in both languages, with its figures and what it lists', () => {
  for (const id of limitIds) {
    const params = Object.fromEntries(limitParams[id].map((key, index) => [key, index + 3]));
    for (const language of ['fr', 'en'] as const) {
      const sentence = textsByLanguage[language].limits[id] as (...values: unknown[]) => string;
      const printed = sentence(params, { list: ' (LISTE)', divisions: 'régions' });
      expect(printed).toMatch(/\.$/);
      expect(printed).not.toMatch(/undefined|NaN|\{/);
      // `hidden` says which sentence to write; the others are figures.
      const figures = Object.entries(params).filter(([key]) => key !== 'hidden');
      for (const [, figure] of figures) expect(printed).toContain(String(figure));
    }
  }
});

test('French counts nought and one as one', () => {
  const n = counted('fr');
  expect([0, 1, 2, 1250].map((count) => n(count, 'an', 'ans'))).toEqual([
    '0\u00a0an',
    '1\u00a0an',
    '2\u00a0ans',
    '1\u202f250\u00a0ans',
  ]);
  expect(counted('en')(0, 'year', 'years')).toBe('0\u00a0years');
});

test('typesetting leaves addresses alone', () => {
  expect(typeset('voir https://a.example/b?c=1 : oui', 'fr')).toBe('voir https://a.example/b?c=1\u00a0: oui');
});
