import { describe, expect, test } from 'vitest';
import { gradeStepsOf, gradeThrough, personAlone, wordsGone } from '../../src/grading/index.ts';
import type { Evidence, Grade } from '../../src/model/actor.ts';
import { type GradePart, gradeParts, yearsOfUse } from '../../src/model/grade-rule.ts';
import { textsByLanguage } from '../../src/render/texts/index.ts';

/* The rule as the report prints it, held against the rule as it is applied: each part with a case in which it alone moves the grade. */

const said = (record: string, changes: Partial<Evidence> = {}): Evidence => ({
  record,
  kind: 'revue',
  at: { file: 'revue.csv' },
  column: 'note',
  quote: 'x',
  start: 0,
  end: 1,
  cue: 'role:inclusion#1 emploi',
  polarity: 'for',
  reason: null,
  scope: 'acteur',
  voice: 'tiers',
  form: 'notes',
  date: '2025',
  ...changes,
});
const context = { asOf: '2026-03-01', titleByRecord: new Map<string, string>() };
const denial = said('z', { polarity: 'against', reason: 'negation' });
const own = { voice: 'soi' } as const;

const cases: Record<Exclude<GradePart, 'person-alone' | 'words-gone'>, [string, Evidence[], Evidence[], Grade]> = {
  'one-source': ['role', [said('a')], [], 'faible'],
  'two-sources': ['role', [said('a'), said('b')], [], 'moyenne'],
  'three-sources': ['role', [said('a'), said('b'), said('c'), said('d')], [], 'elevee'],
  direct: ['role', [said('a', { form: 'verbatim' })], [], 'moyenne'],
  'own-need': ['besoin', [said('a', own)], [], 'moyenne'],
  contradicted: ['role', [said('a'), said('b')], [denial], 'faible'],
  'weighed-only': [
    'role',
    [said('a', { cue: 'role:inclusion#poids insertion + jeunes' }), said('b', { cue: 'role:inclusion#poids stage' })],
    [],
    'faible',
  ],
  old: ['role', [said('a', { date: '2020' }), said('b', { date: '2019' })], [], 'faible'],
  'own-praise': ['force', [said('a', { ...own, form: 'coche' })], [], 'faible'],
};

describe('the printed rule', () => {
  test.each(Object.entries(cases))(
    '%s is applied as printed, and only then',
    (part, [axis, evidence, against, grade]) => {
      const steps = gradeStepsOf(axis, evidence, against, context);
      expect(steps.map((step) => step.part)).toContain(part);
      expect(gradeThrough(steps)).toBe(grade);
      // Of the parts that are not sources, only those of the case moved it.
      const others = Object.entries(cases).filter(
        ([other]) => other !== part && !steps.some((step) => step.part === other),
      );
      expect(others.length + steps.length).toBe(gradeParts.length - 2);
    },
  );

  test('a code that a person sets alone', () => {
    expect(gradeThrough(personAlone)).toBe('moyenne');
    expect(gradeThrough(wordsGone)).toBe('tres-faible');
  });

  test.each(['wish', 'question', 'hypothesis', 'other-actor'] as const)('%s takes nothing away', (reason) => {
    const steps = gradeStepsOf('role', [said('a')], [said('z', { polarity: 'against', reason })], context);
    expect(steps).toEqual([{ part: 'one-source', by: 1 }]);
  });

  test('the year is counted as printed: five years are not old, six are', () => {
    const partsOf = (date: string) => gradeStepsOf('role', [said('a', { date })], [], context).map(({ part }) => part);
    expect(partsOf('2021')).not.toContain('old');
    expect(partsOf('2020')).toContain('old');
  });

  test('the whole stays between its bounds', () => {
    const all = [said('a'), said('b', { form: 'verbatim' }), said('c', own)];
    expect(gradeThrough(gradeStepsOf('besoin', all, [], context))).toBe('elevee');
    const least = [said('a', { date: '2001', cue: 'role:inclusion#poids mot' })];
    expect(gradeThrough(gradeStepsOf('role', least, [denial], context))).toBe('tres-faible');
  });

  test.each(['fr', 'en'] as const)(
    'every part and only those have a sentence, with the grade it names (%s)',
    (language) => {
      const { annexes, grades } = textsByLanguage[language];
      const { gradeParts: printed } = annexes.grid;
      expect(Object.keys(printed)).toEqual([...gradeParts]);
      const nameOf = (grade: Grade) => grades[grade].replace(/solidité | solidity/g, '');
      const named: [GradePart, Grade][] = [
        ['one-source', 'faible'],
        ['two-sources', 'moyenne'],
        ['three-sources', 'elevee'],
        ['own-praise', 'faible'],
        ['person-alone', 'moyenne'],
      ];
      for (const [part, grade] of named) expect(printed[part]).toContain(nameOf(grade));
      expect(printed.old).toContain(String(yearsOfUse));
      const up = /Un cran de plus|One step up/;
      const down = /Un cran de moins|One step down/;
      for (const part of ['direct', 'own-need'] as const) expect(printed[part]).toMatch(up);
      for (const part of ['contradicted', 'weighed-only', 'old'] as const) expect(printed[part]).toMatch(down);
    },
  );
});
