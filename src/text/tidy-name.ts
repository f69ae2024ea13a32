/** Marks that a word processor puts before the lines of a list, its own private signs (Wingdings) included. */
const bullets = /^(?:[•◦▪▫‣⁃∙●○■□◆◇►▶➢➤➔✓✔❖\u{f0a7}\u{f0b7}\u{f0d8}\u{f0fc}·]\s*|[-–—*]\s+)+/u;
/** A dash, a comma or a semicolon left where an acronym, a town or a further entry was taken off. */
const leftOver = /(?:\s*[,;]|\s+[-–—/|])+$/u;

const quotes: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
];

/** What stands between quotes that go round the whole, and hold no other: «Association « Lampe »» keeps its own. */
function unquoted(text: string): string {
  for (const [open, close] of quotes) {
    if (text.length < 3 || !text.startsWith(open) || !text.endsWith(close)) continue;
    const within = text.slice(1, -1);
    return /[«»“”„"]/.test(within) ? text : within.trim();
  }
  return text;
}

/** A name on one line, without the marks of the list or the sentence that it was copied from. */
export function tidyName(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const bare = unquoted(line.replace(bullets, '').replace(leftOver, '').trim());
  return bare === '' ? line : bare;
}
