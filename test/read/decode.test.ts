import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readAll } from './reading.ts';

const text = 'nom;sigle\nCœur de l’accès – été;CŒUR\n';

describe('encodings', () => {
  const cases: [string, Buffer, string, boolean][] = [
    ['utf-8', Buffer.from(text), 'utf-8', false],
    ['utf-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8', true],
    ['windows-1252', iconv.encode(text, 'windows-1252'), 'windows-1252', false],
    ['utf-16 little endian with a mark', iconv.encode(text, 'utf-16le', { addBOM: true }), 'utf-16le', true],
    ['utf-16 big endian with a mark', iconv.encode(text, 'utf-16be', { addBOM: true }), 'utf-16be', true],
    ['utf-16 little endian', iconv.encode(text, 'utf-16le'), 'utf-16le', false],
    ['utf-16 big endian', iconv.encode(text, 'utf-16be'), 'utf-16be', false],
  ];
  for (const [name, bytes, encoding, hasBom] of cases) {
    for (const chunk of [1, 3, 1000]) {
      test(`${name}, chunks of ${chunk}`, async () => {
        const { table, rows } = await readAll(bytes, { chunk });
        expect(table?.dialect).toMatchObject({ encoding, hasBom, delimiter: ';' });
        expect(rows.map(({ cells }) => cells)).toEqual([['Cœur de l’accès – été', 'CŒUR']]);
      });
    }
  }

  test('lines of both encodings in one file are each read rightly', async () => {
    const bytes = Buffer.concat([
      Buffer.from('nom;sigle\nAccès;É\n'),
      iconv.encode('L’été;À\n', 'windows-1252'),
      Buffer.from('Œuvre;Ô\n'),
    ]);
    const { table, rows, codes } = await readAll(bytes);
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Accès', 'L’été', 'Œuvre']);
    expect(table?.dialect.encoding).toBe('utf-8+windows-1252');
    expect(codes).toEqual(['LEC-011']);
  });

  test('the configuration may force an encoding; an unknown one is told', async () => {
    const mac = iconv.encode(text.replaceAll('’', "'"), 'macintosh');
    expect((await readAll(mac, { settings: { encoding: 'macintosh' } })).rows[0]?.cells[0]).toBe(
      "Cœur de l'accès – été",
    );
    expect((await readAll(text, { settings: { encoding: 'klingon' } })).codes).toEqual(['LEC-018']);
  });

  test('NUL bytes are dropped and told, damaged accents are told', async () => {
    const { rows, codes } = await readAll('nom;sigle\nA\0B;C\nAccÃ¨s;D\n');
    expect(rows[0]?.cells).toEqual(['AB', 'C']);
    expect(codes).toEqual(['LEC-010', 'LEC-012']);
  });

  test('checksum is that of the bytes, whole file', async () => {
    const { checksum } = await readAll('nom;sigle\nA;B\n');
    expect(checksum).toBe(createHash('sha256').update('nom;sigle\nA;B\n').digest('hex'));
    expect((await readAll('PK\u0003\u0004rest of the archive')).checksum).toMatch(/^[0-9a-f]{64}$/);
  });

  const french =
    'nom;note\nL’été;à côté du théâtre, où l’on reçoit les élèves\nForêt;dès la rentrée, une idée née là-bas\n';
  const relatives: [string, string][] = [
    ['windows-1252', `${french}Cœur;20\u00a0€ – « œuvre »\n`],
    ['iso-8859-15', `${french.replaceAll('’', "'")}Cœur;20 € : le cœur à l'œuvre, une sœur, un vœu, un nœud\n`],
    ['macintosh', `${french}Cœur;« œuvre »\n`],
    ['cp850', french.replaceAll('’', "'")],
  ];
  test.each(relatives)('relatives of Windows-1252 are told by their letters: %s', async (encoding, content) => {
    const { table, rows, diagnostics } = await readAll(iconv.encode(content, encoding), { chunk: 13 });
    expect(rows.map(({ cells }) => cells)).toEqual(
      content
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(';')),
    );
    expect(table?.dialect.encoding).toBe(encoding);
    expect(diagnostics.map(({ code }) => code).filter((code) => code === 'LEC-030')).toEqual(['LEC-030']);
  });

  test('what is neither French nor clear is Windows-1252', async () => {
    const { table } = await readAll(Buffer.from([...Buffer.from('nom;sigle\nA'), 0xfe, ...Buffer.from(';B\n')]));
    expect(table?.dialect.encoding).toBe('windows-1252');
  });

  test('one line may mix both encodings', async () => {
    const bytes = Buffer.concat([
      Buffer.from('nom;sigle\nété '),
      iconv.encode('été', 'windows-1252'),
      Buffer.from(' l’accès;É\n'),
    ]);
    const { table, rows } = await readAll(bytes);
    expect(rows[0]?.cells).toEqual(['été été l’accès', 'É']);
    expect(table?.dialect.encoding).toBe('utf-8+windows-1252');
  });
});
