/** `sep=;` on the first line, as Excel writes it; null when the line is not there. */
export function declaredDelimiter(text: string): { delimiter: string; length: number } | null {
  const match = /^"?sep=(.)"?(?:\r\n?|\n|$)/i.exec(text);
  const delimiter = match?.[1];
  return match && delimiter ? { delimiter, length: match[0].length } : null;
}

const named: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['tabulation', '\t'],
  ['\\t', '\t'],
  ['virgule', ','],
  ['comma', ','],
  ['point-virgule', ';'],
  ['semicolon', ';'],
  ['barre', '|'],
  ['pipe', '|'],
  ['espace', ' '],
  ['space', ' '],
]);

/** The character that a configuration gives, or names. */
export const namedDelimiter = (name: string): string => named.get(name.toLowerCase()) ?? name;

/** The quotation mark that a configuration gives, or names: `"`, `'`, `double`, `simple`. */
export const namedQuote = (name: string): string =>
  ({ double: '"', doubles: '"', simple: "'", simples: "'", apostrophe: "'", single: "'" })[name.toLowerCase()] ??
  (name[0] || '"');
