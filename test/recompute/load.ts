import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixturesFolder } from '../../src/cli/assets.ts';
import { run } from '../cli/recorded.ts';
import type { Published } from './shapes.ts';

/** The JSON and the Markdown report of an edition. */
export interface Built {
  edition: Published;
  report: string;
}
export type Audience = 'interne' | 'publique';

const folders: string[] = [];

/** Editions of a country, through the door a user uses: the files alone are read afterwards. */
export async function build(
  country: string,
  data: string,
  audiences: readonly Audience[],
): Promise<Map<Audience, Built>> {
  const out = mkdtempSync(join(tmpdir(), 'recompute-'));
  folders.push(out);
  const argv = ['build', '--pays', country, '--donnees', join(fixturesFolder, data), '--edition', audiences.join(',')];
  const { code, stderr } = await run([...argv, '--format', 'json,md', '--sortie', out], { cwd: out });
  if (code !== 0) throw new Error(stderr);
  return new Map(
    audiences.map((audience) => {
      const file = join(out, country, audience, `cartographie-${country}`);
      const edition: Published = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
      return [audience, { edition, report: readFileSync(`${file}.md`, 'utf8') }] as const;
    }),
  );
}

/** Takes away what was built. */
export function clear(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
