import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCues, readText } from '../../src/classify/index.ts';
import { bundledGrid } from '../codebook/bundled-grid.ts';

const cues = compileCues(bundledGrid().value);
const words = fc.constantFrom(
  ...'nous ne pas sans plaidoyer hébergement manque de locaux , ; : \n - l’OIM (OSC) besoin formation ? . « » migrants we lack نحن 😀'.split(
    ' ',
  ),
);

test('any text can be read, and each quote stands where it says', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), fc.constantFrom(null, 'besoins', 'faiblesses'), (parts, column) => {
      const text = parts.join(' ');
      return readText(text, { column }, cues).every(
        ({ start, end, quote }) => quote !== '' && text.slice(start, end) === quote,
      );
    }),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(readText(text, {}, cues))),
    { numRuns: 50 },
  );
});

test('reading twice gives the same', () => {
  const text = 'Nous hébergeons des familles. Pas de locaux ; besoin de formation en plaidoyer.';
  expect(readText(text, {}, cues)).toEqual(readText(text, {}, cues));
});

test('words that say a code do not deny it too; words around them that deny it do', () => {
  const said = (text: string) =>
    readText(text, { column: 'faiblesses' }, cues)
      .filter(({ axis, code }) => axis === 'faiblesse' && code === 'manque-financement')
      .map(({ polarity }) => polarity);
  const card = 'L’association accompagne les migrants de retour mais manque de moyens et dépend d’un seul bailleur.';
  expect(said(card)).toEqual(['for']);
  expect(said('L’association ne manque pas de moyens financiers.')).not.toContain('for');
});
