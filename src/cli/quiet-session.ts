import type { Cartography } from '../model/cartography.ts';
import { fileRedactor } from '../protect/index.ts';
import type { Session } from './session.ts';
import type { Streams } from './streams.ts';
import { terminalOf } from './terminal.ts';

/**
 * The same session, in which a file named after whom it was heard from is told by its shape, as in the messages: what a
 * command shows of one organisation must not tell whom the others of that file were heard from.
 */
export function quietSession(session: Session, cartography: Cartography): Session {
  const redact = fileRedactor(cartography);
  if (redact === null) return session;
  const { stdout, stderr, stdin, argv, env } = session.streams;
  const through = (out: Streams['stdout']): Streams['stdout'] => ({
    write: (text) => out.write(redact(text)),
    isTTY: out.isTTY,
  });
  const streams: Streams = {
    ...{ stdout: through(stdout), stderr: through(stderr), env, cwd: () => session.streams.cwd() },
    ...(stdin ? { stdin } : {}),
    ...(argv ? { argv } : {}),
  };
  return { ...session, streams, terminal: terminalOf(streams, session.terminal.language) };
}
