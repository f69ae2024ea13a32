/** What the words of a policy's window say of its end. */
interface WindowEnd {
  /** Last day that its words give (ISO): «jusqu’au 30 juin 2026», «fin 2026»; null when they give none. */
  until: string | null;
  /** Its words say that it is over. */
  isClosed: boolean;
}

const months: readonly RegExp[] = [
  /^jan/,
  /^(fev|feb)/,
  /^mar/,
  /^(avr|apr)/,
  /^(mai|may)/,
  /^(juin|june)/,
  /^(juil|july)/,
  /^(aou|aug)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];
const monthWords =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december';

/** Words after which a date is a beginning, or that of the text itself. */
const beginning =
  /(?:depuis|since|a partir d[eu']?|\bdes|starting|\bfrom|adoptee?s?|signee?s?|publiee?s?|votee?s?|adopted|signed|published)\s*(?:on|in|le|l'|en|the|la|du|de|fin|debut|end of|early)*\s*$/;
const closed = /\b(?:close?s?|closed|fermee?s?|expiree?s?|expired|terminee?s?|echue?s?|passee?s?)\b/;
const notClosed =
  /\b(?:pas|non|jamais|not|never|sans etre|pas encore)\s+(?:encore\s+|yet\s+)?(?:close?s?|closed|fermee?s?|expiree?s?|terminee?s?)\b/;
const nothing = /^(?:aucune?|none|no)\b/;

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const lastDay = (year: number, month: number): string => {
  const days =
    month === 2
      ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
        ? 29
        : 28
      : 30 + ((month + (month > 7 ? 1 : 0)) % 2);
  return `${year}-${twoDigits(month)}-${twoDigits(days)}`;
};
const monthOf = (word: string): number => months.findIndex((month) => month.test(word)) + 1;
const day = (year: string, month: number, date: string): string =>
  `${year}-${twoDigits(month)}-${twoDigits(Number(date))}`;

/** Each way to write a date, most precise first; what one has read is hidden from the next. */
const forms: readonly { pattern: RegExp; end: (found: string[]) => string }[] = [
  { pattern: /\b(20\d\d)-(\d\d)-(\d\d)\b/g, end: ([, y = '', m = '', d = '']) => day(y, Number(m), d) },
  { pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](20\d\d)\b/g, end: ([, d = '', m = '', y = '']) => day(y, Number(m), d) },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?(${monthWords})\\s+(20\\d\\d)\\b`, 'g'),
    end: ([, d = '', m = '', y = '']) => day(y, monthOf(m), d),
  },
  {
    pattern: new RegExp(`\\b(${monthWords})\\s+(\\d{1,2}),?\\s+(20\\d\\d)\\b`, 'g'),
    end: ([, m = '', d = '', y = '']) => day(y, monthOf(m), d),
  },
  {
    pattern: new RegExp(`\\b(${monthWords})\\s+(20\\d\\d)\\b`, 'g'),
    end: ([, m = '', y = '']) => lastDay(Number(y), monthOf(m)),
  },
  {
    pattern: /\b([1-4])\s?(?:er|re|e|eme|st|nd|rd|th)?\s+(?:trimestre|quarter)\s+(?:de\s+|of\s+)?(20\d\d)\b/g,
    end: ([, q = '', y = '']) => lastDay(Number(y), Number(q) * 3),
  },
  { pattern: /\b[tq]([1-4])\s+(20\d\d)\b/g, end: ([, q = '', y = '']) => lastDay(Number(y), Number(q) * 3) },
  {
    pattern: /\b([12])\s?(?:er|e|eme|st|nd)?\s+(?:semestre|half|semester)\s+(?:de\s+|of\s+)?(20\d\d)\b/g,
    end: ([, s = '', y = '']) => lastDay(Number(y), Number(s) * 6),
  },
  { pattern: /\bmi-?\s?(20\d\d)\b|\bmid-?\s?(20\d\d)\b/g, end: ([, a, b]) => `${a ?? b ?? ''}-06-30` },
  { pattern: /\b(?:debut|early)\s+(?:de\s+)?(20\d\d)\b/g, end: ([, y = '']) => `${y}-03-31` },
  { pattern: /\b(20\d\d)\b/g, end: ([, y = '']) => `${y}-12-31` },
];

/** «premier semestre», “third quarter”: the word as a number. */
const ordinalWords: readonly string[][] = [
  ['premier', 'first'],
  ['deuxieme', 'second', 'seconde'],
  ['troisieme', 'third'],
  ['quatrieme', 'dernier', 'fourth', 'last'],
];
const ordinals = new RegExp(
  `\\b(?:${ordinalWords.flat().join('|')})(?= (?:trimestre|quarter|semestre|semester|half)\\b)`,
  'g',
);

const isDate = (iso: string): boolean => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return month >= 1 && month <= 12 && date >= 1 && iso <= lastDay(year, month);
};

/**
 * Reads the end of a window in its words, French or English: the latest date that is no beginning («depuis mars 2024»); a
 * month or a year ends on its last day. Words that give no date leave it open, unless they say that it is over.
 */
export function windowEnd(words: string): WindowEnd {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
  let left = plain.replace(ordinals, (word) => String(ordinalWords.findIndex((words) => words.includes(word)) + 1));
  const ends: string[] = [];
  for (const { pattern, end } of forms) {
    left = left.replace(pattern, (...found) => {
      const offset = found.findIndex((part) => typeof part === 'number');
      const at = Number(found[offset]);
      const parts = found.slice(0, offset) as string[];
      const date = end(parts);
      if (isDate(date) && !beginning.test(left.slice(Math.max(0, at - 40), at))) ends.push(date);
      return '#'.repeat(String(parts[0]).length);
    });
  }
  const until = ends.sort().at(-1) ?? null;
  return { until, isClosed: nothing.test(plain) || (closed.test(plain) && !notClosed.test(plain)) };
}

/** Whether a window is open on a day (ISO, possibly only a month or a year); null when its end can't be held against it. */
export function isOpenOn({ until, isClosed }: WindowEnd, asOf: string | null): boolean | null {
  if (until === null) return !isClosed;
  return asOf === null ? null : until >= asOf;
}
