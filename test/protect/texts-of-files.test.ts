import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainNumbers, textsOf, wordsSeenIn } from '../../src/protect/file-texts.ts';
import { endsFound, plant, wordsPlanted, wordTree } from '../../src/protect/word-tree.ts';
import { timesAsTyped } from '../../src/text/short-name.ts';
import { joinDigits } from '../../src/text/telephone-shape.ts';

/* The reading without signs is left out of long files where it would show nothing more: what is found stays the same. */

const names = ['Zanvoril', 'Union des femmes', 'été fictif'];
const typed = ['ARPC', 'A-R'];
const telephones = ['770010203'];

function searcher() {
  const tree = wordTree();
  for (const name of names) plant(tree, wordsSeenIn(name));
  const planted = wordsPlanted(tree);
  const words = new Set(typed.flatMap(wordsSeenIn));
  const sought = { isSought: (word: string) => planted.has(word) || words.has(word), asTyped: typed };
  const found = (texts: readonly string[]) => ({
    names: new Set(texts.flatMap((text) => [...endsFound(wordsSeenIn(text), tree)])),
    typed: typed.filter((name) => texts.some((text) => timesAsTyped(text, name) > 0)),
    telephones: telephones.filter((digits) => texts.some((text) => plainNumbers(text, 9).includes(digits))),
  });
  return { sought, found };
}

it('finds the same in a file whether or not the reading without signs was needed', () => {
  const { sought, found } = searcher();
  const piece = fc.oneof(
    fc.constantFrom(
      ...'Zan voril Union des femmes été fic tif AR PC A R 77 001 02 03 a é_ 1 ’ « \u0301 <b> </b> & \\'.split(' '),
    ),
    fc.constantFrom('*', '**', '`', '_', '-', '.', ',', ';', '(', ' ', '\n'),
  );
  const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (content) => {
      const file = { name: 'f.json', content };
      expect(found(textsOf(file, sought))).toEqual(found(textsOf(file)));
    }),
    { numRuns: 3000 },
  );
});

it('reads a JSON once whose keys alone a sign cuts, and twice where it cuts a name', () => {
  const { sought, found } = searcher();
  const json = (words: string) => ({ name: 'f.json', content: `{"group_size": 3, "as_of": "${words}"}` });
  expect(textsOf(json('rien'), sought)).toHaveLength(1);
  const cut = textsOf(json('Zan_voril'), sought);
  expect(cut).toHaveLength(2);
  expect(found(cut).names.size).toBe(1);
  for (const words of ['77 001 0**2** 03', 'A*-*R'])
    expect(found(textsOf(json(words), sought))).toEqual(found(textsOf(json(words))));
  expect(found(textsOf(json('77 001 0**2** 03'), sought)).telephones).toHaveLength(1);
  expect(found(textsOf(json('A*-*R'), sought)).typed).toEqual(['A-R']);
});

it('reads of a long text the numbers that the whole of it with its telephones joined would show', () => {
  const piece = fc.constantFrom(...'0 1 7 12 70 ٣ ۴ ４ ² é x / ( ) - — _ . , ; \u00a0'.split(' '), ' ', '\n');
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const whole = (one: string, shortest: number) => {
    const plain = one.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
    return (joinDigits(plain).match(/\d+/g) ?? []).filter(({ length }) => length >= shortest).join(' ');
  };
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 9 }), (one, shortest) => {
      expect(plainNumbers(one, shortest)).toBe(whole(one, shortest));
    }),
    { numRuns: 3000 },
  );
});

it.each(['_', '*', '`', 'a_', '1* ', '1-', 'é*'])('reads «%s» said a hundred thousand times at once', (sign) => {
  const { sought } = searcher();
  const texts = textsOf({ name: 'f.json', content: `Fictif ${sign.repeat(100_000)} fin` }, sought);
  expect(texts[0]).toContain('Fictif');
  const figures = texts.map((text) => plainNumbers(text, 7).length);
  expect(figures).toContain(sign.startsWith('1') ? 100_000 : 0);
});
