import { columnByKey } from '../columns/index.ts';
import {
  type CodeProposal,
  type ColumnProposal,
  factsOf,
  proposeCodes,
  proposeKind,
  proposeSeparators,
  type SeparatorProposal,
} from '../columns/propose/index.ts';
import { findRegion, matchCountry } from '../countries/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { CountryNames, CountryPack } from '../model/country.ts';
import type { Bilingual } from '../model/stage.ts';
import type { TableKind } from '../model/table.ts';
import type { SampledSheet } from '../read/index.ts';
import { foldKey } from '../text/fold.ts';
import { redactContacts } from '../text/redact.ts';

/** What is proposed for one sheet of a file. */
export interface Mapping {
  /** As the configuration names it, relative to the data folder. */
  file: string;
  sheet: string | null;
  kind: TableKind;
  kindReasons: Bilingual[];
  country: { iso2: string; isGuess: boolean; reason: Bilingual } | null;
  columns: ColumnProposal[];
  codes: CodeProposal[];
  separators: SeparatorProposal[];
  /** Some different cells of each column, contacts and what nobody has proposed left out. */
  samples: string[][];
  /** Rows looked at. */
  rows: number;
  hasKey: boolean;
  score: number;
}

/** What a mapping is worked out with. */
export interface MappingContext {
  file: string;
  codebook: Codebook;
  packs: readonly CountryPack[];
  countries: readonly CountryNames[];
  /** The country asked for, or that the folder of the file says. */
  country: string | null;
  kind: TableKind | null;
}

/** Places of every pack, with how many different cells each country explains. */
function placesOf(packs: readonly CountryPack[], countries: readonly CountryNames[]) {
  const known = new Map<string, 'region' | 'town' | null>();
  const cellsByCountry = new Map<string, number>();
  const look = (cell: string): 'region' | 'town' | null => {
    let found: 'region' | 'town' | null = null;
    for (const pack of packs) {
      const region = findRegion(pack, cell);
      if (!region) continue;
      cellsByCountry.set(pack.iso2, (cellsByCountry.get(pack.iso2) ?? 0) + 1);
      const names = [region.code, region.pcode ?? '', region.name.fr, region.name.en, ...region.aliases].map(foldKey);
      found ??= names.includes(foldKey(cell)) ? 'region' : 'town';
    }
    return found;
  };
  return {
    cellsByCountry,
    place(cell: string): 'region' | 'town' | null {
      if (cell.length > 60 || !/\p{L}{2}/u.test(cell)) return null;
      const before = known.get(cell);
      if (before !== undefined) return before;
      const found = look(cell);
      known.set(cell, found);
      return found;
    },
    country: (cell: string): string | null => (cell.length > 60 ? null : matchCountry(countries, cell)),
  };
}

/** Proposes the mapping of one sheet. */
export function mappingOf(sheet: SampledSheet, context: MappingContext): Mapping {
  const { file, codebook, kind } = context;
  const places = placesOf(context.packs, context.countries);
  const facts = factsOf(sheet.headers.length, sheet.rows, places);
  const names = [...(sheet.name === null ? [] : [sheet.name]), file];
  const { proposal, reasons } = proposeKind(names, sheet.headers, facts, codebook, kind);
  const { columns } = proposal;
  const samples = columns.map((column) =>
    samplesOf(column, proposal.kind, [...(facts[column.index]?.tally.keys() ?? [])]),
  );
  return {
    file,
    sheet: sheet.name,
    kind: proposal.kind,
    kindReasons: reasons,
    country: columns.some(({ key }) => key === 'pays') ? null : countryOf(context, places.cellsByCountry),
    columns,
    codes: proposeCodes(proposal.kind, columns, codebook),
    separators: proposeSeparators(proposal.kind, columns, facts),
    samples,
    rows: sheet.rows.length,
    hasKey: proposal.hasKey,
    score: proposal.score,
  };
}

/** Places of one country alone, this many at least, make it likely. */
const [enoughPlaces, clearShare] = [5, 0.7];

function countryOf(
  { country, countries }: MappingContext,
  cellsByCountry: ReadonlyMap<string, number>,
): Mapping['country'] {
  if (country !== null) return { iso2: country, isGuess: false, reason: { fr: '', en: '' } };
  const total = [...cellsByCountry.values()].reduce((sum, count) => sum + count, 0);
  const [iso2, count] = [...cellsByCountry].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  const names = countries.find((one) => one.iso2 === iso2)?.names;
  if (!names || count < enoughPlaces || count < total * clearShare) return null;
  const reason = {
    fr: `à confirmer\u00a0: ${count} lieux du fichier sont connus dans ce pays (${names.fr})`,
    en: `to confirm: ${count} places of the file are known in this country (${names.en})`,
  };
  return { iso2, isGuess: true, reason };
}

const mostSamples = 3;

/** Cells shown to a program: of columns that may be shown, and nothing that looks like a contact. */
function samplesOf({ key, isAutomatic }: ColumnProposal, kind: TableKind, cells: readonly string[]): string[] {
  if (key === null || isAutomatic || isHidden(key, kind)) return [];
  return cells
    .filter((cell) => redactContacts(cell) === cell)
    .slice(0, mostSamples)
    .map((cell) => (cell.length > 80 ? `${cell.slice(0, 79)}…` : cell));
}

const hiddenLayers = new Set(['contact', 'private', 'seat', 'statement', 'internal']);
function isHidden(key: string, kind: TableKind): boolean {
  const column = columnByKey(key, kind);
  return column === undefined || hiddenLayers.has(column.layerByKind?.[kind] ?? column.layer);
}
