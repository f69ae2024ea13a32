import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeText } from '../../src/cli/encode-text.ts';
import { nextId } from '../../src/cli/next-id.ts';
import { typedLines } from '../../src/cli/typed-lines.ts';
import type { Edition } from '../../src/model/edition.ts';
import { run } from './recorded.ts';
import { folderWith } from './temporary.ts';

describe('nextId', () => {
  it.each([
    [[], 'D001'],
    [['D001', 'D009'], 'D010'],
    [['D9', 'D10'], 'D11'],
    [['TN-D1', 'TN-D5'], 'TN-D6'],
    [['D003', 'q-abc123'], 'D004'],
    [['q-00000001'], 'D001'],
    [['note'], 'D001'],
  ])('after %j: %s', (used, expected) => {
    expect(nextId(used)).toBe(expected);
  });
});

describe('encodeText', () => {
  it.each([
    ['utf-8', 'à l’été — œuvre €', 'utf-8'],
    ['utf-16le', 'à l’été', 'utf-16le'],
    ['utf-16be', 'à l’été', 'utf-16be'],
  ])('%s reads back', (encoding, text, decoder) => {
    expect(new TextDecoder(decoder).decode(encodeText(text, encoding) ?? undefined)).toBe(text);
  });

  it('Windows-1252: its own signs, and null for letters that it has not', () => {
    expect([...(encodeText('é’œ€', 'windows-1252') ?? [])]).toEqual([0xe9, 0x92, 0x9c, 0x80]);
    expect(encodeText('محطة', 'windows-1252')).toBeNull();
    expect(encodeText('a', 'macintosh')).toBeNull();
  });
});

describe('typedLines', () => {
  it('gives lines whatever the pieces, the last one without its end, then null', async () => {
    async function* pieces() {
      yield 'un\r\nde';
      yield Buffer.from('ux\n');
      yield 'trois';
    }
    const lines = typedLines(pieces());
    expect([await lines.next(), await lines.next(), await lines.next(), await lines.next()]).toEqual([
      'un',
      'deux',
      'trois',
      null,
    ]);
  });
});

describe('two people’s decisions', () => {
  const head = 'id;objet;acteur;autre;decision;date';
  const project = () =>
    folderWith({
      'donnees/SN/acteurs.csv': 'nom\nMaison Tabax\nSoleil de Podor\nÉtoile de Matam\nCercle Baobab\n',
      'donnees/SN/decisions-awa.csv': `${head}\nD1;identite;Maison Tabax;Soleil de Podor;meme;2026-01-01\n`,
      'donnees/SN/decisions-omar.csv': `${head}\nD1;identite;Étoile de Matam;Cercle Baobab;meme;2026-01-02\n`,
    });
  const build = async (cwd: string) => {
    const ended = await run(['build', '--pays', 'SN', '--format', 'json', '--edition', 'interne'], { cwd });
    const edition: Edition = JSON.parse(readFileSync(join(cwd, 'sorties/SN/interne/cartographie-SN.json'), 'utf8'));
    return { ...ended, edition };
  };

  it('merge though they number them alike', async () => {
    const cwd = project();
    const { stderr, edition } = await build(cwd);
    expect(stderr).not.toMatch(/DBL-|DEC-|IDE-/);
    expect([edition.counts.known, edition.decisions.length]).toEqual([2, 2]);
  });

  it('one file copied beside the other counts once', async () => {
    const cwd = project();
    const copy = readFileSync(join(cwd, 'donnees/SN/decisions-awa.csv'));
    writeFileSync(join(cwd, 'donnees/SN/decisions-awa (1).csv'), copy);
    const { edition } = await build(cwd);
    expect([edition.counts.known, edition.decisions.length]).toEqual([2, 2]);
  });

  it('«plus tard» typed by hand decides nothing, and is no error', async () => {
    const cwd = project();
    writeFileSync(
      join(cwd, 'donnees/SN/decisions-omar.csv'),
      `${head}\nD1;identite;Étoile de Matam;Cercle Baobab;plus tard;2026-01-02\n`,
    );
    const { stderr, edition } = await build(cwd);
    expect(stderr).not.toMatch(/erreur [A-Z]{3}-/);
    expect([edition.counts.known, edition.decisions.length]).toEqual([3, 1]);
  });
});
