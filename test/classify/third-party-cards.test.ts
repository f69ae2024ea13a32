import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/index.ts';
import type { FieldValue } from '../../src/model/record.ts';
import { actor, context, record, resolution } from './build.ts';

/* «Declared» is what an organisation ticked or said of itself, whatever kind of row holds it. All fictional. */

const name = 'Relais du Port';
function statusOf(card: Record<string, FieldValue>) {
  const rows = [record('acteurs', 2, { nom: name, thematiques: ['accompagnement'], ...card })];
  const { value } = classify(resolution([actor('sn-1', name, rows)]), rows, context);
  const [only] = value.actors[0]?.assignments.filter(({ axis }) => axis === 'theme') ?? [];
  return [only?.status, only?.evidence[0]?.voice];
}

describe('codes ticked on an identity card', () => {
  it.each([
    ['its own site', { site_internet: 'https://relais.example', source_url: 'https://www.relais.example/nous' }],
    ['its own words', { source: 'Site de l’organisation' }],
  ])('are declared when it comes from %s', (_, card) => {
    expect(statusOf(card)).toEqual(['declared', 'soi']);
  });

  // A directory that somebody else keeps ticks what its author read of the organisation.
  it('are a reading when a third party keeps the list', () => {
    expect(statusOf({ source: 'Annuaire publié en 2024', source_url: 'https://annuaire.example' })).toEqual([
      'inferred',
      'tiers',
    ]);
  });
});
