import type { Edition } from '../../model/edition.ts';
import { formatList } from '../../text/format.ts';
import type { Labels } from '../labels.ts';

export type Themes = NonNullable<Edition['themes']>;
export type Candidate = Themes['candidates'][number];

/** «Droit et protection» and the like, joined as a sentence does. */
export function themeNames(themes: Themes, codes: string[], labels: Labels): string {
  const labelOf = new Map(
    [...themes.choice.decided, ...themes.candidates].map(({ theme, label }) => [theme, labels.of(label)]),
  );
  return formatList(
    codes.map((code) => labelOf.get(code) ?? code),
    labels.language,
  );
}
