import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './recorded.ts';
import { filesUnder, folderWith } from './temporary.ts';

/* Public editions given out one after the other, at the door. All data are fictional. */

const themes = ['accueil', 'accompagnement', 'droit', 'plaidoyer'];
const needs = ['gestion-projet', 'mobilisation-ressources', 'moyens-materiels'];
const feelings = ['parfois', 'rarement'];
const head =
  'id_entretien;date;acteur;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience;thematique_principale;premier_besoin;sentiment_ecoute';

/** Interviews by rank: every organisation its own theme and feeling. */
const interviews = (ranks: readonly number[], change: (rank: number) => number = (rank) => rank): string =>
  [
    head,
    ...ranks.map((rank) => {
      const said = change(rank);
      const answers = [themes[said % 4], needs[said % 3], feelings[said % 2]];
      return `E${rank};2025-03-01;Maison fictive ${String.fromCharCode(65 + (rank % 26))}${rank};oui;non;oui;oui;non;publique;${answers.join(';')}`;
    }),
  ].join('\n');

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);
const project = (ranks: readonly number[]) => folderWith({ 'donnees/SN/entretiens.csv': `${interviews(ranks)}\n` });
const rewrite = (cwd: string, text: string) => writeFileSync(join(cwd, 'donnees/SN/entretiens.csv'), `${text}\n`);
const folder = (cwd: string) => join(cwd, 'sorties/SN/publique');
const json = (cwd: string, path = '.') =>
  JSON.parse(readFileSync(join(folder(cwd), path, 'cartographie-SN.json'), 'utf8'));
const bytes = (cwd: string, path: string) =>
  filesUnder(join(folder(cwd), path)).map((name) => [name, readFileSync(join(folder(cwd), path, name), 'latin1')]);
const giveOut = (cwd: string, ...more: string[]) =>
  run(['build', '--pays', 'SN', '--nouvelle-edition', ...more], { cwd });
const draft = (cwd: string, ...more: string[]) => run(['build', '--pays', 'SN', ...more], { cwd });

interface Table {
  id: string;
  layer: string;
  base: number;
  answered: number | null;
  not_answered: number | null;
  values: { code: string; n: number | null; sensitive: boolean }[];
}

const testimony = (edition: { tabulations: Table[] }) =>
  edition.tabulations.filter(({ layer }) => layer === 'testimony');

/** Figures of testimony whose move from one edition to the other is a small number. */
function smallMoves(before: { tabulations: Table[] }, now: { tabulations: Table[] }): string[] {
  return testimony(now).flatMap((table) => {
    const then = testimony(before).find(({ id }) => id === table.id);
    if (!then) return [];
    const pairs: [string, number | null, number | null, number][] = [
      ['base', then.base, table.base, 3],
      ['answered', then.answered, table.answered, 3],
      ['not_answered', then.not_answered, table.not_answered, 3],
      ...table.values.map(({ code, n, sensitive }): [string, number | null, number | null, number] => [
        ...([code, then.values.find((value) => value.code === code)?.n ?? null, n, sensitive ? 5 : 3] as const),
      ]),
    ];
    return pairs.flatMap(([what, from, to, least]) => {
      const move = from === null || to === null ? 0 : Math.abs(to - from);
      return move > 0 && move < least ? [`${table.id} ${what}: ${from} → ${to}`] : [];
    });
  });
}

describe('public editions', { timeout: 120_000 }, () => {
  it('are numbered and frozen with their data; an unchanged draft is the same but for its number', async () => {
    const cwd = project(upTo(24));
    expect((await giveOut(cwd, '--format', 'html')).code).toBe(0);
    expect(filesUnder(join(folder(cwd), '1'))).toEqual(['cartographie-SN.html', 'cartographie-SN.json']);
    expect(json(cwd, '1').edition.number).toBe(1);
    expect(readFileSync(join(folder(cwd), '1/cartographie-SN.html'), 'utf8')).toContain('publique n°\u00a01');
    const frozen = bytes(cwd, '1');
    await draft(cwd);
    const made = json(cwd);
    expect(made.edition.number).toBeNull();
    expect({ ...made, edition: { ...made.edition, number: 1 } }).toEqual(json(cwd, '1'));
    expect(readFileSync(join(folder(cwd), 'cartographie-SN.md'), 'utf8')).toContain('brouillon');
    rewrite(cwd, interviews(upTo(30)));
    await giveOut(cwd);
    expect(json(cwd, '2').edition.number).toBe(2);
    expect(bytes(cwd, '1')).toEqual(frozen);
  });

  it('one interview more, one less or one mended answer moves no figure of testimony; the report says so', async () => {
    const cwd = project(upTo(24));
    await giveOut(cwd, '--format', 'json');
    const first = json(cwd, '1');
    expect(testimony(first).some(({ values }) => values.some(({ n }) => (n ?? 0) >= 3))).toBe(true);
    const changed = [
      interviews(upTo(25)),
      interviews(upTo(23)),
      interviews(upTo(24), (rank) => (rank === 5 ? 6 : rank)),
    ];
    for (const text of changed) {
      rewrite(cwd, text);
      await draft(cwd, '--format', 'json,md');
      const next = json(cwd);
      expect(testimony(next).map(({ values }) => values.map(({ n }) => n))).toEqual(
        testimony(first).map(({ values }) => values.map(({ n }) => n)),
      );
      expect(smallMoves(first, next)).toEqual([]);
      const limit = next.limits.find(({ id }: { id: string }) => id === 'between-editions');
      expect(limit.params.figures).toBeGreaterThan(0);
      expect(readFileSync(join(folder(cwd), 'cartographie-SN.md'), 'utf8')).toContain('deux éditions côte à côte');
    }
  });

  it('many interviews more: figures follow, and no small move can be read between any two editions', async () => {
    const cwd = project(upTo(24));
    await giveOut(cwd, '--format', 'json');
    rewrite(
      cwd,
      interviews([...upTo(20), ...upTo(60).slice(25)], (rank) => (rank > 25 ? rank * 3 + (rank % 2) : rank)),
    );
    await giveOut(cwd, '--format', 'json');
    rewrite(cwd, interviews(upTo(70)));
    await giveOut(cwd, '--format', 'json');
    const all = ['1', '2', '3'].map((number) => json(cwd, number));
    expect(smallMoves(all[0], all[1])).toEqual([]);
    expect(smallMoves(all[0], all[2])).toEqual([]);
    expect(smallMoves(all[1], all[2])).toEqual([]);
    const shown = (edition: { tabulations: Table[] }) =>
      testimony(edition).flatMap(({ values }) => values.map(({ n }) => n));
    expect(shown(all[2])).not.toEqual(shown(all[0]));
  });

  it('are held against the edition that --precedente names, a file or a folder', async () => {
    const cwd = project(upTo(24));
    await giveOut(cwd, '--format', 'json');
    const first = json(cwd, '1');
    writeFileSync(join(cwd, 'donnee-en-mars.json'), JSON.stringify(first));
    rmSync(join(folder(cwd), '1'), { recursive: true });
    rewrite(cwd, interviews(upTo(25)));
    await draft(cwd, '--format', 'json');
    expect(smallMoves(first, json(cwd))).not.toEqual([]);
    await draft(cwd, '--format', 'json', '--precedente', 'donnee-en-mars.json');
    expect(smallMoves(first, json(cwd))).toEqual([]);
  });

  it('a previous edition that cannot be read, or is another’s, stops the build', async () => {
    const cwd = project(upTo(24));
    await giveOut(cwd, '--format', 'json');
    const saved = join(folder(cwd), '1/cartographie-SN.json');
    const good = readFileSync(saved, 'utf8');
    const spoilt = [
      '{',
      good.replace('"publique"', '"interne"'),
      good.replace('"iso2": "SN"', '"iso2": "ML"'),
      JSON.stringify({ format: 'autre' }),
    ];
    for (const text of spoilt) {
      writeFileSync(saved, text);
      const { code, stderr } = await draft(cwd);
      expect({ code, told: stderr.includes('RET-013') }).toEqual({ code: 2, told: true });
    }
    rmSync(saved);
    writeFileSync(join(folder(cwd), '1/cartographie-SN.html'), 'sans données');
    const { code, stderr } = await draft(cwd);
    expect({ code, told: stderr.includes('RET-012') }).toEqual({ code: 0, told: true });
    const lost = await draft(cwd, '--precedente', 'nulle-part.json');
    expect({ code: lost.code, told: lost.stderr.includes('PRJ-018') }).toEqual({ code: 2, told: true });
  });
});
