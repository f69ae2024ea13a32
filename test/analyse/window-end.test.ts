import { describe, expect, it } from 'vitest';
import { isOpenOn, windowEnd } from '../../src/analyse/themes/window-end.ts';

describe('the end of a window, in its words', () => {
  it.each([
    ['Avis écrits reçus par le secrétariat jusqu’au 30 juin 2026', '2026-06-30'],
    ['Auditions possibles au premier semestre 2026', '2026-06-30'],
    ['Révision à mi-parcours annoncée pour fin 2026', '2026-12-31'],
    ['consultation until March 3, 2027', '2027-03-03'],
    ['du 1er mars au 15 avril 2026', '2026-04-15'],
    ['ouverte depuis mars 2024, jusqu’en février 2028', '2028-02-29'],
    ['avant le 05/09/2026', '2026-09-05'],
    ['2026-01-31', '2026-01-31'],
    ['T3 2026', '2026-09-30'],
    ['mi-2027', '2027-06-30'],
    ['Circulaire en discussion depuis septembre 2024', null],
    ['L’arrêté se prépare', null],
    ['le 45 mars', null],
  ])('%s', (words, until) => {
    expect(windowEnd(words).until).toBe(until);
  });

  it.each([
    ['jusqu’au 30 juin 2026', '2026-06-30', true],
    ['jusqu’au 30 juin 2026', '2026-07-01', false],
    ['jusqu’au 30 juin 2026', '2026-06', true],
    ['jusqu’au 30 juin 2026', null, null],
    ['Consultation close', '2026-01-01', false],
    ['Consultation pas encore close', '2026-01-01', true],
    ['Commission de suivi ouverte, sièges vacants', null, true],
    ['Aucune', '2026-01-01', false],
  ] as const)('%s, on %s', (words, asOf, isOpen) => {
    expect(isOpenOn(windowEnd(words), asOf)).toBe(isOpen);
  });
});
