import { columnByKey } from '../columns/index.ts';
import type { ColumnType, Layer } from '../model/column.ts';
import type { CountryPack } from '../model/country.ts';
import type { EditionActor } from '../model/edition.ts';
import { compareText } from '../text/sort.ts';
import type { KnownActor } from './plan.ts';

/** Types of answers that a form can fill in: codes, places, numbers; never free text. */
const filledTypes: ReadonlySet<ColumnType> = new Set([
  'code',
  'codes',
  'zones',
  'region',
  'country',
  'year',
  'integer',
]);
const openLayers: ReadonlySet<Layer> = new Set(['identity', 'profile']);
/** Asked afresh each time, and never carried on a telephone: money, and who leads. */
const neverFilled = new Set([
  'budget_tranche',
  'sources_financement',
  'source_principale',
  'dirigee_par',
  'hors_societe_civile',
]);

/**
 * Organisations already known, with the answers that a form may fill in. Forms go to servers and telephones: only what
 * the public edition lists and shows is given here (`published`), and of it neither money nor what the country closes.
 */
export function knownActors(published: readonly EditionActor[], country: CountryPack): KnownActor[] {
  const closedColumns = new Set([...neverFilled, ...country.risks.map(({ close }) => close)]);
  return published
    .filter(({ civil_society }) => civil_society)
    .map(({ id, name, acronym, fields }) => ({
      id,
      name,
      acronym,
      answers: Object.fromEntries(
        Object.entries(fields).flatMap(([key, { value }]) =>
          closedColumns.has(key) || !isFillable(key) ? [] : [[key, answerText(value)]],
        ),
      ),
    }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
}

function isFillable(key: string): boolean {
  const column = columnByKey(key, 'acteurs') ?? columnByKey(key, 'entretiens');
  return column !== undefined && filledTypes.has(column.type) && openLayers.has(column.layer);
}

type PublishedValue = EditionActor['fields'][string]['value'];

const answerText = (value: PublishedValue): string =>
  Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(' ') : String(value);
