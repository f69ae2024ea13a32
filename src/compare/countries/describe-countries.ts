import type { Comparison } from '../../model/comparison.ts';
import type { Edition } from '../../model/edition.ts';

/** What heads a country's column: its date, versions, main counts and limits. Lists that limits name stay in its own report. */
export const describeCountry = (edition: Edition): Comparison['countries'][number] => {
  const { country, counts } = edition;
  return {
    iso2: country.iso2,
    iso3: country.iso3,
    names: country.names,
    phrases: { fr: { in: country.phrases.fr.in }, en: { in: country.phrases.en.in } },
    divisions: { fr: country.division.fr[1], en: country.division.en[1] },
    number: edition.edition.number,
    as_of: edition.edition.as_of,
    tool_version: edition.tool_version,
    codebook: edition.codebook,
    counts: {
      known: counts.known,
      listed: counts.listed,
      outside_civil_society: counts.outside_civil_society,
      approached: counts.approached,
      interviewed: counts.interviewed,
      interviews: counts.interviews,
      interviews_open: counts.interviews_open,
      documents: counts.documents,
      findings: counts.findings,
      first_interview: counts.first_interview,
      last_interview: counts.last_interview,
    },
    limits: edition.limits.map(({ id, params }) => ({ id, params: figuresOf(params) })),
  };
};

/** The figures of a limit: what it says in words stays in the country’s own report. */
const figuresOf = (params: Record<string, string | number>): Record<string, number> =>
  Object.fromEntries(Object.entries(params).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));

/** How solid the codes are that an edition shows beside a name. */
export function gradesOf({ country, actors }: Edition): Comparison['grades'][number] {
  const coded = actors.filter(({ assignments }) => assignments.length > 0);
  const grades = { elevee: 0, moyenne: 0, faible: 0, 'tres-faible': 0 };
  for (const { grade } of coded.flatMap(({ assignments }) => assignments)) grades[grade]++;
  const codes = Object.values(grades).reduce((sum, n) => sum + n, 0);
  return { country: country.iso2, organisations: coded.length, codes, grades };
}
