import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/* What the figures of a report say beside one another, at the door. All data are fictional. */

const heads =
  'acteur;sigle;date;id_entretien;besoins;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience';

/** Interviews of one country whose answers may be counted, and no word of where or as what. */
const interviews = (n: number): string =>
  [
    heads,
    ...Array.from({ length: n }, (_, k) => {
      const need = k % 2 === 1 ? 'Formation en montage de projets.' : 'Un local et du matériel.';
      return `Cercle fictif ${k};CF${k};12/03/2026;E${k};${need};oui;oui;oui;oui;non;publique`;
    }),
    '',
  ].join('\n');

async function publicReport(files: { [path: string]: string }): Promise<string> {
  const cwd = folderWith(files);
  await run(['build', '--pays', 'GN', '--format', 'md'], { cwd });
  return readFileSync(join(cwd, 'sorties/GN/publique/cartographie-GN.md'), 'utf8');
}

describe('figures of a public report', { timeout: 60_000 }, () => {
  it('a place nobody knows, and a question nobody was asked, are no noughts beside a need', async () => {
    const report = await publicReport({ 'donnees/GN/entretiens.csv': interviews(16) });
    const row = report.split('\n').find((line) => line.startsWith('| 1 | Moyens matériels'));
    expect(row).toBe('| 1 | Moyens matériels | *n. d.* | 8/16 | *n. d.* | *n. d.* | *n. d.* |');
  });

  it('what the cards print is what the table of what is filled counts', async () => {
    const report = await publicReport({
      'donnees/GN/entretiens.csv': interviews(3),
      'donnees/GN/acteurs.csv':
        'nom;tel_public;source\nCercle fictif 0;+224 30 00 00 11;Annuaire fictif\nCercle fictif 1;+224 30 00 00 12;\n',
    });
    const printed = report.match(/- \*\*Téléphone public\*\*/g) ?? [];
    expect(printed).not.toEqual([]);
    expect(report).toContain(`| Téléphone public | ${printed.length}/3 |`);
    expect(report).toContain('| Sigle | 3/3 |');
  });
});

describe('a desk review that says nothing of who may see it', { timeout: 60_000 }, () => {
  const review = (columns: string, cells: string) => ({
    'donnees/GN/revue.csv': `acteur;document_titre;document_auteur;document_annee;extrait${columns}\nCercle fictif 0;Étude fictive;Institut fictif;2021;Le cercle accueille les familles de retour.${cells}\n`,
    'donnees/GN/entretiens.csv': interviews(3),
  });

  it('is told by validate, and its report says that it was read', async () => {
    const files = review('', '');
    const { stderr } = await run(['validate', '--pays', 'GN'], { cwd: folderWith(files) });
    expect(stderr).toMatch(/ACC-015[\s\S]*document_type[\s\S]*diffusion/);
    const report = await publicReport(files);
    expect(report).toContain('- **0** document (ouvert à cette édition)');
    expect(report).toMatch(/A4 Sources documentaires.: il y faudrait une revue documentaire\. 1.constat a été lu/);
    // A document whose author nobody told apart is somebody else's, as it is when codes are graded.
    expect(report).toContain('2/3 organisations recensées n’ont que leur propre parole');
  });

  it('is silent once one of them is said', async () => {
    const { stderr } = await run(['validate', '--pays', 'GN'], { cwd: folderWith(review(';document_type', ';etude')) });
    expect(stderr).not.toContain('ACC-015');
  });
});

it('the table of sources tells totals, subheadings and notes apart, and numbers sources of one name', async () => {
  const [head = '', first = '', second = ''] = interviews(2).split('\n');
  const report = await publicReport({
    'donnees/GN/entretiens-1.csv': `${head}\n${first}\n`,
    'donnees/GN/entretiens-2.csv': `${head}\n${second}\n`,
    'donnees/GN/acteurs.csv':
      'nom;sigle;ville;source\nKindia;;;\nCercle fictif 7;CF7;Kindia;Annuaire fictif\nTotal;1;;\nSource : annuaire fictif de 2024;;;\n',
  });
  const rows = report.split('\n').filter((line) => /^\| (?:entretiens|fiches d’identité) /.test(line));
  expect(rows).toEqual([
    '| fiches d’identité | 4 | 1 | 3 | intertitre 1, note sous le tableau 1, ligne de total 1 |',
    '| entretiens (1) | 1 | 1 | 0 | – |',
    '| entretiens (2) | 1 | 1 | 0 | – |',
  ]);
});
