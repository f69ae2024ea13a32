/*
 * Answers as the country syntheses and their charts label them, short ids of these labels included («une seule
 * localité», «une-localite»), by list and code. They differ from ours by a word or a plural, so that an older survey is
 * read without mapping. One file, because they are what a country brings when it joins: beside a list, our own words.
 */

const inEuro = (...bands: string[]): string[] => bands.flatMap((band) => [band, `${band} euros`, `${band} EUR`]);
/** «Moins de 5 000», «< 5 000», with and without the currency. */
const below = (amount: string): string[] => inEuro(`moins de ${amount}`, `inférieur à ${amount}`, `0 à ${amount}`);
/** «De 20 000 à 100 000», «Entre 20 000 et 100 000», «20 000 à 100 000», and the slips that were printed. */
const between = (from: string, to: string): string[] =>
  inEuro(
    `${from} à ${to}`,
    `de ${from} à ${to}`,
    `entre ${from} et ${to}`,
    `entre ${from} à ${to}`,
    `de ${from} à moins de ${to}`,
    `${from} à moins de ${to}`,
  );
const above = (amount: string): string[] =>
  inEuro(`plus de ${amount}`, `supérieur à ${amount}`, `au-delà de ${amount}`);

export const publishedLabels: { readonly [list: string]: { readonly [code: string]: readonly string[] } } = {
  statut_juridique: {
    declaree: ['déclarée formelle', 'formelle déclarée accord cadre', 'associations déclarées'],
    agreee: ['associations agréées', 'agréée (ONG)'],
    'utilite-publique': [
      'reconnue utilité publique',
      'utilité publique',
      'association reconnue',
      'association reconnu',
      'association reconnue d’utilité publique',
      'association reconnue d’utilité publique (RUP)',
      'reconnue d’utilité publique (RUP)',
      'formelle RUP',
      'formelle / reconnue d’utilité publique',
    ],
    fait: ['association au fait', 'informelle de fait', 'organisation de fait', 'informelle / association de fait'],
    autre: ['autre statut juridique'],
    'non-renseigne': ['statut non renseigné', 'non précisé'],
  },
  budget_tranche: {
    'moins-5000': [...below('5 000'), 'faible (< 5 000)', 'faible (moins de 5 000)'],
    '5000-10000': [...below('10 000'), ...between('5 000', '10 000')],
    '10000-20000': [...below('20 000'), ...between('10 000', '20 000')],
    '20000-100000': between('20 000', '100 000'),
    'plus-100000': [...above('100 000'), 'bonne (100 000 - millions)', 'bonne (100 000 à des millions)'],
  },
  periode_creation: {
    'avant-2002': ['avant l’année 2002'],
    '2002-2015': ['entre 2002 et 2015', '2002 à 2015'],
    'apres-2015': ['après l’année 2015', 'depuis 2016'],
    '1990-1999': ['entre 1990 et 1999', '1990 à 1999'],
    '2000-2010': ['entre 2000 et 2010', '2000 à 2010'],
    '2011-2022': ['entre 2011 et 2022', '2011 à 2022'],
    'avant-2010': ['avant l’année 2010'],
    '2010-2015': ['entre 2010 et 2015', '2010 à 2015'],
  },
  nb_membres_tranche: {
    '1-10': ['1 à 10', 'de 1 à 10', 'moins de 10', 'entre 1 et 10'],
    '11-50': ['11 à 50', 'entre 11 et 50'],
    '51-100': ['51 à 100', 'entre 51 et 100'],
    // Printed beside «plus de 1000»: what is over 100 and not over 1 000.
    '101-1000': ['plus 100', 'plus de 100', '101 à 1000', 'entre 101 et 1000'],
    'plus-1000': ['plus de 1000'],
  },
  nb_salaries_tranche: {
    '0': ['aucun', 'pas de salarié', 'aucun salarié', 'sans salarié'],
    '1-4': ['moins de 5', 'moins 5', '1 à 4'],
    '5-19': ['5 à 19', 'entre 5 et 19'],
    '20-99': ['20 à 99', 'entre 20 et 99'],
    'plus-100': ['plus de 100', '100 et plus'],
  },
  sources_financement: {
    cotisations: ['cotisations', 'cotisations de membres', 'cotisation membres'],
    'fonds-publics-nationaux': ['fonds publics', 'fonds public national', 'fonds publics national'],
    'bailleurs-internationaux': ['bailleur international', 'bailleurs de fonds internationaux'],
    'dons-prives': ['dons privés', 'don de privés', 'dons de personnes privées'],
    'dons-organismes-prives': ['dons d’organismes privés', 'dons autres organismes privés', 'organismes privés'],
    'activites-generatrices': [
      'activités génératrices de revenu',
      'activité génératrice de revenus',
      'activités génératrices revenus',
      'activités génératrices de fond',
    ],
    fondations: ['fondation', 'dons ou subventions des fondations', 'dons ou subvention de fondations'],
  },
  echelle_territoriale: {
    localite: ['une localité', 'une seule localité'],
    region: ['une région', 'un gouvernorat', 'une seule région (gouvernorat)'],
    'plusieurs-regions': ['plusieurs régions (gouvernorats)', 'plusieurs régions / gouvernorats'],
    pays: [
      'pays entier',
      'tout le pays',
      'ensemble du pays',
      'sur l’ensemble du pays',
      'l’ensemble du pays où l’association a son siège',
    ],
  },
  niveau_organisation: {
    base: ['organisation communautaire de base', 'premier niveau'],
    association: ['deuxième niveau', '2e niveau', 'association simple'],
    'faitiere-associations': ['faîtières d’associations', 'faîtière', 'faîtières', 'troisième niveau', '3e niveau'],
    'faitiere-collectivites': ['faîtière collectivités locales', 'faîtières de collectivités locales'],
    'reseau-plateforme': ['réseaux et plateformes', 'réseaux', 'plateformes'],
  },
  place_migration: {
    exclusive: ['spécialisée exclusive', 'spécialisée', 'exclusivement', 'thématique exclusive'],
    principale: ['thématique principale', 'thème principal'],
    secondaire: ['thématique secondaire', 'thème secondaire'],
  },
  sens_migration: {
    immigration: ['immigration seule', 'immigration seulement'],
    emigration: ['émigration seule', 'émigration seulement'],
    'les-deux': ['immigration et émigration', 'émigration et immigration'],
    retour: ['migration de retour'],
  },
  metiers: {
    sensibilisation: ['sensibilisation communication', 'sensibilisation / communication'],
    formation: ['formation alphabétisation'],
    'accueil-protection': ['accueil assistance protection', 'accueil, assistance et protection'],
    'production-connaissances': ['production de connaissance', 'production connaissances'],
    concertation: ['concertation dialogue', 'concertation et dialogue', 'dialogue'],
    'recherche-action': ['recherche action'],
    'orientation-insertion': ['orientation / insertion / réinstallation', 'orientation et insertion'],
  },
  difficultes_vie_associative: {
    budget: ['budget global', 'problème de budget'],
    fonctionnement: ['fonctionnement association', 'fonctionnement'],
    autre: ['autres difficultés'],
    aucune: ['aucun problème', 'pas de difficulté'],
  },
  difficultes_projet: {
    montage: ['montage projet', 'montage de projet', 'montage de projets', 'montage du projet'],
    'mise-en-oeuvre': ['mise en œuvre des projets', 'mise en œuvre du projet'],
    autre: ['autres difficultés'],
    aucune: ['aucun problème', 'pas de difficulté'],
  },
  besoins_appui: {
    'echange-acteurs': [
      'échange autres acteurs',
      'échange avec d’autres acteurs',
      'échanges avec d’autres acteurs',
      'échange avec les autres acteurs',
      'échanges avec les autres acteurs',
    ],
  },
  formations: {
    'gestion-organisationnelle': [
      'gestion association ressources',
      'gestion d’association et de ressources',
      'gestion d’association',
      'gestion associative',
      'gestion organisationnelle',
    ],
    'montage-gestion-projet': [
      'montage gestion projets associatifs',
      'montage et gestion de projets',
      'montage et gestion de projets associatifs',
      'rédaction gestion projets',
      'rédaction et gestion de projets',
      'gestion de projet',
      'montage de projets',
    ],
    'mobilisation-ressources': ['mobilisation des ressources', 'recherche de financements'],
    plaidoyer: [
      'plaidoyer droits statut migrants',
      'plaidoyer pour les droits et le statut des migrants',
      'plaidoyer, droits et statut des migrants',
      'techniques de plaidoyer',
    ],
    'communication-numerique': ['communication', 'communication numérique', 'communication digitale'],
    leadership: ['leadership accompagnement migrants', 'leadership et accompagnement des migrants'],
    'suivi-evaluation': ['suivi évaluation'],
    'langue-arabe': ['arabe'],
  },
  partenariats: {
    osc: ['OSC et réseaux', 'OSC et réseaux d’OSC', 'OSC et réseau d’OSC', 'associations'],
    'reseau-osc': ['réseau d’OSC'],
    administration: ['administrations', 'l’administration'],
  },
  forme: {
    formel: ['formels', 'partenariats formels', 'partenariat formel'],
    informel: ['informels', 'partenariats informels', 'partenariat informel'],
  },
  temps_forts: {
    'jim-18-decembre': ['Journée internationale des migrants', '18 décembre', 'Journée internationale du migrant'],
  },
  niveaux_dialogue: {
    local: ['institutions locales'],
    regional: ['institutions régionales'],
    national: ['institutions nationales'],
    international: ['institutions internationales'],
  },
  frequence: {
    parfois: ['oui, parfois'],
    // Two answers merged in one synthesis: the one that says less stands for both.
    rarement: ['non, rarement', 'oui, rarement', 'rarement ou jamais', 'rarement/jamais'],
    jamais: ['non, jamais', 'non, pas du tout'],
  },
  type_bailleur: {
    'cooperation-bilaterale': ['coopérations bilatérales'],
    'ue-nations-unies': ['UE/UN', 'UE NU', 'UE/NU', 'UE et Nations unies', 'Union européenne / Nations unies'],
    'ong-internationale': ['ONG internationales'],
  },
  'grid:theme': {
    accueil: [
      'accueil, protection et accompagnement',
      'accompagnement des migrants',
      'assistance sociale et juridique',
      'assistance (administrative et juridique)',
      'assistance (administratif et juridique)',
      'assistance des migrants en transit',
      'accueil et intégration des immigrés',
      'orientation, assistance',
      'accompagnement social',
      'information, sensibilisation et orientation',
    ],
    accompagnement: [
      'migrants de retour transit',
      'migrants de retour / en transit',
      'migrants de retour et en transit',
      'réinsertion socioéconomique',
      'réinsertion socio-économique',
      'accueil, assistance et réinsertion des migrants de retour',
    ],
    humanitaire: [
      'assistance humanitaire',
      'accueil, protection, assistance des déplacés internes et réfugiés',
      'apatridie',
    ],
    cohesion: [
      'cohésion sociale paix',
      'cohésion sociale, citoyenneté, paix',
      'cohésion sociale et vivre ensemble',
      'intégration sociale / culturelle',
      'intégration culturelle',
      'discrimination',
    ],
    droit: [
      'défense droits traite',
      'défense des droits / traite',
      'défense des droits, traite',
      'droits travailleurs migrants',
      'droits des travailleurs migrants',
      'défense droits migrants',
      'défense des droits des migrants',
      'protection et défense des droits',
      'protection et promotion des droits des migrants',
      'protection des droits des travailleurs migrants et de leur famille',
      'accès à la justice',
      'aide juridique',
      'traite',
    ],
    education_sante: ['accès à la santé', 'soutien scolaire'],
    enfants: ['droit et protection des enfants', 'migration et déplacement des enfants'],
    genre: ['droit et protection de femmes', 'droit et protection des femmes', 'autonomisation des femmes'],
    gouvernance: ['plaidoyer pour l’amélioration du cadre institutionnel', 'gouvernance'],
    professionnel: [
      'insertion socio-professionnelle jeunes',
      'insertion socio-professionnelle des jeunes',
      'insertion socio-économique et professionnelle',
      'accompagnement de jeunes',
      'emploi',
    ],
    developpement: [
      'migration développement',
      'migration et développement',
      'développement territorial',
      'coopération et développement local',
    ],
    plaidoyer: ['plaidoyer et sensibilisation', 'sensibilisation et plaidoyer'],
    circulation: [
      'migration irrégulière mobilité légale libre circulation',
      'migration irrégulière, mobilité légale et libre circulation',
      'migration irrégulière, mobilité légale et libre circulation CEDEAO',
      'sensibilisation sur la migration irrégulière',
      'sensibilisation migration irrégulière',
      'sensibilisation sur la migration clandestine',
      'migration illégale',
      'migration clandestine',
    ],
    autre_theme: ['autres', 'autre thématique'],
  },
  'grid:public': {
    'population-generale': ['population générale', 'la population'],
    'migrants-retour': ['migrantes et migrants de retour', 'personnes migrantes de retour'],
    immigres: ['immigrés', 'immigrants'],
    emigres: ['émigrés', 'émigrants'],
    'mineurs-non-accompagnes': ['mineurs non accompagnés et séparés'],
    'victimes-traite': ['victimes de traite et leur famille', 'victimes de traite et famille'],
    diaspora: ['Ivoiriens de l’extérieur', 'Maliens de l’extérieur', 'Marocains du monde'],
    leaders: ['leaders communautaires et religieux', 'leaders'],
    autorites: ['autorités administratives', 'autorités'],
    autre: ['autres publics'],
  },
};

/** Spellings of a code, as published; a plural of «autre» is everywhere the same. */
export const publishedSpellings = (listId: string, code: string): readonly string[] => [
  ...(publishedLabels[listId]?.[code] ?? []),
  ...(code === 'autre' ? ['autres', 'others'] : []),
];
