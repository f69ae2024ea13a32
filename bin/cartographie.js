#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// A command is short: by default V8 spends half of it optimising code that is about to end. It waits longer here, and
// still optimises what a large file keeps busy. (The import comes after, so that it holds for everything loaded.)
setFlagsFromString('--interrupt-budget=1000000');
const { main, settleProcess } = await import('../dist/main.js');

settleProcess(process);
process.exitCode = await main(process.argv.slice(2), process);
