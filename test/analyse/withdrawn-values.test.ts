import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../src/model/record.ts';
import { protect } from '../../src/protect/index.ts';
import { actor, analysed, counts, interview, row, table } from './building.ts';

describe('what a withdrawn interview alone says of an organisation', () => {
  const gone = interview('e1', { nature: 'association', region_siege: 'SN-DK', retrait_date: '2025-12-01' });
  const log = row('terrain', 't1', { acteur: 'Association a', statut_reponse: 'interviewe' });
  const goneToo = interview('e2', { nature: 'syndicat', region_siege: 'SN-DK', retrait_date: '2025-12-01' });
  const card = row('acteurs', 'f2', { nature: 'association', region_siege: 'SN-TH' });
  const other = (value: FieldValue) => ({ value, raw: String(value), record: card.id, at: card.at });
  const second = actor('b', [goneToo, card], { type: 'syndicat' });
  for (const [column, field] of Object.entries(second.fields))
    second.fields[column] = { ...field, support: [goneToo.id], others: [other(card.fields[column]?.value ?? '')] };
  const records = [gone, log, goneToo, card];
  const map = analysed([actor('a', [gone, log], { type: 'droits-humains' }), second], records);

  it('is counted in no table: its type goes with what it was derived from', () => {
    expect(counts(table(map, 'type'))).toEqual({ base: 2, answered: 0, refused: 0, values: {} });
    expect(counts(table(map, 'nature')).values).toEqual({ association: 1 });
  });

  it('gives way to what another source says', () => {
    expect(counts(table(map, 'region_siege'))).toEqual({ base: 2, answered: 1, refused: 0, values: { 'SN-TH': 1 } });
  });

  it('places nobody on the map', () => {
    const limits = new Map(map.analyses.limits.map(({ id, params }) => [id, params]));
    expect(limits.get('seats-unplaced')).toEqual({ organisations: 1, known: 2 });
    expect(limits.get('types-unknown')).toEqual({ organisations: 2, known: 2 });
  });

  it('stands on no sheet, the internal edition’s included', () => {
    const { edition } = protect(map, { audience: 'interne', number: null, publicTexts: [] }).value;
    expect(edition.actors.map(({ type }) => type)).toEqual([null, null]);
    expect(edition.actors.map(({ fields }) => fields.region_siege?.value ?? null)).toEqual([null, 'SN-TH']);
  });
});
