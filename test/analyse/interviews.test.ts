import { describe, expect, it } from 'vitest';
import { actor, analysed, counts, interview, row, rowsOfValue, table } from './building.ts';

describe('questions of the interview, over those interviewed', () => {
  const old = interview('e1', { date: '2023-05-01', qualite_dialogue: 'bonne', besoins_appui: ['formation'] });
  const recent = interview('e2', { date: '2025-05-01', qualite_dialogue: 'mauvaise' });
  const second = interview(
    'e3',
    {
      date: '2025-06-01',
      membre_reseau: false,
      partenariats: [
        { type: 'osc', form: 'formel' },
        { type: 'osc', form: 'informel' },
        { type: 'medias', form: null },
      ],
    },
    { refused: ['qualite_dialogue'] },
  );
  const reading = interview('e3-C1', { id_entretien: 'e3', codeur: 'C1', qualite_dialogue: 'bonne' });
  const authority = interview('e4', { type_repondant: 'autorite', qualite_dialogue: 'tres-bonne' });
  const group = interview('e5', { mode: 'groupe', qualite_dialogue: 'moyenne', nb_membres: 30 });
  const card = row('acteurs', 'f6');
  const records = [old, recent, second, reading, authority, group, card];
  const actors = [
    actor('a', [old, recent]),
    actor('b', [second, reading]),
    actor('c', [authority]),
    actor('d', [group]),
    actor('e', [group, card]),
  ];
  const map = analysed(actors, records);

  it('takes the newest answer, counts a group once, leaves out readings, authorities and those known otherwise', () => {
    const quality = table(map, 'qualite_dialogue');
    expect(counts(quality)).toEqual({ base: 3, answered: 2, refused: 1, values: { mauvaise: 1, moyenne: 1 } });
    expect(quality.base.map(({ unit }) => unit)).toEqual(['a', 'b', 'e5']);
    expect(rowsOfValue(quality, 'mauvaise')).toEqual({ a: ['e2'] });
    expect(quality.refused).toEqual([{ unit: 'b', from: ['e3'] }]);
  });

  it('lets an empty answer erase nothing', () => {
    expect(rowsOfValue(table(map, 'besoins_appui'), 'formation')).toEqual({ a: ['e1'] });
  });

  it('counts organisations by partner and by form, not partnerships', () => {
    expect(counts(table(map, 'partenariats')).values).toEqual({ osc: 1, medias: 1 });
    expect(counts(table(map, 'partenariats_forme')).values).toEqual({ formel: 1, informel: 1 });
    expect(counts(table(map, 'membre_reseau')).values).toEqual({ non: 1 });
  });

  it('describes no one organisation by a group interview', () => {
    expect(counts(table(map, 'nb_membres'))).toMatchObject({ base: 5, answered: 0 });
  });

  it('takes a refusal of the newest interview for its answer', () => {
    const refusing = interview('e9', { date: '2026-01-01' }, { refused: ['qualite_dialogue'] });
    const again = analysed([actor('a', [old, recent, refusing])], [old, recent, refusing]);
    expect(counts(table(again, 'qualite_dialogue'))).toEqual({ base: 1, answered: 0, refused: 1, values: {} });
    const silent = interview('e9', { date: '2026-01-01' });
    const empty = analysed([actor('a', [old, recent, silent])], [old, recent, silent]);
    expect(counts(table(empty, 'qualite_dialogue')).values).toEqual({ mauvaise: 1 });
  });

  it('counts older interviews that say the same', () => {
    const same = interview('e0', { date: '2022-01-01', qualite_dialogue: 'mauvaise' });
    const again = analysed([actor('a', [old, recent, same])], [old, recent, same]);
    expect(rowsOfValue(table(again, 'qualite_dialogue'), 'mauvaise')).toEqual({ a: ['e0', 'e2'] });
  });
});

describe('withdrawn interviews and organisations', () => {
  it('leave every count', () => {
    const kept = interview('e1', { membre_reseau: true });
    const dated = interview('e2', { membre_reseau: true, retrait_date: '2026-01-01' });
    const named = interview('e3', { membre_reseau: true });
    const byName = interview('e4', { membre_reseau: true });
    const card = row('acteurs', 'f2', { region_siege: 'SN-DK' });
    const decisions = [
      row('decisions', 'd1', { id: 'D1', objet: 'retrait', decision: 'retire', autre: 'e3' }),
      row('decisions', 'd2', { id: 'D2', objet: 'retrait', decision: 'retire', acteur: 'Association d' }),
    ];
    const actors = [actor('a', [kept]), actor('b', [dated, card]), actor('c', [named]), actor('d', [byName])];
    const map = analysed(actors, [kept, dated, named, byName, card, ...decisions]);
    expect(counts(table(map, 'membre_reseau'))).toMatchObject({ base: 1, answered: 1 });
    expect(table(map, 'region_siege').base).toEqual([
      { unit: 'a', from: ['e1'] },
      { unit: 'b', from: ['f2'] },
    ]);
    expect(map.actors).toHaveLength(4);
  });
});

describe('the language of interviews', () => {
  const held = interview('e1', { langue: 'wo' });
  const far = interview('e2', { langue: 'gkp' });
  const strange = interview('e3', { langue: 'qqq' });
  const actors = [actor('a', [held]), actor('b', [far]), actor('c', [strange])];
  const labels = (more: Parameters<typeof analysed>[2]) => {
    const map = analysed(actors, [held, far, strange], more);
    return Object.fromEntries(table(map, 'langue').values.map(({ code, label }) => [code, label]));
  };

  it('is named as its country’s pack names it, then another’s; a code that nobody knows stays', () => {
    const guerze = { fr: 'guerzé (kpelle)', en: 'Kpelle' };
    const found = labels({ languageOf: (code) => (code === 'gkp' ? guerze : null) });
    expect(found).toMatchObject({ wo: { fr: 'wolof' }, gkp: guerze, qqq: { fr: 'qqq', en: 'qqq' } });
  });
});
