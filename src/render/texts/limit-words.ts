import { isLimitId } from '../../model/limits.ts';
import type { Texts } from './index.ts';

/** Words that a limit's sentence takes in beside its figures. */
export interface LimitWords {
  /** ` (a, b and c)`: what the limit lists, or nothing. */
  list: string;
  /** What the country calls its divisions, in the plural. */
  divisions: string;
}

type Params = Record<string, string | number>;

/** A limit as a sentence; null for an id that this version does not know. */
export const sentenceOfLimit = (id: string, params: Params, words: LimitWords, { limits }: Texts): string | null =>
  isLimitId(id) ? (limits[id] as (params: Params, words: LimitWords) => string)(params, words) : null;
