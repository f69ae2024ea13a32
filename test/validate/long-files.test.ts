import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type Tally, tallyKeeper } from '../../src/diagnostics/index.ts';
import { idSet } from '../../src/validate/id-set.ts';
import { checkSources, validateSources } from '../../src/validate-sources.ts';
import { contextOf, packs } from './validating.ts';

const context = contextOf();

/** A text given in chunks of some 64 kB, as a file is. */
const sourceOf = (file: string, header: string, line: (number: number) => string, rows: number) => ({
  file,
  settings: null,
  kind: null,
  async *open() {
    yield Buffer.from(`${header}\n`);
    for (let start = 0; start < rows; start += 200) {
      const lines = Array.from({ length: Math.min(200, rows - start) }, (_, index) => `${line(start + index)}\n`);
      yield Buffer.from(lines.join(''));
    }
  },
});

const header = 'id_entretien;acteur;date;mode;accord_figurer;activites;codeur';
const words = 'Accueil, écoute et orientation des personnes de retour. '.repeat(6);
/** One row in a hundred has the id of another, one in nine a date that no calendar holds. */
const idOf = (n: number): number => (n % 100 === 99 ? n - 50 : n);
const row = (n: number): string =>
  `E${idOf(n)};Association ${idOf(n)};${n % 9 ? '12/03/2026' : `${n}/99/2026`};${n % 7 ? 'presentiel' : `mode ${n}`};oui;${words}${n};`;

async function checked(sources: ReturnType<typeof sourceOf>[], budget = { rows: 500, characters: 1_000_000 }) {
  const keeper = tallyKeeper('fr');
  const parts = await checkSources(sources, context, packs, keeper.add, budget);
  return { accounts: parts.map(({ account }) => account), tallies: keeper.tallies(), parts };
}

async function whole(sources: ReturnType<typeof sourceOf>[]) {
  const { value, diagnostics } = await validateSources(sources, context, packs);
  const keeper = tallyKeeper('fr');
  keeper.add(diagnostics);
  return { accounts: value.accounts, tallies: keeper.tallies() };
}

describe('files too long to be kept', { timeout: 60_000 }, () => {
  it('are told the same as files that are kept whole', async () => {
    const sources = [
      sourceOf('SN/entretiens.csv', header, row, 2000),
      sourceOf('SN/entretiens-2.csv', header, (n) => `E${n * 7};Autre ${n};;;;;${n % 5 ? 'CD' : ''}`, 900),
      sourceOf(
        'SN/accords.csv',
        'id_entretien;acteur;accord_figurer;accord_date',
        (n) => `E${n * 11};;oui;2026-04-01`,
        400,
      ),
    ];
    const lean = await checked(sources);
    const kept = await whole(sources);
    expect(lean.accounts).toEqual(expect.arrayContaining(kept.accounts));
    // The nearest of ids is looked for among the rows that are seen together.
    const withoutNearest = ({ first: { suggestion: _, ...first }, ...tally }: Tally) => ({ ...tally, first });
    expect(lean.tallies.map(withoutNearest)).toEqual(kept.tallies.map(withoutNearest));
    expect(lean.tallies.map(({ first }) => first.code)).toEqual(
      expect.arrayContaining(['DBL-002', 'DBL-003', 'DAT-001', 'ACC-003']),
    );
    expect(lean.parts.flatMap(({ records, setAside }) => [...records, ...setAside])).toEqual([]);
  });

  it('the newest of equal ids stands, whatever its place', async () => {
    const line = (n: number) => `E${n % 300};Association ${n % 300};2026-0${1 + Math.floor(n / 300)}-01;;;;`;
    const sources = [sourceOf('SN/entretiens.csv', header, line, 900)];
    const lean = await checked(sources, { rows: 10, characters: 10_000 });
    expect(lean.accounts[0]).toMatchObject({ read: 900, used: 300, setAside: 600, byReason: { doublon: 600 } });
    expect(lean.tallies).toEqual((await whole(sources)).tallies);
  });

  it('memory does not grow with the file', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    /** Megabytes alive when so many rows of a file have been read. */
    const aliveAt = async (rows: number): Promise<number> => {
      let alive = 0;
      const watch = (n: number): string => {
        if (n === rows) {
          collect();
          alive = process.memoryUsage().heapUsed / 1e6;
        }
        return row(n);
      };
      await checked([sourceOf('SN/entretiens.csv', header, watch, rows + 400)], { rows: 500, characters: 1_000_000 });
      return alive;
    };
    await aliveAt(1_000); // what is loaded once
    const [short, long] = [await aliveAt(3_000), await aliveAt(15_000)];
    // Each file is read twice, for its repeated ids. Kept whole, 12,000 more rows would hold some 50 MB.
    expect(long - short).toBeLessThan(10);
  }, 60_000);
});

it('a set of fingerprints knows what was added, and grows', () => {
  const set = idSet();
  for (let n = 0; n < 20_000; n += 1) expect(set.add(`entretiens E${n}`)).toBe(true);
  for (let n = 0; n < 20_000; n += 1) expect(set.has(`entretiens E${n}`)).toBe(true);
  expect(set.add('entretiens E7')).toBe(false);
  expect(set.has('entretiens E20001')).toBe(false);
});
