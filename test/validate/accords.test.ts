import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { booleanOf, textOf } from '../../src/model/access.ts';
import { validateTogether } from '../../src/validate/index.ts';
import { validateText } from './validating.ts';

const together = async (files: [string, string][]) => {
  const parts = await Promise.all(files.map(([file, content]) => validateText(content, { file })));
  const { value, diagnostics } = validateTogether(parts);
  const all = [...parts.flatMap((part) => part.diagnostics), ...diagnostics];
  return { ...value, diagnostics: all, codes: all.map(({ code }) => code) };
};

/** The interview E1 with these cells, after these rows of consents were applied. */
async function afterRows(interview: Record<string, string>, ...rows: Record<string, string>[]) {
  const csv = (lines: Record<string, string>[]) => {
    const headers = [...new Set(lines.flatMap((line) => Object.keys(line)))];
    return [headers.join(';'), ...lines.map((line) => headers.map((header) => line[header] ?? '').join(';'))].join(
      '\n',
    );
  };
  const own = { id_entretien: 'E1', acteur: 'Association A', forces: 'x', ...interview };
  const result = await together([
    ['entretiens.csv', csv([own])],
    ['accords.csv', csv(rows.map((row) => ({ id_entretien: 'E1', acteur: 'Association A', ...row })))],
  ]);
  const record = result.records.find(({ id }) => id === 'E1');
  if (!record) throw new Error('E1');
  return { ...result, record };
}

/** oui, non, illisible (which counts as a non), or nothing. */
const propos = ({ record }: Awaited<ReturnType<typeof afterRows>>) =>
  record.unreadable?.includes('accord_propos') || record.refused.includes('accord_propos')
    ? 'illisible'
    : ({ true: 'oui', false: 'non', null: '' }[String(booleanOf(record, 'accord_propos'))] ?? '');

describe('which answer holds', () => {
  test.each([
    ['an answer fills an unanswered accord', ['', '2025-01-01'], [['oui', '2026-01-01']], 'oui'],
    ['even undated', ['', '2025-01-01'], [['oui', '']], 'oui'],
    ['an empty cell erases nothing', ['oui', '2025-01-01'], [['', '2026-01-01']], 'oui'],
    ['a later answer replaces an older one', ['oui', '2025-01-01'], [['non', '2026-01-01']], 'non'],
    ['a later oui replaces a non', ['non', '2025-01-01'], [['oui', '2026-01-01']], 'oui'],
    ['an older oui does not', ['non', '2025-01-01'], [['oui', '2024-01-01']], 'non'],
    ['on the same day the stricter', ['non', '2025-01-01'], [['oui', '2025-01-01']], 'non'],
    ['an undated oui does not replace a non', ['non', '2025-01-01'], [['oui', '']], 'non'],
    ['nor a dated one an undated non', ['non', ''], [['oui', '2026-01-01']], 'non'],
    ['a year is not certainly later than a day of it', ['non', '2025-03-01'], [['oui', '2025']], 'non'],
    ['an undated non closes', ['oui', '2025-01-01'], [['non', '']], 'non'],
    ['an older non does not', ['oui', '2025-01-01'], [['non', '2024-01-01']], 'oui'],
    [
      'of two rows the later wins',
      ['', ''],
      [
        ['oui', '2026-02-01'],
        ['non', '2026-01-01'],
      ],
      'oui',
    ],
    [
      'of two rows of one day the stricter',
      ['', ''],
      [
        ['oui', '2026-01-01'],
        ['non', '2026-01-01'],
      ],
      'non',
    ],
    ['what cannot be read is the strictest', ['oui', '2025-01-01'], [['oui mais', '2026-01-01']], 'illisible'],
    ['a later oui mends what could not be read', ['oui mais', '2025-01-01'], [['oui', '2026-01-01']], 'oui'],
    ['an older one does not', ['oui mais', '2025-01-01'], [['oui', '2024-01-01']], 'illisible'],
  ] as [string, [string, string], [string, string][], string][])('%s', async (_, [own, date], rows, expected) => {
    const result = await afterRows(
      { accord_propos: own, date },
      ...rows.map(([answer, on]) => ({ accord_propos: answer, accord_date: on, audience: 'publique' })),
    );
    expect(propos(result)).toBe(expected);
  });

  test('the order of rows and files never matters, and a non is only ever opened by a later oui', async () => {
    const answer = fc.record({
      accord_propos: fc.constantFrom('oui', 'non', ''),
      accord_date: fc.constantFrom('', '2025', '2025-06-01', '2026-01-01'),
    });
    await fc.assert(
      fc.asyncProperty(answer, fc.array(answer, { minLength: 1, maxLength: 4 }), async (own, rows) => {
        const cells = rows.map((row) => ({ ...row, audience: 'publique' }));
        const given = propos(await afterRows(own, ...cells));
        expect(propos(await afterRows(own, ...[...cells].reverse()))).toBe(given);
        const all = [own, ...rows];
        const isRefused = all.some(
          (one) =>
            one.accord_propos === 'non' &&
            !all.some(
              ({ accord_propos: word, accord_date: on }) =>
                word !== '' &&
                on !== '' &&
                one.accord_date !== '' &&
                on.slice(0, Math.min(on.length, one.accord_date.length)) >
                  one.accord_date.slice(0, Math.min(on.length, one.accord_date.length)),
            ),
        );
        if (isRefused) expect(given).toBe('non');
      }),
      { numRuns: 60 },
    );
  });

  test('a oui that is not used is told at its cell', async () => {
    const { diagnostics } = await afterRows({ accord_propos: 'non', date: '2025-01-01' }, { accord_propos: 'oui' });
    expect(diagnostics.find(({ code }) => code === 'ACC-005')).toMatchObject({
      subject: 'E1',
      place: { file: 'accords.csv', row: 2, header: 'accord_propos' },
    });
  });

  test('of two audiences of one day the stricter, and of authorities and donors neither', async () => {
    const audience = async (...values: string[]) => {
      const rows = values.map((value) => ({ audience: value, accord_date: '2026-01-01' }));
      return textOf((await afterRows({}, ...rows)).record, 'audience');
    };
    expect(await audience('publique', 'comite')).toBe('comite');
    expect(await audience('autorites', 'bailleurs')).toBe('interne');
    expect(await audience('publique')).toBe('publique');
  });

  test('the end of a consent comes with the answer', async () => {
    const { record } = await afterRows(
      { accord_fin: '2025-12-31', date: '2025-01-01' },
      { accord_propos: 'oui', accord_date: '2026-01-01', accord_fin: '2027-12-31' },
    );
    expect(textOf(record, 'accord_fin')).toBe('2027-12-31');
    const unread = await afterRows({}, { accord_propos: 'oui', accord_date: '2026-01-01', accord_fin: 'un jour' });
    expect(unread.record.unreadable).toContain('accord_fin');
  });
});

describe('the rows of the file', () => {
  test('evidence keeps its place in the file of consents, with date and support', async () => {
    const { record, accounts, records } = await afterRows(
      { date: '2025-01-01' },
      { accord_propos: 'oui', accord_date: '2026-01-01', accord_support: 'oral' },
    );
    expect(record.fields.accord_propos?.at).toMatchObject({ file: 'accords.csv', row: 2, header: 'accord_propos' });
    expect([textOf(record, 'accord_date'), textOf(record, 'accord_support')]).toEqual(['2026-01-01', 'oral']);
    expect(records.map(({ kind }) => kind)).toEqual(['entretiens']);
    expect(accounts.find(({ kind }) => kind === 'accords')).toMatchObject({ read: 1, used: 1, setAside: 0 });
  });

  test('rows not filled in yet are set aside without an error', async () => {
    const { accounts, diagnostics } = await afterRows({}, { accord_date: '2026-01-01', remarque: 'ne répond pas' });
    expect(accounts.find(({ kind }) => kind === 'accords')).toMatchObject({
      read: 1,
      used: 0,
      setAside: 1,
      byReason: { 'sans-reponse': 1 },
    });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['ACC-006', 'info']]);
  });

  test('an unknown interview is told with the nearest, and its row set aside', async () => {
    const { accounts, diagnostics, setAside } = await together([
      ['entretiens.csv', 'id_entretien;acteur;forces\nSN-E01;A;x\n'],
      ['accords.csv', 'id_entretien;accord_propos\nSN-E07;oui\n'],
    ]);
    expect(diagnostics.find(({ code }) => code === 'ACC-003')).toMatchObject({
      suggestion: 'SN-E01',
      place: { file: 'accords.csv', row: 2 },
    });
    expect(accounts.find(({ kind }) => kind === 'accords')).toMatchObject({ read: 1, used: 0, setAside: 1 });
    expect(setAside).toMatchObject([{ reason: 'sans-entretien', codes: ['ACC-003'], cells: ['SN-E07', 'oui'] }]);
  });

  test('without id the name of one interview will do, of two it is told', async () => {
    const interviews = 'id_entretien;acteur;forces\nE1;Association A;x\nE2;Association B;x\nE3;Association B;y\n';
    const { records, diagnostics } = await together([
      ['entretiens.csv', interviews],
      ['accords.csv', 'acteur;accord_propos\nassociation a;oui\nAssociation B;oui\n'],
    ]);
    expect(records.map((record) => booleanOf(record, 'accord_propos'))).toEqual([true, null, null]);
    expect(diagnostics.find(({ code }) => code === 'ACC-004')?.params).toEqual({ n: 2, acteur: 'Association B' });
  });

  test('a second reading is given no consent, and may share the id', async () => {
    const { records } = await together([
      ['entretiens.csv', 'id_entretien;acteur;forces;codeur;codes\nE1;A;x;;\nE1;A;;C2;force:expertise\n'],
      ['accords.csv', 'id_entretien;accord_propos\nE1;oui\n'],
    ]);
    expect(records.map((record) => booleanOf(record, 'accord_propos'))).toEqual([true, null]);
  });

  test('private contacts of the list are never told, however they are written', async () => {
    const { diagnostics, records } = await afterRows(
      {},
      { accord_propos: 'oui', contact_prive_tel: 'voir Awa Fictive' },
    );
    expect(JSON.stringify([diagnostics, records])).not.toContain('Awa Fictive');
  });
});
