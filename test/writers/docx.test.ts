import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type WordBlock, type WordDocument, writeDocx } from '../../src/writers/docx.ts';

const everything: WordDocument = {
  title: 'Œuvres & <essais>',
  language: 'fr',
  footer: 'Pied de page',
  blocks: [
    { kind: 'title', text: 'Œuvres & <essais>', subtitle: 'Pays fictif' },
    { kind: 'contents', title: 'Sommaire', levels: 2 },
    { kind: 'heading', level: 1, text: 'Première partie' },
    {
      kind: 'paragraph',
      text: [
        'Du ',
        { text: 'gras', bold: true },
        ', de l’',
        { text: 'italique', italic: true },
        ' et ',
        { text: 'un lien', link: 'https://exemple.org/?a=1&b=2' },
      ],
    },
    { kind: 'list', items: ['un', 'deux'] },
    { kind: 'list', items: ['premier', 'second'], isOrdered: true },
    { kind: 'heading', level: 3, text: 'Détail' },
    { kind: 'list', items: ['premier encore'], isOrdered: true },
    { kind: 'heading', level: 2, text: 'Tableau' },
    {
      kind: 'table',
      caption: 'Des nombres',
      header: ['Nom', 'Nombre'],
      rows: [['a', '1'], ['b']],
      widths: [3, 1],
    },
    { kind: 'paragraph', style: 'question', text: 'Cochez' },
    {
      kind: 'columns',
      count: 2,
      items: [
        [{ box: 'several' }, ' a'],
        [{ box: 'one' }, ' b'],
        [{ box: 'several', isTicked: true }, ' c'],
      ],
    },
    { kind: 'paragraph', style: 'boxed', text: 'À lire\nà voix haute' },
    { kind: 'lines', count: 3 },
    { kind: 'page-break' },
    { kind: 'paragraph', style: 'note', text: 'fin' },
  ],
};

const partsOf = (document: WordDocument): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(writeDocx(document))).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** Elements of a part in the order they open, as `path` from the root; throws when the XML is not well formed. */
function pathsOf(xml: string): string[] {
  const open: string[] = [];
  const paths: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    open.push(name);
    paths.push(open.join('/'));
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return paths;
}

const bodyOf = (blocks: WordBlock[]): string =>
  partsOf({ title: 't', language: 'fr', blocks })['word/document.xml'] ?? '';
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t[ >][^<]*<\/w:t>/g)].map(([run]) => run.replace(/<[^>]+>/g, '')).join('');

describe('a Word document', () => {
  const parts = partsOf(everything);

  it('is a zip of well-formed parts, each declared and each relation leading somewhere', () => {
    for (const [name, xml] of Object.entries(parts)) expect(() => pathsOf(xml), name).not.toThrow();
    const declared = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(declared.filter((name) => !(name && name in parts))).toEqual([]);
    const relations = parts['word/_rels/document.xml.rels'] ?? '';
    const ids = [...relations.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...(parts['word/document.xml'] ?? '').matchAll(/r:id="([^"]+)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(relations).toContain('Target="https://exemple.org/?a=1&amp;b=2" TargetMode="External"');
  });

  it('uses only styles that it defines', () => {
    const defined = [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id);
    const used = [
      ...`${parts['word/document.xml']}${parts['word/footer1.xml']}`.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g),
    ].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(12);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
  });

  it('says its title and its language, and neither date nor author', () => {
    expect(parts['docProps/core.xml']).toContain('<dc:title>Œuvres &amp; &lt;essais&gt;</dc:title>');
    expect(parts['docProps/core.xml']).toContain('<dc:language>fr-FR</dc:language>');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="fr-FR"');
    const english = partsOf({ ...everything, language: 'en' });
    expect(english['word/styles.xml']).toContain('<w:lang w:val="en-GB"');
    expect(english['word/footer1.xml']).toMatch(/page .* PAGE .* of .* NUMPAGES /);
    expect(parts['word/footer1.xml']).toMatch(/Pied de page.*page .* PAGE .* sur .* NUMPAGES /);
    expect(Object.values(parts).join('')).not.toMatch(/dcterms:|creator|\b20[2-9]\d-\d\d-\d\dT/);
  });

  it('marks header rows, so that they come back on each page, and rows with a missing cell keep their place', () => {
    const xml = parts['word/document.xml'] ?? '';
    const table = /<w:tblStyle w:val="Grid".*?<\/w:tbl>/s.exec(xml)?.[0] ?? '';
    const rows = table.split('<w:tr>').slice(1);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false]);
    expect(rows.map((row) => row.split('<w:tc>').length - 1)).toEqual([2, 2, 2]);
    expect(table).toContain('<w:tblCaption w:val="Des nombres"/>');
  });

  it('fills its table of contents with the headings down to the level asked, each leading to its mark', () => {
    const xml = parts['word/document.xml'] ?? '';
    const entries = [...xml.matchAll(/<w:hyperlink w:anchor="([^"]+)".*?<w:t[^>]*>([^<]*)</gs)].map(
      ([, mark, text]) => [mark, text],
    );
    expect(entries.map(([, text]) => text)).toEqual(['Première partie', 'Tableau']);
    for (const [mark, text] of entries)
      expect(xml).toMatch(new RegExp(`w:name="${mark}"/><w:r><w:t xml:space="preserve">${text}<`));
    const count = (mark: string): number => xml.split(`w:fldCharType="${mark}"`).length - 1;
    expect([count('begin'), count('separate'), count('end')]).toEqual([3, 3, 3]);
  });

  it('each numbered list counts from one', () => {
    const lists = [...(parts['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(lists).toEqual(['1', '1', '2', '2', '3']);
    for (const id of ['2', '3'])
      expect(parts['word/numbering.xml']).toMatch(new RegExp(`w:numId="${id}">.*?<w:startOverride w:val="1"/>`));
  });

  it('boxes can be ticked: square for several, round for one', () => {
    const xml = parts['word/document.xml'] ?? '';
    const boxes = [...xml.matchAll(/<w14:checked w14:val="(\d)"\/>.*?<w:t>(.)<\/w:t>/gs)].map(
      ([, ticked, sign]) => `${ticked}${sign}`,
    );
    expect(boxes).toEqual(['0☐', '1☒', '0○']); // row by row; columns are filled downwards
    const ids = [...xml.matchAll(/<w:id w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('keeps a heading, a question and its choices together', () => {
    const styles = parts['word/styles.xml'] ?? '';
    for (const id of ['Heading1', 'Heading2', 'Heading3', 'Question', 'Note', 'Caption'])
      expect(styles, id).toMatch(new RegExp(`w:styleId="${id}">(?:(?!</w:style>).)*<w:keepNext/>`));
    const choices = bodyOf([{ kind: 'columns', count: 1, items: ['a', 'b', 'c'] }]);
    expect(choices.split('<w:keepNext/>').length - 1).toBe(2);
  });

  it('shows any text as it is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme' }), (left, right) => {
        const xml = bodyOf([{ kind: 'paragraph', text: [left, { text: right, bold: true }] }]);
        pathsOf(xml);
        const shown = textOf(xml)
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&');
        // Line breaks and tabs are elements; control characters have no way to stand in XML.
        expect(shown).toBe((left + right).replace(/[\u0000-\u001f]/g, ''));
      }),
      { numRuns: 100 },
    );
  });
});

describe('same document, same bytes', () => {
  const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

  it('some time later', async () => {
    const first = digest(writeDocx(everything));
    await new Promise((resolve) => setTimeout(resolve, 2100)); // zip dates count in steps of two seconds
    expect(digest(writeDocx(everything))).toBe(first);
  });

  it('in other time zones and languages of the machine', () => {
    const folder = mkdtempSync(join(tmpdir(), 'docx-'));
    try {
      const script = join(folder, 'write.mjs');
      const input = join(folder, 'document.json');
      writeFileSync(input, JSON.stringify(everything));
      buildSync({
        stdin: {
          contents: `import { readFileSync } from 'node:fs';
            import { createHash } from 'node:crypto';
            import { writeDocx } from './src/writers/docx.ts';
            const bytes = writeDocx(JSON.parse(readFileSync(process.argv[2], 'utf8')));
            process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`,
          resolveDir: join(import.meta.dirname, '../..'),
        },
        bundle: true,
        platform: 'node',
        format: 'esm',
        outfile: script,
      });
      const here = digest(writeDocx(everything));
      for (const [TZ, LANG] of [
        ['Pacific/Kiritimati', 'fr_FR.UTF-8'],
        ['America/Los_Angeles', 'ar_MA.UTF-8'],
        ['Africa/Tunis', 'C'],
      ])
        expect(
          execFileSync(process.execPath, [script, input], { env: { ...process.env, TZ, LANG }, encoding: 'utf8' }),
          TZ,
        ).toBe(here);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
