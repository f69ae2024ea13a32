import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateTogether } from '../../src/validate/index.ts';
import { validateText } from './validating.ts';

const together = async (files: [string, string][]) => {
  const parts = await Promise.all(files.map(([file, content]) => validateText(content, { file })));
  const { value, diagnostics } = validateTogether(parts);
  return { ...value, diagnostics, codes: diagnostics.map(({ code }) => code) };
};

describe('one id in several rows', () => {
  test('the same row twice is kept once and told', async () => {
    const { records, setAside, accounts, codes } = await together([
      ['entretiens-1.csv', 'id_entretien;acteur\nE1;A\n'],
      ['entretiens-2.csv', 'acteur;id_entretien\nA;E1\nB;E2\n'],
    ]);
    expect(records.map(({ id }) => id)).toEqual(['E1', 'E2']);
    expect(setAside).toMatchObject([
      { reason: 'doublon', codes: ['DBL-001'], cells: ['A', 'E1'], place: { file: 'entretiens-2.csv', row: 2 } },
    ]);
    expect(accounts.map(({ read, used, setAside: aside, byReason }) => [read, used, aside, byReason])).toEqual([
      [1, 1, 0, {}],
      [2, 1, 1, { doublon: 1 }],
    ]);
    expect(codes).toEqual(['DBL-001']);
  });

  test('of different rows the newest stands: submission, then date, then wave', async () => {
    const { records, diagnostics } = await together([
      [
        'entretiens-a.csv',
        'id_entretien;forces;date;vague;acteur\nE1;old;2025-01-01;1;A\nE1;new;2026-01-01;1;A\nE2;old;;1;A\nE2;new;;2;A\nE3;first;;;A\nE3;second;;;A\n',
      ],
      [
        'entretiens-b.csv',
        'id_entretien;forces;date;_submission_time;acteur\nE4;new;2025-01-01;2026-02-01T00:00;A\nE4;old;2026-01-01;2025-02-01T00:00;A\n',
      ],
    ]);
    expect(records.map(({ id, fields }) => `${id} ${fields.forces?.value}`)).toEqual([
      'E1 new',
      'E2 new',
      'E3 first',
      'E4 new',
    ]);
    expect(diagnostics.map(({ code, place, related }) => [code, place?.row, related?.[0]?.row])).toEqual([
      ['DBL-002', 2, 3],
      ['DBL-002', 4, 5],
      ['DBL-002', 7, 6],
      ['DBL-002', 3, 2],
    ]);
  });

  test('a reading is no duplicate; without its interview it is told', async () => {
    const { records, codes } = await together([
      [
        'entretiens.csv',
        'id_entretien;acteur;codeur;codes\nE1;A;;\nE1;;C1;role:inclusion\nE1;;C2;role:inclusion\nE9;;C1;role:inclusion\n',
      ],
    ]);
    expect(records).toHaveLength(4);
    expect(codes).toEqual(['DBL-003']);
  });

  test('ids that two kinds share are told apart', async () => {
    const { records } = await together([
      ['revue.csv', 'id_constat;extrait\nX1;a\n'],
      ['entretiens.csv', 'id_entretien;acteur\nX1;A\n'],
    ]);
    expect(records.map(({ id }) => id)).toEqual(['X1', 'revue:X1']);
  });

  test('the order of files changes nothing', async () => {
    const files: [string, string][] = [
      ['entretiens-a.csv', 'id_entretien;acteur\nE1;A\nE2;B\n'],
      ['entretiens-b.csv', 'id_entretien;acteur\nE1;C\n'],
      ['acteurs.csv', 'nom;sigle\nA;\n'],
    ];
    expect(await together([...files].reverse())).toEqual(await together(files));
  });
});

test('rows read = rows used + rows set aside, whatever the rows', async () => {
  const cell = fc.constantFrom(
    '',
    'A',
    'E1',
    'E2',
    'C1',
    'Mali',
    'SN',
    'Atlantide',
    'Total',
    '-',
    'nsp',
    '2026',
    'x;y',
    '"',
    'oui',
    'é',
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(rows, rows, async (left, right) => {
      const text = (table: string[][]) =>
        ['id_entretien;acteur;pays;codeur;date;forces', ...table.map((cells) => cells.join(';'))].join('\n');
      const { records, setAside, accounts } = await together([
        ['entretiens-1.csv', text(left)],
        ['entretiens-2.csv', text(right)],
      ]);
      for (const account of accounts) {
        expect(account.read).toBe(account.used + account.setAside);
        expect(Object.values(account.byReason).reduce((sum, count) => sum + count, 0)).toBe(account.setAside);
        expect(records.filter(({ at }) => at.file === account.file)).toHaveLength(account.used);
        expect(setAside.filter(({ place }) => place.file === account.file)).toHaveLength(account.setAside);
      }
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    }),
    { numRuns: 200 },
  );
});
