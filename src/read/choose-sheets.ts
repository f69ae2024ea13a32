import { isExampleRow, kindOfName } from '../columns/index.ts';
import { append } from '../diagnostics/append.ts';
import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Row, TableKind } from '../model/table.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { findTagged, headerSearchRows, isHxlRow, readHeader } from './header.ts';
import { type FoundHeader, findHeaderRows } from './header-rows.ts';
import { noHeaderProblem } from './no-header.ts';
import { noTableInWorkbook } from './no-table.ts';
import { drain, takeRows } from './pieces.ts';
import type { Source } from './read-tables.ts';
import type { Sheet } from './sheet.ts';

/** A sheet with its first rows, taken from it, and the header found in them. */
export interface LookedSheet {
  sheet: Sheet;
  top: Row[];
  found: FoundHeader;
}

type Peeked = Omit<LookedSheet, 'found'>;

/** The sheets that are tables. Those that are none are told: a text is one sheet, a workbook may hold notes and lists. */
export async function chooseSheets(
  sheets: readonly Sheet[],
  source: Source,
  diagnostics: Diagnostic[],
): Promise<LookedSheet[]> {
  if (source.settings?.sheet !== undefined) return chooseNamed(sheets, source.settings.sheet, source, diagnostics);
  const [only] = sheets;
  if (only?.name === null) return chooseText(only, source, diagnostics);
  if (sheets.length === 0) return [];
  return chooseInWorkbook(sheets, source, diagnostics);
}

const peek = async (sheet: Sheet): Promise<Peeked> => ({ sheet, top: await takeRows(sheet.rows, headerSearchRows) });

/** The header of a sheet whose kind is told, or else said by `name` or by the headers alone. */
function look({ sheet, top }: Peeked, name: string, { kind, settings, codebook = null }: Source): FoundHeader | null {
  const read = (cells: string[], tags: readonly string[] = []) =>
    readHeader(cells, name, kind, settings, { codebook, tags });
  const tagged = findTagged(
    top.map(({ cells }) => cells),
    read,
  );
  const named = new Set(Object.keys(settings?.columns ?? {}).map(foldKey));
  const plain = findHeaderRows(
    top,
    sheet.merges,
    (cells) => read(cells),
    (header) => named.has(foldKey(header)),
  );
  return tagged && !(plain && hasRowsBetween(top, plain, tagged)) ? tagged : plain;
}

/** Hashtags that stand below rows of a table that already has its header are not the header of what is above. */
function hasRowsBetween(top: readonly Row[], plain: FoundHeader, tagged: FoundHeader): boolean {
  const between = top.slice(plain.index + plain.depth, tagged.index);
  return plain.header.known >= 2 && between.some((row) => filledIn(row) * 2 >= plain.header.headers.length);
}

async function chooseText(sheet: Sheet, source: Source, diagnostics: Diagnostic[]): Promise<LookedSheet[]> {
  const peeked = await peek(sheet);
  const found = look(peeked, source.file, source);
  if (found) return [{ ...peeked, found }];
  const kind = source.kind ?? source.settings?.kind ?? kindOfName(source.file);
  diagnostics.push(noHeaderProblem({ file: source.file }, kind, peeked.top));
  await drain(sheet.rows);
  append(
    diagnostics,
    sheet.problems(() => null),
  );
  return [];
}

/** The sheet that the configuration names, hidden or not. */
async function chooseNamed(
  sheets: readonly Sheet[],
  wanted: string,
  source: Source,
  diagnostics: Diagnostic[],
): Promise<LookedSheet[]> {
  const { file } = source;
  const named = sheets.flatMap((sheet) => sheet.name ?? []);
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets.find((one) => isSame(one.name ?? '', wanted));
  if (!sheet) {
    if (sheets.length === 0) return [];
    // A text has one sheet without a name: the name asked for says nothing of it.
    const [only] = sheets;
    if (only && only.name === null) return chooseText(only, source, diagnostics);
    const near = nearestWord(wanted, named);
    const where = { place: { file }, actual: wanted, expected: named, ...(near === null ? {} : { suggestion: near }) };
    diagnostics.push(problem('LEC-057', { feuille: wanted, fichier: file }, where));
    return [];
  }
  const peeked = await peek(sheet);
  const found = look(peeked, sheet.name ?? file, source);
  if (found) return [{ ...peeked, found }];
  const at = { file, sheet: sheet.name ?? '' };
  diagnostics.push(noHeaderProblem(at, source.kind ?? source.settings?.kind ?? null, peeked.top));
  append(
    diagnostics,
    sheet.problems(() => null),
  );
  return [];
}

const isSame = (a: string, b: string): boolean => foldWords(a) === foldWords(b);

/** The tool's own templates keep the choices of their drop-down lists in this hidden sheet: nobody is to show it. */
const ownListSheet = 'listes';

async function chooseInWorkbook(
  sheets: readonly Sheet[],
  source: Source,
  diagnostics: Diagnostic[],
): Promise<LookedSheet[]> {
  const { file } = source;
  const place = { file };
  const hidden = sheets.flatMap(({ isHidden, name }) =>
    isHidden && name !== null && name !== ownListSheet ? [name] : [],
  );
  if (hidden.length > 0) {
    diagnostics.push(problem('LEC-059', { n: hidden.length, feuilles: hidden.join(', ') }, { place }));
  }
  const peeked: Peeked[] = [];
  for (const sheet of sheets) if (!sheet.isHidden) peeked.push(await peek(sheet));
  const told = source.kind ?? source.settings?.kind ?? null;
  const tables = told === null ? recognised(peeked, source) : firstOfKind(peeked, told, source);
  const passed = peeked.filter(({ sheet }) => !tables.some((table) => table.sheet === sheet));
  for (const { sheet } of passed) {
    // Cells that could not be read are told even where no table was found.
    append(
      diagnostics,
      sheet.problems(() => null).filter(({ severity }) => severity === 'error'),
    );
  }
  if (peeked.length === 0) {
    diagnostics.push(problem('LEC-083', {}, { place }));
    return [];
  }
  if (tables.length === 0) {
    diagnostics.push(...noTableInWorkbook(file, told ?? kindOfName(file), passed));
    return [];
  }
  const filled = withRows(tables, diagnostics, file);
  const misnamed = passed.filter(({ sheet, top }) => told === null && isShaped(top) && kindOfName(sheet.name ?? ''));
  for (const { sheet } of misnamed) {
    const name = sheet.name ?? '';
    diagnostics.push(problem('LEC-060', { feuille: name }, { place: { file, sheet: name } }));
  }
  const others = passed.filter((one) => !misnamed.includes(one)).flatMap(({ sheet }) => sheet.name ?? []);
  if (others.length > 0) {
    diagnostics.push(problem('LEC-058', { n: others.length, feuilles: others.join(', ') }, { place }));
  }
  return filled;
}

const filledIn = ({ cells }: Row): number => cells.filter((cell) => cell.trim() !== '').length;
/** Two rows of two cells at least. */
const isShaped = (rows: readonly Row[]): boolean => rows.filter((row) => filledIn(row) > 1).length > 1;

/** Two known columns, or most of what stands in the header: one known word may stand anywhere. */
const isSure = ({ top }: Peeked, { header, index }: FoundHeader): boolean =>
  header.known >= 2 || header.known * 2 >= filledIn(top[index] ?? { row: 0, line: 0, cells: [] });

/** The first sheet whose header is known for a kind; one of that name comes first. */
function firstOfKind(sheets: readonly Peeked[], kind: TableKind, source: Source): LookedSheet[] {
  const looked = sheets.flatMap((peeked) => {
    const found = look(peeked, peeked.sheet.name ?? '', source);
    return found ? [{ ...peeked, found }] : [];
  });
  const sure = looked.filter((one) => isSure(one, one.found));
  const named = sure.find(({ sheet }) => kindOfName(sheet.name ?? '') === kind);
  const first = named ?? sure[0] ?? looked[0];
  return first ? [first] : [];
}

/** Every sheet whose name or headers say a kind; the file's name speaks for a sheet whose own name says nothing. */
function recognised(sheets: readonly Peeked[], source: Source): LookedSheet[] {
  const filled = sheets.filter(({ top }) => top.length > 0);
  const fileKind = kindOfName(source.file);
  const [only] = filled;
  if (filled.length === 1 && only) {
    const byName = kindOfName(only.sheet.name ?? '') === null ? null : look(only, only.sheet.name ?? '', source);
    const found = byName ?? look(only, source.file, source);
    return found ? [{ ...only, found }] : [];
  }
  const byName: LookedSheet[] = [];
  const byFile: LookedSheet[] = [];
  for (const peeked of filled) {
    const name = peeked.sheet.name ?? '';
    if (kindOfName(name) !== null) {
      const found = look(peeked, name, source);
      if (found && isSure(peeked, found)) byName.push({ ...peeked, found });
      continue;
    }
    const alone = look(peeked, '', source);
    const asFile = fileKind === null ? null : look(peeked, source.file, source);
    if (alone) byName.push({ ...peeked, found: asFile && alone.header.kind === fileKind ? asFile : alone });
    else if (asFile && isSure(peeked, asFile)) byFile.push({ ...peeked, found: asFile });
  }
  // Known by the file's name alone: one such sheet, and no other that is of that kind.
  const isNeeded = byFile.length === 1 && !byName.some(({ found }) => found.header.kind === fileKind);
  const chosen = isNeeded ? [...byName, ...byFile] : byName;
  return sheets.flatMap(({ sheet }) => chosen.filter((one) => one.sheet === sheet));
}

/** Blank templates among filled sheets are told once and passed over; if all are blank the first stands for them. */
function withRows(tables: readonly LookedSheet[], diagnostics: Diagnostic[], file: string): LookedSheet[] {
  const hasRows = ({ top, found }: LookedSheet) =>
    top.slice(found.index + found.depth).some(({ cells }) => !isHxlRow(cells) && !isExampleRow(cells));
  const filled = tables.filter(hasRows);
  const kept = filled.length > 0 ? filled : tables.slice(0, 1);
  const blank = tables.filter((one) => !kept.includes(one)).flatMap(({ sheet }) => sheet.name ?? []);
  if (blank.length > 0) {
    diagnostics.push(problem('LEC-068', { n: blank.length, feuilles: blank.join(', ') }, { place: { file } }));
  }
  return kept;
}
