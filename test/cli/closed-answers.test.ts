import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/cli/assets.ts';
import { main } from '../../src/cli/main.ts';

/* A refusal is never lost, whatever happens to its row, its column or its form: read in the public edition. */

const root = mkdtempSync(join(tmpdir(), 'cartographie-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;

async function built(files: Record<string, string>, more: string[] = []) {
  made += 1;
  const folder = join(root, String(made));
  const data = join(folder, 'donnees', 'SN');
  mkdirSync(data, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(data, name), content);
  let told = '';
  const stream = { write: (text: string) => { told += text; return true; } }; // biome-ignore format: short
  const streams = { stdout: stream, stderr: stream, env: {}, cwd: () => packageRoot };
  const out = join(folder, 'sorties');
  const argv = [
    'build',
    '--pays',
    'SN',
    '--donnees',
    join(data, '..'),
    '--sortie',
    out,
    '--format',
    'csv,json',
    ...more,
  ];
  const code = await main(argv, streams);
  const publique = join(out, 'SN', 'publique');
  const directory = readFileSync(join(publique, 'acteurs-SN.csv'), 'utf8');
  const all = readdirSync(publique).map((name) => readFileSync(join(publique, name), 'utf8')).join('\n'); // biome-ignore format: short
  return { code, told, directory, all };
}

const card = 'nom;ville_siege;source;diffusion\nAssociation Quartz;Dakar;Registre officiel;publique\n';
const h = 'id_entretien;date;acteur;activites;accord_figurer;audience\n';
const yes = '2024-05-01;Association Quartz;a;oui;publique\n';
const no = '2024-05-01;Association Quartz;a;non;publique\n';

describe('a refusal closes the organisation', () => {
  it.each<[string, Record<string, string>]>([
    [
      'whose id another organisation bears',
      { 'entretiens.csv': `${h}E1;${no}E1;2024-06-01;Association Basalte;b;;\n`, 'acteurs.csv': card },
    ],
    [
      'whose newer row is blank',
      { 'entretiens.csv': `${h}E1;${no}E1;2024-06-01;Association Quartz;b;;\n`, 'acteurs.csv': card },
    ],
    ['after a «oui» of the same day', { 'entretiens.csv': `${h}E1;${yes}E1;${no}` }],
    ['before a «oui» of the same day', { 'entretiens.csv': `${h}E1;${no}E1;${yes}` }],
    [
      'in a row of an unknown country',
      {
        'entretiens.csv':
          'id_entretien;date;acteur;accord_figurer;pays\nE1;2024-05-01;Association Quartz;non;Senegall x\n',
        'acteurs.csv': card,
      },
    ],
    [
      'in a second column of the same title',
      {
        'entretiens.csv':
          'id_entretien;date;acteur;accord_figurer;accord_figurer;audience\nE1;2024-05-01;Association Quartz;oui;non;publique\n',
      },
    ],
    [
      'in a 0/1 column',
      {
        'entretiens.csv':
          'id_entretien;date;acteur;accord_figurer/oui;accord_figurer/non\nE1;2024-05-01;Association Quartz;0;1\n',
        'acteurs.csv': card,
      },
    ],
    [
      'in a second column «opposition»',
      { 'acteurs.csv': 'nom;opposition;opposition;source;diffusion\nAssociation Quartz;;oui;Registre;publique\n' },
    ],
    [
      'to the one question of an older form',
      {
        'entretiens.csv': 'id_entretien;date;acteur;consentement\nE1;2024-05-01;Association Quartz;non\n',
        'acteurs.csv': card,
      },
    ],
    [
      'to «Acceptez-vous de participer…?»',
      {
        'entretiens.csv':
          'id_entretien;date;acteur;Acceptez-vous de participer à cet entretien ?;accord_figurer;audience\nE1;2024-05-01;Association Quartz;Non;oui;publique\n',
        'acteurs.csv': card,
      },
    ],
    [
      'against a «oui» dated in the future',
      {
        'entretiens.csv': `${h}E1;${no}`,
        'accords.csv': 'id_entretien;accord_figurer;audience;accord_date\nE1;oui;publique;2099-01-01\n',
      },
    ],
    ['when its audience is doubted', { 'entretiens.csv': `${h}E1;2024-05-01;Association Quartz;a;oui;publique ???\n` }],
  ])('%s', async (_, files) => {
    // biome-ignore format: a table
    const { directory, all } = await built(files);
    expect(directory).not.toContain('Quartz');
    expect(all).not.toContain('Quartz');
  });

  it('and two organisations of one id are both kept and told', async () => {
    const { told } = await built({ 'entretiens.csv': `${h}E1;${no}E1;2024-06-01;Association Basalte;b;;\n` });
    expect(told).toContain('DBL-005');
    expect(told).toContain('2 organisations connues, 2 interrogées');
  });
});

describe('what opens still opens', () => {
  it.each<[string, Record<string, string>]>([
    [
      'a «oui» of a certainly later day',
      { 'entretiens.csv': `${h}E1;${no}E1;2024-06-01;Association Quartz;b;oui;publique\n` },
    ],
    [
      '0/1 columns that say «oui»',
      {
        'entretiens.csv':
          'id_entretien;date;acteur;accord_figurer/oui;accord_figurer/non;audience\nE1;2024-05-01;Association Quartz;1;0;publique\n',
      },
    ],
    [
      'a consent asked a year later',
      {
        'entretiens.csv': `${h}E1;${no}`,
        'accords.csv': 'id_entretien;accord_figurer;audience;accord_date\nE1;oui;publique;2025-06-01\n',
      },
    ],
    [
      'a legal status that nobody knows',
      {
        'entretiens.csv':
          'id_entretien;date;acteur;accord_figurer;audience;statut_juridique\nE1;2024-05-01;Association Quartz;oui;publique;GIE du quartier\n',
      },
    ],
  ])('%s', async (_, files) => {
    // biome-ignore format: a table
    expect((await built(files)).directory).toContain('Quartz');
  });

  it.each(['refusée par le préfet', 'suspendue par arrêté', 'groupe de fait'])(
    'but not the status «%s»',
    async (status) => {
      const rows = `id_entretien;date;acteur;accord_figurer;audience;statut_juridique\nE1;2024-05-01;Association Quartz;oui;publique;${status}\n`;
      expect((await built({ 'entretiens.csv': rows })).directory).not.toContain('Quartz');
    },
  );
});

describe('contacts', () => {
  const contactHeader =
    'id_entretien;date;acteur;accord_figurer;accord_profil;accord_contact;audience;site_internet;email_public;tel_public\n';
  const row = (cells: string) => ({
    'entretiens.csv': `${contactHeader}E1;2024-05-01;Association Quartz;oui;oui;oui;publique;${cells}\n`,
  });

  it('that have not the form of their column are not published', async () => {
    const { directory, all } = await built(
      row('voir avec M. Diop 76 555 44 33;pas de mail 77 700 11 22;demander à Awa'),
    );
    expect(directory).toContain('Quartz');
    for (const word of ['Diop', '555 44', '700 11', 'Awa']) expect(all).not.toContain(word);
  });

  it('keep the part that has it', async () => {
    const { directory } = await built(
      row('"www.q.example, zz@prive.example";info@q.example (Mme Sy);33 800 00 10 (Mme Sy)'),
    );
    expect(directory).toContain('www.q.example');
    expect(directory).toContain('info@q.example');
    expect(directory).toContain('33 800 00 10');
    expect(directory).not.toMatch(/zz@|Sy/);
  });
});
