import { type Decision, interviewWithdrawals, withdrawnFrom } from '../decisions/index.ts';
import { problem } from '../diagnostics/create.ts';
import { textOf } from '../model/access.ts';
import type { Mapped } from '../model/cartography.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { accessFor } from './access.ts';
import { unmetWithdrawals } from './unmet-withdrawals.ts';

/**
 * Refusals given afterwards, for an interview that no file holds and an organisation that nobody bears: whom they close
 * can't be told, and somebody said «non».
 */
export const lostRefusals = ({ records, actorsByRecord }: Mapped): Diagnostic[] =>
  records
    .filter(({ id, kind }) => kind === 'accords' && (actorsByRecord[id] ?? []).length === 0)
    .map((record) => {
      const nom = textOf(record, 'acteur') ?? textOf(record, 'sigle') ?? textOf(record, 'id_entretien') ?? '…';
      return problem('RET-002', { nom }, { place: record.fields.acteur?.at ?? record.at, subject: record.id });
    });

/** In a file that countries share, a row that does not say whose it is may be of an organisation of another one. */
const isShared = ({ isPlaced, at }: Decision): boolean => isPlaced !== true && !at.file.includes('/');

/** A withdrawal that designates nobody, and why that stops or does not. */
interface Judged {
  decision: Decision;
  outcome: 'may-be-somebody' | 'unknown-id' | 'nobody' | 'gone';
  /** Whom it may mean. */
  near: string;
}

/**
 * Withdrawals that designate nobody: a mistyped name must not leave an organisation in the open, nor an id that nothing
 * knows. Of one that the register knows, the rows were deleted since.
 */
function judge(cartography: Mapped): Judged[] {
  const { actors: gone } = withdrawnFrom(cartography.records, cartography.actors);
  return unmetWithdrawals(cartography).map(({ decision, isRegistered, near }) => {
    const open = near.find(({ actor }) => !gone.has(actor.id));
    const left = near.find(({ actor }) => gone.has(actor.id));
    const isElsewhere = isShared(decision) && decision.isAcross === true;
    const judged = (outcome: Judged['outcome']) => ({ decision, outcome, near: open?.actor.name ?? '' });
    if (isRegistered || isElsewhere) return judged('gone');
    if (open && open.score >= (left?.score ?? 0)) return judged('may-be-somebody');
    if (decision.actorId !== null || decision.actor === null) return judged('unknown-id');
    return judged(isShared(decision) ? 'gone' : 'nobody');
  });
}

/** Withdrawals that may mean an organisation that is not closed: only the internal edition can be made. */
export const lostWithdrawals = (cartography: Mapped): Diagnostic[] =>
  judge(cartography).flatMap(({ decision: { id, actor, actorId, other, at }, outcome, near }) => {
    const written = { place: at, subject: id };
    if (outcome === 'may-be-somebody')
      return [problem('RET-001', { id, nom: actor ?? actorId ?? '…', proche: near }, written)];
    return outcome === 'unknown-id' ? [problem('RET-006', { id, nom: actorId ?? other ?? '…' }, written)] : [];
  });

/** What the team must know of withdrawals and oppositions that hold in doubt, or close nobody; nothing stops for it. */
export function closureDoubts(cartography: Mapped): Diagnostic[] {
  const { actors, records } = cartography;
  const unsure = interviewWithdrawals(records, actors).flatMap(({ decision: { id, other, at }, unsure: named }) =>
    named.map(({ name }) =>
      problem('RET-004', { id, entretien: other ?? '', acteur: name }, { place: at, subject: id }),
    ),
  );
  const told = new Set(interviewWithdrawals(records, actors).flatMap((one) => one.unsure.map(({ id }) => id)));
  const { doubts } = accessFor(cartography, 'publique');
  const recordById = new Map(records.map((record) => [record.id, record]));
  const doubted = [
    ...actors.flatMap(({ id, name, records: [first = ''] }) => {
      const autre = told.has(id) || doubts.elsewhere.has(id) ? undefined : doubts.actors.get(id);
      return autre === undefined ? [] : [{ nom: name, autre, record: first, subject: id }];
    }),
    ...records.flatMap((record) => {
      const autre = doubts.records.get(record.id);
      const nom = textOf(record, 'acteur') ?? textOf(record, 'nom') ?? textOf(record, 'sigle') ?? '…';
      return autre === undefined ? [] : [{ nom, autre, record: record.id, subject: record.id }];
    }),
  ].map(({ nom, autre, record, subject }) => {
    const place = recordById.get(record)?.at;
    return problem('RET-005', { nom, autre }, { ...(place ? { place } : {}), subject });
  });
  const nobody = judge(cartography).flatMap(({ decision: { id, actor, at }, outcome }) =>
    outcome === 'nobody' ? [problem('RET-007', { id, nom: actor ?? '…' }, { place: at, subject: id })] : [],
  );
  const elsewhere = actors.flatMap(({ id, name, records: [first = ''] }) => {
    const refused = doubts.elsewhere.get(id);
    if (refused === undefined) return [];
    const place = recordById.get(first)?.at;
    const params = { nom: name, pays: refused.country.iso2 };
    return [problem('RET-008', params, { ...(place ? { place } : {}), related: [refused.at], subject: id })];
  });
  return [...unsure, ...doubted, ...elsewhere, ...nobody];
}
