import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { readAxes } from './axes.ts';
import { countContentTerms, parsePattern } from './pattern.ts';
import { crosswalkFile, type PlacedCrosswalk } from './read-crosswalk.ts';
import { cuesFile, type PlacedCue } from './read-cues.ts';
import { codesFile, type PlacedEntry } from './read-entries.ts';

type Keys = ReadonlySet<string>;

/** Longest pattern allowed, in content words: longer ones fit one text and no other. */
const longestPattern = 3;

/** Checks on codes: unique, parents and links known, examples present where texts are read. */
export function checkEntries(entries: PlacedEntry[], keys: Keys): Diagnostic[] {
  const seen = new Set<string>();
  return entries.flatMap(({ entry, row }) => {
    const place = { file: codesFile, row };
    const key = `${entry.axis}:${entry.code}`;
    const found: Diagnostic[] = [];
    if (seen.has(key)) found.push(problem('GRI-004', { key }, { place }));
    seen.add(key);
    const links: [header: string, axis: string, codes: string[]][] = [
      ['parent', entry.axis, entry.parent ? [entry.parent] : []],
      ['roles', 'role', entry.roles.filter((role) => role !== 'tous')],
      ['defi', 'defi', entry.challenge ? [entry.challenge] : []],
      ['suggere_par', 'faiblesse', entry.suggestedBy],
    ];
    for (const [header, axis, codes] of links) {
      for (const code of codes.filter((linked) => !keys.has(`${axis}:${linked}`))) {
        found.push(problem('GRI-005', { key, header, code }, { place: { ...place, header }, actual: code }));
      }
    }
    const isRead = readAxes.includes(entry.axis);
    if (isRead && (entry.yes.length === 0 || entry.no.length === 0)) found.push(problem('GRI-008', { key }, { place }));
    return found;
  });
}

/** Checks on cues: of a known code and sub-code, readable, short. */
export function checkCues(cues: PlacedCue[], keys: Keys): Diagnostic[] {
  return cues.flatMap(({ cue, row }) => {
    const place = { file: cuesFile, row };
    const found: Diagnostic[] = [];
    const codes = cue.sub ? [cue.code, cue.sub] : [cue.code];
    for (const code of codes.filter((known) => !keys.has(`${cue.axis}:${known}`))) {
      found.push(problem('GRI-006', { code: `${cue.axis}:${code}` }, { place, actual: code }));
    }
    for (const text of [cue.pattern, ...cue.requires, ...cue.excludes]) {
      if (!parsePattern(text)) found.push(problem('GRI-007', { pattern: text }, { place, actual: text }));
    }
    const length = Math.max(0, ...(parsePattern(cue.pattern) ?? []).map((one) => countContentTerms(one, cue.language)));
    if (length > longestPattern) found.push(problem('GRI-009', { pattern: cue.pattern, n: length }, { place }));
    return found;
  });
}

/** Checks on the crosswalk: what it leads to must be in the grid. */
export function checkCrosswalk(rows: PlacedCrosswalk[], keys: Keys): Diagnostic[] {
  return rows.flatMap(({ entry, row }) => {
    const code = `${entry.axis}:${entry.code}`;
    const place = { file: crosswalkFile, row };
    return entry.axis === null || keys.has(code) ? [] : [problem('GRI-006', { code }, { place, actual: code })];
  });
}
