import { withoutUnanswered } from '../decisions/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Edition } from '../model/edition.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { Access } from './access.ts';

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

/** File names may hold a person's name: they stay with the team and the committee. */
export const sourcesOf = ({ sources }: Cartography, access: Access): Edition['sources'] =>
  sources
    // The register of ids is the tool's own file, written by the build itself: it is no source of the report.
    .filter(({ kind }) => kind !== 'registre')
    .sort(
      (a, b) =>
        compareCodeUnits(a.kind, b.kind) ||
        compareCodeUnits(a.file, b.file) ||
        compareCodeUnits(a.sheet ?? '', b.sheet ?? ''),
    )
    .map(withoutUnanswered)
    .map(({ file, sheet, kind, dialect, checksum, read, used, setAside, byReason, publishedSource }) => ({
      file: access.isInternal || access.audience === 'comite' ? file : null,
      sheet: access.isInternal || access.audience === 'comite' ? (sheet ?? null) : null,
      kind,
      encoding: dialect.format === 'text' ? dialect.encoding : dialect.format,
      delimiter: dialect.delimiter,
      // It changes with every closed word of the file, and confirms a guess at them.
      checksum: access.isInternal || access.audience === 'comite' ? checksum : null,
      rows_read: read,
      rows_used: used,
      rows_set_aside: setAside,
      by_reason: Object.fromEntries(Object.entries(byReason).sort(([a], [b]) => compareCodeUnits(a, b))) as Record<
        string,
        number
      >,
      published_source: publishedSource ?? null,
    }));
