import { describe, expect, it } from 'vitest';
import { activeDecisions, chosenThemes, decidedThemes } from '../../src/decisions/index.ts';
import type { DataRecord } from '../../src/model/record.ts';

const codes = ['accueil', 'droit', 'genre'];
const decision = (id: string, fields: Record<string, string | number>): DataRecord => {
  const at = { file: 'decisions.csv', row: 2 };
  const cells = { id, objet: 'theme', ...fields };
  return {
    id,
    kind: 'decisions',
    country: 'SN',
    at,
    fields: Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, { value, raw: String(value), at }])),
    refused: [],
    nil: [],
    unknown: [],
  };
};
const chosen = (...rows: DataRecord[]) => chosenThemes(activeDecisions(rows), codes);

describe('the themes that a committee chose', () => {
  it('are none without decisions', () => {
    expect(chosen()).toEqual([]);
  });

  it.each(['theme:droit', 'thème : droit', 'droit', 'Droit'])('are read from «%s»', (autre) => {
    expect(chosen(decision('1', { autre, decision: 'choisi' }))).toEqual(['droit']);
  });

  it('come by date, then as in the grid, whatever the order of rows', () => {
    const rows = [
      decision('1', { autre: 'theme:genre', decision: 'choisi', date: '2026-03-05' }),
      decision('2', { autre: 'theme:droit', decision: 'choisi', date: '2026-03-05' }),
      decision('3', { autre: 'theme:accueil', decision: 'rejete', date: '2026-03-01' }),
    ];
    expect(chosen(...rows)).toEqual(['droit', 'genre']);
    expect(chosen(...[...rows].reverse())).toEqual(['droit', 'genre']);
  });

  it('leave out what was taken back or undone, and what is no theme', () => {
    const rows = [
      decision('1', { autre: 'theme:genre', decision: 'choisi', date: '2026-03-05' }),
      decision('2', { autre: 'theme:genre', decision: 'retire', date: '2026-03-06' }),
      decision('3', { autre: 'theme:droit', decision: 'choisi', date: '2026-03-05' }),
      decision('4', { annule: '3', decision: 'annule', date: '2026-03-07' }),
      decision('5', { autre: 'theme:licorne', decision: 'choisi', date: '2026-03-05' }),
    ];
    expect(chosen(...rows)).toEqual([]);
    expect(decidedThemes(activeDecisions(rows), codes)).toMatchObject([{ theme: 'genre', verdict: 'retire' }]);
  });
});
