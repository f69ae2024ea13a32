import type { TableKind } from '../model/table.ts';
import { columnByKey } from './registry.ts';

/** Header words that mean one column; of several keys, the first that the kind of file has. */
interface Meaning {
  keys: readonly string[];
  /** Kinds it holds for; without them, all. */
  kinds?: readonly TableKind[];
  phrases: readonly string[];
}

const telephones = [
  'gsm', 'cel', 'cellulaire', 'numéro de téléphone', 'téléphone fixe', 'téléphone mobile', 'telephone', 'phone number', 'standard',
  'numéro de contact', 'contact', 'contacts', 'coordonnées', 'fixe',
]; // biome-ignore format: a list of words
const mailboxes = [
  'mel',
  'mail',
  'courrier électronique',
  'e mail',
  'email address',
  'adresse électronique',
  'contact email',
];

/**
 * Words that people and public registers put above these columns, beside the spellings that are recognised by
 * themselves: they support a proposal that a person checks, and are never enough to read a column unasked. Met in:
 * declarations of associations (RNA: `titre`, `titre_court`, `objet`, `date_creat`, `siteweb`), lists of public grants
 * (SCDL: `nomBeneficiaire`, `nomAttribuant`, `objet`, `montant`), humanitarian 3W tables and their HXL tags (`org`,
 * `sector`, `adm1`), directories of NGOs of the region, the programme's questionnaire.
 */
const meanings: readonly Meaning[] = [
  {
    keys: ['nom', 'acteur'],
    phrases: [
      'dénomination', 'dénomination sociale', 'raison sociale', 'structure', 'nom de la structure', 'intitulé de la structure',
      'organisme', 'nom de l’organisme', 'nom bénéficiaire', 'organisme bénéficiaire', 'nom de l’organisme bénéficiaire',
      'bénéficiaire de la subvention', 'full name', 'nom complet', 'nom officiel', 'nom et sigle', 'entité', 'institution',
      'org', 'org name', 'ngo name', 'name of organisation', 'name of organization', 'name of ngo', 'implementing partner',
      'implementing organisation', 'implementing organization', 'partenaire de mise en œuvre', 'lead organisation',
      'ong ou association', 'associations', 'organisations', 'nom ong', 'nom osc',
    ],
  },
  { keys: ['nom'], kinds: ['acteurs'], phrases: ['titre', 'libellé', 'intitulé'] },
  { keys: ['sigle'], phrases: ['titre court', 'short name', 'abbreviation', 'abréviations', 'org acronym', 'nom court', 'acronymes'] },
  {
    keys: ['identifiant'],
    phrases: [
      'récépissé', 'numéro de récépissé', 'numéro récépissé', 'NINEA', 'RNA', 'numéro RNA', 'SIRET', 'SIREN', 'RCCM', 'NIF',
      'id bénéficiaire', 'agrément', 'numéro agrément', 'numéro d’agrément', 'numéro accord', 'numéro accord cadre', 'accord cadre',
      'registration no', 'registration number', 'numéro d’enregistrement', 'numéro de déclaration', 'matricule fiscal',
      'numéro d’immatriculation', 'référence récépissé',
    ],
  },
  {
    keys: ['annee_creation'],
    phrases: [
      'date de création', 'date creat', 'année de création', 'créée en', 'créée le', 'création', 'date de constitution',
      'année de constitution', 'date de fondation', 'fondée en', 'established', 'founded', 'year established', 'creation date',
      'date of creation', 'date of establishment', 'date de naissance de l’association', 'existe depuis',
    ],
  },
  {
    keys: ['adresse_siege'],
    phrases: [
      'siège', 'siège social', 'adresse complète', 'adresse du siège', 'localisation', 'quartier', 'boîte postale', 'BP',
      'adresse géographique', 'office address', 'headquarters', 'physical address', 'domiciliation',
    ],
  },
  {
    keys: ['ville_siege', 'localite'],
    phrases: ['commune', 'commune du siège', 'lib commune', 'localité', 'municipality', 'locality', 'ville ou commune', 'chef lieu', 'city'],
  },
  {
    keys: ['region_siege', 'localite'],
    phrases: ['province', 'département', 'gouvernorat', 'adm1', 'admin1', 'admin 1', 'adm1 name', 'région administrative', 'governorate'],
  },
  { keys: ['localite'], kinds: ['projets'], phrases: ['lieu', 'lieux', 'village', 'admin2', 'admin3', 'location', 'région', 'zone', 'zone d’intervention'] },
  { keys: ['pays'], phrases: ['adm0', 'admin0', 'admin 0', 'pays d’implantation', 'country name', 'nom du pays'] },
  {
    keys: ['zones_intervention'],
    phrases: [
      'zone', 'zones couvertes', 'couverture géographique', 'couverture', 'lieux d’intervention', 'localités d’intervention',
      'provinces d’intervention', 'areas of intervention', 'area of operation', 'areas of operation', 'geographic coverage',
      'rayon d’action', 'zone d’action', 'zones d’actions', 'zones géographiques', 'where',
    ],
  },
  {
    keys: ['domaines', 'activites'],
    phrases: [
      'domaine', 'domaines', 'domaine d’intervention', 'domaines d’intervention', 'domaine d’activité', 'domaines d’activité', 'secteur',
      'secteurs', 'sector', 'sectors', 'cluster', 'secteur d’activité', 'secteurs d’intervention', 'secteur d’intervention',
      'champ d’action', 'axes d’intervention', 'domaines de compétence',
    ],
  },
  {
    keys: ['activites'],
    phrases: [
      'activité', 'activity', 'objet social', 'description', 'présentation', 'mission', 'missions', 'but', 'buts', 'what',
      'actions', 'actions menées', 'projets et activités', 'description of activities', 'réalisations', 'objectifs',
    ],
  },
  { keys: ['activites', 'intitule'], phrases: ['objet'] },
  { keys: ['thematiques', 'themes'], phrases: ['thématique', 'thème', 'axes thématiques', 'topics', 'themes of work', 'thème migratoire'] },
  {
    keys: ['beneficiaires'],
    phrases: [
      'cible', 'cibles', 'groupes cibles', 'groupe cible', 'populations cibles', 'population cible', 'target group', 'target groups',
      'type de bénéficiaires', 'beneficiary type', 'bénéficiaires directs', 'personnes accompagnées',
    ],
  },
  {
    keys: ['type_publie_national'],
    phrases: [
      'org type', 'organisation type', 'organization type', 'type d’organisation', 'type d’association', 'type de structure',
      'type d’OSC', 'type of organisation', 'catégorie d’acteur', 'categorie', 'famille',
    ],
  },
  { keys: ['statut_juridique'], phrases: ['forme légale', 'régime juridique', 'reconnaissance', 'legal form', 'registration status', 'statut administratif'] },
  { keys: ['etat_activite'], phrases: ['en activité', 'est active', 'toujours active', 'still active'] },
  { keys: ['echelle_territoriale'], phrases: ['échelle', 'échelle d’intervention', 'niveau d’intervention', 'portée géographique', 'scale', 'rayonnement'] },
  { keys: ['site_internet', 'document_url'], phrases: ['web', 'page web', 'siteweb', 'web page', 'homepage', 'page facebook', 'facebook', 'réseaux sociaux', 'lien', 'site internet ou page'] },
  { keys: ['contact_prive_email'], kinds: ['entretiens'], phrases: mailboxes },
  { keys: ['email_public'], kinds: ['acteurs', 'revue'], phrases: mailboxes },
  { keys: ['contact_prive_tel'], kinds: ['entretiens'], phrases: telephones },
  { keys: ['tel_public'], kinds: ['acteurs', 'revue'], phrases: telephones },
  {
    keys: ['contact_prive_nom'],
    phrases: [
      'président', 'présidente', 'responsable', 'personne ressource', 'point focal', 'focal point', 'contact person',
      'nom du dirigeant', 'représentant légal', 'nom et prénom', 'prénom et nom', 'premier responsable', 'respondent name',
    ],
  },
  {
    keys: ['autres_bailleurs', 'partenaires'],
    phrases: [
      'partenaires techniques et financiers', 'PTF', 'bailleurs', 'bailleurs de fonds', 'partenaires financiers', 'donors',
    ],
  },
  {
    keys: ['sources_financement'],
    phrases: ['funding', 'financements', 'source de financement', 'sources of income', 'origine des fonds', 'ressources'],
  },
  { keys: ['ville_siege'], phrases: ['siège'] },
  {
    keys: ['membre_reseau'],
    phrases: ['faites vous partie d’un réseau', 'appartenance à un réseau', 'membre d’un réseau ou collectif'],
  },
  { keys: ['bailleur_principal'], phrases: ['bailleur', 'donor', 'financeur', 'attribuant', 'nom attribuant', 'funder'] },
  { keys: ['budget_alloue'], phrases: ['montant', 'amount', 'montant de la subvention', 'montant alloué', 'subvention'] },
  { keys: ['budget_global'], phrases: ['coût', 'coût du projet', 'budget', 'budget total', 'total budget'] },
  { keys: ['budget_annuel'], phrases: ['budget annuel', 'annual budget', 'ressources annuelles', 'budget de l’année'] },
  { keys: ['nb_membres'], phrases: ['nb membres', 'effectif', 'effectifs', 'adhérents', 'nombre adhérents', 'membership', 'number of members', 'membres actifs'] },
  { keys: ['nb_salaries_tp'], phrases: ['employés', 'salariés', 'personnel', 'staff', 'nombre d’employés', 'nombre de salariés', 'number of staff'] },
  { keys: ['nb_benevoles'], phrases: ['volontaires', 'nombre de bénévoles', 'volunteers', 'nb bénévoles'] },
  { keys: ['reseaux', 'membre_de'], phrases: ['réseau', 'réseau d’appartenance', 'affiliation', 'affiliations', 'collectif', 'appartenance à un réseau', 'faîtière'] },
  { keys: ['autres_noms'], phrases: ['autre nom', 'autres appellations', 'ancien nom', 'also known as', 'aka', 'autre dénomination'] },
  { keys: ['maj'], phrases: ['maj time', 'date de mise à jour', 'dernière mise à jour', 'last updated', 'date maj', 'last update'] },
  { keys: ['source_url'], phrases: ['url source', 'lien source', 'lien de la source', 'source link'] },
  {
    keys: ['source', 'document_titre'],
    phrases: ['document', 'référence', 'origine', 'provenance', 'source de l’information', 'data source', 'document source'],
  },
  { keys: ['document_titre'], phrases: ['ouvrage', 'publication', 'titre', 'title', 'source'] },
  { keys: ['document_annee', 'annee_debut', 'annee'], phrases: ['année', 'year', 'date de publication', 'année de publication'] },
  { keys: ['document_auteur'], phrases: ['auteurs', 'authors', 'author'] },
  { keys: ['extrait'], phrases: ['texte', 'constat', 'finding', 'extraits', 'contenu'] },
  { keys: ['note'], kinds: ['revue'], phrases: ['analyse', 'commentaire', 'résumé', 'observation', 'observations', 'comment'] },
  { keys: ['intitule'], phrases: ['projet', 'nom du projet', 'titre du projet', 'project title', 'project name', 'intitulé du projet', 'programme'] },
  { keys: ['annee_debut'], phrases: ['début', 'date de début', 'start date', 'démarrage', 'date de démarrage', 'date convention'] },
  { keys: ['annee_fin'], phrases: ['fin', 'date de fin', 'end date', 'date de clôture'] },
  { keys: ['nb_beneficiaires'], phrases: ['people reached', 'personnes atteintes', 'bénéficiaires atteints', 'number of beneficiaries'] },
  { keys: ['date'], kinds: ['entretiens', 'terrain'], phrases: ['date enquête', 'date de l’enquête', 'date de visite', 'survey date', 'date de passage'] },
  { keys: ['id_entretien'], phrases: ['numéro questionnaire', 'numéro de fiche', 'numéro fiche', 'code questionnaire', 'questionnaire id'] },
  { keys: ['enqueteur'], phrases: ['nom de l’enquêteur', 'agent enquêteur', 'agent de collecte'] },
  { keys: ['repondant_fonction'], phrases: ['poste', 'fonction du répondant', 'job title', 'qualité du répondant', 'titre du répondant'] },
  { keys: ['forces'], phrases: ['atouts', 'acquis', 'strong points', 'réussites', 'succès', 'main strengths'] },
  { keys: ['faiblesses'], phrases: ['insuffisances', 'lacunes', 'gaps', 'weak points', 'limites'] },
  { keys: ['difficultes'], phrases: ['défis', 'contraintes', 'obstacles', 'challenges', 'problèmes', 'freins', 'barriers', 'problèmes rencontrés'] },
  { keys: ['besoins'], phrases: ['attentes', 'appui souhaité', 'appuis attendus', 'appuis', 'quels appuis attendez vous', 'renforcement de capacités', 'besoins en formation', 'support needed', 'capacity needs', 'besoins prioritaires'] },
  { keys: ['recommandations'], phrases: ['suggestions', 'propositions', 'recommendation', 'pistes de solution'] },
  { keys: ['relations_autorites'], phrases: ['collaboration avec l’État', 'relations avec le gouvernement', 'relation with authorities', 'relations avec les institutions'] },
  { keys: ['mecanismes'], phrases: ['cadre de dialogue', 'cadre de concertation', 'concertation', 'coordination', 'dialogue spaces'] },
  { keys: ['partenaires'], phrases: ['partenaire', 'partners', 'partenariat', 'collaborations', 'principaux partenaires'] },
  { keys: ['autre'], kinds: ['entretiens'], phrases: ['observations', 'autres commentaires', 'notes', 'remarks', 'remarque'] },
]; // biome-ignore format: lists of words

/** Phrases of the dictionary that hold for a kind, each with its column; `isSecond`: the column is a way out. */
export function headerWordsOf(kind: TableKind): { key: string; phrase: string; isSecond: boolean }[] {
  return meanings
    .filter(({ kinds }) => kinds === undefined || kinds.includes(kind))
    .flatMap(({ keys, phrases }) => {
      const [first, second] = keys.filter((key) => columnByKey(key, kind));
      const of = (key: string | undefined, isSecond: boolean) =>
        key === undefined ? [] : phrases.map((phrase) => ({ key, phrase, isSecond }));
      return [...of(first, false), ...of(second, true)];
    });
}
