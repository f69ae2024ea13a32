import { describe, expect, test } from 'vitest';
import { xlsxOf } from '../read/workbook-of.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

const row = (name: string, at: number) => [
  name,
  'Pita',
  'Mamou',
  'Mme Doré Kaloga',
  `+224 622 00 00 1${at}`,
  `contact${at}@x.example`,
];
const directory = (first: string) =>
  xlsxOf({
    sheets: [
      {
        name: 'Liste',
        rows: [
          [first, 'Siège', null, 'Contacts', null, null],
          [null, 'Ville', 'Région', 'Responsable', 'Téléphone', 'E-mail'],
          ...['Amicale du Fouta', 'Cercle du Retour', 'Union de la Baie', 'Foyer des Rives'].map(row),
        ],
        merges: ['A1:A2', 'B1:C1', 'D1:F1'],
      },
    ],
  });
const yaml = (columns: string) =>
  `fichiers:\n  - fichier: GN/annuaire.xlsx\n    type: acteurs\n    pays: GN\n    source: "Annuaire"\n    colonnes: ${columns}\n`;
/** What a command says, its non-breaking spaces plain. */
async function said(argv: readonly string[], cwd: string): Promise<string> {
  const { stdout, stderr } = await run([...argv, '--pays', 'GN'], { cwd });
  return (stdout + stderr).replaceAll('\u00a0', ' ');
}
const cards = (cwd: string) => said(['build', '--json', '--edition', 'interne'], cwd);

describe('a directory whose header stands on two merged rows', () => {
  test.each(['Nom de la structure', 'Nom'])('«%s» over both rows names the organisations', async (first) => {
    const cwd = folderWith({ 'donnees/GN/annuaire.xlsx': directory(first) });
    const told = await said(['validate'], cwd);
    expect(told).toContain('4 lues = 4 utilisées + 0 mise de côté');
    expect(told).toContain('1–2');
    // A telephone beside the name of a person is nobody's to publish.
    expect(told).toContain('CIT-011');
  });

  test('every cell of the second row is known: the name above them is read all the same', async () => {
    const rows = [
      ['Nom', 'Siège', null, 'Contacts', null],
      [null, 'Ville', 'Région', 'Téléphone', 'E-mail'],
      ...['Amicale du Fouta', 'Cercle du Retour'].map((name, at) => row(name, at).filter((_, cell) => cell !== 3)),
    ];
    const bytes = xlsxOf({ sheets: [{ name: 'Liste', rows, merges: ['A1:A2', 'B1:C1', 'D1:E1'] }] });
    const csv = rows.map((cells) => cells.map((cell) => cell ?? '').join(';')).join('\n');
    for (const [file, content] of [['annuaire.xlsx', bytes] as const, ['annuaire.csv', csv] as const]) {
      const cwd = folderWith({ [`donnees/GN/${file}`]: content });
      const told = await said(['validate'], cwd);
      expect(told).toContain('2 lues = 2 utilisées + 0 mise de côté');
    }
  });

  test('a person’s name under «Contacts» names no organisation, and closes the telephone beside it', async () => {
    const rows = [
      ['Dénomination sociale', 'Siège', null, 'Contacts', null],
      [null, 'Ville', 'Région', 'Nom', 'Téléphone'],
      ...['Amicale du Fouta', 'Cercle du Retour'].map((name, at) => row(name, at).slice(0, 5)),
    ];
    const bytes = xlsxOf({ sheets: [{ name: 'Liste', rows, merges: ['A1:A2', 'B1:C1', 'D1:E1'] }] });
    const cwd = folderWith({
      'donnees/GN/annuaire.xlsx': bytes,
      'cartographie.yaml': yaml('{ "Dénomination sociale": nom }'),
    });
    const told = await said(['validate'], cwd);
    expect(told).toContain('CIT-011');
    expect(await cards(cwd)).not.toContain('Kaloga');
  });

  test('`map` looks at each column, and proposes no contact beside a person’s name', async () => {
    const cwd = folderWith({ 'donnees/GN/annuaire.xlsx': directory('Nom de la structure') });
    const told = await said(['map', 'donnees/GN/annuaire.xlsx'], cwd);
    expect(told).not.toContain('colonne de formulaire');
    expect(told).toMatch(/"Contacts\/Responsable": ~/);
    expect(told).toMatch(/"Téléphone": ~ # tel_public \?/);
    expect(told).toMatch(/"E-mail": ~ # email_public \?/);
  });

  test('the configuration may name a contact with its group or without, and is believed', async () => {
    for (const name of ['Contacts/E-mail', 'E-mail', 'contacts e mail']) {
      const cwd = folderWith({
        'donnees/GN/annuaire.xlsx': directory('Nom'),
        'cartographie.yaml': yaml(`{ ${JSON.stringify(name)}: email_public }`),
      });
      const told = await said(['validate'], cwd);
      expect(told).not.toContain('LEC-020');
      expect(told.match(/CIT-011/g)).toHaveLength(1);
    }
  });

  test('a telephone under the title of a person stays with it, and is published nowhere', async () => {
    const rows = [
      ['Nom', 'Ville', 'Responsable', null],
      [null, null, 'Fonction', 'Téléphone'],
      ['Amicale du Fouta', 'Pita', 'Présidente', '+224 622 00 00 11'],
    ];
    const bytes = xlsxOf({ sheets: [{ name: 'Liste', rows, merges: ['A1:A2', 'B1:B2', 'C1:D1'] }] });
    const cwd = folderWith({ 'donnees/GN/annuaire.xlsx': bytes, 'cartographie.yaml': yaml('{ "Nom": nom }') });
    const told = await said(['validate'], cwd);
    expect(told).toContain('Responsable/Téléphone');
    expect(told).toContain('1 lue = 1 utilisée');
  });
});
