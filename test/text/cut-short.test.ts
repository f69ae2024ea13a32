import { describe, expect, it } from 'vitest';
import { contactsAsShapes } from '../../src/text/contact-shapes.ts';
import { cutShort } from '../../src/text/cut-short.ts';

describe('the beginning of a text', () => {
  it.each([
    ['appeler la présidente au 76 88 44 31 demain', 33, 'appeler la présidente au…'],
    ['appeler la présidente au +223 76884431 demain', 34, 'appeler la présidente au…'],
    ['écrire à bintou.kaya@zanvoril.example', 25, 'écrire à…'],
    ['deux mots entiers', 10, 'deux mots…'],
    ['court', 10, 'court'],
    ['en 2024 rien de plus', 7, 'en 2024…'],
  ])('%s', (text, longest, expected) => {
    expect(cutShort(text, longest)).toBe(expected);
  });

  it('shows no part of a telephone, wherever it is cut', () => {
    const text = 'appeler la trésorière au 76 88 44 31, ou écrire';
    for (let longest = 1; longest < text.length; longest++) {
      expect(contactsAsShapes(cutShort(text, longest), 'fr').replace('de 8 chiffres', '')).not.toMatch(/\d/);
    }
  });
});
