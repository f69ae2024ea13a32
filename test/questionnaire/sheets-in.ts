import { strFromU8, unzipSync } from 'fflate';

const decoded = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

const columnOf = (letters: string): number =>
  [...letters].reduce((rank, letter) => rank * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Cells of a workbook of ours by sheet, read apart from our reader: what other programs find in the file. */
export function sheetsIn(bytes: Uint8Array): Record<string, string[][]> {
  const parts = unzipSync(new Uint8Array(bytes));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, text = '']) =>
    decoded(text),
  );
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => decoded(name));
  return Object.fromEntries(
    names.map((name, index) => {
      const rows: string[][] = [];
      const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
      for (const [, letters = '', row = '', rest = '', value = ''] of xml.matchAll(
        /<c r="([A-Z]+)(\d+)"([^>]*)><v>([^<]*)<\/v><\/c>/g,
      )) {
        const cells = rows[Number(row) - 1] ?? [];
        rows[Number(row) - 1] = cells;
        cells[columnOf(letters)] = rest.includes('t="s"') ? (strings[Number(value)] ?? '') : value;
      }
      return [name, Array.from(rows, (cells) => Array.from(cells ?? [], (cell) => cell ?? ''))];
    }),
  );
}
