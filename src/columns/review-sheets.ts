import type { Bilingual } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';

/** A column of a sheet of decisions to take: evidence for the eye has no key, the rest is read back as `decisions`. */
export interface ReviewColumn {
  header: Bilingual;
  key: string | null;
  /** Ids that the person need not see. */
  isHidden?: boolean;
  /** Headers that it bore in workbooks already given out. */
  former?: readonly string[];
}

/** The sheets of `decisions-a-prendre.xlsx`, by what is decided. */
export type ReviewSheet = 'identites' | 'attributions' | 'codes' | 'champs' | 'caduques' | 'citations';

const own = (fr: string, en: string): ReviewColumn => ({ header: { fr, en }, key: null });
const read = (key: string, fr: string, en: string): ReviewColumn => ({ header: { fr, en }, key });
const hidden = (key: string): ReviewColumn => ({ header: { fr: key, en: key }, key, isHidden: true });

const question = own('Question', 'Question');
const answer = (key: string) => read(key, 'Votre réponse', 'Your answer');
const signature = [
  read('motif', 'Motif', 'Reason'),
  read('auteur', 'Auteur (un rôle, pas un nom)', 'Author (a role, not a name)'),
  read('date', 'Date', 'Date'),
];

/**
 * Columns of each sheet, in order: the question and beside it the answer, which stay in sight; the evidence; then what the
 * tool needs to read the answer back.
 */
export const reviewSheets: Record<ReviewSheet, readonly ReviewColumn[]> = {
  identites: [
    question,
    answer('decision'),
    read('acteur', 'Organisation A', 'Organisation A'),
    read('autre', 'Organisation B', 'Organisation B'),
    own('Ce qu’on sait de A', 'What is known of A'),
    own('Ce qu’on sait de B', 'What is known of B'),
    own('Pour la même', 'For one'),
    own('Pour deux', 'For two'),
    own('Total', 'Total'),
    ...signature,
    hidden('id'),
    hidden('objet'),
    hidden('acteur_id'),
    hidden('autre_id'),
  ],
  attributions: [
    question,
    answer('autre'),
    read('acteur', 'Nom écrit', 'Name as written'),
    own('Ce que dit la ligne', 'What the row says'),
    own('Organisations possibles', 'Organisations that fit'),
    ...signature,
    hidden('id'),
    hidden('objet'),
    hidden('decision'),
    hidden('acteur_id'),
    hidden('autre_id'),
  ],
  codes: [
    question,
    answer('decision'),
    read('acteur', 'Organisation', 'Organisation'),
    own('Code proposé', 'Proposed code'),
    own('Mots qui le fondent', 'Words that found it'),
    own('Mots contraires', 'Words against it'),
    own('Solidité', 'Strength'),
    {
      ...read('valeur', 'Autre code', 'Another code'),
      former: ['Autre code (axe:code)', 'Another code (axe:code)'],
    },
    ...signature,
    hidden('id'),
    hidden('objet'),
    hidden('acteur_id'),
    hidden('autre'),
  ],
  champs: [
    question,
    answer('valeur'),
    read('acteur', 'Organisation', 'Organisation'),
    own('Colonne', 'Column'),
    own('Valeur retenue aujourd’hui', 'Value kept today'),
    own('Valeurs et sources', 'Values and sources'),
    ...signature,
    hidden('id'),
    hidden('objet'),
    hidden('decision'),
    hidden('acteur_id'),
    hidden('autre'),
  ],
  caduques: [
    question,
    answer('decision'),
    own('Décision', 'Decision'),
    own('Ce qui ne va pas', 'What is wrong'),
    ...signature,
    hidden('id'),
    hidden('objet'),
    hidden('annule'),
  ],
  citations: [
    question,
    answer('decision'),
    own('Telle qu’imprimée', 'As printed'),
    read('valeur', 'Autres mots à ôter (séparés par ;)', 'More words to take out (separated by ;)'),
    own('Telle que dite', 'As said'),
    own('Ce qui a été ôté, par quelle règle', 'What was taken out, by which rule'),
    own('Éditions', 'Editions'),
    ...signature,
    hidden('id'),
    hidden('objet'),
    hidden('autre'),
  ],
};

/** The answer that a sheet takes for a row that is of none of the organisations proposed. */
export const noneOfThem: Bilingual = { fr: 'aucune de celles-ci', en: 'none of these' };

/** Answers that a sheet takes, as its drop-down list writes them; null where each row has its own. */
const answersBySheet: Record<ReviewSheet, readonly Bilingual[] | null> = {
  identites: [
    { fr: 'même organisation', en: 'same organisation' },
    { fr: 'deux organisations', en: 'two organisations' },
  ],
  attributions: null,
  codes: [
    { fr: 'accepter', en: 'accept' },
    { fr: 'rejeter', en: 'reject' },
  ],
  champs: null,
  caduques: [{ fr: 'annuler', en: 'undo' }],
  citations: [
    { fr: 'publier', en: 'publish' },
    { fr: 'ôter des mots', en: 'take words out' },
    { fr: 'ne jamais publier', en: 'never publish' },
  ],
};

/** The answer that decides nothing. */
const later: Bilingual = { fr: 'plus tard', en: 'later' };

/** Answers that a sheet takes whatever the row, as its drop-down list writes them. */
export function answersOf(sheet: ReviewSheet): readonly Bilingual[] {
  return [...(answersBySheet[sheet] ?? []), ...(sheet === 'attributions' ? [noneOfThem] : []), later];
}

/** Which sheet of decisions to take these headers are of; null for any other file. */
export function reviewSheetOf(headers: readonly string[]): ReviewSheet | null {
  const columns = sheetOf(headers);
  const entry = columns && Object.entries(reviewSheets).find(([, own]) => own === columns);
  return entry ? (entry[0] as ReviewSheet) : null;
}

/** The key that the answers of a sheet of decisions are read as; null for any other file. */
export function answerKeyOf(headers: readonly string[]): string | null {
  const columns = sheetOf(headers);
  const [, found] = columns ?? [];
  return found?.key ?? null;
}

const words = ({ header, former = [] }: ReviewColumn): string[] => [header.fr, header.en, ...former].map(foldKey);

/** The sheet that headers are, by its question, its answer and the evidence that it alone has; null for any other file. */
function sheetOf(headers: readonly string[]): readonly ReviewColumn[] | null {
  const folded = new Set(headers.map(foldKey));
  const has = (column: ReviewColumn | undefined) =>
    column !== undefined && words(column).some((word) => folded.has(word));
  if (!has(question) || !has(answer('decision'))) return null;
  const sheets = Object.values(reviewSheets);
  return sheets.find((columns) => columns.filter(({ key }) => key === null).every(has)) ?? null;
}

/** Whether these are the headers of a sheet of decisions to take. */
export const isReviewSheet = (headers: readonly string[]): boolean => sheetOf(headers) !== null;

/**
 * What each header of a sheet of decisions to take means: the key it is read as, null for evidence that is no data,
 * undefined for a header that a person added. Null for any other file.
 */
export function reviewKeys(headers: readonly string[]): (string | null | undefined)[] | null {
  const columns = sheetOf(headers);
  return columns && headers.map((header) => columns.find((column) => words(column).includes(foldKey(header)))?.key);
}
