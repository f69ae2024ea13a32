import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A sheet of a workbook as its reader sees it: cells by header, row after row. */
export interface FilledSheet {
  path: string;
  headers: string[];
  rows: Record<string, string>[];
}

const fromXml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
const toXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function partsOf(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  return { parts, text };
}

const lettersOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : lettersOf(Math.floor(index / 26) - 1) + lettersOf(index % 26);
const indexOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Sheets of a workbook that the tool wrote, by name. */
export function sheetsOf(bytes: Uint8Array): Map<string, FilledSheet> {
  const { text } = partsOf(bytes);
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    fromXml([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, part = '']) => part).join('')),
  );
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    fromXml(name),
  );
  return new Map(
    names.map((name, index) => {
      const path = `xl/worksheets/sheet${index + 1}.xml`;
      const grid = [...text(path).matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells = '']) => {
        const row: string[] = [];
        for (const [, letters = '', marks = '', inner = ''] of cells.matchAll(
          /<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs,
        )) {
          const type = /t="(\w+)"/.exec(marks)?.[1];
          const value = /<(?:v|t)[^>]*>(.*?)<\/(?:v|t)>/s.exec(inner)?.[1] ?? '';
          row[indexOf(letters)] = type === 's' ? (strings[Number(value)] ?? '') : fromXml(value);
        }
        return row;
      });
      const [headers = [], ...rows] = grid;
      const titles = [...headers].map((header) => header ?? '');
      return [
        name,
        {
          path,
          headers: titles,
          rows: rows.map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at] ?? '']))),
        },
      ];
    }),
  );
}

/** The workbook with cells written into it, as a person types them: by sheet, number of row (0 = first question), header. */
export function fillWorkbook(
  bytes: Uint8Array,
  answers: readonly { sheet: string; row: number; cells: Record<string, string> }[],
): Uint8Array {
  const { parts, text } = partsOf(bytes);
  const sheets = sheetsOf(bytes);
  for (const { sheet, row, cells } of answers) {
    const found = sheets.get(sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    let xml = parts[found.path] ? strFromU8(parts[found.path] ?? new Uint8Array()) : text(found.path);
    for (const [header, value] of Object.entries(cells)) {
      const column = found.headers.indexOf(header);
      if (column < 0) throw new Error(`no column ${header} in ${sheet}`);
      const place = `${lettersOf(column)}${row + 2}`;
      const cell = `<c r="${place}" t="inlineStr"><is><t>${toXml(value)}</t></is></c>`;
      xml = xml.replace(new RegExp(`(<row r="${row + 2}"[^>]*>)(.*?)(</row>)`, 's'), (_, open, body, close) => {
        const kept = [...String(body).matchAll(/<c r="([A-Z]+)\d+".*?(?:<\/c>|\/>)/gs)].filter(
          ([, letters]) => letters !== lettersOf(column),
        );
        const all = [
          ...kept.map(([whole, letters = '']) => ({ at: indexOf(letters), whole })),
          { at: column, whole: cell },
        ];
        return `${open}${all
          .sort((a, b) => a.at - b.at)
          .map(({ whole }) => whole)
          .join('')}${close}`;
      });
    }
    parts[found.path] = strToU8(xml);
  }
  return zipSync(parts);
}
