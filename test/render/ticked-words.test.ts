import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/stage.ts';
import { makeLabels } from '../../src/render/labels.ts';
import { tickedWords } from '../../src/render/report/ticked-words.ts';
import { plain } from '../plain.ts';
import { sampleCodebook } from './sample-codebook.ts';
import { sampleEdition } from './sample-edition.ts';

const words = (column: string, quote: string, language: Language = 'fr') =>
  plain(
    tickedWords({ column, kind: 'entretiens', quote }, makeLabels(sampleEdition('interne'), language, sampleCodebook)),
  );

describe('a ticked cell on an organisation’s sheet is read as its labels', () => {
  it.each([
    ['metiers', 'accueil-protection;plaidoyer', 'accueil, assistance, protection ; plaidoyer'],
    ['metiers', 'accueil-protection plaidoyer', 'accueil, assistance, protection ; plaidoyer'],
    ['metiers', 'advocacy', 'plaidoyer'],
    ['metiers', 'plaidoyer;un mot à nous', 'plaidoyer ; un mot à nous'],
    ['beneficiaires', 'refugies', 'Personnes réfugiées'],
    ['codes', 'role:acces-services;contre:faiblesse:impact-limite', 'Accès aux services ; contre : Effet limité'],
    ['codes', 'role:acces-services/hebergement', 'Hébergement'],
    ['codes', 'axe:inconnu', 'axe:inconnu'],
    ['verbatim', 'mots; libres', 'mots ; libres'],
  ])('%s: %s', (column, quote, expected) => {
    expect(words(column, quote)).toBe(expected);
  });

  it('in the language of the report', () => {
    expect(words('metiers', 'accueil-protection;plaidoyer', 'en')).toBe('reception, assistance, protection; advocacy');
  });
});
