import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { foldKey } from '../text/fold.ts';
import type { Decision } from './decision.ts';

/** What several people may answer: who is who, codes, values. Votes and withdrawals are not answers to one question. */
const answered: ReadonlySet<string> = new Set(['identite', 'code', 'champ']);

/** Answers that cannot stand together, and those that a later one replaced. */
interface Disputes {
  /** Records of decisions that are not applied. */
  disputed: ReadonlySet<string>;
  diagnostics: Diagnostic[];
}

/**
 * Several people's answers to one question. The later dated stands. Contrary answers of one date in two files settle
 * nothing: none is applied until people agree, and the question comes up again. Within one file the later row stands.
 * `decisions` are those that are not undone, oldest first.
 */
export function disputesAmong(decisions: readonly Decision[]): Disputes {
  const disputed = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const group of questionsOf(decisions)) {
    const last = group.at(-1);
    if (!last || new Set(group.map(answerOf)).size < 2) continue;
    const latest = group.filter(({ date }) => (date ?? '') === (last.date ?? ''));
    // In each file what stands last counts: a person changed their mind.
    const voices = [...new Map(latest.map((decision) => [decision.at.file, decision])).values()];
    if (new Set(voices.map(answerOf)).size > 1) {
      for (const { record } of group) disputed.add(record);
      diagnostics.push(contrary(voices));
    } else if (last.object !== 'identite') {
      // Of identities it is `resolve` that tells: names may differ and mean the same.
      diagnostics.push(...group.filter((one) => answerOf(one) !== answerOf(last)).map((one) => replaced(one, last)));
    }
  }
  return { disputed, diagnostics };
}

const answerOf = ({ decision, value }: Decision): string =>
  decision === 'fixe' ? `fixe ${foldKey(value ?? '')}` : (decision ?? '');

const subjectOf = ({ actor, actorId, other, otherId }: Decision): string =>
  [actor ?? actorId, other ?? otherId].filter((side) => side !== null).join(' / ');

function contrary(voices: readonly Decision[]): Diagnostic {
  const [first, ...others] = voices;
  const said = voices.map(
    ({ decision, value, at, author }) => `${decision === 'fixe' ? value : decision} (${author ?? at.file})`,
  );
  const params = { sujet: first ? subjectOf(first) : '', reponses: said.join(', ') };
  return problem('DEC-001', params, first ? { place: first.at, related: others.map(({ at }) => at) } : {});
}

function replaced(one: Decision, by: Decision): Diagnostic {
  const reponse = one.decision === 'fixe' ? (one.value ?? '') : (one.decision ?? '');
  const params = { decision: one.id, sujet: subjectOf(one), reponse, autre: by.id };
  return problem('DEC-002', params, { place: one.at, related: [by.at] });
}

/** Decisions by the question they answer: of one object, of the same organisations by id, or else by name. */
function questionsOf(decisions: readonly Decision[]): Decision[][] {
  const groups: Decision[][] = [];
  const byNames = new Map<string, Decision[][]>();
  for (const decision of decisions) {
    if (!answered.has(decision.object ?? '')) continue;
    const key = namesKey(decision);
    const known = byNames.get(key) ?? [];
    const group = known.find((others) => others.every((other) => haveSameIds(other, decision)));
    if (group) group.push(decision);
    else {
      const added = [decision];
      groups.push(added);
      byNames.set(key, [...known, added]);
    }
  }
  return groups.filter((group) => group.length > 1);
}

function namesKey({ object, actor, actorId, other, otherId }: Decision): string {
  const sides = [actor ?? actorId, other ?? otherId].map((side) => foldKey(side ?? ''));
  return JSON.stringify([object, ...(object === 'identite' ? sides.sort() : sides)]);
}

/** Names alike are two organisations when their ids say so. */
function haveSameIds(a: Decision, b: Decision): boolean {
  const agree = (x: string | null, y: string | null) => x === null || y === null || x === y;
  const isNamed = (x: string | null, y: string | null) => foldKey(x ?? '') === foldKey(y ?? '');
  const isSwapped = a.object === 'identite' && isNamed(a.actor, b.other) && isNamed(a.other, b.actor);
  if (isSwapped && agree(a.actorId, b.otherId) && agree(a.otherId, b.actorId)) return true;
  return isNamed(a.actor, b.actor) && agree(a.actorId, b.actorId) && agree(a.otherId, b.otherId);
}
