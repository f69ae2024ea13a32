import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bin, ensureBuilt, spawned } from '../cli/built.ts';
import { temporaryFolder } from '../cli/temporary.ts';

/* Nothing asks anything of any machine: neither by Node's own doors nor, where the system can be watched, by any call. */

const hook = join(import.meta.dirname, 'no-network.cjs');
const strace = '/usr/bin/strace';
if (!existsSync(strace)) console.warn('skipped: no strace on this machine, system calls are not watched');

const lines: [name: string, argv: (out: string) => string[]][] = [
  [
    'build',
    (out) => ['build', '--pays', 'SN', '--donnees', 'fixtures', '--edition', 'publique,interne', '--sortie', out],
  ],
  ['validate', (out) => ['validate', '--pays', 'SN', '--donnees', 'fixtures', '--format', 'html', '--sortie', out]],
  [
    'questionnaire',
    (out) => ['questionnaire', '--pays', 'TN', '--donnees', 'fixtures', '--format', 'xlsform,docx', '--sortie', out],
  ],
  ['help', () => ['--help']],
];

beforeAll(ensureBuilt, 60_000);

describe('no network', { timeout: 120_000 }, () => {
  it('the watch itself sees a call', async () => {
    const log = join(temporaryFolder(), 'log');
    const env = { NETWORK_LOG: log };
    await spawned('node', ['--require', hook, '-e', "fetch('http://127.0.0.1:9/').catch(() => 0)"], { env });
    expect(readFileSync(log, 'utf8')).toContain('fetch');
  });

  it.each(lines)('%s asks for none', async (_, argv) => {
    const folder = temporaryFolder();
    const log = join(folder, 'log');
    writeFileSync(log, '');
    const { code, stderr } = await spawned('node', ['--require', hook, bin, ...argv(join(folder, 's'))], {
      env: { NETWORK_LOG: log },
    });
    expect(readFileSync(log, 'utf8')).toBe('');
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.skipIf(!existsSync(strace))('no system call of a build opens a socket to anywhere', async (context) => {
    const folder = temporaryFolder();
    const log = join(folder, 'calls');
    const argv = [
      '-f',
      '-qq',
      '-e',
      'trace=network',
      '-o',
      log,
      'node',
      bin,
      'build',
      '--pays',
      'SN',
      '--donnees',
      'fixtures',
      '--format',
      'html',
      '--sortie',
      join(folder, 's'),
    ];
    const { code, stderr } = await spawned(strace, argv);
    if (/ptrace|PTRACE|Operation not permitted/.test(stderr))
      return context.skip(`strace may not watch here: ${stderr}`);
    expect(code).toBe(0);
    const calls = readFileSync(log, 'utf8').split('\n');
    expect(
      calls.filter(
        (call) => /\b(?:connect|bind|listen|send(?:to|msg))\(/.test(call) || /socket\((?!AF_UNIX)/.test(call),
      ),
    ).toEqual([]);
  });
});
