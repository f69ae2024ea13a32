import type { Token } from '../text/segment.ts';
import type { CompiledMarker } from './compile-cues.ts';
import type { MarkerKind, Reach } from './markers.ts';
import { clauseOf, type Sentence } from './sentence.ts';

/** After «et» these open a verb of its own. */
const opensVerb = /^(?:se|s|ne|n|y)$/;
const nearby = 3;
const nounPhrase = 5;
/** After a comma these open something that a lack does not cover; bare nouns and «de» carry on the list. */
const opensAnew = new Set(
  'le la les l un une des du ce cet cette ces notre nos leur leurs son sa ses malgre avec pour grace seulement uniquement plutot dans par sur a au aux en puis ainsi'.split(
    ' ',
  ),
);

/** The word after a number of content words from a word, forwards (+1) or backwards (-1), within bounds. */
function reachOf(
  sentence: Sentence,
  start: number,
  step: 1 | -1,
  words: number,
  bound: number,
  stopsAtComma: boolean,
): number {
  let left = words;
  let at = start;
  while (at !== bound && left > 0) {
    const token = sentence.tokens[step === 1 ? at : at + 1];
    if (stopsAtComma && at !== start && (token?.before ?? 0) > 0) break;
    if (!sentence.isFunction[at]) left -= 1;
    at += step;
  }
  return at;
}

const pronouns = new Set('nous on il elle ils elles je j c we they he she it i'.split(' '));
const plural = new Set('nos les leurs ses des'.split(' '));
const verbOfNous = /(?:(?<![ts]i|m)ons|sommes)$/;
const clitics = new Set('ne n y en le la les l leur lui'.split(' '));

function isVerbOfNous(opening: Token[], nous: number): boolean {
  const verb = opening.slice(nous + 1).find(({ form }) => !clitics.has(form));
  return verbOfNous.test(verb?.form ?? '');
}

/** A clause that has its own subject near its beginning states something of its own. */
export function hasSubjectAt(sentence: Sentence, from: number): boolean {
  const [, end] = clauseOf(sentence, from);
  const opening = sentence.tokens.slice(from, Math.min(from + 4, end));
  // «nos délégués discutent avec …»
  if (plural.has(opening[0]?.form ?? '') && opening.slice(2).some(({ form }) => /[^m]ent$/.test(form))) return true;
  return opening.some(({ form }, index) => (form === 'nous' ? isVerbOfNous(opening, index) : pronouns.has(form)));
}

/** What is wished for goes on after a dash or a colon, unless a new subject speaks there. */
function endOfWish(sentence: Sentence, clauseEnd: number): number {
  const next = sentence.tokens[clauseEnd];
  if (next?.before !== 2 || hasSubjectAt(sentence, clauseEnd)) return clauseEnd;
  return endOfWish(sentence, clauseOf(sentence, clauseEnd)[1]);
}

const longestTime = 6;
const imperfect = /(?:ait|aient|(?<!t|s)ions)$/;

/** «Jusqu’en 2015, elle hébergeait …»: a time set off by a comma holds for the clause told in the imperfect. */
export function endOfTime(sentence: Sentence, clauseEnd: number): number {
  const start = clauseOf(sentence, clauseEnd - 1)[0];
  const next = sentence.tokens[clauseEnd];
  if (next?.before !== 1 || !pronouns.has(next.form) || clauseEnd - start > longestTime) return clauseEnd;
  const [, end] = clauseOf(sentence, clauseEnd);
  return sentence.tokens
    .slice(clauseEnd + 1, clauseEnd + 5)
    .some(({ form }, at) => clauseEnd + 1 + at < end && imperfect.test(form))
    ? end
    : clauseEnd;
}

/** «souhaite» looks ahead; «souhaité» is said of what stands before. */
export function reachOfForm(sentence: Sentence, { kind, reach }: CompiledMarker, found: number[]): Reach {
  const isParticiple = found.length === 1 && /és?$/.test(sentence.tokens[found[0] ?? 0]?.word ?? '');
  return kind === 'wish' && isParticiple ? 'both' : reach;
}

/** First word that a marker covers, and the one after the last. */
export function extent(
  sentence: Sentence,
  kind: MarkerKind,
  reach: Reach,
  found: number[],
): [from: number, to: number] {
  const first = found[0] ?? 0;
  const last = found.at(-1) ?? 0;
  const [clauseStart, clauseEnd] = clauseOf(sentence, last);
  const firstClauseStart = clauseOf(sentence, first)[0];
  const after = last + 1;
  switch (reach) {
    case 'segment':
      return [0, sentence.tokens.length];
    case 'both':
      return [firstClauseStart, clauseEnd];
    case 'next':
      return [after, Math.min(clauseEnd, after + 2)];
    case 'near': {
      const isFirst = (sentence.tokens[first]?.before ?? 0) > 0;
      const from = isFirst ? first : reachOf(sentence, first - 1, -1, nearby, clauseStart - 1, true) + 1;
      const isLast = (sentence.tokens[after]?.before ?? 0) > 0;
      return [Math.max(clauseStart, from), isLast ? after : reachOf(sentence, after, 1, nearby, clauseEnd, true)];
    }
    case 'phrase': {
      const verb = sentence.tokens.findIndex(
        ({ form }, at) =>
          at > after && at < clauseEnd && form === 'et' && opensVerb.test(sentence.tokens[at + 1]?.form ?? ''),
      );
      return [after, reachOf(sentence, after, 1, nounPhrase, verb < 0 ? clauseEnd : verb, true)];
    }
    case 'comma': {
      const comma = sentence.tokens.findIndex((token, at) => at > last && token.before > 0);
      return [after, comma < 0 ? sentence.tokens.length : comma];
    }
    case 'after': {
      if (kind === 'wish') return [after, endOfWish(sentence, clauseEnd)];
      const stop = sentence.tokens.findIndex(
        (token, at) => at > last && at < clauseEnd && token.before > 0 && opensAnew.has(token.form),
      );
      return [after, stop < 0 ? clauseEnd : stop];
    }
  }
}
