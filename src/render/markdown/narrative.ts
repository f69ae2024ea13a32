import type { Block, ListItem } from '../document.ts';
import { paragraph } from '../runs.ts';
import { parseInline } from './inline.ts';

const headingStart = /^(#{1,6})\s+/;
const listLine = /^(\s*)(?:[-*+•]|(\d{1,3})[.)])\s+(?!\s)(.*)$/;
const quoteLine = /^>\s?(.*)$/;
const ruleLine = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;

/**
 * Markdown written by people as blocks of the report: headings (from `level` down), paragraphs, lists,
 * quotes, emphasis, links. No HTML, no picture, no table: their text is kept as typed.
 */
export function parseNarrative(markdown: string, idPrefix: string, level: 3 | 4 = 3): Block[] {
  const blocks: Block[] = [];
  const lines = markdown
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '')
    .split('\n');
  const highest = lines.reduce((least, line) => Math.min(least, headingOf(line)?.depth ?? 6), 6);
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || ruleLine.test(line)) {
      at += 1;
      continue;
    }
    const heading = headingOf(line);
    const end = heading ? at + 1 : blockEnd(lines, at);
    const body = lines.slice(at, end);
    if (heading) blocks.push(headingBlock(heading, `${idPrefix}-${blocks.length + 1}`, highest, level));
    else if (listLine.test(line)) blocks.push(listBlock(body));
    else if (quoteLine.test(line)) blocks.push(quoteBlock(body));
    else blocks.push(paragraph(parseInline(body.map((words) => words.trim()).join(' '))));
    at = end;
  }
  return blocks;
}

const kindOf = (line: string): 'list' | 'quote' | 'paragraph' =>
  listLine.test(line) ? 'list' : quoteLine.test(line) ? 'quote' : 'paragraph';

/** First line after the block that starts at `start`. */
function blockEnd(lines: string[], start: number): number {
  const kind = kindOf(lines[start] ?? '');
  let end = start + 1;
  while (end < lines.length) {
    const line = lines[end] ?? '';
    if (line.trim() === '' || headingOf(line) || ruleLine.test(line)) break;
    const next = kindOf(line);
    // A plain line under a list entry belongs to that entry.
    if (next !== kind && !(kind === 'list' && next === 'paragraph')) break;
    end += 1;
  }
  return end;
}

interface Heading {
  /** Signs # before it. */
  depth: number;
  words: string;
}

/** A heading, without the signs # that may close it. */
function headingOf(line: string): Heading | null {
  const opening = headingStart.exec(line);
  if (!opening) return null;
  let end = line.length;
  while (end > opening[0].length && line[end - 1] === '#') end -= 1;
  const words = line.slice(opening[0].length, end).trimEnd();
  return /[\u2028\u2029]/.test(words) ? null : { depth: (opening[1] ?? '').length, words };
}

/** The text's own highest headings take `level`, all deeper ones the level below: no level is skipped. */
function headingBlock({ depth, words }: Heading, id: string, highest: number, top: 3 | 4): Block {
  const level = depth === highest ? top : 4;
  const text = parseInline(words).map((run) => run.text);
  return { kind: 'heading', id, level, text: text.join('') };
}

function listBlock(lines: string[]): Block {
  const items: ListItem[] = [];
  let isOrdered = false;
  let indent = 0;
  for (const [index, line] of lines.entries()) {
    const match = listLine.exec(line);
    if (!match) {
      for (const run of parseInline(` ${line.trim()}`)) lastItem(items)?.runs.push(run);
      continue;
    }
    const depth = (match[1] ?? '').length;
    if (index === 0) {
      indent = depth;
      isOrdered = match[2] !== undefined;
    }
    const entry: ListItem = { runs: parseInline(match[3] ?? ''), children: [] };
    const parent = items.at(-1);
    if (depth > indent + 1 && parent) parent.children.push(entry);
    else items.push(entry);
  }
  return { kind: 'list', isOrdered, items };
}

const lastItem = (items: ListItem[]): ListItem | undefined => items.at(-1)?.children.at(-1) ?? items.at(-1);

function quoteBlock(lines: string[]): Block {
  const words = lines.map((line) => quoteLine.exec(line)?.[1]?.trim() ?? line.trim()).join(' ');
  const text = parseInline(words)
    .map((run) => run.text)
    .join('');
  return { kind: 'quote', text, nature: null, attribution: null };
}
