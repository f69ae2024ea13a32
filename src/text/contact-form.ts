/* The forms that a web address, an e-mail and a telephone have: a public cell of another form may hold anything. */

/** A web address with a host, with or without `https://`. */
export const webAddress = /^(?:https?:\/\/)?(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#][^\s<>"']*)?$/iu;

/** One e-mail address. */
export const mailbox = /^[^\s@<>()[\],;:"]+@(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}$/u;

/** Six digits at least, with their usual marks. */
const number = /(?:\+|\b00)?\(?\d(?:[\s.\-–/()\u00a0\u202f]{0,2}\d){5,}/gu;

/** The part of a contact cell that has the form of its type (`url`, `email`, `phone`), or null when none has. */
export function contactOfForm(type: 'url' | 'email' | 'phone', cell: string): string | null {
  const parts = cell.split(/[\s,;|<>]+/).filter((part) => part !== '');
  if (type === 'phone') return joined(cell.match(number)?.map((each) => each.trim()) ?? []);
  if (type === 'email') return joined(parts.filter((part) => mailbox.test(part)));
  return joined(parts.filter((part) => webAddress.test(part)).slice(0, 1));
}

const joined = (parts: string[]): string | null => (parts.length > 0 ? parts.join('; ') : null);
