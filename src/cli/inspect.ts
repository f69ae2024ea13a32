import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, problem } from '../diagnostics/index.ts';
import type { FileConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/stage.ts';
import { type Description, describeSheets } from '../read/index.ts';
import { type LoadedConfiguration, loadConfiguration } from './config-file.ts';
import type { ExitCode } from './failure.ts';
import { inspectedAsText } from './inspect-text.ts';
import type { Session } from './session.ts';
import { streamOf } from './stream-of.ts';

/** What one file was read as, or why it was not. */
export interface Inspected {
  descriptions: Description[];
  diagnostics: Diagnostic[];
  /** The problem that stopped the reading. */
  error: Diagnostic | null;
}

/**
 * `inspect`: how files were read (encoding, delimiter, header row, columns) and, with `--table`, every record of theirs.
 * The description is the data: it goes to stdout, one JSON object a line with `--json`. Exit 1 when a file can't be read.
 */
export async function inspect({ options, streams, terminal }: Session, operands: string[]): Promise<ExitCode> {
  const { language } = terminal;
  const settingsOf = settingsByPath(options.config, streams.cwd());
  let code: ExitCode = 0;
  for (const file of operands) {
    const path = resolve(streams.cwd(), file);
    const inspected = await inspectFile(file, path, settingsOf(path), options.table === true);
    if (inspected.error) code = 1;
    streams.stdout.write(
      options.json
        ? asJsonLines(file, inspected, language)
        : inspectedAsText(file, inspected, language, terminal.paint),
    );
    terminal.problems(inspected.diagnostics);
  }
  return code;
}

/** Reads one file to its end; nothing is thrown, whatever the file holds. */
export async function inspectFile(
  file: string,
  path: string,
  settings: FileConfig | null,
  withTable: boolean,
): Promise<Inspected> {
  const source = { file, settings, kind: settings?.kind ?? null, open: () => streamOf(path) };
  try {
    const { descriptions, diagnostics } = await describeSheets(source, withTable);
    const [refusal] = descriptions.length === 0 ? diagnostics.filter(({ severity }) => severity === 'error') : [];
    return { descriptions, diagnostics, error: refusal ?? null };
  } catch (error) {
    const { code: cause, message } = error as NodeJS.ErrnoException;
    const diagnostic =
      cause === 'ENOENT'
        ? problem('PRJ-018', { file })
        : problem('PRJ-017', { detail: cause ?? message }, { place: { file } });
    return { descriptions: [], diagnostics: [diagnostic], error: diagnostic };
  }
}

function asJsonLines(file: string, { descriptions, error }: Inspected, language: Language): string {
  const objects: object[] = error === null ? descriptions : [{ error: describe(error, language).message }];
  return objects.map((object) => `${JSON.stringify({ file, ...object })}\n`).join('');
}

/** What the configuration says of a file, by its path: encodings and delimiters given there hold here too. */
function settingsByPath(named: string | undefined, cwd: string): (path: string) => FileConfig | null {
  const file = resolve(cwd, named ?? 'cartographie.yaml');
  if (named === undefined && !existsSync(file)) return () => null;
  const { configuration }: LoadedConfiguration = loadConfiguration(file, cwd);
  return (path) =>
    configuration.files.find((settings) => join(configuration.dataFolder, settings.file) === path) ?? null;
}
