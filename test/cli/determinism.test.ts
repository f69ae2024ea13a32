import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixturesFolder } from '../../src/cli/assets.ts';
import { type Edition, editionSchema } from '../../src/model/edition.ts';
import { bin, ensureBuilt, spawned } from './built.ts';
import { run } from './recorded.ts';
import { filesUnder, temporaryFolder } from './temporary.ts';

const source = join(fixturesFolder, 'SN');

/** A copy of the Senegal fixture, its files made in one order or the other, their rows as given by `rewrite`. */
function copied({ isReversed = false, rewrite = (text: string) => text } = {}): string {
  const folder = temporaryFolder();
  const names = readdirSync(source).sort();
  mkdirSync(join(folder, 'donnees', 'SN'), { recursive: true });
  for (const name of isReversed ? names.reverse() : names) {
    const target = join(folder, 'donnees', 'SN', name);
    if (name.endsWith('.csv')) writeFileSync(target, rewrite(readFileSync(join(source, name), 'utf8')));
    else cpSync(join(source, name), target, { recursive: true });
  }
  return folder;
}

describe('same inputs, same bytes', () => {
  beforeAll(ensureBuilt, 60_000);

  it('in another time zone, another locale, with files made in another order', async () => {
    const settings = [
      { folder: copied(), env: { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' } },
      { folder: copied({ isReversed: true }), env: { TZ: 'UTC', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' } },
    ];
    const argv = [bin, 'build', '--pays', 'SN', '--edition', 'publique,interne', '--nouvelle-edition'];
    const [left, right] = await Promise.all(
      settings.map(async ({ folder, env }) => ({
        folder,
        ended: await spawned(process.execPath, argv, { cwd: folder, env }),
      })),
    );
    if (!left || !right) throw new Error('two builds');
    expect(left.ended.code).toBe(0);
    expect(right.ended.stderr.replaceAll(right.folder, '')).toBe(left.ended.stderr.replaceAll(left.folder, ''));
    const made = filesUnder(left.folder);
    expect(made).toContain('sorties/SN/publique/1/cartographie-SN.json');
    expect(filesUnder(right.folder)).toEqual(made);
    for (const path of made) {
      const isSame = readFileSync(join(left.folder, path)).equals(readFileSync(join(right.folder, path)));
      expect(isSame, path).toBe(true);
    }
  }, 30_000);
});

/** A shuffle that is the same each time. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const drawn = items.map((item) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return { item, key: state };
  });
  return drawn.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Rows in another order under the same header. */
function withShuffledRows(text: string, seed: number): string {
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = (body.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  const [header = [], ...rows] = parse(body, { delimiter, relax_column_count: true }) as string[][];
  const line = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
  return `${[header, ...shuffled(rows, seed)].map(line).join('\n')}\n`;
}

/** Every figure of an edition, without the names and places that come with them. */
const figuresOf = ({ counts, tabulations, crossings, matrix }: Edition) => ({
  counts,
  tabulations: tabulations.map(({ id, base, answered, refused, values }) => ({
    id,
    base,
    answered,
    refused,
    values: values.map(({ code, n }) => `${code} ${n}`).sort(),
  })),
  crossings: crossings.map(({ id, base, cells }) => ({
    id,
    base,
    cells: cells.map(({ row, column, n }) => `${row} ${column} ${n}`).sort(),
  })),
  matrix,
});

describe('the order of rows', () => {
  async function figures(rewrite?: (text: string) => string) {
    const cwd = copied(rewrite ? { rewrite } : {});
    const { stdout } = await run(['build', '--pays', 'SN', '--edition', 'interne', '--json'], { cwd });
    return figuresOf(editionSchema.parse(JSON.parse(stdout)));
  }

  it('changes no figure', async () => {
    const straight = await figures();
    expect(await figures((text) => withShuffledRows(text, 2026))).toEqual(straight);
  }, 30_000);
});
