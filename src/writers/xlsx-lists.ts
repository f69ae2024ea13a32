import type { CsvCell } from './csv.ts';
import type { WorkbookColumn, WorkbookSheet } from './xlsx.ts';
import { columnLetters, quotedSheetName } from './xlsx-names.ts';

export type ListSource = { sheet: string; column: number } | readonly string[];

/** The longest list that a rule holds by itself, quotes included. */
const longestInlineList = 255;
const listSheetName = 'listes';

const isValues = (list: ListSource): list is readonly string[] => Array.isArray(list);

/** A rule separates its values with commas, and trims them. */
const fitsInline = (values: readonly string[]): boolean =>
  values.every((value) => value !== '' && value === value.trim() && !/[",\r\n]/.test(value)) &&
  values.join(',').length + 2 <= longestInlineList;

interface PlannedLists {
  /** The sheets asked for, and the hidden one that long lists need. */
  sheets: WorkbookSheet[];
  /** Formula of the column's drop-down list; null without one. `names`: final names, in the order of `sheets`. */
  formulaOf: (column: Pick<WorkbookColumn, 'list'>, names: readonly string[]) => string | null;
}

/** Decides where each drop-down list takes its values: from the rule itself, or from a sheet. */
export function planLists(asked: readonly WorkbookSheet[]): PlannedLists {
  const longLists = new Map<string, readonly string[]>();
  const everyList = asked.flatMap(({ columns }) => columns.flatMap(({ list, lists = [] }) => [list, ...lists]));
  for (const list of everyList) {
    if (list && isValues(list) && list.length > 0 && !fitsInline(list)) longLists.set(JSON.stringify(list), list);
  }
  const sheets = longLists.size === 0 ? [...asked] : [...asked, listSheet([...longLists.values()])];
  const range = (sheet: number, column: number, names: readonly string[]): string | null => {
    const count = sheets[sheet]?.rows.filter((row) => (row[column] ?? '') !== '').length ?? 0;
    const letters = columnLetters(column);
    return count === 0 ? null : `${quotedSheetName(names[sheet] ?? '')}!$${letters}$2:$${letters}$${count + 1}`;
  };
  return {
    sheets,
    formulaOf: ({ list }, names) => {
      if (!list) return null;
      if (!isValues(list)) {
        return range(
          asked.findIndex(({ name }) => name === list.sheet),
          list.column,
          names,
        );
      }
      if (list.length === 0) return null;
      if (fitsInline(list)) return `"${list.join(',')}"`;
      return range(sheets.length - 1, [...longLists.keys()].indexOf(JSON.stringify(list)), names);
    },
  };
}

/** A hidden sheet with one list a column. */
function listSheet(lists: readonly (readonly string[])[]): WorkbookSheet {
  const height = Math.max(...lists.map((list) => list.length));
  return {
    name: listSheetName,
    isHidden: true,
    headerStyle: false,
    columns: lists.map((_, index) => ({ header: `liste ${index + 1}` })),
    rows: Array.from({ length: height }, (_, row): CsvCell[] => lists.map((list) => list[row] ?? null)),
  };
}
