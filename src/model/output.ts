/** A file that a command will write: its name inside the output folder, and its content. */
export interface OutputFile {
  name: string;
  content: string | Uint8Array;
}
