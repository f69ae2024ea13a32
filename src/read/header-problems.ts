import {
  columnByKey,
  hasKeyColumns,
  isServerHeader,
  keyColumnsByKind,
  mappingLines,
  matchHeaders,
  resemblingPairs,
} from '../columns/index.ts';
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
  /** Nothing but the headers says the kind. */
  isGuess: boolean;
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
  return [...found, ...guessProblem(reading), ...columnProblems(reading), ...mappingProblems(reading)];
}

const asTyped = (header: string): string => header.trim().replace(/\s+/g, ' ');

/** The kind was worked out from the headers: said with its reasons, and how to say otherwise. */
function guessProblem({ file, kind, isGuess, headers, headerRow }: HeaderReading): Diagnostic[] {
  if (!isGuess) return [];
  const titres = headers.flatMap(({ key, header }) => (key === null ? [] : [asTyped(header)]));
  const shown = `${titres.slice(0, 8).join(', ')}${titres.length > 8 ? '…' : ''}`;
  const params = { type: kind, titres: shown, yaml: mappingLines(file, kind, []) };
  return [problem('LEC-022', params, { place: { file, row: headerRow } })];
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
    else if (!isServerHeader(match.header)) {
      const params = { titre: match.header, autre: rival.header, colonne: rival.key ?? '' };
      found.push(problem('LEC-016', params, { place: placeOf(match), related: [placeOf(rival)] }));
    }
  }
  return [...found, ...unknownProblems({ file, kind, headers, headerRow }, unknown)];
}

/** Unknown headers that resemble a column, then the others. */
function unknownProblems(
  { file, kind, headers, headerRow }: Pick<HeaderReading, 'file' | 'kind' | 'headers' | 'headerRow'>,
  unknown: readonly HeaderMatch[],
): Diagnostic[] {
  const place = { file, row: headerRow };
  const taken = new Set(headers.flatMap(({ key }) => key ?? []));
  const pairs = resemblingPairs(
    kind,
    unknown.map(({ header }) => header),
    taken,
  );
  const resembling = new Set(pairs.map(([header]) => header));
  const others = unknown.filter(({ header }) => !resembling.has(header)).map(({ header }) => asTyped(header));
  // A file without what makes a row is told of it by its own problem.
  const keys = new Set(hasKeyColumns(kind, headers) ? [] : keyColumnsByKind[kind].flat());
  const told = pairs.filter(([, key]) => !keys.has(key));
  const found: Diagnostic[] = [];
  if (told.length > 0) {
    const titres = told.map(([header, key]) => `${asTyped(header)} → ${key}`).join(', ');
    found.push(problem('LEC-021', { n: told.length, titres, yaml: mappingLines(file, kind, told) }, { place }));
  }
  if (others.length > 0) {
    found.push(problem('LEC-017', { n: others.length, titres: others.join(', ') }, { place }));
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
