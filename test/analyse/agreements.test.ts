import { expect, it } from 'vitest';
import { analyse } from '../../src/analyse/index.ts';
import { actor, analysed, codebook, context, inputOf, interview } from './building.ts';

const read = (id: string, codeur: string | null, ...codes: string[]) =>
  interview(`${id}-${codeur}`, {
    id_entretien: id,
    ...(codeur === null ? {} : { codeur }),
    codes: codes.map((key) => {
      const against = key.startsWith('contre:');
      const [axis = '', code = ''] = key.replace('contre:', '').split(':');
      return { axis, code, against };
    }),
  });

const topLevel = (axis: string) =>
  (codebook.entriesByAxis.get(axis) ?? []).filter(({ parent }) => parent === null).length;

it('compares two readers code by code, sub-codes under their role, what is coded against as not given', () => {
  const interviews = [interview('e1', {}), interview('e2', {}), interview('e3', {})];
  const readings = [
    read('e1', 'C2', 'role:reintegration', 'force:reseau'),
    read('e1', 'C1', 'role:inclusion', 'role:acces-services', 'contre:force:reseau'),
    read('e2', 'C1', 'role:inclusion'),
    read('e2', 'C2', 'role:participation'),
    read('e3', 'C1', 'role:inclusion'),
  ];
  const actors = interviews.map((record) => actor(record.id, [record]));
  const map = analysed(actors, [...interviews, ...readings]);
  const roles = topLevel('role');
  const forces = topLevel('force');
  expect(map.analyses.agreements).toMatchObject([
    // e1: inclusion by both, acces-services by C1; e2: inclusion by C1, participation by C2.
    {
      axis: 'role',
      coders: ['C1', 'C2'],
      interviews: 2,
      cases: 2 * roles,
      agreed: 2 * roles - 3,
      both: 1,
      onlyFirst: 2,
      onlySecond: 1,
      codes: [
        { code: 'acces-services', both: 0, onlyFirst: 1, onlySecond: 0, kappa: 0 },
        { code: 'inclusion', both: 1, onlyFirst: 1, onlySecond: 0, kappa: 0 },
        { code: 'participation', both: 0, onlyFirst: 0, onlySecond: 1, kappa: 0 },
      ],
      disagreements: [
        { interview: 'e1', record: 'e1', code: 'acces-services', givenBy: 'C1' },
        { interview: 'e2', record: 'e2', code: 'inclusion', givenBy: 'C1' },
        { interview: 'e2', record: 'e2', code: 'participation', givenBy: 'C2' },
      ],
    },
    {
      axis: 'force',
      coders: ['C1', 'C2'],
      interviews: 2,
      cases: 2 * forces,
      agreed: 2 * forces - 1,
      both: 0,
      onlyFirst: 0,
      onlySecond: 1,
    },
  ]);
  expect(map.analyses.limits).toContainEqual({ id: 'coders-few', params: { twice: 2, interviews: 3 } });
});

it('says when nobody read twice', () => {
  const record = interview('e1', {});
  const map = analysed([actor('a', [record])], [record, read('e1', 'C1', 'role:inclusion')]);
  expect(map.analyses.agreements).toMatchObject([]);
  expect(map.analyses.limits).toContainEqual({ id: 'coders-none', params: { interviews: 1, uncoded: 0 } });
});

it('gives kappa and alpha, and says when they can’t be worked out', () => {
  const ids = ['e1', 'e2', 'e3', 'e4'];
  const interviews = ids.map((id) => interview(id, {}));
  const readings = ids.flatMap((id, index) => [
    read(id, 'C1', 'role:participation', ...(index < 2 ? ['role:inclusion'] : [])),
    read(id, 'C2', 'role:participation', ...(index < 2 ? ['role:inclusion'] : [])),
  ]);
  const [role] = analysed(
    interviews.map((record) => actor(record.id, [record])),
    [...interviews, ...readings],
  ).analyses.agreements;
  expect(role).toMatchObject({ kappa: 1, alpha: 1, disagreements: [] });
  expect(role?.codes).toEqual([
    { code: 'inclusion', cases: 4, agreed: 4, both: 2, onlyFirst: 0, onlySecond: 0, kappa: 1, alpha: 1 },
    { code: 'participation', cases: 4, agreed: 4, both: 4, onlyFirst: 0, onlySecond: 0, kappa: null, alpha: null },
  ]);
});

it('compares people with what the machine read in the texts, and more than two people together', () => {
  const record = interview('e1', { activites: 'Nous accompagnons.' });
  const readings = ['C1', 'C2', 'C3'].map((coder) => read('e1', coder, 'role:inclusion'));
  const records = [record, ...readings];
  const actors = [actor('a', [record])];
  const { value } = analyse(
    inputOf(actors, records, {
      classification: { actors, sector: [], readInTexts: { e1: ['role:inclusion', 'role:participation'] } },
    }),
    context,
  );
  const { agreements, reliability } = value.analyses;
  expect(agreements.map(({ coders }) => coders.join(' / '))).toEqual([
    'C1 / C2',
    'C1 / C3',
    'C1 / machine',
    'C2 / C3',
    'C2 / machine',
    'C3 / machine',
  ]);
  expect(agreements[2]).toMatchObject({ both: 1, onlyFirst: 0, onlySecond: 1 });
  expect(reliability[0]).toMatchObject({ axis: 'role', readers: 3, interviews: 1 });
});

it('leaves out an axis that one of the two never coded, and the machine where there was nothing to read', () => {
  const [spoken, silent] = [interview('e1', { activites: 'Nous accompagnons.' }), interview('e2', {})];
  const readings = [
    read('e1', 'C1', 'role:inclusion', 'domaine:retour'),
    read('e1', 'C2', 'role:inclusion'),
    read('e2', 'C1', 'role:participation'),
  ];
  const actors = [actor('a', [spoken, silent])];
  const readInTexts = { e1: ['role:inclusion', 'domaine:retour', 'force:reseau'], e2: [] };
  const { value } = analyse(
    inputOf(actors, [spoken, silent, ...readings], { classification: { actors, sector: [], readInTexts } }),
    context,
  );
  expect(
    value.analyses.agreements.map(({ axis, coders, interviews }) => [axis, coders.join(' / '), interviews]),
  ).toEqual([
    ['role', 'C1 / C2', 1],
    ['role', 'C1 / machine', 1],
    ['domaine', 'C1 / machine', 1],
    ['role', 'C2 / machine', 1],
  ]);
});
