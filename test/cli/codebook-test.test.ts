import { describe, expect, it } from 'vitest';
import { measurementSchema } from '../../src/cli/corpus-schema.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

const lines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const corpus = lines(
  { id: 'a', text: 'Nous hébergeons des familles.', codes: { role: ['acces-services'] }, why: {} },
  {
    id: 'b',
    text: 'Nous n’hébergeons personne.',
    codes: { role: ['acces-services'] },
    why: { 'role:acces-services': 'hébergeons personne' },
  },
  { id: 'c', text: 'transport', column: 'besoins', lang: 'fr', codes: { role: [], besoin: ['moyens-materiels'] } },
);
const measured = async (argv: string[], files: Record<string, string>) => {
  const cwd = folderWith(files);
  const ended = await run(['codebook', 'test', ...argv], { cwd });
  return { ...ended, json: () => measurementSchema.parse(JSON.parse(ended.stdout)) };
};

describe('codebook test', () => {
  it('gives figures by axis and code, with intervals, in the shape that `schema` prints', async () => {
    const { code, json, stderr } = await measured(['--corpus', 'c.jsonl', '--json'], { 'c.jsonl': corpus });
    expect(code).toBe(0);
    expect(json()).toMatchObject({ read: 3, used: 3, setAside: 0, files: [{ file: 'c.jsonl', used: 3 }] });
    const [role, besoin, ...others] = json().axes;
    expect(others).toEqual([]);
    expect(role).toMatchObject({ axis: 'role', right: 1, missed: 1, recall: 0.5, leftOut: ['hors-grille'] });
    expect(role?.withAll).toMatchObject({ right: 1, missed: 1 });
    expect(role?.codes).toMatchObject([{ code: 'acces-services', label: { fr: 'Accès aux services' }, right: 1 }]);
    expect(besoin).toMatchObject({ axis: 'besoin', f1: 1, intervals: { f1: [1, 1] } });
    expect(json().errors).toBeUndefined();
    expect(stderr).toContain('3 lignes lues = 3 textes mesurés + 0 mise de côté.');
  });

  it('a table measures as lines of JSON do: a column for each axis, codes by semicolons, in any spelling of its headers', async () => {
    const table = [
      'id;texte;rôle;Besoins',
      'a;Nous hébergeons des familles.;acces-services;',
      'b;Nous hébergeons. Nous plaidons auprès des élus.;"acces-services;veille-engagements";',
      'c;;inclusion;',
      'd;On soigne;acces-service;',
    ].join('\n');
    const { code, json, stderr } = await measured(['--corpus', 't.csv', '--json'], { 't.csv': table });
    expect(code).toBe(0);
    expect(json()).toMatchObject({ read: 4, used: 3, setAside: 1 });
    expect(json().axes.map(({ axis, right, missed }) => [axis, right, missed])).toEqual([
      ['role', 3, 0],
      ['besoin', 0, 0],
    ]);
    expect(stderr).toContain('COR-002  t.csv, ligne 4');
    expect(stderr).toMatch(/COR-013 {2}t\.csv, ligne 5[\s\S]*acces-services/);
  });

  it('codes may be labels, French or English, and sub-codes; those that are none are told by row with the nearest', async () => {
    const table = [
      'N°;Texte;Rôle;Besoin',
      '1;Nous hébergeons des familles.;Access to services;',
      '2;Nous hébergeons des familles.;Hébergement;',
      '3;Nous hébergeons des familles.;ACCÈS AUX SERVICES;Formation',
    ].join('\n');
    const { json, stderr } = await measured(['--corpus', 't.csv', '--json'], { 't.csv': table });
    const [role] = json().axes;
    expect(role).toMatchObject({ axis: 'role', right: 3, missed: 0, extra: 0 });
    expect(stderr).toMatch(
      /COR-013 {2}t\.csv, (?:cellule D4|ligne 4)[\s\S]*le plus proche[^«]*«\u00a0formation-personnel/,
    );
    expect(stderr).toContain('Identifiants\u00a0: la colonne «\u00a0N°\u00a0».');
  });

  it('few texts: the interval is printed, wide, and said to be what counts; no error is said', async () => {
    const one = lines({ id: 'a', text: 'Nous hébergeons des familles.', codes: { role: ['acces-services'] } });
    const few = await measured(['--corpus', 'c.jsonl', '--erreurs'], { 'c.jsonl': one });
    expect(few.stdout).toMatch(/^role\s+1,000\s+1,000\s+1,000\s+0,342–1,000/m);
    expect(few.stdout).toContain('Aucune erreur');
    expect(few.stderr).toContain('Peu de textes (1, moins de 30)');
    const many = lines(
      ...Array.from({ length: 30 }, (_, id) => ({ id, text: 'Nous hébergeons.', codes: { role: [] } })),
    );
    const { stderr, stdout } = await measured(['--corpus', 'c.jsonl', '--erreurs'], { 'c.jsonl': many });
    expect(stderr).not.toContain('Peu de textes');
    expect(stdout).not.toContain('Aucune erreur');
  });

  it.each([
    ['a;b\n1;2\n', 'text'],
    ['id;text\n1;Nous hébergeons.\n', 'role, force'],
  ])('a table that lacks a column says which: %s', async (table, missing) => {
    const { code, stderr } = await measured(['--corpus', 't.csv'], { 't.csv': table });
    expect(code).toBe(2);
    expect(stderr).toContain('GRI-026  t.csv, ligne 1');
    expect(stderr).toContain(`(${missing}`);
  });

  it('--erreurs says which texts, the words that the reader chose, the cues met and why they did not count', async () => {
    const { json } = await measured(['--corpus', 'c.jsonl', '--json', '--errors'], { 'c.jsonl': corpus });
    const [error, ...others] = json().errors ?? [];
    expect(others).toEqual([]);
    expect(error).toMatchObject({
      file: 'c.jsonl',
      line: 2,
      id: 'b',
      axis: 'role',
      code: 'acces-services',
      kind: 'missing',
      why: 'hébergeons personne',
    });
    expect(error?.cues.map(({ quote, turnedAway }) => [quote, turnedAway])).toContainEqual([
      'n’hébergeons personne',
      'negation',
    ]);
    const { stdout } = await measured(['--corpus', 'c.jsonl', '--erreurs'], { 'c.jsonl': corpus });
    expect(stdout).toContain('manque  role:acces-services  c.jsonl, ligne 2, id b');
    expect(stdout).toContain('écarté\u00a0: négation ou manque');
    expect(stdout).toMatch(/^role\s+1,000\s+0,500\s+0,667/m);
    expect(stdout).toContain('«\u00a0hors-grille\u00a0», qui n’en est pas un, est compté à part');
  });

  it('sets bad lines aside and tells them: read = used + set aside; unknown codes are told', async () => {
    const bad = `oui\n\n${lines({ id: 'x', text: 'x' }, { text: 'x', codes: {} }, { id: 'y', text: 'x', codes: { role: ['voler'] } })}`;
    const { json, stderr } = await measured(['--corpus', 'a.jsonl', '--corpus', 'b.jsonl', '--json'], {
      'a.jsonl': corpus,
      'b.jsonl': bad,
    });
    expect(json()).toMatchObject({ read: 7, used: 4, setAside: 3 });
    expect(json().files[1]).toEqual({ file: 'b.jsonl', read: 4, used: 1, setAside: 3 });
    expect(stderr).toContain('COR-001  b.jsonl, ligne 1');
    expect(stderr).toContain('«\u00a0codes\u00a0» manque');
    expect(stderr).toContain('role:voler');
  });

  it('a folder stands for its files; one without any is told', async () => {
    const { json } = await measured(['--corpus', 'textes', '--json'], {
      'textes/b.jsonl': corpus,
      'textes/a.jsonl': corpus,
      'textes/lisez.md': 'x',
    });
    expect(json().files.map(({ file }) => file.replaceAll('\\', '/'))).toEqual(['textes/a.jsonl', 'textes/b.jsonl']);
    const empty = await measured(['--corpus', 'textes'], { 'textes/lisez.md': 'x' });
    expect([empty.code, empty.stderr]).toEqual([2, expect.stringContaining('COR-015')]);
  });

  it.each([
    ['no corpus', [], {}, 2, 'PRJ-011'],
    ['a file that is not there', ['--corpus', 'rien.jsonl'], {}, 2, 'PRJ-018'],
    ['nothing to measure', ['--corpus', 'c.jsonl'], { 'c.jsonl': 'oui\n' }, 1, 'COR-009'],
  ])('%s', async (_, argv, files, exit, problem) => {
    const { code, stdout, stderr } = await measured(argv, files);
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(stderr).toContain(problem);
  });
});
