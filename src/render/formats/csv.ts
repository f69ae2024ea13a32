import { columnsOf } from '../../columns/index.ts';
import type { EditionActor } from '../../model/edition.ts';
import type { FieldValue } from '../../model/record.ts';
import { compareText } from '../../text/sort.ts';
import { type CsvCell, writeCsv } from '../../writers/index.ts';
import type { Format } from '../format.ts';

/** The directory as a table: columns of the identity cards that at least one organisation fills, codes as values. */
export const csv: Format = {
  id: 'csv',
  extension: 'csv',
  label: { fr: 'Annuaire en CSV', en: 'Directory as CSV' },
  render: (edition, { forPipe = false }) => {
    const actors = [...edition.actors].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
    const keys = columnsOf('acteurs')
      .map(({ key }) => key)
      .filter((key) => !(key in identityColumns) && actors.some((actor) => tableValue(actor, key) !== null));
    const closed = actors.some((actor) => actor.do_not_name);
    const rows = actors.map((actor) => [
      ...Object.values(identityColumns).map((read) => read(actor)),
      ...keys.map((key) => cellText(tableValue(actor, key))),
      ...(closed ? [actor.do_not_name ? 'oui' : ''] : []),
    ]);
    const headers = [...Object.keys(identityColumns), ...keys, ...(closed ? ['ne_pas_nommer'] : [])];
    return [{ name: `acteurs-${edition.country.iso2}.csv`, content: writeCsv(headers, rows, { forPeople: !forPipe }) }];
  },
};

const several = '|';

const identityColumns: Record<string, (actor: EditionActor) => CsvCell> = {
  id: ({ id }) => id,
  nom: ({ name }) => name,
  sigle: ({ acronym }) => acronym,
  autres_noms: (actor) => actor.other_names.join(several),
  type: ({ type }) => type,
  connu_par: (actor) => actor.known_by.join(several),
};

/** Codes of these axes stand in the columns of the same subject; what the machine alone read stays out of the table. */
const axisByColumn: Record<string, string> = { roles: 'role', domaines: 'domaine', thematiques: 'theme' };

function tableValue(actor: EditionActor, key: string): FieldValue | null {
  const axis = axisByColumn[key];
  const codes = actor.assignments
    .filter((one) => one.axis === axis && one.status !== 'inferred')
    .map(({ code }) => code);
  if (codes.length > 0) return [...new Set(codes)];
  return actor.fields[key]?.value ?? null;
}

function cellText(value: FieldValue | null): CsvCell {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'string') return value;
  return value.map(entryText).join(several);
}

function entryText(entry: Exclude<FieldValue, string | number | boolean>[number]): string {
  if (typeof entry === 'string') return entry;
  if ('axis' in entry) return `${entry.against ? 'contre:' : ''}${entry.axis}:${entry.code}`;
  return entry.form === null ? entry.type : `${entry.type}:${entry.form}`;
}
