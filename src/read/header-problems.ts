import { columnByKey, matchHeaders } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { FileConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HeaderMatch, Row, TableKind } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';
import { repeatedHeaders } from './header.ts';

/** What is known of a file once its header has been found. */
interface HeaderReading {
  file: string;
  kind: TableKind;
  headers: readonly HeaderMatch[];
  headerRow: number;
  /** Rows above the header that are not blank. */
  skipped: number;
  hxl: Row | undefined;
  settings: FileConfig | null;
}

/** Titles and hashtags skipped, columns unknown, repeated or in competition, mappings that fit nothing. */
export function headerProblems(reading: HeaderReading): Diagnostic[] {
  const { file, headerRow, skipped, hxl } = reading;
  const found: Diagnostic[] = [];
  if (skipped > 0) {
    found.push(problem('LEC-013', { n: skipped, ligne: headerRow }, { place: { file, row: headerRow } }));
  }
  if (hxl) found.push(problem('LEC-014', { ligne: hxl.row }, { place: { file, row: hxl.row } }));
  return [...found, ...columnProblems(reading), ...mappingProblems(reading)];
}

function columnProblems({ file, kind, headers, headerRow, settings }: HeaderReading): Diagnostic[] {
  const found: Diagnostic[] = [];
  const placeOf = ({ letter, header }: HeaderMatch) => ({ file, row: headerRow, column: letter, header });
  const repeated = repeatedHeaders(headers);
  for (const { first, again } of repeated) {
    const related = [placeOf(first)];
    found.push(problem('LEC-015', { titre: again.header, premiere: first.letter }, { place: placeOf(again), related }));
  }
  const mapped = new Set(Object.keys(settings?.columns ?? {}).map(foldKey));
  const isTold = new Set(repeated.map(({ again }) => again));
  const unknown: HeaderMatch[] = [];
  for (const match of headers) {
    if (match.key !== null || match.header.trim() === '' || isTold.has(match) || mapped.has(foldKey(match.header))) {
      continue;
    }
    const key = matchHeaders(kind, [match.header])[0]?.key ?? null;
    const rival = headers.find((other) => other.key === key && key !== null);
    if (!rival) unknown.push(match);
    else {
      const params = { titre: match.header, autre: rival.header, colonne: rival.key ?? '' };
      found.push(problem('LEC-016', params, { place: placeOf(match), related: [placeOf(rival)] }));
    }
  }
  if (unknown.length > 0) {
    const titres = unknown.map(({ header }) => header.trim().replace(/\s+/g, ' ')).join(', ');
    found.push(problem('LEC-017', { n: unknown.length, titres }, { place: { file, row: headerRow } }));
  }
  return found;
}

function mappingProblems({ file, kind, headers, settings }: HeaderReading): Diagnostic[] {
  const found: Diagnostic[] = [];
  const present = new Set(headers.map(({ header }) => foldKey(header)));
  for (const [titre, colonne] of Object.entries(settings?.columns ?? {})) {
    if (!present.has(foldKey(titre))) found.push(problem('LEC-020', { titre }, { place: { file } }));
    if (colonne !== null && !columnByKey(colonne, kind)) {
      found.push(problem('LEC-019', { titre, colonne, type: kind }, { place: { file } }));
    }
  }
  return found;
}

/** No row looks like a header: of a kind that is known, or of any. */
export function noHeaderProblem(file: string, kind: TableKind | null, rows: readonly Row[]): Diagnostic {
  const cells = rows.find((row) => row.cells.filter((cell) => cell.trim() !== '').length > 1)?.cells ?? rows[0]?.cells;
  const titres = (cells ?? []).slice(0, 8).map((cell) => cell.trim().replace(/\s+/g, ' ').slice(0, 40));
  const where = { place: { file }, actual: titres.join(' | ') };
  return kind ? problem('LEC-005', { type: kind }, where) : problem('LEC-004', { fichier: file }, where);
}
