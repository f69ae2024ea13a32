import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { foldKey } from '../text/fold.ts';
import type { Decision } from './decision.ts';
import { isSameQuestion, questionKeys } from './same-question.ts';

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
    const [first, ...others] = voices;
    const contrary = first && others.find((other) => answerOf(other) !== answerOf(first));
    if (first && contrary) {
      for (const { record } of group) disputed.add(record);
      diagnostics.push(contraryAnswers(first, contrary));
    } else if (last.object !== 'identite' || last.among) {
      // Of identities it is `resolve` that tells: names may differ and mean the same. A row given first to one organisation,
      // then to another, must not make the two one.
      for (const one of last.among ? group : []) if (answerOf(one) !== answerOf(last)) disputed.add(one.record);
      diagnostics.push(...group.filter((one) => answerOf(one) !== answerOf(last)).map((one) => replaced(one, last)));
    }
  }
  return { disputed, diagnostics };
}

/**
 * The same for codes and columns, once it is known whom each decision is about: two people may have written one
 * organisation differently.
 */
export const disputesByActor = (
  decisions: readonly Decision[],
  actorIdOf: (decision: Decision) => string | null,
): Disputes =>
  disputesAmong(
    decisions
      .filter(({ object }) => object === 'code' || object === 'champ')
      .map((decision) => ({ ...decision, actorId: actorIdOf(decision) ?? decision.actorId })),
  );

const answerOf = ({ object, decision, value, among, otherId }: Decision): string =>
  decision === 'fixe' || (object === 'code' && value !== null)
    ? `${decision} ${foldKey(value ?? '')}`
    : `${decision ?? ''} ${among && decision === 'meme' ? otherId : ''}`;

/** The answer as it was typed. */
const answerTyped = ({ object, decision, value, among, other }: Decision): string =>
  object === 'code' && value !== null
    ? `${decision ?? ''} → ${value}`
    : ((decision === 'fixe' ? value : among ? other : decision) ?? '');

const subjectOf = ({ actor, actorId, other, otherId, among }: Decision): string =>
  (among ? [actor ?? actorId] : [actor ?? actorId, other ?? otherId]).filter((side) => side !== null).join(' / ');

const fileOf = ({ file, sheet }: Place): string => (sheet === undefined ? file : `${file} – ${sheet}`);

/** Two contrary answers of one date, each with who gave it and where: neither is applied. */
export function contraryAnswers(one: Decision, two: Decision): Diagnostic {
  const params = {
    sujet: subjectOf(one),
    reponse: answerTyped(one),
    auteur: one.author ?? '–',
    fichier: fileOf(one.at),
    ligne: one.at.row ?? '–',
    autre: answerTyped(two),
    autreAuteur: two.author ?? '–',
    autreFichier: fileOf(two.at),
    autreLigne: two.at.row ?? '–',
  };
  return problem('DEC-001', params, { place: one.at, related: [two.at] });
}

function replaced(one: Decision, by: Decision): Diagnostic {
  const params = { decision: one.id, sujet: subjectOf(one), reponse: answerTyped(one), autre: by.id };
  return problem('DEC-002', params, { place: one.at, related: [by.at] });
}

/** A decision that is not applied because of another, which is named with its place. */
export function overruled(one: Decision, by: Decision): Diagnostic {
  const params = {
    decision: one.id,
    sujet: subjectOf(one),
    reponse: answerTyped(one),
    autre: by.id,
    autreFichier: fileOf(by.at),
    autreLigne: by.at.row ?? '–',
  };
  return problem('DEC-007', params, { place: one.at, related: [by.at] });
}

/** Decisions by the question they answer, those that alone answer theirs left out. */
function questionsOf(decisions: readonly Decision[]): Decision[][] {
  const groups = new Set<Decision[]>();
  const groupsByKey = new Map<string, Decision[][]>();
  for (const decision of decisions) {
    if (!answered.has(decision.object ?? '')) continue;
    const keys = questionKeys(decision);
    const near = keys.flatMap((key) => groupsByKey.get(key) ?? []);
    const group = near.find((others) => others.every((other) => isSameQuestion(other, decision))) ?? [];
    group.push(decision);
    groups.add(group);
    for (const key of keys) {
      const known = groupsByKey.get(key) ?? [];
      if (!known.includes(group)) groupsByKey.set(key, [...known, group]);
    }
  }
  return [...groups].filter((group) => group.length > 1);
}
