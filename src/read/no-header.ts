import { isHxlTag, keyColumnsByKind, mappingLines, matchHeaders, resemblingPairs } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Row, TableKind } from '../model/table.ts';
import { cutShort } from '../text/cut-short.ts';
import { foldKey } from '../text/fold.ts';
import { isHxlRow } from './header.ts';
import type { Whence } from './row-problems.ts';

/** Headers that KoboToolbox and its kin put in every export. */
const koboHeaders = new Set(['_uuid', 'meta/instanceID', '_submission_time'].map(foldKey));
/** No title is as long; a text whose newlines were lost is one cell of megabytes. */
const longestTitle = 1000;
const titleOf = (cell: string): string => cell.slice(0, longestTitle).trim().replace(/\s+/g, ' ');
const isHxl = ({ cells }: Row): boolean => isHxlRow(cells);
const isKobo = ({ cells }: Row): boolean =>
  cells.some((cell) => cell.length < longestTitle && koboHeaders.has(foldKey(cell)));
const fill = ({ cells }: Row): number => cells.filter((cell) => cell.trim() !== '').length;

/** Notes that somebody keeps beside the tables: a text whose lines are sentences, not rows of the same width. */
function isWritten(at: Whence, rows: readonly Row[]): boolean {
  if (at.sheet !== undefined || !/\.txt$/i.test(at.file)) return false;
  const [first] = rows;
  const width = first ? fill(first) : 0;
  const alike = rows.filter((row) => fill(row) === width).length;
  const isSentence = rows.filter(({ cells }) => /[.!?…]\s*$/.test(cells.at(-1) ?? '')).length * 2 > rows.length;
  return rows.length < 2 || width < 2 || isSentence || alike * 2 < rows.length;
}

/** What stands in this folder never leaves, the first line of its texts included. */
const isPrivate = ({ file }: Whence): boolean => /(?:^|\/)prive\//i.test(file);

/** No row looks like a header: of a kind that is known, or of any. Says what to copy in the configuration. */
export function noHeaderProblem(at: Whence, kind: TableKind | null, rows: readonly Row[]): Diagnostic {
  const header = rows.find(isKobo) ?? rows.find((row) => fill(row) > 1 && !isHxl(row)) ?? rows[0];
  const cells = (header?.cells ?? []).slice(0, 300).map(titleOf);
  const shown = cells.slice(0, 8).map((cell) => cutShort(cell, 40));
  const where = { place: at, actual: shown.join(' | ') };
  if (rows.some(isKobo)) return problem('LEC-023', { yaml: linesFor(at, kind ?? 'entretiens', cells) }, where);
  const tags = rows.find(isHxl)?.cells.filter(isHxlTag);
  if (tags) {
    const etiquettes = tags.map((tag) => tag.trim()).join(', ');
    return problem('LEC-024', { etiquettes, yaml: linesFor(at, kind ?? 'acteurs', cells) }, where);
  }
  if (isWritten(at, rows)) return problem('PRJ-121', {}, { place: at });
  const isHidden = isPrivate(at);
  const yaml = linesFor(at, kind ?? likeliest(cells), isHidden ? [] : cells);
  const seen = isHidden ? { place: at } : where;
  return kind ? problem('LEC-005', { type: kind, yaml }, seen) : problem('LEC-004', { fichier: at.file, yaml }, seen);
}

/** Headers known or nearly, and always a line for what makes a row. */
function linesFor(at: Whence, kind: TableKind, headers: readonly string[]): string {
  const known = matchHeaders(kind, headers).flatMap(({ key }) => key ?? []);
  const pairs = resemblingPairs(kind, headers, new Set(known));
  const [keys = []] = keyColumnsByKind[kind];
  const missing = keys.filter((key) => !known.includes(key) && !pairs.some(([, found]) => found === key));
  return mappingLines(at.file, kind, [...missing.map((key) => ['…', key] as const), ...pairs], at.sheet);
}

/** The one of the three main kinds that most headers know or resemble; the identity card for want of any. */
function likeliest(headers: readonly string[]): TableKind {
  const [best] = (['acteurs', 'entretiens', 'revue'] as const)
    .map((kind) => {
      const known = matchHeaders(kind, headers).flatMap(({ key }) => key ?? []);
      return { kind, found: known.length + resemblingPairs(kind, headers, new Set(known)).length };
    })
    .sort((a, b) => b.found - a.found);
  return best?.kind ?? 'acteurs';
}
