import type { Decision } from '../decisions/index.ts';
import { codeDecisions, contestations, disputesByActor } from '../decisions/index.ts';
import { problem } from '../diagnostics/create.ts';
import { contradicts, gradeThrough, personAlone, wordsGone } from '../grading/index.ts';
import type { Actor, Assignment, Denial, Evidence, Rejection } from '../model/actor.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { GradeStep } from '../model/grade-rule.ts';
import type { Staged } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';
import { isSensitive } from './assemble.ts';
import { type PlacedCode, parseGridKey } from './grid-codes.ts';

const isSame = (assignment: PlacedCode, { axis, code, sub }: PlacedCode): boolean =>
  assignment.axis === axis && assignment.code === code && assignment.sub === sub;

/** The actor a decision names: by id first, then by any of its names. */
function actorOf(decision: Decision, actors: Actor[]): Actor | null {
  const { actorId, actor } = decision;
  const byId = actorId ? actors.find(({ id, formerIds }) => id === actorId || formerIds.includes(actorId)) : undefined;
  if (byId || !actor) return byId ?? null;
  const key = foldKey(actor);
  const named = actors.filter(({ name, acronym, otherNames }) =>
    [name, acronym, ...otherNames].some((one) => one && foldKey(one) === key),
  );
  const [first = null] = named;
  // Of several, the one whose own name it is; homonyms are for an id to tell apart.
  const own = named.filter(({ name }) => foldKey(name) === key);
  return named.length > 1 ? (own.length === 1 ? (own[0] ?? null) : null) : first;
}

/** A decision is its own evidence when nothing else speaks for the code. */
function decisionEvidence(decision: Decision, key: string): Evidence {
  const quote = decision.reason ?? key;
  return {
    record: decision.record,
    kind: 'decisions',
    at: decision.at,
    column: decision.reason ? 'motif' : 'autre',
    quote,
    start: 0,
    end: quote.length,
    cue: null,
    polarity: 'for',
    reason: null,
    scope: 'acteur',
    voice: 'tiers',
    form: 'code',
    date: decision.date,
  };
}

/** What is known of an actor's codes while decisions are applied; `before` is what stood before the first. */
interface Coded {
  before: readonly Assignment[];
  assignments: Assignment[];
  denied: Denial[];
  rejected: Rejection[];
}

/**
 * Whether a decision accepts the very code that it names, of which the data say nothing any more, for or against; «fixe», or
 * another code in its place, needs no words.
 */
const acceptsNothing = (
  { assignments, before, denied }: Coded,
  placed: PlacedCode,
  { object, decision }: Decision,
): boolean =>
  object === 'code' &&
  decision === 'accepte' &&
  ![...assignments, ...before, ...denied].some((one) => isSame(one, placed));

function accept(
  coded: Coded,
  placed: PlacedCode,
  decision: Decision,
  codebook: Codebook,
  isOfWords: boolean = false,
): Coded {
  const isOther = (one: Assignment | Denial | Rejection): boolean => !isSame(one, placed);
  const rejected = coded.rejected.filter(isOther);
  const known = [...coded.assignments, ...coded.before].find((one) => isSame(one, placed));
  if (known) {
    const decided: Assignment = { ...known, status: 'decided', decision: decision.id };
    const isHeld = coded.assignments.some((one) => isSame(one, placed));
    const assignments = isHeld
      ? coded.assignments.map((one) => (isSame(one, placed) ? decided : one))
      : [...coded.assignments, decided];
    return { ...coded, assignments, rejected };
  }
  const against = coded.denied.filter((one) => isSame(one, placed)).flatMap(({ evidence }) => evidence);
  const gradeSteps: GradeStep[] = [
    ...(isOfWords ? wordsGone : personAlone),
    ...(against.some(contradicts) ? [{ part: 'contradicted' as const, by: -1 }] : []),
  ];
  const added: Assignment = {
    ...placed,
    status: 'decided',
    grade: gradeThrough(gradeSteps),
    gradeSteps,
    isSensitive: isSensitive(codebook, placed.axis, placed.code, placed.sub),
    evidence: [decisionEvidence(decision, `${placed.axis}:${placed.sub ?? placed.code}`)],
    against,
    decision: decision.id,
  };
  // Who has the sub-code has the code.
  const whole = { ...placed, sub: null };
  const assignments =
    placed.sub && !coded.assignments.some((one) => isSame(one, whole))
      ? [...coded.assignments, { ...added, sub: null }]
      : coded.assignments;
  return { ...coded, assignments: [...assignments, added], denied: coded.denied.filter(isOther), rejected };
}

/** Without a code; its sub-codes go with it. What spoke for it is kept, so that the decision can be explained. */
function reject(coded: Coded, placed: PlacedCode, decision: Decision): Coded {
  const goes = (one: PlacedCode): boolean =>
    one.axis === placed.axis && one.code === placed.code && (placed.sub === null || one.sub === placed.sub);
  const gone = coded.before.filter(goes).map(
    ({ axis, code, sub, status, evidence, against }): Rejection => ({
      ...{ axis, code, sub, evidence, against },
      decision: decision.id,
      was: status,
    }),
  );
  const against = coded.denied.filter((one) => isSame(one, placed)).flatMap(({ evidence }) => evidence);
  const nothing: Rejection = { ...placed, decision: decision.id, was: null, evidence: [], against };
  const rejected = gone.some((one) => isSame(one, placed)) ? gone : [nothing, ...gone];
  return {
    ...coded,
    assignments: coded.assignments.filter((one) => !goes(one)),
    rejected: [...coded.rejected.filter((one) => !goes(one)), ...rejected],
  };
}

/** A code that stands, or stood until a person refused it. */
const isKnown = ({ assignments, rejected }: Coded, placed: PlacedCode): boolean =>
  assignments.some((one) => isSame(one, placed)) || rejected.some((one) => isSame(one, placed));

const contest = (coded: Coded, placed: PlacedCode, decision: Decision): Coded => ({
  ...coded,
  assignments: coded.assignments.map((one) =>
    isSame(one, placed) ? { ...one, contested: { decision: decision.id, reply: decision.reply ?? '' } } : one,
  ),
});

const questionOf = ({ id }: Actor, { axis, code, sub }: PlacedCode): string => `${id} ${axis}:${code}/${sub ?? ''}`;

/** The last answer to each question of a code: one that a later replaced leaves nothing behind, not even the other code it named. */
function lastAnswers(decisions: Decision[], actors: Actor[], codebook: Codebook): ReadonlyMap<string, Decision> {
  const answers = decisions.flatMap((decision): [string, Decision][] => {
    const placed = decision.object === 'code' ? parseGridKey(codebook, decision.other ?? '') : null;
    const actor = placed && actorOf(decision, actors);
    return actor && placed ? [[questionOf(actor, placed), decision]] : [];
  });
  return new Map(answers);
}

/** Applies what people decided of codes, oldest first: accepted, set, refused, contested. */
export function applyDecisions(actors: Actor[], decisions: Decision[], codebook: Codebook): Staged<Actor[]> {
  const diagnostics: Diagnostic[] = [];
  const codedById = new Map(
    actors.map(({ id, assignments, denied = [] }): [string, Coded] => [
      id,
      { before: assignments, assignments, denied, rejected: [] },
    ]),
  );
  const set = decisions.filter(({ object, decision }) => object === 'code' && decision === 'fixe');
  const relevant = new Set<Decision>([...codeDecisions(decisions), ...contestations(decisions), ...set]);
  // Contrary answers of two people, who may have named the organisation differently: `resolve` tells.
  const { disputed } = disputesByActor(decisions, (decision) => actorOf(decision, actors)?.id ?? null);
  const applied = decisions.filter((one) => relevant.has(one) && !disputed.has(one.record));
  const lastById = lastAnswers(applied, actors, codebook);
  for (const decision of applied) {
    const key = decision.other ?? '';
    const placed = parseGridKey(codebook, key);
    if (!placed) {
      // An organisation may also contest a column of its card: not a matter of codes.
      if (decision.object === 'code')
        diagnostics.push(problem('CLA-001', { code: key }, { place: decision.at, actual: key }));
      continue;
    }
    const actor = actorOf(decision, actors);
    const known = actor ? codedById.get(actor.id) : undefined;
    if (!actor || !known) {
      const params = { code: key, actor: decision.actor ?? decision.actorId ?? '?' };
      diagnostics.push(problem('CLA-004', params, { place: decision.at, subject: decision.record }));
      continue;
    }
    if (decision.object === 'code' && lastById.get(questionOf(actor, placed)) !== decision) continue;
    const areWordsGone = acceptsNothing(known, placed, decision);
    if (areWordsGone) {
      const params = { code: key, actor: actor.name };
      diagnostics.push(problem('CLA-006', params, { place: decision.at, subject: decision.record }));
    }
    if (decision.decision === 'conteste' && !isKnown(known, placed)) {
      const params = { code: key, actor: actor.name };
      diagnostics.push(problem('CLA-007', params, { place: decision.at, subject: decision.record }));
    }
    // `valeur` names another code: in place of one refused, beside one accepted.
    const instead = decision.object === 'code' && decision.value !== null ? decision.value : null;
    const other = instead === null ? null : parseGridKey(codebook, instead);
    if (instead !== null && other === null) {
      diagnostics.push(problem('CLA-005', { code: key, value: instead }, { place: decision.at, actual: instead }));
      continue;
    }
    if (other !== null && !isSame(other, placed)) {
      const first =
        decision.decision === 'accepte'
          ? accept(known, placed, decision, codebook, areWordsGone)
          : reject(known, placed, decision);
      codedById.set(actor.id, accept(first, other, decision, codebook));
      continue;
    }
    const after =
      decision.decision === 'rejete'
        ? reject(known, placed, decision)
        : decision.decision === 'conteste'
          ? contest(known, placed, decision)
          : accept(known, placed, decision, codebook, areWordsGone);
    codedById.set(actor.id, after);
  }
  return {
    value: actors.map((actor) => {
      const { assignments = [], denied = [], rejected = [] } = codedById.get(actor.id) ?? {};
      return { ...actor, assignments, denied, rejected };
    }),
    diagnostics,
  };
}
