import type { Run } from '../document.ts';
import { isSafeLink } from './inline.ts';

/* Escaping for Markdown files: whatever was typed is printed as typed, and can open no heading, table, link or HTML. */

const lineStart = /^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|={3,}|-{3,}|>|~{3,})/;
const numberStart = /^(\s*\d{1,9})([.)])(?=\s|$)/;

/** One line of text, safe anywhere in a Markdown file, table cells included. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/\\/g, '\\\\')
    .replace(/[`*[\]|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(lineStart, '$1\\$2')
    .replace(numberStart, '$1\\$2');
}

/** Runs as one line of Markdown. */
export function inlineMarkdown(runs: Run[]): string {
  return runs.map(runMarkdown).join('').trim();
}

function runMarkdown(run: Run): string {
  const text = escapeMarkdown(run.text);
  switch (run.kind) {
    case 'strong':
      return surround(text, '**');
    case 'em':
    case 'mark':
      return surround(text, '*');
    case 'code':
      return codeSpan(run.text);
    case 'link':
      return isSafeLink(run.href) ? `[${text}](${destination(run.href)})` : text;
    default:
      return text;
  }
}

/** An address that ends where the link ends: the signs that could close it, or open another, are percent-encoded. */
const destination = (href: string): string =>
  href.replace(/[()[\]\\|`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Emphasis signs touch the words: blanks at either end stay outside. */
const surround = (text: string, sign: string): string => text.replace(/^(\s*)(.*?)(\s*)$/, `$1${sign}$2${sign}$3`);

/** A code span; words that hold a back quote or a pipe are printed as text. */
const codeSpan = (words: string): string => (/[`|\r\n<]/.test(words) ? escapeMarkdown(words) : `\`${words.trim()}\``);
