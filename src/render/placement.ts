import type { Edition } from '../model/edition.ts';

/*
 * Which tables stand in which section, by their id; `x*` stands for every id that begins with x. A table that no line
 * names is printed in the annex of other tables, so that none is lost.
 */
export const placement = {
  funnel: ['statut_reponse', 'funnel*', 'entonnoir*', 'motif_non_reponse', 'mode', 'langue', 'connus_par', 'vague'],
  coding: ['statut_codes'],
  knowledge: ['document_type', 'document_annee', 'auteur_source', 'documents*', 'constats*', 'portee'],
  who: [
    'type',
    'nature',
    'base_sociale',
    'mission',
    'dirigee_par',
    'niveau_organisation',
    'mandat',
    'type_publie_national',
  ],
  status: [
    'statut_juridique',
    'accord_cadre_ong',
    'periode_creation',
    'periode_publiee',
    'annee_creation',
    'etat_activite',
  ],
  means: [
    'budget_tranche',
    'budget_annuel',
    'sources_financement',
    'nb_sources*',
    'nombre_sources*',
    'source_principale',
    'part_budget_migration',
    'nb_membres*',
    'nb_salaries*',
    'nb_stagiaires*',
    'nb_benevoles*',
    'a_un_siege',
    'a_un_site',
  ],
  where: ['region_siege', 'ville_siege', 'niveau', 'echelle_territoriale', 'zones', 'zones_intervention', 'pays_siege'],
  publics: ['public', 'publics', 'beneficiaires'],
  roles: ['roles', 'role'],
  subRoles: ['sous_roles', 'hors_grille', 'nb_roles', 'roles_*', 'sous_roles*'],
  trades: ['metiers', 'thematiques', 'thematique_principale', 'themes', 'domaines', 'domaine'],
  direction: ['place_migration', 'sens_migration', 'active_migration', 'position'],
  projects: ['projets*', 'type_bailleur', 'mode_projet', 'duree_projet*', 'nb_beneficiaires*', 'annee_debut*'],
  forces: ['forces'],
  weaknesses: ['faiblesses'],
  weaknessesByOrigin: ['faiblesses_*'],
  difficulties: ['difficultes_vie_associative', 'difficultes_projet', 'defis'],
  networks: ['membre_reseau', 'motifs_reseau', 'motifs_non_reseau', 'reseaux', 'membre_de'],
  partnerships: ['partenariats*', 'relations*', 'relation*'],
  events: ['participe_temps_forts', 'temps_forts'],
  levels: ['niveaux_dialogue', 'nb_niveaux_dialogue'],
  quality: ['qualite_dialogue'],
  voice: ['espace_expression', 'sentiment_ecoute'],
  mechanisms: ['mecanismes*'],
  participation: ['degre_participation'],
  commitments: ['engagements*', 'etat_engagement'],
  needs: ['premier_besoin', 'besoins', 'besoin', 'besoins_appui'],
  training: ['formations_souhaitees', 'formations_recues', 'interet_formation'],
} as const;

export type Place = keyof typeof placement;

/** Crossings by the variable that runs down; the others stand in the annex of other tables. */
export const crossingPlacement = {
  roles: ['roles'],
  subjects: ['thematiques', 'domaines'],
  details: ['sous_roles', 'metiers', 'sens_migration'],
  /** Shown together, as a profile of each type: its means, then what it does, where, with whom and against what. */
  profile: ['budget_tranche', 'nb_membres', 'nb_salaries_tp', 'sources_financement'],
  profileAction: ['echelle_territoriale', 'zones', 'membre_reseau', 'partenariats', 'difficultes_vie_associative'],
  strengths: ['forces', 'faiblesses'],
  needs: ['besoins', 'premier_besoin'],
} as const;

const matches = (pattern: string, id: string): boolean =>
  pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;

/** The one place of a tabulation: an exact id wins over a prefix, then the order above. */
export function placeOfTabulation(id: string): Place | null {
  const places = Object.keys(placement) as Place[];
  const has = (place: Place, isExact: boolean) =>
    placement[place].some((pattern) => (isExact ? pattern === id : matches(pattern, id)));
  return places.find((place) => has(place, true)) ?? places.find((place) => has(place, false)) ?? null;
}

/** Tabulations of a place, in the order its line gives. */
export function tabulationsAt(edition: Edition, place: Place): Edition['tabulations'] {
  const rank = (id: string) => placement[place].findIndex((pattern) => matches(pattern, id));
  return edition.tabulations
    .filter(({ id }) => placeOfTabulation(id) === place)
    .map((tabulation, index) => ({ tabulation, key: rank(tabulation.id) * 10_000 + index }))
    .sort((left, right) => left.key - right.key)
    .map(({ tabulation }) => tabulation);
}

const rowVariable = (id: string): string => id.split('-x-')[0] ?? id;

/** The one place of a crossing, or null. */
export function placeOfCrossing(id: string): keyof typeof crossingPlacement | null {
  const places = Object.keys(crossingPlacement) as (keyof typeof crossingPlacement)[];
  return places.find((place) => crossingPlacement[place].some((variable) => variable === rowVariable(id))) ?? null;
}
