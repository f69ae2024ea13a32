import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { audienceQuestion } from '../../src/questionnaire/consent-words.ts';
import { writeXlsx } from '../../src/writers/index.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

const people = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot'];
const interviews = [
  'id_entretien;date;acteur;sigle;mode;enqueteur;contact_prive_nom;contact_prive_tel;qualite_dialogue;forces',
  ...people.map(
    (name, index) =>
      `SN-E0${index + 1};2024-05-0${index + 1};Association fictive ${name};AF${name[0]};telephone;ENQ1;Awa Inventée ${name};+221 00 555 02 0${index};bonne;Nous connaissons chaque famille du quartier de ${name} depuis toujours.`,
  ),
].join('\n');

/** A project with interviews that nobody asked for consent. */
const project = () => folderWith({ 'donnees/SN/entretiens.csv': interviews });
const corrections = (cwd: string, name: string) => join(cwd, 'sorties', 'SN', 'a-corriger', name);
const build = (cwd: string, ...more: string[]) =>
  run(['build', '--pays', 'SN', '--format', 'json,md', '--edition', 'publique,interne', ...more], { cwd });
const edition = (cwd: string, audience: string): Edition =>
  JSON.parse(readFileSync(join(cwd, 'sorties', 'SN', audience, 'cartographie-SN.json'), 'utf8'));
const dialogue = (cwd: string) => {
  const table = edition(cwd, 'publique').tabulations.find(({ id }) => id === 'qualite_dialogue');
  return [table?.base, table?.values.find(({ code }) => code === 'bonne')?.n];
};

/** The sheet to fill in: its first line, then rows by header. */
function sheetOf(cwd: string): { first: string; rows: Record<string, string>[] } {
  const text = readFileSync(corrections(cwd, 'appels-SN.csv'), 'utf8').replace(/^\ufeff/, '');
  const [first = '', ...rest] = text.split('\r\n');
  return { first, rows: parse(rest.join('\n'), { delimiter: ';', columns: true }) as Record<string, string>[] };
}

const accords = [
  'Accord : figurer dans l’annuaire',
  'Accord : contact public',
  'Accord : données de profil',
  'Accord : propos, sans attribution',
  'Accord : citation',
];
const answered = (row: Record<string, string>, answer: string, more: Record<string, string> = {}) => ({
  ...row,
  ...Object.fromEntries(accords.map((accord) => [accord, answer])),
  'Audience acceptée': 'tout public',
  'Date de l’accord': '2026-02-03',
  'Support de l’accord': 'oral',
  ...more,
});

const asCsv = (rows: Record<string, string>[]) => {
  const headers = Object.keys(rows[0] ?? {});
  return [headers.join(';'), ...rows.map((row) => headers.map((header) => row[header] ?? '').join(';'))].join('\n');
};
const asWorkbook = (rows: Record<string, string>[]) => {
  const headers = Object.keys(rows[0] ?? {});
  return writeXlsx(
    [
      { name: 'à lire', columns: [{ header: 'INTERNE' }], rows: [['Bonjour.']] },
      {
        name: 'appels',
        columns: headers.map((header) => ({ header })),
        rows: rows.map((row) => headers.map((header) => row[header] ?? '')),
      },
    ],
    { title: 'Liste d’appels', language: 'fr' },
  );
};

describe('the call list', { timeout: 30_000 }, () => {
  it('is written for interviews without consent, said at the end, and internal on its first line', async () => {
    const cwd = project();
    const { stderr } = await build(cwd);
    expect(stderr).toContain('À appeler, faute d’accords\u00a0: 6 organisations');
    expect(stderr).toContain('appels-SN.xlsx');
    const { first, rows } = sheetOf(cwd);
    expect(first).toMatch(/^INTERNE/);
    expect(rows.map((row) => row['Identifiant de l’entretien'])).toEqual(people.map((_, index) => `SN-E0${index + 1}`));
    expect(rows[0]).toMatchObject({ Organisation: 'Association fictive Alpha', Sigle: 'AFA' });
    expect(rows[0]?.['Contact privé : téléphone']).toContain('+221 00 555 02 00');
    expect(accords.every((accord) => rows[0]?.[accord] === '')).toBe(true);
    expect(readFileSync(corrections(cwd, 'appels-SN.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(edition(cwd, 'publique').counts.interviews_open).toBe(0);
  });

  it.each([
    ['a CSV', 'appels-SN.csv', asCsv],
    ['a workbook', 'appels-SN.xlsx', asWorkbook],
  ])('filled in and dropped as %s, opens exactly what was agreed, and is listed as a source', async (_, name, form) => {
    const cwd = project();
    await build(cwd);
    const { rows } = sheetOf(cwd);
    const filled = rows.map((row, index) => {
      if (index < 4) return answered(row, 'oui');
      return index === 4 ? answered(row, 'non') : row;
    });
    writeFileSync(join(cwd, 'donnees', 'SN', name), form(filled));
    const { stderr } = await build(cwd);
    expect(stderr).not.toMatch(/erreur [A-Z]{3}-/);
    expect(stderr).toContain('À appeler, faute d’accords');
    const open = edition(cwd, 'publique');
    expect(open.counts.interviews_open).toBe(4);
    // All four say the same, and are named: what everybody says is not printed.
    expect(dialogue(cwd)).toEqual([4, null]);
    expect(open.actors.map((actor) => actor.name).sort()).toEqual(
      people.slice(0, 4).map((person) => `Association fictive ${person}`),
    );
    expect(open.sources.find(({ kind }) => kind === 'accords')).toMatchObject({
      rows_read: 6,
      rows_used: 5,
      rows_set_aside: 1,
      by_reason: { 'sans-reponse': 1 },
    });
    const whole = JSON.stringify([open, edition(cwd, 'interne')]);
    for (const secret of ['Awa Inventée', '555 02 0']) expect(whole).not.toContain(secret);
    // The one not reached is alone on the next list, and nothing waits among the rows to mend.
    expect(sheetOf(cwd).rows.map((row) => row.Organisation)).toEqual(['Association fictive Foxtrot']);
    expect(existsSync(corrections(cwd, 'rejets-SN-accords.csv'))).toBe(false);
    const support = edition(cwd, 'interne').limits.find(({ id }) => id === 'consent-support');
    expect(support?.params).toEqual({ written: 0, oral: 5, other: 0, unknown: 1 });
  });

  it('with five «non» nothing opens and nobody is left to call: the list goes away', async () => {
    const cwd = project();
    await build(cwd);
    const { rows } = sheetOf(cwd);
    writeFileSync(join(cwd, 'donnees', 'SN', 'accords.csv'), asCsv(rows.map((row) => answered(row, 'non'))));
    const { stderr } = await build(cwd);
    expect(stderr).not.toContain('À appeler');
    expect([edition(cwd, 'publique').counts.interviews_open, edition(cwd, 'publique').actors]).toEqual([0, []]);
    for (const name of ['appels-SN.csv', 'appels-SN.xlsx']) expect(existsSync(corrections(cwd, name))).toBe(false);
  });

  it('a list given back blank changes nothing', async () => {
    const cwd = project();
    await build(cwd);
    const before = edition(cwd, 'publique').counts.interviews_open;
    for (const name of ['appels-SN.csv', 'appels-SN.xlsx']) {
      writeFileSync(join(cwd, 'donnees', 'SN', name), readFileSync(corrections(cwd, name)));
    }
    const { code, stderr } = await build(cwd);
    expect(stderr).not.toMatch(/erreur [A-Z]{3}-/);
    expect([code, edition(cwd, 'publique').counts.interviews_open]).toEqual([0, before]);
    expect(sheetOf(cwd).rows).toHaveLength(6);
  });

  it('leaves out who refused, who withdrew, who opposes, and asks only what is left', async () => {
    const head =
      'id_entretien;date;acteur;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience;retrait_date;forces';
    const row = (id: string, cells: string) => `${id};2024-05-01;Association fictive ${id};${cells};Une phrase.`;
    const cwd = folderWith({
      'donnees/SN/entretiens.csv': [
        head,
        row('Complete', 'oui;oui;oui;oui;oui;publique;'),
        row('Refuse', 'non;;;;;;'),
        row('NonPartout', ';non;;non;;;'),
        row('Retirée', ';;;;;;2025-01-01'),
        row('Opposée', ';;;;;;'),
        row('Partielle', 'oui;non;;oui;;publique;'),
        row('SansAudience', 'oui;oui;oui;oui;oui;;'),
      ].join('\n'),
      'donnees/SN/acteurs.csv': 'nom;opposition\nAssociation fictive Opposée;oui\n',
    });
    await build(cwd);
    const { rows } = sheetOf(cwd);
    expect(rows.map((row) => [row['Identifiant de l’entretien'], row['Déjà répondu']])).toEqual([
      [
        'Partielle',
        'Accord : figurer dans l’annuaire – oui; Accord : contact public – non; Accord : propos, sans attribution – oui',
      ],
      ['SansAudience', expect.stringContaining('Accord : citation – oui')],
    ]);
  });
});

it('every answer that the sheet has read out, and every support it names, is accepted as it is said', async () => {
  const offered = [
    ...['tout le monde', 'le comité de l’étude', 'les autorités', 'les bailleurs', 'l’équipe seule'],
    ...['everybody', 'the committee of the study', 'the authorities', 'the donors', 'the team alone'],
  ];
  const questions = `${audienceQuestion.fr} ${audienceQuestion.en}`;
  expect(offered.filter((answer) => !questions.includes(answer))).toEqual([]);
  const supports = [
    'oral',
    'écrit',
    'courriel',
    'fiche signée',
    'oral',
    'oral',
    'written',
    'e-mail',
    'signed sheet',
    'oral',
  ];
  const rows = offered.map((answer, k) => `SN-E${k};oui;${answer};2026-02-03;${supports[k]}`);
  const cwd = folderWith({
    'donnees/SN/entretiens.csv': `id_entretien;date;acteur\n${offered.map((_, k) => `SN-E${k};2025-05-01;Cercle fictif ${k}`).join('\n')}\n`,
    'donnees/SN/accords.csv': `id_entretien;accord_figurer;audience;accord_date;accord_support\n${rows.join('\n')}\n`,
  });
  const { stderr } = await run(['validate', '--pays', 'SN'], { cwd });
  expect(stderr).not.toMatch(/COD-\d/);
});
