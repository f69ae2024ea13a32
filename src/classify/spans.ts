import { endOfTime, extent, reachOfForm } from './extent.ts';
import { isException, isOfOthers } from './marker-exceptions.ts';
import type { MarkerKind } from './markers.ts';
import { denials } from './negation.ts';
import { othersLacks } from './others-lack.ts';
import { clauseOf, isPresent, matchAt, type Sentence } from './sentence.ts';
import type { Span } from './span.ts';
import { verbSpans } from './verb-spans.ts';

const reasonByKind: Record<MarkerKind, Span['reason']> = {
  negation: 'negation',
  absence: 'negation',
  difficulty: 'negation',
  wish: 'wish',
  hypothesis: 'hypothesis',
  past: 'past',
  overcome: 'past',
  received: 'past',
  avoid: 'hypothesis',
  reported: 'other-actor',
  contrast: 'other-actor',
};

/** Verbs of one who asks others to act, wants them to, or waits for it. */
const demand = /^(?:reclam|demand|exig|attend|veut|voulons|veulent|dispose)/;
/** Verbs by which others are asked to act. */
const plea = /^(?:reclam|demand|exig)/;
/** Verbs of one who looks for something: a need, but no plan that would turn what is said to be done. */
const search = /^(?:cherch|plaid)/;

const restarting =
  /^(?:commence|ouvert|lance|repris|cree|demarre|monte|developpe|rouvert|opened|started|launched)e?s?$/;

/** «avons arrêté les cours et ouvert un refuge»: what was begun after «et» is not over. */
function endAtRestart({ tokens }: Sentence, last: number, end: number): number {
  const restart = tokens.findIndex(
    ({ form }, at) =>
      at > last + 1 && at < end && restarting.test(form) && /^(?:et|puis|and)$/.test(tokens[at - 1]?.form ?? ''),
  );
  return restart < 0 ? end : restart;
}

const brokenOffWords = /^(?:suspend|interromp|abandonn)ue?s?$|^(?:suspend|interromp|abandonn)ee?s?$|^suspended$/;
/** Words from the beginning of a line to «suspendu», at most: a bare noun, and what it is of. */
const longestNoun = 4;

/** «Hébergement suspendu depuis janvier»: a note without a verb. */
function brokenOff(sentence: Sentence): Span[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ form }, index) => index <= longestNoun && brokenOffWords.test(form));
  if (at < 1 || at > longestNoun || tokens.slice(0, at).some(({ form }) => pronouns.test(form))) return [];
  return [{ kind: 'past', reason: 'past', from: 0, to: at, at: [at] }];
}
const pronouns = /^(?:nous|on|il|elle|ils|elles|je|avons|a|ont|ne|n|pas|we|has|have|not)$/;

const jussive = /^qu?e?$/;
/** «Que deux salariés», «Que des bénévoles» count; «Que ce soit à Kayes ou à Gao» concedes. */
const noJussive = /^(?:du|de|des|d|\d+|deux|trois|quatre|cinq|six|ce|cela|soit|faire|font|fait|faisons)$/;
const goesOnWithIt = /^(?:et|ou|mais|que|qu)$/;

/** «Que les consulats nous écoutent et que l’État finance l’accueil»: a wish without a verb of wishing. */
function wishedByQue(sentence: Sentence): Span[] {
  const { tokens, segment } = sentence;
  const [first, second] = tokens;
  if (sentence.language !== 'fr' || segment.isQuestion || !jussive.test(first?.form ?? '')) return [];
  if (noJussive.test(second?.form ?? '') || tokens.slice(1, 4).some(({ form }) => form === 'agisse')) return [];
  let to = clauseOf(sentence, 0)[1];
  while (goesOnWithIt.test(tokens[to]?.form ?? '')) to = clauseOf(sentence, to)[1];
  return [{ kind: 'wish', reason: 'wish', from: 0, to, at: [0], isJussive: true, isDemand: true }];
}

const goingOn = /^(?:continu|poursui|perennis|maint[ie])/;

/** «voulons continuer à héberger», «souhaite poursuivre ses cours»: what is wished for is already done. */
const goesOn = ({ tokens }: Sentence, { kind, from, to }: Span): boolean =>
  kind === 'wish' && tokens.slice(from, Math.min(to, from + 3)).some(({ form }) => goingOn.test(form));

/** Every marker's stretch in a sentence. A lack that is itself denied («ne manque pas de») cancels out with its denial. */
export function markerSpans(sentence: Sentence): Span[] {
  const spans = [...denials(sentence), ...verbSpans(sentence)];
  sentence.fits.forEach(({ markers }, at) => {
    for (const { pattern, needs, of } of markers) {
      if (!isPresent(sentence, needs)) continue;
      const found = matchAt(sentence, at, pattern);
      if (!found || isException(sentence, found, of.kind)) continue;
      if (of.kind === 'wish' && isOfOthers(sentence, at)) continue;
      const [from, end] = extent(sentence, of.kind, reachOfForm(sentence, of, found), found);
      const time = of.kind === 'past' && of.reach === 'both' ? endOfTime(sentence, end) : end;
      const to = of.kind === 'past' ? endAtRestart(sentence, found.at(-1) ?? 0, time) : time;
      const isDemand = of.kind === 'wish' && found.some((word) => demand.test(sentence.tokens[word]?.form ?? ''));
      spans.push({
        kind: of.kind,
        reason: reasonByKind[of.kind],
        from,
        to,
        at: found,
        reach: of.reach,
        ...(isDemand ? { isDemand } : {}),
        ...(isDemand && found.some((word) => plea.test(sentence.tokens[word]?.form ?? '')) ? { isPlea: true } : {}),
        ...(of.kind === 'wish' && search.test(sentence.tokens[at]?.form ?? '') ? { isSearch: true } : {}),
      });
    }
  });
  spans.push(...othersLacks(sentence), ...brokenOff(sentence), ...wishedByQue(sentence));
  return withoutCancelled(
    spans.map((span) => (goesOn(sentence, span) ? { ...span, isSearch: true } : span)),
    sentence,
  );
}

/** Words that may stand between a denial and the lack it denies («pas de grosses difficultés»). */
const fillers = new Set(
  'de d du des beaucoup gros grosse grosses grande grandes grand vraiment reelle reelles tellement any much'.split(' '),
);

const noneAtAll = /^(?:aucune?|zero|nulle?)$/;

/** A denial bears on a lack when the lack is its verb («ne manquons pas») or follows at once («pas de difficulté»). */
function bearsOn(denial: Span, lack: Span, sentence: Sentence): boolean {
  const first = lack.at[0] ?? 0;
  const last = denial.at.at(-1) ?? 0;
  // «ne se réunit plus faute de fonds» gives the reason.
  if (sentence.tokens[first]?.form === 'faute') return false;
  const isTarget =
    lack.kind === 'absence' ||
    lack.kind === 'difficulty' ||
    (lack.kind === 'wish' && (denial.kind === 'negation' || denial.reach === 'phrase'));
  if (denial.isLeftOut || denial.isUntrue) return false;
  // «n’est pas résolu», «n’ont suivi aucune formation», «n’avons pas fermé»: what is over or was given is denied.
  const isDone =
    lack.kind === 'overcome' || lack.kind === 'received' || (lack.kind === 'past' && lack.reach === 'phrase');
  if (isDone && denial.kind === 'negation')
    return first > (denial.at[0] ?? 0) && first - last <= 3 && !lack.at.some((at) => denial.at.includes(at));
  if (!isTarget || lack.at.length === 0) return false;
  if (lack === denial || lack.at.some((at) => denial.at.includes(at))) return false;
  // «aucun manque de fonds»
  const isNone = noneAtAll.test(sentence.tokens[last]?.form ?? '');
  if (denial.kind === 'absence' && lack.kind === 'absence' && !isNone) return false;
  if (first > (denial.at[0] ?? 0) && first < last) return true;
  return first > last && sentence.tokens.slice(last + 1, first).every(({ form }) => fillers.has(form));
}

/** Denials cut short where they bear on a lack (which is then gone) or on a wish (which is then marked). */
function withoutCancelled(spans: Span[], sentence: Sentence): Span[] {
  const deniedLacks = new Set<Span>();
  const changed = new Map<Span, Span>();
  const notLacking: Span[] = [];
  for (const denial of spans.filter(({ kind }) => kind === 'negation' || kind === 'absence')) {
    for (const target of spans.filter((candidate) => bearsOn(denial, candidate, sentence))) {
      // The denial keeps hold of the other's own words only, so that a cue for the lack is still denied.
      const end = Math.max(target.at.at(-1) ?? 0, denial.at.at(-1) ?? 0) + 1;
      if (sentence.tokens[denial.at.at(-1) ?? 0]?.form === 'ni') {
        const to = clauseOf(sentence, end - 1)[1];
        notLacking.push({
          kind: 'negation',
          reason: 'negation',
          from: denial.at.at(-1) ?? 0,
          to,
          at: [],
          isRefusal: true,
        });
      }
      // «ne manque ni de fonds ni de locaux», «pas de problème de fonds ni de locaux»
      for (const other of spans) {
        if (other === denial || other.kind !== 'negation' || other.at.length !== 1) continue;
        const at = other.at[0] ?? 0;
        const isSameClause = sentence.clause[at] === sentence.clause[end - 1];
        if (sentence.tokens[at]?.form === 'ni' && at >= end && isSameClause)
          changed.set(other, { ...other, from: at, at: [], isRefusal: true });
      }
      if (target.kind === 'wish') changed.set(target, { ...target, deniedBy: denial.at });
      else deniedLacks.add(target);
      const isOfLack = target.kind === 'absence';
      changed.set(denial, { ...denial, to: Math.min(denial.to, end), ...(isOfLack ? { isOfLack } : {}) });
    }
  }
  return [...spans.filter((span) => !deniedLacks.has(span)).map((span) => changed.get(span) ?? span), ...notLacking];
}
