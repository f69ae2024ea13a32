import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/cli/assets.ts';

/** Source files loaded by an entry without any further `import()`, by the file that makes the entry. */
const loadedBy = new Map<string, string[]>();

beforeAll(async () => {
  const { metafile } = await build({
    absWorkingDir: packageRoot,
    entryPoints: ['src/cli/main.ts'],
    outdir: join(packageRoot, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const reached = (output: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(output)) return seen;
    seen.add(output);
    for (const { path, kind } of metafile.outputs[output]?.imports ?? []) {
      if (kind === 'import-statement' && path in metafile.outputs) reached(path, seen);
    }
    return seen;
  };
  for (const [output, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint === undefined) continue;
    const inputs = [...reached(output)].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
    loadedBy.set(entryPoint, [...new Set(inputs)]);
  }
});

/** Stages and packages, told by their paths. */
const stages = ['resolve', 'classify', 'analyse', 'protect', 'render', 'charts'].map((name) => `src/${name}/`);
const reading = ['src/read/', 'src/validate/'];
/** A file of text needs none of it. */
const workbooks = ['src/read/workbook/', 'node_modules/saxes/', 'node_modules/fflate/'];
const heavy = ['handlebars', 'd3-scale', '@orama/stemmers'].map((name) => `node_modules/${name}/`);

describe('only what a command needs is loaded', () => {
  it.each([
    [
      'main',
      [...stages, ...reading, ...heavy, 'src/columns/', 'src/codebook/', 'node_modules/zod/', 'node_modules/yaml/'],
    ],
    ['schema', [...stages, ...reading, ...heavy]],
    ['codebook', [...stages, ...reading, ...heavy, 'src/columns/']],
    ['validate', [...stages, ...heavy, ...workbooks]],
    ['map', [...stages, ...heavy, ...workbooks, 'src/validate/']],
    // `protect` says which known organisations, and which of their answers, may go to a phone.
    ['questionnaire', ['src/classify/', 'src/analyse/', 'src/render/', 'src/charts/', 'node_modules/handlebars/']],
    ['render-saved', [...stages.filter((name) => !/render|charts/.test(name)), ...reading, 'node_modules/@orama/']],
  ])('%s', (name, absent) => {
    const loaded = loadedBy.get(`src/cli/${name}.ts`) ?? [];
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((path) => absent.some((part) => path.includes(part)))).toEqual([]);
  });

  it('the check sees what it looks for', () => {
    const loaded = loadedBy.get('src/cli/build-and-finish.ts') ?? [];
    for (const part of [...stages, ...reading, ...heavy]) {
      expect(
        loaded.some((path) => path.includes(part)),
        part,
      ).toBe(true);
    }
  });
});
