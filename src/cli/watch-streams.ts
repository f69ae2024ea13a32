import type { Streams } from './streams.ts';

type Events = { on?: (event: 'error', listener: (error: NodeJS.ErrnoException) => void) => unknown };

/**
 * Hears what the system refuses of the streams, which is told long after it was written. A reader that leaves (`| head`) is
 * no error of ours; messages that nobody can be told end no work. What is given waits, and then gives the code of what
 * kept standard output from taking all that was printed (`> file` on a full disk), or null.
 */
export function watchStreams({ stdout, stderr }: Streams): () => Promise<string | null> {
  let refused: string | null = null;
  (stderr as Events).on?.('error', () => undefined);
  (stdout as Events).on?.('error', ({ code, name }) => {
    if (code !== 'EPIPE') refused ??= code ?? name;
  });
  return async () => {
    // Files and pipes are written at once, and say so at the next turn.
    if ((stdout as Events).on) await new Promise((done) => setImmediate(done));
    return refused;
  };
}
