import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

/*
 * A «non» said on the telephone stays with who said it, whatever becomes of the sheet of interviews.
 */

const header = 'acteur;date;activites;accord_figurer;accord_profil;audience';
const alpha = 'Alpha fictive Koom;2025-03-01;accueil;oui;oui;publique';
const beta = 'Beta fictive Ligeey;2025-03-02;plaidoyer;oui;oui;publique';
const gamma = 'Gamma fictive Yeesal;2025-03-03;plaidoyer;oui;oui;publique';

const data = (cwd: string, name: string) => join(cwd, 'donnees', 'SN', name);
const write = (cwd: string, name: string, ...lines: string[]) =>
  writeFileSync(data(cwd, name), `${lines.join('\n')}\n`);
const listed = (cwd: string) => {
  const path = join(cwd, 'sorties', 'SN', 'publique', 'acteurs-SN.csv');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : null;
  return text === null ? null : ['Alpha', 'Beta', 'Gamma'].filter((name) => text.includes(`${name} fictive`));
};
const build = (cwd: string) => run(['build', '--pays', 'SN', '--format', 'csv'], { cwd });

/** Interviews without an id, the call list made of them and answered by Alpha: the words of its rows are `answer`. */
async function called(answer: string) {
  const cwd = folderWith({ 'donnees/SN/entretiens.csv': [header, alpha, beta, gamma].join('\n') });
  await build(cwd);
  const list = join(cwd, 'sorties', 'SN', 'a-corriger', 'appels-SN.csv');
  const [first = '', heads = '', ...rows] = readFileSync(list, 'utf8').split('\r\n');
  const at = heads.split(';').indexOf('Accord : figurer dans l’annuaire');
  const filled = rows.map((row) => {
    const cells = row.split(';');
    if (row.startsWith('Alpha')) cells[at] = answer;
    return cells.join(';');
  });
  write(cwd, 'appels-SN.csv', first, heads, ...filled);
  return { cwd, heads };
}

describe('a refusal given on the call list', { timeout: 30_000 }, () => {
  it('names the interview by its organisation and date, never by a row', async () => {
    const { cwd, heads } = await called('non');
    expect(heads).toMatch(/^Organisation;Sigle;Date/);
    expect(readFileSync(data(cwd, 'appels-SN.csv'), 'utf8')).not.toContain('entretiens:');
    await build(cwd);
    expect(listed(cwd)).toEqual(['Beta', 'Gamma']);
  });

  it.each([
    ['sorted', [header, gamma, beta, alpha]],
    ['with a row put in', [header, 'Delta fictive Jang;2025-03-09;accueil;oui;oui;publique', alpha, beta, gamma]],
  ])('stays with who gave it when the sheet is %s', async (_, lines) => {
    const { cwd } = await called('non');
    write(cwd, 'entretiens.csv', ...lines);
    await build(cwd);
    expect(listed(cwd)).toEqual(['Beta', 'Gamma']);
  });

  it('stays when the file is renamed', async () => {
    const { cwd } = await called('non');
    renameSync(data(cwd, 'entretiens.csv'), data(cwd, 'entretiens-2025.csv'));
    await build(cwd);
    expect(listed(cwd)).toEqual(['Beta', 'Gamma']);
  });

  it.each(['entretiens:SN/entretiens.csv:2', 'entretiens:SN/entretiens.csv:3', 'entretiens:SN/autre.csv:2'])(
    'a list of an earlier version, which says %s, is read by organisation and date',
    async (id) => {
      const { cwd } = await called('');
      write(
        cwd,
        'appels-SN.csv',
        'id_entretien;acteur;date;accord_figurer;accord_date',
        `${id};Alpha fictive Koom;1er mars 2025;non;2026-01-05`,
      );
      await build(cwd);
      expect(listed(cwd)).toEqual(['Beta', 'Gamma']);
    },
  );

  it('closes every interview of the name, and opens none, when the date fits none', async () => {
    const { cwd } = await called('');
    write(
      cwd,
      'appels-SN.csv',
      'acteur;date;accord_figurer;accord_contact;accord_date',
      'Alpha fictive Koom;2024-01-01;non;oui;2026-01-05',
    );
    const { stderr } = await build(cwd);
    expect(stderr).toContain('ACC-009');
    expect(listed(cwd)).toEqual(['Beta', 'Gamma']);
  });

  it('closes the organisation that it names when no interview takes it, whatever else names it', async () => {
    const { cwd } = await called('');
    write(cwd, 'entretiens.csv', header, beta, gamma);
    write(cwd, 'acteurs.csv', 'nom;sigle;source', 'Alpha fictive Koom;AFK;Annuaire fictif');
    rmSync(data(cwd, 'appels-SN.csv'));
    await build(cwd);
    expect(listed(cwd)).toEqual(['Alpha', 'Beta', 'Gamma']);
    write(cwd, 'appels-SN.csv', 'acteur;date;accord_propos', 'Alpha fictive Koom;2025-03-01;non');
    const { stderr } = await build(cwd);
    expect(stderr).toContain('ACC-004');
    expect(listed(cwd)).toEqual(['Beta', 'Gamma']);
  });

  it('stops the public edition when nobody bears the name: somebody refused, and none can tell who', async () => {
    const { cwd } = await called('');
    rmSync(join(cwd, 'sorties'), { recursive: true });
    write(cwd, 'appels-SN.csv', 'acteur;date;accord_figurer', 'Zeta inconnue;2025-03-01;non');
    const { code, stderr } = await build(cwd);
    expect(code).toBe(1);
    expect(stderr).toContain('RET-002');
    expect(listed(cwd)).toBeNull();
    const { code: internal } = await run(['build', '--pays', 'SN', '--format', 'csv', '--edition', 'interne'], { cwd });
    expect(internal).toBe(0);
  });

  it('an id that is another organisation’s gives the answers to the one named, and says so', async () => {
    const { cwd } = await called('');
    const withId = (id: string, line: string) => `${id};${line}`;
    write(
      cwd,
      'entretiens.csv',
      withId('id_entretien', header),
      withId('E1', alpha),
      withId('E2', beta),
      withId('E3', gamma),
    );
    write(cwd, 'appels-SN.csv', 'id_entretien;acteur;date;accord_figurer', 'E2;Alpha fictive Koom;2025-03-01;non');
    expect((await build(cwd)).stderr).toContain('ACC-007');
    expect(listed(cwd)).toEqual(['Beta', 'Gamma']);
    write(cwd, 'appels-SN.csv', 'id_entretien;acteur;date;accord_figurer', 'E2;Alpha fictive Koom;2025-03-07;non');
    expect((await build(cwd)).stderr).toContain('ACC-008');
    expect(listed(cwd)).toEqual(['Gamma']);
  });
});

describe('a decision whose country cannot be read', { timeout: 30_000 }, () => {
  it('holds where it only closes, and its cell is told', async () => {
    const cwd = folderWith({
      'donnees/SN/entretiens.csv': [`id_entretien;${header}`, `E-1;${alpha}`, `E-2;${beta}`, `E-3;${gamma}`].join('\n'),
      'donnees/SN/decisions.csv': [
        'id;objet;acteur;autre;decision;date;pays',
        'D1;retrait;;E-1;retire;2025-06-01;Sngal!!',
        'D2;citation;;E-2;rejete;2025-06-01;Sngal!!',
        'D3;champ;Gamma fictive Yeesal;activites;fixe;2025-06-01;Sngal!!',
      ].join('\n'),
    });
    const { stderr } = await build(cwd);
    expect(stderr).toContain('PAY-001');
    expect(listed(cwd)).toEqual(['Beta', 'Gamma']);
    const said = await run(['validate', '--pays', 'SN'], { cwd });
    expect(`${said.stdout}${said.stderr}`).toContain('3 lues = 2 utilisées + 1 mise de côté');
  });
});
