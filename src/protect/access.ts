import {
  activeDecisions,
  closedByInterview,
  type Decision,
  interviewKeyOf,
  withdrawnFrom,
} from '../decisions/index.ts';
import { voiceOf } from '../grading/index.ts';
import { isUnclear, textOf } from '../model/access.ts';
import type { Actor } from '../model/actor.ts';
import type { Mapped } from '../model/cartography.ts';
import type { Audience } from '../model/edition.ts';
import type { DataRecord } from '../model/record.ts';
import type { TableKind } from '../model/table.ts';
import { type ClosedInDoubt, closedInDoubt } from './closed-in-doubt.ts';
import { type Accord, type Consent, closureOf, consentOf, refusedIn } from './consent.ts';
import { editionsByDiffusion, factDiffusion, publishedDocumentTypes } from './policy.ts';
import { interviewIds, isRegistered, publicSourceOf } from './public-source.ts';
import { isOpenedHere } from './refused-elsewhere.ts';

/** What governs a use of a record: profile data, what was said (counted), what was said (word for word), a contact. */
export type Use = 'profile' | 'statement' | 'quote' | 'contact';

const accordByUse: Record<Use, Accord[]> = {
  profile: ['profil'],
  statement: ['propos'],
  quote: ['propos', 'citation'],
  contact: ['contact'],
};

/** Answers every question of openness for one audience; the only place that decides. */
export interface Access {
  audience: Audience;
  isInternal: boolean;
  /** Actors withdrawn: they are nowhere, not even in counts. */
  isGone(actorId: string): boolean;
  /** Actors that oppose any mention, or withdrew their own interview: known as a number outside the internal edition, and closed in everything else. */
  isOpposed(actorId: string): boolean;
  /** Actors and rows that may be somebody who withdrew, opposes or refuses to be listed: closed as those who oppose, until a person answers. */
  doubts: ClosedInDoubt;
  /** Withdrawn interviews and the readings of them. */
  isWithdrawn(recordId: string): boolean;
  /** May this use of this record leave for this audience? */
  isOpen(recordId: string, use: Use): boolean;
  /** May a code rest on what this record says? Words of an interview are testimony, those of a card or a document are not. */
  supports(record: { record: string; kind: TableKind }): boolean;
  /** The rows of cards and documents, facts included: open by `diffusion` or by default. */
  isDocumentOpen(record: DataRecord): boolean;
  consent(actorId: string): Consent;
  decisions: Decision[];
  record(id: string): DataRecord | undefined;
}

/** An interview in which the organisation itself answers: what an expert or an authority agrees to binds no organisation of which it speaks. */
const speaksFor = ({ isCivilSociety }: Actor, record: DataRecord): boolean =>
  isInterview(record) && (!isCivilSociety || voiceOf(record) === 'soi');

const isInterview = (record: DataRecord): boolean => record.kind === 'entretiens' && textOf(record, 'codeur') === null;

/** Diffusion of a row that carries no consent: what it says, else the default of its kind. */
export const diffusionOf = (record: DataRecord, interviews: ReadonlySet<string>): string =>
  statedDiffusion(record) ?? defaultDiffusion(record, publicSourceOf(record, interviews));

/** Whether a row would be read more widely if what it gives for its source were a public document. */
export const lacksPublicSource = (record: DataRecord, interviews: ReadonlySet<string>): boolean =>
  statedDiffusion(record) === null &&
  publicSourceOf(record, interviews) === false &&
  defaultDiffusion(record, true) !== defaultDiffusion(record, false);

const statedDiffusion = (record: DataRecord): string | null =>
  isUnclear(record, 'diffusion') ? 'interne' : textOf(record, 'diffusion');

/** `hasSource`: a public document, something else that somebody wrote there (false), or nothing (null). */
function defaultDiffusion(record: DataRecord, hasSource: boolean | null): string {
  if (record.kind === 'decisions' && textOf(record, 'objet') === 'theme') return 'publique';
  if (record.kind === 'revue')
    return hasSource !== false && publishedDocumentTypes.includes(textOf(record, 'document_type') ?? '')
      ? 'publique'
      : 'interne';
  if (record.kind === 'acteurs') return (hasSource ?? isRegistered(record)) ? 'publique' : 'interne';
  const rule = factDiffusion[record.kind];
  // An interview, a private note: what it says is no fact that is public by itself.
  return (hasSource === null ? rule?.withoutSource : hasSource ? rule?.withSource : 'interne') ?? 'interne';
}

const isUnclearIn = (record: DataRecord | undefined, key: string): boolean =>
  record !== undefined && isUnclear(record, key);

export function accessFor(cartography: Mapped, audience: Audience): Access {
  const isInternal = audience === 'interne';
  const decisions = activeDecisions(cartography.records);
  const recordById = new Map(cartography.records.map((record) => [record.id, record]));
  const { records: withdrawn, actors: gone } = withdrawnFrom(cartography.records, cartography.actors);
  // Known by withdrawn interviews alone, the decision that says so and its line of the register aside: known no more.
  const isKind = (record: string, kinds: readonly TableKind[]) =>
    kinds.some((kind) => recordById.get(record)?.kind === kind);
  for (const { id, records } of cartography.actors) {
    const left = records.filter((record) => !withdrawn.has(record) && !isKind(record, ['accords']));
    const hasLeft = records.some((record) => withdrawn.has(record));
    if (left.length === 0 || (hasLeft && left.every((record) => isKind(record, ['decisions', 'registre']))))
      gone.add(id);
  }
  const leavers = closedByInterview(cartography.records, cartography.actors);
  const opposes = ({ id, fields, records }: Actor): boolean =>
    leavers.has(id) ||
    fields.opposition?.value === true ||
    records.some((one) => isUnclearIn(recordById.get(one), 'opposition'));
  const opposed = new Set(cartography.actors.filter(opposes).map(({ id }) => id));
  const civilSociety = new Set(cartography.actors.flatMap(({ id, isCivilSociety }) => (isCivilSociety ? [id] : [])));
  const recordsOf = (actor: Actor) => actor.records.flatMap((id) => recordById.get(id) ?? []);
  const consentByActor = new Map(
    cartography.actors.map((actor) => [
      actor.id,
      consentOf(recordsOf(actor).filter((record) => speaksFor(actor, record) && !withdrawn.has(record.id))),
    ]),
  );
  for (const record of cartography.records) {
    if (record.kind !== 'accords') continue;
    for (const id of cartography.actorsByRecord[record.id] ?? []) {
      const given = consentByActor.get(id);
      if (given) consentByActor.set(id, refusedIn(given, record));
    }
  }
  const nothing = consentOf([]);
  const consent = (actorId: string) => consentByActor.get(actorId) ?? nothing;
  const isClosed = (id: string) => gone.has(id) || opposed.has(id) || consent(id).accords.figurer === false;
  const doubts = closedInDoubt(
    cartography,
    isClosed,
    (id) => gone.has(id) || opposed.has(id),
    (actor) => isOpenedHere(actor, consent(actor.id).accords.figurer),
  );

  /**
   * The interview's own accords when nobody is attached, or when somebody else speaks of organisations, none of which may
   * then have refused; else those of every organisation that took part.
   */
  const agrees = (record: DataRecord, use: Use): boolean => {
    const actors = cartography.actorsByRecord[record.id] ?? [];
    const isHearsay = actors.some((id) => civilSociety.has(id)) && voiceOf(record) !== 'soi';
    const consents = actors.length > 0 && !isHearsay ? actors.map(consent) : [consentOf([record])];
    const isAgreed = (accord: Accord, { accords }: Consent) => accords[accord] === true;
    const isRefused = ({ accords }: Consent) => accordByUse[use].some((accord) => accords[accord] === false);
    if (isHearsay && actors.map(consent).some(isRefused)) return false;
    return consents.every(
      (given) => given.editions.has(audience) && accordByUse[use].every((accord) => isAgreed(accord, given)),
    );
  };
  const isInterviewOpen = (record: DataRecord, use: Use): boolean => {
    const interview = isInterview(record) ? record : recordById.get(interviewKeyOf(record));
    if (!interview) return false;
    const isTestimony = use === 'statement' || use === 'quote';
    return !(isTestimony && closureOf(interview, cartography.asOf) !== null) && agrees(interview, use);
  };
  const interviews = interviewIds(cartography.records);
  const isDocumentOpen = (record: DataRecord): boolean =>
    isInternal || (editionsByDiffusion[diffusionOf(record, interviews)] ?? []).includes(audience);
  const isOpen = (recordId: string, use: Use): boolean => {
    const record = recordById.get(recordId);
    if (!record || withdrawn.has(recordId)) return false;
    const actors = cartography.actorsByRecord[recordId] ?? [];
    if (actors.length > 0 && actors.every((id) => gone.has(id))) return false;
    if (isInternal) return true;
    if (actors.some((id) => opposed.has(id) || doubts.actors.has(id)) || doubts.records.has(recordId)) return false;
    if (record.kind === 'entretiens') return isInterviewOpen(record, use);
    if (isDocumentOpen(record)) return true;
    const isProfileOfActor =
      (record.kind === 'projets' || record.kind === 'relations') && textOf(record, 'diffusion') === null;
    return (
      isProfileOfActor &&
      use === 'profile' &&
      actors.length > 0 &&
      actors.every((id) => agreesToProfile(consent(id), audience))
    );
  };
  return {
    audience,
    isInternal,
    isGone: (actorId) => gone.has(actorId),
    isOpposed: (actorId) => opposed.has(actorId) || doubts.actors.has(actorId),
    doubts,
    isWithdrawn: (recordId) => withdrawn.has(recordId),
    isOpen,
    supports: ({ record, kind }) => isOpen(record, kind === 'entretiens' ? 'statement' : 'profile'),
    isDocumentOpen,
    consent,
    decisions,
    record: (id) => recordById.get(id),
  };
}

const agreesToProfile = ({ accords, editions }: Consent, audience: Audience): boolean =>
  accords.profil === true && editions.has(audience);
