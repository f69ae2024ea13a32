import { readAxes } from '../codebook/index.ts';
import { codeList, lists } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { Codebook, CueEntry, GridEntry } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { remembered } from '../text/remembered.ts';
import { type CompiledCues, compileCues } from './compile-cues.ts';
import { distinct, type Finding } from './finding.ts';
import { readEveryCue } from './read-text.ts';

/** Yes examples in which a cue must fire: one example shows that it fits one sentence and no more. */
const livingExamples = 2;

/** Columns whose question an example may answer, beside those a cue itself names. */
const columnsByAxis: Record<string, readonly string[]> = {
  besoin: ['besoins'],
  faiblesse: ['faiblesses', 'difficultes'],
};

/** Where a code, a cue or a crosswalk row stands in the files of the grid, or one of its cells. */
export type GridPlace = (of: GridEntry | CueEntry | Codebook['crosswalk'][number], header?: string) => Place;

/**
 * What only reading texts tells of a grid: each «oui» gives its code and each «non» does not, every cue fires in two of
 * its code's own «oui», every code that texts are read for has a cue, and crosswalks start from lists that are asked.
 */
export function checkExamples(codebook: Codebook, placeOf: GridPlace): Diagnostic[] {
  // The cues are on trial here, not the weights, which a person who edits a grid cannot change.
  const cues = compileCues({ ...codebook, weights: null });
  const read = exampleReader(cues);
  return [
    ...codebook.entries.flatMap((entry) => checkOwnExamples(entry, read, placeOf)),
    ...deadCues(codebook, read, placeOf),
    ...bareCodes(codebook, placeOf),
    ...strayCrosswalks(codebook, placeOf),
  ];
}

type ReadExample = (text: string, column: string | null) => Finding[];

/** Reads an example as the answer to a question; each is asked for by two checks, and read once. */
function exampleReader(cues: CompiledCues): ReadExample {
  const read = remembered(
    ({ text, column }: { text: string; column: string | null }) => readEveryCue(text, { column }, cues),
    ({ text, column }) => `${column ?? ''} ${text}`,
  );
  return (text, column) => read({ text, column });
}

function checkOwnExamples(entry: GridEntry, read: ReadExample, placeOf: GridPlace): Diagnostic[] {
  const key = `${entry.axis}:${entry.code}`;
  const givenBy = (text: string) =>
    distinct(read(text, null)).find(
      ({ axis, code, sub, polarity }) =>
        polarity === 'for' && axis === entry.axis && (code === entry.code || sub === entry.code),
    );
  const missed = entry.yes
    .filter((text) => !givenBy(text))
    .map((text) => problem('GRI-012', { key }, { place: placeOf(entry, 'oui'), actual: text }));
  const wrong = entry.no.flatMap((text) => {
    const found = givenBy(text);
    if (!found) return [];
    const params = { key, quote: found.quote, cue: found.cue };
    return [problem('GRI-013', params, { place: placeOf(entry, 'non'), actual: text })];
  });
  return [...missed, ...wrong];
}

/** Cues that fire in fewer than two of their code's own yes examples, its sub-codes' included, whatever the question. */
function deadCues(codebook: Codebook, read: ReadExample, placeOf: GridPlace): Diagnostic[] {
  const examplesByCue = firingExamples(codebook, read);
  return codebook.cues.flatMap((cue) => {
    const n = examplesByCue.get(cue.id)?.size ?? 0;
    if (n >= livingExamples) return [];
    const params = { pattern: cue.pattern, key: `${cue.axis}:${cue.sub ?? cue.code}` };
    const where = { place: placeOf(cue, 'motif'), actual: cue.pattern };
    return [n === 0 ? problem('GRI-023', params, where) : problem('GRI-014', { ...params, n }, where)];
  });
}

/** Yes examples of its own code in which each cue fires, by the cue's id. */
function firingExamples(codebook: Codebook, read: ReadExample): Map<string, Set<string>> {
  const columnsByCode = new Map<string, Set<string>>();
  for (const { axis, code, columns } of codebook.cues) {
    const known = columnsByCode.get(`${axis}:${code}`) ?? new Set(columnsByAxis[axis] ?? []);
    for (const column of columns) known.add(column);
    columnsByCode.set(`${axis}:${code}`, known);
  }
  const found = new Map<string, Set<string>>();
  for (const { axis, code, parent, yes } of codebook.entries) {
    const whole = parent ?? code;
    for (const text of yes) {
      for (const column of [null, ...(columnsByCode.get(`${axis}:${whole}`) ?? [])]) {
        for (const finding of read(text, column)) {
          if (finding.polarity !== 'for' || finding.axis !== axis || finding.code !== whole) continue;
          const id = finding.cue.slice(0, finding.cue.indexOf(' '));
          found.set(id, (found.get(id) ?? new Set()).add(text));
        }
      }
    }
  }
  return found;
}

function bareCodes({ entries, cues }: Codebook, placeOf: GridPlace): Diagnostic[] {
  const cued = new Set(cues.flatMap(({ axis, code, sub }) => [`${axis}:${code}`, `${axis}:${sub}`]));
  return entries
    .filter(({ axis, code }) => readAxes.includes(axis) && !cued.has(`${axis}:${code}`))
    .map((entry) => problem('GRI-017', { key: `${entry.axis}:${entry.code}` }, { place: placeOf(entry, 'code') }));
}

/** Crosswalk rows whose list is not asked, or has no such code. */
function strayCrosswalks(codebook: Codebook, placeOf: GridPlace): Diagnostic[] {
  const known = (list: string): string[] =>
    list.startsWith('grid:') || lists.some(({ id }) => id === list)
      ? codeList(list, codebook).map(({ code }) => code)
      : [];
  return codebook.crosswalk.flatMap((row) => {
    const codes = known(row.list);
    if (codes.includes(row.listCode)) return [];
    const params = { code: row.listCode, list: row.list };
    const header = codes.length === 0 ? 'liste' : 'code_liste';
    const actual = codes.length === 0 ? row.list : row.listCode;
    return [
      problem('GRI-016', params, {
        place: placeOf(row, header),
        actual,
        expected: codes.length === 0 ? lists.map(({ id }) => id) : codes,
      }),
    ];
  });
}
