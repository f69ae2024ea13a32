import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { usualColumns } from '../../src/cli/decisions-file.ts';
import { loadCodebook } from '../../src/cli/grid.ts';
import { fillWorkbook, sheetsOf } from './fill-workbook.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/* Fictional organisations: one code ticked, said, denied, wished, refused. */
const interviews = [
  'id_entretien;date;acteur;sigle;metiers;activites;faiblesses;nature_texte',
  'E1;2026-01-10;Relais Tabax;RT;accueil-protection;Nous hébergeons des migrants.;Nous manquons de locaux.;verbatim',
  'E2;2026-01-11;Foyer Kapok;FK;plaidoyer;Nous voudrions héberger des familles.;Sans favoritisme.;notes',
  'E3;2026-01-12;Foyer Partant;FP;accueil-protection;Nous hébergeons des migrants.;;verbatim',
];
const decisions = [
  'id;objet;acteur;autre;decision;valeur;motif;auteur;date',
  'D1;code;Relais Tabax;faiblesse:manque-moyens;rejete;;un local est prêté;comité;2026-02-01',
  'D2;retrait;Foyer Partant;;retire;;;;2026-02-01',
];
const files = {
  'donnees/SN/entretiens.csv': interviews.join('\n'),
  'donnees/SN/decisions.csv': decisions.join('\n'),
};
const explain = (argv: string[], cwd = folderWith(files)) => run(['explain', ...argv, '--pays', 'SN'], { cwd });

/** A weakness as the drop-down list of the workbook writes it. */
function choiceOf(code: string, language: 'fr' | 'en'): string {
  return `${code} — ${loadCodebook().entryByKey.get(`faiblesse:${code}`)?.label[language]}`;
}

describe('explain --code', () => {
  it('shows the grade step by step, the words with their cell and cue, the crosswalk, and the rows to write', async () => {
    const { code, stdout, stderr } = await explain(['RT', '--code', 'role:acces-services']);
    expect([code, stderr]).toEqual([0, expect.stringContaining('Vue interne')]);
    expect(stdout).toMatch(
      /déclaré\u00a0: l’organisation l’a coché\n {2}solidité moyenne\n {4}\+1 {2}Une source indépendante/,
    );
    expect(stdout).toMatch(/\+1 {2}Un cran de plus quand une part en est directe/);
    expect(stdout).toMatch(/→ role:acces-services \(Métiers, SN\/entretiens\.csv, E2, 10 janvier 2026\)/);
    expect(stdout).toMatch(
      /«\u00a0Nous hébergeons des migrants\.\u00a0» \(SN\/entretiens\.csv, F2, Activités, l’organisation elle-même, mots exacts/,
    );
    expect(stdout).toMatch(/indice role:acces-services#\d+ .* → «\u00a0hébergeons/);
    expect(stdout).toMatch(
      /id;objet;acteur;autre;decision;valeur;motif;auteur;date\n\s+…;code;Relais Tabax;role:acces-services;accepte;;…;…;…/,
    );
    expect(stdout).toMatch(/…;code;Relais Tabax;role:acces-services;rejete;role:…;…;…;…/);
  });

  it('writes rows as a new file would have them when there is none, and helps with a code mistyped', async () => {
    const cwd = folderWith({ 'donnees/SN/entretiens.csv': interviews.join('\n') });
    const { stdout } = await explain(['RT', '--code', 'role:acces-services'], cwd);
    expect(stdout).toContain(usualColumns.join(';'));
    expect(stdout).toMatch(/…;code;Relais Tabax;sn-\w{8};role:acces-services;;accepte;;;;;…;;;;…;…/);
    const mistyped = await explain(['role:acces-service'], cwd);
    expect(mistyped).toMatchObject({ code: 2, stderr: expect.stringContaining('PRJ-087') as string });
    expect(mistyped.stderr).toContain('role:acces-services');
  });

  it('says why words were turned away', async () => {
    const wished = await explain(['Foyer Kapok', '--code', 'role:hebergement']);
    expect(wished.stdout).toMatch(/non donné[\s\S]*\[souhait\] «\u00a0Nous voudrions héberger des familles/);
    const denied = await explain(['Foyer Kapok', '--code', 'faiblesse:favoritisme', '--langue', 'en']);
    expect(denied.stdout).toMatch(/not given[\s\S]*\[denied\] “Sans favoritisme/);
    expect(denied.stdout).not.toMatch(/solidité|nié|indice/);
  });

  it('shows the decision that refused a code, with the words it was taken against', async () => {
    const { stdout } = await explain(['RT', '--code', 'faiblesse:manque-moyens']);
    expect(stdout).toMatch(/refusé par une personne[\s\S]*Nous manquons de locaux/);
    expect(stdout).toMatch(/D1 · .*rejeté · un local est prêté · comité · 2026-02-01/);
    expect(stdout).toContain('Refusé par une personne, contre les sources');
    const json = JSON.parse((await explain(['RT', '--code', 'faiblesse:manque-moyens', '--json'])).stdout);
    expect(json).toMatchObject({
      status: 'rejected',
      decision: 'D1',
      evidence: [{ quote: 'manquons de locaux', at: { column: 'G', row: 2 } }],
    });
  });

  it('the row it proposes, once written, settles the code', async () => {
    const first = await explain(['RT', '--code', 'role:acces-services']);
    const lines = first.stdout.split('\n').map((line) => line.trim());
    const row = lines.find((line) => line.endsWith('rejete;role:…;…;…;…')) ?? '';
    const head = lines.find((line) => line.startsWith('id;objet;acteur;')) ?? '';
    const filled = row.replace('…', 'D9').replace('role:…', 'role:inclusion').replaceAll('…', '');
    const cwd = folderWith({ ...files, 'donnees/SN/decisions.csv': `${head}\n${filled}2026-03-01\n` });
    const refused = JSON.parse((await explain(['RT', '--code', 'role:acces-services', '--json'], cwd)).stdout);
    const set = JSON.parse((await explain(['RT', '--code', 'role:inclusion', '--json'], cwd)).stdout);
    expect([refused.status, set.status, set.decision]).toEqual(['rejected', 'decided', 'D9']);
  });

  it('an unknown code gets the nearest ones', async () => {
    const { code, stdout, stderr } = await explain(['RT', '--code', 'faiblesse:manque-moyen']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/PRJ-087[\s\S]*faiblesse:manque-moyens/);
  });
});

describe('explain axe:code', () => {
  it('lists every organisation with its words, apart from those of which it was turned away; never one that withdrew', async () => {
    const { code, stdout } = await explain(['role:acces-services']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /qui ont ce code \(1\)[\s\S]*Relais Tabax[\s\S]*écarté \(1\)[\s\S]*Foyer Kapok[\s\S]*\[souhait\]/,
    );
    expect(stdout).not.toContain('Partant');
    const json = JSON.parse((await explain(['role:acces-services', '--json'])).stdout);
    expect(json.organisations.map(({ name, status }: { name: string; status: string }) => [name, status])).toEqual([
      ['Foyer Kapok', 'not-given'],
      ['Relais Tabax', 'declared'],
    ]);
  });
});

describe('review of codes', () => {
  it('asks about what is ticked and contradicted, with the words of both sides and why', async () => {
    const rows = [
      'id_entretien;date;acteur;difficultes_vie_associative;codes',
      'E1;2026-01-10;Relais Tabax;budget;contre:faiblesse:manque-financement',
    ];
    const cwd = folderWith({ 'donnees/SN/entretiens.csv': rows.join('\n') });
    const { stdout } = await run(['review', '--pays', 'SN', '--famille', 'codes', '--json'], { cwd });
    const [question] = JSON.parse(stdout).questions;
    expect(question).toMatchObject({
      code: 'manque-financement',
      status: 'declared',
      warnings: expect.arrayContaining(['contredit-par-une-reponse']),
    });
    expect(question.against[0]).toMatchObject({ reason: 'coded', polarity: 'against' });
    const text = await run(['review', '--pays', 'SN', '--famille', 'codes'], { cwd });
    expect(text.stdout + text.stderr).toContain('[codé contraire par un lecteur]');
  });

  const statusOf = async (key: string, cwd: string) =>
    JSON.parse((await explain(['RT', '--code', key, '--json'], cwd)).stdout).status;
  const workbookOf = async (cwd: string, ...more: string[]) => {
    await run(['review', '--xlsx', '--pays', 'SN', '--famille', 'codes-surs', ...more], { cwd });
    return readFileSync(join(cwd, 'sorties/SN/a-corriger/decisions-a-prendre.xlsx'));
  };
  const rowAbout = (bytes: Uint8Array, sheet: string, code: string) =>
    sheetsOf(bytes)
      .get(sheet)
      ?.rows.findIndex(({ Question = '' }) => Question.includes(code)) ?? -1;

  it.each([
    ['fr', 'Décisions – codes', { 'Votre réponse': 'rejeter', 'Autre code': 'faiblesse:manque-capacites' }],
    ['fr', 'Décisions – codes', { 'Votre réponse': 'rejeter', 'Autre code': choiceOf('manque-capacites', 'fr') }],
    ['fr', 'Décisions – codes', { 'Votre réponse': 'rejeter', 'Autre code': choiceOf('manque-capacites', 'en') }],
    ['en', 'Decisions – codes', { 'Your answer': 'reject', 'Another code': choiceOf('manque-capacites', 'en') }],
    ['fr', 'Décisions – codes', { 'Autre code': choiceOf('manque-capacites', 'fr') }],
  ] as const)(
    'another code chosen in the workbook (%s) takes the place of the one refused, at every build: %j',
    async (language, sheet, cells) => {
      const cwd = folderWith({ 'donnees/SN/entretiens.csv': interviews.slice(0, 2).join('\n') });
      const bytes = await workbookOf(cwd, '--langue', language);
      const row = rowAbout(bytes, sheet, 'faiblesse:manque-moyens');
      writeFileSync(join(cwd, 'donnees/SN/decisions-a-prendre.xlsx'), fillWorkbook(bytes, [{ sheet, row, cells }]));
      expect(await statusOf('faiblesse:manque-moyens', cwd)).toBe('rejected');
      expect(await statusOf('faiblesse:manque-capacites', cwd)).toBe('decided');
    },
  );

  it('workbooks given out with the older header of that column are read back, and «plus tard» decides nothing', async () => {
    const cwd = folderWith({ 'donnees/SN/entretiens.csv': interviews.slice(0, 2).join('\n') });
    const parts = unzipSync(await workbookOf(cwd));
    const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(strings).toContain('>Autre code<');
    parts['xl/sharedStrings.xml'] = strToU8(strings.replace('>Autre code<', '>Autre code (axe:code)<'));
    const [bytes, sheet] = [zipSync(parts), 'Décisions – codes'];
    const answer = (reply: string) =>
      fillWorkbook(bytes, [
        {
          sheet,
          row: rowAbout(bytes, sheet, 'faiblesse:manque-moyens'),
          cells: { 'Votre réponse': reply, 'Autre code (axe:code)': 'faiblesse:manque-capacites' },
        },
      ]);
    writeFileSync(join(cwd, 'donnees/SN/decisions-a-prendre.xlsx'), answer('plus tard'));
    expect(await statusOf('faiblesse:manque-moyens', cwd)).toBe('inferred');
    writeFileSync(join(cwd, 'donnees/SN/decisions-a-prendre.xlsx'), answer('rejeter'));
    expect(await statusOf('faiblesse:manque-capacites', cwd)).toBe('decided');
  });

  it('the cell of another code offers those of its axis, with their labels, and lets any other be typed', async () => {
    const cwd = folderWith({ 'donnees/SN/entretiens.csv': interviews.slice(0, 2).join('\n') });
    const bytes = await workbookOf(cwd);
    const sheet = 'Décisions – codes';
    const path = sheetsOf(bytes).get(sheet)?.path ?? '';
    const headers = sheetsOf(bytes).get(sheet)?.headers ?? [];
    const letter = String.fromCharCode(65 + headers.indexOf('Autre code'));
    const row = rowAbout(bytes, sheet, 'faiblesse:manque-moyens') + 2;
    const rule = [
      ...strFromU8(unzipSync(bytes)[path] ?? new Uint8Array()).matchAll(/<dataValidation [^>]*>.*?<\/dataValidation>/g),
    ]
      .map(([text]) => text)
      .find((text) => text.includes(`sqref="${letter}${row}"`));
    expect(rule).toMatch(/type="list"/);
    expect(rule).not.toContain('showErrorMessage');
    const [, column = ''] = /\$([A-Z]+)\$2/.exec(rule ?? '') ?? [];
    const lists = sheetsOf(bytes).get('listes');
    const header = lists?.headers[column.charCodeAt(0) - 65] ?? '';
    const offered = lists?.rows.map((cells) => cells[header] ?? '').filter(Boolean);
    const weaknesses = loadCodebook().entriesByAxis.get('faiblesse') ?? [];
    expect(offered).toEqual(weaknesses.map(({ code }) => choiceOf(code, 'fr')));
  });
});
