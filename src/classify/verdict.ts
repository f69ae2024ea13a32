import type { Evidence } from '../model/actor.ts';
import type { CompiledCue } from './compile-cues.ts';
import type { MarkerKind } from './markers.ts';
import type { OtherActor } from './other-actor.ts';
import { covers, type Span } from './span.ts';

/**
 * What the column asks: a need, a weakness, what there is (activities, strengths, partners …), advice to others (a need
 * only where the organisation or its kind is named), or nothing in particular.
 */
export type Question = 'need' | 'weakness' | 'statement' | 'advice' | 'open';

/** Everything around a match that may turn it. */
interface Surroundings {
  cue: CompiledCue;
  /** Indexes of the words matched. */
  words: number[];
  /** Markers of the sentence and of the words that lead its list. */
  spans: Span[];
  lead: ReadonlySet<MarkerKind>;
  others: OtherActor[];
  isDoneByOther: boolean;
  isQuestion: boolean;
  /** The question is answered «non». */
  isAnsweredNo: boolean;
  question: Question;
  /** A short answer without a subject of its own, such as «transport, locaux». */
  isTelegraphic: boolean;
  /** The clause has a subject and a verb of its own («nous hébergeons»), so that it is no item of a list. */
  states: () => boolean;
  /** The match opens a sentence that goes on («Cours de soudure par cycles de six mois …»). */
  opensSentence: boolean;
  /** The clause names the organisation («nous», «notre association»). */
  hasOwnSubject: boolean;
  /** The sentence names the organisation or organisations like it. */
  namesOrganisations: boolean;
}

export type Verdict = { polarity: 'for' | 'against'; reason: Evidence['reason']; marker: number[] } | null;

const against = (reason: Evidence['reason'], marker: number[] = []): Verdict => ({
  polarity: 'against',
  reason,
  marker,
});
const inFavour = (marker: number[] = []): Verdict => ({ polarity: 'for', reason: null, marker });

const belittling: ReadonlySet<MarkerKind> = new Set(['negation', 'absence', 'difficulty']);

/** Markers over the match, those the cue itself holds left out. */
function spansOver({ cue, words, spans }: Surroundings): Span[] {
  const head = words[0] ?? 0;
  const tail = words.at(-1) ?? head;
  const isStrength = cue.entry.axis === 'force';
  return spans.filter((span) => {
    if (span.isLeftOut && cue.entry.axis === 'faiblesse') return false;
    if (span.at.some((at) => words.includes(at))) return false;
    // «équipe peu formée», «tout sauf formée»: the marker stands between who is praised and the praise.
    if (isStrength && belittling.has(span.kind) && span.at.some((at) => at > head && at < tail) && covers(span, tail))
      return true;
    const inside = words.filter((at) => covers(span, at)).length;
    return covers(span, head) || inside * 2 > words.length;
  });
}

const find = (spans: Span[], ...kinds: MarkerKind[]): Span | undefined =>
  spans.find(({ kind }) => kinds.includes(kind));

/** Strengths that others grant: they trust, listen, come and give the floor. */
const givenByOthers: ReadonlySet<string> = new Set(['proximite', 'reseau', 'influence', 'porte-voix']);
/** Roles that consist in asking others. */
const asksOthers: ReadonlySet<string> = new Set(['veille-engagements', 'participation']);
/** Strengths that lie in knowing what is hard for the people served. */
const knowsHardship: ReadonlySet<string> = new Set(['comprehension-emploi', 'connaissance-terrain']);

/** Does another actor's being the subject turn this cue? Relations and constraints come from others by nature. */
function isOthersDoing({ cue, words, others, isDoneByOther }: Surroundings): boolean {
  const { axis, code } = cue.entry;
  if (axis === 'force' && givenByOthers.has(code)) return false;
  const head = words[0] ?? 0;
  const subjects = others.filter(
    (other) => head >= other.from && head < other.to && !other.at.some((at) => words.includes(at)),
  );
  if (axis === 'role' && code !== 'participation') return isDoneByOther || subjects.length > 0;
  const alone = subjects.filter(({ involvesUs }) => !involvesUs);
  if (axis !== 'faiblesse') return alone.length > 0;
  return cue.origin === 'interne' ? alone.length > 0 : alone.some((other) => head - other.from <= 1);
}

/** Something is wanted in the sentence, and the wish is not denied. */
const isWished = ({ spans }: Surroundings): boolean => spans.some(({ kind, deniedBy }) => kind === 'wish' && !deniedBy);

/** Weaknesses and needs are the organisation's own; what the law or the context withholds from the people served is one. */
const lacked = ({ cue }: Surroundings): boolean =>
  cue.entry.axis === 'besoin' || (cue.entry.axis === 'faiblesse' && cue.entry.code !== 'contraintes-contexte');

/** What the words around say whatever the cue: asked, supposed, somebody else's. */
function commonTurn(around: Surroundings, over: Span[]): Verdict {
  const isNeed = around.cue.entry.axis === 'besoin';
  // «qui peut nous guider ?» under «besoins» begs for what it names.
  const isBegging = isNeed && !around.isAnsweredNo && (around.question === 'need' || isWished(around));
  if (around.isQuestion && !isBegging) return against('question');
  const supposed = isNeed ? undefined : find(over, 'hypothesis');
  if (supposed) return against('hypothesis', supposed.at);
  const told = find(
    over.filter((span) => !span.isOthersLack || lacked(around)),
    'reported',
    'contrast',
  );
  if (told) return against('other-actor', told.at);
  if (isOthersDoing(around)) return against('other-actor');
  return null;
}

/** A denial of the wish itself («pas besoin de»). */
const isDeniedWish = ({ spans }: Surroundings): boolean => spans.some(({ deniedBy }) => deniedBy !== undefined);

/** A wish cue: only under a wish, or in answer to what is needed. */
function wishVerdict(around: Surroundings, over: Span[]): Verdict {
  const wish = find(over, 'wish');
  const isAdvice = around.question === 'advice';
  const isAsked = around.question === 'need' || (around.lead.has('wish') && !around.states()) || isAdvice;
  if (!(wish || isAsked) || (isAdvice && !around.namesOrganisations)) return null;
  if (wish?.deniedBy) return against('negation', wish.deniedBy);
  const refusal = over.find(({ isRefusal }) => isRefusal);
  if (refusal && !wish) return against('negation', refusal.at);
  const met = find(over, 'received', 'overcome', 'past');
  if (met && !wish) return against('past', met.at);
  return inFavour(wish?.at);
}

/** A cue that names a thing and holds only when it is lacking. */
function lackVerdict(around: Surroundings, over: Span[]): Verdict {
  // «la dette, pas la compétence» sets one thing against another: nothing is lacking.
  const lack = find(
    over.filter(({ isRefusal }) => !isRefusal),
    'negation',
    'absence',
    'difficulty',
  );
  const isAsked = around.question === 'weakness' && around.isTelegraphic;
  const gone = find(over, 'overcome', 'past');
  if (!lack && !isAsked && !around.lead.has('absence')) return null;
  if (gone) return against('past', gone.at);
  return inFavour(lack?.at);
}

/** A cue for a weakness that says it in its own words, or that a bare noun says in answer to the question. */
function weaknessVerdict(around: Surroundings, over: Span[]): Verdict {
  // «contrairement à d’autres» sets apart; it contradicts nobody.
  if (around.spans.some(({ kind, at }) => kind === 'contrast' && at.includes(around.words[0] ?? -1))) return null;
  const isBareNoun = around.cue.entry.columns.length > 0;
  if (isBareNoun && !around.isTelegraphic && !find(over, 'negation', 'absence', 'difficulty')) return null;
  const gone = find(over, 'overcome', 'past', 'received');
  if (gone) return against('past', gone.at);
  const denied = find(
    over.filter(({ isOfVerb }) => !isOfVerb),
    'negation',
  );
  if (isBareNoun) return inFavour(find(over, 'negation', 'absence', 'difficulty')?.at);
  if (denied) return against(denied.reason, denied.at);
  if (around.cue.entry.negation === 'incluse') return inFavour();
  const without = over.find(({ kind, reach }) => kind === 'absence' && (reach === 'after' || reach === 'phrase'));
  if (without) return against('negation', without.at);
  if (find(over, 'avoid')) return null;
  // A wish beside it does not undo what goes badly today.
  return inFavour();
}

/** A cue for a role, a strength, a need said in full, a domain. */
function statementVerdict(around: Surroundings, over: Span[]): Verdict {
  const { axis } = around.cue.entry;
  const denied = find(over, 'negation');
  // «personne ne sait lire la loi, il faudrait nous l’apprendre»: what is not known is what is wanted.
  if (denied && !(axis === 'besoin' && isWished(around) && !isDeniedWish(around)))
    return against(denied.reason, denied.at);
  if (around.lead.has('negation') && !around.states()) return against('negation');
  if (axis === 'besoin') {
    const unwanted = over.find(({ deniedBy }) => deniedBy !== undefined);
    if (unwanted) return against('negation', unwanted.deniedBy);
    const met = find(over, 'received');
    if (met) return against('past', met.at);
    if (around.question === 'advice' && !around.namesOrganisations) return null;
    // Among activities «formation en plaidoyer» is given, not wanted.
    return around.question === 'statement' && !find(over, 'wish') ? null : inFavour();
  }
  const isSeparate = around.cue.entry.negation !== 'incluse';
  const without = isSeparate && axis !== 'domaine' ? find(over, 'absence') : undefined;
  if (without) return against('negation', without.at);
  const hard =
    isSeparate && axis === 'force' && !knowsHardship.has(around.cue.entry.code) ? find(over, 'difficulty') : undefined;
  if (hard) return against('negation', hard.at);
  const wish = find(
    // In answer to what is advised, the sentence says nothing of the organisation, not even that it does not.
    over.filter(({ isSearch, isJussive }) => !isSearch && !(isJussive && around.question === 'advice')),
    'wish',
  );
  // What is asked of others is still the domain one works in.
  const isAsked = axis === 'domaine' ? wish?.isDemand : asksOthers.has(around.cue.entry.code) && wish?.isPlea;
  if (wish && !isAsked) return against('wish', wish.at);
  if (around.lead.has('wish') && !around.states()) return against('wish');
  const past = find(over, 'past');
  if (past) return against('past', past.at);
  // Under «besoins» an activity is wanted, under «faiblesses» it is what goes badly: neither is a statement of it.
  if ((around.question === 'need' || around.question === 'advice') && !around.states()) return null;
  if (around.question === 'weakness' && axis !== 'force' && !around.hasOwnSubject && !around.opensSentence) return null;
  return inFavour();
}

/** Does a match speak for its code, against it (and why), or not at all? */
export function judge(around: Surroundings): Verdict {
  const over = spansOver(around);
  const { axis, negation } = around.cue.entry;
  // «ne manquons pas de fonds»: «pas de fonds» says no lack there.
  const [head, tail] = [around.words[0] ?? -1, around.words.at(-1) ?? -1];
  // «aucun manque de fonds»: the denial covers the word of the lack alone.
  const undone = around.spans.find(
    (span) => span.isOfLack && (span.at.includes(head) || (span.kind === 'absence' && covers(span, head))),
  );
  if (undone) return against('negation', undone.at);
  const own =
    negation === 'souhait'
      ? wishVerdict(around, over)
      : negation === 'requise'
        ? lackVerdict(around, over)
        : axis === 'faiblesse'
          ? weaknessVerdict(around, over)
          : statementVerdict(around, over);
  if (!own) return null;
  const untrue = around.spans.find((span) => span.isUntrue && covers(span, tail));
  if (untrue) return against('negation', untrue.at);
  return commonTurn(around, over) ?? own;
}
