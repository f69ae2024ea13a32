import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../src/model/record.ts';
import { accessFor } from '../../src/protect/access.ts';
import { callList } from '../../src/protect/index.ts';
import { actor, cartography, record } from './sample.ts';

const name = 'Lumière du Fleuve';
const said = (id: string, cells: Record<string, FieldValue> = {}) =>
  record('entretiens', id, { id_entretien: id, acteur: name, ...cells });
const yes = {
  accord_figurer: true,
  accord_contact: true,
  accord_profil: true,
  accord_propos: true,
  accord_citation: true,
  audience: 'publique',
};

/** What is asked of one organisation with these interviews, by interview. */
const asked = (...interviews: ReturnType<typeof said>[]) =>
  callList(cartography([actor('sn-1', name, interviews)], interviews)).map(({ interview, toAsk }) => [
    interview.id,
    toAsk.join(' '),
  ]);

describe('who is called, and for what', () => {
  it.each<[string, ReturnType<typeof said>[], string[][]]>([
    ['everything was answered', [said('E1', yes)], []],
    ['nothing was', [said('E1')], [['E1', 'figurer contact profil propos citation audience']]],
    [
      'a part was',
      [said('E1', { accord_figurer: true, audience: 'comite' })],
      [['E1', 'contact profil propos citation']],
    ],
    [
      'yes, and for nobody',
      [said('E1', { ...yes, audience: '' })].map(({ fields: { audience: _, ...fields }, ...rest }) => ({
        ...rest,
        fields,
      })),
      [['E1', 'audience']],
    ],
    ['refused to be listed', [said('E1', { accord_figurer: false })], []],
    ['said non to all that was asked', [said('E1', { accord_contact: false, accord_propos: false })], []],
    [
      'words closed: quoting them is not asked',
      [said('E1', { accord_figurer: true, accord_propos: false, audience: 'comite' })],
      [['E1', 'contact profil']],
    ],
    ['withdrew', [said('E1', { retrait_date: '2026-01-01' })], []],
    ['opposes', [said('E1', { opposition: true })], []],
    [
      'two interviews: one call, for the newest',
      [said('E1', { date: '2024-01-01', vague: '1' }), said('E2', { date: '2025-01-01', vague: '2' })],
      [['E2', 'figurer contact profil propos citation audience']],
    ],
    [
      'an older interview without answers, a newer one with them',
      [said('E1', { date: '2024-01-01', vague: '1' }), said('E2', { ...yes, date: '2025-01-01', vague: '2' })],
      [],
    ],
  ])('%s', (_, interviews, expected) => {
    expect(asked(...interviews)).toEqual(expected);
  });

  it('a second reading is no interview, and an answer that could not be read is one', () => {
    expect(asked(said('E1', { ...yes, codeur: 'C2' }))).toEqual([]);
    const unread = { ...said('E1'), unreadable: ['accord_propos'] };
    expect(asked(unread)).toEqual([]);
  });
});

describe('consent asked long after an interview', () => {
  const consentOver = (...interviews: ReturnType<typeof said>[]) =>
    accessFor(cartography([actor('sn-1', name, interviews)], interviews), 'publique').consent('sn-1');
  const newer = said('E2', { ...yes, date: '2025-01-01', vague: '2', accord_date: '2025-01-01' });

  it('a «non» to an older interview, said after the newer one, closes', () => {
    const refused = said('E1', { date: '2024-01-01', vague: '1', accord_propos: false, accord_date: '2026-02-01' });
    expect(consentOver(newer, refused).accords.propos).toBe(false);
    const before = said('E1', { date: '2024-01-01', vague: '1', accord_propos: false, accord_date: '2024-02-01' });
    expect(consentOver(newer, before).accords.propos).toBe(true);
  });

  it('so does a narrower audience; a later «oui» opens nothing that a newer wave refused', () => {
    const narrow = said('E1', { date: '2024-01-01', vague: '1', audience: 'interne', accord_date: '2026-02-01' });
    expect([...consentOver(newer, narrow).editions]).toEqual(['interne']);
    const closed = said('E2', { date: '2025-01-01', vague: '2', accord_propos: false });
    const opened = said('E1', { date: '2024-01-01', vague: '1', accord_propos: true, accord_date: '2026-02-01' });
    expect(consentOver(closed, opened).accords.propos).toBe(false);
  });
});
