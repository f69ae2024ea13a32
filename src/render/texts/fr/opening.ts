import { counted } from '../typeset.ts';

const n = counted('fr');
const interviews = (count: number) => n(count, 'entretien', 'entretiens');

/** Cover, summary, method. */
export const opening = {
  cover: {
    title: (inCountry: string) =>
      `Cartographie des organisations de la société civile qui travaillent sur les migrations ${inCountry}`,
    country: 'Pays',
    edition: 'Édition',
    asOf: 'Données au',
    undated: 'aucune donnée datée',
    authors: 'Auteurs',
    funder: 'Avec l’appui de',
    licence: 'Licence',
    versions: 'Versions',
    versionsText: (tool: string, grid: string, checksum: string) =>
      `cartographie ${tool} ; grille ${grid} (${checksum})`,
    fingerprint: 'Empreinte des données publiées',
    toCheck: '… (en entier en section 2, avec ce qu’elle dit et comment la vérifier)',
    contact: 'Correction ou retrait',
    contactText: (contact: string) =>
      `Une organisation qui veut corriger ce qui est dit d’elle, y répondre ou être retirée peut le demander à : ${contact}`,
    contactMissing:
      'Une organisation peut demander à corriger ce qui est dit d’elle, à y répondre ou à être retirée. L’adresse à laquelle écrire n’est pas encore indiquée.',
    citation: 'Pour citer',
    noAuthors: 'Auteurs non indiqués',
    noDate: 's. d.',
    thanks: 'Remerciements',
    acronymsUsed: 'Sigles employés dans ce rapport',
    ownForm: (acronym: string) => ` (en français : ${acronym})`,
    acronymsOf: 'Sigles des organisations de l’annuaire',
  },
  summary: {
    known: (count: number) => (count < 2 ? 'organisation recensée' : 'organisations recensées'),
    interviewed: (count: number) => (count < 2 ? 'interrogée' : 'interrogées'),
    interviews: (count: number) => (count < 2 ? 'entretien' : 'entretiens'),
    documents: (count: number) => (count < 2 ? 'document' : 'documents'),
    notOpen: 'ouvert à cette édition',
    findings: (count: number) => (count < 2 ? 'constat documentaire' : 'constats documentaires'),
    listed: (count: number) => (count < 2 ? 'nommée dans cette édition' : 'nommées dans cette édition'),
    period: (first: string, last: string) => (first === last ? first : `du ${first} au ${last}`),
    mainFindings: 'Ce qui ressort',
    howToRead:
      'Chaque chiffre se lit x/n : x organisations sur les n dont on le sait. Aucun pourcentage n’est donné quand n est inférieur à dix. Aucune organisation n’est notée ni classée.',
    finding: (title: string, values: string) => `${title} : ${values}.`,
    limits: 'Ce qu’il faut garder en tête',
    moreLimits: 'Toutes les limites sont en section 2.',
    seeSection: (number: string) => `section\u00a0${number}`,
  },
  agreement: {
    text: 'Deux personnes ont lu les mêmes entretiens, chacune de son côté. Un axe n’est comparé qu’entre lecteurs qui en ont tous deux donné au moins un code. Un cas est un entretien et un code de l’axe. L’accord brut compte aussi les codes qu’aucune n’a donnés ; « donnés par les deux » ne retient que ceux que l’une au moins a donnés. Le kappa de Cohen et l’alpha de Krippendorff retirent ce que le hasard ferait : 1 est un accord entier, 0 celui du hasard ; ils ne sont pas calculables quand un code ne varie pas.',
    machineText:
      'La machine est comparée à chaque personne de la même façon : elle n’a lu que les réponses ouvertes, par les indices de la grille, avant toute décision ; un entretien sans réponse ouverte n’est pas comparé.',
    machine: 'machine',
    axis: 'Axe',
    code: 'Code',
    readers: 'Lecteurs',
    interview: 'Entretien',
    interviews: 'Entretiens',
    cases: 'Cas',
    agreed: 'Accord brut (x/n)',
    both: 'Donnés par les deux (x/n)',
    kappa: 'Kappa de Cohen',
    alpha: 'Alpha de Krippendorff',
    impossible: 'non calculable',
    onlyFirst: 'Donnés par le premier seul',
    onlySecond: 'Donnés par le second seul',
    caption: 'Accord entre deux lecteurs des mêmes entretiens, par axe',
    allCaption: 'Accord de tous les lecteurs ensemble, par axe',
    codesCaption: 'Accord entre deux lecteurs des mêmes entretiens, par code',
    disagreementsCaption: 'Désaccords entre lecteurs, par entretien',
  },
  method: {
    fingerprint: 'Vérifier l’empreinte des données',
    fingerprintText: (file: string) =>
      `L’empreinte en couverture (SHA-256) est celle des valeurs que cette édition publie, telles que les tient le fichier ${file} : jamais celle des fichiers d’entrée. Deux rapports qui la partagent disent les mêmes valeurs, dans tous les formats et les deux langues ; une valeur qui change, et elle change. Elle ne permet de vérifier aucune supposition sur ce qui est fermé, puisqu’elle se calcule avec ce que le lecteur a déjà. La version de l’outil et le numéro de l’édition n’y entrent pas.`,
    fingerprintWhole: 'En entier : ',
    fingerprintThen: ' ; puis ',
    fingerprintWays: ['Avec l’outil : ', 'Sans lui : '],
    populations: 'Trois nombres à ne pas confondre',
    known: 'Recensées',
    knownText: (count: number) =>
      `${n(count, 'organisation de la société civile qu’au moins une source nomme', 'organisations de la société civile qu’au moins une source nomme')}.`,
    approached: 'Approchées',
    approachedText: (count: number) =>
      `${n(count, 'organisation que l’équipe a cherché', 'organisations que l’équipe a cherché')} à rencontrer.`,
    approachedUnknown: 'nombre inconnu : aucune source ne le dit.',
    interviewed: 'Interrogées',
    interviewedText: (x: number, base: number, interviews: number) =>
      x === 0 ? `aucune (0/${base}).` : `${x}/${base}, par ${n(interviews, 'entretien', 'entretiens')}.`,
    open: 'Entretiens ouverts',
    openText: (x: number, base: number) =>
      `${x}/${base} ${base < 2 ? 'entretien' : 'entretiens'} dont cette édition peut compter les propos.`,
    listed: 'Nommées ici',
    listedText: (x: number, base: number) =>
      x === base ? `${x}/${base}.` : `${x}/${base} : les autres ne sont que comptées.`,
    unattributed: 'Entretiens non attribués',
    unattributedText: (count: number) =>
      `${n(count, 'entretien dont rien ne dit avec quelle organisation il fut mené : lu, sans être compté', 'entretiens dont rien ne dit avec quelle organisation ils furent menés : lus, sans être comptés')}.`,
    others: 'Autres entretiens',
    othersText: (count: number) =>
      `${n(count, 'entretien avec une autorité, une institution, un bailleur ou un expert : lu, sans être compté', 'entretiens avec des autorités, des institutions, des bailleurs ou des experts : lus, sans être comptés')} parmi ceux des organisations.`,
    outside: 'Hors société civile',
    outsideText: (count: number) =>
      `${n(count, 'organisme (autorité, agence, bailleur, entreprise…) est gardé et marqué, mais n’est pas compté', 'organismes (autorités, agences, bailleurs, entreprises…) sont gardés et marqués, mais ne sont pas comptés')}.`,
    dates: 'Dates des entretiens',
    datesText: (first: string, last: string) => (first === last ? `le ${first}.` : `du ${first} au ${last}.`),
    knownBy: 'Comment les organisations sont connues',
    knownByText: 'Une organisation peut être connue par plusieurs sortes de sources.',
    kind: 'Sorte de source',
    inclusion: 'Règle d’inclusion',
    inclusionText:
      'Est recensée toute organisation de la société civile qu’une source nomme au moins une fois, entretien, document, liste publiée ou carnet de terrain. Les autorités, les agences des Nations unies, les agences de coopération, les bailleurs et les entreprises sont gardés et marqués, mais ne sont pas comptés.',
    coding: 'Comment les textes ont été codés',
    codingText:
      'Les réponses fermées sont prises telles quelles. Les réponses ouvertes et les extraits de documents sont lus avec la grille d’analyse (annexe A3) : chaque code garde les mots qui l’appuient, leur place, et ceux qui le contredisent. Un souhait, une négation, un passé révolu ou ce que fait un autre acteur ne compte pas. Un lecteur peut aussi donner lui-même des codes à un entretien. Qu’il soit lu par la machine ou donné par un lecteur, un code qu’aucune décision n’a confirmé n’apparaît jamais dans une fiche diffusée : il n’entre que dans les comptes.',
    statusesText:
      'Chaque code a un statut : « déclaré », l’organisation l’a coché (dans la grille même, ou dans une liste du questionnaire que l’annexe A3 fait correspondre à la grille) ; « inféré », la machine l’a lu dans un texte ou un lecteur l’a donné ; « décidé », une personne l’a tranché. Les trois ne se mêlent jamais : l’édition interne liste leurs accords et leurs contradictions (annexe A7), les autres ne mettent à côté d’un nom que des codes déclarés ou décidés, et jamais de faiblesse.',
    agreement: 'Accord entre lecteurs',
    decisions: 'Décisions humaines',
    decisionsText: (count: number) =>
      `${n(count, 'décision est montrée', 'décisions sont montrées')} par cette édition (annexe A6) ; toutes sont rejouées à chaque construction du rapport.`,
    funnel: 'Du recensement à l’entretien',
    approachedOf: (approached: number, logged: number) =>
      `Approchées : ${approached} des ${logged} organisations inscrites au carnet de terrain ; les autres ne sont qu’identifiées, ou hors champ.`,
    loggedAndMet: (logged: number, met: number) =>
      `Le carnet de terrain en dit ${n(logged, 'interviewée', 'interviewées')} ; un entretien au moins est au nom de ${met}. Entre les deux nombres : des lignes du carnet dont l’entretien manque, ou des entretiens que le carnet ne porte pas.`,
    sources: 'Sources et lignes',
    sourcesText:
      'Pour chaque source, lignes lues = lignes utilisées + lignes mises de côté. Les lignes mises de côté sont rendues avec leur motif dans un fichier à part. Une ligne d’entretien n’est pas toujours un entretien de plus : elle peut être une seconde lecture du même, ou celui d’un organisme hors société civile.',
    sourcesCaption: 'Lignes lues, utilisées et mises de côté, par source',
    source: 'Source',
    read: 'Lues',
    used: 'Utilisées',
    setAside: 'Mises de côté',
    reasons: 'Motifs',
    masking: 'Protection et masquage',
    maskingText: (masked: number, cells: number) =>
      `${masked}/${cells} cases des tableaux de cette édition sont masquées.`,
    maskingNone: (cells: number) => `Aucune des ${cells} cases des tableaux de cette édition n’est masquée.`,
    protectionText:
      'Les comptes tirés de ce que les organisations ont dit sont masqués sous trois (sous cinq pour un code sensible), ou quand toutes l’ont dit, ainsi que les cases qui permettraient de les retrouver. Une citation n’est donnée qu’avec l’accord de son auteur, et attribuée à un groupe d’au moins cinq organisations.',
    withheld: 'Ce que cette édition ne montre pas',
    limits: 'Ce que cette cartographie ne dit pas',
    emptySections: 'Sections sans contenu, et ce qui les remplirait',
    emptySection: (number: string, title: string, filledBy: string) =>
      `${number} ${title} : il y faudrait ${filledBy}.`,
    closedFindings: (count: number) =>
      ` ${n(count, 'constat a été lu, et n’est pas ouvert', 'constats ont été lus, et ne sont pas ouverts')} à cette édition.`,
    apart: 'Ce que donnent des documents à part',
    apartList: [
      '15 Regard régional : la comparaison de plusieurs pays (commande « compare »), car une édition ne contient que les données de son pays.',
      '16 Ce qui a changé depuis la dernière édition : la comparaison de deux éditions (commande « diff »), qui sépare ce qui change chez les organisations de ce qui change dans le codage.',
      'A5 Guide d’entretien et dictionnaire des colonnes : les feuilles à remplir et leur guide (commande « questionnaire »).',
    ],
    decisionsOfTeam: (number: string, title: string) =>
      `${number} ${title} : celles qui ont été prises, s’il y en a, sont appliquées et ne se lisent que dans l’édition interne.`,
    packToCheck: (count: number) =>
      `${n(count, 'valeur du paquet du pays reste', 'valeurs du paquet du pays restent')} à vérifier (annexe A7).`,
    noLimit: 'Aucune limite n’a été calculée.',
  },
  withheld: {
    reasons: {
      actor: (count: number) =>
        n(count, 'organisation n’est pas nommée', 'organisations ne sont pas nommées') +
        ' : aucun document public ne les nomme, ou elles ne l’ont pas souhaité.',
      'interview:sensibilite': (count: number) => `${interviews(count)} sur un sujet sensible : propos fermés.`,
      'interview:accord-fin': (count: number) => `${interviews(count)} dont l’accord a pris fin : propos fermés.`,
      'interview:mandat': (count: number) => `${interviews(count)} sans mandat de l’organisation : propos fermés.`,
      'interview:audience': (count: number) =>
        `${interviews(count)} dont l’accord ne vaut pas pour ce public : propos fermés.`,
      'interview:accord-propos': (count: number) => `${interviews(count)} sans accord pour reprendre les propos.`,
      'interview:sans-reponse': (count: number) =>
        `${interviews(count)} pour lesquels personne n’a demandé si les propos pouvaient être repris.`,
      'revue:diffusion': (count: number) =>
        `${n(count, 'constat documentaire non public', 'constats documentaires non publics')}.`,
      'acteurs:diffusion': (count: number) =>
        `${n(count, 'fiche d’identité non publique', 'fiches d’identité non publiques')}.`,
    },
    other: (count: number) =>
      `${n(count, 'élément retenu pour une autre raison', 'éléments retenus pour d’autres raisons')}.`,
  },
} as const;
