import type { Edition } from '../../model/edition.ts';
import { formatList, quoted } from '../../text/format.ts';
import { sortBy } from '../../text/sort.ts';
import type { Labels } from '../labels.ts';

export type Themes = NonNullable<Edition['themes']>;
export type Candidate = Themes['candidates'][number];

/** «Droit et protection» and the like, joined as a sentence does. */
export function themeNames(themes: Themes, codes: string[], labels: Labels): string {
  const labelOf = new Map(
    [...themes.choice.decided, ...themes.candidates].map(({ theme, label }) => [theme, labels.of(label)]),
  );
  const places = new Map(themes.candidates.map(({ theme }, index) => [theme, index]));
  const inOrder = sortBy(codes, (code) => places.get(code) ?? places.size);
  const names = inOrder.map((code) => labelOf.get(code) ?? code);
  // Many names hold an «et» of their own.
  return names.length === 1
    ? (names[0] ?? '')
    : formatList(
        names.map((name) => quoted(name, labels.language)),
        labels.language,
      );
}
