import { textOf } from '../model/access.ts';
import type { Cartography } from '../model/cartography.ts';
import type { OutputFile } from '../model/output.ts';
import type { DataRecord } from '../model/record.ts';
import { formerIdsOf } from '../resolve/index.ts';
import { sortBy } from '../text/sort.ts';
import { writeCsv } from '../writers/csv.ts';

/**
 * `registre.csv` with the ids it had and the new ones after them. Beside an id stand the former ones of its organisation,
 * so that an id given out once leads to it for ever; their own lines stay, for a merge that is undone gives them back.
 */
export function registerFile(cartography: Cartography): OutputFile {
  const kept = cartography.records
    .filter(({ kind }) => kind === 'registre')
    .map((record) => [
      textOf(record, 'id') ?? '',
      textOf(record, 'nom') ?? '',
      textOf(record, 'sigle') ?? '',
      formerOf(record, cartography).join(' | '),
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

/** Whether the register lacks an id, or a former one beside the id that took its place. */
export const isRegisterBehind = (cartography: Cartography): boolean =>
  cartography.newIds.length > 0 ||
  cartography.records.some((record) => {
    if (record.kind !== 'registre') return false;
    return formerOf(record, cartography).join() !== formerIdsOf(record).join();
  });

/** Former ids of a line: those it says and those its organisation has taken since, but what another bears today. */
function formerOf(line: DataRecord, { actors }: Cartography): string[] {
  const actor = actors.find(({ id }) => id === textOf(line, 'id'));
  const stated = formerIdsOf(line);
  const current = new Set(actors.map(({ id }) => id));
  const all = [...stated, ...(actor?.formerIds ?? []).filter((id) => !stated.includes(id))];
  return all.filter((id) => !current.has(id));
}

/** Town or region of an actor's seat: what tells two organisations of one name apart. */
function placeOf({ actors }: Cartography, id: string): string {
  const actor = actors.find((one) => one.id === id);
  return actor === undefined ? '' : (textOf(actor, 'ville_siege') ?? textOf(actor, 'region_siege') ?? '');
}
