import { withoutUnanswered } from '../decisions/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Edition } from '../model/edition.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { Access } from './access.ts';
import type { SourceNow } from './between/index.ts';

/** What an edition says of its country, with what nobody checked in its pack. */
export function countryOf({ country }: Cartography): Edition['country'] {
  const toCheck = Object.entries({
    names: country.names_source,
    division: country.division.source,
    currency: country.currency.source,
    data_protection: country.data_protection.source,
    position: country.position.source,
  });
  const forms = country.legal_forms.map(({ code, source }) => [`legal_forms.${code}`, source] as const);
  return {
    iso2: country.iso2,
    iso3: country.iso3,
    names: country.names,
    phrases: country.phrases,
    division: { fr: country.division.fr, en: country.division.en },
    regions: country.regions.map(({ code, name, tile }) => ({ code, name, tile })),
    legal_forms: country.legal_forms.map(({ code, term }) => ({ code, term })),
    position: country.position.codes,
    to_check: [...toCheck, ...forms].filter(([, source]) => source?.includes('à vérifier')).map(([key]) => key),
  };
}

/**
 * File names may hold a person's name: they stay with the team. Outside the team, the rows of those who
 * withdrew are neither read nor set aside: beside the number of interviews they would tell that somebody left.
 */
export function sourcesOf(cartography: Cartography, access: Access): SourceNow[] {
  const left = access.isInternal ? new Map<string, number>() : rowsOfWithdrawn(cartography, access);
  return accountsOf(cartography, access, left);
}

const accountKey = ({ file, sheet }: { file: string; sheet?: string }): string => JSON.stringify([file, sheet ?? null]);

/** Rows used of those who withdrew, by file and sheet. */
function rowsOfWithdrawn({ records, actorsByRecord }: Cartography, access: Access): Map<string, number> {
  const rows = new Map<string, number>();
  for (const record of records) {
    const actors = actorsByRecord[record.id] ?? [];
    const isLeft = access.isWithdrawn(record.id) || (actors.length > 0 && actors.every(access.isGone));
    const key = accountKey(record.at);
    if (isLeft) rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  return rows;
}

const accountsOf = ({ sources }: Cartography, access: Access, left: Map<string, number>): SourceNow[] =>
  sources
    // The register of ids is the tool's own file, written by the build itself: it is no source of the report.
    // Decisions are the team's own work: outside it their number would tell that somebody left.
    .filter(({ kind }) => kind !== 'registre' && (access.isInternal || kind !== 'decisions'))
    .sort(
      (a, b) =>
        compareCodeUnits(a.kind, b.kind) ||
        compareCodeUnits(a.file, b.file) ||
        compareCodeUnits(a.sheet ?? '', b.sheet ?? ''),
    )
    .map(withoutUnanswered)
    .map((source) => {
      const gone = Math.min(left.get(accountKey(source)) ?? 0, source.used);
      return {
        ...source,
        read: source.read - gone,
        used: source.used - gone,
        isEmptied: gone > 0 && source.read === gone,
      };
    })
    .map(({ file, sheet, kind, dialect, checksum, read, used, setAside, byReason, publishedSource, isEmptied }) => ({
      isEmptied,
      source: {
        file: access.isInternal ? file : null,
        sheet: access.isInternal ? (sheet ?? null) : null,
        kind,
        encoding: dialect.format === 'text' ? dialect.encoding : dialect.format,
        delimiter: dialect.delimiter,
        // It changes with every closed word of the file, and confirms a guess at them.
        checksum: access.isInternal ? checksum : null,
        rows_read: read,
        rows_used: used,
        rows_set_aside: setAside,
        by_reason: Object.fromEntries(Object.entries(byReason).sort(([a], [b]) => compareCodeUnits(a, b))) as Record<
          string,
          number
        >,
        published_source: publishedSource ?? null,
      },
    }));
