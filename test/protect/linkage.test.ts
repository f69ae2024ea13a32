import { beforeAll, describe, expect, it } from 'vitest';
import type { Cartography } from '../../src/model/cartography.ts';
import type { Edition } from '../../src/model/edition.ts';
import { editionOf, exampleOf } from './example.ts';

/* What stands beside a name, and what the order of things says, in the editions of the example data. */

const countries: { [iso2: string]: Cartography } = {};
beforeAll(async () => {
  for (const iso2 of ['SN', 'TN']) countries[iso2] = await exampleOf(iso2);
}, 60_000);

const cases = (['SN', 'TN'] as const).flatMap((iso2) =>
  (['publique', 'comite'] as const).map((one) => [iso2, one] as const),
);

/** Every list of ids of organisations in an edition, with where it stands. */
function listsOf(edition: Edition): { place: string; ids: string[] }[] {
  const ids = new Set(edition.actors.map(({ id }) => id));
  const found: { place: string; ids: string[] }[] = [];
  const walk = (value: unknown, place: string): void => {
    if (Array.isArray(value)) {
      if (value.length > 1 && value.every((one) => typeof one === 'string' && ids.has(one)))
        found.push({ place, ids: value });
      else for (const [at, one] of value.entries()) walk(one, `${place}[${at}]`);
    } else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) walk(one, `${place}.${key}`);
  };
  for (const key of ['tabulations', 'crossings', 'themes', 'dialogue', 'network', 'mechanisms'] as const)
    walk(edition[key], key);
  return found;
}

describe.each(cases)('%s, %s', (iso2, audience) => {
  const edition = () => {
    const map = countries[iso2];
    if (!map) throw new Error(iso2);
    return { map, made: editionOf(map, audience) };
  };

  it('names are in the order of names; lists of organisations in the order of ids or of names', () => {
    const { made } = edition();
    const place = new Map(made.actors.map(({ id }, at) => [id, at]));
    const lists = listsOf(made);
    expect(lists.length).toBeGreaterThan(10);
    const isSorted = (values: (string | number)[]) =>
      values.every((one, at) => at === 0 || (values[at - 1] ?? one) <= one);
    const other = lists.filter(({ ids }) => !isSorted(ids) && !isSorted(ids.map((id) => place.get(id) ?? -1)));
    expect(other.map((one) => one.place)).toEqual([]);
  });

  it('the order of rows and of files moves nothing', () => {
    const { map, made } = edition();
    const turned = (values: readonly string[]) => [...values].reverse();
    const reordered: Cartography = {
      ...map,
      records: [...map.records].reverse(),
      actors: [...map.actors].reverse().map((one) => ({ ...one, records: turned(one.records) })),
    };
    expect(editionOf(reordered, audience).tabulations).toEqual(made.tabulations);
    expect(editionOf(reordered, audience).crossings).toEqual(made.crossings);
    expect(editionOf(reordered, audience).actors.map(({ id }) => id)).toEqual(made.actors.map(({ id }) => id));
  });

  it('no testimony beside a name: codes it declared or people decided, no weakness, no sensitive code, no word', () => {
    const { made } = edition();
    const codes = made.actors.flatMap(({ assignments }) => assignments);
    expect(codes.length).toBeGreaterThan(0);
    if (audience === 'publique') {
      for (const { status, axis, sensitive } of codes)
        expect([status === 'inferred', axis === 'faiblesse', sensitive]).toEqual([false, false, false]);
    }
    for (const { evidence, against } of codes)
      for (const one of [...evidence, ...against])
        expect([one.kind === 'entretiens' ? one.quote : undefined, one.record, one.at]).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
    for (const { values, layer } of made.tabulations)
      if (layer === 'testimony') expect(values.some(({ actors }) => actors !== undefined)).toBe(false);
    for (const { cells, layer } of made.crossings)
      if (layer === 'testimony') expect(cells.some(({ actors }) => actors !== undefined)).toBe(false);
  });
});
