#!/usr/bin/env node
import { main } from '../dist/main.js';

// Ctrl-C ends the command between two writes, never inside one: they are synchronous.
process.once('SIGINT', () => process.exit(130));
process.exitCode = await main(process.argv.slice(2), process);
