import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { fixturesFolder } from '../../src/cli/assets.ts';
import { countryInputs } from '../../src/cli/data-folder.ts';
import { isRejectsFile, isToMend } from '../../src/cli/rejects-file.ts';
import { contextFor, openProject } from '../../src/cli/session.ts';
import { terminalOf } from '../../src/cli/terminal.ts';
import { columnByKey, matchHeaders } from '../../src/columns/index.ts';
import type { SetAside, SourceAccount } from '../../src/model/table.ts';
import { validateSources } from '../../src/validate-sources.ts';
import { run } from './recorded.ts';
import { copyOf, folderWith } from './temporary.ts';

const casesFolder = join(fixturesFolder, 'cas');

/** What the first half of the pipeline says of a country's rows. */
async function accountOf(cwd: string, country: string) {
  const write = () => true;
  const streams = { stdout: { write }, stderr: { write }, env: {}, cwd: () => cwd };
  const project = await openProject(
    { options: { pays: [country] }, streams, terminal: terminalOf(streams, 'fr') },
    'validate',
  );
  const [pack] = project.chosen;
  if (!pack) throw new Error(country);
  const { sources } = countryInputs(project.loaded, pack.iso2, project.countries);
  return (await validateSources(sources, contextFor(project, pack), project.countries)).value;
}

/** Read = used + set aside, by file and by reason, and each row is set aside once. */
function checkAccounts(
  accounts: SourceAccount[],
  setAside: SetAside[],
  records: { at: { file: string; sheet?: string } }[],
): void {
  for (const { file, sheet, kind, read, used, setAside: aside, byReason } of accounts) {
    const isHere = (at: { file: string; sheet?: string }) => at.file === file && at.sheet === sheet;
    expect(used + aside, file).toBe(read);
    expect(
      Object.values(byReason).reduce((sum, count) => sum + count, 0),
      file,
    ).toBe(aside);
    expect(
      setAside.filter(({ place }) => isHere(place)),
      file,
    ).toHaveLength(aside);
    // Answers of a call list are laid on their interviews, and leave no record of their own.
    if (kind === 'accords') continue;
    expect(
      records.filter(({ at }) => isHere(at)),
      file,
    ).toHaveLength(used);
  }
  const places = setAside.map(({ place }) => `${place.file} ${place.sheet ?? ''} ${place.row}`);
  expect(new Set(places).size).toBe(places.length);
}

const csv = (text: string, delimiter = ';') =>
  parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][];

describe('every row is used or set aside', () => {
  it.each(['SN', 'TN'])('fixtures/%s, against an independent count', async (country) => {
    const cwd = folderWith({ 'cartographie.yaml': `donnees: ${JSON.stringify(fixturesFolder)}\n` });
    const { accounts, setAside, records } = await accountOf(cwd, country);
    checkAccounts(accounts, setAside, records);
    const names = readdirSync(join(fixturesFolder, country)).filter((name) => name.endsWith('.csv'));
    expect(accounts.map(({ file }) => file).sort()).toEqual(names.map((name) => `${country}/${name}`).sort());
    for (const { file, dialect, read } of accounts) {
      const rows = csv(readFileSync(join(fixturesFolder, file), 'utf8'), dialect.delimiter ?? ';');
      expect(read, file).toBe(rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).length - 1);
    }
  });

  /** Cases that get as far as reading a country's files. */
  const cases = readdirSync(casesFolder).filter((name) => {
    const line = readFileSync(join(casesFolder, name, 'commande.txt'), 'utf8');
    const isMisuse = readFileSync(join(casesFolder, name, 'code.txt'), 'utf8').trim() === '2';
    return !isMisuse && /--(pays|country) \S+/.test(line) && existsSync(join(casesFolder, name, 'donnees'));
  });

  it.each(cases)('%s, and its rejects file holds exactly the rows set aside', async (name) => {
    const cwd = copyOf(join(casesFolder, name));
    const country = /--(?:pays|country) (\S+)/.exec(readFileSync(join(cwd, 'commande.txt'), 'utf8'))?.[1] ?? '';
    const { accounts, setAside, records } = await accountOf(cwd, country);
    checkAccounts(accounts, setAside, records);
    const { code } = await run(['build', '--pays', country, '--format', 'csv', '--sortie', 'essai'], { cwd });
    const iso2 = country === 'Bénin' ? 'BJ' : country;
    const folder = join(cwd, 'essai', iso2, 'a-corriger');
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => isRejectsFile(name, iso2)) : [];
    const ours = setAside.filter(isToMend);
    if (code !== 0 || ours.length === 0) {
      expect(files).toEqual([]);
      return;
    }
    const found = files.flatMap((file) => {
      const [header = [], ...rows] = csv(readFileSync(join(folder, file), 'utf8'));
      return rows.map(
        (row): Record<string, string> => Object.fromEntries(header.map((key, index) => [key, row[index] ?? ''])),
      );
    });
    const fileOf = ({ place: { file, sheet } }: SetAside) => (sheet === undefined ? file : `${file} (${sheet})`);
    expect(found.map(({ fichier, ligne }) => `${fichier} ${ligne}`).sort()).toEqual(
      ours.map((row) => `${fileOf(row)} ${row.place.row}`).sort(),
    );
    for (const aside of ours) {
      const { place, kind, headers, cells } = aside;
      const matches = matchHeaders(kind, headers);
      const row = found.find(({ fichier, ligne }) => fichier === fileOf(aside) && ligne === String(place.row));
      expect(row?.motif).not.toBe('');
      headers.forEach((title, index) => {
        if (matches[index]?.isOwn) return; // a mended row set aside again has new reasons
        const key = matches[index]?.key ?? null;
        if (key !== null && columnByKey(key, kind)?.layer === 'private' && cells[index]?.trim()) {
          expect(row?.[title]).toBe('…');
          return;
        }
        // A cell that a spreadsheet would run as a formula is written as text.
        expect(row?.[title]?.replace(/^'/, '')).toBe(cells[index] ?? '');
      });
    }
  });
});
