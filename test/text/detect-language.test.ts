import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/detect-language.ts';

test.each([
  ['Nous accompagnons les familles de la région.', 'fr'],
  ['Our association supports returning migrants but lacks funding.', 'en'],
  ['Job placement, language classes', 'en'],
  ['accueil, orientation, hébergement', 'fr'],
  ['نعمل مع المهاجرين', 'ar'],
  ['', 'fr'],
  ['12 %', 'fr'],
])('%j is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
