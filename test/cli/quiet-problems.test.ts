import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnAnywhere } from '../../src/cli/problem-columns.ts';
import { quietly } from '../../src/cli/quiet-problems.ts';
import { columnsOf } from '../../src/columns/index.ts';
import { problem } from '../../src/diagnostics/index.ts';
import type { ColumnSpec } from '../../src/model/column.ts';
import { type TableKind, tableKinds } from '../../src/model/table.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/*
 * A sentinel in every column of every kind of file, with a telephone and an e-mail beside it, in cells that every reader
 * finds fault with: none comes out of any channel that prints problems, save the word alone where the column is open.
 */

const telephones = ['77 123 45 67', '(33) 987-65-43', '+221.70/555.44.33', '٧٧١٢٣٤٥٦٧'];
const mails = ['awa.temoin@exemple.org', 'awa.temoin[at]exemple.org'];
const told = /77.?123|123.?45.?67|987.65|555.44|٧٧١|awa\.temoin|Témoignante/;

const wordOf = (kind: TableKind, at: number): string => `Sentinelle${kind.replace('-', '')}${at}z`;
const cellOf = (kind: TableKind, at: number, { key }: ColumnSpec): string =>
  key === 'pays'
    ? 'SN'
    : `${wordOf(kind, at)} Mme Awa Témoignante ${telephones[at % telephones.length]} ${mails[at % mails.length]}`;

/** What DATA.md closes, said here again: private and unknown columns, seats, contacts, and the words of people. */
const isClosed = ({ layer, type, isOpen }: ColumnSpec): boolean =>
  layer === 'private' ||
  layer === 'seat' ||
  type === 'phone' ||
  type === 'email' ||
  isOpen === true ||
  (type === 'text' && (layer === 'internal' || layer === 'statement'));

const fileOf = (kind: TableKind): string => {
  const specs = columnsOf(kind);
  const headers = [...specs.map(({ key }) => key), 'colonne que personne ne connaît', 'accents'];
  const row = [...specs.map((spec, at) => cellOf(kind, at, spec)), `Sentinelle${kind}inconnue`, 'SentinelleÃ©abîmée'];
  const lines = [headers, row, [...row, 'Sentinelleentrop'], [...row.slice(0, -1), '"Sentinelleouverte 77 123 45 67']];
  return `${lines.map((cells) => cells.join(';')).join('\n')}\n`;
};

const inputs = {
  ...Object.fromEntries(tableKinds.map((kind) => [`donnees/SN/${kind}.csv`, fileOf(kind)])),
  // Somebody typed above the headers.
  'donnees/SN/prive/acteurs.csv':
    'Sentinelleaudessus;77 123 45 67;awa.temoin@exemple.org;x\nnom;sigle;ville_siege;contact_prive_nom\nAmicale fictive;AF;Dakar;Sentinelleprivee\n',
  'donnees/SN/textes/contexte.md': 'Les clandestins Sentinelletexte 77 123 45 67.\n',
};
const closedWords = tableKinds.flatMap((kind) =>
  columnsOf(kind).flatMap((spec, at) => (isClosed(spec) ? [wordOf(kind, at)] : [])),
);
const closed = [
  ...closedWords,
  ...tableKinds.map((kind) => `Sentinelle${kind}inconnue`),
  ...[
    'Sentinelleentrop',
    'Sentinelleouverte',
    'Sentinelleaudessus',
    'Sentinelleprivee',
    'SentinelleÃ©',
    'Sentinelletexte',
  ],
];

const channels: [string, string[]][] = [
  ['validate', []],
  ['validate --json', ['--json']],
  ['validate --format github', ['--format', 'github']],
  ['validate --format gitlab', ['--format', 'gitlab']],
  ['validate --format html', ['--format', 'html']],
  ['validate --debug', ['--debug']],
  ['build', ['--format', 'md']],
  ['build --debug', ['--format', 'md', '--debug']],
];

describe('what is printed of a cell', { timeout: 120_000 }, () => {
  for (const language of ['fr', 'en']) {
    it.each(channels)(`%s (${language}): no closed cell, no telephone, no e-mail, no person`, async (name, options) => {
      const cwd = folderWith(inputs);
      const argv = [name.split(' ')[0] ?? '', '--pays', 'SN', '--langue', language, ...options];
      const { code, stdout, stderr } = await run(argv, { cwd });
      // A name that stands in a private column and in an open one is a leak: the build says so, as quietly.
      expect([0, 1]).toContain(code);
      const page = options.includes('html')
        ? readFileSync(join(cwd, 'sorties/SN/a-corriger/qualite-SN.html'), 'utf8')
        : '';
      const said = stdout + stderr + page;
      expect(said.length).toBeGreaterThan(5_000);
      // The faults are told, in their cells.
      for (const problem of ['COD-001', 'DAT-001', 'LEC-007']) expect(said).toContain(problem);
      expect(closed.filter((word) => said.includes(word))).toEqual([]);
      expect(told.exec(said)?.[0]).toBeUndefined();
      expect(said).toMatch(language === 'fr' ? /\[un (?:texte|numéro) de \d+ / : /\[a (?:text|number) of \d+ /);
    });
  }
});

describe('quietly', () => {
  const quiet = quietly(columnAnywhere, 'fr');
  const at = (header: string) => ({ place: { file: 'SN/entretiens.csv', row: 3, column: 'B', header } });
  const seen = (header: string, actual: string): string | undefined =>
    quiet(problem('DAT-001', { valeur: actual, colonne: header }, { ...at(header), actual })).actual;

  it.each([
    ['date', '32/03/2026', '32/03/2026'],
    ['date', '2026-13-40 ou 12/03/2026', '2026-13-40 ou 12/03/2026'],
    ['annee_creation', '2005 -2088', '2005 -2088'],
    ['date', '31-02-2026', '31-02-2026'],
    ['budget_tranche', '10 000 - 50 000', '10 000 - 50 000'],
    ['nb_membres', '1.250.000 environ', '1.250.000 environ'],
    ['zones_intervention', '33-12-45', '[un numéro de 6 chiffres]'],
    ['besoins_appui', 'tontine', 'tontine'],
    ['besoins_appui', 'voir M. Faye Ndiaye', 'voir [un nom de personne]'],
    ['budget_annuel', '125 000 000 FCFA', '125 000 000 FCFA'],
    ['nb_membres', '77 123 45 67', '[un numéro de 9 chiffres]'],
    ['site_internet', 'https://exemple.org/x y', 'https://exemple.org/x y'],
    ['acteur', 'Amicale du Fleuve, contact a@exemple.org', 'Amicale du Fleuve, contact [une adresse de courriel]'],
    ['besoins_appui', 'x'.repeat(80), '[un texte de 80 signes]'],
    ['contact_prive_tel', '77 123', '[un numéro de 5 chiffres]'],
    ['enqueteur', 'Awa', '[un texte de 3 signes]'],
    ['id_entretien', 'E014', 'E014'],
    ['id_entretien', 'Awa Faye 14', '[un texte de 11 signes]'],
    ['adresse_siege', 'derrière la mosquée', '[un texte de 19 signes]'],
    ['une colonne inconnue', 'mot', '[un texte de 3 signes]'],
  ])('%s: %s is told as %s', (header, typed, expected) => expect(seen(header, typed)).toBe(expected));

  it('what the project says of its own files and commands stays as it is', () => {
    const own = problem('PRJ-018', { file: '/tmp/2026112309/donnees 771234567/x.csv' });
    expect(quiet(own)).toBe(own);
  });
});

it('a code of our own list and the id that the tool gave to a question are told as they are', async () => {
  const cwd = folderWith({
    'donnees/GN/entretiens.csv':
      'acteur;date;difficultes_vie_associative\nAmicale du Fouta;2026-03-12;"problème global de budget;fonctionnement de l’association;aucune difficulté"\n',
  });
  const { stderr } = await run(['validate', '--pays', 'GN'], { cwd });
  expect(stderr.replaceAll('\u00a0', ' ')).toContain('« aucune » accompagne une autre réponse');
  const quiet = quietly(columnAnywhere, 'fr');
  const place = { file: 'GN/decisions.csv', row: 2 };
  const decided = (id: string) =>
    quiet(problem('DEC-004', { decision: id, colonne: 'annee_creation', valeur: '1999' }, { place })).params.decision;
  expect(decided('q-49mv6mej')).toBe('q-49mv6mej');
  expect(decided('q-mamadou')).not.toBe('q-mamadou');
});
