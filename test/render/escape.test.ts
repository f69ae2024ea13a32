import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, inlineMarkdown } from '../../src/render/markdown/escape.ts';
import { isSafeLink, parseInline } from '../../src/render/markdown/inline.ts';
import { parseNarrative } from '../../src/render/markdown/narrative.ts';

describe('Markdown files', () => {
  test.each([
    ['# titre', '\\# titre'],
    ['- un', '\\- un'],
    ['1. un', '1\\. un'],
    ['a | b', 'a \\| b'],
    ['a\nb', 'a b'],
    ['<script>', '&lt;script&gt;'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['![x](http://y)', '!\\[x\\](http://y)'],
    ['*a* `b` ~c~', '\\*a\\* \\`b\\` \\~c\\~'],
    ['niveaux_dialogue', 'niveaux_dialogue'],
    ['_a_', '\\_a\\_'],
    ['l’accès & R&D', 'l’accès & R&D'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['C:\\x', 'C:\\\\x'],
  ])('%j is printed as typed', (typed, printed) => {
    expect(escapeMarkdown(typed)).toBe(printed);
  });

  test('an address cannot close its link and open an image', () => {
    const href = 'https://x.example/a)![i](http://evil.example/x.png';
    expect(inlineMarkdown([{ kind: 'link', text: 'a', href }])).toBe(
      '[a](https://x.example/a%29!%5Bi%5D%28http://evil.example/x.png)',
    );
  });

  test('no text opens a cell, a tag or a line', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const printed = escapeMarkdown(typed);
        expect(printed).not.toMatch(/[<>\r\n]/);
        expect(printed.replace(/\\\\/g, '')).not.toMatch(/(?<!\\)[|`*[\]]/);
      }),
    );
  });

  test('emphasis keeps its blanks outside', () => {
    expect(
      inlineMarkdown([
        { kind: 'text', text: 'a' },
        { kind: 'em', text: ' (b)' },
      ]),
    ).toBe('a *(b)*');
  });
});

describe('narrative by people', () => {
  test('keeps headings, lists, quotes and emphasis', () => {
    const blocks = parseNarrative('# Un\n\nDeux **trois**\nsuite\n\n- a\n  - b\n- c\n\n> d\n\n1. e', 'x');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'quote', 'list']);
    expect(blocks[1]).toMatchObject({
      runs: [{ text: 'Deux ' }, { kind: 'strong', text: 'trois' }, { text: ' suite' }],
    });
    expect(blocks[2]).toMatchObject({ items: [{ children: [{ runs: [{ text: 'b' }] }] }, { children: [] }] });
    expect(blocks[4]).toMatchObject({ isOrdered: true });
  });

  test('leaves HTML as words', () => {
    expect(parseInline('<script>alert(1)</script>')).toEqual([{ kind: 'text', text: '<script>alert(1)</script>' }]);
  });

  test('pictures become their words: nothing is fetched', () => {
    expect(parseInline('![une carte](https://a.example/c.png)')).toEqual([{ kind: 'text', text: 'une carte' }]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc', '//a.example', ' https://a'])(
    '%j is no link',
    (href) => {
      expect(isSafeLink(href)).toBe(false);
      expect(parseInline(`[a](${href})`).every(({ kind }) => kind !== 'link')).toBe(true);
    },
  );

  test('loses no word', () => {
    const wordsOf = (text: string) => text.match(/[\p{L}]+/gu) ?? [];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('mot', '*', '_', '**', '-', '\n', '>', 'deux', '`', '\\', '[', ']', '(', ')', ' '), {
          maxLength: 30,
        }),
        (parts) => {
          const typed = parts.join(' ');
          const kept = JSON.stringify(parseNarrative(typed, 'x').map((block) => JSON.stringify(block)));
          for (const word of new Set(wordsOf(typed))) expect(kept).toContain(word);
        },
      ),
    );
  });
});
