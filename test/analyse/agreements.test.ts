import { expect, it } from 'vitest';
import { actor, analysed, codebook, interview } from './building.ts';

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
  expect(map.analyses.agreements).toEqual([
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
  expect(map.analyses.agreements).toEqual([]);
  expect(map.analyses.limits).toContainEqual({ id: 'coders-none', params: { interviews: 1 } });
});
