import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { packageRoot } from '../../src/cli/assets.ts';
import { ensureBuilt, spawned } from '../cli/built.ts';

/* The quick part of `npm run fuzz`: spoilt CSV, workbooks, JSON, configuration, texts; new cases by `--seed`. */

beforeAll(ensureBuilt, 60_000);

it('random bytes and spoilt files crash nothing', async () => {
  const script = join(packageRoot, 'bench', 'fuzz.mjs');
  expect(existsSync(script)).toBe(true);
  const { code, stdout, stderr } = await spawned('node', [script, '--n', '90', '--seed', '11']);
  expect({ code, said: code === 0 ? '' : `${stdout}${stderr}` }).toEqual({ code: 0, said: '' });
  const { cases, failures, tally } = JSON.parse(stdout) as {
    cases: number;
    failures: number;
    tally: Record<string, number>;
  };
  expect({ cases, failures }).toEqual({ cases: 90, failures: 0 });
  // Not all of them are refused at the door.
  expect(Object.keys(tally).filter((kind) => kind.endsWith('exit 0')).length).toBeGreaterThan(2);
}, 180_000);
