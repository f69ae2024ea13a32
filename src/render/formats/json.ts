import { asEdition } from '../../model/edition.ts';
import type { Format } from '../format.ts';

/** The edition itself, keys in the order of the schema. */
export const json: Format = {
  id: 'json',
  extension: 'json',
  label: { fr: 'JSON de l’édition', en: 'JSON of the edition' },
  render: (edition) => [
    {
      name: `cartographie-${edition.country.iso2}.json`,
      content: `${JSON.stringify(asEdition(edition), null, 2)}\n`,
    },
  ],
};
