import type { Frame, Manner } from './frame.ts';

const frame = (
  manner: Manner,
  [noun, nouns]: readonly [string, string],
  [one, many]: readonly [string, string],
  byCode: Frame['byCode'] = {},
): Frame => ({ noun, nouns, isFeminine: false, one, many, byCode, manner });

const band = ['band', 'bands'] as const;
const weakness = ['has the weakness %', 'have the weakness %'] as const;
const difficulty = ['names the difficulty %', 'name the difficulty %'] as const;
const answer = ['answers %', 'answer %'] as const;
const answers = ['answer', 'answers'] as const;

/** Each table in English. */
export const framesEn: { readonly [table: string]: Frame } = {
  type: frame('met', ['type', 'types'], ['is of the type %', 'are of the type %']),
  niveau: frame('met', ['level of action', 'levels of action'], ['works at the level %', 'work at the level %']),
  periode_creation: frame(
    'met',
    ['period of creation', 'periods of creation'],
    ['was founded in the period %', 'were founded in the period %'],
  ),
  dirigee_par: frame('met', ['leadership', 'leaderships'], ['says it is %', 'say they are %'], {
    femmes: ['says it is led by women', 'say they are led by women'],
    jeunes: ['says it is led by young people', 'say they are led by young people'],
    migrants: ['says it is led by migrants', 'say they are led by migrants'],
    retournes: ['says it is led by returnees', 'say they are led by returnees'],
    refugies: ['says it is led by refugees', 'say they are led by refugees'],
  }),
  base_sociale: frame(
    'met',
    ['social base', 'social bases'],
    ['has as its social base %', 'have as their social base %'],
  ),
  mission: frame('met', ['mission', 'missions'], ['has as its mission %', 'have as their mission %']),
  nature: frame('met', ['nature', 'natures'], ['is by nature %', 'are by nature %']),
  mandat: frame('met', ['mandate', 'mandates'], ['has a mandate that is %', 'have a mandate that is %']),
  niveau_organisation: frame(
    'met',
    ['level of organisation', 'levels of organisation'],
    ['is at the level %', 'are at the level %'],
  ),
  statut_juridique: frame('met', ['legal status', 'legal statuses'], ['has the status %', 'have the status %']),
  etat_activite: frame('met', ['state', 'states'], ['is in the state %', 'are in the state %'], {
    active: ['is active', 'are active'],
    'en-sommeil': ['is dormant', 'are dormant'],
  }),
  budget_tranche: frame(
    'met',
    ['budget band', 'budget bands'],
    ['has a yearly budget in the band %', 'have a yearly budget in the band %'],
  ),
  sources_financement: frame(
    'cited',
    ['source of funding', 'sources of funding'],
    ['has as a source of funding %', 'have as a source of funding %'],
  ),
  nb_membres: frame('met', band, ['stands, by members, in the band %', 'stand, by members, in the band %']),
  nb_salaries_tp: frame('met', band, [
    'stands, by full-time staff, in the band %',
    'stand, by full-time staff, in the band %',
  ]),
  source_principale: frame('cited', ['main source', 'main sources'], ['has as main source %', 'have as main source %']),
  nb_benevoles: frame('met', band, ['stands, by volunteers, in the band %', 'stand, by volunteers, in the band %']),
  a_un_siege: frame('cited', answers, answer, {
    oui: ['has an office', 'have an office'],
    non: ['has no office', 'have no office'],
  }),
  part_budget_migration: frame(
    'met',
    ['share of the budget', 'shares of the budget'],
    ['gives to migration %', 'give to migration %'],
  ),
  region_siege: frame('met', ['division', 'divisions'], ['has its seat in %', 'have their seat in %']),
  zones: frame('met', ['area of work', 'areas of work'], ['works in %', 'work in %']),
  echelle_territoriale: frame('met', ['scale', 'scales'], ['covers %', 'cover %']),
  roles: frame('documented', ['role', 'roles'], ['plays the role %', 'play the role %']),
  thematiques: frame('documented', ['theme', 'themes'], ['works on the theme %', 'work on the theme %']),
  public: frame('documented', ['audience', 'audiences'], ['serves the audience %', 'serve the audience %']),
  domaines: frame('documented', ['domain', 'domains'], ['works in the domain %', 'work in the domain %']),
  metiers: frame('documented', ['trade', 'trades'], ['practises the trade %', 'practise the trade %']),
  thematique_principale: frame('cited', ['main theme', 'main themes'], ['has as main theme %', 'have as main theme %']),
  place_migration: frame(
    'cited',
    ['place of migration', 'places of migration'],
    ['makes migration %', 'make migration %'],
  ),
  sens_migration: frame(
    'cited',
    ['direction of migration', 'directions of migration'],
    ['works on the direction %', 'work on the direction %'],
  ),
  sous_roles: frame(
    'documented',
    ['detailed role', 'detailed roles'],
    ['plays the detailed role %', 'play the detailed role %'],
  ),
  projets_type_bailleur: frame(
    'met',
    ['type of donor', 'types of donor'],
    ['has as type of donor %', 'have as type of donor %'],
  ),
  projets_budget: frame(
    'met',
    ['budget band', 'budget bands'],
    ['has a budget in the band %', 'have a budget in the band %'],
  ),
  projets_mode: frame('met', ['form', 'forms'], ['is led in the form %', 'are led in the form %'], {
    seul: ['is led by one organisation alone', 'are led by one organisation alone'],
    consortium: ['is led in a consortium', 'are led in a consortium'],
  }),
  projets_beneficiaires: frame('met', band, [
    'stands, by beneficiaries, in the band %',
    'stand, by beneficiaries, in the band %',
  ]),
  projets_duree: frame('met', ['length', 'lengths'], ['spans %', 'span %']),
  projets_thematiques: frame('met', ['theme', 'themes'], ['bears on the theme %', 'bear on the theme %']),
  forces: frame(
    'documented',
    ['strength', 'strengths'],
    ['is credited with the strength %', 'are credited with the strength %'],
  ),
  faiblesses: frame('documented', ['weakness', 'weaknesses'], weakness),
  faiblesses_interne: frame('documented', ['weakness of their own', 'weaknesses of their own'], weakness),
  faiblesses_relation: frame('documented', ['weakness in relations', 'weaknesses in relations'], weakness),
  difficultes_vie_associative: frame('cited', ['difficulty', 'difficulties'], difficulty),
  difficultes_projet: frame('cited', ['difficulty', 'difficulties'], difficulty),
  partenariats: frame(
    'cited',
    ['type of partner', 'types of partner'],
    ['has a partnership with %', 'have a partnership with %'],
  ),
  membre_reseau: frame('cited', answers, answer, {
    oui: ['is a member of a network', 'are members of a network'],
    non: ['is a member of no network', 'are members of no network'],
  }),
  participe_temps_forts: frame('cited', answers, answer, {
    oui: ['takes part in the key events', 'take part in the key events'],
    non: ['takes part in none of the key events', 'take part in none of the key events'],
  }),
  partenariats_forme: frame(
    'cited',
    ['form of partnership', 'forms of partnership'],
    ['has a partnership of the form %', 'have a partnership of the form %'],
  ),
  temps_forts: frame('cited', ['key event', 'key events'], ['names the event %', 'name the event %']),
  motifs_reseau: frame(
    'cited',
    ['reason for joining', 'reasons for joining'],
    ['gives the reason %', 'give the reason %'],
  ),
  qualite_dialogue: frame('cited', ['quality', 'qualities'], ['finds the dialogue %', 'find the dialogue %']),
  sentiment_ecoute: frame('cited', ['frequency', 'frequencies'], ['says it is heard %', 'say they are heard %']),
  espace_expression: frame(
    'cited',
    ['frequency', 'frequencies'],
    ['says it has room for expression %', 'say they have room for expression %'],
  ),
  niveaux_dialogue: frame(
    'cited',
    ['level of dialogue', 'levels of dialogue'],
    ['holds dialogue at the level %', 'hold dialogue at the level %'],
  ),
  degre_participation: frame(
    'cited',
    ['degree of participation', 'degrees of participation'],
    ['puts its participation at the degree %', 'put their participation at the degree %'],
  ),
  mecanismes_fonctionnel: frame('met', answers, answer, {
    oui: ['works', 'work'],
    non: ['does not work', 'do not work'],
  }),
  mecanismes_migrants: frame('met', answers, answer, {
    oui: ['has migrants sitting on it', 'have migrants sitting on them'],
    non: ['has no migrant sitting on it', 'have no migrant sitting on them'],
  }),
  mecanismes_institutionnalise: frame('met', answers, answer, {
    oui: ['is set up by a text', 'are set up by a text'],
    non: ['is set up by no text', 'are set up by no text'],
  }),
  mecanismes_portee: frame('met', ['reach', 'reaches'], ['has as its reach %', 'have as their reach %']),
  mecanismes_niveau: frame('met', ['level', 'levels'], ['meets at the level %', 'meet at the level %']),
  premier_besoin: frame('cited', ['first need', 'first needs'], ['puts first the need %', 'put first the need %']),
  besoins: frame('documented', ['need', 'needs'], ['states the need %', 'state the need %']),
  formations_souhaitees: frame(
    'cited',
    ['training wanted', 'kinds of training wanted'],
    ['wants training in %', 'want training in %'],
  ),
  besoins_appui: frame(
    'cited',
    ['kind of support wanted', 'kinds of support wanted'],
    ['wants as support %', 'want as support %'],
  ),
  interet_formation: frame('cited', answers, answer, {
    oui: ['says it is interested in the training', 'say they are interested in the training'],
    non: ['says it is not interested in the training', 'say they are not interested in the training'],
  }),
  formations_recues: frame(
    'cited',
    ['training received', 'kinds of training received'],
    ['has received training in %', 'have received training in %'],
  ),
  documents_type: frame('met', ['type of document', 'types of document'], ['is of the type %', 'are of the type %']),
  auteur_source: frame('met', ['author', 'authors'], ['has as author %', 'have as author %']),
};
