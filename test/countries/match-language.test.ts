import { expect, test } from 'vitest';
import { matchLanguage } from '../../src/countries/index.ts';

const country = {
  languages: [
    { code: 'fr', name: { fr: 'français', en: 'French' }, source: 'x' },
    { code: 'fuf', name: { fr: 'pular', en: 'Pular' }, source: 'x' },
    { code: 'gkp', name: { fr: 'guerzé (kpelle)', en: 'Kpelle' }, source: 'x' },
  ],
};

test.each([
  ['fr', 'fr'],
  ['FR', 'fr'],
  ['fra', 'fr'],
  ['fr-FR', 'fr'],
  ['français', 'fr'],
  ['Francais', 'fr'],
  ['French', 'fr'],
  ['French (fr)', 'fr'],
  ['langue française', null],
  ['en français', 'fr'],
  ['in English', 'en'],
  ['anglais', 'en'],
  ['الفرنسية', 'fr'],
  ['Pular', 'fuf'],
  ['fuf', 'fuf'],
  ['Guerzé', 'gkp'],
  ['kpelle', 'gkp'],
  ['bambara', 'bm'],
  ['français et pular', null],
  ['une langue du nord', null],
  ['en', 'en'],
  ['—', null],
])('«%s» is %s', (text, code) => {
  expect(matchLanguage(text, country)).toBe(code);
});
