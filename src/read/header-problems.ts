import {
  columnByKey,
  hasKeyColumns,
  isActivityList,
  isHxlTag,
  isServerHeader,
  isWebMap,
  isWholeAnswer,
  keyColumnsByKind,
  mappingLines,
  matchHeaders,
  rivalTags,
  safePairs,
} from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { FileConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HeaderMatch, Row, TableKind } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';
import { repeatedHeaders } from './header.ts';
import type { Whence } from './row-problems.ts';

/** What is known of a file once its header has been found. */
interface HeaderReading {
  at: Whence;
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
  const { at, headerRow, skipped, hxl } = reading;
  const found: Diagnostic[] = [];
  if (skipped > 0) {
    found.push(problem('LEC-013', { n: skipped, ligne: headerRow }, { place: { ...at, row: headerRow } }));
  }
  if (hxl) found.push(problem('LEC-014', { ligne: hxl.row }, { place: { ...at, row: hxl.row } }));
  return [
    ...found,
    ...guessProblem(reading),
    ...hashtagProblems(reading),
    ...columnProblems(reading),
    ...mappingProblems(reading),
  ];
}

const asTyped = (header: string): string => header.trim().replace(/\s+/g, ' ');

/** The kind was worked out from the headers: said with its reasons, and how to say otherwise. */
function guessProblem({ at, kind, isGuess, headers, headerRow }: HeaderReading): Diagnostic[] {
  if (!isGuess) return [];
  const known = headers.filter(({ key }) => key !== null);
  // The choices of a question are one title.
  const titres = [...new Map(known.map(({ key, header }) => [key, shortTitle(header)])).values()];
  const shown = `${titres.slice(0, titlesShown).join(', ')}${titres.length > titlesShown ? ', …' : ''}`;
  const params = { type: kind, titres: shown, yaml: mappingLines(at.file, kind, [], at.sheet) };
  const code = isMostlyKnown(headers) ? 'LEC-072' : 'LEC-022';
  return [problem(code, params, { place: { ...at, row: headerRow } })];
}

const titlesShown = 5;
const titleLength = 40;

/** A title without the groups that a form puts before it, cut when it is a whole question. */
function shortTitle(header: string): string {
  const typed = asTyped(header);
  const own = typed.length > titleLength ? (typed.split('/').at(-1) ?? typed).trim() || typed : typed;
  return own.length > titleLength ? `${own.slice(0, titleLength - 1).trimEnd()}…` : own;
}

/** Columns of which so many are known leave no doubt: the tool's own form or template, whatever the file's name. */
const surelyKnown = 0.8;
const fewestKnown = 5;
function isMostlyKnown(headers: readonly HeaderMatch[]): boolean {
  const filled = headers.filter(({ header, isOwn }) => header.trim() !== '' && !isOwn && !isServerHeader(header));
  const known = filled.filter(({ key }) => key !== null).length;
  return known >= fewestKnown && known >= filled.length * surelyKnown;
}

/** Hashtags by index of header: from their own row, or from the header when it holds nothing else. */
const tagsOf = ({ hxl, headers }: Pick<HeaderReading, 'hxl' | 'headers'>): string[] =>
  hxl
    ? hxl.cells
    : headers.every(({ header }) => header.trim() === '' || isHxlTag(header))
      ? headers.map(({ header }) => header)
      : [];

/** Several columns for one, of which one language is read; and what a who-does-what-where list is taken to say. */
function hashtagProblems(reading: HeaderReading): Diagnostic[] {
  const { at, kind, headers, headerRow } = reading;
  const tags = tagsOf(reading);
  const found = rivalTags(kind, tags).flatMap(({ key, read, left }) => {
    const [one, other] = [headers[read], headers[left]];
    if (!one || !other || one.key !== key || other.key !== null) return [];
    const place = { ...at, row: headerRow, column: other.letter, header: other.header };
    const params = { titre: asTyped(other.header), autre: asTyped(one.header), colonne: key };
    return [problem('LEC-070', params, { place })];
  });
  const isList = kind === 'acteurs' && isActivityList(tags);
  return isList ? [...found, problem('LEC-071', {}, { place: { ...at, row: headerRow } })] : found;
}

function columnProblems(reading: HeaderReading): Diagnostic[] {
  const { at, kind, headers, headerRow, settings } = reading;
  const tags = tagsOf(reading);
  const rivals = new Set(rivalTags(kind, tags).map(({ left }) => left));
  const isMap = isWebMap(headers.map(({ header }) => header));
  const found: Diagnostic[] = [];
  const placeOf = ({ letter, header }: HeaderMatch) => ({ ...at, row: headerRow, column: letter, header });
  const repeated = repeatedHeaders(headers);
  for (const { first, again } of repeated) {
    const related = [placeOf(first)];
    found.push(problem('LEC-015', { titre: again.header, premiere: first.letter }, { place: placeOf(again), related }));
  }
  const mapped = new Set(Object.keys(settings?.columns ?? {}).map(foldKey));
  const isTold = new Set(repeated.map(({ again }) => again));
  const unknown: HeaderMatch[] = [];
  for (const match of headers) {
    if (match.key !== null || match.isOwn || match.header.trim() === '') continue;
    if (isTold.has(match) || mapped.has(foldKey(match.header))) {
      continue;
    }
    if (isServerHeader(match.header) || rivals.has(match.index)) continue;
    const isTagged = isHxlTag(tags[match.index] ?? '');
    const key = isTagged ? null : (matchHeaders(kind, [match.header])[0]?.key ?? null);
    const rival = headers.find((other) => other.key === key && isWholeAnswer(other));
    if (rival && isMap && columnByKey(rival.key ?? '', kind)?.layer === 'private') continue;
    if (!rival) unknown.push(match);
    else {
      const params = { titre: match.header, autre: rival.header, colonne: rival.key ?? '' };
      found.push(problem('LEC-016', params, { place: placeOf(match), related: [placeOf(rival)] }));
    }
  }
  return [...found, ...unknownProblems({ at, kind, headers, headerRow }, unknown, tags)];
}

/** Unknown headers that resemble a column, then the others. */
function unknownProblems(
  { at, kind, headers, headerRow }: Pick<HeaderReading, 'at' | 'kind' | 'headers' | 'headerRow'>,
  unknown: readonly HeaderMatch[],
  tags: readonly string[],
): Diagnostic[] {
  const place = { ...at, row: headerRow };
  const taken = new Set(headers.flatMap(({ key }) => key ?? []));
  // A hashtag has already said that the column means something else.
  const untagged = unknown.filter(({ index }) => !isHxlTag(tags[index] ?? ''));
  const pairs = safePairs(
    kind,
    untagged.map(({ header }) => header),
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
    found.push(
      problem('LEC-021', { n: told.length, titres, yaml: mappingLines(at.file, kind, told, at.sheet) }, { place }),
    );
  }
  if (others.length > 0) {
    found.push(problem('LEC-017', { n: others.length, titres: others.join(', ') }, { place }));
  }
  return found;
}

function mappingProblems({ at, kind, headers, settings }: HeaderReading): Diagnostic[] {
  const found: Diagnostic[] = [];
  const present = new Set(headers.map(({ header }) => foldKey(header)));
  for (const [titre, colonne] of Object.entries(settings?.columns ?? {})) {
    if (!present.has(foldKey(titre)) && !hasChoicesOf(titre, headers))
      found.push(problem('LEC-020', { titre }, { place: at }));
    if (colonne !== null && !columnByKey(colonne, kind)) {
      found.push(problem('LEC-019', { titre, colonne, type: kind }, { place: at }));
    }
  }
  return found;
}

/** The file holds no column of this name, but one for each of its choices. */
const hasChoicesOf = (titre: string, headers: readonly HeaderMatch[]): boolean =>
  headers.some(
    (match) => match.key !== null && !isWholeAnswer(match) && foldKey(match.header).includes(foldKey(titre)),
  );
