import { resolve } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import { asEdition, type Edition, editionSchema } from '../model/edition.ts';
import { fingerprintOf, fingerprintOfText } from '../model/edition-fingerprint.ts';
import { formats, render } from '../render/index.ts';
import { readTemplate } from './assets.ts';
import { chooseFrom } from './choose.ts';
import type { ExitCode } from './failure.ts';
import { gridFolder, loadGrid } from './grid.ts';
import { readText } from './read-text.ts';
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

/** The edition with the fingerprint of what it says now; where the file bears another, somebody changed it, and it is told. */
function checked(edition: Edition, path: string, shown: string, { terminal }: Session): Edition {
  const { fingerprint } = edition;
  // A JSON made before fingerprints has none to check; one printed on a line (`--json`) is laid out again.
  if (fingerprint === undefined || fingerprintOfText(readText(path, shown)) === fingerprint) return edition;
  const own = fingerprintOf(asEdition(edition));
  if (own !== fingerprint) terminal.problems([problem('ANA-060', { file: shown }, { place: { file: shown } })]);
  return { ...edition, fingerprint: own };
}

/** `render`: any format again from a saved JSON. */
export async function renderSaved(session: Session, file: string): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const chosen = chooseFrom(Object.keys(formats), options.format ?? ['html'], '--format');
  const edition = checked(loadEdition(resolve(streams.cwd(), file), file), resolve(streams.cwd(), file), file, session);
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
