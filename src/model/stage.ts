import type { Diagnostic } from './diagnostic.ts';

/** What every stage returns: its value, and the problems it met. A stage never throws for bad data. */
export interface Staged<T> {
  value: T;
  diagnostics: Diagnostic[];
}

export type Language = 'fr' | 'en';

/** A text in both languages. */
export interface Bilingual {
  fr: string;
  en: string;
}
