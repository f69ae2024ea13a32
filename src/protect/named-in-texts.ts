import { problem } from '../diagnostics/create.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { wordsOf } from './file-texts.ts';
import type { Spellings } from './name-spellings.ts';
import { tokensOf } from './own-words.ts';
import { smallWords } from './small-words.ts';

/**
 * Texts that people wrote for the report, in which a closed organisation is named by words of its own: an edition is not
 * made of them. A word of the language that they write in small letters too is a word.
 */
export function namedInTexts({ narrative, cover, country }: Cartography, spellings: Spellings): Diagnostic[] {
  const said = new Set(narrative.flatMap(({ markdown }) => smallWords(markdown)).filter(spellings.isLanguage));
  const isNamed = (text: string) => {
    const found = spellings.ownWords(text);
    const words = found.length > 0 ? tokensOf(text).map(({ typed }) => wordsOf(typed).join('')) : [];
    return found.some(({ from, to }) => to - from > 1 || !said.has(words[from] ?? ''));
  };
  const file = `cartographie-${country.iso2}`;
  const texts = narrative.flatMap(({ file: from, markdown }) => {
    const line = markdown.split('\n').findIndex(isNamed);
    return line < 0 && !isNamed(markdown) ? [] : [{ file: from, line: Math.max(line, 0) + 1 }];
  });
  const covers = Object.values(cover)
    .flat()
    .some((text) => typeof text === 'string' && isNamed(text));
  return [...texts, ...(covers ? [{ file: 'cartographie.yaml' }] : [])].map((place) =>
    problem('FUI-011', { file, texte: 'line' in place ? `${place.file}:${place.line}` : place.file }, { place }),
  );
}
