import { append } from '../diagnostics/append.ts';
import type { EvidenceScope } from '../model/actor.ts';
import type { CueEntry } from '../model/codebook.ts';
import { compose } from '../text/compose.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { type Segment, segmentText } from '../text/segment.ts';
import type { StemLanguage } from '../text/stem.ts';
import type { CompiledCue, CompiledCues, CompiledLanguage } from './compile-cues.ts';
import { isExcluded } from './excluded.ts';
import { hasSubjectAt } from './extent.ts';
import { distinct, type Finding } from './finding.ts';
import type { MarkerKind } from './markers.ts';
import { isDoneByOther, otherActorsIn } from './other-actor.ts';
import { answerOf, answerTo, questionOf } from './question.ts';
import { type ScopeBefore, scopeAt } from './scope.ts';
import { clauseOf, hasAny, isPresent, makeSentence, matchAt, type Sentence } from './sentence.ts';
import { markerSpans } from './spans.ts';
import { namedSigns, type ReadSigns, statementsOf } from './statements.ts';
import { judge, type Verdict } from './verdict.ts';
import { weighFindings } from './weigh-findings.ts';

export interface ReadOptions {
  /** Column the text stands in; the question it answers. */
  column?: string | null;
  /** Language to fall back on when the words don't tell. */
  language?: StemLanguage;
  /** `other` when the person who speaks is not of the organisation: «nous» is then somebody else. */
  speaker?: 'self' | 'other';
}

/** Why a cue whose words stand in a text says nothing of it: its conditions, or what the text is an answer to. */
type SilentReason = 'champs' | 'si' | 'sauf' | 'sans-souhait' | 'sans-manque' | 'question-de-la-colonne';

/** A cue whose words stand in a text and that speaks neither for nor against its code. */
export interface SilentCue extends Omit<Finding, 'polarity' | 'reason' | 'scope'> {
  reason: SilentReason;
}

/** Codes that a text's words speak for or against, in order of place; any text, no other knowledge. */
export const readText = (text: string, options: ReadOptions, cues: CompiledCues): Finding[] =>
  distinct(readEveryCue(text, options, cues));

/** The same with each cue that fires, also on words that another cue of the code holds; cues that stay silent on demand. */
export function readEveryCue(
  typed: string,
  options: ReadOptions,
  cues: CompiledCues,
  onSilent?: (cue: SilentCue) => void,
  onSigns?: (sentence: ReadSigns) => void,
): Finding[] {
  const { text, positionOf } = compose(typed);
  if (text === typed) return readComposed(text, options, cues, onSilent, onSigns);
  const asTyped = <Place extends { start: number; end: number }>(place: Place): Place => ({
    ...place,
    start: positionOf(place.start),
    end: positionOf(place.end),
  });
  const quoted = <Place extends { start: number; end: number; quote: string }>(place: Place): Place => {
    const moved = asTyped(place);
    return { ...moved, quote: typed.slice(moved.start, moved.end) };
  };
  const tellSilent = onSilent && ((cue: SilentCue) => onSilent(quoted(cue)));
  const tellSigns = onSigns && ((sentence: ReadSigns) => onSigns(asTyped(sentence)));
  return readComposed(text, options, cues, tellSilent, tellSigns).map(quoted);
}

function readComposed(
  text: string,
  options: ReadOptions,
  cues: CompiledCues,
  onSilent?: (cue: SilentCue) => void,
  onSigns?: (sentence: ReadSigns) => void,
): Finding[] {
  const compiled = cues[detectLanguage(text, options.language)];
  const findings: Finding[] = [];
  let previous: ScopeBefore = () => 'acteur';
  let count = 0;
  const segments = segmentText(text).flatMap(cutLong);
  for (const [place, segment] of segments.entries()) {
    const sentence = makeSentence(segment, compiled.language, compiled.words);
    const before = previous;
    const exchange = { asked: segments[place - 1], answered: segments[place + 1] };
    append(findings, readSentence(text, sentence, options, compiled, before, exchange, onSilent, onSigns));
    let scope: EvidenceScope | null = null;
    previous = () => {
      scope ??= scopeAt(sentence, 0, before);
      return scope;
    };
    // Asked now and then, so that a long text of pronouns is not climbed back to its start at once.
    if (++count % 50 === 0) previous();
  }
  return findings;
}

/** Words of the longest sentence read as one: what is longer is a table or a whole page pasted without punctuation. */
const longestSentence = 400;

function cutLong(segment: Segment): Segment[] {
  const { tokens } = segment;
  if (tokens.length <= longestSentence) return [segment];
  return Array.from({ length: Math.ceil(tokens.length / longestSentence) }, (_, piece): Segment => {
    const own = tokens.slice(piece * longestSentence, (piece + 1) * longestSentence);
    return { ...segment, tokens: own, start: own[0]?.start ?? segment.start, end: own.at(-1)?.end ?? segment.end };
  });
}

const organisations = new Set('nous notre nos osc ong associations organisations we our us ngos csos'.split(' '));
const noMarkers: ReadonlySet<MarkerKind> = new Set();
const ownSubject = new Set('nous notre nos on association collectif organisation we our equipe'.split(' '));

interface Matched {
  cue: CompiledCue;
  words: number[];
}

type OnSilent = (matched: Matched, reason: SilentReason) => void;

/** Every cue that stands in a sentence, its conditions met, in reading order. */
function matchesIn(
  sentence: Sentence,
  columns: ReadonlySet<string>,
  onSilent: OnSilent,
  tellsElsewhere: boolean,
): Matched[] {
  const found: Matched[] = [];
  sentence.fits.forEach((fit, at) => {
    for (const { pattern, needs, of: cue } of fit.cues) {
      if (!isPresent(sentence, needs)) continue;
      const isElsewhere = cue.entry.columns.length > 0 && !cue.entry.columns.some((column) => columns.has(column));
      if (isElsewhere && !tellsElsewhere) continue;
      const words = matchAt(sentence, at, pattern);
      if (!words) continue;
      if (isElsewhere) onSilent({ cue, words }, 'champs');
      else if (cue.requires.length > 0 && !cue.requires.some((group) => hasAny(sentence, group)))
        onSilent({ cue, words }, 'si');
      else if (isExcluded(sentence, cue, words)) onSilent({ cue, words }, 'sauf');
      else found.push({ cue, words });
    }
  });
  return found;
}

/** The signs of each sentence of a text, and of the statements it strings together. */
export function signsIn(text: string, options: ReadOptions, cues: CompiledCues): ReadSigns[] {
  const read: ReadSigns[] = [];
  readEveryCue(text, options, cues, undefined, (sentence) => read.push(sentence));
  return read;
}

/** What a cue that matched without a verdict was waiting for. */
const silence: Record<CueEntry['negation'], SilentReason> = {
  souhait: 'sans-souhait',
  requise: 'sans-manque',
  incluse: 'question-de-la-colonne',
  '': 'question-de-la-colonne',
};

/** The sentences on either side. */
interface Exchange {
  asked: Segment | undefined;
  answered: Segment | undefined;
}

function readSentence(
  text: string,
  sentence: Sentence,
  { column, speaker = 'self' }: ReadOptions,
  compiled: CompiledLanguage,
  previous: ScopeBefore,
  exchange: Exchange,
  tellSilent?: (cue: SilentCue) => void,
  onSigns?: (sentence: ReadSigns) => void,
): Finding[] {
  const { question, columns } = answerTo(exchange.asked, sentence, questionOf(column ?? null, sentence.segment.lead));
  const answer = sentence.segment.isQuestion ? answerOf(exchange.answered) : null;
  const silent: Matched[] = [];
  const onSilent: OnSilent = (one, reason) => {
    if (reason !== 'champs') silent.push(one);
    tellSilent?.({ ...wordsOf(text, sentence, one, []), reason });
  };
  const matched = matchesIn(sentence, columns, onSilent, tellSilent !== undefined);
  if (matched.length === 0 && !compiled.weights && !onSigns) return [];
  const spans = markerSpans(sentence);
  const others = otherActorsIn(sentence, speaker);
  const lead = leadMarkers(sentence.segment, compiled);
  const hasOwnSubject = ownSubjectsOf(sentence);
  const isTelegraphic = hasOwnSubject.size === 0 && sentence.tokens.length <= 14;
  const namesOrganisations = sentence.tokens.some(({ form }) => organisations.has(form));
  const askedFrom = sentence.segment.isQuestion ? askedFromIn(sentence) : 0;
  const added = new Set<Finding>();
  const fired = matched.flatMap(({ cue, words }): Finding[] => {
    const verdict = judge({
      cue,
      words,
      spans,
      lead: sentence.segment.lead.some(({ start }) => start === sentence.tokens[words[0] ?? 0]?.start)
        ? noMarkers
        : lead,
      others,
      isDoneByOther: isDoneByOther(sentence, words),
      isQuestion: sentence.segment.isQuestion && answer !== 'yes' && (words.at(-1) ?? 0) >= askedFrom,
      isAnsweredNo: answer === 'no',
      question,
      isTelegraphic,
      namesOrganisations,
      states: () => statesAt(sentence, words[0] ?? 0),
      opensSentence: (words[0] ?? 0) <= openingWords && sentence.tokens.length >= longSentence,
      hasOwnSubject: hasOwnSubject.has(sentence.clause[words[0] ?? 0]),
    });
    if (!verdict) onSilent({ cue, words }, silence[cue.entry.negation]);
    if (!verdict) return [];
    const finding = toFinding(text, sentence, { cue, words }, verdict, scopeAt(sentence, words[0] ?? 0, previous));
    if (cue.entry.isAdded) added.add(finding);
    return [finding];
  });
  if (!compiled.weights && !onSigns) return fired;
  const statements = statementsOf(sentence, { compiled, spans, others, question, fired, silent });
  if (onSigns) for (const one of namedSigns(statements, sentence, compiled)) onSigns(one);
  if (!compiled.weights) return fired;
  const scope = (words: number[]): EvidenceScope => scopeAt(sentence, words[0] ?? 0, previous);
  const states = (at: number): boolean => statesAt(sentence, at);
  const around = { question, spans, others, scope, states, added };
  return weighFindings(fired, { text, sentence, statements, weights: compiled.weights, ...around });
}

const asks = /^(?:qui|comment|pourquoi|combien|quel|quels|quelle|quelles|quoi|est|que|why|how|who|what)$/;

/** First word of the question: what stands before its last clause is told («nos lits sont cassés, comment faire ?»). */
function askedFromIn({ tokens }: Sentence): number {
  const at = tokens.findLastIndex(({ form, before }, index) => index > 0 && before > 0 && asks.test(form));
  return Math.max(0, at);
}

/** Words before the match that a sentence about it may begin with («à la permanence …»), and words it then has at least. */
const openingWords = 3;
const longSentence = 9;

/** The clause of a word says what the organisation does: «nous» and a verb that is no wish. */
function statesAt(sentence: Sentence, at: number): boolean {
  const [from] = clauseOf(sentence, at);
  return hasSubjectAt(sentence, from);
}

/** Numbers of the clauses that name the organisation speaking. */
const ownSubjectsOf = ({ tokens, clause }: Sentence): ReadonlySet<number | undefined> =>
  new Set(clause.filter((_, at) => ownSubject.has(tokens[at]?.form ?? '')));

/** Headings of what is not done yet. */
const toCome =
  /^(?:nos |les |nouveaux |principales )*(?:perspectives?|(?:projets|plans|actions|activites) (?:future?s|d avenir|a venir|en projet|envisagee?s|en preparation)|future (?:plans|projects|activities)|upcoming projects)\b/;
const longestHeading = 8;

/** Markers in the words that lead a list hold for its items («Nous ne faisons pas : …»). */
function leadMarkers({ lead }: Segment, compiled: CompiledLanguage): ReadonlySet<MarkerKind> {
  if (lead.length === 0) return noMarkers;
  if (lead.length <= longestHeading && toCome.test(lead.map(({ form }) => form).join(' '))) return new Set(['wish']);
  const segment: Segment = { start: 0, end: 0, tokens: lead, isQuestion: false, lead: [], isItem: false };
  const spans = markerSpans(makeSentence(segment, compiled.language, compiled.words));
  return new Set(spans.map(({ kind }) => kind));
}

/** Words of a marker shown with the match when they stand no further away. */
const markerDistance = 6;

/** A mechanism has strengths, weaknesses and needs; the roles, audiences and bodies named with it are the organisation's. */
const axesOfMechanisms: readonly string[] = ['force', 'faiblesse', 'besoin'];

function toFinding(
  text: string,
  sentence: Sentence,
  matched: Matched,
  verdict: Verdict & object,
  scope: EvidenceScope,
): Finding {
  const { axis } = matched.cue.entry;
  return {
    ...wordsOf(text, sentence, matched, verdict.marker),
    scope: scope === 'mecanisme' && !axesOfMechanisms.includes(axis) ? 'acteur' : scope,
    polarity: verdict.polarity,
    reason: verdict.reason,
  };
}

/** The words of a match, with those of its marker when near, and the code they are a cue of. */
function wordsOf(text: string, sentence: Sentence, { cue, words }: Matched, marker: readonly number[]) {
  const head = words[0] ?? 0;
  const tail = words.at(-1) ?? head;
  const shown = marker.filter((at) => at >= head - markerDistance && at <= tail + markerDistance);
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const at of [head, tail, ...shown]) {
    const token = sentence.tokens[at];
    if (token && token.start < start) start = token.start;
    if (token && token.end > end) end = token.end;
  }
  const { axis, code, sub } = cue.entry;
  return { axis, code, sub, start, end, quote: text.slice(start, end), cue: cue.name };
}
