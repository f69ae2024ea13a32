const plain = /^[\p{L}\p{N}_][\p{L}\p{N}_./ -]*$/u;
const scalar = (text: string): string => (plain.test(text) ? text : JSON.stringify(text));

/** The lines of `cartographie.yaml` that map headers to columns, ready to copy; «…» stands for a header to fill in. */
export function mappingLines(
  file: string,
  kind: string,
  pairs: readonly (readonly [header: string, key: string])[],
  sheet?: string,
) {
  const columns = pairs.map(([header, key]) => `${JSON.stringify(header.trim().replace(/\s+/g, ' '))}: ${key}`);
  return [
    'fichiers:',
    `  - fichier: ${scalar(file)}`,
    ...(sheet === undefined ? [] : [`    feuille: ${scalar(sheet)}`]),
    `    type: ${kind}`,
    ...(columns.length > 0 ? [`    colonnes: { ${columns.join(', ')} }`] : []),
  ].join('\n');
}
