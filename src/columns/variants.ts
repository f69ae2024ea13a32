/** Known ways of writing codes of the grid in answers, by axis and code: national labels of V34 and V39, old names. */
export const listVariants: { [axis: string]: { [code: string]: string[] } } = {
  theme: {
    accueil: [
      'accueil, orientation, accompagnement',
      'orientation et assistance',
      'accueil-orientation-accompagnement',
    ],
    accompagnement: [
      'migration de retour',
      'migrants de retour',
      'réinsertion des migrants de retour',
      'appui à la réinsertion',
    ],
    humanitaire: ['aide d’urgence', 'aides d’urgence', 'action humanitaire'],
    cohesion: ['cohésion sociale', 'intégration sociale', 'lutte contre les discriminations'],
    droit: ['défense des droits', 'protection des droits', 'droits et protection', 'promotion des droits'],
    education_sante: ['éducation', 'santé', 'éducation et santé'],
    enfants: ['mineurs non accompagnés', 'protection des enfants'],
    genre: ['genre', 'violence contre les femmes'],
    gouvernance: ['politiques migratoires', 'gouvernance locale'],
    professionnel: ['insertion professionnelle', 'insertion socio-professionnelle', 'entrepreneuriat', 'travail'],
    developpement: ['codéveloppement', 'développement local'],
    plaidoyer: ['sensibilisation', 'plaidoyer'],
    circulation: ['libre circulation', 'migration irrégulière', 'mobilité légale et libre circulation'],
    autre_theme: ['autre'],
  },
  public: {
    'population-generale': ['toute la population', 'tout public'],
    'migrants-retour': ['migrants de retour', 'retournés'],
    'deplaces-internes': ['déplacés internes', 'déplacés', 'PDI'],
    'mineurs-non-accompagnes': ['MNA', 'mineurs isolés'],
    'victimes-traite': ['victimes de traite'],
    handicap: ['personnes en situation de handicap'],
    'sans-abri': ['personnes en situation de rue'],
    collectivites: ['les collectivités', 'collectivités'],
    autre: ['autres'],
  },
  relation: {
    membre: ['membre de'],
    'section-de': ['section de', 'section'],
    partenaire: ['partenariat'],
  },
};
