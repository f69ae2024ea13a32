import type { Archive } from './archive.ts';
import { WorkbookFault } from './fault.ts';
import { emptyGrid, newBudget } from './grid.ts';
import type { WorkbookSheet } from './workbook.ts';
import { readXlsxSheet, type XlsxParts } from './xlsx-sheet.ts';
import { readSharedStrings } from './xlsx-strings.ts';
import { readStyles } from './xlsx-styles.ts';
import { attributeNamed, readXml } from './xml.ts';

interface Relation {
  /** Last word of its type: `worksheet`, `sharedStrings` … the same in strict and in ordinary workbooks. */
  type: string;
  /** Path in the archive. */
  target: string;
}

/** `../a/b.xml` seen from a folder, as a path in the archive. */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/** Parts that a part refers to, by their ids; none when it says nothing. */
function relationsOf(archive: Archive, path: string): Map<string, Relation> {
  const folder = folderOf(path);
  const name = path.slice(folder === '' ? 0 : folder.length + 1);
  const bytes = archive.read(`${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`);
  const relations = new Map<string, Relation>();
  if (bytes === null) return relations;
  readXml(bytes, {
    open(element, { Id: id, Type: type = '', Target: target = '', TargetMode: mode }) {
      if (element !== 'Relationship' || id === undefined || mode === 'External') return;
      relations.set(id, { type: type.split('/').at(-1) ?? '', target: resolvePath(folder, target) });
    },
  });
  return relations;
}

/** Path of the main part of an Office file: `xl/workbook.xml`, `word/document.xml` … Null when the archive is no such file. */
export function mainPartOf(archive: Archive): string | null {
  if (!archive.has('_rels/.rels')) return archive.has('xl/workbook.xml') ? 'xl/workbook.xml' : null;
  const relations = [...relationsOf(archive, '').values()];
  return relations.find(({ type }) => type === 'officeDocument')?.target ?? null;
}

interface SheetEntry {
  name: string;
  id: string;
  isHidden: boolean;
}

/** Sheets of an .xlsx or .xlsm in their order; the cells of each are read when asked for. Throws a `WorkbookFault`. */
export function openXlsx(archive: Archive, main: string): WorkbookSheet[] {
  const bytes = archive.read(main);
  if (bytes === null) throw new WorkbookFault('damaged', `${main} is missing`);
  const entries: SheetEntry[] = [];
  let is1904 = false;
  readXml(bytes, {
    open(element, attributes) {
      if (element === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (element !== 'sheet') return;
      const isHidden = /hidden/i.test(attributes.state ?? '');
      entries.push({ name: attributes.name ?? '', id: attributeNamed(attributes, 'id') ?? '', isHidden });
    },
  });
  const relations = relationsOf(archive, main);
  const partsOnce = once(() => partsOf(archive, [...relations.values()], is1904));
  return entries.map(({ name, id, isHidden }) => {
    const relation = relations.get(id);
    return { name, isHidden, read: () => sheetOf(archive, relation, partsOnce) };
  });
}

function sheetOf(archive: Archive, relation: Relation | undefined, parts: () => XlsxParts) {
  if (relation && relation.type !== 'worksheet') return emptyGrid(); // a chart
  const bytes = relation ? archive.read(relation.target) : null;
  if (bytes === null) throw new WorkbookFault('damaged', 'a sheet is missing');
  return readXlsxSheet(bytes, parts());
}

function partsOf(archive: Archive, relations: readonly Relation[], is1904: boolean): XlsxParts {
  const read = (type: string) => {
    const relation = relations.find((one) => one.type === type);
    return relation ? archive.read(relation.target) : null;
  };
  const [strings, styles] = [read('sharedStrings'), read('styles')];
  return {
    strings: strings ? readSharedStrings(strings) : [],
    formats: styles ? readStyles(styles) : [],
    is1904,
    budget: newBudget(),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
