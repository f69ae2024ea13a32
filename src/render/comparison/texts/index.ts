import type { Language } from '../../../model/stage.ts';
import { typesetAll } from '../../texts/typeset.ts';
import type { Widened } from '../../texts/widened.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** Every fixed sentence of a comparison. */
export type ComparisonTexts = Widened<typeof fr>;

export const comparisonTexts: Record<Language, ComparisonTexts> = {
  fr: typesetAll<ComparisonTexts>(fr, 'fr'),
  en: typesetAll<ComparisonTexts>(en, 'en'),
};
