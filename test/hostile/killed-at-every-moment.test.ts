import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { packageRoot } from '../../src/cli/assets.ts';
import { ensureBuilt, spawned } from '../cli/built.ts';

/* The quick part of `npm run kill:each`: some commands, at one moment in a few; the whole takes minutes. */

beforeAll(ensureBuilt, 60_000);

it.each([
  ['verrou,rendu,ecarts,corriger', '7'],
  ['numero,retrait-numero', '23'],
])(
  'a command killed leaves what stood or what it makes, whole: %s',
  async (scenes, every) => {
    const script = join(packageRoot, 'bench', 'kill-each.mjs');
    const { code, stdout, stderr } = await spawned('node', [script, '--commande', scenes, '--tous-les', every]);
    expect(code, `${stdout}${stderr}`).toBe(0);
    const { moments, failures } = JSON.parse(stdout) as { moments: number; failures: number };
    expect(failures).toBe(0);
    expect(moments).toBeGreaterThan(10);
  },
  300_000,
);

it('kills for good: the same as what stands at each moment', async () => {
  const script = join(packageRoot, 'bench', 'kill-each.mjs');
  const { code, stdout, stderr } = await spawned('node', [script, '--commande', 'rendu', '--tuer', '--tous-les', '13']);
  expect(code, `${stdout}${stderr}`).toBe(0);
}, 120_000);
