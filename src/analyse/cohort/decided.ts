import { activeDecisions, type Decision } from '../../decisions/index.ts';
import { problem } from '../../diagnostics/create.ts';
import type { Actor } from '../../model/actor.ts';
import type { CohortCandidate } from '../../model/cohort.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { foldKey } from '../../text/fold.ts';
import type { Survey } from '../survey.ts';

type Decided = NonNullable<CohortCandidate['decision']>;

/** What decisions of `objet` cohorte say: in (`choisi`, `accepte`) or out (`rejete`, `retire`), the last word standing. */
export function decidedOf({ records, known, withdrawn }: Survey): {
  byActor: Map<string, Decided>;
  diagnostics: Diagnostic[];
} {
  const byActor = new Map<string, Decided>();
  const diagnostics: Diagnostic[] = [];
  for (const decision of activeDecisions(records)) {
    const isIn = decision.decision === null ? undefined : isInByVerdict[decision.decision];
    if (decision.object !== 'cohorte' || isIn === undefined) continue;
    const found = actorsNamed(decision, known);
    const [actor] = found;
    const where = { place: decision.at, ...(decision.actor === null ? {} : { actual: decision.actor }) };
    const params = { decision: decision.id, nom: decision.actor ?? decision.actorId ?? '?' };
    // One that withdrew is known no more, and nothing is to be done of an older decision on it.
    if (!actor && actorsNamed(decision, withdrawn).length > 0) continue;
    if (!actor) diagnostics.push(problem('COH-007', params, where));
    else if (found.length > 1) diagnostics.push(problem('COH-008', { ...params, n: found.length }, where));
    else byActor.set(actor.id, { id: decision.id, record: decision.record, isIn, reason: decision.reason });
  }
  return { byActor, diagnostics };
}

const isInByVerdict: { [verdict: string]: boolean } = { choisi: true, accepte: true, rejete: false, retire: false };

/** The id decides; without one, every name that an organisation bears. */
function actorsNamed({ actor: name, actorId }: Decision, known: readonly Actor[]): Actor[] {
  if (actorId !== null) {
    const found = known.filter(({ id, formerIds }) => id === actorId || formerIds.includes(actorId));
    if (found.length > 0) return found;
  }
  const key = foldKey(name ?? '');
  if (key === '') return [];
  const bears = (names: (string | null)[]) => names.some((one) => foldKey(one ?? '') === key);
  const named = known.filter((actor) => bears([actor.name, ...actor.otherNames]));
  return named.length > 0 ? named : known.filter(({ acronym }) => bears([acronym]));
}
