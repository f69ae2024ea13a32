import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import { type Comparable, comparableSchema } from '../model/changes.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { Failure } from './failure.ts';
import { loadJson, unusable } from './saved-json.ts';

/** Version of the published JSON that this tool reads. */
const knownFormat = 0;

const isSaved = (name: string): boolean => /^cartographie-.*\.json$/i.test(name);

/** The one saved edition of a folder, or of a folder right below it. */
function savedIn(folder: string, shown: string): string {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareCodeUnits(a.name, b.name));
  const here = entries.filter((entry) => entry.isFile() && isSaved(entry.name)).map(({ name }) => name);
  const below = entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter(isSaved)
        .map((file) => join(name, file)),
    );
  const found = here.length > 0 ? here : below;
  const [first] = found;
  if (first === undefined) throw new Failure(problem('DIF-005', { folder: shown }), 2);
  if (found.length > 1) throw new Failure(problem('DIF-006', { folder: shown, files: found.join(', ') }), 2);
  return join(folder, first);
}

/** A saved edition, from its file or the folder that holds it; only the parts that are compared have to be there. */
export function loadComparable(cwd: string, shown: string): Comparable {
  const path = resolve(cwd, shown);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const json = loadJson(isFolder ? savedIn(path, shown) : path, shown);
  const { format, format_version: version, tool_version: tool } = (json ?? {}) as Record<string, unknown>;
  if (format !== 'cartographie') throw unusable(shown, 'format');
  if (version !== knownFormat)
    throw new Failure(problem('DIF-003', { file: shown, found: String(version), known: knownFormat }), 2);
  const parsed = comparableSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const cause = issue ? `${issue.path.join('.')} (${issue.code})` : 'format';
  throw new Failure(problem('DIF-004', { file: shown, tool: String(tool), cause }), 2);
}
