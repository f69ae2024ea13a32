import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { HeaderMatch, Row } from '../model/table.ts';
import { cutShort } from '../text/cut-short.ts';
import type { CellContext, CellReading } from './cell-reading.ts';
import { readCell } from './read-cell.ts';
import { codesOf, isSameChoice, readMark } from './read-choices.ts';
import { wordsOfOther } from './read-code.ts';
import { type JoinedReading, joinOthers } from './read-others.ts';
import { type ReadyColumn, readingOf } from './ready-column.ts';

/** What a row answers to one column: as typed, where, and as read; with the words beside «autre», if any. */
export interface Answer {
  raw: string;
  at: Place;
  reading: CellReading;
  others: { words: string; at: Place } | null;
  /** What is to be told of those words, with their place. */
  notes: Diagnostic[];
  /** Words found under a choice, where a mark was expected. */
  strays: { match: HeaderMatch; raw: string }[];
}

/** What the columns of an answer's choices say. */
interface Ticks {
  chosen: HeaderMatch[];
  /** Some cell says chosen or not. */
  isMarked: boolean;
  words: { match: HeaderMatch; raw: string }[];
  strays: { match: HeaderMatch; raw: string }[];
}

/** Words under a choice that stands for «autre» are what was meant by it. */
const takesWords = ({ isOther, choice }: HeaderMatch): boolean =>
  isOther === true || choice === 'autre' || choice === 'autre_theme';

function readTicks({ cells }: Row, { parts, column }: ReadyColumn, { context }: CellContext): Ticks {
  const ticks: Ticks = { chosen: [], isMarked: false, words: [], strays: [] };
  for (const match of parts) {
    const raw = (cells[match.index] ?? '').trim();
    const mark = readMark(raw, match, column, context.codebook);
    if (mark === 'words') ticks[takesWords(match) ? 'words' : 'strays'].push({ match, raw });
    if (mark === 'chosen' && match.choice !== undefined) ticks.chosen.push(match);
    if (mark === 'chosen' || mark === 'not') ticks.isMarked = true;
  }
  return ticks;
}

/**
 * The answer of a row to a column that stands in several: the whole cell counts, else the choices marked in theirs. All
 * blank is not answered; all 0 says what was not chosen and answers nothing, so it counts as not answered too. Null when
 * there is nothing at all.
 */
export function readAnswer(
  row: Row,
  ready: ReadyColumn,
  cell: CellContext,
  placeOf: (match: HeaderMatch | null) => Place,
): Answer | null {
  const ticks = readTicks(row, ready, cell);
  const read = (raw: string) => readingOf(ready, raw, (text) => readCell(text, cell));
  const whole = (ready.match ? row.cells[ready.match.index] : undefined)?.trim() ?? '';
  const names = [...new Set(ticks.chosen.flatMap(({ choice }) => choice ?? []))].join('; ');
  const raw = whole || names || (ticks.words.length > 0 ? '' : (ready.constant ?? ''));
  if (raw === '' && ticks.words.length === 0 && ticks.strays.length === 0) return null;
  const match = whole ? ready.match : (ticks.chosen[0] ?? ticks.words[0]?.match ?? null);
  const reading: CellReading = raw === '' ? { state: 'empty', notes: [] } : read(raw);
  if (whole && ticks.isMarked) compare(ready, reading, names === '' ? null : read(names), placeOf(ready.match));
  for (const { match: stray, raw: actual } of ticks.strays) noteStray(ready, stray, placeOf(stray), actual);
  // A choice that the list does not hold is told in its own column.
  const notes = reading.notes.map((note) => {
    const own = whole ? undefined : ticks.chosen.find(({ choice }) => choice === note.actual);
    return own ? { ...note, place: placeOf(own) } : note;
  });
  const joined = joinWords({ ...reading, notes }, ticks.words, cell, placeOf);
  const [first] = ticks.words;
  // «Autre : …» in the cell itself, where no column asked for the words.
  const inline = whole === '' || reading.state !== 'value' || first ? '' : wordsOfOther(whole, cell);
  return {
    // The words stand in `others` alone: a raw cell may be shown as what was answered.
    raw: raw || (joined.reading.state === 'value' ? codesOf(joined.reading.value).join('; ') : (first?.raw ?? '')),
    at: placeOf(match),
    reading: joined.reading,
    others:
      first && joined.words !== ''
        ? { words: joined.words, at: placeOf(first.match) }
        : inline !== ''
          ? { words: inline, at: placeOf(match) }
          : null,
    notes: joined.notes,
    strays: ticks.strays,
  };
}

function joinWords(
  reading: CellReading,
  words: Ticks['words'],
  cell: CellContext,
  placeOf: (match: HeaderMatch | null) => Place,
): JoinedReading {
  let joined: JoinedReading = { reading, words: '', notes: [] };
  for (const { match, raw } of words) {
    const next = joinOthers(joined.reading, raw, cell);
    joined = {
      reading: next.reading,
      words: [joined.words, next.words].filter(Boolean).join('; '),
      notes: [...joined.notes, ...next.notes.map((note) => ({ ...note, place: placeOf(match) }))],
    };
  }
  return joined;
}

function compare({ contradictions }: ReadyColumn, whole: CellReading, ticks: CellReading | null, at: Place): void {
  const said = whole.state === 'value' ? whole.value : null;
  const ticked = ticks?.state === 'value' ? ticks.value : null;
  if (said === null ? ticked === null : ticked !== null && isSameChoice(said, ticked)) return;
  contradictions.count += 1;
  contradictions.first ??= at;
}

function noteStray({ strays }: ReadyColumn, match: HeaderMatch, first: Place, actual: string): void {
  const known = strays.get(match);
  if (known) known.count += 1;
  else strays.set(match, { count: 1, first, actual });
}

/** What was found in the columns of choices, told once a column. */
export function choiceProblems({ column, contradictions, strays }: ReadyColumn): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (contradictions.first) {
    const params = { n: contradictions.count, colonne: column.key };
    found.push(problem('COD-022', params, { place: contradictions.first }));
  }
  for (const [{ header }, { count, first, actual }] of strays) {
    found.push(problem('COD-023', { n: count, titre: header }, { place: first, actual: cutShort(actual, 80) }));
  }
  return found;
}
