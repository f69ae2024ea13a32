import { describe, expect, it } from 'vitest';
import { actor, analysed, code, interview, row } from './building.ts';

const mechanism = (id: string, cells = {}) => row('mecanismes', id, { nom: `Comité ${id}`, ...cells });
const demand = (id: string, cells = {}) => row('engagements', id, { demande: 'Un guichet', ...cells });
const codesOf = ({ diagnostics }: ReturnType<typeof analysed>) =>
  diagnostics.map(({ code: id }) => id).filter((id) => id.startsWith('NET-'));

describe('who sits', () => {
  it('participants are told apart: organisations, bodies outside civil society, names without a row', () => {
    const card = row('acteurs', 'a1', { nom: 'Baobab' });
    const town = row('acteurs', 'a2', { nom: 'Commune de Fictive', hors_societe_civile: 'autorite' });
    const actors = [
      actor('sn-1', [card], { name: 'Baobab' }),
      actor('sn-2', [town], { name: 'Commune de Fictive', isCivilSociety: false }),
    ];
    const table = mechanism('m1', { participants: ['BAOBAB', 'Commune de Fictive', 'Un comité'] });
    expect(analysed(actors, [card, town, table]).analyses.dialogue?.seats).toEqual([
      {
        record: 'm1',
        participants: [
          { name: 'BAOBAB', actor: 'sn-1', isCivilSociety: true },
          { name: 'Commune de Fictive', actor: 'sn-2', isCivilSociety: false },
          { name: 'Un comité', actor: null, isCivilSociety: true },
        ],
      },
    ]);
  });

  it('an acronym that two bear is told, and given to neither', () => {
    const cards = ['a1', 'a2'].map((id) => row('acteurs', id, { nom: `Manko ${id}`, sigle: 'MK' }));
    const actors = cards.map((card, index) =>
      actor(`sn-${index}`, [card], { name: `Manko a${index + 1}`, acronym: 'MK' }),
    );
    const made = analysed(actors, [...cards, mechanism('m1', { participants: ['MK', 'Manko a1'] })]);
    expect(made.analyses.dialogue?.seats[0]?.participants).toEqual([
      { name: 'MK', actor: null, isCivilSociety: true, mayBe: ['sn-0', 'sn-1'] },
      { name: 'Manko a1', actor: 'sn-0', isCivilSociety: true },
    ]);
    const told = made.diagnostics.filter(({ code: id }) => id === 'NET-006');
    expect(told.map(({ params }) => params)).toMatchObject([
      { nom: 'MK', mecanisme: 'Comité m1', n: 2, organisations: 'Manko a1, Manko a2' },
    ]);
  });

  it('an interview that says so counts for a body, and not for a way of talking', () => {
    const [one, two] = [interview('E1'), interview('E2')];
    const actors = [
      actor('sn-1', [one], { assignments: [code('mecanisme:conseil-consultatif', ['E1'])] }),
      actor('sn-2', [two], { assignments: [code('mecanisme:echange-informel', ['E2'])] }),
    ];
    expect(analysed(actors, [one, two]).analyses.dialogue?.said).toEqual([{ unit: 'sn-1', from: ['E1'] }]);
  });
});

describe('demands', () => {
  it('go to the mechanism they name, by its name or its acronym', () => {
    const rows = [
      mechanism('m1', { nom: 'Comité d’accueil', sigle: 'CA' }),
      demand('d1', { mecanisme: 'comité d’ACCUEIL' }),
      demand('d2', { mecanisme: 'CA' }),
      demand('d3', { mecanisme: 'Comité inconnu' }),
      demand('d4'),
    ];
    const map = analysed([], rows);
    expect(map.analyses.dialogue?.demands).toEqual({ m1: ['d1', 'd2'] });
    expect(codesOf(map)).toEqual(['NET-004']);
  });

  it('an answer dated before its demand is told', () => {
    const rows = [
      demand('d1', { date: '2025-03-01', reponse_date: '2025-02-01' }),
      demand('d2', { date: '2025', reponse_date: '2025-02-01' }),
    ];
    expect(codesOf(analysed([], rows))).toEqual(['NET-005']);
  });
});

describe('a mechanism said to work', () => {
  it.each([
    ['2023-12-31', true, ['NET-003']],
    ['2023-12-31', false, []],
    ['2024-03-12', true, []],
    ['2024', true, []],
  ])('last met %s, works %s: %j', (last, works, expected) => {
    const rows = [
      mechanism('m1', { derniere_reunion: last, fonctionnel: works }),
      row('acteurs', 'a', { nom: 'X', maj: '2026-03-12' }),
    ];
    expect(codesOf(analysed([], rows))).toEqual(expected);
  });
});
