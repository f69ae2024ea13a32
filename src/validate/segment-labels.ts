import { codeList } from '../columns/index.ts';
import type { Codebook } from '../model/codebook.ts';
import { foldWords } from '../text/fold.ts';
import { compareCodeUnits } from '../text/sort.ts';

type Spelling = readonly [words: string, code: string];
const spellingsByCodebook = new WeakMap<Codebook, Map<string, Spelling[]>>();

/**
 * Codes whose labels follow one another in a text, matched longest first: exports write several choices in one cell, and
 * labels hold blanks, commas and slashes themselves. Null unless the whole text is covered.
 */
export function segmentLabels(listId: string, text: string, codebook: Codebook): string[] | null {
  const spellings = spellingsOf(listId, codebook);
  let rest = foldWords(text);
  const codes: string[] = [];
  while (rest !== '') {
    const found = spellings.find(([words]) => rest === words || rest.startsWith(`${words} `));
    if (!found) return null;
    codes.push(found[1]);
    rest = rest.slice(found[0].length).replace(/^ (?:et |and |ou |or |و )?/, '');
  }
  return codes;
}

function spellingsOf(listId: string, codebook: Codebook): Spelling[] {
  let byList = spellingsByCodebook.get(codebook);
  if (!byList) {
    byList = new Map();
    spellingsByCodebook.set(codebook, byList);
  }
  let spellings = byList.get(listId);
  if (!spellings) {
    spellings = codeList(listId, codebook)
      .flatMap(({ code, fr, en, ar, variants = [] }) =>
        [code, fr, en, ...(ar ? [ar] : []), ...variants].map((label) => [foldWords(label), code] as const),
      )
      .filter(([words]) => words !== '')
      .sort(([a], [b]) => b.length - a.length || compareCodeUnits(a, b));
    byList.set(listId, spellings);
  }
  return spellings;
}
