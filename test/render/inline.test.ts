import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/render/document.ts';
import { isSafeLink, parseInline } from '../../src/render/markdown/inline.ts';
import { parseNarrative } from '../../src/render/markdown/narrative.ts';

/*
 * The inline Markdown said in patterns, each tried at each place: easy to read, and minutes long on a text of brackets.
 */

const plain = (text: string) => text.replace(/(\*\*|__|`|\*)/g, '');
const link = (words: string, href: string): Run =>
  isSafeLink(href) ? { kind: 'link', text: plain(words), href } : { kind: 'text', text: words };
const text = (words: string): Run => ({ kind: 'text', text: words });
const strong = (words: string): Run => ({ kind: 'strong', text: plain(words) });
const em = (words: string): Run => ({ kind: 'em', text: plain(words) });

const patterns: [RegExp, (first: string, second: string) => Run][] = [
  [/\\([\\`*_[\]<>#|!~-])/y, text],
  [/`([^`]+)`/y, (words) => ({ kind: 'code', text: words })],
  [/!\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/y, text],
  [/\[([^\]]+)\]\(([^)\s]*)(?:\s+"[^"]*")?\)/y, link],
  [/<((?:https?:\/\/|mailto:)[^\s<>]+)>/y, (href) => link(href, href)],
  [/\*\*(?=\S)(.+?)(?<=\S)\*\*/y, strong],
  [/(?<![\p{L}\p{N}])__(?=\S)(.+?)(?<=\S)__(?!\w)/uy, strong],
  [/\*(?=[^\s*])(.+?)(?<=[^\s*])\*/y, em],
  [/(?<![\p{L}\p{N}])_(?=[^\s_])(.+?)(?<=[^\s_])_(?!\w)/uy, em],
];

function slowly(line: string): Run[] {
  const runs: Run[] = [];
  const add = (run: Run) => {
    const last = runs.at(-1);
    if (last?.kind === 'text' && run.kind === 'text') last.text += run.text;
    else runs.push(run);
  };
  for (let at = 0; at < line.length; ) {
    const matches = patterns.map(([pattern, toRun]) => {
      pattern.lastIndex = at;
      return { match: pattern.exec(line), toRun };
    });
    const { match, toRun } = matches.find((one) => one.match) ?? { match: null, toRun: text };
    add(match ? toRun(match[1] ?? '', match[2] ?? '') : text(line.charAt(at)));
    at += match ? match[0].length : 1;
  }
  return runs;
}

const slowHeading = /^(#{1,6})\s+(.*?)\s*#*$/;

const signs = ['[', ']', '(', ')', '](', '![', '*', '**', '_', '__', '`', '\\', '"', ' "', ' ', '\t', '!', '<', '>'];
const pieces = [
  ...signs,
  '#',
  'a',
  'é',
  '3',
  '\u2028',
  'https://a.example',
  '<mailto:a@b.example>',
  '[un](https://c.example "d")',
];
const line = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));

describe('Markdown in a line', () => {
  it('is what its patterns say, tried one by one', () => {
    fc.assert(
      fc.property(line, (typed) => {
        expect(parseInline(typed)).toEqual(slowly(typed));
      }),
      { numRuns: 3000 },
    );
  });

  it('a heading loses the signs that close it, and nothing else', () => {
    fc.assert(
      fc.property(line, (typed) => {
        const words = slowHeading.exec(`## ${typed}`)?.[2];
        const [block] = parseNarrative(`## ${typed}`, 'x');
        if (words === undefined) expect(block?.kind).not.toBe('heading');
        else
          expect(block).toMatchObject({
            kind: 'heading',
            text: slowly(words)
              .map((run) => run.text)
              .join(''),
          });
      }),
      { numRuns: 1000 },
    );
  });

  const unit = [
    '[',
    '[[a]',
    '![',
    '[a](',
    '[a](b ',
    '[a](b "',
    '*',
    '**a ',
    '__a ',
    '_a ',
    '`a``',
    '<https://a',
    '\\',
    '# ',
  ];

  it.each([...unit, '# #', '- [', '> [', '\n', '- a\n', '**a** '])(
    '%j by hundreds of thousands is read at once',
    (one) => {
      const typed = `# t\n\n- ${one.repeat(Math.floor(400_000 / one.length))}`;
      const start = performance.now();
      parseNarrative(typed, 'x');
      parseNarrative(`${typed}]`.slice(7), 'x');
      parseNarrative(`# ${typed.slice(7)}x`, 'x');
      expect(performance.now() - start).toBeLessThan(5_000); // tens of milliseconds; minutes when each place looked to the end
    },
  );
});
