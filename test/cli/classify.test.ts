import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { codedLineSchema } from '../../src/cli/classify-schema.ts';
import { main } from '../../src/cli/main.ts';
import { writeXlsx } from '../../src/writers/index.ts';
import { bin, ensureBuilt, spawned } from './built.ts';
import { folderWith } from './temporary.ts';

type Chunk = string | Uint8Array;

/** Runs `classify` with these chunks on standard input. */
async function classify(chunks: Chunk[], argv: string[] = ['--json'], cwd = folderWith({})) {
  const said = { stdout: '', stderr: '' };
  const writer = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text;
      return true;
    },
  });
  async function* stdin() {
    yield* chunks;
  }
  const streams = { stdout: writer('stdout'), stderr: writer('stderr'), stdin: stdin(), env: {}, cwd: () => cwd };
  const code = await main(['classify', ...argv], streams);
  const lines = said.stdout.split('\n').slice(0, -1);
  return { code, ...said, lines, objects: () => lines.map((line): Answer => codedLineSchema.parse(JSON.parse(line))) };
}

interface Answer {
  id?: string | number | undefined;
  line?: number;
  error?: string;
  assignments?: Extract<z.output<typeof codedLineSchema>, { assignments: unknown }>['assignments'];
}

const host = { id: 'a', text: '😀 Nous hébergeons des familles.' };
const want = { id: 7, text: 'transport', column: 'Besoins', lang: 'fr' };
const jsonl = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const codesOf = ({ assignments }: Answer) => assignments?.map(({ axis, code, sub }) => `${axis}:${sub ?? code}`);

describe('classify', () => {
  it('answers each line by one object, in order, with the words and their UTF-16 places', async () => {
    const { code, objects, stderr } = await classify([jsonl(host, want)]);
    expect(code).toBe(0);
    const [first, second] = objects();
    expect(first?.id).toBe('a');
    expect(codesOf(first ?? {})).toEqual(['role:acces-services', 'role:hebergement', 'public:familles']);
    const shelter = first?.assignments?.find(({ sub }) => sub === 'hebergement');
    expect(Object.keys(first ?? {})).toEqual(['id', 'assignments']);
    expect(Object.keys(shelter ?? {})).toEqual(['axis', 'code', 'sub', 'scope', 'grade', 'evidence']);
    expect(shelter).toMatchObject({ code: 'acces-services', sub: 'hebergement', scope: 'acteur', grade: 'moyenne' });
    expect(shelter?.evidence[0]).toMatchObject({ quote: 'hébergeons', start: 8, end: 18 });
    expect(second).toMatchObject({ id: 7, assignments: [{ axis: 'besoin', code: 'moyens-materiels' }] });
    expect(stderr).toContain('2 lignes lues = 2 textes codés + 0 refusée + 0 vide.');
  });

  it.each([
    ['not JSON', 'oui', undefined, 'COR-001'],
    ['a list', '[]', undefined, 'COR-001'],
    ['no id', '{"text":"x"}', undefined, 'COR-002'],
    ['an id that is none', '{"id":{},"text":"x"}', undefined, 'COR-002'],
    ['no text', '{"id":"b"}', 'b', 'COR-002'],
    ['a text that is none', '{"id":"b","text":["x"]}', 'b', 'COR-002'],
    ['a text inherited', '{"id":"b","__proto__":{"text":"x"}}', 'b', 'COR-002'],
    ['a column that is none', '{"id":"b","text":"x","column":3}', 'b', 'COR-002'],
    ['nested too deep', `{"id":1,"x":${'['.repeat(200_000)}`, undefined, 'COR-001'],
  ])('a bad line (%s) is answered by an error, and the next is coded', async (_, bad, id, code) => {
    const { code: exit, objects, stderr } = await classify([`${jsonl(host)}${bad}\n\n${jsonl(want)}`]);
    expect(exit).toBe(0);
    const answers = objects();
    expect(answers).toHaveLength(3);
    expect(answers[1]).toEqual({ line: 2, ...(id ? { id } : {}), error: expect.stringContaining(code) as string });
    expect(answers[2]?.id).toBe(7);
    expect(stderr).toContain(`erreur ${code}`);
    expect(stderr).toContain('4 lignes lues = 2 textes codés + 1 refusée + 1 vide.');
  });

  it('speaks English when asked', async () => {
    const { objects, stderr } = await classify(['oui\n'], ['--json', '--lang', 'en']);
    expect(objects()[0]?.error).toBe('COR-001 This line is not a JSON object.');
    expect(stderr).toContain('1 line read = 0 texts coded + 1 refused + 0 blank.');
  });

  it('reads a byte order mark, CRLF, a last line without an end, and text cut anywhere', async () => {
    const bytes = Buffer.from(`\uFEFF${jsonl(host).replace('\n', '\r\n')}${JSON.stringify(want)}`);
    const expected = (await classify([jsonl(host, want)])).stdout;
    for (const size of [1, 2, 3, 7, 50]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      expect((await classify(chunks)).stdout).toBe(expected);
    }
  });

  it('reads UTF-16 with its mark, and Windows-1252 line by line, which it tells', async () => {
    const expected = (await classify([jsonl(host)])).stdout;
    expect((await classify([Buffer.from(`\uFEFF${jsonl(host)}`, 'utf16le')])).stdout).toBe(expected);
    const old = await classify([Buffer.from('{"id":"a","text":"Nous h\xe9bergeons"}\n', 'latin1')]);
    expect(codesOf(old.objects()[0] ?? {})).toEqual(['role:hebergement']);
    expect(old.stderr).toContain('COR-008');
  });

  it('tells a column and a language that are unknown, and codes the text all the same', async () => {
    const { objects, stderr } = await classify([jsonl({ ...host, column: 'météo', lang: 'zz' })]);
    expect(codesOf(objects()[0] ?? {})).toContain('role:hebergement');
    expect(stderr).toContain('COR-004');
    expect(stderr).toContain('COR-005');
  });

  it('whatever the text, one answer a line, whose quotes stand where they say', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(...'nous besoin de plaidoyer héberg ; : \ud83d 😀 \n ? pas'.split(' ')), {
          maxLength: 30,
        })
        .map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 8 }), async (texts) => {
        const answers = (await classify([jsonl(...texts.map((one, id) => ({ id, text: one })))])).objects();
        expect(answers.map(({ id }) => id)).toEqual(texts.map((_, id) => id));
        for (const [at, { assignments = [] }] of answers.entries())
          for (const { quote, start, end } of assignments.flatMap(({ evidence }) => evidence))
            expect(texts[at]?.slice(start, end)).toBe(quote);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ['one sentence', 'nous avons besoin de formation en plaidoyer et de locaux '],
    ['questions', 'Avez-vous besoin de locaux ? '],
    ['list items', '- besoin de locaux\n'],
    ['pronouns', 'Ils n’ont rien. '],
    ['another actor', 'la commune, '],
  ])(
    'a text of a million characters is coded in little time (%s)',
    async (_, piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const { objects } = await classify([jsonl({ id: 1, text })]);
      expect(objects()[0]?.assignments).toBeDefined();
    },
    20_000,
  );

  it('without --json writes a CSV to read: labels, words, a row for a text without a code and for a bad line', async () => {
    const { lines } = await classify([`${jsonl(want)}${jsonl({ id: 'z', text: 'Rien.' })}non\n`], []);
    expect(lines[0]).toBe('id,axe,code,libellé,portée,solidité,passage,début,fin,indice,erreur');
    expect(lines[1]).toMatch(/^7,besoin,moyens-materiels,[^,]+,l’organisation,moyenne,transport,0,9,/);
    expect(lines[2]).toBe('z,,,,,,,,,,');
    expect(lines[3]).toMatch(/^,{10}COR-001/);
  });

  it('--sortie writes that CSV for a spreadsheet, no cell a formula', async () => {
    const cwd = folderWith({});
    await classify([jsonl({ id: '=1+1', text: 'Nous hébergeons des familles' })], ['--sortie', 'codes.csv'], cwd);
    const text = readFileSync(join(cwd, 'codes.csv'), 'utf8');
    expect(text).toMatch(/^\uFEFFid;axe;/);
    expect(text).toContain("\r\n'=1+1;role;");
  });

  it.each(['texte', 'Text', 'TEXTE'])('reads a table with a column %s, semicolons and all', async (header) => {
    const csv = `Identifiant;${header};Colonne;Langue\nr1;transport;besoins;fr\n;;;\nr2;"Nous hébergeons ; oui";;\n`;
    const { objects } = await classify([csv]);
    expect(objects().map((answer) => [answer.id, codesOf(answer)])).toEqual([
      ['r1', ['besoin:moyens-materiels']],
      ['r2', ['role:hebergement']],
    ]);
  });

  it('answers each row of a table by one object: no text, no codes; no id, an error, never a borrowed number', async () => {
    const { objects, stderr } = await classify(['id;text\n3;Nous hébergeons\n;Nous hébergeons\n4;\n3;transport\n']);
    const answers = objects();
    expect(answers.map(({ id }) => id)).toEqual(['3', undefined, '4', '3']);
    expect(answers[1]).toEqual({ line: 3, error: expect.stringContaining('COR-002') as string });
    expect(answers[2]?.assignments).toEqual([]);
    expect(stderr).toContain('COR-012');
    expect(stderr).toContain('4 lignes lues = 2 textes codés + 1 refusée + 1 vide.');
  });

  it('numbers the rows of a table without ids, and tells blank lines', async () => {
    const { objects } = await classify(['text;langue\nNous hébergeons;fr\n']);
    expect(objects().map(({ id }) => id)).toEqual([1]);
    expect((await classify([`${jsonl(host)}\n${jsonl(want)}`])).stderr).toMatch(/COR-011.*ligne 2/);
  });

  it.each([
    ['N°;Texte\n12;On soigne\n\n13;Nous hébergeons\n', ['12', '13'], 'la colonne «\u00a0N°\u00a0»'],
    ['Code;Texte\nA;On soigne\nA;Nous hébergeons\n', [1, 2], 'le numéro de la ligne de données'],
    ['No;Texte\n1;On soigne\n;Nous hébergeons\n', [1, 2], 'La colonne «\u00a0No\u00a0» a des cellules vides'],
    ['N°;id_texte;Texte\n1;x;On soigne\n2;y;Nous hébergeons\n', ['x', 'y'], 'la colonne «\u00a0id_texte\u00a0»'],
    ['Texte;Langue\nOn soigne;fr\nNous hébergeons;fr\n', [1, 2], 'le numéro de la ligne de données'],
  ])('says what names the texts of a table: %j', async (table, ids, said) => {
    const { objects, stderr } = await classify([], ['--json', 't.csv'], folderWith({ 't.csv': table }));
    expect(objects().flatMap(({ id }) => id ?? [])).toEqual(ids);
    expect(stderr).toContain(said);
  });

  it('shows of a long cue its id and what fired', async () => {
    const { objects } = await classify([jsonl(host)]);
    const cues = (objects()[0]?.assignments ?? []).flatMap(({ evidence }) => evidence);
    expect(cues.some(({ cue }) => /^[a-z]+:[a-z-]+#\w+ .*h[eé]berg/.test(cue))).toBe(true);
    for (const { cue } of cues) {
      expect(cue.split(' ').slice(1).join(' ').length).toBeLessThanOrEqual(82);
    }
  });

  it('reads a file of any kind, and a workbook', async () => {
    const columns = [{ header: 'id' }, { header: 'texte' }];
    const rows = [['x', 'Nous hébergeons des familles']];
    const sheet = writeXlsx([{ name: 'Textes', columns, rows }], { title: 'Essai', language: 'fr' });
    const cwd = folderWith({ 'a.jsonl': jsonl(host), 'b.csv': 'id,text\nx,Nous hébergeons\n', 'c.xlsx': sheet });
    for (const file of ['a.jsonl', 'b.csv', 'c.xlsx']) {
      const { code, objects } = await classify([], ['--json', file], cwd);
      expect([file, code, codesOf(objects()[0] ?? {})?.includes('role:hebergement') === true]).toEqual([file, 0, true]);
    }
  });

  it('a table without a column of texts, a file that is not there: code 2, nothing written', async () => {
    const cwd = folderWith({ 'a.csv': 'nom;ville\nx;y\n' });
    expect(await classify([], ['--json', 'a.csv'], cwd)).toMatchObject({ code: 2, stdout: '' });
    expect((await classify([], ['--json', 'a.csv'], cwd)).stderr).toContain('COR-007');
    expect(await classify([], ['--json', 'rien.csv'], cwd)).toMatchObject({ code: 2, stdout: '' });
  });

  it('nothing in, nothing out', async () => {
    expect(await classify([])).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('the filter as a process', () => {
  beforeAll(ensureBuilt, 60_000);

  it('answers a line before the next one is given', async () => {
    const child = spawn(process.execPath, [bin, 'classify', '--json'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const answer = () =>
      new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8'))));
    for (const id of ['un', 'deux']) {
      child.stdin.write(jsonl({ id, text: 'Nous hébergeons' }));
      expect(JSON.parse(await answer())).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  it('many texts, coded on several cores, come out in order and coded as each is alone', async () => {
    const examples = [
      'Nous hébergeons des familles',
      'Il nous manque des fonds',
      'Rien de tel ici',
      '😀 Nous plaidons',
    ];
    const texts = Array.from({ length: 2400 }, (_, id) => ({ id, text: `${examples[id % 4]} (${id % 7}).` }));
    const [file] = [join(folderWith({ 'textes.jsonl': jsonl(...texts) }), 'textes.jsonl')];
    const { stdout } = await spawned(process.execPath, [bin, 'classify', '--json', file]);
    const { lines } = await classify([jsonl(...texts.slice(0, 28))]);
    const wanted = texts.map(({ id }) => ({ ...JSON.parse(lines[id % 28] ?? '{}'), id }));
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(wanted);
  }, 60_000);

  it('a reader that leaves ends it, however much is still to come', async () => {
    const { stdout, stderr } = await spawned('sh', [
      '-c',
      `{ yes '{"id":1,"text":"Nous hébergeons"}' | '${process.execPath}' '${bin}' classify --json; echo "code $?" >&2; } | head -n 1`,
    ]);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/code 0\n$/);
    expect(stderr).not.toContain('    at ');
  }, 20_000);

  // The grid alone takes some forty megabytes: two kilobytes kept of each text would be too many.
  it('memory does not grow with the number of texts', async () => {
    const lines = jsonl(
      ...Array.from({ length: 1000 }, (_, id) => ({
        id,
        text: `Nous hébergeons ${id} familles. ${'x '.repeat(500)}`,
      })),
    );
    const cwd = folderWith({ 'mille.jsonl': lines });
    const { stdout, code } = await spawned(
      'sh',
      [
        '-c',
        `for i in $(seq 6); do cat mille.jsonl; done | '${process.execPath}' --max-old-space-size=52 '${bin}' classify --json | wc -l`,
      ],
      { cwd },
    );
    expect({ code, answers: stdout.trim() }).toEqual({ code: 0, answers: '6000' });
  }, 60_000);
});
