import type { Audience, Edition, EditionActor } from '../../src/model/edition.ts';
import { sampleEdition } from '../render/sample-edition.ts';
import { fields } from '../render/sample-parts.ts';

/* Small editions of several countries, written by hand; everything in them is invented. */

const names: Record<string, [fr: string, en: string, iso3: string]> = {
  SN: ['Sénégal', 'Senegal', 'SEN'],
  TN: ['Tunisie', 'Tunisia', 'TUN'],
  ML: ['Mali', 'Mali', 'MLI'],
};

/** An edition of a country with these parts; without actors, tables or matrix unless given. */
export function editionOf(iso2: string, given: Partial<Edition> = {}, audience: Audience = 'publique'): Edition {
  const [fr, en, iso3] = names[iso2] ?? [iso2, iso2, iso2];
  const base = sampleEdition(audience);
  return {
    ...base,
    country: { ...base.country, iso2, iso3, names: { fr, en } },
    actors: [],
    tabulations: [],
    crossings: [],
    matrix: [],
    limits: [],
    counts: { ...base.counts, known: given.actors?.length ?? base.counts.known },
    ...given,
  };
}

/** An organisation with what an edition shows of it. */
export const org = (
  id: string,
  name: string,
  acronym: string | null = null,
  open: Parameters<typeof fields>[0] = {},
  given: Partial<EditionActor> = {},
): EditionActor => ({
  id,
  name,
  acronym,
  other_names: [],
  known_by: ['acteurs'],
  civil_society: true,
  type: null,
  fields: fields(open),
  assignments: [],
  updated: null,
  ...given,
});

export const counts = (given: Partial<Edition['counts']>): Edition['counts'] => ({
  ...sampleEdition().counts,
  ...given,
});
