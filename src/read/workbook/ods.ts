import type { Archive } from './archive.ts';
import { WorkbookFault } from './fault.ts';
import { emptyGrid, type Grid, newBudget } from './grid.ts';
import { type OdsSheet, odsSheetReader } from './ods-sheet.ts';
import type { WorkbookSheet } from './workbook.ts';
import { type Attributes, readXml } from './xml.ts';

/** Whether the archive is an OpenDocument file, and a spreadsheet. */
export function odsKindOf(archive: Archive): 'spreadsheet' | 'other' | null {
  const mime = archive.read('mimetype');
  const type = mime ? new TextDecoder().decode(mime.subarray(0, 200)).trim() : '';
  if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'spreadsheet';
  if (type.startsWith('application/vnd.oasis.opendocument.')) return 'other';
  return archive.has('content.xml') && archive.has('META-INF/manifest.xml') ? 'spreadsheet' : null;
}

/** A protected file says in its manifest how each part is encrypted. */
function isProtected(archive: Archive): boolean {
  const bytes = archive.read('META-INF/manifest.xml');
  let isFound = false;
  if (bytes !== null) {
    readXml(bytes, {
      open: (name) => {
        isFound ||= name === 'encryption-data';
      },
    });
  }
  return isFound;
}

/** Sheets of an .ods in their order, all in one part that is read at once. Throws a `WorkbookFault`. */
export function openOds(archive: Archive): WorkbookSheet[] {
  if (isProtected(archive)) throw new WorkbookFault('password', 'encrypted parts');
  const bytes = archive.read('content.xml');
  if (bytes === null) throw new WorkbookFault('damaged', 'content.xml is missing');
  const sheets = readContent(bytes);
  return sheets.map(({ name, isHidden, grid }) => ({ name, isHidden, read: () => grid }));
}

function readContent(bytes: Uint8Array): { name: string; isHidden: boolean; grid: Grid }[] {
  const sheets: { name: string; isHidden: boolean; grid: Grid }[] = [];
  const budget = newBudget();
  const hiddenStyles = new Set<string>();
  const path: string[] = [];
  let style: string | undefined;
  let current: { name: string; isHidden: boolean; reader: OdsSheet } | null = null;
  let depth = 0;
  const start = (attributes: Attributes): void => {
    const grid = emptyGrid();
    const name = attributes['table:name'] ?? '';
    const isHidden = hiddenStyles.has(attributes['table:style-name'] ?? '');
    current = { name, isHidden, reader: odsSheetReader(grid, budget) };
    sheets.push({ name, isHidden, grid });
    depth = path.length;
  };
  try {
    readXml(bytes, {
      open(name, attributes) {
        path.push(name);
        if (current) current.reader.open(name, attributes, path.length - depth);
        else if (name === 'table' && path.at(-2) === 'spreadsheet') start(attributes);
        else if (name === 'style' && attributes['style:family'] === 'table') style = attributes['style:name'];
        else if (name === 'table-properties' && attributes['table:display'] === 'false' && style) {
          hiddenStyles.add(style);
        }
      },
      close(name) {
        if (current && path.length === depth) current = null;
        else if (current) current.reader.close(name, path.length - depth);
        path.pop();
      },
      text(piece) {
        current?.reader.text(piece);
      },
    });
  } catch (error) {
    const last = sheets.at(-1);
    if (!(error instanceof WorkbookFault) || !last) throw error;
    last.grid.fault = error;
  }
  return sheets;
}
