import { counted } from '../typeset.ts';

const n = counted('fr');

/** Section 13: the cohort of organisations to train. */
export const cohort = {
  cohort: {
    intro:
      'Ce qui suit est une proposition, tirée de règles écrites ; le comité décide. Aucune organisation n’est notée ni classée. Les accords donnés, la solidité des preuves, la longueur des réponses et le nombre de documents n’y entrent pas.',
    order: (criteria: string) =>
      `Une fois les places et les quotas tenus, le choix couvre le plus possible, dans cet ordre : ${criteria} ; puis aucune région ne pèse plus qu’il ne faut, et un « oui » passe devant un « peut-être ». À égalité, l’ordre alphabétique des noms tranche, sans tirage au sort : ces égalités sont dites, et le comité peut échanger.`,
    base: (known: string, eligible: string) => `${known} ; ${eligible}.`,
    eligible: (count: number) => n(count, 'éligible', 'éligibles'),
    eligibleMasked: 'nombre d’éligibles masqué',
    verdict: 'Ce qui peut être tenu',
    met: (size: number, eligible: number, known: number) =>
      `Toutes les places (${size}) sont remplies et tous les quotas sont tenus, parmi ${n(eligible, 'organisation éligible', 'organisations éligibles')} sur ${n(known, 'connue', 'connues')}.`,
    metMasked: (size: number) => `Toutes les places (${size}) sont remplies et tous les quotas sont tenus.`,
    relaxed: (eligible: number) =>
      `Aucun choix parmi ${n(eligible, 'organisation éligible', 'organisations éligibles')} ne tient à la fois les places et les quotas. La cohorte proposée est celle qui s’en approche le plus. Voici le plus petit écart possible :`,
    relaxedMasked: 'Aucun choix ne tient à la fois les places et les quotas ; l’édition interne dit ce qui manque.',
    nobody: 'Aucune organisation n’est éligible pour l’instant : les règles ci-dessous disent pourquoi.',
    missingPlaces: (missing: number, size: number, eligible: number) =>
      `Il manque ${n(missing, 'organisation', 'organisations')} pour remplir ${n(size, 'place', 'places')} : ${n(eligible, 'organisation est éligible', 'organisations sont éligibles')}.`,
    tooManyPlaces: (extra: number, size: number) =>
      `Les décisions retiennent ${n(extra, 'organisation', 'organisations')} de plus que ${n(size, 'place', 'places')}.`,
    missing: (missing: number, who: string, eligible: number, available: number, minimum: number) =>
      `Il manque ${n(missing, 'organisation', 'organisations')} ${who} parmi ${n(eligible, 'éligible', 'éligibles')} : il y en a ${available}, pour un minimum de ${minimum}.`,
    missingTogether: (missing: number, who: string, count: number, minimum: number) =>
      `Il manque ${n(missing, 'organisation', 'organisations')} ${who} : ${count} au lieu de ${minimum} au moins.`,
    tooMany: (extra: number, who: string, count: number, maximum: number) =>
      `${n(extra, 'organisation', 'organisations')} de trop ${who} : ${count} au lieu de ${maximum} au plus.`,
    unknown: (count: number) =>
      `De ${n(count, 'éligible', 'éligibles')}, ce n’est pas renseigné : c’est à demander avant de conclure.`,
    conflict: (quotas: string) =>
      `Pris un à un, ces quotas peuvent être tenus ; ensemble, ils ne le peuvent pas : ${quotas}.`,
    places: 'Places',
    criteria: {
      region: 'région',
      role: 'rôle',
      theme: 'thème',
      type: 'type',
      taille: 'nombre de membres',
      budget: 'tranche de budget',
      dirigee_par: 'dirigée par',
    },
    plurals: {
      region: 'les régions',
      role: 'les rôles',
      theme: 'les thèmes',
      type: 'les types',
      taille: 'les tailles',
      budget: 'les tranches de budget',
      dirigee_par: 'par qui elles sont dirigées',
    },
    led: { label: 'Dirigée', one: 'dirigée', many: 'dirigées' },
    or: ' ou ',
    each: (criterion: string) => `Chaque ${criterion}`,
    rules: 'Qui est éligible',
    rulesText:
      'Un « non » écarte. « Non renseigné » n’est pas « non » : l’organisation attend, « à demander », là où la réponse est exigée ; ailleurs elle reste éligible et la question est à poser.',
    rulesCaption: 'Règles d’éligibilité',
    rule: 'Règle',
    asks: 'Ce qu’elle demande',
    yes: 'oui',
    no: 'non',
    notSaid: 'non renseigné',
    required: 'réponse exigée',
    ruleNames: {
      interet: 'Intérêt',
      disponibilite: 'Disponibilité',
      langue: 'Langue',
      formation: 'Formation déjà reçue',
      themes: 'Thèmes prioritaires',
    },
    ruleAsks: {
      interet: (codes: string) =>
        `À la question de l’intérêt pour le parcours de formation, avoir répondu : ${codes}. Qui a refusé l’entretien n’a pas répondu non, mais n’est pas relancé : la règle l’écarte.`,
      disponibilite: () =>
        'Ne pas s’être dite indisponible ; ses conditions sont rappelées telles qu’elle les a dites.',
      langue: (codes: string) => `Avoir tenu un entretien dans une langue de la formation : ${codes}.`,
      formation: (codes: string) =>
        `Ne pas avoir déjà reçu, tous entretiens confondus, chacune des formations de la configuration ou, si elle n’en donne pas, une au moins pour chacun des thèmes choisis : ${codes}. Ce qui a été reçu une fois reste reçu, alors que le tableau des formations reçues ne compte que la réponse la plus récente.`,
      themes: (codes: string) => `Déclarer un thème au moins de ceux que le comité a choisis : ${codes}.`,
    },
    idle: {
      'themes-non-choisis':
        'Sans effet : le comité n’a pas encore choisi les deux thèmes prioritaires (fichier decisions, objet theme).',
      'langue-non-dite': 'Sans effet : la configuration ne dit pas la langue de la formation (cohorte, langues).',
      'formation-non-dite':
        'Sans effet : la configuration ne dit pas ce que la formation enseigne (cohorte, formations), et aucun thème choisi ne le dit.',
    },
    quotas: 'Quotas',
    defaultQuotas:
      'La configuration n’en donne pas : ce sont les quotas par défaut. Un tiers d’organisations dirigées par des femmes et un tiers de petits budgets, qu’un appel ouvert n’amène pas ; un huitième dirigées par des jeunes et un huitième par des personnes de retour, pour qu’aucune n’y soit seule ; pas plus d’un tiers venu d’une même région.',
    noQuotas: 'La configuration n’en demande aucun.',
    quotasCaption: 'Quotas demandés et tenus',
    quota: 'Quota',
    minimum: 'Au moins',
    maximum: 'Au plus',
    available: 'Éligibles',
    taken: 'Retenues',
    held: 'Tenu',
    unsaid: 'Non renseigné',
    most: (count: number, where: string) => `${count} au plus (${where})`,
    members: 'La cohorte proposée',
    membersCaption: (count: number) =>
      `Cohorte proposée : ${n(count, 'organisation', 'organisations')}, par ordre alphabétique`,
    organisation: 'Organisation',
    why: 'Pourquoi elle',
    flags: 'À signaler',
    onCommittee: 'siège au comité (conflit d’intérêts)',
    leadsStudy: 'participe à la conduite de l’étude (conflit d’intérêts)',
    confirm: 'a répondu « peut-être » : à confirmer',
    askAvailability: 'disponibilité à demander',
    availabilityUnsaid: 'Aucune n’a dit sa disponibilité : elle est à demander à toutes.',
    conditions: (words: string) => `disponibilité dite : ${words}`,
    putIn: (id: string, reason: string) => `retenue par la décision ${id}${reason === '' ? '' : ` : ${reason}`}`,
    againstRules: (rules: string) => `retenue par décision, contre une règle : ${rules}`,
    counts: (quotas: string) => `compte pour : ${quotas}`,
    tight: (quota: string) => `sans elle, et sans la remplacer, le minimum n’est plus tenu : ${quota}`,
    short: (quota: string) => `sans elle, l’écart au minimum se creuse : ${quota}`,
    alone: (traits: string) => `seule à apporter : ${traits}`,
    fills: 'éligible ; complète les places',
    replaceable: (names: string) => `à égalité avec ${names}`,
    unnamed: (count: number) =>
      `${n(count, 'autre organisation est proposée', 'autres organisations sont proposées')} ; cette édition ne les nomme pas.`,
    closedNames:
      'Être proposée dit ce qu’une organisation a répondu en entretien sur son intérêt : les noms restent dans l’édition interne.',
    someNamed:
      'Cette édition ne nomme que celles dont la réponse lui est ouverte, et celles que le comité a retenues par une décision.',
    nearly: 'Presque retenues, et ce qu’un échange changerait',
    nearlyText:
      'Éligibles, sans place. Pour chacune, l’échange qui coûte le moins : ce que la cohorte y gagne et ce qu’elle y perd. Le comité en décide par une ligne du fichier decisions (objet cohorte : choisi ou rejete).',
    nearlyCaption: 'Organisations éligibles sans place',
    lacked: 'Ce qui lui a manqué',
    lackedWords: {
      quota: 'aucune place qui ne fasse manquer un quota',
      diversite: 'toute place prise ferait perdre en diversité',
      equilibre: 'toute place prise ferait peser davantage une région',
      'peut-etre': 'a répondu « peut-être » : un « oui » passe devant',
      ordre: 'rien : à égalité, l’ordre alphabétique a tranché',
    },
    inPlaceOf: 'À la place de',
    gain: 'Gain',
    loss: 'Perte',
    breaks: (quotas: string) => `quota non tenu : ${quotas}`,
    nothing: 'rien',
    noSwap: 'toutes les places viennent de décisions',
    toAsk: 'À demander',
    toAskText: (count: number) =>
      `${n(count, 'organisation n’est ni éligible ni écartée', 'organisations ne sont ni éligibles ni écartées')} : une réponse manque. Ce sont les prochaines questions à poser.`,
    toAskCaption: 'Organisations à interroger avant de conclure',
    missingAnswer: 'Réponse qui manque',
    unclearInterest: 'Intérêt (« peut-être » : à confirmer)',
    setAside: 'Écartées par une décision',
    setAsideCaption: 'Organisations écartées par une décision, avec son motif',
    decision: 'Décision',
    reason: 'Motif',
    notEligible: (count: number) =>
      `${n(count, 'organisation non éligible', 'organisations non éligibles')}, et pourquoi`,
    notEligibleCaption: 'Organisations non éligibles',
    ruleNo: 'Règle qui dit non',
    refusedToMeet: 'a refusé l’entretien : pas relancée',
    noWords: {
      interet: 'a répondu non',
      disponibilite: 's’est dite indisponible',
      langue: 'entretien tenu dans une autre langue',
      formation: 'a déjà reçu la formation',
      themes: 'aucun des thèmes choisis parmi les siens',
    },
    matches: 'Qui pourrait former ou accueillir qui',
    matchesText:
      'À demander, rien n’est convenu : en face de chaque demande de formation, des organisations qui l’ont déjà reçue, ou dont une force déclarée ou décidée s’en approche ; celles de la même région d’abord, puis celles du même rôle.',
    matchesCaption: 'Formations demandées, et qui pourrait les transmettre',
    training: 'Formation',
    seeker: 'Demandée par',
    hosts: 'Pourraient former ou accueillir',
    received: 'l’a reçue',
    strong: 'c’est une de ses forces',
    sameRegion: 'même région',
    sameRole: 'même rôle',
  },
} as const;
