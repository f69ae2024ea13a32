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
