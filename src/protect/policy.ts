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

/**
 * Sources that are no public document, in French and in English, as folded words («#» is a word that begins with a figure):
 * the row stays with the team, who is told. `whole`: nothing else is written. `beginnings`: the source begins so, after any
 * of `leads`. `anywhere`: it holds these words. `published`: words that say it was published all the same.
 */
export const unpublishedSources = {
  whole: [
    'non|no|oui|yes|x|xx|xxx|aucun|aucune|none|neant|nothing|rien|sans|sans source|pas de source|no source|na|n a|nsp|idem',
    'confidentiel|confidentielle|confidential|prive|privee|private|interne|internal|usage interne|internal use|secret|anonyme|anonymous',
    'inconnu|inconnue|unknown|a confirmer|a verifier|a completer|a preciser|a demander|to confirm|to be confirmed|to check|to be checked',
    'tbc|tbd|en attente|pending|source orale|sources orales|orale|oral|oral source|verbal|bouche a oreille|word of mouth|rumeur|rumour',
    'on dit|hearsay|connaissance personnelle|personal knowledge|moi|moi meme|nous|equipe|l equipe|notre equipe|team|our team|terrain',
    'le terrain|field|observation|observations|kobo|kobotoolbox|questionnaire|questionnaires|reunion|meeting|telephone|phone|mail|email',
  ],
  leads: [
    'source|sources|cf|voir|see|from|d apres|selon|suite a|apres|after|lors de|lors d|during|per|via|par|by|issu de|issu d|tire de|tire d',
    'un|une|l|le|la|les|des|mon|ma|mes|notre|nos|my|our|an|a|the|note|notes|compte rendu|cr|transcription|transcript|retranscription',
    'verbatim|enregistrement|audio|recording|resume|summary|synthese|d|de|du|of',
  ],
  beginnings: [
    'entretien|entretiens|entrevue|entrevues|interview|interviews|focus group|focus groups|groupe de discussion|groupes de discussion',
    'appel telephonique|appels telephoniques|appel tel|appel avec|appel de m|appel de mme|appel de la presidente|appel du president',
    'appel #|appel du #|appel whatsapp|appel video|coup de fil|coup de telephone|joint par telephone|par telephone|telephone avec',
    'phone call|telephone call|call with|call from|call #|call on #|video call|zoom call|zoom avec|zoom with',
    'conversation avec|conversations avec|conversation with|conversations with|conversation telephonique|conversation du #|discussion avec|discussion du #|discussions avec|discussion with|discussions with|echange avec|echanges avec',
    'echange telephonique|echange oral|echange de mails|echange whatsapp|exchange with|exchanges with|rencontre avec|meeting with|reunion avec',
    'message de|message du #|message prive|message vocal|messages de|message from|private message|voice message|message whatsapp',
    'message #|whatsapp|groupe whatsapp|sms|telegram de|telegram du #|messenger de|mail de|mail du #|email from|email de|e mail de|e mail from|courriel de|courriel du #',
    'communication personnelle|personal communication|communication orale|source orale|source confidentielle|confidential source',
    'information confidentielle|temoignage de|temoignages de|temoignage recueilli|testimony of|dit par|told by|visite de terrain|visite a|visite du #',
    'field visit|notes de terrain|note de terrain|field notes|carnet de terrain|m|mme|mlle|mr|mrs|ms|monsieur|madame',
  ],
  anywhere: [
    'confidentiel|confidentielle|confidentiels|confidentielles|confidential|usage interne|document interne|documents internes|liste interne',
    'base interne|base de donnees interne|notes internes|note interne|internal list|internal document|internal database|liste de l equipe',
    'carnet d adresses|address book|ne pas publier|ne pas diffuser|ne pas citer|do not publish|not for publication|inedit|unpublished|groupe whatsapp',
  ],
  published: [
    'publie|publiee|publies|publiees|paru|parue|parus|parues|diffuse|diffusee|diffuses|diffusees|accorde|accordee|mis en ligne|mise en ligne',
    'published|broadcast|aired|printed in|posted on|http|https|www',
  ],
  /** What stands first in the place of a register’s number where there is none. */
  unregistered: ['non|pas|en cours|demande|attente|jamais|not|pending|in progress'],
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
