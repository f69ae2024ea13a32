import { describe, expect, it } from 'vitest';
import { makeSignBook, noSign } from '../../src/classify/sign-book.ts';

const known = {
  codes: [],
  weightsBySign: new Map(['champs argent retard', 'bon march', 'apprent'].map((sign) => [sign, []])),
};

describe('a book of signs', () => {
  it('holds the signs that weigh, in their order, and no other', () => {
    const book = makeSignBook(known, 'fr');
    expect(['champs argent retard', 'bon march', 'apprent', 'voisin'].map(book.numberOf)).toEqual([0, 1, 2, noSign]);
    expect(book.nameOf(1)).toBe('bon march');
    expect(book.ofWord('apprentis').alone).toBe(2);
    expect(book.ofWord('voisins').alone).toBe(noSign);
  });

  it('knows two stems in a row, and two fields by the one of lower rank', () => {
    const book = makeSignBook(known, 'fr');
    const [good, market] = [book.ofWord('bon'), book.ofWord('marche')];
    expect([good.before(market), market.before(good)]).toEqual([1, noSign]);
    const [money] = book.ofWord('fcfa').fields;
    const [late] = book.ofWord('retard').fields;
    expect(money && late && [money.and(late), late.and(money)]).toEqual([0, noSign]);
  });

  it('takes every sign in where none weigh yet, once each', () => {
    const book = makeSignBook(null, 'fr');
    const first = book.numberOf('voisin');
    expect(book.ofWord('voisins').alone).toBe(first);
    expect(book.nameOf(book.ofWord('voisins').under('non'))).toBe('non:voisin');
    expect(book.nameOf(book.ofWord('bons').before(book.ofWord('voisins')))).toBe('bon voisin');
    expect(book.nameOf(book.ofFired('muet', 'role', 'x'))).toBe('indice muet role:x');
    expect(book.ofCode('role:x').map(book.nameOf)).toEqual(['lexique1 role:x', 'lexique2 role:x', 'lexique3 role:x']);
  });
});
