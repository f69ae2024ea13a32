import { ageBandOf, ageBands, columnByKey } from '../columns/index.ts';
import { qualityFamilies, qualityFamilyOf } from '../diagnostics/index.ts';
import { textOf } from '../model/access.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Edition, EditionActor, EditionTabulation } from '../model/edition.ts';
import type { TableKind } from '../model/table.ts';
import type { Access } from './access.ts';
import { holdCompleteness } from './between/index.ts';
import { closedColumns } from './policy.ts';
import { type Counter, protectTabulation } from './tables.ts';

type DataQuality = Edition['data_quality'];

/** Tables that bear another id than the column they count. */
const columnByTable: { [table: string]: string } = {
  periode_creation: 'annee_creation',
  zones: 'zones_intervention',
  public: 'beneficiaires',
};

/** The column that a table of all known organisations, or of those interviewed, counts; null for one drawn from texts. */
function columnOf({ id, base_of: baseOf }: EditionTabulation): string | null {
  const kind = baseOf === 'known' ? 'acteurs' : baseOf === 'interviewed' ? 'entretiens' : null;
  const key = columnByTable[id] ?? id;
  return kind !== null && columnByKey(key, kind) ? key : null;
}

/** Where the actors and the doubts of an edition are known, what it may tell of the quality of the data. */
export function protectQuality(
  cartography: Cartography,
  made: { tabulations: readonly EditionTabulation[]; actors: readonly EditionActor[]; quality: Edition['quality'] },
  counter: Counter,
): DataQuality {
  // These are printed nowhere but here: they are no table of an earlier edition, whatever their id.
  const own = cartography.analyses.quality.completeness
    .map((table) => protectTabulation(table, { ...counter, given: [] }))
    .map((table) => asOnCards(table, made.actors));
  return {
    completeness: holdCompleteness(completenessOf([...made.tabulations, ...own]), counter.given ?? []),
    missing: missingIn(cartography, made.actors, counter.access),
    ages: agesOf(made.actors, cartography.asOf),
    ages_by_kind: counter.access.isInternal ? agesByKind(cartography, counter.access) : [],
    findings: qualityFamilies.map((family) => ({
      family,
      n: made.quality.filter(({ code }) => qualityFamilyOf(code) === family).reduce((sum, { n }) => sum + n, 0),
    })),
  };
}

/** What opens a name or a contact is not what opens the rest of a row: these are counted as the cards of the edition print them. */
function asOnCards(table: EditionTabulation, actors: readonly EditionActor[]): EditionTabulation {
  const layer = columnByKey(table.id, 'acteurs')?.layer;
  const isPrinted = ({ acronym, fields }: EditionActor) =>
    table.id === 'sigle' ? acronym !== null : fields[table.id] !== undefined;
  if (table.base_of !== 'known' || !(table.id === 'sigle' || layer === 'contact' || layer === 'seat')) return table;
  const known = actors.filter(({ civil_society: isCivilSociety }) => isCivilSociety);
  return { ...table, answered: known.filter(isPrinted).length };
}

/** Who answers each question, as the edition's own tables count it: cards, then interviews, in the order of the tables. */
function completenessOf(tables: readonly EditionTabulation[]): DataQuality['completeness'] {
  const lines = tables.flatMap((table) => {
    const column = table.base > 0 ? columnOf(table) : null;
    const { title, base_of, layer, base, answered, refused } = table;
    return column === null ? [] : [{ column, title, base_of, layer, base, answered, refused }];
  });
  // A column that a table counts is not told again as a line of the directory.
  const isFirst = (line: (typeof lines)[number], index: number) =>
    lines.findIndex(({ column, base_of: of }) => column === line.column && of === line.base_of) === index;
  const once = lines.filter(isFirst);
  return ['known', 'interviewed'].flatMap((baseOf) => once.filter((line) => line.base_of === baseOf));
}

/** What each sheet lacks: everything for the team, the card for the committee, nothing elsewhere; by name, never by number. */
function missingIn(
  { analyses }: Cartography,
  actors: readonly EditionActor[],
  { isInternal, audience }: Access,
): DataQuality['missing'] {
  if (!isInternal && audience !== 'comite') return [];
  const byActor = new Map(analyses.quality.missing.map((one) => [one.actor, one]));
  return actors.flatMap(({ id }) => {
    const { profile = [], answers = [] } = byActor.get(id) ?? {};
    const card = isInternal ? profile : profile.filter((column) => !closedColumns.includes(column));
    const asked = isInternal ? answers : [];
    return card.length + asked.length > 0 ? [{ actor: id, profile: card, answers: asked }] : [];
  });
}

/** How old the newest known date of each named organisation is: the dates are those the edition prints. */
function agesOf(actors: readonly EditionActor[], asOf: string | null): DataQuality['ages'] {
  const known = actors.filter(({ civil_society: isCivilSociety }) => isCivilSociety);
  return countAges(
    known.map(({ updated }) => updated),
    asOf,
  );
}

function countAges(dates: readonly (string | null)[], asOf: string | null): DataQuality['ages'] {
  const codes = dates.map((date) => ageBandOf(date, asOf)?.code ?? null);
  return {
    bands: ageBands.map(({ code }) => ({ code, n: codes.filter((one) => one === code).length })),
    undated: codes.filter((one) => one === null).length,
    base: dates.length,
  };
}

/** Kinds of row that say something of organisations, with the column that dates what they say. */
const datedBy: readonly (readonly [TableKind, string])[] = [
  ['entretiens', 'date'],
  ['acteurs', 'maj'],
  ['revue', 'consulte_le'],
];

const agesByKind = ({ records, asOf }: Cartography, access: Access): DataQuality['ages_by_kind'] =>
  datedBy.flatMap(([kind, column]) => {
    const own = records.filter(
      (record) => record.kind === kind && !access.isWithdrawn(record.id) && textOf(record, 'codeur') === null,
    );
    const dates = own.map((record) => textOf(record, column));
    return own.length > 0 ? [{ kind, ...countAges(dates, asOf) }] : [];
  });
