import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Audience, asEdition, type Edition, editionSchema } from '../model/edition.ts';
import { fingerprintOf, fingerprintOfText } from '../model/edition-fingerprint.ts';
import type { OutputFile } from '../model/output.ts';
import {
  type KeptFigures,
  keptFiguresSchema,
  type PrintedFigures,
  printedFiguresSchema,
} from '../model/printed-figures.ts';
import { figuresOf } from '../protect/index.ts';
import { Failure } from './failure.ts';
import { readPlainText } from './read-plain.ts';
import { readText } from './read-text.ts';

/*
 * Public editions that were given out: `publique/<n>/`, each with its JSON, never written again. One that had to be taken
 * off the disk leaves `chiffres-XX.json` there: its figures from testimony, without a name.
 */

/** What files of a numbered folder are looked at for: those still being written are none. */
export const isWhole = (name: string): boolean => !name.startsWith('.');

/** Numbers given out in a folder of public editions, lowest first. */
export function numbersGiven(folder: string): number[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[1-9]\d{0,5}$/.test(entry.name))
    .filter(({ name }) => readdirSync(join(folder, name)).some(isWhole))
    .map(({ name }) => Number(name))
    .sort((left, right) => left - right);
}

/** One more than the highest number given out. */
export const nextNumber = (folder: string): number => Math.max(0, ...numbersGiven(folder)) + 1;

const savedName = (iso2: string): string => `cartographie-${iso2}.json`;
const keptName = (iso2: string): string => `chiffres-${iso2}.json`;

/** The file of a public edition that holds its figures: the edition itself, or what was kept of it. */
const figuresFile = (folder: string, iso2: string): string | undefined =>
  [savedName(iso2), keptName(iso2)].map((name) => join(folder, name)).find((path) => existsSync(path));

/** Number of the last public edition given out when this one says the same, its number apart; null when it says something new. */
export function sameAsLast(folder: string, iso2: string, edition: Edition): number | null {
  const last = numbersGiven(folder).at(-1);
  if (last === undefined) return null;
  const file = join(folder, String(last), savedName(iso2));
  const bare = (one: Edition) => JSON.stringify({ ...one, edition: { ...one.edition, number: null } });
  try {
    return bare(JSON.parse(readPlainText(file)) as Edition) === bare(edition) ? last : null;
  } catch {
    return null; // Nothing to compare with: what can't be read is told by `figuresGiven`.
  }
}

/** Figures of every public edition given out, oldest first, then of the one that `--precedente` names. */
export function figuresGiven(
  folder: string,
  iso2: string,
  { precedente, cwd }: { precedente: string | undefined; cwd: string },
): { given: PrintedFigures[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const here = (path: string) => relative(cwd, path) || path;
  const given = numbersGiven(folder).flatMap((number) => {
    const own = join(folder, String(number));
    const file = figuresFile(own, iso2);
    if (file !== undefined) return [figuresIn(file, iso2, here(file))];
    diagnostics.push(problem('RET-012', { folder: here(own), country: iso2 }));
    return [];
  });
  if (precedente === undefined) return { given, diagnostics };
  return { given: [...given, figuresIn(fileAt(precedente, iso2, cwd), iso2, precedente)], diagnostics };
}

/**
 * What the figures of an edition that no build writes are held against: a page of several countries, a table asked for.
 * The public one is read beside those given out, whatever command makes it.
 */
export const figuresBeside = (
  audience: Audience,
  iso2: string,
  outputFolder: string,
  cwd: string,
): ReturnType<typeof figuresGiven> =>
  audience === 'publique'
    ? figuresGiven(join(outputFolder, iso2, audience), iso2, { precedente: undefined, cwd })
    : { given: [], diagnostics: [] };

function fileAt(shown: string, iso2: string, cwd: string): string {
  const path = resolve(cwd, shown);
  if (!existsSync(path)) throw new Failure(problem('PRJ-018', { file: shown }), 2);
  if (!statSync(path).isDirectory()) return path;
  const found = figuresFile(path, iso2);
  if (found === undefined) throw new Failure(problem('PRJ-018', { file: join(shown, savedName(iso2)) }), 2);
  return found;
}

/** The figures of a saved public edition; a file that can't be compared stops the build. */
function figuresIn(file: string, iso2: string, shown: string): PrintedFigures {
  const unusable = (detail: string) => new Failure(problem('RET-013', { file: shown, country: iso2, detail }), 2);
  const text = readText(file, shown);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw unusable('JSON');
  }
  const changed = () => new Failure(problem('RET-014', { file: shown }), 2);
  const kept = keptFiguresSchema.safeParse(json);
  if (kept.success) {
    const { country, figures, fingerprint } = kept.data;
    if (country.iso2 !== iso2) throw unusable(country.iso2);
    if (fingerprint !== undefined && fingerprint !== fingerprintOfFigures(figures)) throw changed();
    return figures;
  }
  const { format, country, edition } = (json ?? {}) as Partial<Pick<Edition, 'format' | 'country' | 'edition'>>;
  if (format !== 'cartographie') throw unusable('format');
  if (country?.iso2 !== iso2) throw unusable(String(country?.iso2));
  if (edition?.audience !== 'publique') throw unusable(String(edition?.audience));
  if (!isAsGiven(text, json)) throw changed();
  const parsed = printedFiguresSchema.safeParse(json);
  if (!parsed.success) throw unusable(parsed.error.issues[0]?.path.join('.') ?? 'format');
  return figuresOf(parsed.data);
}

/** Whether the JSON of an edition still says what its fingerprint says; one printed on a line (`--json`) is laid out again. */
function isAsGiven(text: string, json: unknown): boolean {
  const { fingerprint } = json as Partial<Edition>;
  if (fingerprint === undefined || fingerprintOfText(text) === fingerprint) return true;
  const edition = editionSchema.safeParse(json);
  return edition.success && fingerprintOf(asEdition(edition.data)) === fingerprint;
}

const fingerprintOfFigures = (figures: PrintedFigures): string => fingerprintOfText(JSON.stringify(figures));

/** What stays of a given-out edition that is taken off the disk: its figures; null when it has none to keep. */
export function keptFigures(folder: string, number: number, iso2: string): OutputFile | null {
  const file = figuresFile(folder, iso2);
  if (file === undefined) return null;
  const figures = figuresIn(file, iso2, file);
  const kept: KeptFigures = {
    format: 'cartographie-chiffres',
    format_version: 0,
    country: { iso2 },
    edition: { audience: 'publique', number },
    fingerprint: fingerprintOfFigures(figures),
    figures,
  };
  return { name: keptName(iso2), content: `${JSON.stringify(kept)}\n` };
}

/** Files that the tool made and that no rebuild makes again: a page of quality, a regional comparison. */
export const isSideFile = (path: string, outputFolder: string): boolean =>
  /^(?:qualite|rejets|appels)-[A-Z]{2}\b/.test(basename(path)) ||
  dirname(dirname(path)) === join(outputFolder, 'regional');
