import { family } from './define.ts';

const field = family(['terrain'], 'internal');
const project = family(['projets'], 'profile');
const mechanism = family(['mecanismes'], 'fact');
const relation = family(['relations'], 'fact');
const policy = family(['politiques'], 'fact');
const commitment = family(['engagements'], 'fact');
const indicator = family(['indicateurs'], 'fact');
const recommendation = family(['recommandations'], 'fact');
const figure = family(['chiffres-publies'], 'fact');
const consent = family(['accords'], 'internal');
const decision = family(['decisions'], 'internal');
const register = family(['registre'], 'internal');

/** The columns of every other kind of file. */
export const otherColumns = [
  field('statut_reponse', 'code', 'Issue', 'Outcome', { list: 'statut_reponse' }),
  field('motif', 'text', 'Motif', 'Reason', { kinds: ['terrain', 'decisions'], aliases: ['motif_non_reponse'] }),

  project('intitule', 'text', 'Intitulé', 'Title', {
    kinds: ['projets', 'indicateurs'],
    layerByKind: { indicateurs: 'fact' },
  }),
  project('localite', 'text', 'Localité', 'Place'),
  project('mode', 'code', 'Mode', 'Mode', { list: 'mode_projet' }),
  project('partenaires', 'names', 'Partenaires', 'Partners'),
  project('bailleur_principal', 'text', 'Bailleur principal', 'Main donor', {
    layer: 'internal',
    aliases: ['bailleur', 'bailleur du projet', 'financeur', 'donor', 'funder'],
  }),
  project('autres_bailleurs', 'names', 'Autres bailleurs', 'Other donors', { layer: 'internal' }),
  project('type_bailleur', 'codes', 'Types de bailleurs', 'Types of donors', {
    list: 'type_bailleur',
    aliases: [
      'type de bailleur',
      'type of donor',
      'bailleurs_projets',
      'bailleurs des projets',
      'principaux bailleurs',
    ],
  }),
  project('budget_global', 'number', 'Budget global', 'Whole budget', { layer: 'internal' }),
  project('budget_projet_tranche', 'code', 'Tranche de budget du projet', 'Band of the project’s budget', {
    list: 'budget_tranche',
    layer: 'internal',
    aliases: ['projet_budget_tranche', 'budget des projets', 'tranche de budget'],
    help: [
      'En euros, quand une enquête plus ancienne n’a gardé que la tranche : sinon le budget global suffit.',
      'In euro, where an older survey kept the band alone: otherwise the whole budget is enough.',
    ],
  }),
  project('budget_alloue', 'number', 'Budget alloué', 'Allotted budget', { layer: 'internal' }),
  project('devise', 'text', 'Devise', 'Currency', { layer: 'internal' }),
  project('annee_debut', 'year', 'Année de début', 'First year'),
  project('annee_fin', 'year', 'Année de fin', 'Last year'),
  project('objectifs', 'text', 'Objectifs', 'Objectives'),
  project('thematiques', 'codes', 'Thématiques', 'Themes', { list: 'grid:theme' }),
  project('nb_beneficiaires', 'integer', 'Nombre de bénéficiaires', 'Number of beneficiaries'),

  mechanism('nom', 'name', 'Nom', 'Name', { kinds: ['mecanismes', 'registre'], layerByKind: { registre: 'internal' } }),
  mechanism('type', 'code', 'Type', 'Type', { list: 'grid:mecanisme' }),
  mechanism('niveau', 'code', 'Niveau', 'Level', { list: 'grid:niveau' }),
  mechanism('pilote', 'text', 'Pilote', 'Lead body'),
  mechanism('texte_fondateur', 'text', 'Texte fondateur', 'Founding text'),
  mechanism('annee', 'year', 'Année', 'Year'),
  mechanism('derniere_reunion', 'date', 'Dernière réunion', 'Last meeting'),
  mechanism('frequence', 'text', 'Fréquence', 'Frequency'),
  mechanism('institutionnalise', 'yes-no', 'Institutionnalisé', 'Set up by a text'),
  mechanism('fonctionnel', 'yes-no', 'Fonctionnel', 'Working'),
  mechanism('qui_invite', 'text', 'Qui invite', 'Who invites'),
  mechanism('sieges', 'integer', 'Sièges d’OSC', 'Seats for CSOs'),
  mechanism('migrants_presents', 'yes-no', 'Migrants présents', 'Migrants sit'),
  mechanism('portee', 'code', 'Portée', 'Reach', { list: 'portee_dialogue' }),
  mechanism('ressources', 'text', 'Ressources', 'Resources'),
  mechanism('participants', 'names', 'Participants', 'Participants'),
  mechanism('demandes', 'text', 'Demandes portées', 'Demands carried'),
  mechanism('reponses', 'text', 'Réponses', 'Answers'),
  mechanism('limites', 'text', 'Limites', 'Limits'),

  relation('de', 'name', 'De', 'From'),
  relation('vers', 'name', 'Vers', 'To'),
  relation('type', 'code', 'Type', 'Type', { list: 'grid:relation' }),
  relation('forme', 'code', 'Forme', 'Form', { list: 'forme' }),
  relation('depuis', 'date', 'Depuis', 'Since', { kinds: ['relations', 'registre'] }),

  policy('titre', 'text', 'Titre', 'Title'),
  policy('type', 'code', 'Type', 'Type', { list: 'type_politique' }),
  policy('etat', 'text', 'État', 'State'),
  policy('fenetre', 'text', 'Fenêtre d’influence', 'Window'),

  commitment('mecanisme', 'text', 'Mécanisme', 'Mechanism'),
  commitment('demande', 'text', 'Demande', 'Demand'),
  commitment('destinataire', 'text', 'Destinataire', 'Addressee', { kinds: ['engagements', 'recommandations'] }),
  commitment('reponse', 'text', 'Réponse', 'Answer', { kinds: ['engagements', 'decisions'] }),
  commitment('reponse_date', 'date', 'Date de la réponse', 'Date of the answer'),
  commitment('etat', 'code', 'État', 'State', { list: 'etat_engagement' }),

  indicator('code', 'text', 'Code', 'Code', { kinds: ['indicateurs', 'chiffres-publies'] }),
  indicator('valeur', 'text', 'Valeur', 'Value', { kinds: ['indicateurs', 'decisions'] }),
  indicator('unite', 'text', 'Unité', 'Unit', { kinds: ['indicateurs', 'chiffres-publies'] }),
  indicator('autorite', 'text', 'Autorité', 'Authority'),

  recommendation('texte', 'text', 'Recommandation', 'Recommendation', { aliases: ['recommandation'] }),
  recommendation('appui', 'text', 'Chiffres ou codes qui l’appuient', 'Figures or codes it rests on'),
  recommendation('echeance', 'text', 'Échéance', 'Deadline'),
  recommendation('porteur', 'text', 'Porteur', 'Owner'),

  figure('variable', 'text', 'Variable', 'Variable'),
  figure('valeur', 'number', 'Valeur', 'Value'),
  figure('base', 'integer', 'Base', 'Base'),

  consent('contact_connu', 'text', 'Contact public connu', 'Known public contact', {
    layer: 'private',
    help: [
      'Téléphone ou courriel public de l’organisation, pour l’appeler.',
      'Public telephone or e-mail of the organisation, to call it.',
    ],
  }),
  consent('deja_repondu', 'text', 'Déjà répondu', 'Already answered', {
    help: [
      'Ce que l’organisation a déjà répondu : on ne le lui redemande pas.',
      'What the organisation already answered: it is not asked again.',
    ],
  }),
  consent('remarque', 'text', 'Remarque', 'Remark', {
    aliases: ['remarques', 'commentaire', 'observation', 'remarks', 'comment'],
    help: [
      'Ce qui s’est dit au téléphone, pour l’équipe seule.',
      'What was said on the telephone, for the team alone.',
    ],
  }),

  decision('id', 'text', 'Identifiant', 'Id', { kinds: ['decisions', 'registre'] }),
  decision('objet', 'code', 'Objet', 'Object', { list: 'objet_decision' }),
  decision('acteur_id', 'text', 'Identifiant de l’acteur', 'Actor id'),
  decision('autre', 'text', 'Autre (nom, axe:code, colonne)', 'Other (name, axis:code, column)'),
  decision('autre_id', 'text', 'Identifiant de l’autre acteur', 'Other actor id'),
  decision('decision', 'code', 'Décision', 'Decision', { list: 'decision' }),
  decision('pour', 'integer', 'Pour', 'For'),
  decision('contre', 'integer', 'Contre', 'Against'),
  decision('abstention', 'integer', 'Abstentions', 'Abstentions'),
  decision('dissension', 'text', 'Dissension', 'Dissent'),
  decision('annule', 'text', 'Annule (id de décision)', 'Undoes (decision id)'),
  decision('auteur', 'text', 'Auteur (un rôle)', 'Author (a role)'),

  register('anciens', 'names', 'Anciens identifiants', 'Former ids'),
  register('lieu', 'text', 'Lieu du siège', 'Place of the seat', {
    help: [
      'Distingue deux organisations du même nom\u00a0; ne sert à rien d’autre.',
      'Tells apart two organisations of one name; used for nothing else.',
    ],
  }),
];
