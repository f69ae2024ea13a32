/** Stretches shown before «…». */
const most = 12;

/** Row numbers in rising order, those that follow each other as a stretch: `5–9, 12`. */
export function rangesOf(rows: readonly number[]): string {
  const stretches: [first: number, last: number][] = [];
  for (const row of rows) {
    const stretch = stretches.at(-1);
    if (stretch && row === stretch[1] + 1) stretch[1] = row;
    else stretches.push([row, row]);
  }
  const shown = stretches.slice(0, most).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return `${shown.join(', ')}${stretches.length > most ? '…' : ''}`;
}
