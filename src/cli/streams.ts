/** What a command is given of the process: its streams, its environment, where it stands. `process` itself will do. */
export interface Streams {
  stdout: { write(text: string): unknown; isTTY?: boolean | undefined };
  stderr: { write(text: string): unknown; isTTY?: boolean | undefined };
  /** What a person types; absent where nobody can. */
  stdin?: AsyncIterable<string | Uint8Array> & { isTTY?: boolean | undefined };
  /** How the process was called; absent when code calls. */
  argv?: readonly string[];
  env: { [name: string]: string | undefined };
  cwd(): string;
}
