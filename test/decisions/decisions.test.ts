import { describe, expect, it } from 'vitest';
import {
  activeDecisions,
  codeDecisions,
  contestations,
  identityDecisions,
  undoProblems,
  withdrawals,
} from '../../src/decisions/index.ts';
import { row } from '../resolve/records.ts';

const decision = (number: number, cells: Parameters<typeof row>[2], file = 'decisions.csv') => {
  const record = row('decisions', number, { objet: 'identite', decision: 'meme', ...cells });
  return { ...record, id: `decisions:${file}:${number}`, at: { ...record.at, file } };
};
const idsOf = (records: Parameters<typeof activeDecisions>[0]) => activeDecisions(records).map(({ id }) => id);

describe('activeDecisions', () => {
  it('reads a row with its votes', () => {
    const cells = {
      id: 'D1',
      acteur: 'A',
      acteur_id: 'sn-1',
      autre: 'B',
      pour: 7,
      contre: 1,
      abstention: 1,
      motif: 'm',
    };
    expect(activeDecisions([decision(2, { ...cells, date: '2026-02-09', auteur: 'comité' })])).toMatchObject([
      {
        id: 'D1',
        object: 'identite',
        actor: 'A',
        actorId: 'sn-1',
        other: 'B',
        decision: 'meme',
        for: 7,
        against: 1,
        abstention: 1,
        reason: 'm',
        dissent: null,
        author: 'comité',
        date: '2026-02-09',
        record: 'decisions:decisions.csv:2',
      },
    ]);
  });

  it('orders by date, then id, whatever the order of rows', () => {
    const rows = [
      decision(2, { id: 'B', date: '2026-02' }),
      decision(3, { id: 'C', date: '2025-12-31' }),
      decision(4, { id: 'A', date: '2026-02' }),
    ];
    expect(idsOf(rows)).toEqual(['C', 'A', 'B']);
    expect(idsOf([...rows].reverse())).toEqual(['C', 'A', 'B']);
  });

  it('leaves out what is undone, and the undoing', () => {
    expect(idsOf([decision(2, { id: 'D1' }), decision(3, { id: 'D2', decision: 'annule', annule: 'D1' })])).toEqual([]);
  });

  it('lets a decision hold again when its undoing is undone', () => {
    const rows = [
      decision(2, { id: 'D1' }),
      decision(3, { id: 'D2', decision: 'annule', annule: 'D1' }),
      decision(4, { id: 'D3', decision: 'annule', annule: 'D2' }),
    ];
    expect(idsOf(rows)).toEqual(['D1']);
  });

  it('takes a row that undoes and decides as both', () => {
    expect(idsOf([decision(2, { id: 'D1' }), decision(3, { id: 'D2', decision: 'distinct', annule: 'D1' })])).toEqual([
      'D2',
    ]);
  });

  it('undoes within its own file when two people used the same ids', () => {
    const rows = [
      decision(2, { id: 'D1' }, 'decisions-a.csv'),
      decision(2, { id: 'D1' }, 'decisions-b.csv'),
      decision(3, { id: 'D2', decision: 'annule', annule: 'D1' }, 'decisions-b.csv'),
    ];
    expect(activeDecisions(rows).map(({ record }) => record)).toEqual(['decisions:decisions-a.csv:2']);
  });

  it('does not loop on rows that undo each other', () => {
    const rows = [decision(2, { id: 'D1', annule: 'D2' }), decision(3, { id: 'D2', annule: 'D1' })];
    expect(() => activeDecisions(rows)).not.toThrow();
  });

  it('tells an undoing of nothing', () => {
    const rows = [
      decision(2, { id: 'D1', decision: 'annule', annule: 'D9' }),
      decision(3, { id: 'D2', decision: 'annule' }),
    ];
    expect(undoProblems(rows).map(({ code, params }) => [code, params.decision])).toEqual([
      ['IDE-006', 'D1'],
      ['IDE-006', 'D2'],
    ]);
  });
});

describe('selectors', () => {
  const decisions = activeDecisions([
    decision(2, { id: 'D1' }),
    decision(3, { id: 'D2', objet: 'code', decision: 'accepte', autre: 'role:inclusion' }),
    decision(4, { id: 'D3', objet: 'retrait', decision: 'retire' }),
    decision(5, { id: 'D4', objet: 'contestation', decision: 'conteste' }),
  ]);
  it.each([
    ['identity', identityDecisions(decisions), ['D1']],
    ['code', codeDecisions(decisions), ['D2']],
    ['withdrawals', withdrawals(decisions), ['D3']],
    ['contestations', contestations(decisions), ['D4']],
  ])('%s', (_, found, expected) => {
    expect(found.map(({ id }) => id)).toEqual(expected);
  });
});
