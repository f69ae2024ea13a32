import { describe, expect, test } from 'vitest';
import { matchNames, outcomeOf } from './lists.ts';
import { cards, countOf, resolveIn, row } from './records.ts';

/*
 * Names that are nearly the same and need not be one organisation: each class of the mistakes that fresh eyes found, with
 * pairs of ours. `a | b` a line. Invented names; towns and peoples are real words.
 */
const pairsOf = (lines: string): (readonly [string, string])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split(' | ').map((each) => each.trim());
      return [left, right] as const;
    });

const neverOne: { [phenomenon: string]: string } = {
  'men and women of one trade or one land': `
Union des bouchers de Louga | Union des bouchères de Louga
Association des infirmiers de Matam | Association des infirmières de Matam
Collectif des danseurs de Mbour | Collectif des danseuses de Mbour
Association des orphelins de Kolda | Association des orphelines de Kolda
Amicale des Béninois de Dakar | Amicale des Béninoises de Dakar
Réseau des entrepreneurs du Sine | Réseau des entrepreneuses du Sine
Association des retournés volontaires de Sakal | Association des retournées volontaires de Sakal
Union des pisciculteurs de Podor | Union des riziculteurs de Podor
Foyer des jeunes de Keur Massar | Foyer des jeunes de Keur Masser
Ramir (Réseau des migrants réunis) | Ramir (Rassemblement des mineurs isolés)
Mothers of Bolga | Brothers of Bolga
Association des mécaniciens de Kolda | Association des mécaniciennes de Kolda
Groupement des teinturiers de Mbour | Groupement des teinturières de Mbour
Collectif des chanteurs de Bo | Collectif des chanteuses de Bo
Union des veufs de Tann | Union des veuves de Tann
Collectif des expulsés d'Europe Kayalo | Collectif des expulsées d'Europe Kayalo
Amicale des cadets de Tann | Amicale des cadettes de Tann
Association des sénégalais de Tann | Association des sénégalaises de Tann
Keur Yeesal (Ndiaganiao) | Keur Yeesal (Fissel)
Keur Yeesal - Fissel | Keur Yeesal - Ndiaganiao
Plateforme Keur Yeesal | Réseau Keur Yeesal
Amitié Keur 1990 | Amitié Keur 1995
Quartier A Keur Solidaire | Quartier B Keur Solidaire
Groupe E Keur Solidaire | Groupe F Keur Solidaire
Widows of Bawku Fund | Widowers of Bawku Fund`,

  'two words or two names a letter apart': `
Association des Ghanéens de Thiès | Association des Guinéens de Thiès
Amicale des Tanzaniens | Amicale des Tasmaniens
Amicale des Libyens de Dakar | Amicale des Libériens de Dakar
Association éducation et formation Diokoul | Association éradication et formation Diokoul
Association des ressortissants de Bambali | Association des ressortissants de Bambari
Association des ressortissants de Tambakounda | Association des ressortissants de Tambacoumba
Union villageoise de Ngassane | Union villageoise de Ngassame
Fondation Aminata Sarr | Fondation Aminata Sall
Fondation Ousmane Kindo | Fondation Ousmane Kinda
Association Dimbali | Association Dimbala
Association Yakaar Ngor | Fondation Yakaar Ngor
Association Yakaar Ngor | Réseau Yakaar Ngor
Association de la maternité de Ngor | Association de la paternité de Ngor
Observatoire de la relation humaine | Observatoire de la création humaine
Tamale Weavers Group | Tamale Leavers Group
Amicale des Angolais de Tann | Amicale des Mongolais de Tann
Association des Irakiens de Sfax | Association des Iraniens de Sfax
Communauté des Suédois de Fès | Communauté des Suisses de Fès
Amicale des Indiens de Fès | Amicale des Ivoiriens de Fès
Association pour la tolérance Kaya | Association pour la tempérance Kaya
Comité d'accueil Diarrère | Comité d'accueil Diarrame
Ressortissants de Soubalo | Ressortissants de Soubala
Ressortissants de Walaldé | Ressortissants de Walalda
Dahira Mame Cheikh Ngor | Dahira Mame Cheikh Ngom
Women of Tamale Market | Women of Tamala Market`,

  'a wing, a section, a house or a firm that bears the name': `
Yakaar Ngor | Yakaar Ngor Jeunes
Yakaar Ngor | Yakaar Ngor Femmes
Yakaar Ngor | Yakaar Ngor Transport SARL
Yakaar Ngor | Yakaar Ngor Radio
Yakaar Ngor | Section féminine Yakaar Ngor
Yakaar Ngor | Yakaar Ngor, section des jeunes
Yakaar Ngor | Yakaar Ngor / antenne de Louga
Yakaar Ngor | Union Yakaar Ngor
Yakaar Ngor | Mutuelle Yakaar Ngor
Yakaar Ngor | Yakaar Ngor Italie
Réseau national des migrants de retour | Réseau national des migrants de retour, section Kolda
Réseau national des migrants de retour | Réseau national des migrants de retour (Thiès)
Caritas Thiès | Caritas
Secours Kayalo | Secours Kayalo de Pikine
Femmes Leaders Ngor | Jeunes Femmes Leaders Ngor
Banque Populaire Ngor Espoir | Ngor Espoir
Hôpital Ngor Espoir | Ngor Espoir
Ngor Espoir | Ngor Espoir Football Club
Ngor Espoir | Amis de Ngor Espoir
Ngor Espoir | Anciens de Ngor Espoir
Youth Power Tamale | Youth Power Tamale Women
Tamale Hope Clinic | Tamale Hope
Tamale Hope Foundation | Tamale Hope Association
Keur Yeesal | Keur Yeesal Étudiants
Keur Yeesal | Keur Yeesal Clinique
Keur Yeesal | Keur Yeesal Business SA
Keur Yeesal | Keur Yeesal des femmes de Mbour
Keur Yeesal | Keur Yeesal de Mbacké
Keur Yeesal | Les jeunes de Keur Yeesal
Keur Yeesal | Keur Yeesal (Ndiaganiao)
Keur Yeesal | Keur Yeesal - Fissel
Keur Yeesal | École Keur Yeesal
Caritas | Caritas Fissel
Bolga Basket Union | Bolga Basket Union Youth Wing
Bolga Basket | Bolga Basket Ltd Microfinance
جمعية الرحمة فرع صفاقس | جمعية الرحمة`,

  'another form, or a form beside none': `
Association Yakaar Ngor | Coopérative Yakaar Ngor
ONG Yakaar Ngor | GIE Yakaar Ngor
Fédération des associations de Ngor | Association de Ngor
Fédération des unions Yakaar | Union Yakaar
Ligue marocaine pour la citoyenneté | Association marocaine pour la citoyenneté
اتحاد النساء التونسيات | جمعية النساء التونسيات
رابطة حقوق الإنسان | جمعية حقوق الإنسان
Accra Returnees Network | Accra Returnees Union
Kumasi Traders Association | Kumasi Traders Cooperative
Keur Yeesal | Comité Keur Yeesal
Réseau Keur Yeesal | Réseau Keur Yeesal, cellule de Fissel
Bolga Weavers Network | Bolga Weavers Foundation
جمعية الرحمة | مؤسسة الرحمة
شبكة الهجرة | جمعية الهجرة`,

  'one acronym, two long names': `
PAJ (Plateforme des acteurs de justice) | PAJ (Projet avenir jeunesse)
Comité des femmes de Ngor (CFN) | Cercle des femmes de Ngor (CFN)
AFD | Association des femmes de Diourbel (AFD)
OIM | OIM - Organisation des intellectuels de Mbao
ADEMA (Action développement Matam) | ADEMA (Alliance des démocrates de Mauritanie)
Réseau des femmes Keur Yeesal (RFKY) | Regroupement des femmes Keur Yeesal (RFKY)
Union des femmes Yeesal (UFY) | Union des familles Yeesal (UFY)
UNICEF | UNICEF Club de Fissel
PAM | PAM - Plateforme des associations de Mbour
HCR | HCR - Handball club de Rufisque`,

  'places, divisions, countries, numbers and letters': `
Réseau national migrants de retour | Réseau national des migrants de retour / antenne de Louga
Caritas Sénégal | Caritas Kaolack
Comité de la région de Louga | Comité de la commune de Louga
Jeunesse du département de Podor | Jeunesse de la région de Podor
Amitié France Mali | Amitié France Sénégal
Coopération Italie Sénégal Jeunes | Coopération Italie Tunisie Jeunes
Zone B Sicap Solidarité | Zone A Sicap Solidarité
Association Bloc C Ngor | Association Bloc E Ngor
École Ngor classe A | École Ngor classe B
Union nationale des femmes de Ngor | Union régionale des femmes de Ngor
Association Sénégal-Gambie Keur | Association Sénégal-Mauritanie Keur
Commune de Fissel | Arrondissement de Fissel
Province de Fissel Jeunes | Région de Fissel Jeunes
Caritas Fissel | Caritas Ndiaganiao
Returnees of Wa East | Returnees of Wa West`,

  'a word that distinguishes, dropped or changed': `
Association d'aide aux enfants Ngor | Association de secours aux enfants Ngor
Association d'appui aux femmes Ngor | Association de soutien aux femmes Ngor
Développement local de Podor | Développement local durable de Podor
Association pour le Développement de Ngor | Association pour le Développement Intégré de Ngor
Santé Plus Ngor | Santé Mentale Plus Ngor
Éducation de base de Fissel | Éducation de Fissel
Union nationale des retraités de Fissel | Union des retraités de Fissel
جمعية نساء الجنوب | جمعية شباب الجنوب`,

  'a little word that turns the name round': `
Help for Refugees Kayalo | Help from Refugees Kayalo
Femmes migrantes de Kayalo | Femmes de migrants de Kayalo
Association des enfants réfugiés de Kayalo | Association des enfants de réfugiés de Kayalo
Jeunesse et migration Kayalo | Jeunesse sans migration Kayalo
Développement par les femmes de Kayalo | Développement pour les femmes de Kayalo
Action Violence Kayalo | Action contre la violence Kayalo
Built by Widows of Kayalo | Built for Widows of Kayalo
Communauté de Kayalo hors de France | Communauté de Kayalo de France`,

  'in capitals, a town or a name after a dash, that is no acronym': `
COMITE DE JUMELAGE NGOR - FISSEL | COMITE DE JUMELAGE NGOR - KAYALO
FOYER DES JEUNES DU WALO – KAYALO | FOYER DES JEUNES DU WALO – YEESAL`,
};

const one = `
Coop. des femmes de Ngor | Coopérative des femmes de Ngor
Coop des maraîchers du Walo | Coopérative des maraîchers du Walo
GIE Jokko Yeesal | Groupement d'intérêt économique Jokko Yeesal
G.I.E Jokko Yeesal | Groupement d’Intérêt Economique « Jokko Yeesal »
Fédé. des jeunes du Walo | Fédération des jeunes du Walo
Fédé Yeesal Walo | Fédération Yeesal Walo
Gpt Yeesal Walo | Groupement Yeesal Walo
Groupmt Yeesal Walo | Groupement Yeesal Walo
Ass. Yeesal Walo | Association Yeesal Walo
Orga. Yeesal Walo | Organisation Yeesal Walo
Asso Yeesal Walo | Association Yeesal Walo
Mvt Yeesal Walo | Mouvement Yeesal Walo
Collec. Yeesal Walo | Collectif Yeesal Walo
Syndicat Yeesal Walo | Synd. Yeesal Walo
UNHCR | HCR
Association Ennour (جمعية النور) | جمعية النور
جمعية النور - Association Ennour | Association Ennour
جمعية الأمل / Association Al Amal Kindou | جمعية الأمل
Jam'iyat Ennour | Association Ennour
Jam’iyyat Al Amal Kindou | Association Al Amal Kindou
Asociation Yeesal Walo | Association Yeesal Walo
Assocation Yeesal Walo | Association Yeesal Walo
Féderation Yeesal Walo | Fédération Yeesal Walo
Fédértaion Yeesal Walo | Fédération Yeesal Walo
Groupemnt Yeesal Walo | Groupement Yeesal Walo
Entre-aide Walo Yeesal | Entraide Walo Yeesal
Entre aide Walo Yeesal | Entraide Walo Yeesal
Yeesal Walo vzw | Yeesal Walo
Yeesal Walo asbl | Yeesal Walo
Yeesal Walo e.V. | Yeesal Walo
Yeesal Walo Ltd | Yeesal Walo
Yeesal Walo CIC | Yeesal Walo
Yeesal Walo NPC | Yeesal Walo
Yeesal Walo SA | Yeesal Walo
Maison des Femmes du Condroz asbl | Maison des Femmes du Condroz
AFCF Sélibaby | Association des Femmes Chefs de Famille de Sélibaby
Association pour le dévelopement de Kayalo | Association pour le développement de Kayalo
Forum mobilitées Kayalo | Forum mobilités Kayalo
Union des agriculteurs du Kayalo | Union des agricluteurs du Kayalo
Association des femmes rapatrié de Kayalo | Association des femmes rapatriées de Kayalo
Association Yeesal Walo sans but lucratif | Association Yeesal Walo
Association Ennajah Kindou | Association An-Najah Kindou
Association Annour des sourds de Kindou | Association Ennour des sourds de Kindou
Noor Al-Hayat Kindou | Nour Alhayat Kindou
ASC Yeesal Walo | Association Sportive et Culturelle Yeesal Walo
GPF Yeesal Walo | Groupement de Promotion Féminine Yeesal Walo
Ligue Yeesal Walo (section de Kayalo) | Section Kayalo de la Ligue Yeesal Walo
Union Yeesal Walo (Kayalo Est) | Union Yeesal Walo Kayalo Est
Comité Yeesal Walo II | Comité Yeesal Walo 2
1er Groupe Yeesal Walo | Groupe Yeesal Walo 1
Handicap & lnclusion Kayalo | Handicap et Inclusion Kayalo
Handicap & Inclus1on Kayalo | Handicap et Inclusion Kayalo
Women Initative for Kayalo | Women Initiative for Kayalo
Kayalo Women Dev’t Association | Kayalo Women Development Association
Assoc. p. le Dév. de Kayalo | Association pour le Développement de Kayalo
Diaspora de Kayalo en France | Diaspora Kayalo de France
Migrations et Retour Kayalo | Migration & Retour Kayalo
Association des Femme de Kayalo | Association des Femmes de Kayalo
FOYER DES JEUNES DU WALO – KAYALO | Foyer des jeunes du Walo, Kayalo`;

const atLeastReview = `
Ettadhamen | Attadamoun
Association Ettadhamen | Association Attadamoun
Association Essalam | Association Assalem`;

const homes = [null, 'SN'] as const;

describe.each(Object.entries(neverOne))('%s', (_, lines) => {
  test.each(pairsOf(lines))('«%s» and «%s» are not joined', (left, right) => {
    for (const home of homes) {
      expect(outcomeOf([left, right], home)).not.toBe('same');
      expect(outcomeOf([right, left], home)).not.toBe('same');
    }
  });

  test.each(pairsOf(lines))('«%s» and «%s» are not joined by a third row either', (left, right) => {
    for (const third of [`${left} Femmes`, `${right} Sport`, `Amicale ${left}`]) {
      expect(outcomeOf([left, right, third], 'SN')).not.toBe('same');
    }
  });
});

test('all of them in one list: no pair is joined', () => {
  const pairs = Object.values(neverOne).flatMap(pairsOf);
  const names = [...new Set(pairs.flat())];
  const { clusterOf } = matchNames(names);
  const clusterByName = new Map(names.map((name, index) => [name, clusterOf[index]]));
  expect(pairs.filter(([left, right]) => clusterByName.get(left) === clusterByName.get(right))).toEqual([]);
});

describe('one organisation, abbreviated, misspelt or in two scripts', () => {
  test.each(pairsOf(one))('«%s» and «%s» are one', (left, right) => {
    for (const home of homes) {
      expect(outcomeOf([left, right], home)).toBe('same');
      expect(outcomeOf([right, left], home)).toBe('same');
    }
  });
});

describe('translations and transliterations', () => {
  test.each(pairsOf(atLeastReview))('a person is asked about «%s» and «%s»', (left, right) => {
    expect(outcomeOf([left, right])).toBe('to-review');
  });
});

describe('what a person is asked about', () => {
  test.each([
    ['Manko Sahel', 'Manko Sahel Jeunesse'],
    ['GIE Takku Kayalo', 'Association Takku Kayalo'],
    ['Association des coiffeurs de Kayalo', 'Association des coiffeuses de Kayalo'],
    ['AFD', 'AFD - Association des femmes de Dandé'],
    ['Collectif des femmes pour Kayalo (CFK)', 'Coordination des femmes pour Kayalo (CFK)'],
    ['Assoc. malienne des expulsés manko (AMEM)', 'Association des Maliens expulsés (manko) (AMEM)'],
    ['Union kayalaise des éleveuses migrantes (UKEM)', 'Union des éleveurs migrants kayalais (UKEM)'],
    ['Appui aux orphelines kayalaises sinistrées (AOKS)', 'Appui aux sinistrés orphelins kayalais (AOKS)'],
  ])('«%s» and «%s»', (left, right) => {
    expect(outcomeOf([left, right])).toBe('to-review');
  });
});

test('one acronym and one word in common are no question', () => {
  expect(outcomeOf(['Réseau fictif des femmes (RFF)', 'Rassemblement fictif de Fissel (RFF)'])).toBe('distinct');
  expect(outcomeOf(['Union Kayalo des maçonnes (UKAM)', 'Union Kayalo des apprentis mécaniciens (UKAM)'])).toBe(
    'distinct',
  );
});

test('one acronym and the same words in another gender, founded two years apart in two towns, are asked about', () => {
  const both = [
    { nom: 'Association malienne des expulsés manko', sigle: 'AMEM', annee_creation: 1996, ville_siege: 'Dakar' },
    { nom: 'Association des Maliens expulsés (manko)', sigle: 'AMEM', annee_creation: 2001 },
  ];
  const { actors, toReview } = resolveIn(both.map((cells, index) => row('acteurs', index + 2, cells))).value;
  expect([actors.length, toReview.length]).toEqual([2, 1]);
});

describe('a relation that a row states', () => {
  const actorsOf = (...rows: { [key: string]: string }[]) =>
    resolveIn(rows.map((cells, index) => row('acteurs', index + 2, cells)))
      .value.actors.map(({ name }) => name)
      .sort();
  const telephone = { tel_public: '33 555 01 11', site_internet: 'manko.example' };

  test.each(['section_de', 'membre_de'])('%s keeps two apart, whatever they share', (column) => {
    const head = { nom: 'Manko Sahel', sigle: 'MASA', ...telephone };
    const names = ['Manko Sahel', 'Manko Sahel Jeunesse'];
    expect(actorsOf(head, { nom: 'Manko Sahel Jeunesse', [column]: 'Manko Sahel', ...telephone })).toEqual(names);
    expect(actorsOf(head, { nom: 'Manko Sahel Jeunesse', [column]: 'MASA', ...telephone })).toEqual(names);
    expect(actorsOf(head, { nom: 'MANKO SAHEL', [column]: 'Dental Walo' })).toEqual(['Manko Sahel']);
  });

  test('nor does a third row that states nothing bring them together', () => {
    const rows = [
      { nom: 'Manko Sahel', ...telephone },
      { nom: 'Manko Sahel de Kayalo', section_de: 'Manko Sahel', ...telephone },
      { nom: 'Manko Sahel de Kayalo', ...telephone },
    ];
    expect(actorsOf(...rows)).toEqual(['Manko Sahel', 'Manko Sahel de Kayalo']);
  });

  test('a relation between two rows is asked no more; a person has the last word', () => {
    const names = ['Manko Sahel', 'Manko Sahel Jeunesse'] as const;
    const relation = row('relations', 2, { de: names[1], vers: names[0], type: 'membre' });
    expect(resolveIn(cards(...names)).value.toReview).toHaveLength(1);
    expect(resolveIn([...cards(...names), relation]).value.toReview).toEqual([]);
    const same = row('decisions', 2, {
      id: 'D1',
      objet: 'identite',
      acteur: names[0],
      autre: names[1],
      decision: 'meme',
      date: '2026-01-02',
    });
    expect(resolveIn([...cards(...names), relation, same]).value.actors).toHaveLength(1);
  });

  test('a name with a town more, seated there, is not its head office, whatever they share; a number of a register says so', () => {
    const seats = (here: string, there: string, more = {}) => [
      { nom: 'Foyer Manko Baobab', ville_siege: here, ...telephone, ...more },
      { nom: 'Foyer Manko Baobab Pikine', ville_siege: there, ...telephone, ...more },
    ];
    expect(actorsOf(...seats('Dakar', 'Pikine'))).toHaveLength(2);
    expect(actorsOf(...seats('Pikine', 'Pikine'))).toHaveLength(1);
    expect(actorsOf(...seats('Dakar', 'Pikine', { identifiant: '77', registre: 'R' }))).toHaveLength(1);
  });

  test('a row that names itself says nothing', () => {
    const rows = [{ nom: 'Manko Sahel', membre_de: 'Manko Sahel' }, { nom: 'MANKO SAHEL' }];
    expect(actorsOf(...rows)).toEqual(['Manko Sahel']);
  });
});

test('a wing added later changes nothing of who was there', () => {
  const names = ['Manko Sahel', 'Manko Sahel Jeunesse', 'Manko Sahel Femmes'];
  expect([1, 2, 3].map((count) => countOf(names.slice(0, count)))).toEqual([1, 2, 3]);
});
