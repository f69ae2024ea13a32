import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldedWords, foldWords } from '../../src/text/fold.ts';

it('the words of a long text are those of the text folded whole', () => {
  const odd = 'L’Été œuvre n° 12 — Ａssociation, ½ ﬁn; ΑΣ İstanbul لِلْمُهَاجِرِين aujourd’hui...';
  expect(foldedWords(odd)).toEqual(foldWords(odd).split(' '));
  expect(foldedWords('L’Accès (2)')).toEqual(['l', 'acces', '2']);
  expect(foldedWords(' — … ')).toEqual(['']);
  const letters = fc.constantFrom(...'aZé’Œ-_ \n.9ΣıŁ½ﬁ\u0301\u200bع\ud83d\ude00\ud800'.split(''));
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(letters).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldedWords(text)).toEqual(foldWords(text).split(' '));
    }),
  );
});
