import { resolve } from 'node:path';
import { type Edition, editionSchema } from '../model/edition.ts';
import { formats, render } from '../render/index.ts';
import { readTemplate } from './assets.ts';
import { chooseFrom } from './choose.ts';
import type { ExitCode } from './failure.ts';
import { gridFolder, loadGrid } from './grid.ts';
import { loadJson, unusable } from './saved-json.ts';
import type { Session } from './session.ts';
import { writeTogether } from './write-output.ts';

/** A saved edition, checked against the schema. */
export function loadEdition(file: string, shown: string): Edition {
  const parsed = editionSchema.safeParse(loadJson(file, shown));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw unusable(shown, issue ? `${issue.path.join('.') || 'format'} (${issue.code})` : 'format');
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
