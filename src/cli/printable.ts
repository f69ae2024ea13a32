import type { Streams } from './streams.ts';

/*
 * What is printed may quote a cell, a name of file: signs that command a terminal (its title, the cursor, what is on the
 * screen) or turn the order of letters round are shown as a sign that is unknown. Colours are those of `terminal.ts` alone.
 */

const commands =
  /\u001b(?!\[(?:1|2|22|31|32|33|36|39)m)|[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** A text that a terminal only shows. */
export const printable = (text: string): string => text.replace(commands, '\ufffd');

/** The standard output of a person’s terminal takes only what it shows; a file or another program takes every byte. */
export function withPrintable(streams: Streams): Streams {
  const { stdout } = streams;
  if (stdout.isTTY !== true) return streams;
  const guarded: Streams['stdout'] = Object.create(stdout, {
    write: { value: (text: string) => stdout.write(printable(text)) },
    on: { value: (...given: unknown[]) => (stdout as { on?: (...all: unknown[]) => unknown }).on?.(...given) },
  });
  return Object.create(streams, { stdout: { value: guarded } }) as Streams;
}
