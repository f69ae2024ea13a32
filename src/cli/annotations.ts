import { createHash } from 'node:crypto';
import { helpAnchor, type Tally } from '../diagnostics/index.ts';
import type { Place } from '../model/place.ts';

/** Path of an input as the code host knows it. */
export type PathOf = (file: string) => string;

/** One message beside one line. */
interface Annotation {
  tally: Tally;
  place: Place | null;
  text: string;
}

/** A problem met in several places is told beside each; values told together, beside the first. */
const annotationsOf = (tallies: readonly Tally[]): Annotation[] =>
  tallies.flatMap((tally): Annotation[] => {
    const text = [tally.message, tally.advice].filter(Boolean).join(' ');
    if (tally.places.length === 0) return [{ tally, place: null, text }];
    const places = tally.isMixed ? tally.places.slice(0, 1) : tally.places;
    return places.map((place) => ({ tally, place, text }));
  });

const lineOf = (place: Place | null): number | undefined => place?.line ?? place?.row;

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;
const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Problems as workflow commands that a code host shows beside the line (GitHub's «workflow commands» format). */
export const asAnnotations = (tallies: readonly Tally[], pathOf: PathOf): string =>
  annotationsOf(tallies)
    .map(({ tally: { first }, place, text }) => {
      const line = lineOf(place);
      const at = [
        ...(place ? [`file=${escapeProperty(pathOf(place.file))}`] : []),
        ...(line === undefined ? [] : [`line=${line}`]),
        `title=${escapeProperty(first.code)}`,
      ].join(',');
      return `::${levels[first.severity]} ${at}::${escapeData(text)}\n`;
    })
    .join('');

/** What an error costs beside others: a file or its rows, then cells. */
function severityOf({ first: { severity, scope } }: Tally): 'info' | 'minor' | 'major' | 'critical' {
  if (severity !== 'error') return severity === 'warning' ? 'minor' : 'info';
  return scope === 'cell' ? 'major' : 'critical';
}

/** Problems as GitLab's Code Quality report: a JSON list, each entry with a fingerprint that stays from run to run. */
export function asCodeQuality(tallies: readonly Tally[], pathOf: PathOf): string {
  const entries = new Map<string, object>();
  for (const { tally, place, text } of annotationsOf(tallies)) {
    const { code } = tally.first;
    const path = pathOf(place?.file ?? '.');
    const where = [path, place?.sheet, place?.row, place?.column];
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([code, ...where, tally.message]))
      .digest('hex');
    entries.set(fingerprint, {
      description: text,
      check_name: code,
      fingerprint,
      severity: severityOf(tally),
      location: { path, lines: { begin: lineOf(place) ?? 1 } },
      content: { body: helpAnchor(code) },
    });
  }
  return `${JSON.stringify([...entries.values()], null, 2)}\n`;
}
