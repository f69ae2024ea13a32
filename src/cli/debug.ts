/*
 * What may be said of a failure nobody foresaw. The message of an error may quote a cell («Unexpected token … in …»): what
 * is shown is its kind, its code when the system gave one, and the places of the program it went through, never its words.
 */

/** The kind of an error, with the system's code: «TypeError», «Error ENOSPC (write)». */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  const isCode = typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code);
  const isCall = typeof syscall === 'string' && /^\w{1,20}$/.test(syscall);
  const name = /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
  return [name, ...(isCode ? [code] : []), ...(isCall ? [`(${syscall})`] : [])].join(' ');
}

/** The lines of a stack that name a place of the program; a message of several lines is no such line. */
export function framesOf({ stack, message }: Error): string[] {
  const trace = (stack ?? '').replace(message, '');
  return trace
    .split('\n')
    .filter((line) =>
      /^ {4}at (?:(?:async |new )?[\w.<>#$[\] ]+ \()?(?:file:|node:|[/\\\w]:?).*:\d+:\d+\)?$/.test(line),
    );
}
