import { createHash } from 'node:crypto';
import type { Codebook, CueEntry, GridEntry, SignWeights } from '../model/codebook.ts';

/** A grid as it is kept beside the tool once read and checked: reading its files anew takes a second of processor. */
interface PreparedGrid extends Omit<Codebook, 'conditions' | 'entryByKey' | 'entriesByAxis' | 'weights' | 'cues'> {
  /** SHA-256 of the files it was made from: a grid changed since is read anew. */
  files: string;
  cues: CueEntry[];
  conditions: [string, string[]][];
  weights: { codes: SignWeights['codes']; signs: [string, number[]][] } | null;
}

/** What a prepared grid is checked by. */
export function checksumOfFiles(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.length}\n`).update(file);
  return hash.digest('hex');
}

/** A grid as JSON; the same grid gives the same bytes. */
export function writePreparedGrid(codebook: Codebook, files: string): string {
  const { conditions, entryByKey: _, entriesByAxis: __, weights, ...plain } = codebook;
  const prepared: PreparedGrid = {
    files,
    ...plain,
    conditions: [...conditions],
    weights: weights && { codes: weights.codes, signs: [...weights.weightsBySign] },
  };
  return JSON.stringify(prepared);
}

/** The grid back, or null when it was made from other files. */
export function readPreparedGrid(text: string, files: string): Codebook | null {
  const { files: made, conditions, weights, ...plain }: PreparedGrid = JSON.parse(text);
  if (made !== files) return null;
  const entriesByAxis = new Map<string, GridEntry[]>();
  for (const entry of plain.entries) {
    const onAxis = entriesByAxis.get(entry.axis);
    if (onAxis) onAxis.push(entry);
    else entriesByAxis.set(entry.axis, [entry]);
  }
  return {
    ...plain,
    conditions: new Map(conditions),
    entryByKey: new Map(plain.entries.map((entry) => [`${entry.axis}:${entry.code}`, entry])),
    entriesByAxis,
    weights: weights && { codes: weights.codes, weightsBySign: new Map(weights.signs) },
  };
}
