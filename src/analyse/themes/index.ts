import type { CountedRow } from '../../model/cartography.ts';
import { defaultThemeWeights, type ThemeAnalysis, type ThemeCandidate } from '../../model/themes.ts';
import { codesOf } from '../code-answers.ts';
import { addTo, rowsOf } from '../rows.ts';
import type { Survey } from '../survey.ts';
import { listLabels } from '../value-labels.ts';
import { themeFacts } from './theme-facts.ts';
import { themeOrganisations } from './theme-organisations.ts';

export { themeProblems } from './theme-problems.ts';

/** A theme that the list does not foresee can't be chosen as a priority. */
const noCandidate = 'autre_theme';

/** Codes of the programme's themes that may become priorities, in the grid's order. */
const candidateThemes = ({ context }: Survey): string[] =>
  listLabels('grid:theme', context.codebook)
    .map(({ code }) => code)
    .filter((code) => code !== noCandidate);

/**
 * The programme's themes as candidates for the two priorities, each with its organisations, their needs, and the rows of
 * the other files that speak of it. `asOf`: the day on which a window must be open (ISO).
 */
export function themes(survey: Survey, asOf: string | null): ThemeAnalysis {
  const { codebook, config } = survey.context;
  const labels = new Map(listLabels('grid:theme', codebook).map(({ code, label }) => [code, label]));
  const organisations = themeOrganisations(survey);
  const candidates = candidateThemes(survey).map((theme): ThemeCandidate => {
    const declared = organisations.declared(theme);
    const said = organisations.said(theme);
    return {
      theme,
      label: labels.get(theme) ?? { fr: theme, en: theme },
      ...{ declared, said, main: organisations.main(theme) },
      needs: needsOf([...declared, ...said], survey),
      ...themeFacts(theme, survey, asOf),
    };
  });
  return {
    candidates,
    weights: { ...defaultThemeWeights, ...config.themeWeights },
    isWeighted: config.themeWeights !== undefined,
    committeeSize: config.committeeSize,
  };
}

/** Needs of some organisations, in the grid's order. */
function needsOf(organisations: CountedRow[], survey: Survey): ThemeCandidate['needs'] {
  const units = new Set(organisations.map(({ unit }) => unit));
  const byNeed = new Map<string, Map<string, string[]>>();
  for (const actor of survey.known) {
    if (!units.has(actor.id)) continue;
    for (const [need, records] of codesOf(actor, 'besoin', survey)) {
      const recordsByUnit = byNeed.get(need) ?? new Map<string, string[]>();
      byNeed.set(need, recordsByUnit);
      addTo(recordsByUnit, actor.id, ...records);
    }
  }
  return listLabels('grid:besoin', survey.context.codebook).flatMap(({ code }) => {
    const rows = rowsOf(byNeed.get(code) ?? []);
    return rows.length === 0 ? [] : [{ need: code, rows }];
  });
}
