import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/cli/assets.ts';
import { loadConfiguration } from '../../src/cli/config-file.ts';
import type { Failure } from '../../src/cli/failure.ts';
import { folderWith } from './temporary.ts';

/* docs/configuration.md is read by people who copy from it: its example must be one that the tool takes. */

const refused = (yaml: string) => {
  const cwd = folderWith({ 'cartographie.yaml': yaml });
  try {
    loadConfiguration(join(cwd, 'cartographie.yaml'), cwd);
  } catch (error) {
    return (error as Failure).diagnostic;
  }
  return null;
};

describe('the configuration', () => {
  it('is documented by an example that is read whole', () => {
    const page = readFileSync(join(packageRoot, 'docs', 'configuration.md'), 'utf8');
    const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(example).toContain('quotas:');
    expect(refused(example)).toBeNull();
  });

  it.each([
    ['cohorte:\n  taille: beaucoup\n', ['0, 1, 2 …']],
    ['cohorte:\n  taille: -2\n', ['> 0']],
    ['fichiers_seuls: peut-être\n', ['true', 'false']],
  ])('says what is expected in place of a refused value: %j', (yaml, expected) => {
    expect(refused(yaml)).toMatchObject({ code: 'PRJ-020', expected });
  });
});
