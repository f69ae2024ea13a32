import type { FindingTopic } from '../model/edition-findings.ts';

/** How the values of a table are read. */
export type Shape = 'choice' | 'bands' | 'scale' | 'places';

/** What a count of it is: a fact others could confirm, one's own word (an opinion, a need), a code of the grid, a register. */
export type Nature = 'fact' | 'word' | 'code' | 'register';

/** A table of which sentences are written. A table that no line names speaks for itself. */
export interface Subject {
  table: string;
  topic: FindingTopic;
  shape: Shape;
  nature: Nature;
  /** The axis of the grid whose codes it counts. */
  axis: string | null;
  /** What nobody has is worth a sentence. */
  tellsAbsence: boolean;
}

const subject = (
  topic: FindingTopic,
  table: string,
  nature: Nature,
  more: Partial<Pick<Subject, 'shape' | 'axis' | 'tellsAbsence'>> = {},
): Subject => ({ table, topic, nature, shape: 'choice', axis: null, tellsAbsence: false, ...more });

const bands = { shape: 'bands' } as const;
const scale = { shape: 'scale' } as const;
const told = { tellsAbsence: true } as const;

/** In each topic the tables that tell most come first: their findings are the first to reach the summary. */
export const subjects: readonly Subject[] = [
  subject('who', 'type', 'fact'),
  subject('who', 'niveau', 'fact'),
  subject('who', 'periode_creation', 'fact', bands),
  subject('who', 'dirigee_par', 'fact'),
  subject('who', 'base_sociale', 'fact'),
  subject('who', 'mission', 'fact'),
  subject('who', 'nature', 'fact'),
  subject('who', 'mandat', 'fact'),
  subject('who', 'niveau_organisation', 'fact'),
  subject('who', 'statut_juridique', 'fact'),
  subject('who', 'etat_activite', 'fact'),
  subject('means', 'budget_tranche', 'fact', bands),
  subject('means', 'sources_financement', 'fact'),
  subject('means', 'nb_membres', 'fact', bands),
  subject('means', 'nb_salaries_tp', 'fact', bands),
  subject('means', 'source_principale', 'fact'),
  subject('means', 'nb_benevoles', 'fact', bands),
  subject('means', 'a_un_siege', 'fact'),
  subject('means', 'part_budget_migration', 'fact'),
  subject('where', 'region_siege', 'fact', { shape: 'places', tellsAbsence: true }),
  subject('where', 'zones', 'fact', { shape: 'places' }),
  subject('where', 'echelle_territoriale', 'fact'),
  subject('roles', 'roles', 'code', { axis: 'role', ...told }),
  subject('roles', 'thematiques', 'code', { axis: 'theme', ...told }),
  subject('roles', 'public', 'code', { axis: 'public', ...told }),
  subject('roles', 'domaines', 'code', { axis: 'domaine', ...told }),
  subject('roles', 'metiers', 'fact', told),
  subject('roles', 'thematique_principale', 'word'),
  subject('roles', 'place_migration', 'word'),
  subject('roles', 'sens_migration', 'word'),
  subject('roles', 'sous_roles', 'code', { axis: 'role' }),
  subject('projects', 'projets_type_bailleur', 'register', told),
  subject('projects', 'projets_budget', 'register', bands),
  subject('projects', 'projets_mode', 'register'),
  subject('projects', 'projets_beneficiaires', 'register', bands),
  subject('projects', 'projets_duree', 'register'),
  subject('projects', 'projets_thematiques', 'register'),
  subject('strengths', 'forces', 'code', { axis: 'force' }),
  subject('weaknesses', 'faiblesses', 'code', { axis: 'faiblesse' }),
  subject('weaknesses', 'difficultes_vie_associative', 'word'),
  subject('weaknesses', 'difficultes_projet', 'word'),
  subject('weaknesses', 'faiblesses_interne', 'code', { axis: 'faiblesse' }),
  subject('weaknesses', 'faiblesses_relation', 'code', { axis: 'faiblesse' }),
  subject('network', 'partenariats', 'fact', told),
  subject('network', 'membre_reseau', 'fact'),
  subject('network', 'participe_temps_forts', 'fact'),
  subject('network', 'partenariats_forme', 'fact'),
  subject('network', 'temps_forts', 'fact'),
  subject('network', 'motifs_reseau', 'word'),
  subject('dialogue', 'qualite_dialogue', 'word', scale),
  subject('dialogue', 'sentiment_ecoute', 'word', scale),
  subject('dialogue', 'niveaux_dialogue', 'word'),
  subject('dialogue', 'espace_expression', 'word', scale),
  subject('dialogue', 'degre_participation', 'word', told),
  subject('dialogue', 'mecanismes_fonctionnel', 'register'),
  subject('dialogue', 'mecanismes_migrants', 'register'),
  subject('dialogue', 'mecanismes_institutionnalise', 'register'),
  subject('dialogue', 'mecanismes_portee', 'register'),
  subject('dialogue', 'mecanismes_niveau', 'register'),
  subject('needs', 'premier_besoin', 'word'),
  subject('needs', 'besoins', 'code', { axis: 'besoin', ...told }),
  subject('needs', 'formations_souhaitees', 'word'),
  subject('needs', 'besoins_appui', 'word'),
  subject('needs', 'interet_formation', 'word'),
  subject('needs', 'formations_recues', 'word'),
  subject('knowledge', 'documents_type', 'register'),
  subject('knowledge', 'auteur_source', 'register'),
];

/** The larger, the sooner it is told. */
export const weightOf = ({ table }: Pick<Subject, 'table'>): number =>
  subjects.length - subjects.findIndex((one) => one.table === table);
