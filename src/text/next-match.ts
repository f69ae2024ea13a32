/** Beyond any text. */
export const nowhere = Number.POSITIVE_INFINITY;

/** Where the first match of a pattern (global) stands from a place on, or `nowhere`. */
export type NextMatch = (pattern: RegExp, from: number) => number;

/**
 * Looks ahead in a text from ever later places: what was found from an earlier one still holds until it is passed, so that
 * a text without the sign looked for is read once for it, and not from each place.
 */
export function nextMatchIn(text: string): NextMatch {
  const known = new Map<RegExp, { from: number; at: number }>();
  return (pattern, from) => {
    const last = known.get(pattern);
    if (last && last.from <= from && from <= last.at) return last.at;
    pattern.lastIndex = from;
    const at = pattern.exec(text)?.index ?? nowhere;
    known.set(pattern, { from, at });
    return at;
  };
}
