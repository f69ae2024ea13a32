import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../src/cli/assets.ts';
import { run } from './cli/recorded.ts';
import { copyOf, filesUnder } from './cli/temporary.ts';

/*
 * One folder of `fixtures/cas/` is one case: `commande.txt` (the command line), inputs, and what is expected:
 * `code.txt`, `messages.txt` (all of stderr), `sortie.txt` (stdout, when there is some), `fichiers.txt` (files under
 * `sorties/`, when a build is asked). UPDATE_GOLDEN=1 writes what is expected; review the difference like code.
 */

const root = join(packageRoot, 'fixtures', 'cas');
const expectedFiles = ['code.txt', 'messages.txt', 'sortie.txt', 'fichiers.txt'] as const;
const isUpdating = process.env.UPDATE_GOLDEN === '1';
const cases = readdirSync(root).sort();

/** A case that vanishes must not go unseen. */
const caseCount = 108;

/** Words of a command line; double quotes hold a word with blanks. */
const wordsOf = (line: string): string[] =>
  [...line.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

async function play(name: string): Promise<Partial<Record<(typeof expectedFiles)[number], string>>> {
  const folder = copyOf(join(root, name));
  const line = readFileSync(join(folder, 'commande.txt'), 'utf8');
  for (const file of ['commande.txt', ...expectedFiles]) rmSync(join(folder, file), { force: true });
  const { code, stdout, stderr } = await run(wordsOf(line), { cwd: folder });
  const isBuild = /^(build|construire|render|rendre)\b/.test(line);
  const here = (text: string) => text.replaceAll(folder, '<ici>').replaceAll(packageRoot, '<projet>');
  return {
    'code.txt': `${code}\n`,
    'messages.txt': here(stderr),
    ...(stdout === '' ? {} : { 'sortie.txt': here(stdout) }),
    ...(isBuild
      ? {
          'fichiers.txt': filesUnder(join(folder, 'sorties'))
            .map((path) => `${path}\n`)
            .join(''),
        }
      : {}),
  };
}

describe('fixtures/cas', () => {
  it('holds every case', () => expect(cases).toHaveLength(caseCount));

  it.each(cases)('%s', async (name) => {
    const found = await play(name);
    for (const file of expectedFiles) {
      const path = join(root, name, file);
      if (isUpdating && found[file] !== undefined) writeFileSync(path, found[file]);
      if (isUpdating && found[file] === undefined) rmSync(path, { force: true });
      expect(found[file], `${file} of ${name}`).toBe(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
    }
  });

  it('words meant for people keep to French typography', () => {
    const faults = cases
      .filter((name) => !readFileSync(join(root, name, 'commande.txt'), 'utf8').includes('--langue en'))
      .flatMap((name) => readFileSync(join(root, name, 'messages.txt'), 'utf8').split('\n'))
      .filter((line) => / [:;?!»]|« |'|\.\.\./.test(line));
    expect(faults).toEqual([]);
  });
});
