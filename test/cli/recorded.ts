import { main } from '../../src/cli/main.ts';

interface Given {
  cwd: string;
  env?: Record<string, string>;
  isTTY?: boolean;
}

/** Runs a command line in this process and keeps what it said. */
export async function run(argv: readonly string[], { cwd, env = {}, isTTY = false }: Given) {
  const said = { stdout: '', stderr: '' };
  const recorder = (name: keyof typeof said) => ({
    isTTY,
    write: (text: string) => {
      said[name] += text;
      return true;
    },
  });
  const code = await main(argv, { stdout: recorder('stdout'), stderr: recorder('stderr'), env, cwd: () => cwd });
  return { code, ...said };
}
