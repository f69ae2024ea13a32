/** The marks that may stand between the digits of a telephone. */
const number = /[+(]?\p{Nd}[\p{Nd}\s.,\-–—/()_]*$/u;
/** A word, a mailbox, an address that the cut goes through. */
const word = /[\p{L}\p{M}\p{N}@._%+'’-]+$/u;

/**
 * The beginning of a text, never the beginning of a telephone, of a mailbox or of a name in it: cut in two, they would
 * have the shape of none of these, and be printed.
 */
export function cutShort(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const [head, rest] = [text.slice(0, longest), text.slice(longest)];
  const whole = /^[\p{L}\p{M}\p{N}@._%+'’-]/u.test(rest) ? head.replace(word, '') : head;
  const isInNumber = /^[\s.,\-–—/()_]*\p{Nd}/u.test(text.slice(whole.length));
  return `${(isInNumber ? whole.replace(number, '') : whole).trimEnd()}…`;
}
