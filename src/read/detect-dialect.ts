import { hasSingleQuotes, holdsNewlines, isMostlySpaced, newlinesOf, wrappingCharacter } from './dialect-signs.ts';
import { sampleRecords } from './records.ts';
import type { Scanned } from './scan.ts';
import { isWholeValue, scoreTable, type TableScore } from './score-table.ts';
import { type TextDialect, usualDialect } from './text-dialect.ts';

/**
 * How likely a character is to be chosen as delimiter, before the text is looked at. Those that stand in dates, times,
 * paths and names must win by far.
 */
const priorByDelimiter: ReadonlyMap<string, number> = new Map([
  [';', 1],
  [',', 1],
  ['\t', 1],
  // Often between the values of one cell.
  ['|', 0.9],
  ...['\u001f', '\u001e', '\u0001', '\u00a6', '§', '¬', '^', '~'].map((delimiter) => [delimiter, 0.85] as const),
  ...['*', '&', '#', '!', ':'].map((delimiter) => [delimiter, 0.6] as const),
  [' ', 0.5],
  ...['=', '/', '_', '@', '%', '+', '$', '-'].map((delimiter) => [delimiter, 0.3] as const),
]);
const usual = new Set([';', ',', '\t', '|']);
/** Stand between the words of one value: a table cut with them shows it by numbers, dates or quotes. */
const common = new Set([' ', ':', '=', '/', '_', '-', '+', '@', '$', '%', '&', '#', '!', '*']);

const sampledRecords = 300;
/** Rows that are looked at for known headers: each look takes milliseconds. */
const likelyHeaders = 8;
/** What a text that nothing cuts evenly scores as a table of one column, and what one of whole values adds. */
const oneColumn = { base: 0.1, whole: 0.6 };

/** What is known before the text is looked at. */
export interface Given {
  delimiter: string | null;
  quote: string | null;
  /** Number of cells of a row that are known headers. */
  knownHeaders(cells: string[]): number;
}

interface Candidate {
  dialect: TextDialect;
  records: Scanned[];
  table: TableScore;
  score: number;
}

/** What a text is cut with, and the width that most of its rows then have (null for one column). */
export interface Detected {
  dialect: TextDialect;
  width: number | null;
}

/**
 * The dialect of a sample: of every delimiter and quote that it holds, the pair that makes the most even table of the most
 * value-like cells. Known headers weigh most. A delimiter or a quote that is given is not discussed.
 */
export function detectDialect(sample: string, isWhole: boolean, given: Given): Detected {
  const delimiters = given.delimiter === null ? likelyDelimiters(sample) : [given.delimiter];
  const candidates = delimiters.flatMap((delimiter) => candidatesOf(sample, isWhole, delimiter, given.quote));
  const known = weighKnownHeaders(candidates, given);
  const best = candidates.length === 0 ? null : bestOf(candidates);
  const single = bestOf(singleColumn(sample, isWhole, given.quote));
  if (given.delimiter !== null && best === null) {
    return { dialect: { ...usualDialect(given.delimiter), quote: given.quote ?? '"' }, width: null };
  }
  if (best && given.delimiter !== null) return detected(best, sample);
  if (best === null || isOneColumn(best, single, known, given)) return { dialect: single.dialect, width: null };
  return detected(best, sample);
}

const detected = ({ dialect, table }: Candidate, sample: string): Detected => ({
  dialect: { ...dialect, skipsBlanks: isBlankDelimited(sample, dialect) },
  width: table.width > 1 ? table.width : null,
});

/** `a, b, "c, d"`: the blank that follows nearly every delimiter also stands before quotes. */
function isBlankDelimited(sample: string, { delimiter, quote }: TextDialect): boolean {
  if (delimiter === null || delimiter.trim() === '' || !sample.includes(`${delimiter} ${quote}`)) return false;
  const count = (text: string) => sample.split(text).length - 1;
  return count(`${delimiter} `) >= 0.9 * count(delimiter);
}

/** A lone known header above uneven rows, or lines that are whole values as they stand. */
function isOneColumn(best: Candidate, single: Candidate, known: ReadonlyMap<string, number>, given: Given): boolean {
  if (single.score > best.score) return true;
  const [first] = single.records;
  const hasKnown = (known.get(best.dialect.delimiter ?? '') ?? 0) > 0;
  return !hasKnown && best.table.evenness < 0.95 && first !== undefined && given.knownHeaders(first.cells) > 0;
}

/** Candidates with known headers gain by their number; a sole clear winner needs none. Known headers by delimiter. */
function weighKnownHeaders(candidates: readonly Candidate[], given: Given): Map<string, number> {
  const known = new Map<string, number>();
  const top = Math.max(0, ...candidates.map(({ score }) => score));
  const rivals = candidates.filter(({ score }) => score * 10 >= top);
  const isClear = new Set(rivals.map(({ dialect }) => dialect.delimiter)).size === 1 && top > 0.5;
  if (isClear) return known;
  for (const candidate of rivals) {
    const delimiter = candidate.dialect.delimiter ?? '';
    if (!usual.has(delimiter)) continue;
    if (!known.has(delimiter)) known.set(delimiter, knownIn(candidate.records, given));
    candidate.score *= 1 + (known.get(delimiter) ?? 0);
  }
  return known;
}

/** Known headers of the row that has most, when it has two and they are a third of its cells. */
function knownIn(records: readonly Scanned[], { knownHeaders }: Given): number {
  let most = 0;
  for (const { cells } of records.slice(0, 25).filter(mayBeHeader).slice(0, likelyHeaders)) {
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    const known = knownHeaders(cells);
    if (known >= 2 && known * 3 >= filled) most = Math.max(most, known);
    if (most * 2 >= filled) return most;
  }
  return most;
}

/** Two cells or more, none of them a long text, words for the most part. */
function mayBeHeader({ cells }: Scanned): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > 150)) return false;
  return filled.filter((cell) => /^\s*[\p{L}#_]/u.test(cell)).length * 5 >= filled.length * 3;
}

/** Usual delimiters that the sample holds, and others that stand in half of its lines or beside its quotes. */
function likelyDelimiters(sample: string): string[] {
  const lines = sample.split(/\r\n?|\n/, 60).filter((line) => line.trim() !== '');
  return [...priorByDelimiter.keys()].filter((delimiter) => {
    if (!sample.includes(delimiter)) return false;
    if (usual.has(delimiter) || lines.filter((line) => line.includes(delimiter)).length * 2 >= lines.length)
      return true;
    // Quoted cells of many lines leave few lines with a delimiter.
    return ['"', "'"].some((quote) => sample.split(quote + delimiter + quote).length > 2);
  });
}

function candidatesOf(sample: string, isWhole: boolean, delimiter: string, quote: string | null): Candidate[] {
  const made: Candidate[] = [];
  const take = (dialect: TextDialect): Candidate | null => {
    const candidate = candidateOf(sample, isWhole, dialect);
    if (candidate) made.push(candidate);
    return candidate;
  };
  const plain = { ...usualDialect(delimiter), quote: quote ?? '"' };
  for (const newline of newlinesOf(sample)) {
    const first = take({ ...plain, newline });
    if (quote !== null) continue;
    if (hasSingleQuotes(sample, delimiter)) take({ ...plain, quote: "'", newline });
    const rare = first && wrappingCharacter(first.records, delimiter);
    if (rare) take({ ...plain, quote: rare, newline });
  }
  for (const { dialect } of [...made]) {
    if (dialect.quote !== null && sample.includes(`\\${dialect.quote}`)) take({ ...dialect, escape: 'backslash' });
  }
  for (const candidate of made) if (candidate.dialect.escape === 'backslash') raiseToPlain(candidate, made);
  // Where both ways of writing a quote make as good a table, the backslashes are there for a reason.
  made.sort((a, b) => Number(b.dialect.escape === 'backslash') - Number(a.dialect.escape === 'backslash'));
  return made.filter(({ dialect, records }) => dialect.newline === 'any' || holdsNewlines(records));
}

/** Quotes that backslashes escape, once bare, look odd at the ends of a cell: no reason to prefer the same cut with them. */
function raiseToPlain(escaped: Candidate, made: readonly Candidate[]): void {
  const { quote, newline } = escaped.dialect;
  const plain = made.find(
    ({ dialect }) => dialect.escape === 'doubled' && dialect.quote === quote && dialect.newline === newline,
  );
  if (!plain || escaped.table.flaws > plain.table.flaws || escaped.table.width !== plain.table.width) return;
  if (escaped.table.evenness >= plain.table.evenness) escaped.score = Math.max(escaped.score, plain.score);
}

/** The sample as a table of one column, its cells quoted or not. */
function singleColumn(sample: string, isWhole: boolean, quote: string | null): Candidate[] {
  const quotes = quote === null ? ['"', ...(hasSingleQuotes(sample, '\n') ? ["'"] : [])] : [quote];
  return quotes.flatMap((mark) => {
    const dialect = { ...usualDialect(null), quote: mark };
    const records = sampleRecords(sample, isWhole, dialect, sampledRecords);
    const cells = records.flatMap((record) => record.cells).filter((cell) => cell.trim() !== '');
    const below = cells.length > 2 ? cells.slice(1) : cells;
    const titles = cells.length > 2 ? (cells[0] ?? '') : '';
    const whole = below.filter((cell) => isWholeValue(cell, titles)).length / Math.max(1, below.length);
    const quoted = records.reduce((sum, record) => sum + record.quoted, 0);
    const flaws = records.reduce((sum, record) => sum + record.flaws, 0);
    const table = { evenness: 1, types: whole, columns: 1, typedColumns: whole, width: 1, filled: 1, quoted, flaws };
    // Every line in quotes from end to end: nothing in them cuts.
    const isQuoted =
      quoted > 0 && quoted === records.filter(({ cells }) => cells.join('') !== '').length && flaws === 0;
    const score = oneColumn.base + (isQuoted ? oneColumn.whole : oneColumn.whole * whole);
    const isSound = flaws === 0 || quoted * 2 > cells.length;
    // Quotes amid prose are text.
    const kept = isSound ? dialect : { ...dialect, quote: quote ?? null };
    return [{ dialect: kept, records, table, score: mark === "'" && quoted * 2 < cells.length ? 0 : score }];
  });
}

const bestOf = (candidates: readonly Candidate[]): Candidate =>
  candidates.reduce((best, candidate) => (candidate.score > best.score ? candidate : best));

function candidateOf(sample: string, isWhole: boolean, dialect: TextDialect): Candidate | null {
  const records = sampleRecords(sample, isWhole, dialect, sampledRecords);
  const table = scoreTable(records);
  if (table === null || table.width < 2) return null;
  const { evenness, types, columns, filled, quoted, flaws, typedColumns } = table;
  if (dialect.quote !== '"' && quoted === 0) return null;
  const cells = records.reduce((sum, record) => sum + record.cells.length, 0);
  const given = priorByDelimiter.get(dialect.delimiter ?? '') ?? 1;
  // Quotes on both sides of it leave no doubt of what a sign is for.
  const prior = given + (1 - given) * Math.min(1, quoted / cells);
  const isProse = evenness < 0.9 && isMostlySpaced(records);
  const isCommon = common.has(dialect.delimiter ?? '');
  // Words with a number at their end, or under a title of one word, are names.
  const isNames = dialect.delimiter === ' ' && (typedColumns < 0.5 || records[0]?.cells.length === 1);
  const isUntyped = (isCommon || isProse) && typedColumns === 0;
  const isBare = (isUntyped || isNames) && quoted * 10 < records.length;
  // Few flaws among many rows weigh little, even where nothing else is quoted.
  const sound = flaws === 0 ? 1 : 1 - ((0.8 * flaws) / (flaws + quoted)) * Math.min(1, (2 * flaws) / records.length);
  const score = evenness * types ** 2 * (0.4 + 0.6 * columns) * (1 - 1 / (2 * Math.max(1, filled))) * sound * prior;
  // One pair of halves says little of a sign that stands in codes and names.
  const isPair = prior < 0.5 && filled < 4 && quoted < records.length;
  return { dialect, records, table, score: score * (isBare ? 0.15 : 1) * (isPair ? 0.3 : 1) };
}
