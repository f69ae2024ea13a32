import { holdSeats } from './seats.ts';
import { type Ledger, part } from './shapes.ts';
import type { Study } from './study.ts';

interface Counted {
  code: string;
  n: number;
}
export interface Side {
  by: string;
  multiple: boolean;
  values: { code: string; n: number; of: number; unattributed?: number }[];
}
interface Tally {
  n: number;
  waiting: number;
}
export interface Dialogue {
  dormant_after_months: number;
  mechanisms: {
    id: string;
    state: string;
    last_meeting: string | null;
    months_since: number | null;
    migrants: boolean | null;
    works: boolean | null;
    sitting: string[];
    outside: string[];
    others: string[];
    unattributed?: { name: string; may_be: string[] }[];
    demands: string[];
  }[];
  states: Counted[];
  migrants: Counted[];
  seats: { base: string[]; sitting: string[]; saying: { n: number; actors?: string[] }; crossed: Side[] };
  demands: {
    n: number;
    states: Counted[];
    by_mechanism: (Tally & { mechanism: string | null; name: string })[];
    by_addressee: (Tally & { name: string })[];
    by_theme: (Tally & { theme: string })[];
    waiting: Counted[];
    rows: { id: string; waiting: boolean; months: number | null }[];
  };
  indicators: { n: number; with_value: number; newest: string | null };
}
interface Fact {
  id: string;
  kind: string;
  fields: Record<string, unknown>;
}
const facts = (edition: Study['edition'], key: string): Fact[] => part<Fact[]>(edition, key);
const word = ({ fields }: Fact, column: string): string | null =>
  typeof fields[column] === 'string' ? (fields[column] as string) : null;

/** Whole months gone by between two full dates; null when one of them is no full date. */
function monthsFrom(from: string | null, to: string | null): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(from ?? '') || !/^\d{4}-\d\d-\d\d$/.test(to ?? '')) return null;
  const [start, end] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const isLast = new Date(end.getTime() + 86_400_000).getUTCDate() === 1;
  return months - (end.getUTCDate() < start.getUTCDate() && !isLast ? 1 : 0);
}

const tallied = (codes: Counted[], values: string[]) =>
  codes.map(({ code }) => ({ code, n: values.filter((one) => one === code).length }));

/** Mechanisms, seats, demands and indicators from the rows that the edition shows. */
export function holdDialogue(edition: Study['edition'], ledger: Ledger): void {
  const dialogue = part<Dialogue>(edition, 'dialogue');
  const rows = facts(edition, 'mechanisms');
  ledger.hold(
    'mechanisms',
    dialogue.mechanisms.map(({ id }) => id),
    rows.map(({ id }) => id),
  );
  for (const one of dialogue.mechanisms) {
    const row = rows.find(({ id }) => id === one.id);
    if (!row) continue;
    const last = word(row, 'derniere_reunion');
    ledger.hold(`${one.id} last meeting`, one.last_meeting, last);
    const months = monthsFrom(last, edition.edition.as_of);
    if (months !== null) {
      ledger.hold(`${one.id} months since`, one.months_since, Math.max(0, months));
      const isExact = last?.slice(8) === edition.edition.as_of?.slice(8);
      const isOver = months > dialogue.dormant_after_months || (months === dialogue.dormant_after_months && !isExact);
      ledger.hold(`${one.id} state`, one.state, isOver ? 'dormant' : 'recent');
    } else if (last === null) ledger.hold(`${one.id} state`, one.state, 'unknown');
    ledger.hold(`${one.id} works`, one.works, row.fields.fonctionnel ?? null);
    ledger.hold(`${one.id} migrants`, one.migrants, row.fields.migrants_presents ?? null);
    const told = row.fields.participants;
    if (edition.edition.audience === 'interne')
      ledger.hold(
        `${one.id} participants`,
        one.sitting.length + one.outside.length + one.others.length + (one.unattributed ?? []).length,
        Array.isArray(told) ? told.length : 0,
      );
  }
  ledger.hold(
    'mechanism states',
    dialogue.states,
    tallied(
      dialogue.states,
      dialogue.mechanisms.map(({ state }) => state),
    ),
  );
  const yesNo = (value: boolean | null) => (value === null ? 'inconnu' : value ? 'oui' : 'non');
  ledger.hold(
    'mechanism migrants',
    dialogue.migrants,
    tallied(
      dialogue.migrants,
      dialogue.mechanisms.map(({ migrants }) => yesNo(migrants)),
    ),
  );
  holdSeats(edition, dialogue, ledger);
  holdDemands(edition, dialogue, ledger);
  const given = facts(edition, 'indicators').filter(({ fields }) => fields.valeur !== undefined);
  ledger.hold('indicators', dialogue.indicators.n, facts(edition, 'indicators').length);
  ledger.hold('indicators with a value', dialogue.indicators.with_value, given.length);
}

function holdDemands(edition: Study['edition'], { demands, mechanisms }: Dialogue, ledger: Ledger): void {
  const rows = facts(edition, 'commitments');
  const state = (row: Fact) => word(row, 'etat') ?? 'inconnu';
  const waits = (row: Fact) =>
    ['ouverte', 'sans-reponse'].includes(state(row)) || (word(row, 'etat') === null && word(row, 'reponse') === null);
  const tally = (own: Fact[]): Tally => ({ n: own.length, waiting: own.filter(waits).length });
  const holdTally = (name: string, { n, waiting }: Tally, own: Fact[]) => ledger.hold(name, { n, waiting }, tally(own));
  ledger.hold('demands', demands.n, rows.length);
  ledger.hold('demands by state', demands.states, tallied(demands.states, rows.map(state)));
  for (const one of demands.rows) {
    const row = rows.find(({ id }) => id === one.id);
    if (!row) continue;
    ledger.hold(`${one.id} waits`, one.waiting, waits(row));
    const months = monthsFrom(word(row, 'date'), waits(row) ? edition.edition.as_of : word(row, 'reponse_date'));
    if (months !== null && months >= 0) ledger.hold(`${one.id} months`, one.months, months);
  }
  for (const one of demands.by_mechanism) {
    const ids = mechanisms.find(({ id }) => id === one.mechanism)?.demands;
    const taken = new Set(mechanisms.flatMap((mechanism) => mechanism.demands));
    const own = rows.filter((row) =>
      ids ? ids.includes(row.id) : !taken.has(row.id) && word(row, 'mecanisme') === one.name,
    );
    holdTally(`demands at ${one.name}`, one, own);
  }
  for (const one of demands.by_addressee)
    holdTally(
      `demands to ${one.name}`,
      one,
      rows.filter((row) => word(row, 'destinataire')?.toLowerCase() === one.name.toLowerCase()),
    );
  for (const one of demands.by_theme)
    holdTally(
      `demands on ${one.theme}`,
      one,
      rows.filter(({ fields: { themes } }) => Array.isArray(themes) && themes.includes(one.theme)),
    );
  const waiting = demands.rows.filter((row) => row.waiting);
  for (const { code, n } of demands.waiting) {
    const [low, high] = code === 'plus-24' ? [25, Number.POSITIVE_INFINITY] : code.split('-').map(Number);
    const own = waiting.filter(({ months }) =>
      code === 'inconnu' ? months === null : months !== null && months >= (low ?? 0) && months <= (high ?? 0),
    );
    ledger.hold(`demands waiting ${code}`, n, own.length);
  }
}
