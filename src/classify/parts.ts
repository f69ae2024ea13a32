import type { Sentence } from './sentence.ts';

/** Words of a sentence, from one to before another. */
export interface Part {
  from: number;
  to: number;
}

/** Words that join two statements. */
const joining = new Set('et mais ni car donc puis tandis alors and but or then'.split(' '));
/** Full words that a part holds at least: fewer go with their neighbours. */
const fewestWords = 2;

/**
 * The statements that a sentence strings together, between its commas and joining words: «bureau non élu, aucun
 * procès-verbal et les bourses vont aux proches» says three things. None when it makes but one.
 */
export function partsOf({ tokens, isFunction }: Sentence): Part[] {
  const starts = tokens.flatMap(({ before, form }, at) => (at > 0 && (before > 0 || joining.has(form)) ? [at] : []));
  if (starts.length === 0) return [];
  const isShort = ({ from, to }: Part): boolean => {
    let full = 0;
    for (let at = from; at < to; at++) if (!isFunction[at]) full += 1;
    return full < fewestWords;
  };
  const parts: Part[] = [];
  for (const [place, from] of [0, ...starts].entries()) {
    const part = { from, to: starts[place] ?? tokens.length };
    const last = parts.at(-1);
    if (last && (isShort(part) || isShort(last))) last.to = part.to;
    else parts.push(part);
  }
  return parts.length > 1 ? parts : [];
}
