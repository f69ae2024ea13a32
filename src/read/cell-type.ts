/** What the text of a cell looks like, whatever its column means. */
export type CellType =
  | 'empty'
  | 'number'
  | 'date'
  | 'time'
  | 'url'
  | 'email'
  | 'word'
  | 'text'
  | 'list'
  | 'series'
  | 'odd';

const number =
  /^[+-]?(?:\d+|\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+)?(?:[.,]\d+|[.,])?(?:e[+-]?\d+)?$/i;
const sign = /^[-+]?\s?(?:[$€£¥]|CFA|FCFA|XOF|EUR|USD|MAD)\s?(?=[-+.\d])|\s?(?:[%€$£‰°]|F?CFA|XOF|EUR|USD|MAD|DH|DT)$/i;
const month =
  '(?:jan|feb|fev|fév|mar|apr|avr|may|mai|jun|jul|juin|juil|aug|aou|aoû|sep|oct|nov|dec|déc)[a-zéû]{0,7}\\.?';
const day = new RegExp(
  `^(?:\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{1,2}[- ]${month}(?:[- ]\\d{2,4})?|${month}[- ](?:\\d{1,2},? )?\\d{2,4})$`,
  'i',
);
const time = /^\d{1,3}[:h][0-5]\d(?::[0-5]\d)?(?:[.,]\d+)?(?: ?[ap]m)?(?:z| ?[+-]\d{2}:?\d{2})?$/i;
const instant = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?:[t ]| à | - )(.+)$/i;
const url = /^(?:(?:https?|ftp):\/\/\S+|www\.\S+\.\S+)$/i;
const email = /^[^\s@,;|]+@[^\s@,;|]+\.[a-z]{2,}$/i;
const words = new Set(
  'na n/a nan null none true false yes no oui non vrai faux - -- . ? néant nsp inf -inf'.split(' '),
);
/** Letters, digits and what stands between them in names, codes and short phrases. */
const plain = /^[\p{L}\p{M}\p{N} \u00a0'’._()[\]/&+°ºª#*%$€£<>=?!@\\:~-]*$/u;
/** Three values or more in one cell. */
const list = /^[^|;,"]+(?:\|[^|;,"]+){2,}$|^[^|;,"]+(?:;[^|;,"]+){2,};?$/;
const series = /^\d+(?:,\d+){2,}$/;
/** What other tables are cut with, without the blanks that prose puts beside it. */
const uncut = /[\t^~§¦\u0001\u001f]|(?<! )\||[;,](?![ \u00a0])/;

/** What follows says no more: a text whose newlines were lost is one cell of megabytes. */
const longestLooked = 20_000;

/** The type of a cell: `odd` for one that looks like two, or like a part of one; `list` for `a|b|c`, `series`
 * for `1,2,3`. */
export function cellType(cell: string): CellType {
  const text = cell.slice(0, longestLooked).trim();
  if (text === '') return 'empty';
  if (isNumber(text)) return 'number';
  const first = text.charCodeAt(0);
  if (first < 0x3a || /^\p{L}/u.test(text)) {
    if (day.test(text)) return 'date';
    if (time.test(text)) return 'time';
    const [, date, hour] = instant.exec(text) ?? [];
    if (date && hour && day.test(date) && time.test(hour)) return 'date';
  }
  if (url.test(text)) return 'url';
  if (email.test(text)) return 'email';
  if (text.length < 8 && words.has(text.toLowerCase())) return 'word';
  if (list.test(text)) return 'list';
  if (series.test(text)) return 'series';
  return isOdd(text) ? 'odd' : 'text';
}

/** A number as spreadsheets write them: sign, thousands, decimals, currency, per cent. */
export function isNumber(text: string): boolean {
  if (!/\d/.test(text) || text.length > 40) return false;
  if (number.test(text)) return true;
  const bare = text.replace(sign, '').replace(sign, '').trim();
  return number.test(bare.startsWith('(') && bare.endsWith(')') ? bare.slice(1, -1) : bare);
}

function isOdd(text: string): boolean {
  if (/^["'`]|["`]$/.test(text) || /^[,;|:&/]|[,;|&]$/.test(text)) return true;
  if (!isBalanced(text)) return true;
  if (text.split(/:(?! )/).length > 3 && !/^[\da-f:.]+$/i.test(text)) return true;
  if (plain.test(text) || !uncut.test(text)) return false;
  // In a long text one such sign means nothing; several do.
  return text.length < 200 || text.split(uncut).length > 3;
}

/** Brackets opened are closed: a cell cut in two leaves one open. */
function isBalanced(text: string): boolean {
  if (!/[([{]/.test(text)) return !/[\]}]/.test(text);
  const count = (character: string) => text.split(character).length;
  return count('(') === count(')') && count('[') === count(']') && count('{') === count('}');
}
