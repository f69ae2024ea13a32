import { describe, expect, test } from 'vitest';
import { findings, quotes, read } from './mini-grid.ts';

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
  cases([
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
    ['Nous hébergeons les migrants qui n’ont pas de papiers.', ['role:hebergement']],
    ['Nous orientons les migrants sans papiers.', ['role:acces-services']],
    ['Nous n’hébergeons pas seulement des femmes.', ['role:hebergement']],
    ['L’association n’héberge plus depuis deux ans.', ['role:hebergement-past']],
  ]);
});

describe('a condition, or a word explained, denies nothing', () => {
  cases([
    ['Sans juristes on ne peut pas plaider.', ['force:expertise']],
    ['Sans hébergement, rien ne marche.', ['role:hebergement']],
    ['Nous travaillons sans juristes et on ne peut pas plaider.', ['force:expertise-negation']],
    ['Hébergement n’est pas un métier.', ['role:hebergement']],
    ['L’hébergement n’est pas une activité de l’association.', ['role:hebergement-negation']],
  ]);
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
    [
      'Nous ne manquons pas d’argent, mais de locaux.',
      ['faiblesse:manque-financement-negation', 'faiblesse:manque-moyens'],
    ],
    ['Le manque d’argent des migrants les pousse à partir.', ['faiblesse:manque-financement-other-actor']],
    ['Le manque d’argent de l’association dure.', ['faiblesse:manque-financement']],
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
    ['L’OIM : c’est elle qui héberge les retournés.', ['role:hebergement-other-actor']],
    ['Notre centre : c’est lui qui héberge les retournés.', ['role:hebergement']],
  ]);

  test('when an authority speaks, «nous» is not the organisation', () => {
    expect(read('Nous hébergeons les familles.', { speaker: 'other' })).toEqual(['role:hebergement-other-actor']);
  });
});

describe('questions and suppositions', () => {
  cases([
    ['Faites-vous du plaidoyer ?', ['role:veille-engagements-question']],
    ['Nous hébergeons peut-être des familles.', ['role:hebergement-hypothesis']],
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

describe('where a denial ends', () => {
  cases([
    ['ni parti ni bailleur -> on fait du plaidoyer', ['role:veille-engagements']],
    ['Pas de bailleur → hébergement chez la présidente', ['role:hebergement']],
    [
      'Elle ne fait pas de plaidoyer et se borne à l’hébergement',
      ['role:veille-engagements-negation', 'role:hebergement'],
    ],
    ['Aucun bailleur ne vient ici, alors on fait du plaidoyer.', ['role:veille-engagements']],
    ['Pas un mois sans que nous fassions du plaidoyer.', ['role:veille-engagements']],
    ['On ne le laisse pas dehors : on lui trouve un hébergement.', ['role:hebergement']],
    ['Nous ne faisons pas : plaidoyer, hébergement', ['role:veille-engagements-negation', 'role:hebergement-negation']],
    ['Le comité ne se réunit plus faute de fonds.', ['faiblesse:manque-financement@mecanisme']],
    ['Nous n’avons pas assez de fonds.', ['faiblesse:manque-financement']],
    ['Nous n’avons pas d’assez de fonds.', ['faiblesse:manque-financement']],
    ['Le favoritisme n’est pas sanctionné.', ['faiblesse:favoritisme']],
    ['Le favoritisme n’est pas toléré.', ['faiblesse:favoritisme-negation']],
    ['Le manque de locaux n’est pas résolu.', ['faiblesse:manque-moyens']],
    ['caisse vide. sans carte pas de compte. ils hebergent la nuit', ['role:hebergement']],
  ]);
});

describe('a denial in other words', () => {
  cases([
    ['Hébergement : non', ['role:hebergement-negation']],
    ['hebergement = 0', ['role:hebergement-negation']],
    ['Rien sur l’hébergement', ['role:hebergement-negation']],
    ['Pas encore d’hébergement', ['role:hebergement-negation']],
    ['Nous refusons d’héberger des mineurs.', ['role:hebergement-negation']],
    ['L’ONG conteste les refus d’hébergement.', ['role:hebergement']],
    ['Nous n’avons pas encore de locaux.', ['faiblesse:manque-moyens']],
  ]);
});

describe('what was', () => {
  cases([
    ['L’hébergement a cessé en 2020.', ['role:hebergement-past']],
    ['On a arrêté l’hébergement, faute de fonds.', ['role:hebergement-past', 'faiblesse:manque-financement']],
    ['Sans cesse, nous hébergeons.', ['role:hebergement']],
    ['Avant, nous avions un hébergement.', ['role:hebergement-past']],
    ['L’association héberge avant nous.', ['role:hebergement']],
    ['hebergement ouvert avt l aube', ['role:hebergement']],
    ['Avant la fin de l’année, orientation des victimes', ['role:acces-services']],
    ['Avant on orientait, maintenant on héberge.', ['role:hebergement']],
    ['Pas une nuit sans que nous hébergions une famille.', ['role:hebergement']],
    ['C’est un lieu que nous hébergions.', ['role:hebergement-past']],
  ]);
});

describe('if, and whether', () => {
  cases([
    ['Si un camp brûle, hébergement la nuit même.', ['role:hebergement']],
    ['Si la commune hébergeait, tout irait mieux.', ['role:hebergement-hypothesis']],
    [
      'Si nous avons des fonds, plaidoyer et hébergement',
      ['role:veille-engagements-hypothesis', 'role:hebergement-hypothesis'],
    ],
    ['Nous voulons savoir si le plaidoyer marche.', ['role:veille-engagements-wish', 'besoin:plaidoyer-dialogue']],
    ['Si on nous donnait un local !', ['besoin:moyens-materiels']],
  ]);
});

describe('a wish, a demand, a search', () => {
  cases([
    ['Nous demandons des soins pour tous.', ['domaine:sante']],
    ['Nous voudrions donner des soins.', ['domaine:sante-wish']],
    ['Nous demandons qu’on nous consulte.', ['role:participation']],
    ['L’an prochain nous lancerons un hébergement.', ['role:hebergement-wish']],
    ['Nous préparons l’hébergement.', ['role:hebergement']],
    ['Nous offrons un hébergement, nous repérons les familles.', ['role:hebergement']],
    ['Si Dieu veut, on ouvrira un hébergement.', ['role:hebergement-wish']],
    ['L’hébergement soustrait les jeunes à la rue.', ['role:hebergement']],
    ['On veut peser : nous faisons du plaidoyer.', ['role:veille-engagements']],
    ['Nous cherchons un local.', ['besoin:moyens-materiels']],
    ['Donnez-nous un local.', ['besoin:moyens-materiels']],
    ['Qu’on nous prête un véhicule !', ['besoin:moyens-materiels']],
    ['Le local qu’on nous a pris', []],
    ['Qui peut nous prêter un véhicule ?', ['besoin:moyens-materiels']],
    ['Avez-vous un véhicule ?', []],
    ['Nos locaux exigus sont pleins, comment faire ?', ['faiblesse:manque-moyens']],
  ]);
});

describe('who acts, who grants', () => {
  cases([
    [
      'On parle d’un hébergement mais c’est la commune qui héberge.',
      ['role:hebergement', 'role:hebergement-other-actor'],
    ],
    ['Le préfet nous écoute.', ['force:influence']],
    ['Le maire change d’avis quand l’association fait du plaidoyer.', ['role:veille-engagements']],
    ['Administration financière et comptabilité souhaitées', ['besoin:gestion-projet']],
    ['Les gens disent que nous faisons du favoritisme.', ['faiblesse:favoritisme']],
  ]);
});

describe('an answer that states something else than what is asked', () => {
  describe.each(['besoins', 'recommandations'])('under «%s»', (column) => {
    cases([['Nous hébergeons trente familles.', ['role:hebergement']]], column);
  });
  describe('under «difficultes» a sentence about an activity tells of it', () => {
    cases(
      [
        ['Hébergement des familles arrêté depuis mars, quand le bailleur est parti', ['role:hebergement']],
        ['Hébergement', []],
      ],
      'difficultes',
    );
  });
});

describe('field notes', () => {
  cases([
    ['ns hebergeons 12 pers', ['role:hebergement']],
    ['pas de vehicule, jms', ['faiblesse:manque-moyens']],
    ['plaidoyer c/ la police', ['role:veille-engagements']],
    ['orient. ts les migrants', ['role:acces-services']],
    ['orientat° ds le camp des migrants', ['role:acces-services']],
    ['ms asso heberge tjs', ['role:hebergement']],
  ]);
});

describe('English turns of phrase', () => {
  cases([
    ['We no longer run a shelter.', ['role:hebergement-past']],
    ['We used to run a shelter.', ['role:hebergement-past']],
    ['We stopped giving shelter.', ['role:hebergement-past']],
    ['We hope to open a shelter.', ['role:hebergement-wish']],
    ['We plan to open a shelter.', ['role:hebergement-wish']],
    ['The court runs a shelter, and we do not.', ['role:hebergement-other-actor']],
  ]);
});

describe('of the whole field', () => {
  cases([
    ['Le secteur manque de fonds.', ['faiblesse:manque-financement@secteur']],
    ['Toutes les associations de la région manquent de fonds.', ['faiblesse:manque-financement@secteur']],
    ['Dans la région, les associations manquent de fonds.', ['faiblesse:manque-financement@secteur']],
    ['Dans la région, nous manquons de fonds.', ['faiblesse:manque-financement']],
    ['Au niveau des OSC, on note un manque de fonds.', ['faiblesse:manque-financement@secteur']],
    ['Nous constatons que les associations manquent de fonds.', ['faiblesse:manque-financement@secteur']],
    ['Selon nous, les associations manquent de fonds.', ['faiblesse:manque-financement@secteur']],
    ['Comme les autres OSC, notre équipe manque de fonds.', ['faiblesse:manque-financement']],
    ['Au Sénégal, les organisations de migrants manquent de fonds.', ['faiblesse:manque-financement@categorie']],
    ['L’espace de dialogue manque de fonds.', ['faiblesse:manque-financement@mecanisme']],
    ['Le secteur privé manque de fonds.', ['faiblesse:manque-financement']],
  ]);
});

describe('a lack denied twice over, and what follows «mais»', () => {
  cases([
    ['L’association ne manque ni de fonds ni de locaux.', []],
    ['Pas de problème de fonds ni de locaux.', []],
    ['Nous ne manquons pas de fonds, mais de locaux.', ['faiblesse:manque-moyens']],
    [
      'Nous n’avons pas besoin de comptabilité, mais d’un véhicule.',
      ['besoin:gestion-projet-negation', 'besoin:moyens-materiels'],
    ],
    ['Nous ne manquons pas seulement de locaux.', ['faiblesse:manque-moyens']],
    ['Nous ne faisons pas que du plaidoyer.', ['role:veille-engagements']],
    ['Il y a moins de favoritisme que chez les autres.', ['faiblesse:favoritisme-negation']],
  ]);
  describe('under «besoins»', () => {
    cases(
      [
        [
          'Aucun besoin en plaidoyer, c’est notre métier.',
          ['role:veille-engagements-wish', 'besoin:plaidoyer-dialogue-negation'],
        ],
      ],
      'besoins',
    );
  });
});

describe('what others lack is not lacking here', () => {
  cases([
    ['Les migrants manquent d’argent.', ['faiblesse:manque-financement-other-actor']],
    ['Nos bénéficiaires manquent de locaux.', ['faiblesse:manque-moyens-other-actor']],
    ['Notre voisine, l’ONG Alpha, manque de fonds.', ['faiblesse:manque-financement-other-actor']],
    ['Dans la vallée, le village manque de transport.', ['faiblesse:manque-moyens-other-actor']],
    ['Nos bénéficiaires ont besoin d’un local.', ['besoin:moyens-materiels-other-actor']],
    ['Les femmes de notre association manquent de locaux.', ['faiblesse:manque-moyens']],
    ['Nos étudiants manquent de locaux.', ['faiblesse:manque-moyens']],
  ]);
});

describe('turned away, handed over, ended', () => {
  cases([
    ['Loin de faire du plaidoyer, nous hébergeons.', ['role:veille-engagements-negation', 'role:hebergement']],
    ['Loin de se limiter au plaidoyer, nous hébergeons.', ['role:veille-engagements', 'role:hebergement']],
    ['Nous faisons du plaidoyer plutôt que d’héberger.', ['role:veille-engagements', 'role:hebergement-negation']],
    ['Au lieu de plaidoyer, nous hébergeons.', ['role:veille-engagements-negation', 'role:hebergement']],
    ['L’hébergement a été confié à une autre ONG.', ['role:hebergement-past']],
    ['Le centre d’hébergement a brûlé et n’a jamais rouvert.', ['role:hebergement-past']],
    ['L’association a fermé son centre d’hébergement.', ['role:hebergement-past']],
    ['L’ancienne équipe faisait du plaidoyer.', ['role:veille-engagements-past']],
    ['L’ancienne présidente fait du plaidoyer.', ['role:veille-engagements']],
    ['Jusqu’en 2015, elle hébergeait des marins.', ['role:hebergement-past']],
    ['Le favoritisme est apaisé.', ['faiblesse:favoritisme-past']],
  ]);
  describe('under «difficultes»', () => {
    cases(
      [
        ['transport, locaux : réglés depuis mars', ['faiblesse:manque-moyens-past']],
        ['transport, locaux : règles floues', ['faiblesse:manque-moyens', 'faiblesse:manque-moyens']],
      ],
      'difficultes',
    );
  });
});

describe('hearsay, denials that say we do, denials that end at «et»', () => {
  cases([
    ['Selon certains, il y aurait du favoritisme.', ['faiblesse:favoritisme-other-actor']],
    ['Selon certains membres, il y a du favoritisme.', ['faiblesse:favoritisme']],
    ['Personne d’autre que nous n’offre un hébergement.', ['role:hebergement']],
    ['Personne n’offre un hébergement.', ['role:hebergement-negation']],
    ['Pas un jour sans que nous fassions du plaidoyer.', ['role:veille-engagements']],
    ['L’équipe ne le cache pas et demande un appui en comptabilité.', ['besoin:gestion-projet']],
    ['Aucun nombre de soins n’est imprimé.', ['domaine:sante']],
  ]);
});

describe('whom it is said of', () => {
  cases([
    ['La plateforme nationale de concertation manque de fonds.', ['faiblesse:manque-financement@mecanisme']],
    ['Notre plateforme de dialogue manque de fonds.', ['faiblesse:manque-financement']],
    ['Peu d’associations ont des locaux.', ['faiblesse:manque-moyens@secteur']],
  ]);
});

describe('a question and its answer', () => {
  cases([
    ['Avez-vous besoin de formation ? Oui, en plaidoyer.', ['besoin:plaidoyer-dialogue']],
    ['Avez-vous besoin d’un local ? Non.', ['besoin:moyens-materiels-question']],
    ['Faites-vous du plaidoyer ? Oui.', ['role:veille-engagements']],
    ['Faites-vous du plaidoyer ? Peut-être.', ['role:veille-engagements-question']],
  ]);
});

describe('accents typed apart from their letters', () => {
  test('give the same findings, quoted at their own places', () => {
    const text = 'Été passé là, nous hébergeons des réfugiés ; il y a du favoritisme, un véhicule est désiré.';
    const apart = text.normalize('NFD');
    expect(apart).not.toBe(text);
    expect(read(apart)).toEqual(read(text));
    expect(quotes(apart)).toEqual(quotes(text).map((quote) => quote.normalize('NFD')));
    for (const { start, end, quote } of findings(apart)) expect(apart.slice(start, end)).toBe(quote);
  });
});

describe('little of it, or everything but it', () => {
  cases([
    ['Équipe peu formée.', ['force:expertise-negation']],
    ['Notre équipe est insuffisamment formée.', ['force:expertise-negation']],
    ['Équipe pas assez formée', ['force:expertise-negation']],
    ['Notre équipe est tout sauf formée.', ['force:expertise-negation']],
    ['Our staff is poorly trained.', ['force:expertise-negation']],
    ['C’est l’équipe la plus formée.', ['force:expertise']],
    ['L’équipe est peu à peu formée.', ['force:expertise']],
    ['L’équipe n’est pas seulement formée.', ['force:expertise']],
  ]);
});

describe('left out of what is said', () => {
  cases([
    ['Nous faisons tout sauf du plaidoyer.', ['role:veille-engagements-negation']],
    ['À part l’hébergement, nous faisons tout.', ['role:hebergement-negation']],
    ['Nous faisons tout, hormis l’hébergement.', ['role:hebergement-negation']],
    ['We do everything except shelter.', ['role:hebergement-negation']],
    ['Nous ne faisons rien sauf du plaidoyer.', ['role:veille-engagements']],
    ['À part l’hébergement, nous n’avons aucune activité.', ['role:hebergement']],
    ['Hébergement tous les jours sauf le dimanche', ['role:hebergement']],
    ['Tout va bien, sauf le favoritisme.', ['faiblesse:favoritisme']],
  ]);
});

describe('said to be untrue, or no longer lacking', () => {
  cases([
    ['Il est faux de dire que nous manquons de fonds.', ['faiblesse:manque-financement-negation']],
    ['On ne peut pas dire que nous manquions de fonds.', ['faiblesse:manque-financement-negation']],
    ['Il n’est pas vrai que nous faisons du plaidoyer.', ['role:veille-engagements-negation']],
    ['Il est vrai que nous manquons de fonds.', ['faiblesse:manque-financement']],
    ['Plus aucun manque de fonds désormais.', []],
    ['Nous ne manquons ni de locaux ni de fonds.', []],
    ['Aucun fonds', ['faiblesse:manque-financement']],
  ]);
});

describe('closed, nearly opened', () => {
  cases([
    ['Nous avons fermé l’hébergement en 2024.', ['role:hebergement-past']],
    ['Nous avons suspendu le plaidoyer.', ['role:veille-engagements-past']],
    ['On a abandonné le plaidoyer.', ['role:veille-engagements-past']],
    ['We closed our shelter in 2024.', ['role:hebergement-past']],
    ['Nous n’avons pas fermé l’hébergement.', ['role:hebergement']],
    ['Nous avons fermé les cours et ouvert un hébergement.', ['role:hebergement']],
    ['Nous avons failli ouvrir un hébergement.', ['role:hebergement-hypothesis']],
    ['Nous avons failli fermer, faute de fonds.', ['faiblesse:manque-financement']],
    ['Le bailleur a suspendu ses subventions, nous manquons de fonds.', ['faiblesse:manque-financement']],
  ]);
});

describe('unlike us', () => {
  cases([
    ['Contrairement à nous, l’OIM assure l’hébergement.', ['role:hebergement-other-actor']],
    ['À la différence de notre équipe, la mairie héberge.', ['role:hebergement-other-actor']],
    ['Unlike us, the government runs a shelter.', ['role:hebergement-other-actor']],
    ['Contrairement à l’OIM, nous hébergeons.', ['role:hebergement']],
    ['Ce n’est pas nous, c’est la Croix-Rouge qui héberge.', ['role:hebergement-other-actor']],
  ]);
});
