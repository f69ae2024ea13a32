import { describe, expect, test } from 'vitest';
import { codeText, openColumn, readyGrid } from '../../src/classify/index.ts';
import { miniGrid } from './mini-grid.ts';

const grid = readyGrid(miniGrid);
const code = (text: string, column: string | null = null) => codeText({ text, column, language: null }, grid);
const brief = (text: string, column: string | null = null) =>
  code(text, column).map(
    ({ axis, code: own, sub, scope, grade }) => `${axis}:${own}${sub ? `/${sub}` : ''} ${scope} ${grade}`,
  );

describe('codeText', () => {
  test('one assignment for each code, sub-code and scope, in the order of the grid, each quote where it says', () => {
    const text = 'Besoin de véhicule. 😀 Nous hébergeons des familles et nous logeons des filles ; plaidoyer.';
    expect(brief(text)).toEqual([
      'role:acces-services/hebergement acteur moyenne',
      'role:veille-engagements acteur moyenne',
      'besoin:moyens-materiels acteur moyenne',
    ]);
    const [shelter] = code(text);
    expect(shelter?.evidence.map(({ quote }) => quote)).toEqual(['hébergeons', 'logeons']);
    for (const { evidence } of code(text))
      for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
  });

  test('what is denied, wished or done by another gives no assignment', () => {
    expect(brief('Nous n’hébergeons personne.')).toEqual([]);
    expect(brief('L’OIM héberge les familles.')).toEqual([]);
  });

  test('graded by whose words they are: notes of an interview, a need that one states oneself, a published text', () => {
    expect(brief('Nous hébergeons des familles', 'activites')).toEqual([
      'role:acces-services/hebergement acteur faible',
    ]);
    expect(brief('véhicule', 'besoins')).toEqual(['besoin:moyens-materiels acteur moyenne']);
    expect(brief('Nous hébergeons des familles', 'extrait')).toEqual([
      'role:acces-services/hebergement acteur moyenne',
    ]);
    expect(brief('Nous avons des juristes', 'forces')).toEqual(['force:expertise acteur faible']);
  });

  test('words against lower the grade', () => {
    const text = 'Nous hébergeons des familles. Le dimanche nous n’hébergeons personne.';
    expect(brief(text)).toEqual(['role:acces-services/hebergement acteur faible']);
  });

  test('the sector’s weakness is another assignment than one’s own', () => {
    expect(brief('La plupart des OSC manquent de fonds. Nous manquons de fonds.')).toEqual([
      'faiblesse:manque-financement acteur moyenne',
      'faiblesse:manque-financement secteur moyenne',
    ]);
  });
});

test.each([
  ['besoins', 'besoins'],
  ['Besoins exprimés', 'besoins'],
  ['NEEDS', 'besoins'],
  ['Difficultés', 'difficultes'],
  ['weaknesses', 'faiblesses'],
  ['formations', 'formations_souhaitees'],
  ['Extrait', 'extrait'],
  ['besoins_appui', 'besoins'],
  ['difficultes_projet', 'difficultes'],
  ['points_forts', 'forces'],
  ['Points faibles', 'faiblesses'],
  ['Défis', 'difficultes'],
  ['atouts', 'forces'],
  ['Principales activités', 'activites'],
  ['nom', null],
  ['__proto__', null],
  ['q12', null],
])('the column «%s» is %s', (spelling, column) => {
  expect(openColumn(spelling)).toBe(column);
});
