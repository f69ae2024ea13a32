import { fold } from './fold.ts';
import { remembered } from './remembered.ts';

/** A word with its place. */
export interface Token {
  /** Lower case, accents kept. */
  word: string;
  /** Folded. */
  form: string;
  /** UTF-16 positions in the text, end excluded. */
  start: number;
  end: number;
  /** What stands before it: 0 a blank, 1 a comma, bracket or slash, 2 a colon, a dash or a bullet. */
  before: 0 | 1 | 2;
  /** Written with a capital though it does not open the segment. */
  isCapital: boolean;
}

/** A sentence, or an item of a list. */
export interface Segment {
  start: number;
  end: number;
  tokens: Token[];
  isQuestion: boolean;
  /** Words that introduce the list this segment belongs to («Nos besoins :»). */
  lead: Token[];
  /** Opened by a bullet, a line break or a semicolon. */
  isItem: boolean;
}

const word =
  /aujourd['’]hui|(?:lorsqu|puisqu|jusqu|quoiqu|qu|[ldnsjcmt])['’ʼ](?=[\p{L}\p{N}«"])|[\p{L}\p{M}\p{N}]+(?:\((?:e|es|s|e\)s|ne|ne\)s|nes|ère|ères|trice|trices)\)?s?\)?|[·•.](?:e|es|ne|nes|s)(?:[·•.]s)?(?![\p{L}\p{N}]))?/giu;
const inclusive = /(?:\((?:[^()]*)\)?s?\)?|[·•.](?:e|es|ne|nes|s)(?:[·•.]s)?)$/iu;
const hardBreak = /[\n\r]+|;|[•◦▪●‣➢✓]|\u2022/g;
const strongBreak = /[:\u2013\u2014•→⇒➔]|[-=]+>|(?:^|\s)[-*](?=\s)|\(?\b[ivx\d]{1,3}\)/u;
const weakBreak = /[,()/[\]]/;
const abbreviation =
  /(?:^|[\s(«])(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|St|Ste|cf|ex|p|pp|art|vol|resp|tél|réf|env|n°|Mr|Mrs|e\.g|i\.e)\.\s*$/u;
const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** Letters that stand for a word before a slash: contre, sur, pour, dans, vers. */
const cutBySlash = /^[cspdv]$/;

/** What a word is wherever it stands. */
interface Spelling {
  /** Without the apostrophe of an elision and the endings of the other gender. */
  word: string;
  form: string;
  hasCapital: boolean;
}

const spellingOf = remembered((typed: string): Spelling => {
  const raw = typed.length > 1 ? typed.replace(/['’ʼ]$/, '') : typed;
  const bare = raw.replace(inclusive, '');
  const kept = bare.length > 0 ? bare : raw;
  const word = kept.toLowerCase();
  return { word, form: fold(kept), hasCapital: kept.slice(0, 1) !== word.slice(0, 1) };
});

/** How far two words are set apart by what stands between them. */
function strengthOf(gap: string): Token['before'] {
  if (gap === ' ' || gap === '') return 0;
  return strongBreak.test(gap) ? 2 : weakBreak.test(gap) ? 1 : 0;
}

/** «sensibilisat°» */
const cutInTion = /\p{L}{3}t$/u;

/** Words of a text with their UTF-16 positions; elided articles and pronouns stand alone (`l`, `d`, `n` …). */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  word.lastIndex = from;
  let end = from;
  for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) {
    const { word: spelt, form, hasCapital } = spellingOf(match[0]);
    const next = match.index + match[0].length;
    const gap = text.slice(end, match.index);
    // «c/ la police» leaves out letters; «sensibilisat°» too.
    const isCut = gap.startsWith('/') && cutBySlash.test(tokens.at(-1)?.form ?? '');
    const isShort = text[next] === '°' && cutInTion.test(spelt);
    tokens.push({
      word: isShort ? `${spelt}ion` : spelt,
      form: isShort ? `${form}ion` : form,
      start: match.index,
      end: next,
      before: tokens.length === 0 || isCut ? 0 : strengthOf(gap),
      isCapital: tokens.length > 0 && hasCapital,
    });
    end = next;
  }
  return tokens;
}

/**
 * Field notes begin sentences with a small letter. The point ends one after a word that no one cuts short there: one in a
 * vowel, or a long one in a usual ending.
 */
const smallStart = /\.(?<=(?:\p{L}{2}[aeiouyéèêà]|\p{L}{4}[srxz])\.)\s+(?=[\p{Ll}\d])/gu;

/** Ends of the sentences of a stretch without line breaks: the platform's own rule, mended for «M. » and « »». */
function sentenceEnds(text: string, from: number, to: number): number[] {
  const piece = text.slice(from, to);
  if (!/[.!?…]\s/.test(piece)) return [to];
  const ends: number[] = [];
  for (const { index, segment } of sentencesOf(piece)) {
    const start = from + index;
    let end = start + segment.length;
    for (const match of segment.matchAll(smallStart)) ends.push(start + match.index + match[0].length);
    const closing = /^\s*»\s*/.exec(text.slice(end, to));
    if (closing) end += closing[0].length;
    if (abbreviation.test(segment) && end < to) continue;
    if (ends.length === 0 || end > (ends.at(-1) ?? 0)) ends.push(end);
  }
  if (ends.at(-1) !== to) ends.push(to);
  return ends;
}

/** Letters given to the platform's rule at once: its time grows with the square of them. */
const windowLength = 4000;

/** Sentences by the platform's rule, a stretch at a time; the last of a stretch, which may go on, opens the next. */
function* sentencesOf(text: string): Generator<{ index: number; segment: string }> {
  for (let from = 0; from < text.length; ) {
    const to = Math.min(text.length, from + windowLength);
    const found = [...sentences.segment(text.slice(from, to))];
    const whole = to < text.length && found.length > 1 ? found.slice(0, -1) : found;
    for (const { index, segment } of whole) yield { index: from + index, segment };
    const last = whole.at(-1);
    from = last ? from + last.index + last.segment.length : to;
  }
}

/** Stretches between line breaks, bullets and semicolons, each with the mark that opens it. */
function stretches(text: string): { from: number; to: number; mark: string }[] {
  const parts: { from: number; to: number; mark: string }[] = [];
  let from = 0;
  let mark = '';
  for (const match of text.matchAll(hardBreak)) {
    parts.push({ from, to: match.index, mark });
    from = match.index + match[0].length;
    mark = match[0];
  }
  parts.push({ from, to: text.length, mark });
  return parts;
}

const bulletStart = /^\s*(?:[-–—*·]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).]\s|\d{1,2}°)/iu;

/** Tokens before the first colon of a segment, or none. */
function introduction(text: string, tokens: Token[], end: number): Token[] {
  const index = tokens.findIndex(
    (token, at) => at > 0 && /:\s*$|:\s+\S*$/.test(text.slice(tokens[at - 1]?.end, token.start)),
  );
  if (index > 0) return tokens.slice(0, index);
  const last = tokens.at(-1);
  return last && /^\s*:\s*$/.test(text.slice(last.end, end)) ? tokens : [];
}

/** How a segment came to be an item of a list, if it is one. */
type ItemStyle = 'none' | 'bullet' | 'semicolon' | 'line';

/** A line without a bullet is an item when it follows a line that ends with a colon, or another such line. */
function styleOf(
  text: string,
  start: number,
  end: number,
  mark: string,
  previous: ItemStyle,
  followsColon: boolean,
): ItemStyle {
  if (bulletStart.test(text.slice(start, end)) || (mark !== '' && !/^[\n\r;]/.test(mark))) return 'bullet';
  if (mark === ';') return 'semicolon';
  return /^[\n\r]/.test(mark) && (followsColon || previous === 'line') ? 'line' : 'none';
}

/**
 * Sentences and list items of a text. Line breaks, bullets and semicolons end a segment; the words before a colon, or a
 * short line before bullets, lead the items that follow, until a sentence that is no item.
 */
export function segmentText(text: string): Segment[] {
  const segments: Segment[] = [];
  let lead: Token[] = [];
  let style: ItemStyle = 'none';
  for (const { from, to, mark } of stretches(text)) {
    let start = from;
    for (const end of sentenceEnds(text, from, to)) {
      const tokens = tokenise(text, start, end);
      const previous = segments.at(-1);
      if (tokens.length > 0) {
        const followsColon = previous !== undefined && /:\s*$/.test(text.slice(previous.start, previous.end));
        const next: ItemStyle = start === from ? styleOf(text, start, end, mark, style, followsColon) : 'none';
        if (next === 'none') lead = [];
        else if (
          next === 'bullet' &&
          style === 'none' &&
          lead.length === 0 &&
          previous &&
          previous.tokens.length <= 5
        ) {
          lead = previous.tokens;
        }
        style = next;
        const own = introduction(text, tokens, end);
        if (own.length > 0 && own.length <= (style === 'none' ? 40 : 6)) lead = own;
        const isQuestion = /\?\s*[»")]*\s*$/.test(text.slice(start, end));
        segments.push({ start, end, tokens, isQuestion, lead, isItem: style !== 'none' });
      }
      start = end;
    }
  }
  return segments;
}
