import { describe, expect, test } from 'vitest';
import { compileCues, readText } from '../../src/classify/index.ts';
import { bundledGrid } from './bundled-grid.ts';

const { value: grid } = bundledGrid();
// The cues are on trial; what the weights make of them is measured on whole texts.
const cues = compileCues({ ...grid, weights: null });

/** Findings that give a code (or its sub-code) to a text. */
const givenBy = (text: string, axis: string, code: string) =>
  readText(text, {}, cues).filter(
    (finding) => finding.axis === axis && (finding.code === code || finding.sub === code) && finding.polarity === 'for',
  );

const coded = grid.entries.filter(({ yes, no }) => yes.length + no.length > 0);

describe.each(coded.map((entry) => [`${entry.axis}:${entry.code}`, entry] as const))(
  '%s',
  (_, { axis, code, yes, no }) => {
    test('is found in each of its yes examples', () => {
      expect(yes.filter((text) => givenBy(text, axis, code).length === 0)).toEqual([]);
    });

    test('is found in none of its no examples', () => {
      const wrong = no.flatMap((text) =>
        givenBy(text, axis, code).map(({ cue, quote }) => `${text} ← ${cue} «${quote}»`),
      );
      expect(wrong).toEqual([]);
    });
  },
);
