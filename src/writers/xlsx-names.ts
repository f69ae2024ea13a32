/** Letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetters(Math.floor(index / 26) - 1) + rest;
}

const longestName = 31;

const cleanName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
    .slice(0, longestName)
    .trim() || 'Feuille';

/** Names that a spreadsheet accepts: no forbidden sign, 31 characters at most, no two alike whatever the case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean = cleanName(name);
    let free = clean;
    for (let n = 2; taken.has(free.toUpperCase()); n += 1) {
      const suffix = ` (${n})`;
      free = clean.slice(0, longestName - suffix.length) + suffix;
    }
    taken.add(free.toUpperCase());
    return free;
  });
}

/** A sheet's name as formulas write it. */
export const quotedSheetName = (name: string): string => `'${name.replace(/'/g, "''")}'`;
