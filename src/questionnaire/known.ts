import { columnByKey } from '../columns/index.ts';
import { isUnclear } from '../model/access.ts';
import type { Actor, ChosenField } from '../model/actor.ts';
import type { ColumnType, Layer } from '../model/column.ts';
import type { CountryPack } from '../model/country.ts';
import type { DataRecord, FieldValue } from '../model/record.ts';
import { compareText } from '../text/sort.ts';
import type { KnownActor } from './plan.ts';

interface Held {
  records: readonly DataRecord[];
  actors: readonly Actor[];
  /** Interviews and organisations that withdrew. */
  withdrawn: { records: ReadonlySet<string>; actors: ReadonlySet<string> };
  country: CountryPack;
}

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
/** A legal status that exposes the organisation stays with the team. */
const closedStatus = new Set(['fait', 'refuse', 'suspendue', 'dissoute']);

/**
 * Organisations already met, with the identity and profile that documents publish or that the organisation agreed to
 * share. Those that asked not to appear, or withdrew, are left out; nothing private, internal or said goes back.
 */
export function knownActors({ records, actors, withdrawn, country }: Held): KnownActor[] {
  const recordById = new Map(records.map((record) => [record.id, record]));
  const isOpen = (id: string): boolean => {
    const record = recordById.get(id);
    if (!record || withdrawn.records.has(id)) return false;
    return record.kind === 'entretiens'
      ? record.fields.accord_profil?.value === true
      : record.kind === 'acteurs' || record.kind === 'revue';
  };
  const closedColumns = new Set([...neverFilled, ...country.risks.map(({ close }) => close)]);
  return actors
    .filter((actor) => actor.isCivilSociety && !withdrawn.actors.has(actor.id))
    .filter((actor) => !actor.records.some((id) => refusesToAppear(recordById.get(id))))
    .map(({ id, name, acronym, fields }) => ({
      id,
      name,
      acronym,
      answers: Object.fromEntries(
        Object.entries(fields).flatMap(([key, field]) =>
          closedColumns.has(key) || !isFillable(key, field, isOpen) ? [] : [[key, answerText(field.value)]],
        ),
      ),
    }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
}

/** An opposition, or a «non» to being listed; one that cannot be read counts as said. */
function refusesToAppear(record: DataRecord | undefined): boolean {
  if (!record) return false;
  return (
    record.fields.opposition?.value === true ||
    isUnclear(record, 'opposition') ||
    record.fields.accord_figurer?.value === false ||
    isUnclear(record, 'accord_figurer')
  );
}

function isFillable(key: string, field: ChosenField, isOpen: (record: string) => boolean): boolean {
  const column = columnByKey(key, 'acteurs') ?? columnByKey(key, 'entretiens');
  if (!column || !filledTypes.has(column.type) || !openLayers.has(column.layer)) return false;
  if (key === 'statut_juridique' && closedStatus.has(String(field.value))) return false;
  return [field.record, ...field.support].every(isOpen);
}

const answerText = (value: FieldValue): string =>
  Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(' ') : String(value);
