import { problem } from '../diagnostics/create.ts';
import { mailbox, webAddress } from '../text/contact-form.ts';
import { bad, type CellReader, value } from './cell-reading.ts';

const otherScheme = /^(?!https?:)[a-z][a-z0-9+.-]*:(?!\d)/i;

/** A web address, with or without `https://`; another scheme is left out, other text stays as typed and is told. */
export const readUrl: CellReader = (text, { column }) => {
  if (webAddress.test(text)) return value(text);
  const params = { valeur: text, colonne: column.key };
  if (otherScheme.test(text)) return bad(problem('CTC-004', params, { actual: text }));
  return value(text, problem('CTC-001', params, { actual: text }));
};

/** One e-mail address or several. */
export const readEmail: CellReader = (text, { column }) => {
  const parts = text.split(/\s*[;,|/\n]\s*|\s+/).filter((part) => part !== '');
  if (parts.every((part) => mailbox.test(part))) return value(parts.join('; '));
  return value(text, problem('CTC-002', { valeur: text, colonne: column.key }, { actual: text }));
};

/** Telephone numbers: six digits at least, with their usual marks. */
export const readPhone: CellReader = (text, { column }) => {
  const digits = text.replace(/\D/g, '').length;
  const isPhone =
    digits >= 6 &&
    /^[\s+()\d.\-–/;,|:\n]*(?:(?:ext|poste|x)\.?\s*\d+)?$/i.test(
      text.replace(/t[ée]l\.?|gsm|mob(?:ile)?\.?|fax|whatsapp|ou|et/gi, ''),
    );
  return isPhone
    ? value(text)
    : value(text, problem('CTC-003', { valeur: text, colonne: column.key }, { actual: text }));
};

/** Eight digits in a row, blanks and dashes between them: a telephone, not a postal code or a street number. */
const telephone = /(?:\+|\b00)?\d(?:[\s.\-/\u00a0]?\d){7,}/;

/** A telephone number inside a text, or null. */
export const telephoneIn = (text: string): string | null => telephone.exec(text)?.[0] ?? null;
