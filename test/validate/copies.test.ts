import { describe, expect, test } from 'vitest';
import { validateTogether } from '../../src/validate/index.ts';
import { validateText } from './validating.ts';

const together = async (...files: [string, string][]) => {
  const parts = await Promise.all(files.map(([file, content]) => validateText(content, { file })));
  const { value, diagnostics } = validateTogether(parts);
  return { ...value, codes: diagnostics.map(({ code }) => code) };
};

const header = 'acteur;date;themes;forces';
const row = 'Association A;2025-03-01;accueil;x';

describe('a row copied', () => {
  test('in one file or in another, without an id, is one interview, and told', async () => {
    for (const files of [
      [['entretiens.csv', `${header}\n${row}\n${row}\n`]],
      [
        ['entretiens.csv', `${header}\n${row}\n`],
        ['entretiens-2.csv', `${header}\n${row}\n`],
      ],
    ] as [string, string][][]) {
      const { records, codes, setAside } = await together(...files);
      expect([records.length, codes, setAside.map(({ reason }) => reason)]).toEqual([1, ['DBL-004'], ['doublon']]);
    }
  });

  test('one cell apart is two, columns that no list knows and those of the server included', async () => {
    const pairs: [string, string, string][] = [
      [header, row, 'Association A;2025-03-01;accueil;y'],
      [`${header};note maison`, `${row};a`, `${row};b`],
      [`${header};_submission_time`, `${row};2025-03-01T10:00`, `${row};2025-03-01T11:00`],
    ];
    for (const [heads, ...rows] of pairs)
      expect((await together(['entretiens.csv', [heads, ...rows].join('\n')])).records).toHaveLength(2);
  });

  test('attempts to reach one organisation may be alike', async () => {
    const log = 'acteur;date;issue\nAssociation A;2025-03-01;absent\nAssociation A;2025-03-01;absent\n';
    expect((await together(['terrain.csv', log])).records).toHaveLength(2);
  });
});

test('one interview exported with labels and with codes is one row told as the same', async () => {
  const { codes, records } = await together(
    ['cod.csv', 'id_entretien;acteur;langue;roles;accord_propos;maison\nE1;A;fr;participation acces-services;oui;1\n'],
    [
      'lab.csv',
      'id_entretien;acteur;langue;roles;accord_propos\nE1;A;français;Accès aux services, Participation à la décision;yes\n',
    ],
  );
  expect([records.length, codes]).toEqual([1, ['DBL-001']]);
});
