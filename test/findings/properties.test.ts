import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf, subjects } from '../../src/findings/index.ts';
import { boundsOf } from '../../src/model/band-code.ts';
import type { Edition, EditionTabulation } from '../../src/model/edition.ts';
import type { Finding } from '../../src/model/edition-findings.ts';
import { findingWords } from '../../src/render/findings/index.ts';
import { editionOf, table } from './building.ts';
import { faultsOf, numbersIn, recomputed, roundFaults } from './checking.ts';

/* What holds for any table whatever its figures, masked or not. */

const scales = [
  ['tres-bonne', 'bonne', 'moyenne', 'mauvaise', 'tres-mauvaise'],
  ['toujours', 'le-plus-souvent', 'parfois', 'rarement', 'jamais'],
];
const codesOf: Record<string, string[]> = {
  bands: ['moins-5000', '5000-10000', '10000-20000', '20000-100000', 'plus-100000'],
  choice: ['a', 'b', 'c', 'd', 'oui', 'non', 'autre'],
  places: ['Dakar', 'L’Ariana', 'Le Kef', 'Thiès'],
};

interface Case {
  one: EditionTabulation;
  /** The counts before anything was masked. */
  true: Record<string, number>;
}

/** A table of the rule with any counts; some masked as the masking rule would: under five, or the complement of one. */
const anyTable: fc.Arbitrary<Case> = fc
  .record({
    subject: fc.constantFrom(...subjects),
    counts: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 7, maxLength: 7 }),
    hidden: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    multiple: fc.boolean(),
    missing: fc.integer({ min: 0, max: 40 }),
    isAsked: fc.boolean(),
    scale: fc.constantFrom(...scales),
  })
  .map(({ subject, counts, hidden, multiple, missing, isAsked, scale }) => {
    const codes = subject.shape === 'scale' ? scale : (codesOf[subject.shape] ?? []);
    const isSeveral = multiple && subject.shape === 'choice';
    const whole = Object.fromEntries(codes.map((code, index) => [code, counts[index] ?? 0]));
    const sum = Object.values(whole).reduce((total, n) => total + n, 0);
    const answered = isSeveral ? Math.max(0, ...Object.values(whole)) + (counts[6] ?? 0) : sum;
    const shown = Object.entries(whole).map(([code, n], index): [string, number | null] => {
      const mayHide = hidden[index] === true && (isSeveral ? n < 5 : true);
      return [code, mayHide ? null : n];
    });
    const base = answered + missing;
    const more = { answered, base, not_answered: missing, multiple: isSeveral };
    const one = table(subject.table, Object.fromEntries(shown), {
      ...more,
      base_of: isAsked ? 'interviewed' : 'known',
      layer: isAsked ? 'testimony' : 'directory',
    });
    return { one, true: whole };
  });

const each = (check: (edition: Edition, finding: Finding, given: Case) => void): void =>
  fc.assert(
    fc.property(anyTable, (given) => {
      const edition = editionOf([given.one]);
      for (const finding of findingsOf(edition)) check(edition, finding, given);
    }),
    { numRuns: 400 },
  );

const sentencesOf = (edition: Edition, finding: Finding) =>
  (['fr', 'en'] as const).map((language) => ({
    language,
    text: findingWords(finding, edition, language)?.sentence ?? '',
  }));

describe('whatever the figures', () => {
  it('x and n of every finding are counted again from its table alone', () => {
    each((edition, finding) => expect(recomputed(finding, edition)).toEqual([]));
  });

  it('no masked value is told, and no count stands where none is printed', () => {
    each((_, finding, { one }) => {
      const shown = new Map(one.values.map(({ code, n }) => [code, n]));
      for (const { codes } of finding.parts) for (const code of codes) expect(shown.get(code)).not.toBeNull();
    });
  });

  it('the first of an order is the first whatever the masked values were', () => {
    each((_, finding, { true: whole }) => {
      if (finding.kind !== 'order' && finding.kind !== 'spread') return;
      const others = Object.entries(whole).filter(([code]) => !finding.parts.some(({ codes }) => codes.includes(code)));
      const least = Math.min(...finding.parts.map(({ x }) => x));
      for (const [code, n] of others) expect(code === 'autre' ? least : n).toBeLessThanOrEqual(least);
    });
  });

  it('the order in which values come changes nothing', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 1, max: 6 }), ({ one }, shift) => {
        const turned = [...one.values.slice(shift), ...one.values.slice(0, shift)].reverse();
        expect(findingsOf(editionOf([{ ...one, values: turned }]))).toEqual(findingsOf(editionOf([one])));
      }),
      { numRuns: 200 },
    );
  });

  it('every number of a sentence is one of its table’s', () => {
    each((edition, finding, { one }) => {
      const counts = one.values.flatMap(({ n }) => (n === null ? [] : [n]));
      const bounds = finding.parts
        .flatMap(({ codes }) => codes)
        .flatMap((code) => Object.values(boundsOf(code) ?? {}).flatMap((n) => (n === null ? [] : [n, n + 1])));
      const told = finding.parts.flatMap(({ x, n }) => [x, n, Math.round((x / n) * 100)]);
      const allowed = new Set([...counts, ...bounds, ...told, one.base, one.answered, finding.missing]);
      for (const { text } of sentencesOf(edition, finding)) {
        for (const figure of numbersIn(text)) expect(allowed, `${figure} in «${text}»`).toContain(figure);
      }
    });
  });

  it('round words keep within two points, percentages to ten and over', () => {
    each((edition, finding) => {
      for (const { text } of sentencesOf(edition, finding)) {
        expect(roundFaults(text), text).toEqual([]);
        if (finding.n < 10) expect(text).not.toContain('%');
      }
    });
  });

  it('grammar and typography hold', () => {
    each((edition, finding) => {
      for (const { text, language } of sentencesOf(edition, finding))
        expect(faultsOf(text, language), text).toEqual([]);
    });
  });

  it('one table has at most two findings, and a grade that its steps add up to', () => {
    fc.assert(
      fc.property(anyTable, ({ one }) => {
        const findings = findingsOf(editionOf([one]));
        expect(findings.length).toBeLessThanOrEqual(2);
        for (const { grade, steps } of findings) {
          const sum = Math.max(
            0,
            Math.min(
              3,
              steps.reduce((total, { by }) => total + by, 0),
            ),
          );
          expect(grade).toBe(['tres-faible', 'faible', 'moyenne', 'elevee'][sum]);
        }
      }),
    );
  });
});
