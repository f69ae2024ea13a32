import type { FigureCheck } from '../../model/cartography.ts';
import type { LimitId, LimitParams } from '../../model/limits.ts';
import type { Bilingual } from '../../model/stage.ts';
import type { AnalyseInput } from '../input.ts';
import type { Survey } from '../survey.ts';

/** What limits are computed from. */
export interface LimitFacts {
  survey: Survey;
  input: AnalyseInput;
  asOf: string | null;
  figureChecks: FigureCheck[];
}

/** The figures of a limit, or null when the data does not trigger it. */
export type LimitRule<Id extends LimitId> = (
  facts: LimitFacts,
) => { params: LimitParams<Id>; list?: Bilingual[]; teamList?: Bilingual[] } | null;

export type LimitRules<Ids extends LimitId> = { [Id in Ids]: LimitRule<Id> };

/** Words that are the same in both languages (a name, a title). */
export const sameInBoth = (text: string): Bilingual => ({ fr: text, en: text });
