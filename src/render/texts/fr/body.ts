import { counted } from '../typeset.ts';

const n = counted('fr');

/** Sections 3 to 14. */
export const body = {
  bases: {
    directory: 'Faits d’annuaire et de profil : fiches, documents et entretiens.',
    deskOnly: 'Aucun entretien : ce que les documents et les fiches en disent.',
    testimony: (open: string) => `Témoignages : ${open}`,
    coded: 'Codes déclarés, donnés par une personne ou lus dans les textes (section 2).',
    texts: 'Textes écrits par l’équipe.',
    mixed: (known: string, interviewed: string) => `${known} ; ${interviewed}.`,
  },
  context: {
    position: 'Position dans les migrations',
    positionText: (country: string, positions: string) => `${country} est un pays ${positions}.`,
    positions: { origine: 'd’origine', transit: 'de transit', destination: 'de destination', retour: 'de retour' },
    legal: 'Cadre légal',
    policies: 'Lois, politiques et fenêtres d’influence',
    policiesCaption: 'Lois et politiques recensées',
  },
  knowledge: {
    figures: 'Chiffres publiés, tenus contre les lignes',
    figuresCaption: 'Chiffres publiés et ce que donnent les lignes',
    variable: 'Variable',
    published: 'Publié',
    unit: 'Unité',
    knownOrganisations: 'Organisations recensées',
    computed: 'Recalculé (x/n)',
    verdict: 'Verdict',
    verdicts: { concorde: 'concorde', differe: 'diffère', 'non-verifiable': 'non vérifiable' },
    documents: 'Les documents lus',
    documentsText: (documents: number, findings: number) =>
      `${n(documents, 'document a été lu', 'documents ont été lus')} ; ${n(findings, 'constat en a été tiré', 'constats en ont été tirés')} (liste en annexe A4).`,
  },
  panorama: {
    who: 'Qui elles sont',
    status: 'Statut, ancienneté et activité',
    means: 'Moyens',
    where: 'Où elles agissent',
    publics: 'Pour qui',
    profile: 'Profil par catégorie',
    profileCaption: 'Moyens des organisations de chaque type',
    profileActionCaption: 'Où, avec qui et sur quoi travaillent les organisations de chaque type',
    profileNote:
      'Chaque réponse est suivie de x/n : n compte les organisations du type qui ont répondu à cette question. Les quatre réponses les plus données, au plus.',
    organisations: 'Organisations',
    map: (unit: string) => `Carte schématique : un carré par ${unit}, placé près de ses voisins.`,
    mapLegend: 'La teinte répète le chiffre inscrit ; un carré hachuré est masqué ou n’a pas été enquêté.',
  },
  roles: {
    intro:
      'Une organisation peut tenir plusieurs rôles. Ce qui n’entre dans aucun des cinq est compté à part, sous « activités hors des cinq rôles ».',
    main: 'Les rôles',
    subs: 'Dans le détail de chaque rôle',
    trades: 'Métiers, thématiques et domaines',
    direction: 'Place et sens de la migration',
    crossings: 'Rôles, territoires et types',
    subjects: 'Thèmes et domaines, territoires et types',
    detailsCrossed: 'Sous-rôles, métiers et sens de la migration, par région et par type',
    shared: 'Plusieurs au même endroit',
    sharedIn: (row: string, places: string) => `${row} : ${places}.`,
    unaskedIn: (places: string) =>
      `À part, parce que personne n’y a été interrogé ou trop peu pour le dire : ${places}. Rien n’y est un zéro.`,
    projectYears: 'Années civiles couvertes',
    projectReach: 'Personnes bénéficiaires',
    projectOne: (title: string, known: string, value: string) => `${title} (${known} projets) : ${value}.`,
    projectNumbers: (
      title: string,
      known: string,
      { low, high, mean, median }: { low: string; high: string; mean: string | null; median: string },
    ) =>
      `${title} (${known} projets) : de ${low} à ${high}${mean === null ? '' : `, moyenne ${mean}`}, médiane ${median}.`,
    gaps: 'Cases vides',
    gap: (row: string, columns: string) =>
      `${row} : aucune organisation que cette édition puisse compter dans ${columns}.`,
    projects: 'Projets',
    projectsCaption: 'Projets que cette édition peut montrer',
    quotes: 'Dans leurs mots',
  },
  strengths: {
    intro:
      'Le tableau d’origine de la grille dit quelles forces et quelles faiblesses on attend de chaque rôle. Il est tenu ici contre ce que les sources de ce pays montrent. Ce qui n’est pas documenté n’est pas absent : personne n’en a parlé. Le tableau décrit des rôles, et ne reproche rien à une organisation en particulier.',
    analysis: 'Analyse des auteurs',
    forces: 'Forces',
    weaknesses: 'Faiblesses, selon leur origine',
    origins: {
      interne: 'Propres à l’organisation',
      relation: 'Entre l’organisation et d’autres',
      contexte: 'Imposées par le contexte',
      autre: 'Autre origine',
    },
    matrix: 'Forces et faiblesses par rôle',
    matrixForces: 'Forces observées, par rôle',
    matrixWeaknesses: 'Faiblesses observées, par rôle',
    matrixBase:
      'x/n : n organisations tiennent le rôle, le code est observé pour x d’entre elles. Des autres, les unes le contredisent, des dernières rien ne le dit.',
    matrixBeside:
      'Hors des cinq rôles : organisations dont une activité n’entre dans aucun, qu’elles tiennent un rôle par ailleurs ou non. Comptées à part : le tableau d’origine n’en attend rien.',
    byType: 'Forces et faiblesses par type d’organisation',
    nothingMark: '– : rien d’observé.',
    expectedMark: '● : attendu de ce rôle par le tableau d’origine.',
    contradicted: (count: string) => `contredit : ${count}`,
    reading: 'Lecture, rôle par rôle',
    expectedObserved: (codes: string) => `Attendu et observé : ${codes}.`,
    expectedMasked: (codes: string) => `Attendu, compte masqué : ${codes}.`,
    expectedMissing: (codes: string) => `Attendu et documenté nulle part : ${codes}.`,
    expectedContradicted: (codes: string) => `Attendu et contredit par des propos : ${codes}.`,
    unexpected: (codes: string) => `Observé sans être attendu : ${codes}.`,
    undocumented: (codes: string) => `Organisations du rôle dont rien ne le dit ni ne le dément : ${codes}.`,
    quotes: 'Dans leurs mots',
    practices: 'Bonnes pratiques',
    sector: 'Ce qui est dit de l’ensemble du secteur',
    sectorText:
      'Propos et documents qui parlent d’une catégorie ou du secteur, et d’aucune organisation en particulier.',
    sectorCaption: 'Codes donnés au secteur ou à une catégorie d’acteurs',
    sectorFor: 'Passages qui l’appuient',
    sectorAgainst: 'Passages qui le contredisent',
    code: 'Code',
    axisHead: 'Axe',
  },
  challenges: {
    intro:
      'Les cinq défis sont des titres : ils regroupent les faiblesses qui les nourrissent et n’ont pas de compte propre.',
    counted: (n: string) =>
      `x/n : x organisations dont une source dit cette faiblesse, sur les ${n} dont au moins une faiblesse est connue.`,
    fedBy: (codes: string) => `Ce qui le nourrit : ${codes}.`,
    fedByNothing: 'Aucune faiblesse qui le nourrit n’est documentée.',
    asked: 'Difficultés dites en entretien',
  },
  needs: {
    asked: 'Ce qu’elles demandent',
    training: 'Formations',
    suggested: 'Besoins que suggèrent les faiblesses',
    suggestedText:
      'Déduits des faiblesses documentées, et non demandés : ils ne s’ajoutent pas aux besoins ci-dessus et n’entrent dans aucun classement.',
    suggestedCaption: 'Besoins suggérés, avec les faiblesses d’où ils viennent',
    need: 'Besoin',
    from: 'Faiblesses d’où il vient',
    organisations: 'Organisations',
    more: 'Rencontres, échanges, accompagnement',
  },
  recommendations: {
    noAddressee: 'Sans destinataire indiqué',
    caption: (addressee: string) => `Recommandations – ${addressee}`,
    coded: 'Codes déclarés, donnés par une personne ou lus dans les textes (section 2).',
    texts: 'Recommandations des auteurs',
  },
} as const;
