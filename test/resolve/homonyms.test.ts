import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/resolve/index.ts';
import { contextOf, row } from './records.ts';

const name = 'Union des femmes transformatrices';

describe('organisations of one name in two regions', () => {
  const cards = [
    row('acteurs', 2, { nom: name, ville_siege: 'Mbour', region_siege: 'SN-TH' }),
    row('acteurs', 3, { nom: name, ville_siege: 'Kolda', region_siege: 'SN-KD' }),
  ];
  const interview = row('entretiens', 2, { acteur: name });

  it('stay two, and a row that says no place joins neither', () => {
    const { value } = resolve([...cards, interview], contextOf('SN'));
    expect(value.actors).toHaveLength(2);
    expect(value.actors.flatMap(({ records }) => records)).not.toContain(interview.id);
    expect(value.unattributed).toEqual([interview.id]);
    expect(value.toReview.length).toBeGreaterThanOrEqual(2);
  });

  it('give such a row to the only one there is', () => {
    const { value } = resolve([...cards.slice(0, 1), interview], contextOf('SN'));
    expect(value.actors).toHaveLength(1);
  });
});

describe('a section and the network it names', () => {
  const section = row('acteurs', 2, { nom: 'Alliance Sentier Kantoubé Sénégal' });
  const of = (de: string) =>
    row('relations', 2, { de, vers: 'Alliance Sentier Kantoubé', type: 'section-de', source: 'Site' });
  const namesOf = (de: string) => {
    const { value } = resolve([section, row('acteurs', 3, { nom: 'Cercle Tabax' }), of(de)], contextOf('SN'));
    return value.actors.flatMap(({ name: given, otherNames }) => [given, ...otherNames]);
  };

  it('the network without a card is not its own section', () => {
    expect(namesOf('Alliance Sentier Kantoubé Sénégal')).not.toContain('Alliance Sentier Kantoubé');
  });

  it('said by another, the short name may well be it', () => {
    expect(namesOf('Cercle Tabax')).toContain('Alliance Sentier Kantoubé');
  });
});
