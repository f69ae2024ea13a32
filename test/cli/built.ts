import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/cli/assets.ts';

export const bin = join(packageRoot, 'bin', 'cartographie.js');

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function isFresh(): boolean {
  const sources = readdirSync(join(packageRoot, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  const newest = Math.max(
    ...[...sources, join(packageRoot, 'build.mjs'), join(packageRoot, 'package.json')].map(changedAt),
  );
  return changedAt(join(packageRoot, 'dist', 'main.js')) > newest;
}

/** Bundles the program if its sources changed since; test files that run side by side wait for one another. */
export async function ensureBuilt(): Promise<void> {
  const lock = join(tmpdir(), 'cartographie-build.lock');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (Date.now() - changedAt(lock) > 30_000) rmdirSync(lock); // left by a run that was killed
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  try {
    if (!isFresh()) execFileSync('node', ['build.mjs'], { cwd: packageRoot });
  } finally {
    rmdirSync(lock);
  }
}

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end. */
export function spawned(
  program: string,
  argv: string[],
  { cwd = packageRoot, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, { cwd, env: { PATH: process.env.PATH ?? '', ...env } });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.stderr += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, ...said }));
  });
}
