import { problem } from '../diagnostics/create.ts';
import type { GridEntry } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { readAxes } from './axes.ts';
import { countContentTerms, parsePattern } from './pattern.ts';
import type { PlacedCrosswalk } from './read-crosswalk.ts';
import { type CuesRead, listNamed, type PlacedCue } from './read-cues.ts';
import type { PlacedEntry } from './read-entries.ts';

/** Codes of the grid by `axis:code`; the first of two rows counts. */
export type EntryByKey = ReadonlyMap<string, GridEntry>;

/** Longest pattern allowed, in content words: longer ones fit one text and no other. */
const longestPattern = 3;

/** Examples that a code (or sub-code) needs at least, so that its cues are checked on more than one way of saying it. */
const wantedExamples = { code: { yes: 4, no: 3 }, sub: { yes: 2, no: 1 } } as const;

/** The code of the same axis that was most likely meant, as the `suggestion` of a problem. */
function near(axis: string, code: string, entries: EntryByKey): { suggestion?: string } {
  const onAxis = [...entries.values()].filter((entry) => entry.axis === axis).map((entry) => entry.code);
  const suggestion = nearestWord(code, onAxis);
  return suggestion === null ? {} : { suggestion };
}

/** Checks on codes: unique, parents and links known, examples present where texts are read. */
export function checkEntries(entries: PlacedEntry[], known: EntryByKey): Diagnostic[] {
  const seen = new Set<string>();
  return entries.flatMap(({ entry, at }) => {
    const key = `${entry.axis}:${entry.code}`;
    const found: Diagnostic[] = [];
    if (seen.has(key)) found.push(problem('GRI-004', { key }, { place: at('code'), actual: entry.code }));
    seen.add(key);
    const links: [header: string, axis: string, codes: string[]][] = [
      ['parent', entry.axis, entry.parent ? [entry.parent] : []],
      ['roles', 'role', entry.roles.filter((role) => role !== 'tous')],
      ['defi', 'defi', entry.challenge ? [entry.challenge] : []],
      ['suggere_par', 'faiblesse', entry.suggestedBy],
    ];
    for (const [header, axis, codes] of links) {
      for (const code of codes.filter((linked) => !known.has(`${axis}:${linked}`))) {
        const where = { place: at(header), actual: code, ...near(axis, code, known) };
        found.push(problem('GRI-005', { key, header, code }, where));
      }
    }
    return readAxes.includes(entry.axis) ? [...found, ...checkExamples({ entry, at })] : found;
  });
}

/** A code without examples, or with too few. */
function checkExamples({ entry: { axis, code, parent, yes, no }, at }: PlacedEntry): Diagnostic[] {
  const key = `${axis}:${code}`;
  if (yes.length === 0 || no.length === 0) {
    return [problem('GRI-008', { key }, { place: at(yes.length === 0 ? 'oui' : 'non') })];
  }
  const wanted = wantedExamples[parent === null ? 'code' : 'sub'];
  if (yes.length >= wanted.yes && no.length >= wanted.no) return [];
  const place = at(yes.length < wanted.yes ? 'oui' : 'non');
  const params = { key, yes: yes.length, no: no.length, wanted_yes: wanted.yes, wanted_no: wanted.no };
  return [problem('GRI-011', params, { place })];
}

/** A pattern that cannot be read; question marks in it are letters that an encoding did not have. */
const unreadable = (pattern: string, place: Place): Diagnostic =>
  pattern.includes('?')
    ? problem('GRI-022', {}, { place, actual: pattern })
    : problem('GRI-007', { pattern }, { place, actual: pattern });

/** Checks on cues: of a known code and of a sub-code of it, readable, short, each once. */
export function checkCues(cues: PlacedCue[], known: EntryByKey): Diagnostic[] {
  const told = cues.flatMap(({ cue, at }) => {
    const { axis, code, sub } = cue;
    const found: Diagnostic[] = [];
    const codes: [header: string, code: string][] = sub
      ? [
          ['code', code],
          ['sous_code', sub],
        ]
      : [['code', code]];
    for (const [header, unknown] of codes.filter(([, one]) => !known.has(`${axis}:${one}`))) {
      const where = { place: at(header), actual: unknown, ...near(axis, unknown, known) };
      found.push(problem('GRI-006', { code: `${axis}:${unknown}` }, where));
    }
    const parent = sub ? known.get(`${axis}:${sub}`)?.parent : undefined;
    if (sub && parent !== undefined && parent !== code) {
      const expected = parent === null ? {} : { expected: [parent] };
      found.push(
        problem('GRI-015', { sub, code: `${axis}:${code}` }, { place: at('sous_code'), actual: sub, ...expected }),
      );
    }
    const texts: [header: string, text: string][] = [
      ['motif', cue.pattern],
      ...cue.requires.map((text): [string, string] => ['si', text]),
      ...cue.excludes.map((text): [string, string] => ['sauf', text]),
    ];
    for (const [header, text] of texts) {
      if (listNamed(text) === null && !parsePattern(text)) found.push(unreadable(text, at(header)));
    }
    const length = Math.max(0, ...(parsePattern(cue.pattern) ?? []).map((one) => countContentTerms(one, cue.language)));
    if (length > longestPattern) {
      found.push(problem('GRI-009', { pattern: cue.pattern, n: length }, { place: at('motif'), actual: cue.pattern }));
    }
    return found;
  });
  return [...told, ...repeatedCues(cues)];
}

/** Cues that say again what a row above says. */
function repeatedCues(cues: readonly PlacedCue[]): Diagnostic[] {
  const rowByCue = new Map<string, number>();
  return cues.flatMap(({ cue: { id: _, note: __, ...said }, at }) => {
    const key = JSON.stringify({ ...said, pattern: said.pattern.trim().replace(/\s+/g, ' ') });
    const place = at('motif');
    const above = rowByCue.get(key);
    if (above === undefined) rowByCue.set(key, place.row ?? 0);
    if (above === undefined) return [];
    return [problem('GRI-020', { key: `${said.axis}:${said.code}`, row: above }, { place, actual: said.pattern })];
  });
}

/** Checks on the lists of conditions: named once, readable, and those that cues name are there. */
export function checkConditions({ cues, conditions }: CuesRead): Diagnostic[] {
  const names = conditions.map(({ name }) => name);
  const lists = conditions.flatMap(({ name, patterns, at }, index) => [
    ...(names.indexOf(name) < index
      ? [problem('GRI-004', { key: `@${name}` }, { place: at('code'), actual: name })]
      : []),
    ...patterns.filter((pattern) => !parsePattern(pattern)).map((pattern) => unreadable(pattern, at('motif'))),
  ]);
  const missing = cues.flatMap(({ cue, at }) =>
    (['requires', 'excludes'] as const).flatMap((side) =>
      cue[side].flatMap((condition) => {
        const name = listNamed(condition);
        if (name === null || names.includes(name)) return [];
        const nearest = nearestWord(name, names);
        const where = { place: at(side === 'requires' ? 'si' : 'sauf'), actual: condition };
        return [problem('GRI-019', { list: name }, nearest === null ? where : { ...where, suggestion: `@${nearest}` })];
      }),
    ),
  );
  return [...lists, ...missing];
}

/** Checks on the crosswalk: what it leads to must be in the grid. */
export function checkCrosswalk(rows: PlacedCrosswalk[], known: EntryByKey): Diagnostic[] {
  return rows.flatMap(({ entry: { axis, code }, at }) => {
    if (axis === null || known.has(`${axis}:${code}`)) return [];
    const where = { place: at('code'), actual: code ?? '', ...near(axis, code ?? '', known) };
    return [problem('GRI-006', { code: `${axis}:${code ?? ''}` }, where)];
  });
}
