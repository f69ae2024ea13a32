import { expect, test } from 'vitest';
import { render } from '../../src/render/index.ts';
import { readTemplate, sampleCodebook } from './sample-codebook.ts';
import { sampleEdition } from './sample-edition.ts';

const french =
  /(?<![\p{L}\p{N}-])(les?|des|une?|dans|pour|avec|sur|aux|est|sont|qui|que|du|au|et|ou|par|ne|pas|sans|ce|cette|organisations? (?:recensées?|interrogées?)|masqué|oui)(?![\p{L}\p{N}-])|«|»/giu;

/** Words that people wrote, as they stand in the edition: names, quotes, cells of rows, narrative. */
function wordsOfPeople(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string')
    for (const line of value.split(/\n+/)) found.add(line.replace(/^[#>\-\s\d.]+/, '').trim());
  else if (Array.isArray(value)) for (const one of value) wordsOfPeople(one, found);
  else if (value !== null && typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) if (key !== 'en' && key !== 'fr') wordsOfPeople(one, found);
  }
  return found;
}

test.each(['publique', 'interne', 'comite'] as const)(
  'the English %s edition holds no French beside names, codes and quotes',
  (audience) => {
    const edition = sampleEdition(audience);
    const printed = String(
      render(edition, 'md', { language: 'en', codebook: sampleCodebook, templates: readTemplate })[0]?.content,
    );
    const { tabulations: _, crossings: __, limits: ___, ...people } = edition;
    let text = printed
      .replace(/\\(.)/g, '$1')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/\*\*?|`[^`]*`|\]\([^)]*\)/g, '');
    const typed = [...wordsOfPeople(people)]
      .map((line) => line.replace(/\*\*?|\]\([^)]*\)/g, ''))
      .sort((a, b) => b.length - a.length);
    for (const words of typed) if (words.length > 3) text = text.replaceAll(words, '');
    const lines = text.split('\n').filter((line) => line.match(french));
    expect(lines).toEqual([]);
  },
);
