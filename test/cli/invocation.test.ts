import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asTyped, invocationOf } from '../../src/cli/invocation.ts';
import { main } from '../../src/cli/main.ts';

const streams = (argv: string[] | undefined, env: { [name: string]: string } = {}, cwd = '/chez/moi') => ({
  ...{ stdout: { write: () => true }, stderr: { write: () => true }, env, cwd: () => cwd },
  ...(argv ? { argv } : {}),
});

describe('how the tool was called', () => {
  test.each([
    ['by code', undefined, {}, 'cartographie'],
    ['installed, on the path', '/usr/bin/cartographie', { PATH: '/bin:/usr/bin' }, 'cartographie'],
    ['installed, off the path', '/opt/outil/cartographie', { PATH: '/bin' }, '/opt/outil/cartographie'],
    ['npx', '/chez/moi/node_modules/.bin/cartographie', { npm_command: 'exec' }, 'npx cartographie'],
    ['a project’s own', '/chez/moi/node_modules/.bin/cartographie', {}, 'npx cartographie'],
    ['the file of a project', '/chez/moi/node_modules/cartographie/bin/cartographie.js', {}, 'npx cartographie'],
    ['a launcher', '/npm/node_modules/cartographie/bin/cartographie.js', { PATH: '/npm' }, 'cartographie'],
    ['the file itself', '/chez/moi/bin/cartographie.js', {}, 'node bin/cartographie.js'],
    ['a path with spaces', '/chez/moi/mes outils/cartographie.js', {}, 'node "mes outils/cartographie.js"'],
    ['far away', '/o/cartographie.js', {}, 'node /o/cartographie.js'],
  ] as const)('%s', (_, script, env, expected) => {
    expect(invocationOf(streams(script === undefined ? undefined : ['node', script], env))).toBe(expected);
  });

  test('commands alone are rewritten: no path, no name, nothing twice', () => {
    const typed = (text: string) => asTyped(text, 'node bin/cartographie.js');
    expect(typed('Lancez cartographie review --xlsx')).toBe('Lancez node bin/cartographie.js review --xlsx');
    for (const text of [
      'cartographie.yaml',
      'npx cartographie build',
      'a/cartographie build',
      'une cartographie de SN',
    ])
      expect(typed(text)).toBe(text);
    expect(typed(typed('cartographie --aide'))).toBe('node bin/cartographie.js --aide');
  });
});

test('help, messages and the files of a new project tell the command that works for this person', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'cartographie-'));
  const told: string[] = [];
  const write = (text: string) => told.push(text);
  const given = {
    ...streams(['node', join(cwd, 'outil/cartographie.js')], {}, cwd),
    stdout: { write },
    stderr: { write },
  };
  expect(await main(['init', '--pays', 'SN'], given)).toBe(0);
  expect(await main([], given)).toBe(0);
  expect(told.join('')).toContain('node outil/cartographie.js validate --pays SN');
  expect(told.join('')).toContain('node outil/cartographie.js build --pays SN');
  expect(told.join('')).not.toMatch(/(?<!\/)cartographie (?:build|validate)/);
  expect(readFileSync(join(cwd, 'LISEZ-MOI.txt'), 'utf8')).toContain('node outil/cartographie.js validate --pays SN');
});
