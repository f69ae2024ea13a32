import { describe, expect, test } from 'vitest';
import { countContentTerms, parsePattern } from '../../src/codebook/index.ts';

describe('parsePattern', () => {
  test('reads families, prefixes, exact forms, alternatives and gaps', () => {
    expect(parsePattern('=sans .. form*/local')).toEqual([
      [
        { terms: [{ match: 'exact', text: 'sans' }], gap: 0 },
        {
          terms: [
            { match: 'prefix', text: 'form' },
            { match: 'stem', text: 'local' },
          ],
          gap: 3,
        },
      ],
    ]);
  });

  test('a term of several words makes a pattern of its own', () => {
    expect(parsePattern('porte-parole/délégué')).toHaveLength(2);
  });

  test.each(['%', '', 'mot ..', 'a %'])('cannot read %j', (text) => {
    expect(parsePattern(text)).toBeNull();
  });

  test.each([
    ['manque de fonds', 2],
    ['plaidoyer', 1],
    ['ne .. pas .. locaux', 1],
    ['un deux trois quatre cinq', 4],
  ])('%s holds %i content words', (text, count) => {
    expect((parsePattern(text) ?? []).map((pattern) => countContentTerms(pattern, 'fr'))).toEqual([count]);
  });
});
