import { describe, expect, test } from 'vitest';
import { markerKinds, markerRules, otherActorPatterns, reaches } from '../../src/classify/markers.ts';
import { markersAr } from '../../src/classify/markers-ar.ts';
import { markersEn } from '../../src/classify/markers-en.ts';
import { markersFr } from '../../src/classify/markers-fr.ts';
import { parsePattern } from '../../src/codebook/index.ts';

describe.each([
  ['fr', markersFr],
  ['en', markersEn],
  ['ar', markersAr],
] as const)('words of context, %s', (language, table) => {
  test('every line names a known kind and reach', () => {
    const heads = table.markers
      .trim()
      .split('\n')
      .map((line) =>
        line
          .trim()
          .split(/[\s:]+/)
          .slice(0, 2),
      );
    expect(
      heads.filter(
        ([kind, reach]) => !markerKinds.some((one) => one === kind) || !reaches.some((one) => one === reach),
      ),
    ).toEqual([]);
  });

  test('every pattern can be read', () => {
    const patterns = [...markerRules(language).map(({ pattern }) => pattern), ...otherActorPatterns(language)];
    expect(patterns.length).toBeGreaterThan(10);
    expect(patterns.filter((pattern) => !parsePattern(pattern))).toEqual([]);
  });
});
