import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/* Who may import whom, with the reason; read from the import lines themselves. Types of `model` are free everywhere. */

interface Rule {
  /** Modules of ours it may import. */
  ours: string[];
  /** Packages and Node modules it may import. */
  packages: string[];
  because: string;
}

const rules: Record<string, Rule> = {
  model: {
    ours: [],
    packages: ['zod', 'node:crypto'], // an edition bears the fingerprint of its own values
    because: 'the values passed between stages depend on nothing',
  },
  text: { ours: [], packages: ['@orama/stemmers', 'fastest-levenshtein'], because: 'leaf helpers, no domain' },
  grading: {
    ours: ['text'],
    packages: [],
    because: 'one rule, for who codes and for who may not show all the evidence',
  },
  statistics: { ours: [], packages: [], because: 'figures from counts, no domain' },
  ordering: { ours: [], packages: [], because: 'needs and themes are put in order by a rule; organisations never are' },
  findings: {
    ours: ['text'],
    packages: [],
    because: 'what an edition says follows from what it prints, and nothing else',
  },
  graph: {
    ours: ['text'],
    packages: ['graphology', 'graphology-communities-louvain'],
    because: 'what links hold together, worked out anew for each audience from the links it may see',
  },
  diagnostics: { ours: [], packages: [], because: 'every stage reports problems, so problems know no stage' },
  codebook: {
    ours: ['text', 'diagnostics'],
    packages: ['csv-parse', 'zod', 'node:crypto'],
    because: 'data, hardly any behaviour',
  },
  countries: {
    ours: ['text', 'diagnostics'],
    packages: ['yaml', 'zod'],
    because: 'data, hardly any behaviour',
  },
  columns: {
    ours: ['codebook', 'text', 'diagnostics'],
    packages: ['zod', 'fastest-levenshtein'],
    because: 'data: each column once',
  },
  decisions: {
    ours: ['text', 'diagnostics'],
    packages: [],
    because: 'values in, values out: the cli writes the file',
  },
  read: {
    ours: ['columns', 'text', 'diagnostics'],
    packages: ['csv-parse', 'fflate', 'iconv-lite', 'node:buffer', 'node:crypto', 'saxes'],
    because: 'bytes come in, no path is opened',
  },
  validate: {
    ours: ['columns', 'countries', 'codebook', 'text', 'diagnostics'],
    packages: ['zod', 'fastest-levenshtein'],
    because: 'cells become typed values; who is who comes later',
  },
  resolve: {
    ours: ['countries', 'columns', 'decisions', 'text', 'diagnostics'],
    packages: ['fastest-levenshtein', 'node:crypto'],
    because: 'knows names, not roles',
  },
  classify: {
    ours: ['codebook', 'columns', 'decisions', 'grading', 'statistics', 'text', 'diagnostics'],
    packages: [],
    because: 'knows words, not how rows were merged',
  },
  analyse: {
    ours: ['codebook', 'columns', 'countries', 'decisions', 'statistics', 'text', 'diagnostics'],
    packages: ['highs'],
    because: 'counts what the other stages found',
  },
  protect: {
    ours: ['grading', 'findings', 'graph', 'ordering', 'columns', 'countries', 'decisions', 'text', 'diagnostics'],
    packages: ['fflate'], // the leak test reads what is packed in workbooks and documents
    because: 'small enough to audit in one sitting',
  },
  compare: {
    // `columns`: which cells may be repeated of an edition that is no longer given out
    ours: ['resolve', 'codebook', 'columns', 'decisions', 'text', 'diagnostics'],
    packages: [],
    because:
      'reads only editions; who is met in several countries is told by the ladder of resolve, never by a second one',
  },
  charts: { ours: ['text'], packages: ['d3-scale'], because: 'data in, SVG strings out' },
  writers: { ours: ['text'], packages: ['csv-stringify', 'fflate'], because: 'they know no domain' },
  render: {
    ours: ['charts', 'writers', 'codebook', 'columns', 'countries', 'text', 'diagnostics'],
    packages: ['handlebars', 'markdown-it', 'node:crypto'],
    because: 'reads only an edition, so a saved JSON can be rendered again',
  },
  questionnaire: {
    ours: ['columns', 'codebook', 'countries', 'writers', 'text', 'diagnostics'],
    packages: ['node:crypto'],
    because: 'a form is a function of the columns and of what is already known',
  },
  cli: {
    ours: [
      'analyse', // `tabulate` crosses any two tables
      'questionnaire',
      'classify', // `classify` codes texts alone, `codebook` measures and checks the grid
      'compare', // `compare` sets editions side by side
      'resolve', // `match` and `explain` run this stage by itself
      'resolve-sources',
      'pipeline',
      'validate-sources',
      'protect',
      'render',
      'read',
      'columns',
      'countries',
      'codebook',
      'decisions',
      'diagnostics',
      'writers',
      'text',
    ],
    packages: [
      'commander',
      'chalk',
      'yaml',
      'zod',
      'fastest-levenshtein',
      'node:buffer',
      'node:crypto',
      'node:fs',
      'node:os',
      'node:path',
      'node:url',
      'node:worker_threads',
    ],
    because: 'the only place with files, process, colour',
  },
  pipeline: {
    ours: ['validate-sources', 'read', 'resolve', 'classify', 'analyse'],
    packages: [],
    because: 'the order of the stages lives in one file',
  },
  'resolve-sources': {
    ours: ['validate-sources', 'read', 'resolve'],
    packages: [],
    because: 'who is met, for a command that needs no report',
  },
  'validate-sources': {
    ours: ['read', 'validate', 'diagnostics'],
    packages: [],
    because: 'the first half of the pipeline',
  },
  index: {
    ours: ['pipeline', 'validate-sources', 'protect', 'render', 'codebook', 'countries', 'diagnostics'],
    packages: [],
    because: 'the public list',
  },
};

const root = resolve(import.meta.dirname, '..', 'src');

const sourceFiles = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

/** The module a file belongs to: its folder under src, or its own name at the top. */
const moduleOf = (file: string): string => relative(root, file).split(/[\\/]/)[0]?.replace(/\.ts$/, '') ?? '';

/** Imports of a file: path or package, and whether only types come. */
function importsOf(file: string): { from: string; isType: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const pattern = /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|import\('([^']+)'\)|^import\s+'([^']+)'/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    from: match[2] ?? match[3] ?? match[4] ?? '',
    isType: match[1] !== undefined,
  }));
}

const packageName = (from: string): string =>
  from.startsWith('node:')
    ? from
    : from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/');

function violationsOf(file: string): string[] {
  const module = moduleOf(file);
  const rule = rules[module];
  if (!rule) return [`${relative(root, file)}: no rule for the module «${module}»`];
  return importsOf(file).flatMap(({ from, isType }) => {
    if (!from.startsWith('.')) {
      const name = packageName(from);
      return rule.packages.includes(name) ? [] : [`${relative(root, file)} imports ${name}: ${rule.because}`];
    }
    const target = moduleOf(resolve(dirname(file), from));
    const isAllowed = target === module || rule.ours.includes(target) || target === 'model';
    return isAllowed || (isType && target === 'model')
      ? []
      : [`${relative(root, file)} imports ${target}: ${rule.because}`];
  });
}

describe('who may import whom', () => {
  it('every import line keeps to its module’s rule', () => {
    expect(sourceFiles.flatMap(violationsOf)).toEqual([]);
  });

  it('no import cycle between modules', () => {
    const targets = new Map<string, Set<string>>();
    for (const file of sourceFiles) {
      const from = moduleOf(file);
      for (const { from: path, isType } of importsOf(file)) {
        if (!path.startsWith('.') || isType) continue;
        const to = moduleOf(resolve(dirname(file), path));
        if (to !== from) targets.set(from, (targets.get(from) ?? new Set()).add(to));
      }
    }
    const cycles: string[] = [];
    const visit = (module: string, path: string[]): void => {
      if (path.includes(module)) {
        cycles.push([...path.slice(path.indexOf(module)), module].join(' → '));
        return;
      }
      for (const next of targets.get(module) ?? []) visit(next, [...path, module]);
    };
    for (const module of targets.keys()) visit(module, []);
    expect(cycles).toEqual([]);
  });

  it('renderers are never handed a cartography', () => {
    const rendering = sourceFiles.filter((file) => ['render', 'charts', 'writers'].includes(moduleOf(file)));
    expect(rendering.filter((file) => /model\/cartography/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('no clock, no randomness, no locale of the machine outside the command line', () => {
    const forbidden =
      /\bDate\.now\(|new Date\(\)|Math\.random\(|toLocale(?:String|DateString|LowerCase|UpperCase)?\(|\.localeCompare\(/;
    expect(
      sourceFiles.filter((file) => forbidden.test(readFileSync(file, 'utf8'))).map((file) => relative(root, file)),
      // What a person decides at the terminal is dated by the day: an input of later builds, never an output.
    ).toEqual([join('cli', 'today.ts')]);
  });

  it('bin holds no logic', () => {
    const lines = readFileSync(resolve(root, '..', 'bin', 'cartographie.js'), 'utf8')
      .trim()
      .split('\n');
    expect(lines.length).toBeLessThanOrEqual(15);
  });
});
