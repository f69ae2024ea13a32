#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// A command is short: by default V8 spends half of it optimising code that is about to end. It waits longer here, and
// still optimises what a large file keeps busy. (The import comes after, so that it holds for everything loaded.)
setFlagsFromString('--interrupt-budget=1000000');
const { main } = await import('../dist/main.js');

// Ctrl-C, a closed terminal or a polite end come between two writes, never inside one: they are synchronous.
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
for (const [signal, code] of Object.entries(codes)) process.once(signal, () => process.exit(code));
// Whatever a library warns of may quote what it was given: nothing is said here but what the program says itself.
process.removeAllListeners('warning');
process.exitCode = await main(process.argv.slice(2), process);
