import { createHash } from 'node:crypto';
import type { Codebook, CrosswalkEntry, CueEntry, GridEntry } from '../model/codebook.ts';
import type { Staged } from '../model/stage.ts';
import { gridVersion } from './axes.ts';
import { checkConditions, checkCrosswalk, checkCues, checkEntries } from './check-grid.ts';
import type { GridSource, PlaceOf } from './grid-table.ts';
import { parsePattern } from './pattern.ts';
import { readCrosswalk } from './read-crosswalk.ts';
import { listNamed, readCues } from './read-cues.ts';
import { readEntries } from './read-entries.ts';
import { readWeights } from './read-weights.ts';

/** Where each code, cue and crosswalk row of a grid stands in its files. */
export type GridPlaces = ReadonlyMap<GridEntry | CueEntry | CrosswalkEntry, PlaceOf>;

/** A grid with its problems and its places. */
export interface ParsedGrid extends Staged<Codebook> {
  places: GridPlaces;
}

/**
 * The analysis grid from its files: `codes.csv`, `indices.csv` and, if given, `croisements.csv` and `poids.csv`. Checked like any input:
 * what breaks the contract is told and left out, and the rest is used.
 */
export function parseCodebook(
  codesCsv: GridSource,
  cuesCsv: GridSource,
  crosswalkCsv: GridSource = '',
  weightsCsv = '',
): ParsedGrid {
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
  const conditions = new Map(
    cues.value.conditions.map(({ name, patterns }) => [name, patterns.filter((one) => parsePattern(one) !== null)]),
  );
  const isUsable = (condition: string): boolean => {
    const list = listNamed(condition);
    return list === null ? parsePattern(condition) !== null : conditions.has(list);
  };
  const isOwnSub = (axis: string, code: string, sub: string | null): boolean =>
    sub === null || entryByKey.get(`${axis}:${sub}`)?.parent === code;
  const content = [
    entries.value.map(({ entry }) => entry),
    cues.value.cues.map(({ cue }) => cue),
    [...conditions],
    crosswalk.value.map(({ entry }) => entry),
  ];
  return {
    value: {
      version: gridVersion,
      // Of what the files say, so that a copy saved by a spreadsheet and not changed is the same grid.
      checksum: createHash('sha256').update(JSON.stringify(content)).update(weightsCsv).digest('hex'),
      entries: [...entryByKey.values()],
      cues: cues.value.cues
        .map(({ cue }) => cue)
        .filter(({ axis, code, sub }) => entryByKey.has(`${axis}:${code}`) && isOwnSub(axis, code, sub))
        .filter(({ pattern, requires, excludes }) => [pattern, ...requires, ...excludes].every(isUsable)),
      conditions,
      crosswalk: crosswalk.value
        .map(({ entry }) => entry)
        .filter(({ axis, code }) => !axis || entryByKey.has(`${axis}:${code}`)),
      entryByKey,
      entriesByAxis,
      weights: readWeights(weightsCsv, (key) => entryByKey.has(key)),
      terms: null,
    },
    places: new Map<GridEntry | CueEntry | CrosswalkEntry, PlaceOf>([
      ...entries.value.map(({ entry, at }) => [entry, at] as const),
      ...cues.value.cues.map(({ cue, at }) => [cue, at] as const),
      ...crosswalk.value.map(({ entry, at }) => [entry, at] as const),
    ]),
    /** The checks are made when they are asked for: a report is built on a grid already checked. */
    get diagnostics() {
      return [
        ...entries.diagnostics,
        ...cues.diagnostics,
        ...crosswalk.diagnostics,
        ...checkEntries(entries.value, entryByKey),
        ...checkConditions(cues.value),
        ...checkCues(cues.value.cues, entryByKey),
        ...checkCrosswalk(crosswalk.value, entryByKey),
      ];
    },
  };
}
