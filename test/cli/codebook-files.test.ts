import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAsset } from '../../src/cli/assets.ts';
import { parseCodebook } from '../../src/codebook/index.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

const names = ['codes.csv', 'indices.csv', 'croisements.csv'] as const;

it('the grid written for people opens in French Excel and reads back as the same grid', async () => {
  const cwd = folderWith({});
  expect((await run(['codebook', '--format', 'csv', '--sortie', 'grille'], { cwd })).code).toBe(0);
  const written = names.map((name) => readFileSync(join(cwd, 'grille', name), 'utf8'));
  for (const text of written) expect(text).toMatch(/^\uFEFF[a-z_]+(?:;[a-z_]+)+\r\n/);
  const [codes = '', cues = '', crosswalk = ''] = written;
  const own = parseCodebook(...(names.map((name) => readAsset('src', 'codebook', name)) as [string, string, string]));
  const again = parseCodebook(codes, cues, crosswalk);
  expect(again.diagnostics).toEqual(own.diagnostics);
  expect(again.value.entries).toEqual(own.value.entries);
});
