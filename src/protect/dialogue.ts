import type { Cartography } from '../model/cartography.ts';
import { type DialogueAnalysis, dormantAfterMonths } from '../model/dialogue.ts';
import type { Edition, EditionFact } from '../model/edition.ts';
import { isLongerThan, monthsBetween } from '../text/months.ts';
import { compareCodeUnits, compareText } from '../text/sort.ts';
import { holdSaying } from './between/index.ts';
import { isTooSmall } from './cell.ts';
import { demandsOf } from './dialogue-demands.ts';
import { seatsCrossed } from './dialogue-seats.ts';
import { tellsOfAll } from './everybody.ts';
import { type ClosedNames, factIds } from './facts.ts';
import { type Counter, openRows, unitsOf } from './tables.ts';

type EditionDialogue = NonNullable<Edition['dialogue']>;
type Mechanism = EditionDialogue['mechanisms'][number];

/** What of an edition this part is worked out from: the rows it shows, and the sheets of the organisations it names. */
export type ShownParts = Pick<Edition, 'actors' | 'mechanisms' | 'commitments' | 'indicators'>;

/**
 * Dialogue as an audience may know it: the life of the mechanisms it may read, who sits at them, and what became of the
 * demands it may read. Only what interviews say of taking part is testimony, counted and masked as such.
 */
export function protectDialogue(
  cartography: Cartography,
  shown: ShownParts,
  counter: Counter,
  closed: ClosedNames,
): EditionDialogue | undefined {
  const { dialogue } = cartography.analyses;
  if (!dialogue) return undefined;
  const { asOf } = cartography;
  const ids = factIds(cartography, counter, closed);
  const mechanisms = mechanismsOf(
    dialogue,
    shown,
    asOf,
    { mechanisms: ids('mecanismes'), demands: ids('engagements') },
    counter,
  );
  const base = shown.actors
    .filter(({ civil_society: isOne }) => isOne)
    .map(({ id }) => id)
    .sort(compareCodeUnits);
  const sitting = new Set(mechanisms.flatMap((mechanism) => mechanism.sitting));
  const saying = holdSaying(sayingOf(dialogue, sitting, counter), counter.given ?? [], counter.interviews ?? 0);
  const taking = new Set([...sitting, ...(saying.actors ?? [])]);
  const unclear = new Set(
    mechanisms.flatMap(({ unattributed }) => (unattributed ?? []).flatMap(({ may_be: mayBe }) => mayBe)),
  );
  return {
    dormant_after_months: dormantAfterMonths,
    mechanisms,
    states: counted(
      ['recent', 'dormant', 'unknown'],
      mechanisms.map(({ state }) => state),
    ),
    migrants: counted(
      ['oui', 'non', 'inconnu'],
      mechanisms.map(({ migrants }) => yesNo(migrants)),
    ),
    seats: {
      base,
      sitting: [...sitting].sort(compareCodeUnits),
      saying,
      crossed: seatsCrossed(cartography, shown.actors, taking, unclear),
    },
    demands: demandsOf(shown.commitments, mechanisms, shown.mechanisms, asOf),
    indicators: indicatorsOf(shown.indicators),
  };
}

const yesNo = (value: boolean | null): string => (value === null ? 'inconnu' : value ? 'oui' : 'non');

const counted = (codes: string[], values: string[]): { code: string; n: number }[] =>
  codes.map((code) => ({ code, n: values.filter((value) => value === code).length }));

function mechanismsOf(
  { seats, demands }: DialogueAnalysis,
  shown: ShownParts,
  asOf: string | null,
  ids: { mechanisms: ReadonlyMap<string, string>; demands: ReadonlyMap<string, string> },
  counter: Counter,
): Mechanism[] {
  const seatsById = new Map(
    seats.flatMap((one) => {
      const id = ids.mechanisms.get(one.record);
      return id === undefined ? [] : [[id, one] as const];
    }),
  );
  return shown.mechanisms.map((fact) => {
    const own = seatsById.get(fact.id);
    const taken = (own ? (demands[own.record] ?? []) : []).flatMap((record) => ids.demands.get(record) ?? []);
    return {
      id: fact.id,
      ...lifeOf(fact, asOf),
      works: booleanIn(fact, 'fonctionnel'),
      migrants: booleanIn(fact, 'migrants_presents'),
      ...participantsOf(own, fact, counter),
      demands: taken.sort(compareCodeUnits),
    };
  });
}

const booleanIn = ({ fields }: EditionFact, key: string): boolean | null => {
  const value = fields[key];
  return typeof value === 'boolean' ? value : null;
};

/** Asleep when the last meeting is surely older than the rule says; unknown when its date is not given or leaves it open. */
function lifeOf(
  { fields }: EditionFact,
  asOf: string | null,
): Pick<Mechanism, 'state' | 'last_meeting' | 'months_since'> {
  const last = typeof fields.derniere_reunion === 'string' ? fields.derniere_reunion : null;
  const months = last === null || asOf === null ? null : monthsBetween(last, asOf);
  const isOld = last === null || asOf === null ? null : isLongerThan(dormantAfterMonths, last, asOf);
  return {
    state: isOld === null ? 'unknown' : isOld ? 'dormant' : 'recent',
    last_meeting: last,
    months_since: months === null ? null : Math.max(0, months.least),
  };
}

/** Who sits, from the names the row shows; an organisation that this edition does not list is not among them. */
function participantsOf(
  seats: DialogueAnalysis['seats'][number] | undefined,
  { fields }: EditionFact,
  { listed }: Counter,
): Pick<Mechanism, 'sitting' | 'outside' | 'others' | 'unattributed'> {
  const printed = Array.isArray(fields.participants) ? fields.participants.map(String) : [];
  const participants = seats?.participants.filter(({ name }) => printed.includes(name)) ?? [];
  const known = participants.flatMap((one) =>
    one.actor !== null && listed.has(one.actor) ? [{ ...one, actor: one.actor }] : [],
  );
  const idsOf = (isWanted: boolean) =>
    [...new Set(known.filter(({ isCivilSociety }) => isCivilSociety === isWanted).map(({ actor }) => actor))].sort(
      compareCodeUnits,
    );
  // Nobody sees that a name has two bearers where one of them alone is named.
  const bearersOf = ({ mayBe }: (typeof participants)[number]) => mayBe?.filter((id) => listed.has(id)) ?? [];
  const unclear = new Map(
    participants.flatMap((one) => (bearersOf(one).length > 1 ? [[one.name, bearersOf(one)] as const] : [])),
  );
  const unknown = participants
    .filter(({ actor, name }) => actor === null && !unclear.has(name))
    .map(({ name }) => name);
  const unattributed = [...unclear]
    .map(([name, ids]) => ({ name, may_be: ids }))
    .sort((a, b) => compareText(a.name, b.name));
  return {
    sitting: idsOf(true),
    outside: idsOf(false),
    others: [...new Set(unknown)].sort(compareText),
    ...(unattributed.length > 0 ? { unattributed } : {}),
  };
}

/** Organisations that say so in interviews and are in no list of participants shown; a small number is masked. */
function sayingOf(
  { said }: DialogueAnalysis,
  sitting: ReadonlySet<string>,
  counter: Counter,
): EditionDialogue['seats']['saying'] {
  const { access, listed, hasTestimony, voices } = counter;
  const units = [...unitsOf(openRows(said, 'testimony', counter))].filter((unit) => !sitting.has(unit));
  const others = new Set([...voices.heard].filter((unit) => !sitting.has(unit)));
  const isOfAll = tellsOfAll(new Set(units), [others], voices);
  const isHidden = !access.isInternal && hasTestimony && (isOfAll || isTooSmall(units.length, false));
  return {
    n: isHidden ? null : units.length,
    masked: isHidden,
    ...(access.isInternal ? { actors: units.filter((unit) => listed.has(unit)).sort(compareCodeUnits) } : {}),
  };
}

function indicatorsOf(indicators: EditionFact[]): EditionDialogue['indicators'] {
  const dates = indicators.flatMap(({ fields }) => (typeof fields.date === 'string' ? [fields.date] : []));
  return {
    n: indicators.length,
    with_value: indicators.filter(({ fields }) => fields.valeur !== undefined).length,
    newest: dates.sort(compareCodeUnits).at(-1) ?? null,
  };
}
