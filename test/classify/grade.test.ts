import { describe, expect, test } from 'vitest';
import { gradeStepsOf, gradeThrough } from '../../src/grading/index.ts';
import type { Evidence } from '../../src/model/actor.ts';

const evidence = (record: string, changes: Partial<Evidence> = {}): Evidence => ({
  record,
  kind: 'revue',
  at: { file: 'revue.csv' },
  column: 'extrait',
  quote: 'x',
  start: 0,
  end: 1,
  cue: null,
  polarity: 'for',
  reason: null,
  scope: 'acteur',
  voice: 'tiers',
  form: 'document',
  date: '2025',
  ...changes,
});
const context = {
  asOf: '2026-03-01',
  titleByRecord: new Map([
    ['a', 'Carnet'],
    ['b', 'Carnet'],
    ['c', 'Étude'],
  ]),
};
const own = { voice: 'soi', form: 'notes' } as const;

describe('gradeOf', () => {
  test.each([
    ['one document', 'role', [evidence('a')], [], 'moyenne'],
    ['two rows of one document are one source', 'role', [evidence('a'), evidence('b')], [], 'moyenne'],
    ['two documents', 'role', [evidence('a'), evidence('c')], [], 'elevee'],
    ['notes of one interview', 'role', [evidence('e', own)], [], 'faible'],
    ['what it ticked', 'role', [evidence('e', { ...own, form: 'coche' })], [], 'moyenne'],
    ['its own need, in notes', 'besoin', [evidence('e', own)], [], 'moyenne'],
    ['its own need, ticked', 'besoin', [evidence('e', { ...own, form: 'coche' })], [], 'elevee'],
    [
      'its own praise',
      'force',
      [evidence('e', { ...own, form: 'verbatim' }), evidence('f', { ...own, form: 'coche' })],
      [],
      'faible',
    ],
    ['praise that a third party shares', 'force', [evidence('e', own), evidence('c')], [], 'elevee'],
    ['words against', 'role', [evidence('a')], [evidence('c', { polarity: 'against', reason: 'negation' })], 'faible'],
    [
      'a question is no word against',
      'role',
      [evidence('a')],
      [evidence('c', { polarity: 'against', reason: 'question' })],
      'moyenne',
    ],
    ['old', 'role', [evidence('a', { date: '2019' })], [], 'faible'],
    [
      'old notes, denied',
      'role',
      [evidence('e', { ...own, date: '2018' })],
      [evidence('c', { reason: 'coded' })],
      'tres-faible',
    ],
  ] as const)('%s', (_, axis, forIt, against, expected) => {
    expect(gradeThrough(gradeStepsOf(axis, [...forIt], [...against], context))).toBe(expected);
  });
});
