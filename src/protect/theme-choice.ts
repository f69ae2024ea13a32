import { chosenThemes, decidedThemes } from '../decisions/index.ts';
import { allNames } from '../model/all-names.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Edition } from '../model/edition.ts';
import type { ThemeAnalysis } from '../model/themes.ts';
import type { Access } from './access.ts';
import { spelledRedactor, spellingsIn } from './closed-spellings.ts';
import type { ClosedNames } from './facts.ts';

type Choice = NonNullable<Edition['themes']>['choice'];

/**
 * What the committee decided, with its votes as numbers. Outside the team no organisation is named in a dissent: that would
 * tell who voted what.
 */
export function themeChoice(
  cartography: Cartography,
  { candidates, committeeSize }: ThemeAnalysis,
  access: Access,
  closed: ClosedNames,
): Choice {
  const labels = labelsOf(cartography, candidates);
  const codes = [...labels.keys()];
  const decisions = access.decisions.filter(({ record }) => {
    const row = access.record(record);
    return row !== undefined && access.isDocumentOpen(row);
  });
  const clean = (text: string | null) => (text === null || access.isInternal ? text : closed.redactText(text));
  const names = cartography.actors.flatMap(allNames);
  const nameless = spelledRedactor(names, spellingsIn(cartography, names, [], []));
  return {
    committee_size: committeeSize,
    chosen: chosenThemes(decisions, codes),
    decided: decidedThemes(decisions, codes).map(({ theme, verdict, decision }) => {
      const { for: votesFor, against, abstention, reason, dissent, date, id } = decision;
      const votes = (votesFor ?? 0) + (against ?? 0) + (abstention ?? 0);
      const dissenting = clean(dissent);
      return {
        ...{ theme, label: labels.get(theme) ?? { fr: theme, en: theme }, verdict },
        ...{ for: votesFor, against, abstention },
        over: committeeSize !== null && votes > committeeSize,
        reason: clean(reason),
        dissent: dissenting === null || access.isInternal ? dissenting : nameless(dissenting),
        date,
        ...(access.isInternal ? { decision: id } : {}),
      };
    }),
  };
}

/** Themes that a decision may be about: the candidates, and «other theme», which is none. */
function labelsOf({ analyses }: Cartography, candidates: ThemeAnalysis['candidates']) {
  const asked = analyses.tabulations.find(({ id }) => id === 'thematiques')?.values ?? [];
  return new Map([
    ...candidates.map(({ theme, label }) => [theme, label] as const),
    ...asked.filter(({ code }) => code === 'autre_theme').map(({ code, label }) => [code, label] as const),
  ]);
}
