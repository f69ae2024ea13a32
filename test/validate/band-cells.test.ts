import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/cli/session.ts';
import { columnByKey } from '../../src/columns/index.ts';
import type { TableKind } from '../../src/model/table.ts';
import { bandColumnFor } from '../../src/validate/band-cells.ts';

const codebook = await loadCodebook();
const columnFor = (key: string, raw: string, kind: TableKind = 'entretiens'): string | null => {
  const column = columnByKey(key, kind);
  if (!column) throw new Error(key);
  return bandColumnFor(raw, column, kind, codebook)?.key ?? null;
};

describe('a band where a number is asked, a number where a band is', () => {
  it.each([
    ['nb_membres', '11-50', 'nb_membres_tranche'],
    ['nb_membres', 'Plus de 1000', 'nb_membres_tranche'],
    ['nb_membres', '110', null], // spells `1-10` once the hyphen is gone
    ['nb_membres', '1 150', null],
    ['nb_membres', 'une centaine', null],
    ['nb_membres_tranche', '110', 'nb_membres'],
    ['nb_membres_tranche', '1-10', null],
    ['nb_salaries_tp', 'moins de 5', 'nb_salaries_tranche'],
    ['nb_salaries_tp', '0', null],
    ['annee_creation', 'avant 2002', 'periode_creation'],
    ['annee_creation', '2002', null],
    ['periode_creation', '1998', 'annee_creation'],
    ['budget_annuel', 'Moins de 5 000 euros', 'budget_tranche'],
    ['budget_tranche', '4000', null],
  ])('%s «%s» belongs to %s', (key, raw, expected) => {
    expect(columnFor(key, raw)).toBe(expected);
  });

  it('in a list of projects too', () => {
    expect(columnFor('budget_global', 'Plus de 100 000', 'projets')).toBe('budget_projet_tranche');
    expect(columnFor('budget_global', '250 000', 'projets')).toBeNull();
  });
});
