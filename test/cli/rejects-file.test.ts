import { expect, it } from 'vitest';
import { rejectsFile } from '../../src/cli/rejects-file.ts';
import { problem } from '../../src/diagnostics/index.ts';
import type { SetAside } from '../../src/model/table.ts';

const row = (rowNumber: number, codes: string[], reason: SetAside['reason'] = 'sans-cle'): SetAside => ({
  place: { file: 'acteurs.csv', row: rowNumber },
  kind: 'acteurs',
  reason,
  codes,
  headers: ['ville', 'nom', 'année'],
  cells: ['Thiès', '', '2012'],
});

it('keeps the columns in the order of the file, and says what to do about the row alone', () => {
  const place = (rowNumber?: number) => ({ place: { file: 'acteurs.csv', ...(rowNumber ? { row: rowNumber } : {}) } });
  const { content } = rejectsFile(
    [row(2, ['ANN-001', 'LIG-001']), row(3, ['LIG-005']), row(4, ['PAY-001'], 'pays-inconnu')],
    [
      problem('ANN-001', { valeur: 'x', colonne: 'annee_creation' }, place(2)),
      problem('LIG-001', { colonnes: 'nom / sigle' }, place(2)),
      problem('LIG-005', { colonnes: 'nom / sigle', yaml: 'fichiers:' }, place()),
      problem('PAY-001', { valeur: 'x', colonne: 'pays' }, place(4)),
    ],
    'SN',
    'fr',
  );
  const text = String(content);
  expect(text.split('\n')[0]?.replace('\ufeff', '').trim()).toBe('fichier;ligne;motif;à faire;ville;nom;année');
  expect(text).not.toContain('une seule année');
  for (const advice of ['Remplissez ce qui manque', 'Donnez ce titre', 'Écrivez le nom du pays']) {
    expect(text).toContain(advice);
  }
});

it('hides what private columns hold', () => {
  const content = String(
    rejectsFile(
      [
        {
          ...row(2, []),
          kind: 'entretiens',
          headers: ['acteur', 'nom du répondant', 'contact_prive_tel'],
          cells: ['', 'Awa Fictive', ''],
        },
      ],
      [],
      'SN',
      'fr',
    ).content,
  );
  expect(content).not.toContain('Awa');
  expect(content.trim().split('\n')[1]).toMatch(/;;…;$/);
});
