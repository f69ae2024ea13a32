import { problem } from '../diagnostics/create.ts';
import { bad, type CellReader, value } from './cell-reading.ts';
import { firstYear, lastYear, parseDate } from './read-date.ts';

/** Columns whose year may lie ahead. */
const planned = new Set(['annee_fin', 'annee_debut']);

/** A year, alone, in a full date, or with a word («vers 2005»); two years, or a year cut short, is no year. */
export const readYear: CellReader = (typed, { column, context }) => {
  // «2 015»: a spreadsheet parted its thousands.
  const text = typed.replace(/^([12])[ \u00a0\u202f](\d{3})$/, '$1$2');
  const params = { valeur: text, colonne: column.key };
  const isAlone = /^\d{4}(?:[.,]0+)?$/.test(text);
  const dated = parseDate(text.replace(/[.,]0+$/, ''));
  const year = dated ? Number(dated.iso.slice(0, 4)) : yearInWords(text);
  if (year === null || year < firstYear || year > lastYear) {
    return bad(problem('ANN-001', params, { actual: text }));
  }
  if (context.asOf !== null && !planned.has(column.key) && year > Number(context.asOf.slice(0, 4))) {
    return value(year, problem('ANN-002', params, { actual: text }));
  }
  if (!isAlone && !dated) return value(year, problem('ANN-003', { ...params, lu: year }, { actual: text }));
  return value(year);
};

/** The one year of a short text («vers 2005», «16/07/1995, récépissé 56»); null when there are two, or none. */
function yearInWords(text: string): number | null {
  const [, leading] = /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?=[\s,;])/.exec(text) ?? [];
  const first = leading === undefined ? null : parseDate(leading);
  const rest = leading === undefined ? text : text.slice(leading.length);
  const years = rest.match(/(?<!\d)(?:18|19|20)\d\d(?!\d)/g) ?? [];
  if (first) return years.length === 0 && !/\d[/.-]\d/.test(rest) ? Number(first.iso.slice(0, 4)) : null;
  const others = (rest.match(/\d+/g) ?? []).filter((figures) => figures.length > 2);
  return years.length === 1 && others.length === 1 && text.length <= 40 && /\p{L}/u.test(text)
    ? Number(years[0])
    : null;
}
