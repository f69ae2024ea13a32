import type { Evidence, EvidenceScope } from '../model/actor.ts';
import { type Segment, segmentText } from '../text/segment.ts';
import type { StemLanguage } from '../text/stem.ts';
import type { CompiledCue, CompiledCues, CompiledLanguage } from './compile-cues.ts';
import { detectLanguage } from './detect-language.ts';
import type { MarkerKind } from './markers.ts';
import { isDoneByOther, otherActorsIn } from './other-actor.ts';
import { questionOf } from './question.ts';
import { type ScopeBefore, scopeAt } from './scope.ts';
import { hasMatch, makeSentence, matchAt, type Sentence } from './sentence.ts';
import { markerSpans } from './spans.ts';
import { judge, type Verdict } from './verdict.ts';

/** Words of a text that speak for or against a code. */
export interface Finding {
  axis: string;
  code: string;
  sub: string | null;
  scope: EvidenceScope;
  polarity: Evidence['polarity'];
  reason: Evidence['reason'];
  /** UTF-16 positions in the text, end excluded. */
  start: number;
  end: number;
  quote: string;
  /** Id and pattern of the cue. */
  cue: string;
}

export interface ReadOptions {
  /** Column the text stands in; the question it answers. */
  column?: string | null;
  /** Language to fall back on when the words don't tell. */
  language?: StemLanguage;
  /** `other` when the person who speaks is not of the organisation: «nous» is then somebody else. */
  speaker?: 'self' | 'other';
}

/** Codes that a text's words speak for or against, in order of place; any text, no other knowledge. */
export function readText(text: string, options: ReadOptions, cues: CompiledCues): Finding[] {
  const compiled = cues[detectLanguage(text, options.language)];
  const findings: Finding[] = [];
  let previous: ScopeBefore = () => 'acteur';
  for (const segment of segmentText(text)) {
    const sentence = makeSentence(segment, compiled.language, compiled.lexicon);
    const before = previous;
    findings.push(...readSentence(text, sentence, options, compiled, before));
    previous = () => scopeAt(sentence, 0, before);
  }
  return distinct(findings);
}

const organisations = /^(?:nous|notre|nos|osc|ong|associations|organisations|we|our|us|ngos|csos)$/;
const noMarkers: ReadonlySet<MarkerKind> = new Set();
const ownSubject = /^(?:nous|notre|nos|on|association|collectif|organisation|we|our|equipe)$/;

interface Matched {
  cue: CompiledCue;
  words: number[];
}

/** Every cue that stands in a sentence, its conditions met, in reading order. */
function matchesIn(sentence: Sentence, compiled: CompiledLanguage, columns: ReadonlySet<string>): Matched[] {
  const found: Matched[] = [];
  sentence.slots.forEach((slots, at) => {
    for (const { pattern, of: cue } of compiled.cuesAt(slots)) {
      if (cue.entry.columns.length > 0 && !cue.entry.columns.some((column) => columns.has(column))) continue;
      const words = matchAt(sentence, at, pattern);
      if (!words) continue;
      if (cue.requires.length > 0 && !cue.requires.some((one) => hasMatch(sentence, one))) continue;
      if (cue.excludes.some((one) => hasMatch(sentence, one))) continue;
      found.push({ cue, words });
    }
  });
  return found;
}

function readSentence(
  text: string,
  sentence: Sentence,
  { column, speaker = 'self' }: ReadOptions,
  compiled: CompiledLanguage,
  previous: ScopeBefore,
): Finding[] {
  const { question, columns } = questionOf(column ?? null, sentence.segment.lead);
  const matched = matchesIn(sentence, compiled, columns);
  if (matched.length === 0) return [];
  const spans = markerSpans(sentence, compiled);
  const others = otherActorsIn(sentence, compiled, speaker);
  const lead = leadMarkers(sentence.segment, compiled);
  const isTelegraphic = !sentence.tokens.some(({ form }) => ownSubject.test(form)) && sentence.tokens.length <= 14;
  const namesOrganisations = sentence.tokens.some(({ form }) => organisations.test(form));
  const hasOwnSubject = ownSubjectsOf(sentence);
  return matched.flatMap(({ cue, words }): Finding[] => {
    const verdict = judge({
      cue,
      words,
      spans,
      lead: sentence.segment.lead.some(({ start }) => start === sentence.tokens[words[0] ?? 0]?.start)
        ? noMarkers
        : lead,
      others,
      isDoneByOther: isDoneByOther(sentence, compiled, words),
      isQuestion: sentence.segment.isQuestion,
      question,
      isTelegraphic,
      namesOrganisations,
      hasOwnSubject: hasOwnSubject.has(sentence.clause[words[0] ?? 0]),
    });
    return verdict
      ? [toFinding(text, sentence, { cue, words }, verdict, scopeAt(sentence, words[0] ?? 0, previous))]
      : [];
  });
}

/** Numbers of the clauses that name the organisation speaking. */
const ownSubjectsOf = ({ tokens, clause }: Sentence): ReadonlySet<number | undefined> =>
  new Set(clause.filter((_, at) => ownSubject.test(tokens[at]?.form ?? '')));

/** Markers in the words that lead a list hold for its items («Nous ne faisons pas : …»). */
function leadMarkers({ lead }: Segment, compiled: CompiledLanguage): ReadonlySet<MarkerKind> {
  if (lead.length === 0) return new Set();
  const segment: Segment = { start: 0, end: 0, tokens: lead, isQuestion: false, lead: [], isItem: false };
  const spans = markerSpans(makeSentence(segment, compiled.language, compiled.lexicon), compiled);
  return new Set(spans.map(({ kind }) => kind));
}

/** Words of a marker shown with the match when they stand no further away. */
const markerDistance = 6;

/** A mechanism has strengths, weaknesses and needs; the roles, audiences and bodies named with it are the organisation's. */
const axesOfMechanisms: readonly string[] = ['force', 'faiblesse', 'besoin'];

function toFinding(
  text: string,
  sentence: Sentence,
  { cue, words }: Matched,
  verdict: Verdict & object,
  scope: EvidenceScope,
): Finding {
  const head = words[0] ?? 0;
  const tail = words.at(-1) ?? head;
  const shown = verdict.marker.filter((at) => at >= head - markerDistance && at <= tail + markerDistance);
  const start = sentence.tokens[Math.min(head, ...shown)]?.start ?? 0;
  const end = sentence.tokens[Math.max(tail, ...shown)]?.end ?? start;
  const { axis, code, sub, id, pattern } = cue.entry;
  return {
    axis,
    code,
    sub,
    scope: scope === 'mecanisme' && !axesOfMechanisms.includes(axis) ? 'acteur' : scope,
    polarity: verdict.polarity,
    reason: verdict.reason,
    start,
    end,
    quote: text.slice(start, end),
    cue: `${id} ${pattern}`,
  };
}

/** One finding for words that several cues of a code share: the longest, the first where equal. In reading order. */
function distinct(findings: Finding[]): Finding[] {
  const kept: Finding[] = [];
  const placesByCode = new Map<string, number[]>();
  for (const finding of findings) {
    const code = JSON.stringify([finding.axis, finding.code, finding.sub, finding.polarity]);
    const places = placesByCode.get(code) ?? [];
    placesByCode.set(code, places);
    const at = places.find((place) => {
      const other = kept[place];
      return other !== undefined && finding.start < other.end && other.start < finding.end;
    });
    const same = at === undefined ? undefined : kept[at];
    if (at === undefined || !same) places.push(kept.push(finding) - 1);
    else if (finding.end - finding.start > same.end - same.start) kept[at] = finding;
  }
  return kept;
}
