import type { ComparedTable, ComparisonReason, ReasonId } from '../../model/comparison.ts';
import type { Edition, EditionTabulation } from '../../model/edition.ts';
import { cellOf, isUnasked } from './cells.ts';
import { haveOneGrid, hearingReasons, timeReasons } from './general-reasons.ts';
import { areUnlike, reason, reasonInWords, reasonOutOf } from './reasons.ts';

/** Tables whose values are places of one country, or its own words: they say nothing beside another’s. */
const ownPlaces: readonly string[] = [
  'region_siege',
  'ville_siege',
  'zones',
  'zones_intervention',
  'type_publie_national',
];

/** Tables whose values are codes of the grid: with another grid the same code may mean something else. */
const ofGrid =
  /^(?:roles|sous_roles|hors_grille|domaines|thematiques|thematique_principale|themes|public|forces|faiblesses|besoins|premier_besoin|defis|statut_codes)(?:_|$)/;

/** Reasons that leave nothing to compare; with the others the table is read with care. */
const refusing: ReadonlySet<ReasonId> = new Set<ReasonId>([
  'grid-differs',
  'defined-otherwise',
  'own-places',
  'no-common-code',
  'too-few-countries',
]);

/** A country's own table, null where its edition has none. */
interface Side {
  edition: Edition;
  table: EditionTabulation | null;
}

/** Every tabulation that one edition has, in the order of the first that has it; each says how far it may be compared. */
export function compareTables(editions: readonly Edition[]): ComparedTable[] {
  const byCode = [...editions].sort((a, b) => (a.country.iso2 < b.country.iso2 ? -1 : 1));
  const ids = [...new Set(byCode.flatMap(({ tabulations }) => tabulations.map(({ id }) => id)))];
  return ids.map((id) =>
    compareTable(
      editions.map((edition) => ({
        edition,
        table: edition.tabulations.find((candidate) => candidate.id === id) ?? null,
      })),
      byCode.flatMap(({ tabulations }) => tabulations.filter((candidate) => candidate.id === id)),
    ),
  );
}

/** `tables`: those there are, in order of country code, so that nothing but columns depends on the order asked. */
function compareTable(sides: readonly Side[], tables: readonly EditionTabulation[]): ComparedTable {
  const [first] = tables as [EditionTabulation, ...EditionTabulation[]];
  const reasons = reasonsOf(sides, first);
  const isUnanswered = tables.every(isUnasked);
  const isRefused = isUnanswered || reasons.some(({ id }) => refusing.has(id));
  const lines = new Map(tables.flatMap(({ values }) => values.map((value) => [value.code, value] as const).reverse()));
  const codes = inOrder([...new Set(tables.flatMap(({ values }) => values.map(({ code }) => code)))]);
  return {
    id: first.id,
    title: first.title,
    unit: first.unit,
    base_of: first.base_of,
    layer: first.layer,
    multiple: first.multiple,
    status: isUnanswered ? 'unanswered' : isRefused ? 'refused' : reasons.length > 0 ? 'qualified' : 'comparable',
    reasons,
    columns: sides.map(columnOf),
    rows: isRefused
      ? []
      : codes.flatMap((code) => {
          const line = lines.get(code);
          if (line === undefined) return [];
          const cells = sides.map(({ edition, table }) => cellOf(edition.country.iso2, table, code));
          return [{ code, label: line.label, sensitive: line.sensitive, cells }];
        }),
  };
}

/** The order of the first table that has a code; years and other numbers by their size. */
const inOrder = (codes: string[]): string[] =>
  codes.every((code) => /^\d+$/.test(code)) ? codes.sort((a, b) => Number(a) - Number(b)) : codes;

function columnOf({ edition, table }: Side): ComparedTable['columns'][number] {
  const country = edition.country.iso2;
  if (table === null)
    return { country, state: 'absent', base: null, answered: null, not_answered: null, refused: null };
  const { base, answered, not_answered, refused } = table;
  return { country, state: isUnasked(table) ? 'unasked' : 'shown', base, answered, not_answered, refused };
}

function reasonsOf(sides: readonly Side[], first: EditionTabulation): ComparisonReason[] {
  const editions = sides.map(({ edition }) => edition);
  const present = sides.flatMap(({ edition, table }) => (table === null ? [] : [{ edition, table }]));
  const shown = present.filter(({ table }) => !isUnasked(table));
  if (shown.length === 0) return absences(sides, first);
  if (ownPlaces.includes(first.id)) return [reason('own-places', editions)];
  if (ofGrid.test(first.id) && !haveOneGrid(editions)) {
    return [reasonInWords('grid-differs', editions, ({ codebook }) => codebook.version)];
  }
  const other = present.filter(({ table }) => !isSameQuestion(table, first));
  if (other.length > 0) return [reason('defined-otherwise', editions)];
  const gaps = absences(sides, first);
  const answering = shown.map(({ edition }) => edition);
  if (shown.length < 2) return [...gaps, reason('too-few-countries', answering)];
  if (!shareCode(shown.map(({ table }) => table))) return [reason('no-common-code', editions)];
  return [...gaps, ...cautions(shown, first)];
}

const isSameQuestion = (table: EditionTabulation, first: EditionTabulation): boolean =>
  table.base_of === first.base_of &&
  table.unit === first.unit &&
  table.layer === first.layer &&
  table.multiple === first.multiple;

/** Countries without the table, without an answer to its question, or of which nothing in it is known. */
function absences(sides: readonly Side[], first: EditionTabulation): ComparisonReason[] {
  const missing = sides.filter(({ table }) => table === null);
  const silent = sides.filter(({ table }) => table !== null && isUnasked(table));
  const unheard = silent.filter(
    ({ edition, table }) => table?.base_of === 'interviewed' && edition.counts.interviewed === 0,
  );
  const unanswered = silent.filter((side) => !unheard.includes(side));
  const told = (id: ReasonId, of: readonly Side[]) => {
    const editions = of.map(({ edition }) => edition);
    return editions.length > 0 ? [reason(id, editions)] : [];
  };
  const silence = first.base_of === 'interviewed' ? 'not-answered' : 'not-documented';
  return [...told('table-missing', missing), ...told('no-interviews', unheard), ...told(silence, unanswered)];
}

const shareCode = (tables: readonly EditionTabulation[]): boolean => {
  const [first, ...others] = tables.map(({ values }) => new Set(values.map(({ code }) => code)));
  return others.every((codes) => [...codes].some((code) => first?.has(code)));
};

/** What asks for care among the countries that have figures. */
function cautions(
  shown: readonly { edition: Edition; table: EditionTabulation }[],
  first: EditionTabulation,
): ComparisonReason[] {
  const editions = shown.map(({ edition }) => edition);
  const isSpoken = first.layer === 'testimony' || first.base_of === 'interviewed';
  const tableOf = new Map(shown.map(({ edition, table }) => [edition, table]));
  const documented = (edition: Edition) => {
    const table = tableOf.get(edition);
    return { n: table?.answered ?? 0, of: table?.answered === null ? 0 : (table?.base ?? 0) };
  };
  return [
    ...(new Set(editions.map(({ tool_version }) => tool_version)).size > 1
      ? [reasonInWords('tool-differs', editions, ({ tool_version }) => tool_version)]
      : []),
    ...(isSpoken ? [...hearingReasons(editions), ...timeReasons(editions)] : []),
    ...(areUnlike(editions.map(documented)) ? [reasonOutOf('documented-unlike', editions, documented)] : []),
  ];
}
