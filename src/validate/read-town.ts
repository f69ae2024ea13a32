import { problem } from '../diagnostics/create.ts';
import { counted, mailboxShape, telephoneShape } from '../text/telephone-shape.ts';
import { bad, type CellReader, value } from './cell-reading.ts';

/** What introduces a telephone or an e-mail. */
const introduced =
  'tél|tel|téls|tels|téléphones?|telephones?|phones?|mobiles?|mob|gsm|cell?|cel|portables?|whats ?app|contacts?|fax|e-?mails?|mails?|courriels?|هاتف|الهاتف';
const hole = '\u0000';
const contacts = new RegExp(
  `[\\s/,;:–—(|-]*(?:(?<!\\p{L})(?:${introduced})(?!\\p{L})[\\s.:/,n°º-]*)*${hole}[\\s)\\]]*`,
  'giu',
);

/** A town, its name alone: it is counted and printed, so that a telephone or an e-mail beside it goes no further. */
export const readTown: CellReader = (text, { column }) => {
  const holed = text
    .replace(mailboxShape, hole)
    .replace(telephoneShape, (found: string, kept: string | undefined, at: number, whole: string) =>
      kept !== undefined || counted.test(whole.slice(at + found.length)) ? found : hole,
    );
  if (holed === text) return value(text);
  const told = problem('CTC-006', { colonne: column.key });
  const town = holed
    .replace(contacts, ' / ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s/,;:–—|-]+|[\s/,;:–—|-]+$/gu, '');
  return town === '' ? bad(told) : value(town, told);
};
