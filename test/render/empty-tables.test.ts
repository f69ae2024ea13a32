import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/render/document.ts';
import { buildReport } from '../../src/render/report/index.ts';
import { moveBlocks } from '../../src/render/report/theme-moves.ts';
import { en } from '../../src/render/texts/en/index.ts';
import { fr } from '../../src/render/texts/fr/index.ts';
import { sampleCodebook } from './sample-codebook.ts';
import { sampleEdition } from './sample-edition.ts';
import { tabulation, type ValueLine } from './sample-parts.ts';

const inside = (block: Block): Block[] =>
  block.kind === 'gallery'
    ? block.exhibits
    : block.kind === 'note' || block.kind === 'fold'
      ? block.blocks.flatMap(inside)
      : [block];
const textOf = (block: Block): string =>
  block.kind === 'paragraph' ? block.runs.map((run) => run.text.replaceAll('\u00a0', ' ')).join('') : '';

const blocksWith = (values: ValueLine[], answered: number) => {
  const table = tabulation('a_un_siege', ['Dispose d’un siège', 'Has a seat'], values, { answered });
  const report = buildReport(sampleEdition('publique', { tabulations: [table] }), 'fr', sampleCodebook);
  return report.sections.flatMap(({ blocks }) => blocks.flatMap(inside));
};
const line = (code: string, n: number | null): ValueLine => [code, code, code, n];

describe('a table with nothing in it is a sentence', () => {
  test('every value at zero: told with its base, and no frame', () => {
    const blocks = blocksWith(
      ['a', 'b', 'c', 'd'].map((code) => line(code, 0)),
      6,
    );
    expect(blocks.filter((block) => block.kind === 'table' && block.caption === 'Dispose d’un siège')).toEqual([]);
    const told = blocks.map(textOf).find((text) => text.startsWith('Dispose d’un siège'));
    expect(told).toContain('aucune des réponses proposées n’a été relevée (a, b, c, d)');
    expect(told).toContain('Base : 28 organisations recensées');
  });

  test('no table of any report is without a row, or masked whole', () => {
    for (const audience of ['publique', 'interne'] as const) {
      const { sections } = buildReport(sampleEdition(audience), 'fr', sampleCodebook);
      const tables = sections.flatMap(({ blocks }) => blocks.flatMap(inside)).filter(({ kind }) => kind === 'table');
      expect(tables.length).toBeGreaterThan(5);
      for (const table of tables) {
        if (table.kind !== 'table') continue;
        const cells = table.rows.flatMap((row) => row.filter(({ isHeader }) => !isHeader));
        expect([table.caption, table.rows.length > 0]).toEqual([table.caption, true]);
        const isMasked = cells.every(({ runs }) => runs.length > 0 && runs.every(({ kind }) => kind === 'mark'));
        expect([table.caption, cells.length > 0 && isMasked]).toEqual([table.caption, false]);
      }
    }
  });
});

describe('weights that move', () => {
  const theme = (code: string, rank: number) => ({ theme: code, label: { fr: code, en: code }, rank });
  const scenario = (change: string, criterion: string | null, order: [string, string]) => ({
    ...{ change, criterion, first: order, enters: [], leaves: [] },
    ranks: [theme(order[0], 1), theme(order[1], 2), theme(order[0] === 'a' && order[1] === 'b' ? 'c' : 'b', 3)],
  });
  const themes = (scenarios: unknown[]) => ({
    ...{ places: 2, verdict: 'fragile', first: ['a', 'b'], choice: { decided: [] }, scenarios },
    candidates: [theme('a', 1), theme('b', 2), theme('c', 3)],
  });
  type Given = Parameters<typeof moveBlocks>;
  const printed = (scenarios: unknown[], texts: typeof fr) => {
    const labels = { language: 'fr', of: ({ fr: label }: { fr: string }) => label, texts };
    return moveBlocks({ labels } as unknown as Given[0], themes(scenarios) as unknown as Given[1]);
  };

  test('those that change nothing share one row, which says so', () => {
    const blocks = printed(
      [
        scenario('doubled', 'organisations', ['a', 'b']),
        scenario('doubled', 'besoins', ['a', 'b']),
        scenario('zero', 'besoins', ['a', 'c']),
        scenario('equal', null, ['a', 'b']),
      ],
      fr,
    );
    const table = blocks.find(({ kind }) => kind === 'table');
    const rows =
      table?.kind === 'table' ? table.rows.map((row) => row[0]?.runs[0]?.text.replaceAll('\u00a0', ' ')) : [];
    expect(rows).toEqual([
      'Besoin partagé : poids à zéro',
      'Poids doublé (Organisations, Besoin partagé) ; Tous les poids à égalité : rien ne change',
    ]);
  });

  test('an order that holds is not called solid: that word is for what a figure rests on', () => {
    expect(fr.themes.solid('X', 9)).not.toMatch(/solid/i);
    expect(en.themes.solid('X', 9)).not.toMatch(/solid/i);
    expect(fr.themes.solid('X', 9)).toContain('9\u00a0changements essayés, aucun n’en fait entrer un autre');
  });
});
