import { isUnclear, listOf, textOf } from '../model/access.ts';
import type { Cartography } from '../model/cartography.ts';
import type { DataRecord } from '../model/record.ts';
import { sortBy } from '../text/sort.ts';
import { accessFor } from './access.ts';
import { type Accord, accords, type Consent, consentOf } from './consent.ts';

/** An interview whose organisation was never asked some of what it agrees to. */
export interface Call {
  interview: DataRecord;
  /** Names of the organisations interviewed, as they are known now. */
  names: string[];
  acronyms: string[];
  /** Public contacts of the organisations, from any source: where to call when the interview left none. */
  contacts: string[];
  /** Questions nobody answered, in order. */
  toAsk: (Accord | 'audience')[];
  /** What was answered already, and is not asked again. */
  answered: { accord: Accord; answer: boolean }[];
}

/** The answer of several organisations that spoke together: one «non» closes, one silence leaves it to be asked. */
function jointAnswer(accord: Accord, consents: readonly Consent[]): boolean | null {
  const answers = consents.map((consent) => consent.accords[accord]);
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/**
 * Whom to call: one interview an organisation, the newest, where consent was never asked in whole or in part. Nobody is
 * asked twice, and nobody is called who refused to be listed, said «non» to all that was asked, opposes any mention or
 * withdrew.
 */
export function callList(cartography: Cartography): Call[] {
  const access = accessFor(cartography, 'interne');
  const actorById = new Map(cartography.actors.map((actor) => [actor.id, actor]));
  const newest = new Map<string, DataRecord[]>();
  for (const record of cartography.records) {
    if (record.kind !== 'entretiens' || textOf(record, 'codeur') !== null || access.isWithdrawn(record.id)) continue;
    const actors = cartography.actorsByRecord[record.id] ?? [];
    if (actors.some((id) => access.isOpposed(id) || access.isGone(id))) continue;
    const key = actors.length > 0 ? [...actors].sort().join(' ') : record.id;
    newest.set(key, [...(newest.get(key) ?? []), record]);
  }
  const calls = [...newest.values()].flatMap((interviews): Call[] => {
    const [interview] = sortBy(interviews, ({ id }) => id).sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
    if (!interview) return [];
    const actors = (cartography.actorsByRecord[interview.id] ?? []).flatMap((id) => actorById.get(id) ?? []);
    const consents = actors.length > 0 ? actors.map(({ id }) => access.consent(id)) : [consentOf(interviews)];
    const isAudienceSaid = interviews.some((one) => textOf(one, 'audience') !== null || isUnclear(one, 'audience'));
    const asked = questionsFor(consents, isAudienceSaid);
    return asked === null
      ? []
      : [
          {
            interview,
            names: actors.length > 0 ? actors.map(({ name }) => name) : [textOf(interview, 'acteur') ?? ''],
            acronyms: actors.flatMap(({ acronym }) => acronym ?? []),
            contacts: actors.flatMap((actor) => [
              ...listOf(actor, 'tel_public'),
              ...listOf(actor, 'email_public'),
              ...listOf(actor, 'site_internet'),
            ]),
            ...asked,
          },
        ];
  });
  return sortBy(
    calls,
    ({ names }) => names.join(' '),
    ({ interview }) => interview.id,
  );
}

const dateOf = (interview: DataRecord): string => textOf(interview, 'date') ?? '';

/** What is left to ask and what was answered; null when there is nothing to ask, or nobody should be. */
function questionsFor(consents: readonly Consent[], isAudienceSaid: boolean): Pick<Call, 'toAsk' | 'answered'> | null {
  const answers = accords.map((accord) => ({ accord, answer: jointAnswer(accord, consents) }));
  const answered = answers.flatMap(({ accord, answer }) => (answer === null ? [] : [{ accord, answer }]));
  const isRefused = (accord: Accord) => answered.some((one) => one.accord === accord && !one.answer);
  const refusesAll = answered.length > 0 && answered.every(({ answer }) => !answer);
  if (refusesAll || isRefused('figurer')) return null;
  const open = answers.flatMap(({ accord, answer }) => (answer === null ? [accord] : []));
  // Words are never quoted where what was said may not even be counted.
  const toAsk = open.filter((accord) => accord !== 'citation' || !isRefused('propos'));
  if (toAsk.length === 0 && isAudienceSaid) return null;
  return { toAsk: [...toAsk, ...(isAudienceSaid ? [] : (['audience'] as const))], answered };
}
