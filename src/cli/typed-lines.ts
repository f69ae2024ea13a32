/** What a person types, a line at a time; null once there is no more. */
export interface TypedLines {
  next(): Promise<string | null>;
  close(): Promise<void>;
}

/** Lines of an input that comes in pieces. */
export function typedLines(input: AsyncIterable<string | Uint8Array>): TypedLines {
  const pieces = input[Symbol.asyncIterator]();
  const decoder = new TextDecoder();
  let pending = '';
  let isEnded = false;
  return {
    async next() {
      for (;;) {
        const line = /^([^\n]*?)\r?\n/.exec(pending);
        if (line) {
          pending = pending.slice(line[0].length);
          return line[1] ?? '';
        }
        if (isEnded) {
          const last = pending;
          pending = '';
          return last === '' ? null : last;
        }
        const { value, done } = await pieces.next();
        if (done) isEnded = true;
        else pending += typeof value === 'string' ? value : decoder.decode(value, { stream: true });
      }
    },
    async close() {
      await pieces.return?.();
    },
  };
}
