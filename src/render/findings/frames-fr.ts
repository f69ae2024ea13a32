import type { Frame, Manner } from './frame.ts';

type Gender = 'm' | 'f';

const frame = (
  manner: Manner,
  gender: Gender,
  [noun, nouns]: readonly [string, string],
  [one, many]: readonly [string, string],
  byCode: Frame['byCode'] = {},
): Frame => ({ noun, nouns, isFeminine: gender === 'f', one, many, byCode, manner });

const band = ['tranche', 'tranches'] as const;
const weakness = ['connaît la faiblesse %', 'connaissent la faiblesse %'] as const;

/** Each table in French. */
export const framesFr: { readonly [table: string]: Frame } = {
  type: frame('met', 'm', ['type', 'types'], ['est du type %', 'sont du type %']),
  niveau: frame('met', 'm', ['niveau d’action', 'niveaux d’action'], ['agit au niveau %', 'agissent au niveau %']),
  periode_creation: frame(
    'met',
    'f',
    ['période de création', 'périodes de création'],
    ['a été créée dans la période %', 'ont été créées dans la période %'],
  ),
  dirigee_par: frame('met', 'f', ['direction', 'directions'], ['se dit %', 'se disent %'], {
    femmes: ['se dit dirigée par des femmes', 'se disent dirigées par des femmes'],
    jeunes: ['se dit dirigée par des jeunes', 'se disent dirigées par des jeunes'],
    migrants: ['se dit dirigée par des migrants', 'se disent dirigées par des migrants'],
    retournes: ['se dit dirigée par des personnes de retour', 'se disent dirigées par des personnes de retour'],
    refugies: ['se dit dirigée par des réfugiés', 'se disent dirigées par des réfugiés'],
  }),
  base_sociale: frame(
    'met',
    'f',
    ['base sociale', 'bases sociales'],
    ['a pour base sociale %', 'ont pour base sociale %'],
  ),
  mission: frame('met', 'f', ['mission', 'missions'], ['se donne pour mission %', 'se donnent pour mission %']),
  nature: frame('met', 'f', ['nature', 'natures'], ['est de nature %', 'sont de nature %']),
  mandat: frame('met', 'm', ['mandat', 'mandats'], ['a un mandat %', 'ont un mandat %']),
  niveau_organisation: frame(
    'met',
    'm',
    ['niveau d’organisation', 'niveaux d’organisation'],
    ['est au niveau %', 'sont au niveau %'],
  ),
  statut_juridique: frame('met', 'm', ['statut juridique', 'statuts juridiques'], ['a le statut %', 'ont le statut %']),
  etat_activite: frame('met', 'm', ['état', 'états'], ['est dans l’état %', 'sont dans l’état %'], {
    active: ['est active', 'sont actives'],
    'en-sommeil': ['est en sommeil', 'sont en sommeil'],
  }),
  budget_tranche: frame(
    'met',
    'f',
    ['tranche de budget', 'tranches de budget'],
    ['a un budget annuel dans la tranche %', 'ont un budget annuel dans la tranche %'],
  ),
  sources_financement: frame(
    'cited',
    'f',
    ['source de financement', 'sources de financement'],
    ['a pour source de financement %', 'ont pour source de financement %'],
  ),
  nb_membres: frame('met', 'f', band, [
    'se situe, en membres, dans la tranche %',
    'se situent, en membres, dans la tranche %',
  ]),
  nb_salaries_tp: frame('met', 'f', band, [
    'se situe, en salariés à temps plein, dans la tranche %',
    'se situent, en salariés à temps plein, dans la tranche %',
  ]),
  source_principale: frame(
    'cited',
    'f',
    ['source principale', 'sources principales'],
    ['a pour source principale %', 'ont pour source principale %'],
  ),
  nb_benevoles: frame('met', 'f', band, [
    'se situe, en bénévoles, dans la tranche %',
    'se situent, en bénévoles, dans la tranche %',
  ]),
  a_un_siege: frame('cited', 'f', ['réponse', 'réponses'], ['répond %', 'répondent %'], {
    oui: ['dispose d’un siège', 'disposent d’un siège'],
    non: ['n’a pas de siège', 'n’ont pas de siège'],
  }),
  part_budget_migration: frame(
    'met',
    'f',
    ['part du budget', 'parts du budget'],
    ['consacre aux migrations %', 'consacrent aux migrations %'],
  ),
  region_siege: frame('met', 'f', ['division', 'divisions'], ['a son siège dans %', 'ont leur siège dans %']),
  zones: frame(
    'met',
    'f',
    ['zone d’intervention', 'zones d’intervention'],
    ['intervient dans %', 'interviennent dans %'],
  ),
  echelle_territoriale: frame('met', 'f', ['échelle', 'échelles'], ['couvre %', 'couvrent %']),
  roles: frame('documented', 'm', ['rôle', 'rôles'], ['tient le rôle %', 'tiennent le rôle %']),
  thematiques: frame(
    'documented',
    'f',
    ['thématique', 'thématiques'],
    ['travaille sur la thématique %', 'travaillent sur la thématique %'],
  ),
  public: frame('documented', 'm', ['public', 'publics'], ['s’adresse au public %', 's’adressent au public %']),
  domaines: frame('documented', 'm', ['domaine', 'domaines'], ['agit dans le domaine %', 'agissent dans le domaine %']),
  metiers: frame('documented', 'm', ['métier', 'métiers'], ['exerce le métier %', 'exercent le métier %']),
  thematique_principale: frame(
    'cited',
    'f',
    ['thématique principale', 'thématiques principales'],
    ['a pour thématique principale %', 'ont pour thématique principale %'],
  ),
  place_migration: frame(
    'cited',
    'f',
    ['place faite aux migrations', 'places faites aux migrations'],
    ['donne aux migrations une place %', 'donnent aux migrations une place %'],
  ),
  sens_migration: frame(
    'cited',
    'm',
    ['sens de la migration', 'sens de la migration'],
    ['travaille sur le sens %', 'travaillent sur le sens %'],
  ),
  sous_roles: frame(
    'documented',
    'm',
    ['rôle de détail', 'rôles de détail'],
    ['tient le rôle de détail %', 'tiennent le rôle de détail %'],
  ),
  projets_type_bailleur: frame(
    'met',
    'm',
    ['type de bailleur', 'types de bailleur'],
    ['a pour type de bailleur %', 'ont pour type de bailleur %'],
  ),
  projets_budget: frame(
    'met',
    'f',
    ['tranche de budget', 'tranches de budget'],
    ['a un budget dans la tranche %', 'ont un budget dans la tranche %'],
  ),
  projets_mode: frame('met', 'f', ['forme', 'formes'], ['est mené sous la forme %', 'sont menés sous la forme %'], {
    seul: ['est mené par une organisation seule', 'sont menés par une organisation seule'],
    consortium: ['est mené en consortium', 'sont menés en consortium'],
  }),
  projets_beneficiaires: frame('met', 'f', band, [
    'se situe, en bénéficiaires, dans la tranche %',
    'se situent, en bénéficiaires, dans la tranche %',
  ]),
  projets_duree: frame('met', 'f', ['durée', 'durées'], ['s’étend sur %', 's’étendent sur %']),
  projets_thematiques: frame(
    'met',
    'f',
    ['thématique', 'thématiques'],
    ['porte sur la thématique %', 'portent sur la thématique %'],
  ),
  forces: frame('documented', 'f', ['force', 'forces'], ['est créditée de la force %', 'sont créditées de la force %']),
  faiblesses: frame('documented', 'f', ['faiblesse', 'faiblesses'], weakness),
  faiblesses_interne: frame('documented', 'f', ['faiblesse propre', 'faiblesses propres'], weakness),
  faiblesses_relation: frame('documented', 'f', ['faiblesse de relation', 'faiblesses de relation'], weakness),
  difficultes_vie_associative: frame(
    'cited',
    'f',
    ['difficulté', 'difficultés'],
    ['cite la difficulté %', 'citent la difficulté %'],
  ),
  difficultes_projet: frame(
    'cited',
    'f',
    ['difficulté', 'difficultés'],
    ['cite la difficulté %', 'citent la difficulté %'],
  ),
  partenariats: frame(
    'cited',
    'm',
    ['type de partenaire', 'types de partenaire'],
    ['a un partenariat avec %', 'ont un partenariat avec %'],
  ),
  membre_reseau: frame('cited', 'f', ['réponse', 'réponses'], ['répond %', 'répondent %'], {
    oui: ['est membre d’un réseau', 'sont membres d’un réseau'],
    non: ['n’est membre d’aucun réseau', 'ne sont membres d’aucun réseau'],
  }),
  participe_temps_forts: frame('cited', 'f', ['réponse', 'réponses'], ['répond %', 'répondent %'], {
    oui: ['prend part aux temps forts', 'prennent part aux temps forts'],
    non: ['ne prend part à aucun temps fort', 'ne prennent part à aucun temps fort'],
  }),
  partenariats_forme: frame(
    'cited',
    'f',
    ['forme de partenariat', 'formes de partenariat'],
    ['a un partenariat %', 'ont un partenariat %'],
  ),
  temps_forts: frame('cited', 'm', ['temps fort', 'temps forts'], ['cite le temps fort %', 'citent le temps fort %']),
  motifs_reseau: frame(
    'cited',
    'm',
    ['motif d’adhésion', 'motifs d’adhésion'],
    ['cite le motif %', 'citent le motif %'],
  ),
  qualite_dialogue: frame(
    'cited',
    'f',
    ['qualité', 'qualités'],
    ['juge le dialogue de qualité %', 'jugent le dialogue de qualité %'],
  ),
  sentiment_ecoute: frame(
    'cited',
    'f',
    ['fréquence', 'fréquences'],
    ['dit se sentir écoutée %', 'disent se sentir écoutées %'],
  ),
  espace_expression: frame(
    'cited',
    'f',
    ['fréquence', 'fréquences'],
    ['dit avoir un espace pour s’exprimer %', 'disent avoir un espace pour s’exprimer %'],
  ),
  niveaux_dialogue: frame(
    'cited',
    'm',
    ['niveau de dialogue', 'niveaux de dialogue'],
    ['dialogue au niveau %', 'dialoguent au niveau %'],
  ),
  degre_participation: frame(
    'cited',
    'm',
    ['degré de participation', 'degrés de participation'],
    ['situe sa participation au degré %', 'situent leur participation au degré %'],
  ),
  mecanismes_fonctionnel: frame('met', 'f', ['réponse', 'réponses'], ['répond %', 'répondent %'], {
    oui: ['fonctionne', 'fonctionnent'],
    non: ['ne fonctionne pas', 'ne fonctionnent pas'],
  }),
  mecanismes_migrants: frame('met', 'f', ['réponse', 'réponses'], ['répond %', 'répondent %'], {
    oui: ['fait siéger des migrants', 'font siéger des migrants'],
    non: ['ne fait siéger aucun migrant', 'ne font siéger aucun migrant'],
  }),
  mecanismes_institutionnalise: frame('met', 'f', ['réponse', 'réponses'], ['répond %', 'répondent %'], {
    oui: ['est fondé par un texte', 'sont fondés par un texte'],
    non: ['n’est fondé par aucun texte', 'ne sont fondés par aucun texte'],
  }),
  mecanismes_portee: frame('met', 'f', ['portée', 'portées'], ['a pour portée %', 'ont pour portée %']),
  mecanismes_niveau: frame('met', 'm', ['niveau', 'niveaux'], ['se tient au niveau %', 'se tiennent au niveau %']),
  premier_besoin: frame(
    'cited',
    'm',
    ['premier besoin', 'premiers besoins'],
    ['place en premier le besoin %', 'placent en premier le besoin %'],
  ),
  besoins: frame('documented', 'm', ['besoin', 'besoins'], ['exprime le besoin %', 'expriment le besoin %']),
  formations_souhaitees: frame(
    'cited',
    'f',
    ['formation souhaitée', 'formations souhaitées'],
    ['souhaite la formation %', 'souhaitent la formation %'],
  ),
  besoins_appui: frame(
    'cited',
    'm',
    ['appui souhaité', 'appuis souhaités'],
    ['souhaite comme appui %', 'souhaitent comme appui %'],
  ),
  interet_formation: frame('cited', 'f', ['réponse', 'réponses'], ['répond %', 'répondent %'], {
    oui: ['se dit intéressée par le parcours de formation', 'se disent intéressées par le parcours de formation'],
    non: [
      'dit ne pas être intéressée par le parcours de formation',
      'disent ne pas être intéressées par le parcours de formation',
    ],
  }),
  formations_recues: frame(
    'cited',
    'f',
    ['formation reçue', 'formations reçues'],
    ['a reçu la formation %', 'ont reçu la formation %'],
  ),
  documents_type: frame('met', 'm', ['type de document', 'types de document'], ['est du type %', 'sont du type %']),
  auteur_source: frame('met', 'm', ['auteur', 'auteurs'], ['a pour auteur %', 'ont pour auteur %']),
};
