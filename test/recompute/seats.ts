import { bandIn } from './bands.ts';
import type { Dialogue, Side } from './dialogue.ts';
import { type Actor, type Fields, type Ledger, part } from './shapes.ts';
import { codesIn, numberIn, type Study } from './study.ts';

function codesOf(by: string, actor: Actor, side: Side): string[] {
  if (by === 'type') return actor.type === null ? [] : [actor.type];
  if (by === 'roles')
    return actor.assignments.filter(({ axis, sub }) => axis === 'role' && sub === null).map(({ code }) => code);
  if (by !== 'nb_membres') return codesIn(actor.fields as Fields, by);
  const members = numberIn(actor.fields, 'nb_membres');
  return members === null
    ? []
    : bandIn(
        by,
        side.values.map(({ code }) => code).filter((code) => code !== 'inconnu'),
        members,
      );
}

export function holdSeats(edition: Study['edition'], { seats, mechanisms }: Dialogue, ledger: Ledger): void {
  const base = edition.actors.filter(({ civil_society }) => civil_society);
  ledger.hold('seats base', seats.base, base.map(({ id }) => id).sort());
  ledger.hold('seats sitting', seats.sitting, [...new Set(mechanisms.flatMap(({ sitting }) => sitting))].sort());
  const taking = new Set([...seats.sitting, ...(seats.saying.actors ?? [])]);
  const bearers = new Set(mechanisms.flatMap(({ unattributed }) => (unattributed ?? []).flatMap((one) => one.may_be)));
  if (seats.saying.actors) ledger.hold('seats saying', seats.saying.n, seats.saying.actors.length);
  for (const side of seats.crossed) {
    for (const { code, n, of, unattributed } of side.values) {
      const own = base.filter((actor) => {
        const codes = codesOf(side.by, actor, side);
        return code === 'inconnu' ? codes.length === 0 : codes.includes(code);
      });
      ledger.hold(`seats by ${side.by} ${code}, of`, of, own.length);
      ledger.hold(`seats by ${side.by} ${code}`, n, own.filter(({ id }) => taking.has(id)).length);
      const unclear = own.filter(({ id }) => bearers.has(id) && !taking.has(id)).length;
      ledger.hold(`seats by ${side.by} ${code}, not attributed`, unattributed ?? 0, unclear);
    }
    if (!side.multiple)
      ledger.hold(
        `seats by ${side.by}, all`,
        side.values.reduce((sum, { of }) => sum + of, 0),
        base.length,
      );
  }
}

/** Ways of speaking with authorities that are no body one sits in. */
const waysOfDialogue = ['echange-informel', 'statut-observateur', 'rapport-alternatif', 'contentieux', 'convention'];

/** Who says in an interview of its own that it takes part in a body of dialogue, and sits at none of the mechanisms. */
export function holdSaying(study: Study, ledger: Ledger): void {
  const { seats } = part<Dialogue>(study.edition, 'dialogue');
  const mine = study.known.filter(
    ({ id, assignments }) =>
      !seats.sitting.includes(id) &&
      assignments.some(
        ({ axis, code, evidence }) =>
          axis === 'mecanisme' &&
          !waysOfDialogue.includes(code) &&
          evidence.some(({ scope, record }) => {
            const row = study.rowById.get(record ?? '');
            return scope === 'acteur' && row?.kind === 'entretiens' && row.actors.length === 1;
          }),
      ),
  );
  ledger.hold('seats saying, who', seats.saying.actors, mine.map(({ id }) => id).sort());
}
