import type { Evidence } from '../model/actor.ts';
import { remembered } from '../text/remembered.ts';
import { segmentText } from '../text/segment.ts';

/** A sentence of an answer, as typed, and where it starts. */
export interface Sentence {
  start: number;
  words: string;
}

/** Where the sentences of a text stand: a long answer holds hundreds of codes, and is cut into sentences once. */
const spansOf = remembered((text: string) => segmentText(text).map(({ start, end }) => ({ start, end })));

/** The sentence that holds the evidence. */
export function sentenceAround(text: string, evidence: Pick<Evidence, 'start' | 'quote'>): Sentence {
  const spans = spansOf(text);
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > evidence.start) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  return span && span.start <= evidence.start
    ? { start: span.start, words: text.slice(span.start, span.end).trim() }
    : { start: evidence.start, words: evidence.quote.trim() };
}
