import { describe, expect, it } from 'vitest';
import { causeOf, framesOf } from '../../src/cli/debug.ts';
import { main } from '../../src/cli/main.ts';

/* A failure nobody foresaw says where in the program, never what stood in a cell. */

const secret = 'Awa Témoin 77 000 00 00 a été menacée';

describe('a failure nobody foresaw', () => {
  it('names its kind and the system’s code, not its words', () => {
    expect(causeOf(new TypeError(secret))).toBe('TypeError');
    expect(causeOf(Object.assign(new Error(secret), { code: 'ENOSPC', syscall: 'write' }))).toBe(
      'Error ENOSPC (write)',
    );
    expect(causeOf(Object.assign(new Error(secret), { code: secret, name: secret }))).toBe('Error');
    expect(causeOf(secret)).toBe('string');
  });

  it('shows places of the program alone, even when its message looks like one', () => {
    const error = new Error(`${secret}\n    at ${secret} (file:///x.js:1:1)\n${secret}`);
    const frames = framesOf(error);
    expect(frames.length).toBeGreaterThan(2);
    expect(frames.join('\n')).not.toMatch(/Témoin|77 000/);
    expect(frames.join('\n')).toContain('debug.test.ts');
  });

  it('with --debug neither does the command line', async () => {
    let said = '';
    const stderr = { write: (text: string) => (said += text) };
    const stdout = {
      write: () => {
        throw new SyntaxError(`Unexpected token in «${secret}»`);
      },
    };
    const code = await main(['schema', '--debug'], { stdout, stderr, env: {}, cwd: () => process.cwd() });
    expect(code).toBe(3);
    expect(said).toContain('SyntaxError');
    expect(said).toMatch(/^ {4}at /m);
    expect(said).not.toMatch(/Témoin|77 000/);
  });
});
