import type { Audience } from '../model/edition.ts';
import type { Bilingual } from '../model/stage.ts';
import type { TableKind } from '../model/table.ts';

/*
 * The edition policy, as data: what each audience may see. Source: docs of the project, «Ce que montre une édition».
 * Everything that is not opened here is closed.
 */

/** Which editions a respondent's `audience` opens. No answer opens `interne` alone. */
export const editionsByAudience: Record<Audience, readonly Audience[]> = {
  publique: ['publique', 'comite', 'autorites', 'bailleurs', 'interne'],
  comite: ['comite', 'interne'],
  autorites: ['autorites', 'interne'],
  bailleurs: ['bailleurs', 'interne'],
  interne: ['interne'],
};

/** Which editions a row's `diffusion` opens. */
export const editionsByDiffusion: Record<string, readonly Audience[]> = {
  publique: ['publique', 'comite', 'autorites', 'bailleurs', 'interne'],
  comite: ['comite', 'interne'],
  interne: ['interne'],
};

/** Document types that are public by default. */
export const publishedDocumentTypes: readonly string[] = ['registre', 'rapport', 'etude', 'article', 'site', 'presse'];

/** Diffusion of rows that speak for no respondent, when nothing else is said. */
export const factDiffusion: Partial<Record<TableKind, { withSource: string; withoutSource: string }>> = {
  politiques: { withSource: 'publique', withoutSource: 'publique' },
  recommandations: { withSource: 'publique', withoutSource: 'publique' },
  indicateurs: { withSource: 'publique', withoutSource: 'publique' },
  'chiffres-publies': { withSource: 'publique', withoutSource: 'publique' },
  mecanismes: { withSource: 'publique', withoutSource: 'comite' },
  engagements: { withSource: 'comite', withoutSource: 'comite' },
  projets: { withSource: 'publique', withoutSource: 'interne' },
  relations: { withSource: 'publique', withoutSource: 'interne' },
  terrain: { withSource: 'interne', withoutSource: 'interne' },
  decisions: { withSource: 'interne', withoutSource: 'interne' },
  registre: { withSource: 'interne', withoutSource: 'interne' },
};

/** Legal statuses that repression can use: an actor that bears one is never named outside `interne` and `comite`. */
export const unlistedStatuses: readonly string[] = ['fait', 'refuse', 'suspendue'];

/** Columns never shown by actor outside `interne`, whatever consent says. */
export const closedColumns: readonly string[] = [
  'statut_juridique',
  'statut_motif',
  'statut_date',
  'accord_cadre_ong',
  'budget_annuel',
  'budget_devise',
  'dirigee_par',
  'identifiant',
];

/** Values never put beside a name outside `interne`: what repression can use. */
export const closedValues: { [column: string]: readonly string[] } = { nature: ['groupe-informel'] };

/** Values merged in counts outside `interne`: they appear only inside the merged count. */
export const mergedValues: { [tabulation: string]: { into: string; codes: readonly string[]; label: Bilingual } } = {
  statut_juridique: {
    into: 'autre',
    codes: ['fait', 'refuse', 'suspendue', 'en-instance', 'dissoute', 'autre'],
    label: { fr: 'autre situation', en: 'other situation' },
  },
};

/** Smallest count printed from testimony, and for a sensitive code. */
export const smallestCell = { ordinary: 3, sensitive: 5 } as const;

/** Smallest group a quote may be attributed to. */
export const smallestGroup = 5;

/** Columns that hold codes of the grid: what a third party ticks there of an organisation is a reading of it, not its word. */
export const codedColumns: readonly string[] = ['roles', 'domaines'];

/** Axes whose codes are never put on a named organisation outside `interne`. */
export const unattributedAxes: readonly string[] = ['faiblesse'];

/** Tables whose values are words that people gave or wrote (names of networks, reasons of a refusal): the team's alone. */
export const namingTables: readonly string[] = ['reseaux', 'motif_non_reponse'];

/**
 * Tables whose values are steps of one scale: where a crossing has too few in a step, it is counted with its neighbour.
 */
export const orderedTables: readonly string[] = [
  'periode_creation',
  'periode_publiee',
  'nb_membres',
  'nb_benevoles',
  'nb_salaries_tp',
  'budget_tranche',
];

/** Tables that count how many values of another each unit gave: with its printed counts, one mask more is found. */
export const wholeTables: readonly string[] = ['nb_niveaux_dialogue'];

/** Tables of several answers in which a unit may have answered without any value shown. */
export const partialTables: readonly string[] = [
  'sous_roles',
  'hors_grille',
  'statut_codes',
  'faiblesses_interne',
  'faiblesses_relation',
  'faiblesses_contexte',
  'partenariats_formels',
  'partenariats_informels',
];

/** Tables of how the reading was made: that everybody stands there tells nothing that anybody said. */
export const readingTables: readonly string[] = ['statut_codes'];
