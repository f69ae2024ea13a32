import { describe, expect, it } from 'vitest';
import type { Audience, Edition } from '../../src/model/edition.ts';
import type { FieldValue } from '../../src/model/record.ts';
import type { SourceAccount, TableKind } from '../../src/model/table.ts';
import { figuresOf, protect } from '../../src/protect/index.ts';
import { actor, cartography, interview, record } from './sample.ts';

/* A date of withdrawal on an interview, where a public directory names the organisation too. All fictional. */

const name = 'Union des Pirogues';
const card = record('acteurs', 'A1', { nom: name, source: 'Annuaire fictif' });
const left = interview('E1', name, { retrait_date: '2026-02-10' });

const namesIn = ({ actors }: Edition): string[] => actors.map((one) => one.name);

function edition(audience: Audience, ...others: ReturnType<typeof record>[]): Edition {
  const records = [card, left, ...others];
  const map = cartography([actor('sn-1', name, records)], records);
  return protect(map, { audience, number: null, publicTexts: [] }).value.edition;
}

describe('an organisation that withdrew its own interview', () => {
  it.each<[string, Audience, string[]]>([
    ['publique', 'publique', []],
    ['autorites', 'autorites', []],
    ['comite', 'comite', []],
    ['interne', 'interne', [name]],
  ])('%s: a directory names it no more outside the team', (_, audience, expected) => {
    const made = edition(audience);
    expect(namesIn(made)).toEqual(expected);
    expect(made.counts.known).toBe(1);
    expect(made.counts.interviews).toBe(0);
    if (audience !== 'interne') expect(JSON.stringify(made)).not.toContain('Pirogues');
    else expect(made.actors[0]?.do_not_name).toBe(true);
  });

  it.each<[string, Record<string, FieldValue>, string[]]>([
    ['a «oui» given later opens it again', { date: '2026-02-20' }, [name]],
    ['a «oui» asked later for an older interview does too', { accord_date: '2026-02-20' }, [name]],
    ['one given before does not', { date: '2026-02-01' }, []],
    ['nor one of the same day', { date: '2026-02-10' }, []],
    ['nor a later interview that says nothing of being listed', { date: '2026-02-20', accord_contact: true }, []],
    ['nor a later one withdrawn too', { date: '2026-02-20', retrait_date: '2026-02-21' }, []],
  ])('%s', (title, fields, expected) => {
    const other = interview('E2', name, fields);
    if (title.includes('says nothing')) delete other.fields.accord_figurer;
    expect(namesIn(edition('publique', other))).toEqual(expected);
  });

  it('a date that cannot be read closes it, whatever is said later', () => {
    const unclear = { ...interview('E1', name), unreadable: ['retrait_date'] };
    const later = interview('E2', name, { date: '2026-02-20' });
    const records = [card, unclear, later];
    const map = cartography([actor('sn-1', name, records)], records);
    expect(namesIn(protect(map, { audience: 'publique', number: null, publicTexts: [] }).value.edition)).toEqual([]);
  });

  it('a group interview, an expert’s or one named by a decision takes itself alone', () => {
    const other = record('acteurs', 'A2', { nom: 'Cercle Dimb', source: 'Annuaire fictif' });
    const group = cartography(
      [actor('sn-1', name, [card, left]), actor('sn-2', 'Cercle Dimb', [other, left])],
      [card, other, left],
    );
    const expert = interview('E1', name, { retrait_date: '2026-02-10', type_repondant: 'expert' });
    const spoken = cartography([actor('sn-1', name, [card, expert])], [card, expert]);
    const whole = interview('E1', name);
    const decision = record('decisions', 'D1', {
      ...{ id: 'D1', objet: 'retrait', autre: 'E1', decision: 'retire', auteur: 'coordination', date: '2026-02-10' },
    });
    const decided = cartography([actor('sn-1', name, [card, whole])], [card, whole, decision]);
    for (const map of [group, spoken, decided]) {
      const made = protect(map, { audience: 'publique', number: null, publicTexts: [] }).value.edition;
      expect(namesIn(made)).toContain(name);
      expect(made.counts.interviews).toBe(0);
    }
  });
});

/* Four organisations interviewed, each on its card; one withdrew by decision, one by date. */
const people = ['Foyer Tabax', 'Collectif Kapok', 'Union Baobab', 'Relais Rônier'];

function surveyed(withdrawn: number) {
  const own = people.map((one, index) => ({
    id: `sn-${index}`,
    name: one,
    records: [
      {
        ...record('acteurs', `A${index}`, { nom: one, source: 'Annuaire fictif' }),
        at: { file: 'a.csv', row: index + 2 },
      },
      { ...interview(`E${index}`, one), at: { file: 'e.csv', row: index + 2 } },
    ],
  }));
  const decisions = own.slice(0, withdrawn).map((one, index) => ({
    ...record('decisions', `D${index}`, {
      ...{ id: `D${index}`, objet: 'retrait', acteur: one.name, acteur_id: one.id, decision: 'retire' },
      ...{ auteur: 'coordination', date: '2026-02-10' },
    }),
    at: { file: 'd.csv', row: index + 2 },
  }));
  const account = (file: string, kind: TableKind, used: number): SourceAccount => ({
    ...{ file, kind, checksum: '', read: used + 1, used, setAside: 1, byReason: { exemple: 1 } },
    ...{
      dialect: { format: 'text', encoding: 'utf-8', delimiter: ',' } as SourceAccount['dialect'],
      unknownHeaders: [],
    },
  });
  const sources = [account('a.csv', 'acteurs', 4), account('e.csv', 'entretiens', 4)];
  const said = { ...account('d.csv', 'decisions', withdrawn), read: withdrawn, setAside: 0, byReason: {} };
  return cartography(
    own.map((one) => actor(one.id, one.name, one.records)),
    [...own.flatMap(({ records }) => records), ...decisions],
    { sources: withdrawn > 0 ? [...sources, said] : sources },
  );
}

describe('rows of those who withdrew', () => {
  const made = (withdrawn: number, audience: Audience, given: Parameters<typeof figuresOf>[0][] = []) =>
    protect(surveyed(withdrawn), { audience, number: null, publicTexts: [], given: given.map(figuresOf) }).value
      .edition;
  const rows = ({ sources }: Edition) =>
    sources.map(({ kind, rows_read, rows_used, rows_set_aside }) => [kind, rows_read, rows_used, rows_set_aside]);

  it('are neither read nor set aside outside the team: the sources say the numbers of the head', () => {
    const edition = made(1, 'publique');
    expect(edition.counts.interviews).toBe(3);
    expect(rows(edition)).toEqual([
      ['acteurs', 4, 3, 1],
      ['entretiens', 4, 3, 1],
    ]);
    // The team keeps the whole account.
    expect(rows(made(1, 'interne'))).toEqual([
      ['acteurs', 5, 4, 1],
      ['decisions', 1, 1, 0],
      ['entretiens', 5, 4, 1],
    ]);
  });

  it('beside an edition given out before, the sources keep what it printed, as the head does', () => {
    const before = made(0, 'publique');
    const after = made(1, 'publique', [before]);
    expect(after.counts.interviews).toBe(before.counts.interviews);
    expect(rows(after)).toEqual(rows(before));
  });
});

describe('columns that the tool does not know', () => {
  it('are in no edition, the team’s included: one of them may hold a person', () => {
    const person = 'Mme Awa Fictivé Imaginaire';
    const listed = { ...card, unknown: [{ header: 'Responsable', raw: person, at: card.at }] };
    const heard = interview('E1', name, { contact_prive_nom: person });
    const map = cartography([actor('sn-1', name, [listed, heard])], [listed, heard]);
    for (const audience of ['publique', 'comite', 'interne'] as const) {
      const made = protect(map, { audience, number: null, publicTexts: [] }).value.edition;
      expect(JSON.stringify(made), audience).not.toContain('Imaginaire');
    }
  });
});
