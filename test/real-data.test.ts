import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixturesFolder, packageRoot } from '../src/cli/assets.ts';
import { type Edition, editionSchema } from '../src/model/edition.ts';
import { run } from './cli/recorded.ts';
import { temporaryFolder } from './cli/temporary.ts';

/*
 * Two lists that nobody here made, read through the configurations of `fixtures/config/`. They are kept beside the
 * project, not in it: where they are absent these tests say so and are skipped.
 */

const lists = [
  {
    country: 'ML',
    config: 'ml-ponah.yaml',
    data: '../shared/data/orgs/ml-ponah-members-full.csv',
    read: 124,
    used: 124,
  },
  { country: 'SN', config: 'sn-annuaires.yaml', data: '../shared/data/crpm/actors.csv', read: 285, used: 34 },
];

describe.each(lists)('$country, from a published list alone', ({ country, config, data, read, used }) => {
  const isHere = existsSync(join(packageRoot, data));
  const title = isHere ? 'builds' : `skipped: ${data} is not beside the project`;

  it.skipIf(!isHere)(
    title,
    async () => {
      const cwd = temporaryFolder();
      const argv = ['build', '--pays', country, '--config', join(fixturesFolder, 'config', config)];
      const { code, stderr } = await run(argv, { cwd });
      expect(code, stderr).toBe(0);
      const folder = join(cwd, 'sorties', country, 'publique');
      const file = (ending: string) => readFileSync(join(folder, `cartographie-${country}.${ending}`), 'utf8');
      const edition: Edition = editionSchema.parse(JSON.parse(file('json')));

      expect(edition.sources).toHaveLength(1);
      expect(edition.sources[0]).toMatchObject({ rows_read: read, rows_used: used, rows_set_aside: read - used });
      if (used < read) expect(edition.sources[0]?.by_reason).toEqual({ 'autre-pays': read - used });

      // Worth reading: most rows are organisations that the public edition may name, and tables are filled.
      expect(edition.counts.known).toBeGreaterThan(used / 2);
      expect(edition.counts.listed).toBe(edition.actors.length);
      expect(edition.actors.length).toBeGreaterThan(used / 2);
      expect(edition.tabulations.filter(({ answered }) => (answered ?? 0) > 0).length).toBeGreaterThan(2);
      const report = file('md');
      expect(report.split(/\s+/).length).toBeGreaterThan(800);
      for (const { name } of edition.actors) expect(report.replaceAll('\\', '')).toContain(name.replaceAll('\\', ''));

      // And it says what it cannot say: nobody was asked anything.
      expect(edition.counts.interviews).toBe(0);
      expect(edition.limits.length).toBeGreaterThan(0);
      const printed = [...report.matchAll(/^## (\w+)\. /gm)].map(([, id]) => id);
      const unfilled = [
        ...(report.split('### Sections sans contenu')[1]?.split('\n#')[0] ?? '').matchAll(/^- (\w+) /gm),
      ].map(([, id]) => id);
      expect(unfilled).toEqual(expect.arrayContaining(['3', '4', '10', '14']));
      expect(printed).toEqual(expect.arrayContaining(['1', '2', '5', 'A1']));
      expect(printed.filter((id) => unfilled.includes(id))).toEqual([]);
    },
    30_000,
  );
});
