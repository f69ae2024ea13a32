import { describe, expect, test } from 'vitest';
import { stem, stemsOf } from '../../src/text/stem.ts';

const share = (left: string, right: string, language: 'fr' | 'en' | 'ar') =>
  stemsOf(left, language).some((one) => stemsOf(right, language).includes(one));

describe('stem', () => {
  test('gives folded Snowball stems', () => {
    expect(stem('Sensibilisations', 'fr')).toBe('sensibilis');
    expect(stem('trainings', 'en')).toBe('train');
  });

  test.each([
    ['fr', 'orientons', 'orientation'],
    ['fr', 'hébergeons', 'hébergement'],
    ['fr', 'hebergement', 'hébergement'],
    ['fr', 'fournissons', 'fournir'],
    ['fr', 'locaux', 'local'],
    ['fr', 'formés', 'formons'],
    ['en', 'shelters', 'sheltering'],
    ['ar', 'والمهاجرين', 'المهاجرين'],
    ['ar', 'للمهاجرين', 'مهاجر'],
  ] as const)('%s: %s and %s are of one family', (language, left, right) => {
    expect(share(left, right, language)).toBe(true);
  });

  test.each([
    ['fr', 'traite', 'tract'],
    ['fr', 'maison', 'mairie'],
    ['fr', 'bons', 'bonne'],
    ['fr', 'maisons', 'mais'],
    ['fr', 'départ', 'département'],
    ['fr', 'locaux', 'localités'],
    ['fr', 'repas', 'repèrent'],
    ['fr', 'cartons', 'carte'],
    ['en', 'return', 'retain'],
  ] as const)('%s: %s and %s are not', (language, left, right) => {
    expect(share(left, right, language)).toBe(false);
  });
});
