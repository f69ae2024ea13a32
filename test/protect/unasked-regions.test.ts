import { describe, expect, it } from 'vitest';
import type { Audience } from '../../src/model/edition.ts';
import { protect } from '../../src/protect/index.ts';
import { actor, cartography, interview } from './sample.ts';

/* Which divisions an edition says nobody was interviewed in: a closed interview must not show by its absence. */

const region = (code: string, fr: string) => ({
  code,
  name: { fr, en: fr },
  aliases: [],
  tile: [0, 0] as [number, number],
  towns: [],
});
const { country } = cartography([], []);
const regions = [region('SN-DK', 'Dakar'), region('SN-MT', 'Matam'), region('SN-TH', 'Thiès')];

function unaskedIn(audience: Audience, closed: number): string[] {
  const open = interview('E0', 'Collectif Alpha', { region_siege: 'SN-DK' });
  const shut = Array.from({ length: closed }, (_, index) =>
    interview(`F${index}`, `Collectif fermé ${index}`, { region_siege: 'SN-MT', audience: 'comite' }),
  );
  const records = [open, ...shut];
  const actors = records.map((record, index) => actor(`sn-${index}`, String(record.fields.acteur?.value), [record]));
  const map = cartography(actors, records, { country: { ...country, regions } });
  map.analyses.limits = [
    { id: 'regions-unasked', params: { regions: 1, total: 3, hidden: 0 }, list: [{ fr: 'Thiès', en: 'Thiès' }] },
  ];
  const { edition } = protect(map, { audience, number: null, publicTexts: [] }).value;
  return edition.limits.find(({ id }) => id === 'regions-unasked')?.list?.map(({ fr }) => fr) ?? [];
}

describe('divisions where nobody was interviewed', () => {
  it.each([
    ['publique', 0, ['Matam', 'Thiès']],
    ['publique', 1, ['Matam', 'Thiès']],
    ['publique', 2, ['Matam', 'Thiès']],
    ['publique', 3, ['Thiès']],
    ['comite', 1, ['Thiès']],
    ['interne', 1, ['Thiès']],
  ] as const)('%s, %i closed to the public in Matam', (audience, closed, expected) => {
    expect(unaskedIn(audience, closed)).toEqual(expected);
  });
});
