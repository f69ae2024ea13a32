import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../src/cli/assets.ts';
import { main } from '../src/cli/main.ts';

/*
 * The reports of the fictional countries, made again through the door a user uses and held against the committed ones.
 * `npm run golden` writes them: read the difference as code. The JSON, large and machine-read, is held by its checksum.
 */

const golden = join(packageRoot, 'test', 'golden');
const out = mkdtempSync(join(tmpdir(), 'cartographie-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const silent = {
  stdout: { write: () => true },
  stderr: { write: () => true },
  env: {},
  cwd: () => packageRoot,
};

/** What is committed of a file: itself, or the checksum of a JSON. */
const kept = (name: string, content: string): { name: string; content: string } =>
  name.endsWith('.json')
    ? { name: `${name}.sha256`, content: `${createHash('sha256').update(content).digest('hex')}\n` }
    : { name, content };

describe.each([
  ['SN', 'fr'],
  ['TN', 'fr'],
  ['SN', 'en'],
])('the public report of %s in %s', (country, language) => {
  it('is the committed one', async () => {
    const folder = join(golden, country, language);
    const target = join(out, language);
    expect(await main(['build', '--pays', country, '--langue', language, '--sortie', target], silent)).toBe(0);
    const made = join(target, country, 'publique');
    const files = readdirSync(made)
      .filter((name) => language === 'fr' || name.endsWith('.md'))
      .map((name) => kept(name, readFileSync(join(made, name), 'utf8')));
    if (process.env.UPDATE_GOLDEN) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const { name, content } of files) writeFileSync(join(folder, name), content);
    }
    expect(existsSync(folder) ? readdirSync(folder).sort() : []).toEqual(files.map(({ name }) => name).sort());
    for (const { name, content } of files) {
      const same = readFileSync(join(folder, name), 'utf8') === content;
      expect(same, `${country}/${language}/${name} differs: npm run golden, then git diff`).toBe(true);
    }
  });
});
