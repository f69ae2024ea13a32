import { describe, expect, it } from 'vitest';
import { describe as describeProblem } from '../../src/diagnostics/index.ts';
import type { FieldValue } from '../../src/model/record.ts';
import { cards, resolveIn, row } from './records.ts';

const decide = (
  number: number,
  acteur: string,
  autre: string,
  decision: string,
  cells: { [key: string]: FieldValue } = {},
) =>
  row('decisions', number, {
    id: `D${number}`,
    objet: 'identite',
    acteur,
    autre,
    decision,
    date: `2026-01-0${number}`,
    ...cells,
  });
const codesOf = (result: ReturnType<typeof resolveIn>) => result.diagnostics.map(({ code }) => code);

describe('identity decisions', () => {
  it('«meme» joins what the ladder keeps apart, and says by which decision', () => {
    const { value } = resolveIn([
      ...cards('Maison Tabax', 'Soleil de Podor'),
      decide(2, 'Maison Tabax', 'Soleil de Podor', 'meme'),
    ]);
    expect(value.actors).toHaveLength(1);
    expect(value.actors[0]?.matches.some(({ decision }) => decision === 'D2')).toBe(true);
  });

  it('«distinct» keeps apart what the ladder would join, and the pair does not come back', () => {
    const names = ['Collectif Tabaxo de Matam', 'Collectif Tabbaxo de Matam'];
    expect(resolveIn(cards(...names)).value.actors).toHaveLength(1);
    const { value } = resolveIn([...cards(...names), decide(2, names[0] ?? '', names[1] ?? '', 'distinct')]);
    expect(value.actors).toHaveLength(2);
    expect(value.toReview).toEqual([]);
  });

  it('«distinct» holds against a chain through a third row', () => {
    const names = ['Collectif Tabaxo', 'Collectif Tabbaxo', 'Collectif Tabaxo'];
    const rows = [...cards(...names), row('terrain', 2, { acteur: 'Collectif Tabbaxos' })];
    const { value } = resolveIn([...rows, decide(2, 'Collectif Tabaxo', 'Collectif Tabbaxo', 'distinct')]);
    const [first, second] = ['acteurs:acteurs.csv:2', 'acteurs:acteurs.csv:3'].map(
      (id) => value.actorsByRecord[id]?.[0],
    );
    expect(first).not.toBe(second);
  });

  it('holds when the name in the data is mended', () => {
    const rows = cards('Maison Tabax de Podor', 'Soleil levant');
    const { value, diagnostics } = resolveIn([...rows, decide(2, 'Maison Tabbax de Podor', 'Soleil levant', 'meme')]);
    expect(value.actors).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });

  it('is told when it no longer applies', () => {
    const result = resolveIn([...cards('Maison Tabax'), decide(2, 'Maison Tabax', 'Étoile disparue', 'meme')]);
    expect(codesOf(result)).toEqual(['IDE-004']);
    expect(result.diagnostics[0]?.params).toEqual({ decision: 'D2', nom: 'Étoile disparue' });
  });

  it('the newest of two that contradict each other stands, and the other is told', () => {
    const names = cards('Maison Tabax', 'Soleil de Podor');
    const pair = ['Maison Tabax', 'Soleil de Podor'] as const;
    const result = resolveIn([...names, decide(2, ...pair, 'meme'), decide(3, ...pair, 'distinct')]);
    expect(result.value.actors).toHaveLength(2);
    expect(result.diagnostics).toMatchObject([
      { code: 'DEC-007', params: { decision: 'D2', reponse: 'meme', autre: 'D3', autreLigne: 3 } },
    ]);
  });

  it('an undone one lets the question come up again', () => {
    const names = cards('Maison Tabax', 'Soleil de Podor');
    const result = resolveIn([
      ...names,
      decide(2, 'Maison Tabax', 'Soleil de Podor', 'meme'),
      decide(3, 'Maison Tabax', 'Soleil de Podor', 'annule', { annule: 'D2' }),
    ]);
    expect(result.value.actors).toHaveLength(2);
  });

  it('settles an acronym that fits two', () => {
    const names = cards(
      'Action pour la Dignité des Retournés (ADR)',
      'Alliance pour le Développement Rural du Ferlo (ADR)',
    );
    const rows = [...names, row('revue', 2, { acteur: 'ADR' })];
    const { value } = resolveIn([...rows, decide(2, 'ADR', 'Action pour la Dignité des Retournés', 'meme')]);
    expect(value.unattributed).toEqual([]);
    expect(value.actorsByRecord['revue:revue.csv:2']).toEqual(value.actorsByRecord['acteurs:acteurs.csv:2']);
  });

  it('may cite a record by its id', () => {
    const rows = [...cards('Maison Tabax', 'Soleil de Podor'), row('revue', 2, { acteur: 'Soleil de Podor' })];
    const { value } = resolveIn([...rows, decide(2, 'revue:revue.csv:2', 'Soleil de Podor', 'distinct')]);
    expect(value.actors).toHaveLength(3);
  });

  it('a decision of any kind is attached to its actor', () => {
    const { value } = resolveIn([
      ...cards('Maison Tabax'),
      row('decisions', 2, { id: 'D1', objet: 'retrait', acteur: 'maison tabax', decision: 'retire' }),
    ]);
    expect(value.actorsByRecord['decisions:decisions.csv:2']).toEqual([value.actors[0]?.id]);
    expect(value.actors[0]?.knownBy).toEqual(['acteurs']);
  });

  it('the id decides when the name has passed to another', () => {
    const result = resolveIn([
      ...cards('Maison Tabax', 'Soleil de Podor'),
      row('registre', 2, { id: 'sn-aaaaaaaa', nom: 'Maison Tabax' }),
      row('decisions', 2, {
        id: 'D1',
        objet: 'code',
        acteur: 'Soleil de Podor',
        acteur_id: 'sn-aaaaaaaa',
        autre: 'role:inclusion',
        decision: 'accepte',
      }),
    ]);
    expect(result.value.actorsByRecord['decisions:decisions.csv:2']).toEqual(['sn-aaaaaaaa']);
    expect(codesOf(result)).toEqual(['IDE-008']);
  });
});

describe('a decision that names organisations by id', () => {
  const line = (number: number, id: string, nom: string, more: { [key: string]: FieldValue } = {}) =>
    row('registre', number, { id, nom, ...more });
  const soleil = line(9, 'sn-s', 'Soleil de Podor');

  it.each([
    ['Association Tabaxo de Matam', 'Assoc. Tabaxo de Matam'],
    ['Assoc. Tabaxo de Matam', 'Association Tabaxo de Matam'],
    ['Assoc. Tabaxo de Matam', 'ASSOC TABAXO DE MATAM'],
  ])('holds whether its register says «%s» and its rows «%s» or not, and keeps the id', (registered, written) => {
    for (const acteur of [registered, written]) {
      const given = (decision: string) => [
        ...cards(written, 'Soleil de Podor'),
        line(2, 'sn-t', registered),
        soleil,
        decide(2, acteur, 'Soleil de Podor', decision, { acteur_id: 'sn-t', autre_id: 'sn-s' }),
      ];
      const [one, two] = [resolveIn(given('meme')), resolveIn(given('distinct'))];
      expect(one.value.actors.map(({ id, formerIds }) => [id, formerIds])).toEqual([['sn-s', ['sn-t']]]);
      expect(codesOf(one)).toEqual(['IDE-007']);
      expect(two.value.actors.map(({ id }) => id).sort()).toEqual(['sn-s', 'sn-t']);
      expect([codesOf(two), two.value.newIds]).toEqual([[], []]);
    }
  });

  const name = 'Union Tabaxo';
  const twins = (...towns: string[]) =>
    towns.map((ville_siege, index) => row('acteurs', index + 2, { nom: name, ville_siege }));
  const register = [line(2, 'sn-a', name, { lieu: 'Mbour' }), line(3, 'sn-b', name, { lieu: 'Kolda' })];
  const decided = (decision: string, ...towns: string[]) =>
    resolveIn([
      ...twins(...towns),
      ...register,
      decide(2, name, name, decision, { acteur_id: 'sn-a', autre_id: 'sn-b' }),
    ]);

  it('of two homonyms, one of which moved to another region, is applied, and the id that goes is told', () => {
    const { value, diagnostics } = decided('meme', 'Mbour', 'Matam');
    expect(value.actors.map(({ id, formerIds }) => [id, formerIds])).toEqual([['sn-a', ['sn-b']]]);
    expect(value.actors[0]?.matches.map(({ decision }) => decision)).toEqual(['D2']);
    const told = diagnostics.find(({ code }) => code === 'IDE-007');
    expect(told?.params).toEqual({ nom: name, id: 'sn-a', autres: 'sn-b' });
    // Their two towns are a question to ask of the one that they are now.
    expect(diagnostics.find(({ code }) => code === 'IDE-010')?.params).toMatchObject({ colonnes: 'ville_siege' });
    const apart = decided('distinct', 'Mbour', 'Matam');
    expect(apart.value.actors.map(({ id }) => id).sort()).toEqual(['sn-a', 'sn-b']);
    expect(codesOf(apart)).toEqual([]);
  });

  it('of two homonyms that both moved, when nothing tells which is which, is not applied, and both sides are told', () => {
    const { value, diagnostics } = decided('meme', 'Podor', 'Matam');
    expect(value.actors).toHaveLength(2);
    expect(diagnostics.filter(({ code }) => code === 'IDE-004').map(({ params }) => params.nom)).toEqual([
      `${name} (sn-a)`,
      `${name} (sn-b)`,
    ]);
  });

  describe('by an acronym that its rows write no more', () => {
    const rows = [
      ...cards('Association Tabaxo de Matam', 'Soleil de Podor'),
      row('acteurs', 9, { nom: 'Alliance Tounka de Mbour', sigle: 'ATM' }),
    ];
    const known = [line(2, 'sn-t', 'Association Tabaxo de Matam', { sigle: 'ATM' }), soleil];

    it.each([
      ['ATM', 'Soleil de Podor', 'acteur_id'],
      ['Soleil de Podor', 'ATM', 'autre_id'],
    ])('%s / %s: says who bore it and in which cell its id is to be written', (acteur, autre, column) => {
      const lost = resolveIn([...rows, ...known, decide(2, acteur, autre, 'meme')]);
      expect(lost.value.actors).toHaveLength(3);
      const [told, ...others] = lost.diagnostics;
      expect([told?.code, others.map(({ code }) => code)]).toEqual(['DEC-021', ['IDE-053']]);
      if (!told) return;
      expect(describeProblem(told, 'fr').message).toContain(
        '«\u00a0ATM\u00a0», que portait Association Tabaxo de Matam (sn-t)',
      );
      expect(describeProblem(told, 'fr').advice).toContain(`la colonne ${column} `);
      const mended = resolveIn([...rows, ...known, decide(2, acteur, autre, 'meme', { [column]: 'sn-t' })]);
      expect(mended.diagnostics.filter(({ code }) => code.startsWith('DEC-') || code === 'IDE-004')).toEqual([]);
      expect(mended.value.actors.map((actor) => actor.name)).toContain('Alliance Tounka de Mbour');
      expect(mended.value.actors).toHaveLength(2);
    });
  });
});
