import { type Document, isMap, isScalar, type LineCounter } from 'yaml';
import * as z from 'zod';
import { problem } from '../diagnostics/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { suggest } from './nearest-name.ts';

/** What is needed to say where a configuration is wrong. */
interface Read {
  shape: z.ZodType;
  document: Document;
  lineCounter: LineCounter;
  /** As it is shown to the person. */
  file: string;
}

/** Settings that may stand at a place of the configuration. */
function settingsAt(shape: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = shape;
  for (const step of [...path, null]) {
    while (here instanceof z.ZodDefault || here instanceof z.ZodOptional) here = here.unwrap();
    if (step === null) break;
    if (here instanceof z.ZodArray) here = here.element;
    else if (here instanceof z.ZodObject) here = here.shape[String(step)];
    else return [];
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** Line of the key that a path ends with, counted from 1; of what holds it when the key is missing. */
function lineOf({ document, lineCounter }: Read, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const holder = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const key = isMap(holder)
      ? holder.items
          .map((item) => item.key)
          .find((name) => isScalar(name) && String(name.value) === String(path[depth - 1]))
      : document.getIn(path.slice(0, depth), true);
    const offset = (key as { range?: [number, number, number] } | undefined)?.range?.[0];
    if (offset !== undefined) return lineCounter.linePos(offset).line;
  }
  return 1;
}

/** A misspelt setting or a refused value, with its line in the file and, if one is near, the right spelling. */
export function configurationProblem(issue: z.core.$ZodIssue, read: Read): Diagnostic {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const known = settingsAt(read.shape, path);
    const place = { file: read.file, row: lineOf(read, [...path, key]) };
    return problem('PRJ-019', { key, known: known.join(', ') }, { place, ...suggest(key, known) });
  }
  const key = String(path.findLast((step) => typeof step === 'string') ?? read.file);
  const place = { file: read.file, row: lineOf(read, path) };
  const expected = expectedOf(issue);
  return problem('PRJ-020', { key }, { place, cause: issue.message, ...expected });
}

/** What may stand there, as it is written in the file; nothing when the issue does not tell. */
function expectedOf(issue: z.core.$ZodIssue): { expected?: string[] } {
  if (issue.code === 'invalid_value') return { expected: issue.values.map(String) };
  if (issue.code === 'too_small' && issue.origin !== 'array')
    return { expected: [issue.inclusive === false ? `> ${issue.minimum}` : `≥ ${issue.minimum}`] };
  if (issue.code !== 'invalid_type') return {};
  const written: { [type: string]: string[] } = {
    int: ['0, 1, 2 …'],
    number: ['0, 1, 2 …'],
    boolean: ['true', 'false'],
    array: ['[…, …]'],
    object: ['{clé: valeur}'],
    record: ['{clé: valeur}'],
  };
  const expected = written[issue.expected];
  return expected === undefined ? {} : { expected };
}
