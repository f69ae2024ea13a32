/** What a number format makes of a number. Widths and colours aside: only what changes the meaning of a cell. */
export type NumberFormat =
  | { kind: 'number' | 'percent' }
  /** Leading zeros are shown up to that many figures. */
  | { kind: 'padded'; digits: number }
  /** `day`, `month`, `year`: the smallest unit of the calendar that is shown. */
  | { kind: 'date'; unit: 'day' | 'month' | 'year'; hasTime: boolean }
  | { kind: 'time' }
  /** Hours past 24 are counted on. */
  | { kind: 'duration' };

const number = { kind: 'number' } as const;
const percent = { kind: 'percent' } as const;
const date = { kind: 'date', unit: 'day', hasTime: false } as const;
const dateTime = { ...date, hasTime: true } as const;
const time = { kind: 'time' } as const;

/** Formats that files name by a number alone (ECMA-376, 18.8.30); 27 to 36 and 50 to 58 are dates of East Asia. */
function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return percent;
  if (id === 22) return dateTime;
  if (id === 17) return { ...date, unit: 'month' };
  if (id === 46) return { kind: 'duration' };
  if ((id >= 18 && id <= 21) || id === 45 || id === 47 || (id >= 32 && id <= 35)) return time;
  return (id >= 14 && id <= 16) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? date : number;
}

/** What stands between quotes or after a backslash is shown as it is; brackets hold colours, languages, conditions. */
const literals = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|am\/pm|a\/p/gi;

/** The meaning of a format: its code as the file writes it, or its number alone. */
export function readFormat(code: string | undefined, id: number): NumberFormat {
  if (code === undefined) return builtInFormat(id);
  const [shown = ''] = code.replace(literals, (text) => (/^(?:\\ |" *")$/.test(text) ? ' ' : '')).split(';');
  const bare = shown.trim().toLowerCase();
  // «General» in the languages that some writers leave it in.
  if (/^(?:general|standard|est[aá]ndar|@|)$/.test(bare)) return number;
  if (/\[(?:h+|m+|s+)\]/.test(bare)) return { kind: 'duration' };
  // «jj/mm/aaaa»: writers that translate the code too.
  const french = /^[jma/ .-]+$/.test(bare) ? bare.replaceAll('j', 'd').replaceAll('a', 'y') : bare;
  // Fractions of seconds aside, a code that has places for figures is no date: letters in it are a currency's.
  if (/[ymdhs]/.test(french) && !/[0#?]/.test(french.replace(/s[.,]0+/g, 's'))) return readDateFormat(french);
  if (bare.includes('%')) return percent;
  const digits = bare.replace(/[\s.\-/]/g, '');
  return /^0[0#]+$/.test(digits) && !/[.]0*$/.test(bare) ? { kind: 'padded', digits: digits.length } : number;
}

function readDateFormat(code: string): NumberFormat {
  const hasTime = /[hs]/.test(code);
  // `m` is a month, or minutes beside hours or seconds.
  const calendar = code.replace(/(h+[^a-z]*)m+/g, '$1').replace(/m+([^a-z]*s)/g, '$1');
  if (!/[ymd]/.test(calendar)) return time;
  const unit = calendar.includes('d') ? 'day' : calendar.includes('m') ? 'month' : 'year';
  return { kind: 'date', unit: unit === 'month' && !calendar.includes('y') ? 'day' : unit, hasTime };
}
