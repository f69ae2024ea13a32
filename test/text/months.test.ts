import { describe, expect, it } from 'vitest';
import { isBefore, isLongerThan, monthsBetween } from '../../src/text/months.ts';

describe('months between two dates', () => {
  it.each([
    ['2024-01-15', '2024-01-15', 0, 0],
    ['2024-01-15', '2024-02-14', 0, 0],
    ['2024-01-15', '2024-02-15', 1, 1],
    ['2024-01-31', '2024-02-29', 1, 1],
    ['2022-11-08', '2026-03-12', 40, 40],
    ['2023', '2026-03-12', 26, 38],
    ['2024-03', '2026-03-12', 23, 24],
  ])('%s to %s: %i to %i', (from, to, least, most) => {
    expect(monthsBetween(from, to)).toEqual({ least, most });
  });

  it.each([
    ['2024-03-12', false],
    ['2024-03-11', true],
    ['2024-03-13', false],
    ['2024-02', true],
    ['2024-03', null],
    ['2024', null],
    ['2023', true],
    ['2025', false],
  ])('more than 24 months from %s to 2026-03-12: %s', (from, expected) => {
    expect(isLongerThan(24, from, '2026-03-12')).toBe(expected);
  });

  it('knows a date that surely comes before another, and reads no other text', () => {
    expect([isBefore('2024', '2025-01-01'), isBefore('2024', '2024-06-01'), isBefore('2025', '2024-12-31')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(monthsBetween('mars 2024', '2026-03-12')).toBeNull();
    expect(isLongerThan(24, '2024-03-11', 'demain')).toBeNull();
  });
});
