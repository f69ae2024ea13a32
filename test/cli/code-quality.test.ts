import { expect, it } from 'vitest';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

interface Entry {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

const files = {
  'donnees/SN/acteurs.csv':
    'nom;annee_creation;source\nAssociation inventée;2005-2088;Annuaire\n;2001;Annuaire\nCollectif;2005-2088;Annuaire\n',
};
const report = async (cwd: string): Promise<Entry[]> =>
  JSON.parse((await run(['validate', '--pays', 'SN', '--format', 'gitlab'], { cwd })).stdout) as Entry[];

it('gives GitLab one entry a line, with paths of the repository and fingerprints that last', async () => {
  const entries = await report(folderWith(files));
  expect(
    entries.map(({ check_name, severity, location }) => [check_name, severity, location.path, location.lines.begin]),
  ).toEqual([
    ['LIG-001', 'critical', 'donnees/SN/acteurs.csv', 3],
    ['ANN-001', 'major', 'donnees/SN/acteurs.csv', 2],
    ['ANN-001', 'major', 'donnees/SN/acteurs.csv', 4],
  ]);
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
  for (const { description, fingerprint, severity } of entries) {
    expect(description).not.toBe('');
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
  }
  expect((await report(folderWith(files))).map(({ fingerprint }) => fingerprint)).toEqual(
    entries.map(({ fingerprint }) => fingerprint),
  );
});

it('a clean folder is an empty list', async () => {
  const cwd = folderWith({ 'donnees/SN/acteurs.csv': 'nom;source\nAssociation inventée;Annuaire\n' });
  expect(await report(cwd)).toEqual([]);
});
