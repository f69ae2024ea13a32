import { foldKey } from '../text/fold.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { Decision } from './decision.ts';
import { themeDecisions } from './select.ts';

/** What the committee last decided of one theme, with its votes; `theme` is a code of the grid's axis `theme`. */
export interface ThemeDecision {
  theme: string;
  verdict: 'choisi' | 'rejete' | 'retire';
  decision: Decision;
}

/** The committee chooses two themes (003, R1.2). */
export const themesToChoose = 2;

const prefix = /^\s*th[eèé]me\s*:\s*/i;

/**
 * The theme a decision is about: `theme:code`, or the code alone, in `autre`, else in `valeur`. `codes` are those of the
 * grid's axis; null when it is none of them.
 */
export function themeOf({ other, value }: Pick<Decision, 'other' | 'value'>, codes: readonly string[]): string | null {
  const keyed = new Map(codes.map((code) => [foldKey(code), code]));
  for (const cell of [other, value]) {
    const code = keyed.get(foldKey((cell ?? '').replace(prefix, '')));
    if (code !== undefined) return code;
  }
  return null;
}

/**
 * What stands for each theme that a decision is about: the latest row for it. Oldest first, then in the grid's order.
 * `decisions` are those that hold, oldest first (`activeDecisions`); `codes` those of the grid's axis `theme`.
 */
export function decidedThemes(decisions: readonly Decision[], codes: readonly string[]): ThemeDecision[] {
  const lastByTheme = new Map<string, ThemeDecision>();
  for (const decision of themeDecisions(decisions)) {
    const theme = themeOf(decision, codes);
    if (theme !== null) lastByTheme.set(theme, { theme, verdict: decision.decision, decision });
  }
  return [...lastByTheme.values()].sort(
    (a, b) =>
      compareCodeUnits(a.decision.date ?? '', b.decision.date ?? '') || codes.indexOf(a.theme) - codes.indexOf(b.theme),
  );
}

/**
 * Codes of the themes that the committee chose, in the order of their dates, then of the grid. Fewer than two: the choice is
 * not made, or not whole; more than two: the rows contradict what the programme asks, and a problem says so.
 */
export const chosenThemes = (decisions: readonly Decision[], codes: readonly string[]): string[] =>
  decidedThemes(decisions, codes).flatMap(({ theme, verdict }) => (verdict === 'choisi' ? [theme] : []));
