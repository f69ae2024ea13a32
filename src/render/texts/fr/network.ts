import { counted } from '../typeset.ts';

const n = counted('fr');

/** Section 9: networks, partnerships and links. */
export const network = {
  network: {
    networks: 'Réseaux',
    partnerships: 'Partenariats',
    events: 'Temps forts',
    relations: 'Liens connus',
    relationsCaption: 'Liens que cette édition peut montrer',
    reading: 'Ce que les liens connus montrent',
    linked: (linked: number, base: number, isInternal: boolean) =>
      `${n(linked, 'organisation', 'organisations')} sur ${base}${isInternal ? ' recensées' : ' nommées dans cette édition'} ${linked < 2 ? 'a' : 'ont'} au moins un lien connu avec une autre organisation.`,
    unlinked: (count: number) =>
      `Pour ${n(count, 'autre', 'autres')}, aucun lien n’est connu : les sources n’en parlent pas, ce qui ne veut pas dire qu’il n’y en a pas.`,
    rule: 'Un lien compte ici quand un document, une fiche, un projet ou l’une des deux organisations le dit. Autorités, bailleurs et autres organismes hors société civile sont à part, plus bas. Siéger au même mécanisme ne compte pas comme un lien.',
    oneComponent: (nodes: number) => `Ces liens forment un seul ensemble, de ${n(nodes, 'nom', 'noms')}.`,
    components: (count: number, largest: number, unfiled: number) =>
      `Ces liens forment ${n(count, 'ensemble', 'ensembles')} sans lien connu entre eux ; le plus grand réunit ${n(largest, 'nom', 'noms')}${unfiled > 0 ? `, dont ${n(unfiled, 'sans fiche', 'sans fiche')}` : ''}.`,
    cuts: 'Qui relie seule',
    cutsText: (count: number) =>
      `${n(count, 'organisation relie seule d’autres organisations', 'organisations relient chacune, à elle seule, d’autres organisations')} : sans elle, les liens connus ne les joindraient plus. C’est un appui, et une fragilité de l’ensemble ; ce n’est pas un rang.`,
    noCut:
      'Aucune organisation ne relie seule les autres : partout où un lien est connu, un autre chemin existe ou il n’y a que deux noms.',
    without: ' : sans elle, ',
    together: 'le groupe ',
    loseRest: (parts: number, rest: number) =>
      ` ${parts < 2 ? 'n’aurait plus de lien connu ' : 'n’auraient plus de lien connu entre eux, ni '}avec le reste (${n(rest, 'nom', 'noms')}).`,
    loseEachOther: ' n’auraient plus de lien connu entre eux.',
    bridges: (pairs: string) => `Des liens qui tiennent seuls deux parties ensemble : ${pairs}.`,
    groupsFound: (count: number, modularity: string) =>
      `Un partage reproductible (méthode de Louvain) trouve ${n(count, 'groupe', 'groupes')} dans le plus grand ensemble (modularité ${modularity}).`,
    groupsFew: (nodes: number, least: number) =>
      `Le plus grand ensemble compte ${n(nodes, 'nom', 'noms')} : trop peu pour que des groupes aient un sens (il en faudrait ${least}).`,
    groupsUnclear: (modularity: string, least: string) =>
      `Aucun groupe ne se détache nettement (modularité ${modularity}, pour un seuil de ${least}).`,
    groupsList: 'Les groupes',
    group: (index: number) => `Groupe ${index}`,
    degreesCaption: 'Organisations par nombre d’autres organisations liées',
    degreeBand: 'Autres organisations liées',
    degreeBands: { '0': 'aucun lien connu', '1': 'une', '2-4': 'de 2 à 4', 'plus-5': '5 et plus' },
    notListed: 'comptées, et non nommées hors de l’équipe',
    membershipsCaption: 'Organisations par nombre de réseaux connus',
    membershipBand: 'Réseaux dont elle est membre',
    membershipBands: { '0': 'aucun réseau connu', '1': 'un', '2': 'deux', 'plus-3': 'trois et plus' },
    baseOfNetworks: (networks: number, base: number, isInternal: boolean) =>
      `Base : ${n(networks, 'réseau', 'réseaux')} ; ${n(base, 'organisation', 'organisations')}${isInternal ? ' de la société civile, recensées' : ' nommées dans cette édition'}.`,
    levelsCaption: 'Réseaux par niveau, et organisations qui en sont membres',
    level: 'Niveau',
    networksCount: 'Réseaux',
    memberOrganisations: 'Organisations membres',
    levelUnsaid: 'niveau non dit',
    levelsNote:
      'Le niveau est celui que dit la fiche du réseau, sinon celui que ses membres écrivent à côté de son nom. Une organisation membre de réseaux de plusieurs niveaux compte à chacun.',
    noMembers: 'aucun membre connu',
    membersCaption: 'Réseaux et leurs membres connus',
    membersOf: 'Réseau',
    members: 'Membres connus',
    who: 'Lesquelles',
    baseOf: (base: number, isInternal: boolean) =>
      `Base : ${n(base, 'organisation', 'organisations')}${isInternal ? ' de la société civile, recensées' : ' nommées dans cette édition'}.`,
    typesCaption: 'Liens entre organisations, par nature et forme',
    baseOfSaid: (count: number) => `Base : ${n(count, 'lien', 'liens')} entre organisations de la société civile.`,
    baseOfLinks: (count: number) =>
      `Base : ${n(count, 'lien', 'liens')} ; un même lien peut être dit formel par une source et informel par une autre.`,
    type: 'Nature du lien',
    unsaidType: 'non précisée',
    links: 'Liens',
    formal: 'Formels',
    informal: 'Informels',
    unsaid: 'Forme non dite',
    saidCaption: 'Qui dit le lien',
    said: 'Le lien est dit par',
    saidBy: {
      both: 'les deux organisations',
      one: 'l’une des deux seulement',
      none: 'aucune des deux : un document, ou une note de l’équipe',
    },
    saidShort: { both: 'les deux', one: 'l’une des deux', none: 'document ou note' },
    withDocument: 'Dont dit aussi, ou seulement, par un document',
    from: 'De',
    to: 'Vers',
    form: 'Forme',
    forms: { formel: 'formel', informel: 'informel' },
    since: 'Depuis',
    sources: 'Sources',
    noSource: 'sans document',
    seeLinks: (count: number) => `Voir ${n(count, 'lien', 'liens')}, un par ligne`,
    unfiled: 'sans fiche',
    institutions: 'Avec les autorités, les bailleurs et d’autres organismes',
    institutionsText:
      'Ces organismes sont hors de la société civile : leurs liens ne comptent dans aucun chiffre ci-dessus. Qui finance qui n’est montré hors de l’équipe et du comité que si la ligne est expressément publique.',
    institutionsCaption: 'Organismes hors société civile et organisations qui leur sont liées',
    institution: 'Organisme',
    kind: 'Nature',
    outsideKind: 'd’après la nature du lien',
    linkedWith: 'Organisations liées',
    shared: 'Aux mêmes tables',
    sharedText: (pairs: number, unlinked: number) =>
      `${n(pairs, 'paire d’organisations siège', 'paires d’organisations siègent')} à un même mécanisme de dialogue (section 10) ; pour ${n(unlinked, 'paire', 'paires')}, c’est la seule attache connue.`,
    leads: 'Nommées et pas rencontrées',
    leadsText: (count: number) =>
      `${n(count, 'organisation est nommée', 'organisations sont nommées')} par d’autres et n’${count < 2 ? 'a' : 'ont'} pas eu d’entretien : ce sont les prochaines à rencontrer. D’abord celles que nomment des entretiens, par nombre d’organisations qui les nomment ; puis celles que seuls des fiches, des projets ou des documents relient à d’autres. Une organisation nommée pour dire qu’on ne travaille pas, ou plus, avec elle n’est pas comptée. Liste de l’équipe.`,
    leadsCaption: 'Organisations nommées par d’autres, sans entretien',
    leadsBands: {
      many: 'par trois organisations ou plus, en entretien',
      two: 'par deux, en entretien',
      one: 'par une, en entretien',
      documents: 'par des fiches ou des documents seulement',
    },
    namedBy: 'Nommée par',
    names: 'Organisations',
  },
} as const;
