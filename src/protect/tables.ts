import type { BaseOf, CountedRow, TableLayer, TabulatedValue, Tabulation } from '../model/cartography.ts';
import type { EditionTabulation } from '../model/edition.ts';
import type { PrintedFigures } from '../model/printed-figures.ts';
import type { Access } from './access.ts';
import { type HeldUnits, holdTabulation, isSmallMove } from './between/index.ts';
import { type Cell, isTooSmall } from './cell.ts';
import { isEverybody, type Voices } from './everybody.ts';
import { maskComplement, maskShortfall, maskSmall } from './masking.ts';
import { closedColumns, closedValues, mergedValues, namingTables, partialTables, wholeTables } from './policy.ts';

/** Which units of a table this audience may count, and which actors it may name. */
export interface Counter {
  access: Access;
  listed: ReadonlySet<string>;
  /** Of these, the actors whose type this audience may read. */
  typed: ReadonlySet<string>;
  /** Some testimony is counted: without any, counts are those of documents and need no mask. */
  hasTestimony: boolean;
  /** Whose words are counted, and what sheets say: a count of everybody tells of each. */
  voices: Voices;
  /** Divisions of which this edition does not say that somebody was interviewed there; null for the analysis' own. */
  unasked: ReadonlySet<string> | null;
  /** Divisions whose line of the table of seats is marked unasked. */
  unaskedSeats?: ReadonlySet<string>;
  /** What given-out editions for the same readers printed, oldest first: a subtraction from them must tell nothing. */
  given?: readonly PrintedFigures[];
  /** Interviews whose words this edition says it counts. */
  interviews?: number;
  /** Organisations that the printed counts still hold: in every base they stand among those of whom nothing is said. */
  held?: HeldUnits;
}

/** A unit counts when one of the records that support it is open for what the table tells, and its actor is not gone. */
export function openRows(rows: CountedRow[], layer: TableLayer, { access }: Pick<Counter, 'access'>): CountedRow[] {
  const use = layer === 'testimony' ? 'statement' : 'profile';
  // How the study was made is told as counts, whoever may read the answers.
  if (layer === 'method')
    return rows.filter(({ unit, from }) => !access.isGone(unit) && !from.every(access.isWithdrawn));
  return rows.filter(({ unit, from }) => !access.isGone(unit) && from.some((record) => access.isOpen(record, use)));
}

/** Bases that are the same number in every edition: who is known, who was approached. */
const countedWhole: readonly BaseOf[] = ['known', 'approached'];

/** Bases: every unit that is not gone; for a question asked in interviews, those whose answers this audience may count. */
function openBase(rows: CountedRow[], table: Pick<Tabulation, 'baseOf' | 'layer'>, counter: Counter): CountedRow[] {
  if (!countedWhole.includes(table.baseOf)) return openRows(rows, table.layer, counter);
  return rows.filter(({ unit, from }) => !counter.access.isGone(unit) && !from.every(counter.access.isWithdrawn));
}

export const unitsOf = (rows: CountedRow[]): Set<string> => new Set(rows.map(({ unit }) => unit));

/** Values merged for this audience (legal status): their units are counted once, under one label. */
function mergeValues(table: Tabulation, { access }: Counter): TabulatedValue[] {
  const merge = mergedValues[table.id];
  if (!merge || access.isInternal) return table.values;
  const merged = table.values.filter(({ code }) => merge.codes.includes(code));
  const rest = table.values.filter(({ code }) => !merge.codes.includes(code));
  const rows = [...new Map(merged.flatMap((value) => value.rows).map((row) => [row.unit, row])).values()];
  return [...rest, { code: merge.into, label: merge.label, rows, isSensitive: false }];
}

const share = (n: number | null, answered: number | null): number | null =>
  n === null || answered === null || answered === 0 ? null : Math.round((n / answered) * 10_000) / 10_000;

/** Tables of facts about organisations that this edition names: it counts those alone, so that names and count agree. */
export const opensNames = (
  table: Pick<Tabulation, 'id' | 'unit' | 'layer'> & { isMaskedAlways: boolean },
  { access }: Counter,
): boolean =>
  table.unit === 'acteurs' &&
  (access.isInternal ||
    ((table.layer === 'directory' || table.layer === 'profile') &&
      !table.isMaskedAlways &&
      !closedColumns.includes(table.id)));

/** Rows a table of names may count: outside the team, organisations named, and for their type those whose type is open. */
function nameable(table: Parameters<typeof opensNames>[0], rows: CountedRow[], counter: Counter): CountedRow[] {
  if (counter.access.isInternal || !opensNames(table, counter)) return rows;
  const open = table.id === 'type' ? counter.typed : counter.listed;
  return rows.filter(({ unit }) => open.has(unit));
}

const namesOf = (table: Parameters<typeof opensNames>[0], rows: CountedRow[], counter: Counter): string[] | null =>
  opensNames(table, counter) ? rows.map(({ unit }) => unit).filter((unit) => counter.listed.has(unit)) : null;

/** Whether small counts of a table are masked for this audience: testimony, and facts that are never put beside a name. */
export const isMaskedFor = (
  { id, layer, isMaskedAlways }: Pick<Tabulation, 'id' | 'layer' | 'isMaskedAlways'>,
  { access, hasTestimony }: Counter,
): boolean =>
  !access.isInternal && (isMaskedAlways || closedColumns.includes(id) || (layer === 'testimony' && hasTestimony));

/** A table recounted for an audience, before anything is masked. */
export interface Recount {
  base: CountedRow[];
  answered: Set<string>;
  refused: Set<string>;
  values: TabulatedValue[];
}

/** Recounts a table for an audience; `isNamed` keeps to organisations named, so that names and counts agree. */
export function recount(table: Tabulation, counter: Counter, isNamed: boolean): Recount {
  const { isInternal } = counter.access;
  const base = openBase(table.base, table, counter);
  const inBase = unitsOf(base);
  const isNaming = !isInternal && namingTables.includes(table.id);
  const isShut = (code: string) => isNaming || (!isInternal && closedValues[table.id]?.includes(code) === true);
  const shut = unitsOf(table.values.filter(({ code }) => isShut(code)).flatMap(({ rows }) => rows));
  const open = (rows: CountedRow[]) => openRows(rows, table.layer, counter);
  const within = (rows: CountedRow[]) =>
    (isNamed ? nameable(table, open(rows), counter) : open(rows)).filter(
      ({ unit }) => inBase.has(unit) && (table.isMultiple || !shut.has(unit)),
    );
  const values = mergeValues(table, counter)
    .filter(({ code }) => !isShut(code))
    .map((value) => ({ ...value, rows: within(value.rows) }))
    // A value met only in what is closed stands nowhere, not even at zero.
    .filter(({ isMet, rows }) => isInternal || isMet !== true || rows.length > 0);
  return { base, answered: unitsOf(within(table.answered)), refused: unitsOf(within(table.refused)), values };
}

/** Units of a base that the printed counts still hold though they are gone; none among answers, which are held apart. */
export const heldIn = (baseOf: string, layer: TableLayer, { held }: Counter): number =>
  baseOf === 'known'
    ? (held?.known ?? 0)
    : baseOf === 'interviewed' && layer === 'method'
      ? (held?.interviewed ?? 0)
      : 0;

/** How many units are group interviews. */
export const groupsAmong = (units: Iterable<string>, { access }: Counter): number =>
  [...units].filter((unit) => access.record(unit)?.kind === 'entretiens').length;

/** Organisations that answered an interview of their own whose words this audience may count. */
export function heardIn(tables: readonly Tabulation[], counter: Pick<Counter, 'access'>): Set<string> {
  const asked = tables.filter(({ baseOf, layer }) => baseOf === 'interviewed' && layer === 'testimony');
  const rows = asked.flatMap(({ base }) => openRows(base, 'testimony', counter));
  return new Set([...unitsOf(rows)].filter((unit) => counter.access.record(unit)?.kind !== 'entretiens'));
}

/** Recounts a table for an audience and masks what is too small. */
export function protectTabulation(table: Tabulation, counter: Counter): EditionTabulation {
  const recounted = recount(table, counter, true);
  const base = recounted.base.length + heldIn(table.baseOf, table.layer, counter);
  const answered = recounted.answered.size;
  const refused = recounted.refused.size;
  const isMasked = isMaskedFor(table, counter);
  const counted = recounted.values.map((value) => {
    const count = unitsOf(value.rows).size;
    return { ...value, count, n: count as number | null };
  });
  const isWholeMasked = isMasked && isTooSmall(answered, false);
  const ofAll = isMasked ? toldOfAll(table, recounted, counter) : new Set();
  const told = counted.map((value) => (ofAll.has(value.code) ? { ...value, n: null, isEverybody: true } : value));
  const cells = isMasked ? maskedValues(table, told, answered) : counted;
  const hidden = isWholeMasked ? cells.map((cell) => ({ ...cell, n: null })) : cells;
  const isAllRefused = isMasked && refused > 0 && refused === base;
  const areOthersMasked = isWholeMasked || isAllRefused || (isMasked && areSilentMasked(base - answered, refused));
  const margins = {
    base,
    answered: isWholeMasked ? null : answered,
    not_answered: areOthersMasked ? null : base - answered - refused,
    refused: areOthersMasked ? null : refused,
  };
  const before = printedBefore(table, counter);
  const stood = before.at(-1);
  // How organisations are known, or were met, is known of each: a base above the answers would tell that one is gone.
  if (table.layer === 'method' && heldIn(table.baseOf, table.layer, counter) !== 0 && stood?.base === margins.base)
    return { ...stood, title: table.title, elements: table.elements };
  // How the study was made is not masked; a move of one or two would tell that one left all the same.
  // Of documents and findings, whose sources are printed, a small fall alone tells that somebody left.
  const isOfRows = table.unit === 'constats' || table.unit === 'documents';
  if (isOfRows && stood && stood.base > base && isSmallMove(stood.base, base))
    return { ...stood, title: table.title, elements: table.elements };
  const isOfLog = table.layer === 'method';
  const earlier = isMasked || isOfLog ? before : [];
  const held = holdTabulation({ ...margins, isMultiple: table.isMultiple, cells: hidden }, earlier);
  const last = earlier.at(-1);
  if (held === null && last) return { ...last, title: table.title, elements: table.elements };
  const shown = held ?? hidden;
  // A word of the data that too few gave stands nowhere either: its label alone would tell.
  const values = shown.filter(({ isMet, n }) => counter.access.isInternal || isMet !== true || n !== null);
  const citations = citationsOf(shown);
  const groups = groupsIn(table, recounted, counter);
  return {
    ...headOf(table),
    ...margins,
    ...(groups > 0 ? { groups } : {}),
    masked_cells: values.filter(({ n }) => n === null).length,
    ...(table.isMultiple ? { citations } : {}),
    values: values.map(({ code, label, rows, isSensitive, n }) => {
      const actors = n === null ? null : namesOf(table, rows, counter);
      return {
        code,
        label,
        n,
        share: share(n, margins.answered),
        masked: n === null,
        sensitive: isSensitive,
        ...(table.id === 'region_siege' && counter.unaskedSeats?.has(code) ? { asked: false as const } : {}),
        ...(table.isMultiple ? { citation_share: share(n, citations) } : {}),
        ...(actors && actors.length > 0 ? { actors } : {}),
      };
    }),
  };
}

/** Values of a recounted table that tell of everybody. */
function toldOfAll(table: Tabulation, { base, answered, values }: Recount, { voices }: Counter): Set<string> {
  const whole = { base: unitsOf(base), answered: answered.size };
  return new Set(
    values.flatMap(({ code, rows }) => (isEverybody(table, code, unitsOf(rows), whole, voices) ? [code] : [])),
  );
}

/** Values of a table that this audience does not read because they tell of everybody. */
export const valuesOfAll = (table: Tabulation, counter: Counter): Set<string> =>
  isMaskedFor(table, counter) ? toldOfAll(table, recount(table, counter, true), counter) : new Set();

const groupsIn = ({ unit }: Tabulation, { base }: Recount, counter: Counter): number =>
  unit === 'acteurs' ? groupsAmong(unitsOf(base), counter) : 0;

const headOf = ({ id, title, elements, unit, baseOf, layer, isMultiple }: Tabulation) => ({
  ...{ id, title, elements, unit, base_of: baseOf, layer, multiple: isMultiple },
});

/** What given-out editions printed of a table, oldest first. */
const printedBefore = ({ id }: Tabulation, { given = [] }: Counter): EditionTabulation[] =>
  given.flatMap(({ tabulations }) => tabulations.find((one) => one.id === id) ?? []);

/** The values of a table that masks small counts: what is too small, what tells of everybody, what a sum would give back. */
function maskedValues<T extends Cell>(table: Tabulation, told: T[], answered: number): T[] {
  const small = maskSmall(told);
  if (wholeTables.includes(table.id) && small.some(({ n }) => n === null))
    return small.map((cell) => ({ ...cell, n: null }));
  if (!table.isMultiple) return maskComplement(small);
  return partialTables.includes(table.id) ? small : maskShortfall(small, answered);
}

/**
 * Whether refusals and silences are masked: one or two refusals; and, so that the mask itself tells of none, whenever
 * fewer than three did not answer.
 */
const areSilentMasked = (silent: number, refused: number): boolean =>
  isTooSmall(refused, false) || isTooSmall(silent, false);

/** Answers given in all to a question of several; nothing of it when one of its counts is masked. */
const citationsOf = (values: { n: number | null }[]): number | null =>
  values.reduce<number | null>((sum, { n }) => (sum === null || n === null ? null : sum + n), 0);
