import { expect, it } from 'vitest';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/* Published figures held against a report: one count of them everywhere in it. All fictional. */

const names = ['Foyer Tabax', 'Collectif Kapok', 'Union Baobab', 'Relais Rônier', 'Entraide Filao', 'Cercle Dimb'];
const interviews = [
  'id_entretien;date;acteur;membre_reseau;accord_figurer;accord_profil;accord_propos;audience',
  // One «oui»: five «non» beside it, both masked in public.
  ...names.map((name, at) => `E${at};2026-01-1${at};${name};${at === 0 ? 'oui' : 'non'};oui;oui;oui;publique`),
];
const figures = [
  'variable;code;valeur;unite;source',
  'acteurs;recenses;37;organisations;Étude fictive',
  'membre_reseau;oui;4;organisations;Étude fictive',
  'membre_reseau;autrefois;4;organisations;Étude fictive',
  'région Thiès;;12;organisations;Étude fictive',
];
const project = () =>
  folderWith({
    'donnees/SN/entretiens.csv': interviews.join('\n'),
    'donnees/SN/chiffres-publies.csv': figures.join('\n'),
  });

interface Report {
  figure_checks: { variable: string; verdict: string }[];
  limits: { id: string; params: Record<string, number> }[];
  quality: { code: string; n: number }[];
}

it.each([
  ['publique', 1, 3],
  ['interne', 2, 2],
])('%s: section 2, the table and the annex count the same figures', async (edition, differ, unverifiable) => {
  const { stdout } = await run(['build', '--pays', 'SN', '--edition', edition, '--json'], { cwd: project() });
  const report: Report = JSON.parse(stdout);
  const limit = (id: string) => report.limits.find((one) => one.id === id)?.params;
  const problems = (...codes: string[]) =>
    report.quality.filter(({ code }) => codes.includes(code)).reduce((sum, { n }) => sum + n, 0);
  const verdicts = (wanted: string) => report.figure_checks.filter(({ verdict }) => verdict === wanted).length;
  expect([verdicts('differe'), limit('figures-differ')?.figures, problems('ANA-002')]).toEqual([
    differ,
    differ,
    differ,
  ]);
  expect([verdicts('non-verifiable'), limit('figures-unverifiable')?.figures, problems('ANA-001', 'ANA-007')]).toEqual([
    unverifiable,
    unverifiable,
    unverifiable,
  ]);
});

it('a variable that is the name of nothing is told by validate, and printed without a dash', async () => {
  const cwd = project();
  const { stderr, code } = await run(['validate', '--pays', 'SN'], { cwd });
  expect(stderr).toContain('ANA-007');
  expect(stderr).toContain('«\u00a0région Thiès\u00a0»');
  expect(stderr).not.toContain('«\u00a0acteurs\u00a0»');
  expect(code).toBe(0);
  const { stdout } = await run(['build', '--pays', 'SN', '--format', 'md', '--sortie', '-'], { cwd });
  expect(stdout).toContain('| région Thiès | 12 |');
});
