import { expect, it } from 'vitest';
import { isRejectsFile, rejectsFiles } from '../../src/cli/rejects-file.ts';
import { kindOfName, matchHeaders } from '../../src/columns/index.ts';
import { problem } from '../../src/diagnostics/index.ts';
import { type SetAside, tableKinds } from '../../src/model/table.ts';

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
  const [file] = rejectsFiles(
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
  expect(file?.name).toBe('rejets-SN-acteurs.csv');
  const text = String(file?.content);
  expect(text.split('\n')[0]?.replace('\ufeff', '').trim()).toBe('fichier;ligne;motif;à faire;ville;nom;année');
  expect(text).not.toContain('une seule année');
  for (const advice of ['Remplissez ce qui manque', 'Donnez ce titre', 'Écrivez le nom du pays']) {
    expect(text).toContain(advice);
  }
});

it('hides what private columns hold', () => {
  const content = String(
    rejectsFiles(
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
    )[0]?.content,
  );
  expect(content).not.toContain('Awa');
  expect(content.trim().split('\n')[1]).toMatch(/;;…;$/);
});

it('one file a kind of row, whose name says the kind and whose first columns are known to be ours', () => {
  const rows = tableKinds.map((kind, index) => ({ ...row(index + 2, []), kind }));
  const files = rejectsFiles(rows, [], 'ML', 'en');
  expect(files.map(({ name }) => kindOfName(name))).toEqual([...tableKinds]);
  for (const { name } of files) expect(isRejectsFile(name, 'ML')).toBe(true);
  for (const name of ['rejets-ML.csv', 'rejets-ML-chiffres-publies.csv']) expect(isRejectsFile(name, 'ML')).toBe(true);
  for (const name of ['rejets-SN-acteurs.csv', 'qualite-ML.html', 'modifications-ML.csv']) {
    expect(isRejectsFile(name, 'ML')).toBe(false);
  }
  for (const language of ['fr', 'en'] as const) {
    for (const kind of tableKinds) {
      const [header = ''] = String(rejectsFiles([{ ...row(2, []), kind }], [], 'ML', language)[0]?.content).split(
        '\r\n',
      );
      const matches = matchHeaders(kind, header.replace('\ufeff', '').split(';'));
      expect(matches.map(({ key, isOwn }) => isOwn === true && key === null).slice(0, 5)).toEqual([
        true,
        true,
        true,
        true,
        false,
      ]);
    }
  }
});

it('a header of the person’s own that is like one of ours is theirs', () => {
  const matches = matchHeaders('terrain', ['acteur', 'motif', 'fichier', 'ligne']);
  expect(matches.map(({ key }) => key)).toEqual(['acteur', 'motif', null, null]);
});

it.each(['total', 'exemple', 'entete', 'autre-pays'] as const)(
  'leaves out a row set aside as «%s»: nothing is to be mended in it',
  (reason) => {
    const files = (rows: SetAside[]) => rejectsFiles(rows, [], 'SN', 'fr');
    expect(files([row(2, [], reason)])).toEqual([]);
    expect(
      String(files([row(2, [], reason), row(3, ['LIG-001'])])[0]?.content)
        .trim()
        .split('\n'),
    ).toHaveLength(2);
  },
);

it('finds once what headers mean, however many rows under them are set aside', () => {
  const readsFor = (count: number): number => {
    let reads = 0;
    const headers = new Proxy(['ville', '', 'nom', 'nom'], {
      get: (titles, at, receiver) => {
        if (typeof at === 'string' && /^\d+$/.test(at)) reads += 1;
        return Reflect.get(titles, at, receiver);
      },
    });
    const rows = Array.from({ length: count }, (_, index) => ({
      ...row(index + 2, ['LIG-001']),
      headers,
      cells: ['Thiès', 'x', 'y', 'z', 'beyond'].slice(0, index % 2 === 0 ? 5 : 4),
    }));
    const [file] = rejectsFiles(rows, [], 'SN', 'fr');
    expect(String(file?.content).trim().split('\n')).toHaveLength(count + 1);
    return reads;
  };
  expect(readsFor(400)).toBe(readsFor(40));
});
