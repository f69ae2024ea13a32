/** The exit code of each signal that asks a program to end, as shells count them. */
const codeBySignal = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * How the program's process behaves. Ctrl-C, a closed terminal or a polite end come between two writes, never inside one:
 * they are synchronous. Whatever a library warns of may quote what it was given: nothing is said but what the program says.
 */
export function settleProcess(own: NodeJS.Process): void {
  for (const [signal, code] of Object.entries(codeBySignal)) own.once(signal, () => own.exit(code));
  own.removeAllListeners('warning');
}
