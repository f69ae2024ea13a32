import { listOf, textOf } from '../model/access.ts';
import type { Cartography } from '../model/cartography.ts';
import type { OutputFile } from '../model/output.ts';
import { sortBy } from '../text/sort.ts';
import { writeCsv } from '../writers/csv.ts';

/** `registre.csv` with the ids it had, as they were, and the new ones after them. */
export function registerFile(cartography: Cartography): OutputFile {
  const kept = cartography.records
    .filter(({ kind }) => kind === 'registre')
    .map((record) => [
      textOf(record, 'id') ?? '',
      textOf(record, 'nom') ?? '',
      textOf(record, 'sigle') ?? '',
      listOf(record, 'anciens').join(' | '),
      textOf(record, 'depuis') ?? '',
      textOf(record, 'lieu') ?? placeOf(cartography, textOf(record, 'id') ?? ''),
    ]);
  const added = sortBy(
    cartography.newIds,
    ({ name }) => name,
    ({ id }) => id,
  ).map(({ id, name, acronym }) => [id, name, acronym ?? '', '', cartography.asOf ?? '', placeOf(cartography, id)]);
  const content = writeCsv(['id', 'nom', 'sigle', 'anciens', 'depuis', 'lieu'], [...kept, ...added], {
    forPeople: true,
  });
  return { name: 'registre.csv', content };
}

/** Town or region of an actor's seat: what tells two organisations of one name apart. */
function placeOf({ actors }: Cartography, id: string): string {
  const actor = actors.find((one) => one.id === id);
  return actor === undefined ? '' : (textOf(actor, 'ville_siege') ?? textOf(actor, 'region_siege') ?? '');
}
