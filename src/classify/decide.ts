import type { Decision } from '../decisions/index.ts';
import { codeDecisions, contestations } from '../decisions/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { Actor, Assignment, Evidence } from '../model/actor.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Staged } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';
import { isSensitive } from './assemble.ts';
import { type PlacedCode, parseGridKey } from './grid-codes.ts';

const isSame = (assignment: Assignment, { axis, code, sub }: PlacedCode): boolean =>
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

function accept(assignments: Assignment[], placed: PlacedCode, decision: Decision, codebook: Codebook): Assignment[] {
  const known = assignments.find((one) => isSame(one, placed));
  if (known)
    return assignments.map((one) => (one === known ? { ...one, status: 'decided', decision: decision.id } : one));
  const added: Assignment = {
    ...placed,
    status: 'decided',
    grade: 'moyenne',
    isSensitive: isSensitive(codebook, placed.axis, placed.code, placed.sub),
    evidence: [decisionEvidence(decision, `${placed.axis}:${placed.sub ?? placed.code}`)],
    against: [],
    decision: decision.id,
  };
  // Who has the sub-code has the code.
  const whole = { ...placed, sub: null };
  const withWhole =
    placed.sub && !assignments.some((one) => isSame(one, whole))
      ? [...assignments, { ...added, sub: null }]
      : assignments;
  return [...withWhole, added];
}

/** Without a code; its sub-codes go with it. */
const reject = (assignments: Assignment[], placed: PlacedCode): Assignment[] =>
  assignments.filter(
    (one) => !(one.axis === placed.axis && one.code === placed.code && (placed.sub === null || one.sub === placed.sub)),
  );

const contest = (assignments: Assignment[], placed: PlacedCode, decision: Decision): Assignment[] =>
  assignments.map((one) =>
    isSame(one, placed) ? { ...one, contested: { decision: decision.id, reply: decision.reply ?? '' } } : one,
  );

/** Applies what people decided of codes, oldest first: accepted, set, refused, contested. */
export function applyDecisions(actors: Actor[], decisions: Decision[], codebook: Codebook): Staged<Actor[]> {
  const diagnostics: Diagnostic[] = [];
  const assignmentsById = new Map(actors.map(({ id, assignments }) => [id, assignments]));
  const set = decisions.filter(({ object, decision }) => object === 'code' && decision === 'fixe');
  const relevant = new Set<Decision>([...codeDecisions(decisions), ...contestations(decisions), ...set]);
  for (const decision of decisions.filter((one) => relevant.has(one))) {
    const key = decision.other ?? '';
    const placed = parseGridKey(codebook, key);
    if (!placed) {
      // An organisation may also contest a column of its card: not a matter of codes.
      if (decision.object === 'code')
        diagnostics.push(problem('CLA-001', { code: key }, { place: decision.at, actual: key }));
      continue;
    }
    const actor = actorOf(decision, actors);
    const known = actor ? assignmentsById.get(actor.id) : undefined;
    if (!actor || !known) {
      const params = { code: key, actor: decision.actor ?? decision.actorId ?? '?' };
      diagnostics.push(problem('CLA-004', params, { place: decision.at, subject: decision.record }));
      continue;
    }
    const apply = decision.decision === 'rejete' ? reject : decision.decision === 'conteste' ? contest : accept;
    assignmentsById.set(actor.id, apply(known, placed, decision, codebook));
  }
  return {
    value: actors.map((actor) => ({ ...actor, assignments: assignmentsById.get(actor.id) ?? [] })),
    diagnostics,
  };
}
