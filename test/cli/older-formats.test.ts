import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from './recorded.ts';
import { filesUnder, folderWith } from './temporary.ts';

it('formats of an earlier build stay while they say the same; those that do not go, and are named', async () => {
  const cwd = folderWith({
    'donnees/SN/acteurs.csv': 'nom;source\nAssociation inventée;Annuaire\n',
    'sorties/SN/interne/mes-notes.txt': 'à moi',
  });
  const build = (...options: string[]) =>
    run(['build', '--pays', 'SN', '--edition', 'interne', '--au', '2026-12-31', ...options], { cwd });
  const inFolder = () => filesUnder(join(cwd, 'sorties/SN/interne'));
  const all = ['acteurs-SN.csv', 'cartographie-SN.html', 'cartographie-SN.json', 'cartographie-SN.md', 'mes-notes.txt'];
  await build();
  await build(); // the register that the first wrote is an input of the second
  const same = await build('--format', 'json,csv');
  expect(inFolder()).toEqual(all);
  expect(same.stderr).not.toContain('Retirés');

  appendFileSync(join(cwd, 'donnees/SN/acteurs.csv'), 'Collectif fictif;Annuaire\n');
  const { code, stderr } = await build('--format', 'json,csv');
  expect(code).toBe(0);
  expect(inFolder()).toEqual(['acteurs-SN.csv', 'cartographie-SN.json', 'mes-notes.txt']);
  const told = stderr.slice(stderr.indexOf('Retirés'));
  expect(told).toContain('sorties/SN/interne/cartographie-SN.html');
  expect(told).toContain('sorties/SN/interne/cartographie-SN.md');
  expect(told).not.toContain('mes-notes');
}, 60_000);
