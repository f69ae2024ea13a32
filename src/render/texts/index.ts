import type { Language } from '../../model/stage.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { typesetAll } from './typeset.ts';
import type { Widened } from './widened.ts';

/** Every fixed sentence of the report. */
export type Texts = Widened<typeof fr>;

export const textsByLanguage: Record<Language, Texts> = {
  fr: typesetAll<Texts>(fr, 'fr'),
  en: typesetAll<Texts>(en, 'en'),
};
