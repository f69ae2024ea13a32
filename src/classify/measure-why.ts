import type { ReadyGrid } from './code-text.ts';
import { textAxes } from './code-text.ts';
import type { Finding } from './finding.ts';
import { speaksOf } from './inferred.ts';
import type { CodingError } from './measure-texts.ts';
import { readEveryCue, type SilentCue } from './read-text.ts';

/** A cue whose words stand in the text, and what became of it. */
export interface CueSeen {
  cue: string;
  quote: string;
  start: number;
  end: number;
  /** Null when it gave the code; else why it was turned away. */
  turnedAway: Exclude<Finding['reason'], 'coded' | null> | SilentCue['reason'] | 'colonne-d-autrui' | null;
}

/** Every cue of a code whose words stand in a text: those that gave it, and those that were turned away, and why. */
export function cuesSeen({ text: lone, axis, code }: CodingError, { cues }: ReadyGrid): CueSeen[] {
  const { text, column, language } = lone;
  const silent: SilentCue[] = [];
  const options = language === null ? { column } : { column, language };
  const spoken = readEveryCue(text, options, cues, (cue) => silent.push(cue));
  const isAbout = (one: { axis: string; code: string }) => one.axis === axis && one.code === code;
  const isHeard = textAxes.includes(axis) && (column === null || speaksOf(axis, column));
  return [...spoken, ...silent]
    .filter(isAbout)
    .map(({ cue, quote, start, end, reason }): CueSeen => {
      const turnedAway = reason === 'coded' ? null : (reason ?? (isHeard ? null : 'colonne-d-autrui'));
      return { cue, quote, start, end, turnedAway };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
