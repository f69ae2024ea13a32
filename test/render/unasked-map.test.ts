import { describe, expect, it } from 'vitest';
import type { EditionCrossing } from '../../src/model/edition.ts';
import { isSparse } from '../../src/render/blocks/crossing.ts';
import { tabulationTable } from '../../src/render/blocks/tabulation.ts';
import { moveBlocks } from '../../src/render/report/theme-moves.ts';
import { dialogue as en } from '../../src/render/texts/en/dialogue.ts';
import { dialogue as fr } from '../../src/render/texts/fr/dialogue.ts';

const grid = (filled: number, size: number): EditionCrossing =>
  ({
    cells: Array.from({ length: size }, (_, index) => ({
      row: 'a',
      column: String(index),
      n: index < filled ? 3 : 0,
      masked: false,
    })),
  }) as unknown as EditionCrossing;

describe('what is not known is no nought', () => {
  it.each([
    [5, 18, true],
    [6, 18, false],
    [1, 12, false],
  ])('%i cells filled of %i: sparse %s', (filled, size, expected) => {
    expect(isSparse(grid(filled, size))).toBe(expected);
  });

  it('a division where nobody was interviewed is said unasked in the table behind the map', () => {
    const value = (code: string, n: number, asked?: false) => ({
      ...(asked === false ? { asked } : {}),
      code,
      label: { fr: code, en: code },
      n,
      share: 0,
      masked: false,
      sensitive: false,
    });
    const table = {
      category: '',
      count: '',
      share: '',
      unaskedShort: 'n. e.',
      unaskedShortNote: 'NOTE',
      unaskedCounted: (labels: string) => `COUNTED ${labels}`,
      multipleNote: '',
      fewNote: '',
    };
    const labels = {
      language: 'fr',
      known: 12,
      interviewed: 12,
      isPartial: false,
      of: ({ fr: words }: { fr: string }) => words,
      number: String,
      texts: { table, page: { semicolon: ' ; ' }, base: new Proxy({}, { get: () => () => '' }) },
    };
    const tabulation = {
      ...{ id: 'region_siege', title: { fr: 'Siège', en: 'Seat' }, elements: [], unit: 'acteurs', base_of: 'known' },
      ...{ layer: 'directory', multiple: false, base: 12, answered: 12, not_answered: 0, refused: 0, masked_cells: 0 },
      values: [value('A', 12, false), value('B', 0, false), value('C', 0)],
    };
    type Given = Parameters<typeof tabulationTable>;
    const made = tabulationTable(tabulation as Given[0], { labels } as unknown as Given[1]);
    const rows = made.rows.map((row) => JSON.stringify(row));
    expect(rows.map((row) => row.includes('n. e.'))).toEqual([false, true, false]);
    expect(rows[2]).toContain('0/12');
    expect(made.notes).toContain('NOTE');
    // Counted by documents where nobody was interviewed: the number stands, and what section 2 says of it too.
    expect(made.notes).toContain('COUNTED A');
  });

  it('a year alone gives no number of months', () => {
    expect(fr.dialogue.states.recentYear('2024')).toBe('réuni en 2024 (mois inconnu)');
    expect(en.dialogue.states.recentYear('2024')).toBe('met in 2024 (month unknown)');
  });

  it('themes level with the very last are no leaders', () => {
    const theme = (code: string, rank: number) => ({ theme: code, label: { fr: code, en: code }, rank });
    const themes = {
      ...{ places: 2, verdict: 'fragile', first: ['a', 'b', 'c'], choice: { decided: [] } },
      candidates: [theme('a', 1), theme('b', 2), theme('c', 2)],
      scenarios: [
        {
          change: 'equal',
          criterion: null,
          first: ['a', 'b', 'c'],
          enters: [],
          leaves: [],
          ranks: [theme('a', 1), theme('b', 1), theme('c', 1)],
        },
      ],
    };
    const words = {
      ...{ movesText: '', movesCaption: '', change: '', first: '', enters: '', leaves: '', changes: { equal: '' } },
      ...{ criteria: {}, noneLeads: 'AUCUN', noneFollowsText: (first: string) => `après ${first}, aucun` },
    };
    const labels = {
      language: 'fr',
      of: ({ fr: label }: { fr: string }) => label,
      texts: { themes: words, table: { none: '–' } },
    };
    type Given = Parameters<typeof moveBlocks>;
    const printed = JSON.stringify(moveBlocks({ labels } as unknown as Given[0], themes as unknown as Given[1]));
    expect(printed).toContain('après a, aucun');
    expect(printed).toContain('AUCUN');
  });
});
