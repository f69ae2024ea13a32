import { listOf, type textOf } from '../model/access.ts';
import type { Actor } from '../model/actor.ts';
import type { Mapped } from '../model/cartography.ts';
import { foldKey } from '../text/fold.ts';
import { redactContacts, redactionMark } from '../text/redact.ts';
import { editDistance } from '../text/similarity.ts';
import type { Access } from './access.ts';
import { unlistedStatuses } from './policy.ts';

/** Why an actor is not named in an edition, or null when it is. */
export type Unlisted = 'retrait' | 'opposition' | 'refus-de-figurer' | 'statut' | 'sans-source-ouverte' | null;

/** Every name a record gives to an organisation. */
const namesIn = (record: Parameters<typeof textOf>[0]): string[] =>
  ['nom', 'acteur', 'sigle', 'de', 'vers'].flatMap((key) => listOf(record, key)).concat(listOf(record, 'autres_noms'));

/** Records that may name an actor to this audience: open cards and documents. */
const namingRecords = (actor: Actor, access: Access) =>
  actor.records
    .flatMap((id) => access.record(id) ?? [])
    .filter((record) => (record.kind === 'acteurs' || record.kind === 'revue') && access.isDocumentOpen(record));

/** A name of which nothing is left once telephones and mailboxes are out. */
const isBareContact = (name: string): boolean =>
  redactContacts(name) !== name && !/\p{L}/u.test(redactContacts(name).replaceAll(redactionMark, ''));

const statusesOf = (actor: Actor): unknown[] => {
  const field = actor.fields.statut_juridique;
  return field ? [field.value, ...field.others.map(({ value }) => value)] : [];
};

/** Whether this audience may read the actor's name, and if not why. */
export function unlistedReason(actor: Actor, access: Access): Unlisted {
  if (access.isGone(actor.id)) return 'retrait';
  if (access.isInternal) return null;
  // Why must not be told: it would say that somebody left.
  if (access.doubts.actors.has(actor.id)) return 'sans-source-ouverte';
  if (access.isOpposed(actor.id)) return 'opposition';
  // A telephone or a mailbox typed where the name goes is a person's.
  if (isBareContact(actor.name)) return 'sans-source-ouverte';
  const { accords, editions } = access.consent(actor.id);
  if (accords.figurer === false) return 'refus-de-figurer';
  const isCommittee = access.audience === 'comite';
  // A status written so that it can't be read may be one that closes.
  const isStatusUnclear = actor.records.some((id) => access.record(id)?.unreadable?.includes('statut_juridique'));
  if (!isCommittee && isStatusUnclear) return 'statut';
  if (!isCommittee && statusesOf(actor).some((status) => unlistedStatuses.includes(String(status)))) return 'statut';
  const agrees = editions.has(access.audience) && accords.figurer === true;
  return agrees || namingRecords(actor, access).length > 0 ? null : 'sans-source-ouverte';
}

/** A name of some length that differs by one letter is the same name with a slip of the pen: what corrects it tells nothing new. */
const isMisspelt = (printed: string, right: string): boolean =>
  foldKey(printed).length >= longName && editDistance(foldKey(printed), foldKey(right)) === 1;
const longName = 15;

/** The names this audience may read: all of them with the organisation's consent, else those that open documents print. */
export function openNames(
  actor: Actor,
  access: Access,
): { name: string; acronym: string | null; otherNames: string[] } {
  const { accords, editions } = access.consent(actor.id);
  const mayAll = access.isInternal || (accords.figurer === true && editions.has(access.audience));
  const isWhole = !actor.records.some(access.isWithdrawn);
  if (mayAll && isWhole) return { name: actor.name, acronym: actor.acronym, otherNames: actor.otherNames };
  // A withdrawn interview takes with it the names that it alone gave.
  const remaining = actor.records.flatMap((id) => (access.isWithdrawn(id) ? [] : (access.record(id) ?? [])));
  const printed = (mayAll ? remaining : namingRecords(actor, access)).flatMap(namesIn);
  const keys = new Set(printed.map(foldKey));
  const isPrinted = (name: string) =>
    keys.has(foldKey(name)) || printed.some((text) => foldKey(text).includes(foldKey(name)));
  const longest = [...printed].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
  return {
    name: longest === undefined || isPrinted(actor.name) || isMisspelt(longest, actor.name) ? actor.name : longest,
    acronym: actor.acronym !== null && isPrinted(actor.acronym) ? actor.acronym : null,
    otherNames: actor.otherNames.filter(isPrinted),
  };
}

/** Actors named in the edition, in the cartography's order. */
export const listedActors = (cartography: Mapped, access: Access): Actor[] =>
  cartography.actors.filter((actor) => unlistedReason(actor, access) === null);
