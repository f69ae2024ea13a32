import { activeDecisions, actorsMeantBy, type Decision, interviewWithdrawals } from '../decisions/index.ts';
import { listOf, textOf } from '../model/access.ts';
import type { Mapped } from '../model/cartography.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import { bestLikeness, type Near, nearActors } from './name-likeness.ts';
import { partedBy, sideOf } from './parted.ts';

/** A withdrawal that designates nobody of the data: neither an organisation nor an interview. */
export interface UnmetWithdrawal {
  decision: Decision;
  /** The register knows whom it means: an organisation that the files hold no more. */
  isRegistered: boolean;
  /** Whom its name, or the one that the register gives to its id, may mean all the same, the likeliest first. */
  near: Near[];
  /** Its name, and the names that the register gives. */
  names: string[];
}

/** Withdrawals that designate nobody, with whom they may mean; pairs that a person parted are left out. */
export function unmetWithdrawals({ records, actors }: Mapped): UnmetWithdrawal[] {
  const taking = new Set(
    interviewWithdrawals(records, actors).flatMap(({ interviews, decision }) =>
      interviews.length > 0 ? decision.record : [],
    ),
  );
  const unmet = activeDecisions(records).filter(
    (decision) =>
      decision.object === 'retrait' && !taking.has(decision.record) && actorsMeantBy(decision, actors).length === 0,
  );
  if (unmet.length === 0) return [];
  const nearTo = nearActors(actors);
  const lines = registerLines(records);
  const isParted = partedBy(records);
  return unmet.map((decision) => {
    const line = lines.find((one) => one.isOf(decision));
    const names = [...new Set([...(decision.actor === null ? [] : [decision.actor]), ...(line?.names ?? [])])];
    const best = new Map<string, Near>();
    for (const one of names.flatMap(nearTo)) {
      const known = best.get(one.actor.id);
      best.set(one.actor.id, { ...one, ...bestLikeness(one, known ?? null) });
    }
    const meant = { ids: decision.actorId === null ? [] : [decision.actorId], names };
    const near = [...best.values()]
      .filter(({ actor }) => !isParted(sideOf(actor), meant))
      .sort((a, b) => b.score - a.score);
    return { decision, isRegistered: line !== undefined, near, names };
  });
}

/** Lines of the register, as decisions designate them. */
export const registerLines = (records: readonly DataRecord[]) =>
  records.filter(({ kind }) => kind === 'registre').map(lineOf);

/** A line of the register: its names, and whether a decision means it, by its id, else by its very name. */
function lineOf(line: DataRecord) {
  const ids = [textOf(line, 'id') ?? '', ...listOf(line, 'anciens').flatMap((cell) => cell.split(/[;|\n]/))]
    .map((id) => id.trim())
    .filter(Boolean);
  const names = ['nom', 'sigle'].flatMap((key) => textOf(line, key) ?? []);
  const keys = new Set(names.map(foldKey));
  return {
    ids,
    names,
    isOf: ({ actorId, actor }: Decision) =>
      (actorId !== null && ids.includes(actorId)) || (actor !== null && keys.has(foldKey(actor))),
  };
}
