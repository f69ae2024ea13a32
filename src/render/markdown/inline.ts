import type { Run } from '../document.ts';

/*
 * The inline part of the Markdown that people write in `textes/`: a small safe subset. Whatever is not understood stays
 * as the words typed; HTML is text like any other, escaped when printed.
 */

const patterns: { pattern: RegExp; toRun: (match: RegExpExecArray) => Run }[] = [
  { pattern: /\\([\\`*_[\]<>#|!~-])/y, toRun: ([, sign]) => ({ kind: 'text', text: sign ?? '' }) },
  { pattern: /`([^`]+)`/y, toRun: ([, inside]) => ({ kind: 'code', text: inside ?? '' }) },
  // A picture would be a request to somewhere: its words stay.
  { pattern: /!\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/y, toRun: ([, words]) => ({ kind: 'text', text: words ?? '' }) },
  {
    pattern: /\[([^\]]+)\]\(([^)\s]*)(?:\s+"[^"]*")?\)/y,
    toRun: ([, words, href]) => linkRun(words ?? '', href ?? ''),
  },
  { pattern: /<((?:https?:\/\/|mailto:)[^\s<>]+)>/y, toRun: ([, href]) => linkRun(href ?? '', href ?? '') },
  { pattern: /\*\*(?=\S)(.+?)(?<=\S)\*\*/y, toRun: ([, inside]) => ({ kind: 'strong', text: plain(inside ?? '') }) },
  { pattern: /__(?=\S)(.+?)(?<=\S)__(?!\w)/y, toRun: ([, inside]) => ({ kind: 'strong', text: plain(inside ?? '') }) },
  { pattern: /\*(?=[^\s*])(.+?)(?<=[^\s*])\*/y, toRun: ([, inside]) => ({ kind: 'em', text: plain(inside ?? '') }) },
  {
    pattern: /_(?=[^\s_])(.+?)(?<=[^\s_])_(?!\w)/y,
    toRun: ([, inside]) => ({ kind: 'em', text: plain(inside ?? '') }),
  },
];

/** Whether an address may be a link: the web or a mailbox, nothing that a browser would run. */
export const isSafeLink = (href: string): boolean => /^(?:https?:\/\/|mailto:)[^\s<>"']+$/i.test(href);

const linkRun = (words: string, href: string): Run =>
  isSafeLink(href) ? { kind: 'link', text: plain(words), href } : { kind: 'text', text: words };

/** Emphasis inside emphasis is flattened: the words matter. */
const plain = (text: string): string => text.replace(/(\*\*|__|`|\*)/g, '');

/** A line of Markdown as runs. */
export function parseInline(line: string): Run[] {
  const runs: Run[] = [];
  let words = '';
  let at = 0;
  while (at < line.length) {
    const found = matchAt(line, at);
    if (!found) {
      words += line.charAt(at);
      at += 1;
      continue;
    }
    if (words !== '') runs.push({ kind: 'text', text: words });
    words = '';
    runs.push(found.run);
    at = found.end;
  }
  if (words !== '') runs.push({ kind: 'text', text: words });
  return mergeTexts(runs);
}

function matchAt(line: string, at: number): { run: Run; end: number } | null {
  if (!/[\\`!*_[<]/.test(line.charAt(at))) return null;
  const isInsideWord = at > 0 && /[\p{L}\p{N}]/u.test(line.charAt(at - 1));
  if (line.charAt(at) === '_' && isInsideWord) return null;
  for (const { pattern, toRun } of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match) return { run: toRun(match), end: pattern.lastIndex };
  }
  return null;
}

function mergeTexts(runs: Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.kind === 'text' && run.kind === 'text') last.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
}
