import { foldKey } from '../text/fold.ts';

/*
 * Questions and notes that our own form needs and that are no column: what they hold stands elsewhere in the same row, so
 * a reader has nothing to take from them. `src/questionnaire` writes them, the reader of headers knows them.
 */

interface FormOnly {
  name: string;
  fr: string;
  en: string;
  ar: string;
}

export const formOnly = {
  /** The organisation chosen among those already met; its name stands in `acteur`. */
  knownActor: {
    name: 'acteur_connu',
    fr: 'L’organisation a-t-elle déjà été rencontrée ?',
    en: 'Has the organisation already been met?',
    ar: 'هل سبق لقاء هذه المنظمة؟',
  },
  /** The two halves of `partenariats`. */
  formal: {
    name: 'liens_formels',
    fr: 'Avec qui l’organisation travaille-t-elle par un accord écrit ?',
    en: 'With whom does the organisation work under a written agreement?',
    ar: 'مع من تعمل المنظمة بموجب اتفاق مكتوب؟',
  },
  informal: {
    name: 'liens_informels',
    fr: 'Avec qui l’organisation travaille-t-elle sans accord écrit ?',
    en: 'With whom does the organisation work without a written agreement?',
    ar: 'مع من تعمل المنظمة دون اتفاق مكتوب؟',
  },
} as const satisfies Record<string, FormOnly>;

const spellings = new Set(Object.values(formOnly).flatMap(({ name, fr, en, ar }) => [name, fr, en, ar].map(foldKey)));
/** Words read aloud and notes for the interviewer, which some exports give a column of their own. */
const isNote = (name: string): boolean => /^(?:lire|note)_[a-z_]+$/.test(name);

/** A page of our own form, as an export writes it before its questions. */
export const isFormPage = (group: string): boolean => /(?:^|[/.-])page_[a-z_]+$/.test(group);

/** Whether our form, and nobody, put this column there: `page_liens/liens_formels`, `liens_formels/osc`. */
export function isFormHeader(header: string): boolean {
  const parts = header.trim().split('/');
  const name = parts.at(-1) ?? '';
  if (isNote(name) || /^liens_(?:in)?formels[._]/.test(name)) return true;
  return parts.some((part) => spellings.has(foldKey(part)));
}
