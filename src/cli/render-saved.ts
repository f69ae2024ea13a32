import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import { type Edition, editionSchema } from '../model/edition.ts';
import { formats, render } from '../render/index.ts';
import { readTemplate } from './assets.ts';
import { chooseFrom } from './choose.ts';
import { type ExitCode, Failure } from './failure.ts';
import { gridFolder, loadGrid } from './grid.ts';
import type { Session } from './session.ts';
import { writeTogether } from './write-output.ts';

/** A saved edition, checked against the schema. */
export function loadEdition(file: string, shown: string): Edition {
  const unusable = (cause: string) => new Failure(problem('PRJ-012', { file: shown }, { cause }), 2);
  if (!existsSync(file)) throw new Failure(problem('PRJ-018', { file: shown }), 2);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw unusable('JSON');
  }
  const parsed = editionSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw unusable(issue ? `${issue.path.join('.') || 'format'} (${issue.code})` : 'format');
}

/** `render`: any format again from a saved JSON. */
export async function renderSaved(session: Session, file: string): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const chosen = chooseFrom(Object.keys(formats), options.format ?? ['html'], '--format');
  const edition = loadEdition(resolve(streams.cwd(), file), file);
  const { codebook } = await loadGrid(gridFolder(options, null, streams.cwd()), options.grille ?? '');
  const files = chosen.flatMap((format) =>
    render(edition, format, {
      language: terminal.language,
      templates: readTemplate,
      codebook,
      forPipe: options.sortie === '-',
    }),
  );
  if (options.sortie === '-') {
    for (const { content } of files)
      streams.stdout.write(typeof content === 'string' ? content : Buffer.from(content).toString());
    return 0;
  }
  const folder = resolve(streams.cwd(), options.sortie ?? '.');
  writeTogether(folder, files, () => false);
  for (const { name } of files) terminal.say(`  ${terminal.paint.good(name)}`);
  return 0;
}
