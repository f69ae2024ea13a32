import type { Diagnostic } from '../model/diagnostic.ts';

/** Exit codes: 1 the work was not done; 2 misuse; 3 the machine failed (a file, the disk, a bug). */
export type ExitCode = 0 | 1 | 2 | 3;

/** Ends a command with a problem and an exit code; everything else that is thrown is a bug. */
export class Failure extends Error {
  constructor(
    readonly diagnostic: Diagnostic,
    readonly exitCode: ExitCode,
    /** More of the same, told with it. */
    readonly others: Diagnostic[] = [],
  ) {
    super(diagnostic.name);
  }
}
