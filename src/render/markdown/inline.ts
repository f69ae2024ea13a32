import { type NextMatch, nextMatchIn, nowhere } from '../../text/next-match.ts';
import type { Run } from '../document.ts';

/*
 * The inline part of the Markdown that people write in `textes/`: a small safe subset. Whatever is not understood stays
 * as the words typed; HTML is text like any other, escaped when printed.
 */

/** Signs that a person writes with a backslash to have them as they are. */
const escapable = '\\`*_[]<>#|!~-';

/** Emphasis: its mark, what may follow it, and where it closes. */
const emphases: { mark: string; opens: RegExp; close: RegExp; kind: 'strong' | 'em' }[] = [
  { mark: '**', opens: /\S/, close: /(?<=\S)\*\*/g, kind: 'strong' },
  { mark: '__', opens: /\S/, close: /(?<=\S)__(?!\w)/g, kind: 'strong' },
  { mark: '*', opens: /[^\s*]/, close: /(?<=[^\s*])\*/g, kind: 'em' },
  { mark: '_', opens: /[^\s_]/, close: /(?<=[^\s_])_(?!\w)/g, kind: 'em' },
];

const lineBreak = /[\n\r\u2028\u2029]/g;
const backtick = /`/g;
const closingBracket = /\]/g;
const addressEnd = /[)\s]/g;
const notBlank = /\S/g;
const titleEnd = /"/g;
const autoLink = /<((?:https?:\/\/|mailto:)[^\s<>]+)>/y;

/** Whether an address may be a link: the web or a mailbox, nothing that a browser would run. */
export const isSafeLink = (href: string): boolean => /^(?:https?:\/\/|mailto:)[^\s<>"']+$/i.test(href);

const linkRun = (words: string, href: string): Run =>
  isSafeLink(href) ? { kind: 'link', text: plain(words), href } : { kind: 'text', text: words };

/** Emphasis inside emphasis is flattened: the words matter. */
const plain = (text: string): string => text.replace(/(\*\*|__|`|\*)/g, '');

/** A line of Markdown as runs. */
export function parseInline(line: string): Run[] {
  const runs: Run[] = [];
  const ahead = nextMatchIn(line);
  let words = '';
  let at = 0;
  while (at < line.length) {
    const found = matchAt(line, at, ahead);
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

type Found = { run: Run; end: number } | null;

function matchAt(line: string, at: number, ahead: NextMatch): Found {
  switch (line.charAt(at)) {
    case '\\':
      return escapedAt(line, at);
    case '`':
      return codeAt(line, at, ahead);
    case '!':
      return pictureAt(line, at, ahead);
    case '[':
      return linkAt(line, at, ahead);
    case '<':
      return autoLinkAt(line, at);
    case '_':
    case '*':
      return emphasisAt(line, at, ahead);
    default:
      return null;
  }
}

function escapedAt(line: string, at: number): Found {
  const sign = line.charAt(at + 1);
  return sign !== '' && escapable.includes(sign) ? { run: { kind: 'text', text: sign }, end: at + 2 } : null;
}

function codeAt(line: string, at: number, ahead: NextMatch): Found {
  const close = ahead(backtick, at + 1);
  const isCode = close !== nowhere && close > at + 1;
  return isCode ? { run: { kind: 'code', text: line.slice(at + 1, close) }, end: close + 1 } : null;
}

/** A picture would be a request to somewhere: its words stay. */
function pictureAt(line: string, at: number, ahead: NextMatch): Found {
  const parts = line.charAt(at + 1) === '[' ? bracketsAt(line, at + 1, ahead) : null;
  return parts && { run: { kind: 'text', text: parts.words }, end: parts.end };
}

function linkAt(line: string, at: number, ahead: NextMatch): Found {
  const parts = bracketsAt(line, at, ahead);
  return parts && parts.words !== '' ? { run: linkRun(parts.words, parts.href), end: parts.end } : null;
}

function autoLinkAt(line: string, at: number): Found {
  autoLink.lastIndex = at;
  const href = autoLink.exec(line)?.[1];
  return href === undefined ? null : { run: linkRun(href, href), end: autoLink.lastIndex };
}

/** `[words](address)` or `[words](address "title")`, from its first bracket. */
function bracketsAt(line: string, at: number, ahead: NextMatch): { words: string; href: string; end: number } | null {
  const close = ahead(closingBracket, at + 1);
  if (close === nowhere || line.charAt(close + 1) !== '(') return null;
  const stop = ahead(addressEnd, close + 2);
  if (stop === nowhere) return null;
  const parts = { words: line.slice(at + 1, close), href: line.slice(close + 2, stop) };
  if (line.charAt(stop) === ')') return { ...parts, end: stop + 1 };
  const title = ahead(notBlank, stop);
  if (title === nowhere || line.charAt(title) !== '"') return null;
  const end = ahead(titleEnd, title + 1);
  return end !== nowhere && line.charAt(end + 1) === ')' ? { ...parts, end: end + 2 } : null;
}

function emphasisAt(line: string, at: number, ahead: NextMatch): Found {
  if (line.charAt(at) === '_' && at > 0 && /[\p{L}\p{N}]/u.test(line.charAt(at - 1))) return null;
  for (const { mark, opens, close, kind } of emphases) {
    const start = at + mark.length;
    if (!line.startsWith(mark, at) || !opens.test(line.charAt(start))) continue;
    const stop = ahead(close, start + 1);
    if (stop === nowhere || ahead(lineBreak, start) < stop) continue;
    return { run: { kind, text: plain(line.slice(start, stop)) }, end: stop + mark.length };
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
