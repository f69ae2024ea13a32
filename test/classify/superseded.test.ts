import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/index.ts';
import type { DataRecord, FieldValue } from '../../src/model/record.ts';
import { actor, context, record, resolution } from './build.ts';

const interview = (
  row: number,
  date: string,
  values: Record<string, FieldValue>,
  refused: string[] = [],
): DataRecord => ({
  ...record('entretiens', row, {
    id_entretien: `E${row}`,
    date,
    mode: 'presentiel',
    type_repondant: 'osc',
    acteur: 'Cercle Baobab',
    ...values,
  }),
  refused,
});

/** Codes of the organisation on two axes, when these rows are all that is known of it. */
function codesOf(...records: DataRecord[]): string[] {
  const { value } = classify(resolution([actor('sn-1', 'Cercle Baobab', records)]), records, context);
  const codes = (value.actors[0]?.assignments ?? []).filter(
    ({ axis, sub }) => sub === null && /role|besoin/.test(axis),
  );
  return codes.map(({ axis, code }) => `${axis}:${code}`).sort();
}

const old = interview(2, '2023-01-05', { roles: ['participation'], formations_souhaitees: ['plaidoyer'] });

describe('an answer that a newer interview gives again', () => {
  test('replaces the older one, in whatever order the rows come', () => {
    expect(codesOf(old)).toEqual(['besoin:plaidoyer-dialogue', 'role:participation']);
    const newer = interview(3, '2025-01-05', { roles: ['inclusion'] });
    expect(codesOf(old, newer)).toEqual(['besoin:plaidoyer-dialogue', 'role:inclusion']);
    expect(codesOf(newer, old)).toEqual(['besoin:plaidoyer-dialogue', 'role:inclusion']);
  });

  test('replaces it by a refusal too', () => {
    expect(codesOf(old, interview(3, '2025-01-05', {}, ['roles', 'formations_souhaitees']))).toEqual([]);
  });

  test('replaces what the older text said in the same column, not in another', () => {
    const said = interview(2, '2023-01-05', { activites: 'Nous orientons les malades vers l’hôpital.' });
    expect(codesOf(said)).toContain('role:acces-services');
    const again = interview(3, '2025-01-05', { activites: 'Nous tenons une permanence.' });
    expect(codesOf(said, again)).not.toContain('role:acces-services');
    expect(codesOf(said, interview(3, '2025-01-05', { forces: 'Nos bénévoles.' }))).toContain('role:acces-services');
  });

  test('erases nothing when the newer interview withdrew, is a group’s, is another’s or is of the same day', () => {
    const roles = { roles: ['inclusion'] };
    const withdrawn = interview(3, '2025-01-05', { ...roles, retrait_date: '2025-02-01' });
    expect(codesOf(old, withdrawn)).toContain('role:participation');
    const funder = interview(3, '2025-01-05', { ...roles, type_repondant: 'bailleur' });
    expect(codesOf(old, funder)).toContain('role:participation');
    expect(codesOf(old, interview(3, '2023-01-05', roles))).toContain('role:participation');
    const group = interview(3, '2025-01-05', { ...roles, mode: 'groupe' });
    const [one, other] = [actor('sn-1', 'Cercle Baobab', [old, group]), actor('sn-2', 'Cercle Lampe', [group])];
    const { value } = classify(resolution([one, other]), [old, group], context);
    expect(value.actors[0]?.assignments.map(({ code }) => code)).toContain('participation');
  });

  test('leaves documents as they are', () => {
    const extract = record('revue', 9, {
      acteur: 'Cercle Baobab',
      document_titre: 'Carnet',
      document_annee: 2020,
      extrait: 'L’association oriente les migrants vers les services de santé.',
    });
    const newer = interview(3, '2025-01-05', { activites: 'Nous tenons une permanence.' });
    expect(codesOf(extract, newer)).toContain('role:acces-services');
  });
});

describe('the codes of a reading', () => {
  const reading = (row: number, id: string, code: string) =>
    record('entretiens', row, { id_entretien: id, codeur: 'C1', codes: [{ axis: 'role', code, against: false }] });

  test('are those of its interview: a reading of a newer one replaces them', () => {
    const [first, second] = [interview(2, '2023-01-05', {}), interview(3, '2025-01-05', {})];
    expect(codesOf(first, reading(4, 'E2', 'participation'), second)).toEqual(['role:participation']);
    const read = [first, reading(4, 'E2', 'participation'), second, reading(5, 'E3', 'inclusion')];
    expect(codesOf(...read)).toEqual(['role:inclusion']);
  });

  test('count for nothing without the interview, which a reading never is', () => {
    const alone = reading(4, 'E2', 'participation');
    expect(codesOf(alone)).toEqual([]);
    expect(classify(resolution([actor('sn-1', 'Cercle Baobab', [alone])]), [alone], context).value.sector).toEqual([]);
  });
});
