import { family } from './define.ts';

const kinds = ['acteurs', 'entretiens', 'revue'] as const;
const identity = family(kinds, 'identity');
const profile = family(kinds, 'profile');
const seat = family(kinds, 'seat');
/** Generic headers («Téléphone», «E-mail») are public in a card or a document; in an interview they are the respondent's. */
const contact = family(['acteurs', 'revue'], 'contact');
const toldContact = family(['entretiens'], 'contact');
const card = family(['acteurs'], 'profile');
const management = family(['acteurs'], 'internal');

/** Headers that say by themselves that the contact is the organisation's and meant for the public. */
const explicitEmail = [
  'e-mail de contact de l’association',
  'e-mail de contact de l’organisation',
  'courriel de contact de l’association',
  'courriel de contact de l’organisation',
  'e-mail public',
  'mail public',
];
const explicitTelephone = [
  'numéro de contact de l’association',
  'numéro de contact de l’organisation',
  'téléphone de contact de l’association',
  'téléphone de contact de l’organisation',
  'numéro public',
  'public phone',
];

/** What a column of bands is for: nobody is asked a band where the number may be known. */
const bandOnly = [
  'Quand une enquête plus ancienne n’a gardé que la tranche ; sinon, le nombre ou l’année.',
  'Where an older survey kept the band alone; otherwise, the number or the year.',
] as const;

/** What an organisation is, has and does: an identity card, or the same columns declared in an interview or a document. */
export const profileColumns = [
  identity('nom', 'name', 'Nom', 'Name', {
    kinds: ['acteurs'],
    aliases: [
      'nom de l’association',
      'organisation',
      'nom de l’organisation',
      'dénomination',
      'dénomination sociale',
      'raison sociale',
      'name',
      'organisation name',
      'organization',
      'organization name',
      'association',
      'nom de l’ONG',
      'nom de l’OSC',
      'nom de la structure',
      'nom de l’acteur',
      'nom complet',
      'nom officiel',
      'nom organisation',
      'nom association',
      'structure',
      'ONG',
      'OSC',
      'acteur',
    ],
    example: 'Association fictive des migrants de retour',
  }),
  identity('sigle', 'name', 'Sigle', 'Acronym', {
    aliases: ['acronyme', 'acronym', 'abréviation', 'sigle ou acronyme', 'nom abrégé', 'sigle de l’organisation'],
    isCore: true,
    kinds: [...kinds, 'registre', 'mecanismes', 'accords'],
  }),
  identity('autres_noms', 'names', 'Autres noms', 'Other names', { aliases: ['variantes', 'alias', 'other_names'] }),
  identity('identifiant', 'text', 'Identifiant (registre, récépissé)', 'Identifier (register, receipt)', {
    layer: 'internal',
    aliases: ['numéro d’enregistrement', 'récépissé', 'registration number'],
  }),
  identity('registre', 'text', 'Registre de l’identifiant', 'Register of the identifier', {
    kinds: ['acteurs'],
    layer: 'internal',
  }),

  card('pays_siege', 'country', 'Pays du siège', 'Country of the seat', {
    kinds,
    aliases: ["Pays où l'association a son siège"],
  }),
  seat('adresse_siege', 'text', 'Adresse du siège', 'Address of the seat', {
    aliases: ['adresse', 'address', 'siège social', 'adresse postale', 'adresse physique', 'adresse de l’organisation'],
  }),
  profile('ville_siege', 'text', 'Ville du siège', 'Town of the seat', {
    aliases: [
      'ville',
      'localité',
      'commune',
      'city',
      'town',
      'siège (ville)',
      'ville d’implantation',
      'ville de l’organisation',
      'lieu du siège',
      'ville où se trouve le siège',
    ],
  }),
  profile('region_siege', 'region', 'Région du siège', 'Region of the seat', {
    aliases: [
      'région',
      'gouvernorat',
      'district',
      'region',
      'siège (région)',
      'région d’implantation',
      'région de l’organisation',
      'région où se trouve le siège',
      'gouvernorat du siège',
      'wilaya',
    ],
  }),
  seat('latitude', 'number', 'Latitude', 'Latitude', {
    aliases: ['coordo_x', 'lat'],
    kinds: ['acteurs'],
  }),
  seat('longitude', 'number', 'Longitude', 'Longitude', {
    aliases: ['coordo_y', 'lon', 'lng'],
    kinds: ['acteurs'],
  }),
  seat('precision_geo', 'text', 'Précision des coordonnées', 'Precision of the coordinates', { kinds: ['acteurs'] }),
  contact('site_internet', 'url', 'Site internet', 'Web site', {
    kinds,
    aliases: ['internet', 'site', 'site web', 'url', 'website'],
  }),
  contact('email_public', 'email', 'Courriel public', 'Public e-mail', {
    aliases: [...explicitEmail, 'email', 'e-mail', 'courriel', 'mail', 'adresse e-mail', 'adresse électronique'],
  }),
  contact('tel_public', 'phone', 'Téléphone public', 'Public telephone', {
    aliases: [...explicitTelephone, 'téléphone', 'tel', 'phone', 'numéro de téléphone', 'téléphones'],
  }),
  toldContact('email_public', 'email', 'Courriel public', 'Public e-mail', { aliases: explicitEmail }),
  toldContact('tel_public', 'phone', 'Téléphone public', 'Public telephone', { aliases: explicitTelephone }),

  profile('statut_juridique', 'code', 'Statut juridique', 'Legal status', {
    list: 'statut_juridique',
    isCore: true,
    aliases: [
      'statut',
      'quel est le statut ?',
      'legal status',
      'forme juridique',
      'statut légal',
      'statut de l’organisation',
      'statut de l’association',
      'statut administratif',
      'statut administratif des associations',
      'quel est le statut ? A quoi cela est dû ?',
    ],
  }),
  card('statut_motif', 'text', 'Motif du statut', 'Reason for the status', {
    kinds,
    layer: 'internal',
    aliases: ['A quoi cela est dû ?'],
  }),
  card('statut_date', 'date', 'Date du statut', 'Date of the status', { layer: 'internal' }),
  profile('accord_cadre_ong', 'yes-no', 'Accord-cadre (ONG)', 'Framework agreement (NGO)', {
    aliases: ['accord cadre'],
  }),
  profile('annee_creation', 'year', 'Année de création', 'Year of creation', {
    isCore: true,
    aliases: [
      'annee',
      'année',
      'date de création',
      'creation',
      'year founded',
      'année de fondation',
      'date de fondation',
      'créée en',
      'year of creation',
    ],
  }),
  profile('periode_creation', 'code', 'Période de création', 'Period of creation', {
    list: 'periode_creation',
    aliases: ['période', 'tranche d’années de création'],
    help: bandOnly,
  }),
  card('etat_activite', 'code', 'État d’activité', 'State of activity', { list: 'etat_activite', kinds }),
  card('etat_date', 'date', 'Date de l’état', 'Date of the state', { kinds }),
  profile('nature', 'code', 'Nature', 'Nature', { list: 'grid:nature' }),
  profile('base_sociale', 'codes', 'Base sociale', 'Social base', { list: 'grid:base_sociale' }),
  profile('mission', 'codes', 'Mission', 'Mission', { list: 'grid:mission' }),
  profile('dirigee_par', 'codes', 'Dirigée par', 'Led by', { list: 'grid:dirigee_par' }),
  profile('type_publie_national', 'text', 'Type publié dans le pays', 'Type published in the country', {
    aliases: [
      'type_acteur',
      'catégorie',
      'type d’acteur',
      'type_publie',
      'typologie des acteurs',
      'catégorie d’acteur',
    ],
  }),
  card('hors_societe_civile', 'code', 'Hors société civile', 'Outside civil society', {
    list: 'grid:hors_societe_civile',
    kinds,
  }),
  profile('niveau_organisation', 'code', 'Niveau d’organisation', 'Level of organisation', {
    list: 'niveau_organisation',
    aliases: ['niveau de l’organisation'],
  }),
  card('mandat', 'code', 'Mandat', 'Mandate', { list: 'mandat', kinds: ['acteurs', 'revue'] }),
  profile('niveau', 'code', 'Niveau d’action', 'Level of action', { list: 'grid:niveau' }),
  profile('echelle_territoriale', 'code', 'Échelle territoriale', 'Territorial scale', {
    list: 'echelle_territoriale',
    isCore: true,
    aliases: [
      'Échelle territoriale de l’action',
      'Échelle territoriale de l’action, 10 ans',
      'Échelle territoriale de l’action, 10 ans + préciser',
      'l’échelle territoriale',
      'lieux de mise en œuvre des activités',
      'échelle d’intervention',
    ],
  }),
  profile('zones_intervention', 'zones', 'Zones d’intervention', 'Areas of work', {
    isCore: true,
    aliases: [
      'zones',
      'intervention',
      'région d’intervention',
      'régions d’intervention',
      'zone d’intervention',
      'zones d’action',
      'areas',
    ],
  }),
  profile('thematiques', 'codes', 'Thématiques', 'Themes', {
    list: 'grid:theme',
    isCore: true,
    layerByKind: { entretiens: 'profile' },
    aliases: [
      'Thèmes liés aux migrations',
      'Thèmes liés aux migrations, 10 ans',
      'diversité des thématiques',
      'thèmes',
      'themes',
      'thématique',
      'thématiques d’intervention',
      'thèmes d’intervention',
    ],
  }),
  profile('domaines', 'codes', 'Domaines', 'Domains', {
    list: 'grid:domaine',
    aliases: ['domaines d’intervention', 'domaine d’intervention'],
  }),
  profile('roles', 'codes', 'Rôles', 'Roles', { list: 'grid:role' }),
  profile('metiers', 'codes', 'Métiers', 'Trades', {
    list: 'metiers',
    isCore: true,
    aliases: ['Métiers au cœur de l’activité', 'métiers des OSC', 'métiers de l’association'],
  }),
  profile('beneficiaires', 'codes', 'Publics', 'Audiences served', {
    list: 'grid:public',
    isCore: true,
    aliases: ['publics', 'publics cibles', 'bénéficiaires', 'les bénéficiaires', 'beneficiaries'],
    kinds: [...kinds, 'projets'],
  }),
  profile('activites', 'text', 'Activités', 'Activities', {
    isCore: true,
    isOpen: true,
    layerByKind: { entretiens: 'statement' },
    aliases: [
      'activités principales',
      'principales activités',
      'activités menées',
      'activités réalisées',
      'activités conduites',
      'activités mises en œuvre',
      'activities',
      'activités de l’organisation',
      'activités de l’association',
      'description des activités',
      'que fait votre organisation ?',
      'que fait votre association ?',
      'quelles sont vos activités ?',
      'vos activités',
    ],
  }),
  profile('nb_membres', 'integer', 'Membres', 'Members', {
    isCore: true,
    aliases: ['nombre de membres', 'nombre d’adhérents', 'members', 'combien de membres ?', 'nombre_membres'],
  }),
  profile('nb_membres_tranche', 'code', 'Tranche du nombre de membres', 'Band of members', {
    list: 'nb_membres_tranche',
    aliases: ['nombre_membres_tranche', 'nombre de membres (tranche)', 'tranche de membres'],
    help: bandOnly,
  }),
  profile('nb_salaries_tp', 'integer', 'Salariés à temps plein', 'Full-time staff', {
    aliases: [
      'employés temps plein',
      'combien d’employés temps plein ?',
      'combien d’employés à temps plein ?',
      'effectif salarié',
      'nombre de salariés',
    ],
  }),
  profile('nb_salaries_tranche', 'code', 'Tranche de l’effectif salarié', 'Band of staff', {
    list: 'nb_salaries_tranche',
    aliases: ['effectif_salarie_tranche', 'effectif salarié (tranche)', 'nombre de salariés (tranche)'],
    help: bandOnly,
  }),
  profile('nb_salaries_partiel', 'integer', 'Salariés à temps partiel', 'Part-time staff', {
    aliases: ['employés temps partiel', 'combien d’employés temps partiel ?', 'combien d’employés à temps partiel ?'],
  }),
  profile('nb_stagiaires', 'integer', 'Stagiaires', 'Interns'),
  profile('nb_benevoles', 'integer', 'Bénévoles', 'Volunteers'),
  profile('budget_annuel', 'number', 'Budget annuel', 'Yearly budget'),
  profile('budget_devise', 'text', 'Devise du budget', 'Currency of the budget', { aliases: ['budget_devise_saisie'] }),
  profile('budget_tranche', 'code', 'Tranche de budget annuel', 'Band of yearly budget', {
    list: 'budget_tranche',
    isCore: true,
    aliases: [
      'budget',
      'budget moyen',
      'budget annuel moyen',
      'budget moyen annuel',
      'budget moyen (fonctionnement et activités)',
      'budget moyen (fonctionnement et activités), 10 dernières années',
      'capacité financière',
    ],
  }),
  profile('sources_financement', 'codes', 'Sources de financement', 'Sources of funding', {
    list: 'sources_financement',
    isCore: true,
    aliases: [
      'Principales sources de financement',
      'Principales sources de financement, 10 dernières années',
      'source de financement',
      'les sources des financements',
    ],
  }),
  profile('source_principale', 'code', 'Source principale', 'Main source', { list: 'sources_financement' }),
  profile(
    'part_budget_migration',
    'number',
    'Part du budget pour les migrations (%)',
    'Share of the budget for migration (%)',
  ),
  profile('membre_de', 'names', 'Membre de', 'Member of'),
  profile('section_de', 'name', 'Section de', 'Section of'),
  profile('a_un_siege', 'code', 'Dispose d’un siège', 'Has an office', { list: 'siege' }),
  card('maj', 'date', 'Vérifié le', 'Checked on', { layer: 'fact', aliases: ['mise à jour', 'updated'] }),
  management('partie_prenante', 'yes-no', 'Participe à la conduite de l’étude', 'Takes part in leading the study'),
  management('membre_comite', 'yes-no', 'Membre du comité', 'Member of the committee'),
  management('opposition', 'yes-no', 'Demande à ne pas figurer', 'Asks not to appear'),
];
