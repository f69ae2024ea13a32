import type { Place } from '../model/place.ts';
import type { Language } from '../model/stage.ts';

const words = {
  fr: { row: 'ligne', rows: 'lignes', to: 'à', and: 'et', one: 'autre', more: 'autres' },
  en: { row: 'row', rows: 'rows', to: 'to', and: 'and', one: 'more', more: 'more' },
} as const;

/** A cell as a spreadsheet names it: `C12`, `Entretiens!C12`; undefined for a place that is no cell. */
export function cellAddress({ row, column, sheet }: Place): string | undefined {
  if (row === undefined || !column) return undefined;
  return `${sheet ? `${sheet}!` : ''}${column}${row}`;
}

/** Rows of places, each once, in order, as stretches: first and last. */
export function rowRanges(places: readonly Place[]): [first: number, last: number][] {
  const rows = [...new Set(places.flatMap(({ row }) => row ?? []))].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges;
}

/** «lignes 3 à 12, 15, 40 à 90 et 7 autres»: `total` rows in all, `shown` stretches at most. Empty without rows. */
export function rowsInWords(places: readonly Place[], total: number, shown: number, language: Language): string {
  const said = words[language];
  const ranges = rowRanges(places);
  if (ranges.length === 0) return '';
  const told = ranges.slice(0, shown);
  const size = (some: readonly [number, number][]) => some.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const known = size(ranges);
  // Beyond the places kept, what is left out is known by the count alone.
  const left = Math.max(known, places.length < total ? total : known) - size(told);
  const list = told.map(([first, last]) =>
    first === last ? String(first) : last === first + 1 ? `${first}, ${last}` : `${first} ${said.to} ${last}`,
  );
  const word = known === 1 && left === 0 ? said.row : said.rows;
  return `${word} ${list.join(', ')}${left > 0 ? ` ${said.and} ${left} ${left === 1 ? said.one : said.more}` : ''}`;
}
