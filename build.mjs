// Bundles the command line and the library into dist/. Data files and templates stay where they are: the bundle finds
// them from the package's root (src/cli/assets.ts), so there is one copy of each.
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: {
    main: 'src/cli/main.ts',
    index: 'src/index.ts',
    'prepare-grid': 'src/cli/prepare-grid.ts',
    'coding-worker': 'src/cli/coding-worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true, // each command loads only what it needs
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  external: ['highs'], // its WebAssembly is found from its own folder
  legalComments: 'none',
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS dependencies call require(): give them one.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

// The analysis grid, read and compiled once for all: half of what a short command costs otherwise.
const { prepareGrid } = await import('./dist/prepare-grid.js');
prepareGrid();
