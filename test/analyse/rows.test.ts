import { describe, expect, it } from 'vitest';
import { actor, analysed, counts, interview, row, rowsOfValue, table } from './building.ts';

describe('rows that are no actor', () => {
  const records = [
    row('revue', 'r1', { document_titre: 'Rapport A', document_type: 'rapport', auteur_source: 'soi' }),
    row('revue', 'r2', { document_titre: 'RAPPORT A', document_type: 'rapport', auteur_source: 'tiers' }),
    row('revue', 'r3', { document_titre: 'Rapport A', document_type: 'etude' }),
    row('revue', 'r4', { document_titre: 'Site B' }),
    row('revue', 'r5', {}),
    row('mecanismes', 'm1', { nom: 'Forum', type: 'forum', niveau: 'national', fonctionnel: true }),
    row('mecanismes', 'm2', { nom: 'Comité', type: 'comite-thematique', niveau: 'local', fonctionnel: false }),
    row('projets', 'p1', { type_bailleur: 'ue', mode: 'consortium' }),
    row('projets', 'p2', { mode: 'seul' }),
  ];
  const map = analysed([], records);

  it.each([
    ['documents_type', { base: 2, answered: 1, refused: 0, values: { rapport: 1 } }],
    ['auteur_source', { base: 5, answered: 2, refused: 0, values: { soi: 1, tiers: 1 } }],
    ['mecanismes_type', { base: 2, answered: 2, refused: 0, values: { forum: 1, 'comite-thematique': 1 } }],
    ['mecanismes_niveau', { base: 2, answered: 2, refused: 0, values: { local: 1, national: 1 } }],
    ['mecanismes_fonctionnel', { base: 2, answered: 2, refused: 0, values: { oui: 1, non: 1 } }],
    ['projets_type_bailleur', { base: 2, answered: 1, refused: 0, values: { ue: 1 } }],
    ['projets_mode', { base: 2, answered: 2, refused: 0, values: { seul: 1, consortium: 1 } }],
  ])('%s', (id, expected) => {
    expect(counts(table(map, id))).toEqual(expected);
  });

  it('supports a document’s type by the findings that give it', () => {
    expect(rowsOfValue(table(map, 'documents_type'), 'rapport')).toEqual({ 'RAPPORT A': ['r1', 'r2'] });
  });
});

describe('the field log', () => {
  const log = [
    row('terrain', 't1', { statut_reponse: 'approche', date: '2025-01-01' }),
    row('terrain', 't2', { statut_reponse: 'interviewe', date: '2025-02-01' }),
    row('terrain', 't3', { statut_reponse: 'refus', date: '2025-02-01' }),
    row('terrain', 't4', { statut_reponse: 'injoignable' }),
    row('terrain', 't5', { statut_reponse: 'hors-champ' }),
  ];
  const talk = interview('e1', {});
  const [first, second, third] = log;
  if (!first || !second || !third) throw new Error('log');

  it('counts an organisation once, at its last outcome', () => {
    const map = analysed([actor('a', [first, second, talk]), actor('b', [third])], [...log, talk]);
    expect(counts(table(map, 'statut_reponse'))).toEqual({
      base: 4,
      answered: 4,
      refused: 0,
      values: { interviewe: 1, refus: 1, injoignable: 1, 'hors-champ': 1 },
    });
    expect(map.diagnostics).toEqual([]);
  });

  it('tells what interviews belie', () => {
    const map = analysed([actor('a', [second]), actor('b', [third, talk])], [...log, talk]);
    expect(map.diagnostics.map(({ code, subject }) => [code, subject])).toEqual([
      ['ANA-003', 'a'],
      ['ANA-004', 'b'],
    ]);
  });
});
