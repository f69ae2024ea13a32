import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadCodebook } from '../../src/cli/grid.ts';
import { workbookWords } from '../../src/cli/review-workbook-words.ts';
import { fillWorkbook, sheetsOf } from './fill-workbook.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/* A week of correcting codes in a spreadsheet, by somebody who has only the guide. All fictional. */

vi.setConfig({ testTimeout: 30_000 }); // several commands a case

const accords = 'accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience';
const cards =
  'nom;sigle;ville_siege;source\nFoyer Kapok;FK;Dakar;Annuaire fictif\nRelais Tabax;RT;Kolda;Annuaire fictif';
const interviews = [
  `acteur;date;Activités menées;faiblesses;${accords}`,
  'FK;2026-01-10;Nous hébergeons des migrants.;Relations tendues avec la police.;oui;non;oui;oui;non;publique',
  'RT;2026-01-11;Plaidoyer auprès des élus.;Gouvernance fragile.;oui;non;oui;oui;non;publique',
];
const files = { 'donnees/SN/acteurs.csv': cards, 'donnees/SN/entretiens.csv': interviews.join('\n') };
const sheet = 'Décisions – codes';

/** A project whose first question about codes was answered so, in the workbook. */
async function answered(reply: string, otherCode: string): Promise<string> {
  const cwd = folderWith(files);
  await run(['build', '--pays', 'SN', '--format', 'json'], { cwd });
  await run(['review', '--xlsx', '--pays', 'SN'], { cwd });
  const bytes = readFileSync(join(cwd, 'sorties/SN/a-corriger/decisions-a-prendre.xlsx'));
  const rows = sheetsOf(bytes).get(sheet)?.rows ?? [];
  const row = rows.findIndex(({ Question }) => /faiblesse:/.test(Question ?? ''));
  expect(row).toBeGreaterThanOrEqual(0);
  const cells = { 'Votre réponse': reply, 'Autre code': otherCode };
  writeFileSync(join(cwd, 'donnees/SN/decisions-a-prendre.xlsx'), fillWorkbook(bytes, [{ sheet, row, cells }]));
  return cwd;
}

describe('another code chosen in the workbook', () => {
  it('never stops the public edition, which prints the grid that the list is made of', async () => {
    const label = loadCodebook().entryByKey.get('faiblesse:manque-capacites')?.label.fr;
    const cwd = await answered('rejeter', `manque-capacites — ${label}`);
    const { code, stderr } = await run(['build', '--pays', 'SN'], { cwd });
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('FUI-') as string]);
    const report = readFileSync(join(cwd, 'sorties/SN/publique/cartographie-SN.md'), 'utf8');
    expect(report).toContain(label);
  });

  it('is told by itself and with its axis when the grid lacks it, and the answer beside it is not blamed', async () => {
    const cwd = await answered('Non', 'besoin:inexistant');
    const { stderr } = await run(['build', '--pays', 'SN', '--format', 'json'], { cwd });
    expect(stderr).toContain('«\u00a0besoin:inexistant\u00a0» n’est pas un code de la grille (axe besoin)');
    expect(stderr).not.toContain('COD-001');
  });

  it('is shown by a code that the grid has', () => {
    for (const { otherCode } of [workbookWords.fr, workbookWords.en]) {
      const [, example = ''] = /axe?:code \(([^)]+)\)|axis:code \(([^)]+)\)/.exec(otherCode)?.filter(Boolean) ?? [];
      expect(loadCodebook().entryByKey.has(example), example).toBe(true);
    }
  });

  it('is a question whose doubts do not contradict one another', async () => {
    const cwd = folderWith(files);
    const { stdout } = await run(['review', '--pays', 'SN', '--famille', 'codes-surs'], { cwd });
    expect(stdout).toContain('dit une seule fois');
    expect(stdout).not.toMatch(/aucun indice,|un seul indice/);
  });
});

describe('explain', () => {
  const explain = (wanted: string) => run(['explain', wanted, '--pays', 'SN'], { cwd: folderWith(files) });

  it.each([
    ['faiblesses:finances', 'faiblesse:'],
    ['besoins', 'besoin:'],
    ['zz:toto', ':'],
  ])('takes «%s» for a code, and says the nearest', async (wanted, near) => {
    const { code, stderr } = await explain(wanted);
    expect([code, stderr]).toEqual([2, expect.stringContaining('PRJ-087') as string]);
    expect(stderr).toMatch(new RegExp(`Les plus proches\u00a0: ${near}|Les plus proches\u00a0: \\w+${near}`));
  });

  it('says how to accept the codes of an organisation', async () => {
    expect((await explain('FK')).stdout).toContain('review --xlsx --famille codes-surs --pays SN');
  });
});

describe('files of a team', () => {
  it('reads the activities under their usual header', async () => {
    const cwd = folderWith(files);
    const { stdout, stderr } = await run(['explain', 'FK', '--pays', 'SN'], { cwd });
    expect(stdout, stderr).toContain('Activités\u00a0: Nous hébergeons des migrants.');
  });

  it('says that a text of a word processor was not read, and where its words go', async () => {
    const cwd = folderWith({ ...files, 'donnees/SN/notes de réunion.docx': 'PK' });
    const { stderr } = await run(['build', '--pays', 'SN', '--format', 'json'], { cwd });
    expect(stderr).toMatch(/PRJ-121[\s\S]*une ligne par constat dans revue/);
  });

  it('sends to the problem that stopped the build when a withdrawal was lost', async () => {
    const cwd = folderWith(files);
    await run(['build', '--pays', 'SN', '--format', 'json'], { cwd });
    const left = await run(['withdraw', 'Relais Tabax', '--pays', 'SN', '--oui'], { cwd });
    expect(left.code, left.stderr).toBe(0);
    rmSync(join(cwd, 'donnees/SN/decisions.csv'));
    const { code, stderr } = await run(['build', '--pays', 'SN', '--format', 'json'], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining('RET-019') as string]);
    expect(stderr).toMatch(/Corrigez ce qui est dit ci-dessus \([^)]*RET-/);
  });
});
