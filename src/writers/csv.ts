import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | boolean | null | undefined;

/** Signs with which a spreadsheet starts a formula, full-width ones too; a tab or an end of line can hide one. */
const startsFormula = /^[=+\-@＝＋－＠\t\r\n]/;

const negativeNumber = /^-\d+(?:[.,]\d+)?$/;

/**
 * A cell that no spreadsheet will run: a leading apostrophe shows it as text; the reader takes it away again
 * (`validate/cells-as-typed.ts`). Numbers are left as they are.
 */
export const neutralise = (cell: string): string =>
  startsFormula.test(cell) && !negativeNumber.test(cell) ? `'${cell}` : cell;

const byteOrderMark = '\ufeff';

/**
 * A CSV file as text. For people: byte order mark, `;`, CRLF, formulas neutralised, so that Excel in French opens it as
 * it is. For programs: `,` and LF, cells untouched unless asked (`neutralised`).
 */
export function writeCsv(
  headers: string[],
  rows: CsvCell[][],
  options: { forPeople: boolean; neutralised?: boolean },
): string {
  const { forPeople, neutralised = forPeople } = options;
  const text = (cell: CsvCell): string | number => {
    if (cell === null || cell === undefined) return '';
    if (typeof cell === 'number') return cell;
    return neutralised ? neutralise(String(cell)) : String(cell);
  };
  const printed = stringify(
    [headers, ...rows].map((row) => row.map(text)),
    {
      delimiter: forPeople ? ';' : ',',
      record_delimiter: forPeople ? '\r\n' : '\n',
      quoted_match: /[\r\n\t]/,
    },
  );
  return forPeople ? byteOrderMark + printed : printed;
}
