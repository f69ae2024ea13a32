import type { Place } from './place.ts';
import type { Bilingual } from './stage.ts';

/** Severity by consequence: `error` something was left out; `warning` kept, but look; `info` nothing to do. */
export type Severity = 'error' | 'warning' | 'info';

/** What a problem is about. */
export type Scope = 'project' | 'file' | 'column' | 'row' | 'cell' | 'actor';

/** A problem as a value. Its texts live in the catalogue (`diagnostics/`), found by `code`. */
export interface Diagnostic {
  /** Stable code, such as COL-003. */
  code: string;
  /** Stable French name, such as `colonne-inconnue`. */
  name: string;
  severity: Severity;
  scope: Scope;
  /** Values that fill the catalogue's texts. */
  params: Record<string, string | number>;
  place?: Place;
  /** Other places that take part in the problem. */
  related?: Place[];
  /** What was seen, as typed. */
  actual?: string;
  /** What would have been right. */
  expected?: string[];
  /** The nearest right value. */
  suggestion?: string;
  /** `expected` and `suggestion` in words, where these are codes that nobody has seen. */
  labels?: { expected: Bilingual[]; suggestion?: Bilingual };
  /** Actor or record concerned, when there is one. */
  subject?: string;
  /** The machine's own error, kept for debugging. */
  cause?: string;
}
