import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentText, tokenise } from '../../src/text/segment.ts';

const forms = (text: string) => segmentText(text).map(({ tokens }) => tokens.map(({ form }) => form).join(' '));
const leads = (text: string) => segmentText(text).map(({ lead }) => lead.map(({ form }) => form).join(' '));

describe('segmentText', () => {
  test.each([
    ['Nous formons. Nous logeons.', ['nous formons', 'nous logeons']],
    ['Selon M. Diop, le centre ferme. Il rouvrira.', ['selon m diop le centre ferme', 'il rouvrira']],
    ['Il dit « oui. » Nous restons.', ['il dit oui', 'nous restons']],
    ['un local ; un véhicule', ['un local', 'un vehicule']],
    ['• accueil\n• orientation', ['accueil', 'orientation']],
    ['ligne une\nligne deux', ['ligne une', 'ligne deux']],
  ])('cuts %j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test('the words before a colon lead the items of the list, and no further', () => {
    expect(leads('Nos besoins : un local ; un véhicule. Nous sommes prêts.')).toEqual([
      'nos besoins',
      'nos besoins',
      '',
    ]);
    expect(leads('Besoins :\nformation\nlocaux')).toEqual(['besoins', 'besoins', 'besoins']);
    expect(leads('Besoins\n- formation\nNous logeons.')).toEqual(['', 'besoins', '']);
    expect(leads('Formations souhaitées : • plaidoyer • gestion')).toEqual([
      'formations souhaitees',
      'formations souhaitees',
      'formations souhaitees',
    ]);
  });

  test('knows questions', () => {
    expect(segmentText('Faites-vous du plaidoyer ? Non.').map(({ isQuestion }) => isQuestion)).toEqual([true, false]);
  });
});

describe('tokenise', () => {
  test('cuts elisions and keeps aujourd’hui whole', () => {
    expect(tokenise('L’accès aujourd’hui, qu’il n’y a jusqu’en 2019').map(({ form }) => form)).toEqual([
      'l',
      'acces',
      "aujourd'hui",
      'qu',
      'il',
      'n',
      'y',
      'a',
      'jusqu',
      'en',
      '2019',
    ]);
  });

  test('reads inclusive writing as one word', () => {
    expect(tokenise('migrant·e·s, salarié(e)s et réfugié(s)').map(({ form }) => form)).toEqual([
      'migrant',
      'salarie',
      'et',
      'refugie',
    ]);
  });

  test('positions are UTF-16 and give the word back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bounds = tokenise(text).flatMap(({ start, end }) => [start, end]);
        const isOrdered = bounds.every((bound, index) => index === 0 || bound >= (bounds[index - 1] ?? 0));
        return isOrdered && (bounds.at(-1) ?? 0) <= text.length;
      }),
    );
  });
});
