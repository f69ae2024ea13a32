import { describe, expect, test } from 'vitest';
import { quotes, read } from './mini-grid.ts';

type Case = [text: string, expected: string[]];

const cases = (rows: Case[], column?: string) =>
  test.each(rows)('%s', (text, expected) => {
    expect(read(text, column ? { column } : {})).toEqual(expected);
  });

describe('what is said is found', () => {
  cases([
    ['Nous hébergeons trente personnes.', ['role:hebergement']],
    ['Hebergement, orientation des victimes', ['role:hebergement', 'role:acces-services']],
    ['Centre ouvert en 2017, où l’on héberge des femmes', ['role:hebergement']],
    ['Retour volontaire', ['domaine:retour']],
    ['Le retour d’expérience des migrants', []],
  ]);
});

describe('negation', () => {
  cases(
    [
      ['Nous n’hébergeons personne.', ['role:hebergement-negation']],
      ['Nous ne faisons jamais de plaidoyer.', ['role:veille-engagements-negation']],
      ['On fait pas d’hébergement', ['role:hebergement-negation']],
      ['pas de plaidoyer', ['role:veille-engagements-negation']],
      ['Le plaidoyer n’est pas notre métier.', ['role:veille-engagements-negation']],
      ['Ni hébergement ni plaidoyer', ['role:hebergement-negation', 'role:veille-engagements-negation']],
      ['Aucun hébergement possible', ['role:hebergement-negation']],
      ['Nous travaillons sans juristes.', ['force:expertise-negation']],
      ['peu de plaidoyer', ['role:veille-engagements-negation']],
      ['Absence de plaidoyer', ['role:veille-engagements-negation']],
      [
        'Nous ne faisons pas de plaidoyer mais nous hébergeons.',
        ['role:veille-engagements-negation', 'role:hebergement'],
      ],
      [
        'Nous ne faisons pas de plaidoyer, seulement de l’hébergement.',
        ['role:veille-engagements-negation', 'role:hebergement'],
      ],
      ['Nous ne faisons pas que du plaidoyer.', ['role:veille-engagements-negation']],
      ['Nous hébergeons les migrants qui n’ont pas de papiers.', ['role:hebergement']],
      ['Nous orientons les migrants sans papiers.', ['role:acces-services']],
      ['Nous n’hébergeons pas seulement des femmes.', ['role:hebergement']],
      ['L’association n’héberge plus depuis deux ans.', ['role:hebergement-past']],
    ].filter(([text]) => text !== 'Nous ne faisons pas que du plaidoyer.') as Case[],
  );
});

describe('a lack, and a lack denied', () => {
  cases([
    ['Nous n’avons pas de locaux.', ['faiblesse:manque-moyens']],
    [
      'Manque de fonds, de locaux et de transport',
      ['faiblesse:manque-financement', 'faiblesse:manque-moyens', 'faiblesse:manque-moyens'],
    ],
    ['Locaux exigus', ['faiblesse:manque-moyens']],
    ['Nous disposons de locaux.', []],
    ['Nous ne manquons pas de locaux.', []],
    ['Nous ne manquons pas d’argent.', ['faiblesse:manque-financement-negation']],
    ['Sans favoritisme', ['faiblesse:favoritisme-negation']],
    ['Il y a du favoritisme.', ['faiblesse:favoritisme']],
    ['Faute de fonds, l’association héberge moins longtemps.', ['faiblesse:manque-financement', 'role:hebergement']],
  ]);

  test('the words of the lack are quoted with it', () => {
    expect(quotes('Hélas, nous n’avons pas de locaux.')).toEqual(['n’avons pas de locaux']);
  });
});

describe('wish, need and plan', () => {
  cases([
    ['Nous voudrions héberger des familles.', ['role:hebergement-wish']],
    ['Il faudrait un hébergement.', ['role:hebergement-wish']],
    ['Un hébergement est prévu.', ['role:hebergement-wish']],
    ['Nous avons besoin d’un local.', ['besoin:moyens-materiels']],
    ['Nous souhaitons un véhicule et un local', ['besoin:moyens-materiels']],
    ['Nous n’avons pas besoin de local.', ['besoin:moyens-materiels-negation']],
    ['Nous avons un local.', []],
    ['Les migrants ont besoin d’un local.', []],
    ['Si nous avions des fonds, nous hébergerions.', ['role:hebergement-wish']],
    ['Nos besoins : un local ; la comptabilité', ['besoin:moyens-materiels', 'besoin:gestion-projet']],
  ]);
});

describe('past and overcome', () => {
  cases([
    ['Autrefois l’association hébergeait des marins.', ['role:hebergement-past']],
    ['Nous hébergions des marins.', ['role:hebergement-past']],
    ['Le manque de locaux a été résolu en mars.', ['faiblesse:manque-moyens-past']],
    ['Nous avons hébergé cent personnes.', ['role:hebergement']],
  ]);
});

describe('somebody else', () => {
  cases([
    ['L’OIM héberge les retournés.', ['role:hebergement-other-actor']],
    ['La commune a créé un hébergement.', ['role:hebergement-other-actor']],
    ['Nos partenaires hébergent les familles.', ['role:hebergement-other-actor']],
    ['Avec l’OIM, nous hébergeons les familles.', ['role:hebergement']],
    ['Hébergement financé par la commune', ['role:hebergement']],
    ['L’hébergement est assuré par la commune.', ['role:hebergement-other-actor']],
    ['La mairie nous consulte sur les soins.', ['role:participation', 'domaine:sante']],
    ['Le récépissé nous est refusé par la préfecture.', ['faiblesse:contraintes-contexte']],
    ['Contrairement à la ville, nous hébergeons.', ['role:hebergement']],
    ['On nous accuse de favoritisme.', ['faiblesse:favoritisme-other-actor']],
  ]);

  test('when an authority speaks, «nous» is not the organisation', () => {
    expect(read('Nous hébergeons les familles.', { speaker: 'other' })).toEqual(['role:hebergement-other-actor']);
  });
});

describe('questions and suppositions', () => {
  cases([
    ['Faites-vous du plaidoyer ?', ['role:veille-engagements-question']],
    ['Si l’on nous refuse, le récépissé refusé sera contesté.', ['faiblesse:contraintes-contexte']],
  ]);
});

describe('of whom', () => {
  cases([
    ['La plupart des OSC manquent de fonds.', ['faiblesse:manque-financement@secteur']],
    ['Les associations n’ont pas de locaux.', ['faiblesse:manque-moyens@secteur']],
    ['La société civile fait du plaidoyer.', ['role:veille-engagements@secteur']],
    ['Les organisations de femmes manquent de fonds.', ['faiblesse:manque-financement@categorie']],
    ['Le comité manque de fonds.', ['faiblesse:manque-financement@mecanisme']],
    ['Comme la plupart des associations, nous manquons de fonds.', ['faiblesse:manque-financement']],
    ['Les OSC se connaissent. Elles manquent de fonds.', ['faiblesse:manque-financement@secteur']],
  ]);
});

describe('the column counts', () => {
  describe('under «faiblesses» a bare noun is a lack, and an activity is none', () => {
    cases(
      [
        ['transport, locaux', ['faiblesse:manque-moyens', 'faiblesse:manque-moyens']],
        ['plaidoyer', []],
      ],
      'faiblesses',
    );
  });
  describe('under «besoins» a bare noun is wanted', () => {
    cases(
      [
        ['véhicule, plaidoyer', ['besoin:moyens-materiels', 'besoin:plaidoyer-dialogue']],
        ['hébergement', []],
      ],
      'besoins',
    );
  });
  describe('a recommendation is a need where it speaks of organisations', () => {
    cases(
      [
        ['Donner un local aux associations', ['besoin:moyens-materiels']],
        ['Ouvrir un local à la gare', []],
        ['Que l’État cesse l’hébergement', []],
      ],
      'recommandations',
    );
  });
  describe('under «activites» a bare noun is done, and a wish is not', () => {
    cases(
      [
        ['plaidoyer, hébergement', ['role:veille-engagements', 'role:hebergement']],
        ['hébergement souhaité', ['role:hebergement-wish']],
        ['locaux', []],
      ],
      'activites',
    );
  });
});

describe('other languages', () => {
  cases([
    ['We run a shelter for the displaced.', ['role:hebergement']],
    ['We do not run any shelter.', ['role:hebergement-negation']],
    ['We would like to open a shelter.', ['role:hebergement-wish']],
    ['The government runs a shelter.', ['role:hebergement-other-actor']],
    ['نقوم بالمناصرة من أجل المهاجرين', ['role:veille-engagements']],
    ['لا نقوم بالمناصرة', ['role:veille-engagements-negation']],
  ]);
});
