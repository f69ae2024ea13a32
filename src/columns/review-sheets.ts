import type { Bilingual } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';

/** A column of a sheet of decisions to take: evidence for the eye has no key, the rest is read back as `decisions`. */
export interface ReviewColumn {
  header: Bilingual;
  key: string | null;
  /** Ids that the person need not see. */
  isHidden?: boolean;
}

/** The sheets of `decisions-a-prendre.xlsx`, by what is decided. */
export type ReviewSheet = 'identites' | 'codes' | 'champs' | 'caduques';

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

/** Columns of each sheet, in order: the question, the evidence, the answer, then what the tool needs to read it back. */
export const reviewSheets: Record<ReviewSheet, readonly ReviewColumn[]> = {
  identites: [
    question,
    read('acteur', 'Organisation A', 'Organisation A'),
    read('autre', 'Organisation B', 'Organisation B'),
    own('Ce qu’on sait de A', 'What is known of A'),
    own('Ce qu’on sait de B', 'What is known of B'),
    own('Pour la même', 'For one'),
    own('Pour deux', 'For two'),
    own('Total', 'Total'),
    answer('decision'),
    ...signature,
    hidden('id'),
    hidden('objet'),
    hidden('acteur_id'),
    hidden('autre_id'),
  ],
  codes: [
    question,
    read('acteur', 'Organisation', 'Organisation'),
    own('Code proposé', 'Proposed code'),
    own('Mots qui le fondent', 'Words that found it'),
    own('Mots contraires', 'Words against it'),
    own('Solidité', 'Strength'),
    answer('decision'),
    ...signature,
    hidden('id'),
    hidden('objet'),
    hidden('acteur_id'),
    hidden('autre'),
  ],
  champs: [
    question,
    read('acteur', 'Organisation', 'Organisation'),
    own('Colonne', 'Column'),
    own('Valeur retenue aujourd’hui', 'Value kept today'),
    own('Valeurs et sources', 'Values and sources'),
    answer('valeur'),
    ...signature,
    hidden('id'),
    hidden('objet'),
    hidden('decision'),
    hidden('acteur_id'),
    hidden('autre'),
  ],
  caduques: [
    question,
    own('Décision', 'Decision'),
    own('Ce qui ne va pas', 'What is wrong'),
    answer('decision'),
    ...signature,
    hidden('id'),
    hidden('objet'),
    hidden('annule'),
  ],
};

const words = ({ header }: ReviewColumn): string[] => [foldKey(header.fr), foldKey(header.en)];

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
