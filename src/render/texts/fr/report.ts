import { counted } from '../typeset.ts';

const n = counted('fr');

/** Words of the page itself, of tables and of figures. */
export const report = {
  page: {
    skip: 'Aller au contenu',
    colon: ' : ',
    semicolon: ' ; ',
    contents: 'Sommaire',
    exhibits: 'Liste des tableaux et figures',
    acronyms: 'Sigles',
    openAll: 'Tout ouvrir',
    closeAll: 'Tout fermer',
    scrollable: 'Tableau à faire défiler',
    tableBehind: 'Voir le tableau',
    annexes: 'Annexes',
    fictional: 'DONNÉES FICTIVES',
    fictionalLong:
      'Toutes les organisations, personnes et réponses de ce rapport sont inventées. Rien ici ne décrit un pays réel.',
    footer: (title: string, edition: string) => `${title} – ${edition}`,
  },
  table: {
    number: (index: number) => `Tableau ${index}`,
    figure: (index: number) => `Figure ${index}`,
    value: 'Réponse',
    category: 'Catégorie',
    count: 'Nombre (x/n)',
    share: 'Part',
    which: 'Lesquelles',
    otherAnswers: {
      caption: (question: string, count: string) => `${question} – autres réponses, telles qu’écrites (${count})`,
      who: 'Organisation',
      words: 'Réponse, telle qu’écrite',
    },
    seeNames: (count: number) => (count < 2 ? 'voir le nom' : `voir les ${count} noms`),
    masked: 'masqué',
    maskedNote:
      'masqué : trop peu d’organisations, ou toutes, pour le dire sans les désigner (règle en section 2) ; ce n’est pas un zéro.',
    unasked: 'non enquêté',
    unaskedNote:
      'non enquêté : personne n’y a été interrogé, ou trop peu d’organisations pour que cette édition puisse le dire ; ce n’est pas un zéro.',
    unaskedShortNote:
      'n. e. : non enquêté, personne n’y a été interrogé, ou trop peu d’organisations pour que cette édition puisse le dire ; ce n’est pas un zéro.',
    unaskedValues: (labels: string) => `Non enquêté : ${labels}.`,
    unaskedCounted: (labels: string) =>
      `Comptées d’après ce qui est connu d’elles, alors que personne n’y a été interrogé, ou trop peu d’organisations pour que cette édition puisse le dire : ${labels}.`,
    notAnswered: 'Sans réponse',
    notDocumented: 'Non renseigné',
    refused: 'Ne sait pas, ou ne veut pas répondre',
    untold: (count: string) => `Autres réponses, trop peu nombreuses chacune pour être nommées : ${count}.`,
    multipleNote: 'Plusieurs réponses possibles.',
    fewNote: 'Base inférieure à dix : aucun pourcentage.',
    unnamed: (count: number) => n(count, 'non nommée', 'non nommées'),
    maskedValues: (labels: string) => `Masqués : ${labels}.`,
    maskedShort: 'm.',
    unaskedShort: 'n. e.',
    shortMaskedNote:
      'm. : masqué (trop peu d’organisations, ou toutes, pour le dire sans les désigner) ; ce n’est pas un zéro.',
    shortUnaskedNote:
      'n. e. : non enquêté, personne n’y a été interrogé, ou trop peu d’organisations ; ce n’est pas un zéro.',
    wholeMasked: (title: string) =>
      `${title} : réponses trop peu nombreuses pour être données sans désigner qui les a faites.`,
    zeros: (labels: string) => `À zéro : ${labels}.`,
    empty: (title: string, notes: string) => `${title} : rien à montrer ici.${notes === '' ? '' : ` ${notes}`}`,
    allZero: (title: string, base: string, labels: string) =>
      `${title} : aucune des réponses proposées n’a été relevée (${labels}). ${base}`,
    crossingsMasked: (titles: string) =>
      `Trop peu d’organisations par case pour que ces croisements se lisent sans les désigner ; l’édition interne les donne : ${titles}.`,
    crossingsSparse: (titles: string) =>
      `Plus de deux cases sur trois sont à zéro, masquées ou non enquêtées dans ces croisements, que l’édition interne donne en entier : ${titles}.`,
    crossingMasked: (title: string) =>
      `${title} : trop peu d’organisations par case pour que ce croisement se lise sans les désigner ; l’édition interne le donne.`,
    crossingSparse: (title: string) =>
      `${title} : plus de deux cases sur trois sont à zéro, masquées ou non enquêtées ; l’édition interne donne ce croisement en entier.`,
    merged: (what: string) => `Autres, réunis : ${what}.`,
    citations: 'Part des citations',
    citationsNote: (count: string) =>
      `Part : des organisations qui ont répondu. Part des citations : des ${count} réponses données en tout, une organisation comptant une fois par réponse ; ce n’est pas une part d’organisations.`,
    who: 'Qui, case par case',
    alternative: (title: string, lines: string) => `${title} : ${lines}.`,
    yes: 'oui',
    no: 'non',
    none: '–',
    total: 'Ensemble',
  },
  base: {
    known: (count: number) => n(count, 'organisation recensée', 'organisations recensées'),
    interviewed: (count: number) => n(count, 'organisation interrogée', 'organisations interrogées'),
    voices: (count: number, groups: number) =>
      `${n(count, 'voix', 'voix')} (${n(count - groups, 'organisation seule', 'organisations seules')} et ${n(groups, 'entretien de groupe', 'entretiens de groupe')})`,
    groupsApart: (groups: number) =>
      n(
        groups,
        'entretien de groupe n’y est pas, faute de siège, de type ou de taille à lui',
        'entretiens de groupe n’y sont pas, faute de siège, de type ou de taille à eux',
      ),
    documents: (count: number) => n(count, 'document', 'documents'),
    findings: (count: number) => n(count, 'constat de la revue documentaire', 'constats de la revue documentaire'),
    mechanisms: (count: number) => n(count, 'mécanisme de dialogue', 'mécanismes de dialogue'),
    projects: (count: number) => n(count, 'projet', 'projets'),
    approached: (count: number) =>
      n(count, 'organisation inscrite au carnet de terrain', 'organisations inscrites au carnet de terrain'),
    notMet: (count: number) =>
      n(
        count,
        'organisation inscrite au carnet de terrain et restée sans entretien',
        'organisations inscrites au carnet de terrain et restées sans entretien',
      ),
    relations: (count: number) => n(count, 'lien', 'liens'),
    other: (count: number) => n(count, 'unité', 'unités'),
    amongKnown: (interviewed: string) => `, dont ${interviewed} ${interviewed === '1' ? 'interrogée' : 'interrogées'}`,
    outOfKnown: (known: string) => `, sur ${known} ${known === '1' ? 'recensée' : 'recensées'}`,
    outOfBoth: (interviewed: string, known: string) =>
      ` (${interviewed} ${interviewed === '1' ? 'interrogée' : 'interrogées'} en tout, ${known} ${known === '1' ? 'recensée' : 'recensées'})`,
    both: (count: string) => `les deux réponses sont connues pour ${count}`,
    open: (who: string) => `${who} dont les propos sont ouverts à cette édition`,
    label: (what: string) => `Base : ${what}`,
    answered: (count: string) => `${count} ont répondu`,
    answeredOne: (count: string) => `${count} a répondu`,
    notAnswered: (count: string) => `${count} sans réponse`,
    documented: (count: string) => `renseigné pour ${count}`,
    notDocumented: (count: string) => `non renseigné pour ${count}`,
    notOpen: (count: string) => `non renseigné ou non ouvert à cette édition pour ${count}`,
    refused: (count: number) => n(count, '« ne sait pas » ou refus', '« ne sait pas » ou refus'),
    answersMasked: 'nombre de réponses masqué',
    end: '.',
  },
  editions: {
    publique: 'Édition publique',
    comite: 'Édition du comité',
    interne: 'Édition interne',
    autorites: 'Édition pour les autorités',
    bailleurs: 'Édition pour les bailleurs',
    numbered: (audience: string, number: number) => `${audience} n° ${number}`,
    draft: (audience: string) => `${audience}, brouillon non numéroté`,
    internalMark: 'ÉDITION INTERNE – NE PAS DIFFUSER',
    committeeMark: 'ÉDITION DU COMITÉ – NE PAS DIFFUSER HORS DU COMITÉ',
    authoritiesMark: 'ÉDITION POUR LES AUTORITÉS',
    donorsMark: 'ÉDITION POUR LES BAILLEURS',
  },
  kinds: {
    entretiens: 'entretiens',
    revue: 'revue documentaire',
    acteurs: 'fiches d’identité',
    terrain: 'organisations approchées',
    projets: 'projets',
    mecanismes: 'mécanismes de dialogue',
    relations: 'relations',
    politiques: 'politiques',
    engagements: 'engagements',
    indicateurs: 'indicateurs',
    recommandations: 'recommandations',
    'chiffres-publies': 'chiffres publiés',
    accords: 'réponses d’accord',
    decisions: 'décisions',
    registre: 'registre des identifiants',
  },
  setAside: {
    'autre-pays': 'autre pays',
    'sans-cle': 'sans nom ni texte qui permette de l’employer',
    doublon: 'doublon',
    illisible: 'illisible',
    'pays-inconnu': 'pays inconnu',
    total: 'ligne de total',
    entete: 'en-tête répété',
    'au-dessus': 'au-dessus des titres de colonnes',
    exemple: 'exemple du modèle vide',
    'sans-reponse': 'aucune réponse',
    'sans-entretien': 'accord sans entretien',
    retrait: 'retrait',
  },
  status: {
    declared: 'déclaré ou coché',
    inferred: 'lu par la machine ou donné par un lecteur, non vérifié',
    decided: 'établi par une personne',
  },
  grades: {
    elevee: 'solidité élevée',
    moyenne: 'solidité moyenne',
    faible: 'solidité faible',
    'tres-faible': 'solidité très faible',
  },
  voices: {
    soi: 'l’organisation elle-même',
    reseau: 'un réseau',
    bailleur: 'un bailleur',
    autorite: 'une autorité',
    tiers: 'une tierce partie',
    presse: 'la presse',
  },
  natures: {
    verbatim: '',
    document: '',
    notes: 'Propos rapportés d’après des notes',
    traduction: 'Propos traduits',
  },
} as const;
