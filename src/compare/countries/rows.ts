import type { ComparedMember } from '../../model/comparison.ts';
import type { Edition, EditionActor } from '../../model/edition.ts';
import type { DataRecord, Field } from '../../model/record.ts';
import type { NamedRow } from '../../resolve/index.ts';
import { compareCodeUnits } from '../../text/sort.ts';

/** An organisation that one edition names, as the ladder reads it. */
export interface ActorRow {
  actor: EditionActor;
  member: ComparedMember;
  named: NamedRow;
}

/** What an edition may show of an actor that tells who it is. */
const clueColumns = [
  'identifiant',
  'registre',
  'ville_siege',
  'region_siege',
  'site_internet',
  'email_public',
  'tel_public',
  'annee_creation',
] as const;

/** Every organisation that the editions name, in one order whatever that of the countries. */
export const actorRows = (editions: readonly Edition[]): ActorRow[] =>
  editions
    .flatMap(({ country, actors }) => actors.map((actor) => rowOf(country.iso2, actor)))
    .sort((a, b) => compareCodeUnits(a.member.country, b.member.country) || compareCodeUnits(a.member.id, b.member.id));

function rowOf(country: string, actor: EditionActor): ActorRow {
  const { id, name, acronym, other_names } = actor;
  return {
    actor,
    member: { country, id, name, acronym },
    named: { name, acronym, otherNames: other_names, card: cardOf(country, actor) },
  };
}

/** The open fields of an actor as the cells of a card; null when none tells who it is. */
function cardOf(country: string, { id, fields }: EditionActor): DataRecord | null {
  const at = { file: country };
  const cells = clueColumns.flatMap((key): [string, Field][] => {
    const value = fields[key]?.value;
    return value === undefined ? [] : [[key, { value, raw: String(value), at }]];
  });
  if (cells.length === 0) return null;
  return { id, kind: 'acteurs', country, at, fields: Object.fromEntries(cells), refused: [], nil: [], unknown: [] };
}
