import { describe, expect, test } from 'vitest';
import { checkExamples } from '../../src/classify/index.ts';
import { parseCodebook } from '../../src/codebook/index.ts';

const codesHeader =
  'axe;code;parent;libelle_fr;libelle_en;definition_fr;definition_en;source;lien;roles;origine;defi;suggere_par;sensible;oui;non';
const shelter = (yes: string, no: string) => `role;acces-services;;Accès;Access;d;d;001;tableau;;;;;;${yes};${no}`;
const yes = 'Nous hébergeons des familles | Hébergement de nuit';
const cuesHeader = 'axe;code;sous_code;langue;motif;si;sauf;champs;negation;note';
const crosswalkHeader = 'liste;code_liste;axe;code;residu;residu_en;note';

/** Problems of a grid, as code, place and what was seen. */
function check(codes: string[], cues: string[], crosswalk: string[] = []) {
  const grid = parseCodebook(
    [codesHeader, ...codes].join('\n'),
    [cuesHeader, ...cues].join('\n'),
    [crosswalkHeader, ...crosswalk].join('\n'),
  );
  return checkExamples(grid.value, (of, header) => grid.places.get(of)?.(header) ?? { file: '?' }).map(
    ({ code, place, actual }) => `${code} ${place?.file} ${place?.row} ${place?.header} ${actual ?? ''}`.trim(),
  );
}

const hosting = 'role;acces-services;;fr;heberg*;;;;;';

describe('checkExamples', () => {
  test('a grid whose examples bear it out has nothing told', () => {
    expect(
      check(
        [shelter(yes, 'Nous ne faisons pas d’hébergement')],
        [hosting],
        ['metiers;accueil-protection;role;acces-services;;'],
      ),
    ).toEqual([]);
  });

  test('a yes example that does not get the code', () => {
    expect(check([shelter(`${yes} | Un toit pour chacun`, 'Rien')], [hosting])).toEqual([
      'GRI-012 codes.csv 2 oui Un toit pour chacun',
    ]);
  });

  test('a no example that gets it', () => {
    expect(check([shelter(yes, 'On héberge le site internet de la commune')], [hosting])).toEqual([
      'GRI-013 codes.csv 2 non On héberge le site internet de la commune',
    ]);
  });

  test('a cue that fires in one yes example alone, also beside a longer cue on the same words', () => {
    const narrow = 'role;acces-services;;fr;hebergeons .. familles;;;;;';
    expect(check([shelter(yes, 'Rien')], [hosting, narrow])).toEqual([
      'GRI-014 indices.csv 3 motif hebergeons .. familles',
    ]);
    expect(check([shelter(`${yes} | Nous hébergeons quelques familles`, 'Rien')], [hosting, narrow])).toEqual([]);
  });

  test('a cue of one column is tried under that column', () => {
    const cue = 'faiblesse;manque-moyens;;fr;transport;;;faiblesses;;';
    const lack =
      'faiblesse;manque-moyens;;m;m;d;d;001;terrain;;interne;;;;Pas de transport | transport, locaux | Le transport nous manque;x';
    expect(check([lack], [cue]).filter((line) => line.startsWith('GRI-014'))).toEqual([]);
  });

  test('a code without a cue, and a crosswalk from a list that is not asked', () => {
    expect(check([shelter('', '')], [])).toEqual(['GRI-017 codes.csv 2 code']);
    expect(
      check(
        [shelter(yes, 'x')],
        [hosting],
        ['metier;accueil;role;acces-services;;', 'metiers;accueil;role;acces-services;;'],
      ),
    ).toEqual(['GRI-016 croisements.csv 2 liste metier', 'GRI-016 croisements.csv 3 code_liste accueil']);
  });
});
