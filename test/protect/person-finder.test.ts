import { describe, expect, it } from 'vitest';
import { personFinder, personsOf } from '../../src/protect/person-finder.ts';

const words = new Set('au besoin le soir du la fleuve rose centre note'.split(' '));
const isWord = (word: string) => words.has(word);
const named = (cell: string, text: string, small = false) =>
  personFinder(personsOf(cell), isWord, { small })
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('a person whose name is known, however a text writes it', () => {
  it.each([
    'Tiékolo Zarbin',
    'TIEKOLO ZARBIN',
    'ZARBIN Tiékolo',
    'Zarbin Tiékolo',
    'zarbin tiékolo',
    'Zarbin, Tiékolo',
    'M. Zarbin',
    'mme zarbin',
    'le préfet Zarbin',
    'T. Zarbin',
    'T Zarbin',
    't.zarbin',
    'Zarbin T.',
    'Tiékolo Z.',
    'TZarbin',
    'tzarbin',
    'Tiékolo Issa Zarbin',
    'Tiekolo-Zarbin',
    'tiekolo_zarbin',
    'TiékoloZarbin',
    '#ZarbinTiekolo',
    'les Zarbin',
    'Zarbin',
  ])('«%s» is Tiékolo Zarbin', (said) => {
    expect(named('Tiékolo Zarbin', `Au besoin ${said} le soir`)).not.toEqual([]);
    expect(named('ZARBIN Tiékolo, présidente', `Au besoin ${said} le soir`)).not.toEqual([]);
    expect(named('Mme Tiékolo Zarbin (76 11 22 33)', `Au besoin ${said} le soir`)).not.toEqual([]);
  });

  it.each([
    ['Tiékolo Zarbin', 'Awa Zarbin le soir'],
    ['Tiékolo Zarbin', 'Avec Tiéfolo Zarbin le soir'],
    ['Tiékolo Zarbin', 'avec Awa Zarbin, Tiékolo Sorvane, Issa Lemba'],
    ['Tiékolo Zarbin', 'le zarbin du fleuve'],
    ['Awa Diallo', 'selon Diallo (2019)'],
    ['Awa Rose', 'La Rose du fleuve'],
    ['Moussa', 'Moussa'],
    ['Personne fictive n° 1', 'une personne fictive, Personne Fictive'],
    ['Présidente', 'La Présidente du Centre'],
    ['Tiékolo Zarbin', 'Zarbinet, Zar bin, le Tiékolo'],
  ])('of «%s» nothing is said by «%s»', (cell, text) => {
    expect(named(cell, text)).toEqual([]);
  });

  it('reads a surname in small letters where people speak', () => {
    expect(named('Tiékolo Zarbin', 'avec zarbin le soir', true)).toEqual(['zarbin']);
    expect(named('Awa Rose', 'une rose', true)).toEqual([]);
  });
});
