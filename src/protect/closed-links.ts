import { foldKey } from '../text/fold.ts';
import { mailboxShape } from '../text/telephone-shape.ts';

/** A name of this many letters with nothing between its words is nothing else. */
const longEnough = 12;

/**
 * Whether an address on the web tells of no closed organisation and of no mailbox: the words of an address are written in
 * small letters, joined by hyphens or by nothing.
 */
export function openLinks(
  redact: (text: string) => string,
  closed: readonly string[],
  open: readonly string[],
): (url: string) => boolean {
  const joined = closed.map(foldKey).filter(({ length }) => length >= longEnough);
  const longer = open.map(foldKey).filter((name) => joined.some((short) => name !== short && name.includes(short)));
  return (url) => {
    const words = wordsOfLink(url);
    // A word that is a name's own is known as one by its capital.
    const capitals = words.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
    if ([words, capitals].some((text) => redact(text) !== text)) return false;
    const letters = longer.reduce((left, name) => left.replaceAll(name, ' '), foldKey(words));
    return !joined.some((name) => letters.includes(name)) && words.search(mailboxShape) < 0;
  };
}

function wordsOfLink(url: string): string {
  const bare = url.replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, '');
  let decoded = bare;
  try {
    decoded = decodeURIComponent(bare);
  } catch {}
  return decoded
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .trim();
}
