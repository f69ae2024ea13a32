import { mappingLines } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Row, TableKind } from '../model/table.ts';
import { noHeaderProblem } from './no-header.ts';
import type { Sheet } from './sheet.ts';

/** No visible sheet of a workbook is a table: what is needed, with the names of the sheets. */
export function noTableInWorkbook(
  file: string,
  kind: TableKind | null,
  sheets: readonly { sheet: Sheet; top: readonly Row[] }[],
): Diagnostic[] {
  const place = { file };
  const filled = sheets.filter(({ top }) => top.length > 0);
  const widest = filled.reduce<(typeof filled)[number] | null>(
    (best, one) => (best === null || widthOf(one.top) > widthOf(best.top) ? one : best),
    null,
  );
  if (widest === null) return [problem('LEC-001', {}, { place })];
  const told = noHeaderProblem({ file, sheet: widest.sheet.name ?? '' }, kind, widest.top);
  const names = sheets.flatMap(({ sheet }) => sheet.name ?? []);
  if (told.code === 'LEC-004' && names.length > 1) {
    const yaml = mappingLines(file, 'acteurs', [], names[0] ?? '');
    return [problem('LEC-067', { fichier: file, feuilles: names.join(', '), yaml }, { place })];
  }
  const others = names.filter((name) => name !== widest.sheet.name);
  if (others.length === 0) return [told];
  return [told, problem('LEC-058', { n: others.length, feuilles: others.join(', ') }, { place })];
}

const widthOf = (rows: readonly Row[]): number =>
  Math.max(0, ...rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length));
