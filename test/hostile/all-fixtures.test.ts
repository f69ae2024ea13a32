import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { fixturesFolder } from '../../src/cli/assets.ts';
import { columnByKey, matchHeaders } from '../../src/columns/index.ts';
import { exampleBuild } from '../cli/example-builds.ts';
import { filesUnder } from '../cli/temporary.ts';

/*
 * Every data set of the project through every format and edition: the leak test of the build passes, and a search that owes
 * it nothing finds no mailbox and no number of a private cell, save in the team's own folder.
 */

/** Mailboxes and numbers of private columns, as typed, that stand in no other column. */
function privateCells(folder: string): string[] {
  const cells = new Set<string>();
  const others: string[] = [];
  for (const file of ['entretiens.csv', 'acteurs.csv'].map((name) => join(folder, name)).filter(existsSync)) {
    const kind = file.endsWith('acteurs.csv') ? 'acteurs' : 'entretiens';
    const text = readFileSync(file, 'utf8');
    const delimiter = [';', ',', '\t'].find((one) => (text.split('\n')[0] ?? '').split(one).length > 5) ?? ';';
    const [headers = [], ...rows] = parse(text, { bom: true, delimiter, relax_column_count: true }) as string[][];
    for (const { index, key } of matchHeaders(kind, headers)) {
      const isPrivate = key !== null && columnByKey(key, kind)?.layer === 'private';
      for (const row of rows) {
        const cell = (row[index] ?? '').trim();
        if (!isPrivate) others.push(cell);
        else if (cell.includes('@') || cell.replace(/\D/g, '').length >= 8) cells.add(cell);
      }
    }
  }
  const known = others.join('\n');
  return [...cells].filter((cell) => !known.includes(cell));
}

const published = join(fixturesFolder, 'publie');
const sets = [
  ...['SN', 'TN', 'ML', 'MA', 'CI', 'GN', 'CM'].map((iso2) => [iso2, '.'] as const),
  ...readdirSync(published)
    .filter((name) => /^[A-Z]{2}$/.test(name))
    .map((iso2) => [iso2, 'publie'] as const),
];

describe('every data set, edition and format', () => {
  it.each(sets)(
    '%s of %s',
    async (iso2, data) => {
      const { folder: out, audiences, code, stderr } = await exampleBuild(iso2, data);
      expect({ code, leaks: stderr.match(/FUI-\d+/g) }).toEqual({ code: 0, leaks: null });
      const cells = privateCells(join(fixturesFolder, data, iso2));
      const files = filesUnder(out).filter((name) => !name.includes('a-corriger'));
      expect(files.length).toBeGreaterThanOrEqual(4 * audiences.length);
      const found = files.filter((name) => {
        const text = readFileSync(join(out, name), 'utf8');
        return cells.some((cell) => text.includes(cell));
      });
      expect(found).toEqual([]);
    },
    180_000,
  );
});
