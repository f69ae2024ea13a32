import { describe, expect, it } from 'vitest';
import type { DataRecord } from '../../src/model/record.ts';
import { newId } from '../../src/resolve/identify.ts';
import { cards, resolveIn, row } from './records.ts';

const registerOf = (records: DataRecord[]): DataRecord[] =>
  resolveIn(records).value.newIds.map(({ id, name, acronym }, index) =>
    row('registre', index + 2, {
      id,
      nom: name,
      ...(acronym === null ? {} : { sigle: acronym }),
      depuis: '2026-01-01',
    }),
  );
const idByName = (records: DataRecord[]) =>
  Object.fromEntries(resolveIn(records).value.actors.map(({ name, id }) => [name, id]));

describe('ids', () => {
  const rows = cards('Maison Tabax de Podor', 'Soleil de Matam', 'Amicale Tabax-Nord (ATN)');

  it('have the form of the country and eight characters, and are listed as new', () => {
    const { actors, newIds } = resolveIn(rows).value;
    for (const { id } of actors) expect(id).toMatch(/^sn-[0-9a-z]{8}$/);
    expect(newIds.map(({ id }) => id).sort()).toEqual(actors.map(({ id }) => id).sort());
  });

  it('do not come from the name alone', () => {
    expect(newId('SN', 'a', 'maison tabax', new Set())).not.toBe(newId('SN', 'b', 'maison tabax', new Set()));
    expect(newId('SN', 'a', 'maison tabax', new Set())).not.toBe(newId('ML', 'a', 'maison tabax', new Set()));
  });

  it('are the same in another order of rows and of columns', () => {
    const twins = [{ nom: 'Réseau Tabax' }, { nom: 'Soleil de Matam', ville_siege: 'Matam' }, { nom: 'Amicale Podor' }];
    const ordered = twins.map((cells, index) =>
      row('acteurs', index + 2, { ...cells, nb_membres: 12, nature: 'association' }),
    );
    const shuffled = [...twins]
      .reverse()
      .map((cells, index) => row('acteurs', index + 2, { nature: 'association', nb_membres: 12, ...cells }));
    expect(idByName(shuffled)).toEqual(idByName(ordered));
    expect(new Set(Object.values(idByName(ordered))).size).toBe(3);
  });

  it('draw again on a clash', () => {
    const first = newId('SN', 'a', 'b', new Set());
    expect(newId('SN', 'a', 'b', new Set([first]))).not.toBe(first);
  });

  it('survive added rows, another order and a mended typo', () => {
    const register = registerOf(rows);
    const before = idByName(rows);
    const mended = cards('Étoile de Kolda', 'Amicale Tabax Nord', 'Soleil de Matam', 'Maison Tabbax de Podor');
    const { value } = resolveIn([...mended, ...register]);
    const after = Object.fromEntries(value.actors.map(({ name, id }) => [name, id]));
    expect(after['Maison Tabbax de Podor']).toBe(before['Maison Tabax de Podor']);
    expect(after['Soleil de Matam']).toBe(before['Soleil de Matam']);
    expect(after['Amicale Tabax Nord']).toBe(before['Amicale Tabax-Nord']);
    expect(value.newIds.map(({ name }) => name)).toEqual(['Étoile de Kolda']);
  });

  it('a mended name shows at once, the old one stays among the others', () => {
    const register = registerOf(cards('Maison Tabbax de Podor'));
    const [actor] = resolveIn([...cards('Maison Tabax de Podor'), ...register]).value.actors;
    expect(actor).toMatchObject({ name: 'Maison Tabax de Podor', otherNames: ['Maison Tabbax de Podor'] });
  });

  it('keep the oldest when two become one, and tell it', () => {
    const register = [
      row('registre', 2, { id: 'sn-newer000', nom: 'Soleil de Matam', depuis: '2026-01-01' }),
      row('registre', 3, { id: 'sn-older000', nom: 'Maison Tabax', depuis: '2024-01-01', anciens: ['sn-ancient0'] }),
    ];
    const decision = row('decisions', 2, {
      objet: 'identite',
      acteur: 'Maison Tabax',
      autre: 'Soleil de Matam',
      decision: 'meme',
    });
    const { value, diagnostics } = resolveIn([...cards('Maison Tabax', 'Soleil de Matam'), ...register, decision]);
    expect(value.actors).toMatchObject([{ id: 'sn-older000', formerIds: ['sn-ancient0', 'sn-newer000'] }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['IDE-007']);
  });

  it('come back when the register is lost, whatever was decided of the organisation since', () => {
    const before = idByName(rows);
    const decided = row('decisions', 2, {
      objet: 'identite',
      acteur: 'Maison Tabax de Podor',
      autre: 'Soleil de Matam',
      decision: 'distinct',
    });
    expect(idByName([...rows, decided])).toEqual(before);
  });

  it('a former id that another organisation bears today is no former id any more', () => {
    const register = [
      row('registre', 2, { id: 'sn-aaaaaaaa', nom: 'Maison Tabax', anciens: ['sn-bbbbbbbb'], depuis: '2024-01-01' }),
      row('registre', 3, { id: 'sn-bbbbbbbb', nom: 'Soleil de Matam', depuis: '2024-01-01' }),
    ];
    const { actors } = resolveIn([...cards('Maison Tabax', 'Soleil de Matam'), ...register]).value;
    expect(actors.map(({ id, formerIds }) => [id, formerIds])).toEqual([
      ['sn-aaaaaaaa', []],
      ['sn-bbbbbbbb', []],
    ]);
  });

  it('a row of the register whose organisation is gone makes no actor', () => {
    expect(resolveIn([row('registre', 2, { id: 'sn-gone0000', nom: 'Maison Tabax' })]).value.actors).toEqual([]);
  });
});

describe('homonyms', () => {
  const name = 'Union Tabaxo des Jeunes';
  const twins = ['Mbour', 'Kolda'].map((ville_siege, index) => row('acteurs', index + 2, { nom: name, ville_siege }));
  const registerWith = (place: (index: number) => string | undefined) =>
    resolveIn(twins).value.newIds.map(({ id }, index) =>
      row('registre', index + 2, { id, nom: name, depuis: '2026-01-01', lieu: place(index) }),
    );
  const towns = (records: DataRecord[]) =>
    Object.fromEntries(resolveIn(records).value.actors.map(({ id, fields }) => [fields.ville_siege?.value, id]));

  it('are told with their towns when a row may speak of either', () => {
    const interview = row('entretiens', 2, { acteur: name });
    const { diagnostics } = resolveIn([...twins, interview]);
    const told = diagnostics.find(({ code }) => code === 'IDE-003');
    expect(told?.params.noms).toBe(`${name} (Kolda) ; ${name} (Mbour)`);
  });

  it('are not made one by the register of ids, with or without their places', () => {
    for (const register of [registerWith(() => undefined), registerWith((index) => ['Mbour', 'Kolda'][index])]) {
      const { value } = resolveIn([...twins, ...register]);
      expect(value.actors).toHaveLength(2);
      expect(value.newIds).toEqual([]);
    }
  });

  it('keep each its id by the place of its seat, whatever the order of rows', () => {
    const register = registerWith((index) => ['Kolda', 'Mbour'][index]);
    const before = towns([...twins, ...register]);
    const swapped = ['Kolda', 'Mbour'].map((ville_siege, index) =>
      row('acteurs', index + 2, { nom: name, ville_siege }),
    );
    expect(towns([...swapped, ...register])).toEqual(before);
    expect(before).toEqual({ Kolda: register[0]?.fields.id?.value, Mbour: register[1]?.fields.id?.value });
  });

  it('are not made one by a relation or a decision that names them', () => {
    const relation = row('relations', 2, { de: name, vers: 'Étoile de Matam' });
    const decision = row('decisions', 2, {
      id: 'D1',
      objet: 'champ',
      acteur: name,
      autre: 'annee_creation',
      decision: 'fixe',
      valeur: '2001',
    });
    const { value, diagnostics } = resolveIn([
      ...twins,
      ...cards('Étoile de Matam').map((card) => ({ ...card, id: 'x', at: { file: 'y.csv', row: 9 } })),
      relation,
      decision,
    ]);
    expect(value.actors.filter((actor) => actor.name === name)).toHaveLength(2);
    expect(value.actors.every(({ fields }) => fields.annee_creation === undefined)).toBe(true);
    expect(diagnostics.map(({ code }) => code)).toContain('DEC-005');
  });

  it('decided by their ids: distinct for ever, or one', () => {
    const register = registerWith((index) => ['Mbour', 'Kolda'][index]);
    const [a, b] = register.map(({ fields }) => String(fields.id?.value));
    const decide = (decision: string) =>
      row('decisions', 2, {
        id: 'D1',
        objet: 'identite',
        acteur: name,
        acteur_id: a,
        autre: name,
        autre_id: b,
        decision,
      });
    const apart = resolveIn([...twins, ...register, decide('distinct')]);
    expect([apart.value.actors.length, apart.value.toReview]).toEqual([2, []]);
    expect(apart.diagnostics).toEqual([]);
    expect(resolveIn([...twins, ...register, decide('meme')]).value.actors).toHaveLength(1);
  });
});
