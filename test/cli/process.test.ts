import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixturesFolder, toolVersion } from '../../src/cli/assets.ts';
import { bin, ensureBuilt, spawned } from './built.ts';
import { filesUnder, folderWith, temporaryFolder } from './temporary.ts';

beforeAll(ensureBuilt, 60_000);

const shell = (line: string, cwd?: string) => spawned('sh', ['-c', line], cwd ? { cwd } : {});
const node = `'${process.execPath}' '${bin}'`;

describe('the program as it is installed', () => {
  it('runs from the bundle', async () => {
    expect(await spawned(process.execPath, [bin, '--version'])).toEqual({
      code: 0,
      stdout: `${toolVersion}\n`,
      stderr: '',
    });
  });

  it('a reader of its output that leaves is no error', async () => {
    const { stdout, stderr } = await shell(`{ ${node} schema; echo "code $?" >&2; } | head -c 10`);
    expect({ stdout: stdout.length, stderr }).toEqual({ stdout: 10, stderr: 'code 0\n' });
  });

  it('a reader of its messages that leaves does not stop the work', async () => {
    const cwd = folderWith({
      'donnees/SN/acteurs.csv': 'nom;annee_creation;source\nAmicale fictive;jadis;Annuaire fictif\n',
    });
    const { stdout } = await shell(`${node} build --pays SN --format md 2>&1 >/dev/null | head -c 10`, cwd);
    expect(stdout).toHaveLength(10);
    expect(filesUnder(cwd)).toContain('sorties/SN/publique/cartographie-SN.md');
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s (Ctrl-C, a polite end, a closed terminal) leaves no trace', async (signal, ended) => {
    const cwd = temporaryFolder();
    cpSync(join(fixturesFolder, 'SN'), join(cwd, 'donnees', 'SN'), { recursive: true });
    const inputs = filesUnder(cwd);
    const child = spawn(process.execPath, [bin, 'build', '--pays', 'SN'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    setTimeout(() => child.kill(signal), 150);
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([ended, null]).toContain(code); // null: before the program was even loaded
    expect(said).not.toContain('    at ');
    expect(filesUnder(cwd)).toEqual(inputs);
  });

  it('a wrong command line gives its code and one message, no stack', async () => {
    const { code, stdout, stderr } = await spawned(process.execPath, [bin, 'build', '--pais', 'SN']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('PRJ-009');
    expect(stderr).not.toContain('    at ');
  });
});

describe('a lock held by a command that runs', () => {
  it('is waited for, and what is waited for is said', async () => {
    const cwd = folderWith({
      'donnees/SN/acteurs.csv': 'nom;source\nAmicale fictive;Annuaire fictif\n',
      'sorties/SN/.verrou': `${process.pid} ${hostname()}`,
    });
    setTimeout(() => rmSync(join(cwd, 'sorties/SN/.verrou')), 8000);
    const { code, stderr } = await spawned(process.execPath, [bin, 'build', '--pays', 'SN', '--format', 'md'], { cwd });
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('PRJ-100');
    expect(stderr).toContain(`processus ${process.pid} sur ${hostname()}`);
    expect(stderr.indexOf('PRJ-100')).toBe(stderr.lastIndexOf('PRJ-100'));
    expect(filesUnder(cwd)).toContain('sorties/SN/publique/cartographie-SN.md');
  }, 60_000);
});
