import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../cli/recorded.ts';
import { filesUnder } from '../cli/temporary.ts';

/** Builds an edition of a country: how it ended, and everything that its files hold, nothing when there are none. */
export async function published(cwd: string, country: string, edition = 'publique') {
  const { code, stderr } = await run(['build', '--pays', country, '--edition', edition], { cwd });
  const folder = join(cwd, 'sorties', country, edition);
  const files = code === 0 ? filesUnder(folder) : [];
  return { code, stderr, text: files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n') };
}
