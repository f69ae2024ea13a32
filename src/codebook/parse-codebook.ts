import { createHash } from 'node:crypto';
import type { Codebook, GridEntry } from '../model/codebook.ts';
import type { Staged } from '../model/stage.ts';
import { gridVersion } from './axes.ts';
import { checkCrosswalk, checkCues, checkEntries } from './check-grid.ts';
import { parsePattern } from './pattern.ts';
import { readCrosswalk } from './read-crosswalk.ts';
import { readCues } from './read-cues.ts';
import { readEntries } from './read-entries.ts';

const normalised = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/**
 * The analysis grid from the texts of its files: `codes.csv`, `indices.csv` and, if given, `croisements.csv`. Checked
 * like any input: what breaks the contract is told and left out, and the rest is used.
 */
export function parseCodebook(codesCsv: string, cuesCsv: string, crosswalkCsv = ''): Staged<Codebook> {
  const entries = readEntries(codesCsv);
  const cues = readCues(cuesCsv);
  const crosswalk = readCrosswalk(crosswalkCsv);
  const entryByKey = new Map<string, GridEntry>();
  const entriesByAxis = new Map<string, GridEntry[]>();
  for (const { entry } of entries.value) {
    const key = `${entry.axis}:${entry.code}`;
    if (entryByKey.has(key)) continue;
    entryByKey.set(key, entry);
    const onAxis = entriesByAxis.get(entry.axis);
    if (onAxis) onAxis.push(entry);
    else entriesByAxis.set(entry.axis, [entry]);
  }
  const keys = new Set(entryByKey.keys());
  const isUsable = (pattern: string): boolean => parsePattern(pattern) !== null;
  const checksum = createHash('sha256')
    .update([codesCsv, cuesCsv, crosswalkCsv].map(normalised).join('\u0000'))
    .digest('hex');
  return {
    value: {
      version: gridVersion,
      checksum,
      entries: [...entryByKey.values()],
      cues: cues.value
        .map(({ cue }) => cue)
        .filter(({ axis, code }) => keys.has(`${axis}:${code}`))
        .filter(({ pattern, requires, excludes }) => [pattern, ...requires, ...excludes].every(isUsable)),
      crosswalk: crosswalk.value
        .map(({ entry }) => entry)
        .filter(({ axis, code }) => !axis || keys.has(`${axis}:${code}`)),
      entryByKey,
      entriesByAxis,
    },
    /** The checks are made when they are asked for: a report is built on a grid already checked. */
    get diagnostics() {
      return [
        ...entries.diagnostics,
        ...cues.diagnostics,
        ...crosswalk.diagnostics,
        ...checkEntries(entries.value, keys),
        ...checkCues(cues.value, keys),
        ...checkCrosswalk(crosswalk.value, keys),
      ];
    },
  };
}
