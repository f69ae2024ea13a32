import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/* Fictional organisations: one written in three ways, two of one name, one that left. */
const cards = [
  'nom;sigle;ville_siege;annee_creation;site_internet;source',
  'Association Sankofa des Savoirs des Rives;ASSER;Podor;2011;https://asser.example;Annuaire fictif 2024',
  'Union Tabaxo des Jeunes;UTJ;Mbour;2015;;Annuaire fictif 2024',
  'Union Tabaxo des Jeunes;UTJ;Kolda;2018;;Annuaire fictif 2024',
  'Foyer Partant;;Louga;2003;;Annuaire fictif 2024',
  'Maison Baobab;MB;Podor;;;',
];
const interviews = [
  'id_entretien;date;acteur;sigle;annee_creation;site_internet;faiblesses',
  'E1;2026-01-10;A.S.S.E.R;;2012;https://asser.example;Les postes vont aux cousins du président.',
];
const decisions = [
  'id;objet;acteur;autre;decision;date',
  'R1;retrait;Foyer Partant;;retire;2026-02-01',
  'D2;identite;Maison Baobab;Association Sankofa des Savoirs des Rives;distinct;2026-02-02',
];
const project = () =>
  folderWith({
    'donnees/SN/acteurs.csv': cards.join('\n'),
    'donnees/SN/entretiens.csv': interviews.join('\n'),
    'donnees/SN/decisions.csv': decisions.join('\n'),
  });
const explain = (cwd: string, ...argv: string[]) => run(['explain', ...argv, '--pays', 'SN'], { cwd });

describe('explain', () => {
  it.each(['ASSER', 'a.s.s.e.r', 'association sankofa des savoirs des rives'])(
    'finds an organisation by «%s» and prints its rows as typed, the ladder, and what would change it',
    async (name) => {
      const { code, stdout, stderr } = await explain(project(), name);
      expect([code, stderr]).toEqual([0, expect.stringContaining('Vue interne')]);
      expect(stdout).toContain('SN/acteurs.csv, ligne 2\u00a0: Association Sankofa des Savoirs des Rives (ASSER)');
      expect(stdout).toContain('SN/entretiens.csv, ligne 2\u00a0: A.S.S.E.R');
      expect(stdout).toMatch(/\+5 même sigle/);
      expect(stdout).toMatch(/\+6 même site internet/);
      expect(stdout).toMatch(/total \d+(?:,5)? \(à partir de 6/);
      expect(stdout).toMatch(/Ce qui changerait cela/);
    },
  );

  it('says what the total would be without each step, and what it would then decide', async () => {
    const { stdout } = await explain(project(), 'ASSER', '--json');
    const { joins, thresholds } = JSON.parse(stdout);
    expect(thresholds).toEqual({ same: 6, review: 2.5 });
    for (const { total, steps, without } of joins) {
      expect(total).toBe(steps.reduce((sum: number, { weight }: { weight: number }) => sum + weight, 0));
      for (const one of without) {
        expect(one.total).toBe(total - one.weight);
        expect(one.outcome).toBe(one.total >= 6 ? 'same' : one.total >= 2.5 ? 'to-review' : 'distinct');
      }
    }
    expect(joins.flatMap(({ without }: { without: unknown[] }) => without).length).toBeGreaterThan(1);
  });

  it('gives each field its value, the others with their sources, the rule, and codes with their words', async () => {
    const { stdout } = await explain(project(), 'ASSER');
    expect(stdout).toMatch(
      /Année de création\u00a0: 2012 — source la plus sûre \(entretien, 10 janvier 2026, SN\/entretiens\.csv, ligne 2\) — à trancher/,
    );
    expect(stdout).toMatch(/aussi\u00a0: 2011 \(fiche «\u00a0Annuaire fictif 2024\u00a0», SN\/acteurs\.csv, ligne 2\)/);
    expect(stdout).toMatch(/faiblesse:favoritisme\) — lu par la machine, à accepter/);
    expect(stdout).toContain('Les postes vont aux cousins du président.');
  });

  it('says who is near, kept apart, and why', async () => {
    const cwd = project();
    const { stdout } = await run(['explain', 'UTJ', '--pays', 'SN', '--json'], { cwd });
    const [first] = JSON.parse(stdout).homonyms;
    const one = await explain(cwd, first.id);
    expect(one.stdout).toMatch(/Les plus proches, gardées à part\n {2}Union Tabaxo des Jeunes/);
    expect(one.stdout).toMatch(/−4 deux régions/);
    const maison = await explain(cwd, 'MB');
    expect(maison.stdout).toMatch(/D2 · Maison Baobab \/ .*\u00a0: deux organisations · 2026-02-02/);
  });

  it('says what holds a pair whose total would do, in words and as data, by the same name as review does', async () => {
    const rows = ['Mbour', 'Kolda'].map(
      (town) => `Union Tabaxo des Jeunes;${town};https://tabaxo.example;Annuaire fictif`,
    );
    const cwd = folderWith({ 'donnees/SN/acteurs.csv': ['nom;ville_siege;site_internet;source', ...rows].join('\n') });
    const review = JSON.parse((await run(['review', '--pays', 'SN', '--json'], { cwd })).stdout);
    await run(['build', '--pays', 'SN', '--format', 'json'], { cwd });
    const { stderr } = await explain(cwd, 'Union Tabaxo des Jeunes');
    const id = /sn-\w{8}(?= \(Union Tabaxo des Jeunes, Mbour\))/.exec(stderr)?.[0] ?? '';
    const { near } = JSON.parse((await explain(cwd, id, '--json')).stdout);
    expect(near).toMatchObject([{ barrier: 'lieu' }]);
    expect(review.questions.flatMap(({ barrier }: { barrier?: string }) => barrier ?? [])).toEqual([]);
    const built = JSON.parse((await run(['review', '--pays', 'SN', '--json'], { cwd })).stdout);
    expect(built.questions[0].barrier).toBe('lieu');
    const { stdout } = await explain(cwd, id);
    expect(stdout).toMatch(/Les plus proches, gardées à part\n {2}Union Tabaxo des Jeunes[\s\S]*deux lieux/);
  });

  it('homonyms are listed with their ids, and asked for by id', async () => {
    const cwd = project();
    const { code, stderr } = await explain(cwd, 'Union Tabaxo des Jeunes');
    expect(code).toBe(2);
    expect(stderr).toMatch(/PRJ-082[\s\S]*sn-\w{8} \(Union Tabaxo des Jeunes, Mbour\)/);
    const id = /sn-\w{8}(?= \(Union Tabaxo des Jeunes, Kolda\))/.exec(stderr)?.[0] ?? '';
    const { stdout } = await explain(cwd, id, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      id,
      name: 'Union Tabaxo des Jeunes',
      fields: { ville_siege: { value: 'Kolda' } },
    });
  });

  it('an unknown name gets the nearest ones, withdrawn ones never among them', async () => {
    const cwd = project();
    const { code, stdout, stderr } = await explain(cwd, 'Foyer Partan');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('PRJ-081');
    expect(stderr).not.toContain('Foyer Partant');
    expect((await explain(cwd, 'Union Tabaxo des Jeune')).stderr).toContain('Union Tabaxo des Jeunes');
  });

  it('of an organisation that withdrew, nothing but that', async () => {
    const { code, stdout, stderr } = await explain(project(), 'foyer partant');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('s’est retirée');
    expect(stderr).not.toMatch(/Louga|2003|Partant/);
  });

  it('the example set explains in both languages, from any folder', async () => {
    const data = join(import.meta.dirname, '../../fixtures');
    const argv = ['explain', 'sn-zsdg329k', '--pays', 'SN', '--donnees', data];
    const french = await run(argv, { cwd: folderWith({}) });
    const english = await run([...argv, '--langue', 'en'], { cwd: folderWith({}) });
    expect(french.stdout).toContain('une personne a décidé qu’elles sont deux');
    expect(english.stdout).toContain('a person decided that they are two');
    expect(english.stdout).not.toMatch(/ligne |sans «|à revoir/);
  });

  it('an id given out earlier leads to the organisation it is now, even once its own row and line are gone', async () => {
    const register = (...lines: string[]) => ['id;nom;sigle;anciens;depuis;lieu', ...lines].join('\n');
    const cwd = folderWith({
      'donnees/SN/acteurs.csv': 'nom;ville_siege\nMaison Tabax;Podor\nSoleil de Matam;Matam',
      'donnees/SN/registre.csv': register(
        'sn-older000;Maison Tabax;;;2024-01-01;Podor',
        'sn-newer000;Soleil de Matam;;;2025-01-01;Matam',
      ),
      'donnees/SN/decisions.csv':
        'id;objet;acteur;autre;decision;date\nD1;identite;Maison Tabax;Soleil de Matam;meme;2026-02-02',
    });
    const built = await run(['build', '--pays', 'SN'], { cwd });
    expect(built.stderr).toContain('Anciens identifiants notés dans');
    const file = join(cwd, 'donnees/SN/registre.csv');
    expect(readFileSync(file, 'utf8')).toContain('sn-older000;Maison Tabax;;sn-newer000;');
    const twice = await run(['build', '--pays', 'SN'], { cwd });
    expect(twice.stderr).not.toContain('notés dans');
    const said = 'sn-newer000 est un ancien identifiant\u00a0: cette organisation est aujourd’hui sn-older000, «\u00a0';
    expect((await explain(cwd, 'SN-NEWER000')).stdout).toContain(`${said}Soleil de Matam\u00a0».`);
    writeFileSync(file, register('sn-older000;Maison Tabax;;sn-newer000;2024-01-01;Podor'));
    writeFileSync(join(cwd, 'donnees/SN/acteurs.csv'), 'nom;ville_siege\nMaison Tabax;Podor');
    writeFileSync(join(cwd, 'donnees/SN/decisions.csv'), 'id;objet;acteur;autre;decision;date\n');
    expect((await explain(cwd, 'sn-newer000')).stdout).toContain(`${said}Maison Tabax\u00a0».`);
  });
});
