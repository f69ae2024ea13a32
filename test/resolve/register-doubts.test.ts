import { describe, expect, test } from 'vitest';
import type { DataRecord } from '../../src/model/record.ts';
import { resolveIn, row } from './records.ts';

type Cells = { [key: string]: string };

const cardsOf = (rows: readonly Cells[]): DataRecord[] => rows.map((cells, index) => row('acteurs', index + 2, cells));

/** The register that a build of these rows writes. */
function registerOf(rows: readonly Cells[], depuis = '2026-01-01', from = 2): DataRecord[] {
  const { actors, newIds } = resolveIn(cardsOf(rows)).value;
  return newIds.map(({ id, name, acronym }, index) => {
    const lieu = actors.find((actor) => actor.id === id)?.fields.ville_siege?.value;
    const sigle = acronym ?? undefined;
    return row('registre', from + index, { id, nom: name, sigle, depuis, ...(lieu ? { lieu: String(lieu) } : {}) });
  });
}

/** What a second build says of ids, when the first saw other rows. */
function rebuilt(before: readonly Cells[], after: readonly Cells[]) {
  const register = registerOf(before);
  const { value, diagnostics } = resolveIn([...cardsOf(after), ...register]);
  const old = new Map(register.map(({ fields }) => [String(fields.id?.value), String(fields.nom?.value)]));
  return {
    /** For each organisation, the name its id was given for; null when the id is new. */
    was: Object.fromEntries(value.actors.map(({ name, id }) => [name, old.get(id) ?? null])),
    told: diagnostics.flatMap(({ code, params }) => (/^IDE-05/.test(code) ? [[code, params.nom]] : [])),
  };
}

const kayane = { nom: 'Association pour la Promotion de Kayane', sigle: 'APK' };
const foyer = { nom: 'Foyer des Orphelins de Bandiala', sigle: 'FOB' };

describe('an acronym that changes hands', () => {
  test('one that is lost and taken by a newcomer: each has its id, and it is told', () => {
    const newcomer = { nom: 'Action Paysanne de Kolo', sigle: 'APK' };
    expect(rebuilt([kayane], [{ nom: kayane.nom }, newcomer])).toEqual({
      was: { [kayane.nom]: kayane.nom, [newcomer.nom]: null },
      told: [['IDE-053', newcomer.nom]],
    });
  });

  test('the newcomer stands in the row of the old', () => {
    const newcomer = { nom: 'Action Paysanne de Kolo', sigle: 'APK' };
    const { was } = rebuilt([kayane], [newcomer, { nom: kayane.nom }]);
    expect(was).toEqual({ [kayane.nom]: kayane.nom, [newcomer.nom]: null });
  });

  test('two swapped: ids follow the names, and both are told', () => {
    const after = [
      { nom: kayane.nom, sigle: 'FOB' },
      { nom: foyer.nom, sigle: 'APK' },
    ];
    expect(rebuilt([kayane, foyer], after)).toEqual({
      was: { [kayane.nom]: kayane.nom, [foyer.nom]: foyer.nom },
      told: [
        ['IDE-053', foyer.nom],
        ['IDE-053', kayane.nom],
      ],
    });
  });

  test('one that nobody takes is no news, nor one that two bore from the start', () => {
    expect(rebuilt([kayane], [{ nom: kayane.nom }]).told).toEqual([]);
    const both = [kayane, { nom: 'Action Paysanne de Kolo', sigle: 'APK' }];
    expect(rebuilt(both, both).told).toEqual([]);
    expect(rebuilt(both, both.slice(1)).told).toEqual([]);
  });
});

describe('an id that an acronym alone leads to', () => {
  test('goes to whoever bears it, and it is told when that is another row', () => {
    const after = [{ nom: kayane.nom }, { nom: foyer.nom, sigle: 'APK' }];
    expect(rebuilt([{ nom: 'APK' }], after)).toEqual({
      was: { [kayane.nom]: null, [foyer.nom]: 'APK' },
      told: [['IDE-055', foyer.nom]],
    });
  });

  test('the same row completed, or the acronym in another row, is no news', () => {
    expect(rebuilt([{ nom: 'APK' }], [kayane])).toEqual({ was: { [kayane.nom]: 'APK' }, told: [] });
    expect(rebuilt([{ nom: 'APK' }], [foyer, { nom: 'APK' }]).told).toEqual([]);
  });
});

describe('an organisation that is gone', () => {
  test('and one of its acronym that is new: two ids, and a question', () => {
    const renamed = { nom: 'Action Populaire du Kabada', sigle: 'APK', ville_siege: 'Kolda' };
    expect(rebuilt([{ ...kayane, ville_siege: 'Kolda' }], [foyer, renamed])).toEqual({
      was: { [foyer.nom]: null, [renamed.nom]: null },
      told: [['IDE-054', renamed.nom]],
    });
  });

  test('and its row renamed, in the same town or in no town: a question; in another town, none', () => {
    const before = { nom: kayane.nom, ville_siege: 'Kolda' };
    const nom = 'Mouvement Solidaire du Fouladou';
    expect(rebuilt([before], [{ nom, ville_siege: 'Kolda' }]).told).toEqual([['IDE-056', nom]]);
    expect(rebuilt([before], [{ nom }]).told).toEqual([['IDE-056', nom]]);
    expect(rebuilt([before], [{ nom, ville_siege: 'Saint-Louis' }]).told).toEqual([]);
  });

  test('the question stays once the new id is in the register, and goes when a person answers it', () => {
    const renamed = { nom: 'Action Populaire du Kabada', sigle: 'APK' };
    const [line] = registerOf([kayane]);
    const later = registerOf([renamed], '2026-06-01', 3);
    const codesWith = (register: DataRecord[]) =>
      resolveIn([...cardsOf([renamed]), ...register]).diagnostics.map(({ code }) => code);
    if (!line) throw new Error('no line');
    expect(codesWith([line, ...later])).toEqual(['IDE-054']);
    const { id, depuis } = Object.fromEntries(
      Object.entries(line.fields).map(([key, { value }]) => [key, String(value)]),
    );
    expect(codesWith([row('registre', 2, { id, nom: renamed.nom, sigle: 'APK', depuis })])).toEqual([]);
    expect(codesWith([row('registre', 2, { id, nom: kayane.nom, depuis }), ...later])).not.toContain('IDE-054');
  });
});
