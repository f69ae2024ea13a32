/*
 * What a cartography cannot say. The analysis gives ids with figures (`Limit`), the renderer holds the sentences
 * (`render/texts`): one text an id and language, demanded by the type checker. Left to the renderer, which computes
 * them from the edition itself: sections left out, share of masked cells, values of the country pack «à vérifier»,
 * rows set aside, withheld statements, agreement between readers.
 */

/** Parameters of each limit: every one is a whole number unless its comment says otherwise. `list` is `Limit.list`. */
export const limitParams = {
  /** Known by documents alone: no interview at all. */
  'desk-only': ['known'],
  /** Fewer than half of the known organisations were interviewed. */
  'interviews-few': ['interviewed', 'known'],
  /** Nothing is recorded of who was approached, refused or could not be reached. */
  'funnel-missing': [],
  /** Organisations approached and not interviewed: what they would have said is unknown. */
  'non-response': ['missing', 'approached'],
  /** Divisions where nobody was interviewed (`hidden` 1: or too few for this edition to say so); list: their names. */
  'regions-unasked': ['regions', 'total', 'hidden'],
  /** Organisations whose seat is placed in no division. */
  'seats-unplaced': ['organisations', 'known'],
  /** Organisations known only through what they say of themselves. */
  'self-declared-only': ['organisations', 'known'],
  /** Organisations known from one published list or register alone; list: the lists' names. */
  'one-source': ['organisations', 'known'],
  /** Organisations of which no input says what they do: no role can be given. */
  'roles-undocumented': ['organisations', 'known'],
  /** Organisations whose type could not be derived. */
  'types-unknown': ['organisations', 'known'],
  /** Questions of the guide asked, that fewer than half of those interviewed answered, or nobody; list: the questions. */
  'unanswered-columns': ['questions'],
  /** Questions of the short form that no input asks (none has the column); list: the questions. */
  'columns-never-asked': ['questions'],
  /** Interviews without an answer to `accord_propos`: closed outside the team until somebody asks. */
  'consent-missing': ['interviews', 'total'],
  /** Interviews whose consent was stated for a whole file by the configuration; list: who vouches, when, on what support. */
  'consent-stated': ['interviews'],
  /** Support of the accords, over all interviews. */
  'consent-support': ['written', 'oral', 'other', 'unknown'],
  /** Interviews whose respondent did not speak for the organisation, or for which nobody noted it. */
  'mandate-missing': ['interviews', 'total'],
  /** Identity cards public on somebody's word (`diffusion: publique`) without a published source. */
  'public-word-of-somebody': ['cards'],
  /** Codes that nobody settled: read in texts by the machine alone, and given by a reader; over all codes given. */
  'inferred-unreviewed': ['codes', 'byReaders', 'total'],
  /** No human decision is recorded. */
  'decisions-missing': [],
  /** Pairs of names that may be one organisation. */
  'to-review-pairs': ['pairs'],
  /** Rows brought together because the list of known institutions says that their names are one body's. */
  'institution-merges': ['merges'],
  /** Rows whose organisation could not be told. */
  'unattributed-records': ['rows'],
  /** Fields on which sources disagree and nobody decided. */
  'conflicts-open': ['fields', 'organisations'],
  /** Codes that words support and others contradict. */
  'codes-contradicted': ['codes'],
  /** Codes that texts say often and that an organisation did not tick, though it answered a question that offers them. */
  'codes-not-ticked': ['codes'],
  /** Codes that a person accepted or refused against the evidence. */
  'codes-decided-against': ['codes'],
  /** Records more than `years` years older than the edition's date, over dated records. */
  'old-data': ['records', 'total', 'years'],
  /** Records without a date. */
  'undated-records': ['records', 'total'],
  /** Several collection waves are mixed; list: the waves. */
  'waves-mixed': ['waves'],
  /** No interview was coded by two people; of these, those with a second reading that holds no codes. */
  'coders-none': ['interviews', 'uncoded'],
  /** Only some interviews were read by two people. */
  'coders-few': ['twice', 'interviews'],
  /** Interviews noted in translation, or from memory, and not word for word. */
  'translation-notes': ['interviews', 'total'],
  /** Interviews held with several organisations at once. */
  'group-interviews': ['interviews'],
  /** Published figures that the records contradict. */
  'figures-differ': ['figures', 'total'],
  /** Published figures that the records can neither confirm nor contradict. */
  'figures-unverifiable': ['figures', 'total'],
  /** Public edition: what two editions side by side may tell, and the figures withheld for it. */
  'between-editions': ['figures'],
} as const;

export type LimitId = keyof typeof limitParams;
/** Limits that the data show; the others are known when an edition is made of them. */
export type AnalysedLimitId = Exclude<LimitId, 'between-editions'>;
export type LimitParams<Id extends LimitId> = Record<(typeof limitParams)[Id][number], number>;

export const limitIds = Object.keys(limitParams) as LimitId[];
export const analysedLimitIds = limitIds.filter((id): id is AnalysedLimitId => id !== 'between-editions');

/** Whether an id met in a saved edition is one this version knows. */
export const isLimitId = (id: string): id is LimitId => Object.hasOwn(limitParams, id);
