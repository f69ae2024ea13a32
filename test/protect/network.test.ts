import { describe, expect, it } from 'vitest';
import type { Cartography } from '../../src/model/cartography.ts';
import type { Audience } from '../../src/model/edition.ts';
import type { LinkClaim, NetworkLink } from '../../src/model/network.ts';
import type { DataRecord } from '../../src/model/record.ts';
import { protect } from '../../src/protect/index.ts';
import { actor, cartography, interview, record } from './sample.ts';

/* What each audience learns of links and seats: both ends named and the row open, or nothing at all. */

const card = (id: string, name: string, fields = {}) =>
  record('acteurs', id, { nom: name, source: 'Annuaire inventé', ...fields });
const relation = (id: string, from: string, to: string, fields = {}) =>
  record('relations', id, { de: from, vers: to, type: 'membre', ...fields });

const claim = (from: DataRecord, more: Partial<LinkClaim> = {}): LinkClaim => ({
  record: from.id,
  column: 'relations',
  voice: 'document',
  form: null,
  since: null,
  source: 'Rapport inventé',
  ...more,
});
const link = (from: string, to: string, claims: LinkClaim[], type = 'membre'): NetworkLink => ({
  from,
  to,
  type,
  claims,
});

const names = ['Alpha', 'Bravo', 'Charlie', 'Fermé'];
const end = (id: string, name: string) => ({ actor: id, name, outside: null, mayBe: [] as string[] });

/** Alpha, Bravo and Charlie are named by a public card; Fermé is known by an interview that closed it. */
function map(
  links: (rows: Record<string, DataRecord>) => NetworkLink[],
  rows: DataRecord[] = [],
  more: Partial<Cartography> = {},
) {
  const cards = names.slice(0, 3).map((name) => card(`f-${name}`, name));
  const closed = interview('E1', 'Fermé', { accord_figurer: false });
  const records = [...cards, closed, ...rows];
  const actors = names.map((name, index) =>
    actor(`sn-${name.toLowerCase()}`, name, [[...cards, closed][index] ?? closed]),
  );
  const made = cartography(actors, records, more);
  for (const row of rows)
    made.actorsByRecord[row.id] = names
      .filter((name) => Object.values(row.fields).some(({ value }) => value === name))
      .map((name) => `sn-${name.toLowerCase()}`);
  made.analyses.network = {
    ends: {
      ...Object.fromEntries(actors.map(({ id, name }) => [id, end(id, name)])),
      'nom:faitiere': { actor: null, name: 'Faîtière inventée', outside: null, mayBe: [] },
      'nom:ferme': { actor: null, name: 'FERMÉ', outside: null, mayBe: [] },
      'nom:douteux': { actor: null, name: 'AF', outside: null, mayBe: ['sn-alpha', 'sn-fermé'] },
      'nom:fonds': { actor: null, name: 'Fonds inventé', outside: 'autre', mayBe: [] },
    },
    links: links(Object.fromEntries(rows.map((row) => [row.id, row]))),
    mentions: [],
    interviewed: ['sn-fermé'],
  };
  return made;
}

const editionOf = (made: Cartography, audience: Audience) =>
  protect(made, { audience, number: null, publicTexts: [] }).value.edition;
const linksOf = (made: Cartography, audience: Audience) =>
  (editionOf(made, audience).network?.links ?? []).map(({ from, to }) => `${from} ${to}`);

describe('a link', () => {
  const rows = [
    relation('r1', 'Alpha', 'Bravo', { source: 'Rapport inventé' }),
    relation('r2', 'Bravo', 'Charlie'),
    relation('r3', 'Alpha', 'Fermé', { source: 'Rapport inventé' }),
  ];
  const made = map(
    ({ r1, r2, r3 }) => [
      ...(r1 ? [link('sn-alpha', 'sn-bravo', [claim(r1)])] : []),
      ...(r2 ? [link('sn-bravo', 'sn-charlie', [claim(r2, { voice: 'note', source: null })])] : []),
      ...(r3 ? [link('sn-alpha', 'sn-fermé', [claim(r3)])] : []),
    ],
    rows,
  );

  it('is shown where both ends are named and its row is open', () => {
    expect(linksOf(made, 'publique')).toEqual(['sn-alpha sn-bravo']);
    expect(linksOf(made, 'interne')).toEqual(['sn-alpha sn-bravo', 'sn-alpha sn-fermé', 'sn-bravo sn-charlie']);
  });

  it('that is closed shows in no figure: what is said follows from the links shown', () => {
    const network = editionOf(made, 'publique').network;
    expect(network?.base).toEqual(['sn-alpha', 'sn-bravo', 'sn-charlie']);
    expect(network?.linked).toBe(2);
    expect(network?.cut_nodes).toEqual([]);
    expect(network?.components).toEqual([['sn-alpha', 'sn-bravo']]);
    expect(JSON.stringify(network)).not.toMatch(/ferm|E1|r3/i);
    expect(editionOf(made, 'interne').network?.cut_nodes.map(({ node }) => node)).toEqual(['sn-alpha', 'sn-bravo']);
  });

  it('names those of whom no link is known to the team alone', () => {
    const alone = (audience: Audience) => editionOf(made, audience).network?.degrees.find(({ code }) => code === '0');
    expect(alone('publique')).toEqual({ code: '0', n: 1 });
    expect(alone('interne')).toEqual({ code: '0', n: 0, actors: [] });
  });

  it('tells whom to meet next to the team alone', () => {
    expect(editionOf(made, 'publique').network).not.toHaveProperty('leads');
    expect(editionOf(made, 'comite').network).not.toHaveProperty('leads');
    expect(editionOf(made, 'interne').network?.leads?.map(({ node, by }) => [node, by])).toEqual([
      ['sn-alpha', ['sn-bravo', 'sn-fermé']],
      ['sn-bravo', ['sn-alpha', 'sn-charlie']],
      ['sn-charlie', ['sn-bravo']],
    ]);
  });
});

describe('a name without a row', () => {
  const row = relation('r1', 'Alpha', 'x', { source: 'Rapport inventé' });
  it.each([
    ['nom:faitiere', true],
    ['nom:ferme', false],
    ['nom:douteux', false],
  ])('%s in the public edition: %s', (key, isShown) => {
    const made = map(({ r1 }) => (r1 ? [link('sn-alpha', key, [claim(r1)])] : []), [row]);
    const { network } = editionOf(made, 'publique');
    expect(network?.links.length).toBe(isShown ? 1 : 0);
    expect(network?.nodes.map(({ id }) => id)).toEqual(isShown ? ['sn-alpha', 'nom-1'] : []);
  });
});

describe('what an interview answers, and who funds whom', () => {
  it('an answer on networks stays with the team', () => {
    const said = interview('E2', 'Alpha');
    const made = map(
      ({ E2 }) => (E2 ? [link('sn-alpha', 'sn-bravo', [claim(E2, { column: 'reseaux', voice: 'from' })])] : []),
      [said],
    );
    expect(linksOf(made, 'publique')).toEqual([]);
    expect(linksOf(made, 'comite')).toEqual([]);
    expect(linksOf(made, 'interne')).toEqual(['sn-alpha sn-bravo']);
  });

  it.each([
    [{}, []],
    [{ diffusion: 'publique' }, ['sn-alpha nom-1']],
  ])('a grant with a published source and %j is public: %j', (fields, expected) => {
    const row = relation('r1', 'Alpha', 'Fonds inventé', {
      source: 'Rapport inventé',
      type: 'beneficiaire-subvention',
      ...fields,
    });
    const made = map(
      ({ r1 }) => (r1 ? [link('sn-alpha', 'nom:fonds', [claim(r1)], 'beneficiaire-subvention')] : []),
      [row],
    );
    expect(linksOf(made, 'publique')).toEqual(expected);
    expect(editionOf(made, 'publique').relations).toHaveLength(expected.length);
    expect(editionOf(made, 'comite').relations).toHaveLength(1);
    const { network } = editionOf(made, 'comite');
    expect(network?.institutions).toEqual([{ node: 'nom-1', linked: ['sn-alpha'] }]);
    expect(network?.linked).toBe(0);
  });
});

describe('seats', () => {
  const table = (id: string, participants: string[], fields = {}) =>
    record('mecanismes', id, { nom: `Comité ${id}`, participants, ...fields });
  const made = map(
    () => [],
    [
      table('m1', ['Alpha', 'Fermé', 'Un cercle'], { source: 'Compte rendu inventé', derniere_reunion: '2023-05-02' }),
      table('m2', ['Bravo']),
    ],
  );
  made.analyses.dialogue = {
    seats: [
      {
        record: 'm1',
        participants: [
          { name: 'Alpha', actor: 'sn-alpha', isCivilSociety: true },
          { name: 'Fermé', actor: 'sn-fermé', isCivilSociety: true },
          { name: 'Un cercle', actor: null, isCivilSociety: true },
        ],
      },
      { record: 'm2', participants: [{ name: 'Bravo', actor: 'sn-bravo', isCivilSociety: true }] },
    ],
    said: [{ unit: 'sn-charlie', from: ['E1'] }],
    demands: {},
  };

  it('an organisation that is not named, or sits where the row is closed, is not said to sit', () => {
    const dialogue = editionOf(made, 'publique').dialogue;
    expect(dialogue?.mechanisms.map(({ sitting, others }) => [sitting, others])).toEqual([
      [['sn-alpha'], ['Un cercle']],
    ]);
    expect(dialogue?.seats.sitting).toEqual(['sn-alpha']);
    expect(JSON.stringify(dialogue)).not.toMatch(/ferm/i);
    expect(editionOf(made, 'interne').dialogue?.seats.sitting).toEqual(['sn-alpha', 'sn-bravo', 'sn-fermé']);
  });

  it('a name that several bear is apart, and none of them is said to sit nowhere', () => {
    const twice = structuredClone(made);
    for (const one of twice.actors) one.type = 'reseau';
    twice.analyses.dialogue?.seats[0]?.participants.push(
      { name: 'Un cercle', actor: null, isCivilSociety: true, mayBe: ['sn-bravo', 'sn-charlie'] },
      { name: 'Alpha', actor: null, isCivilSociety: true, mayBe: ['sn-bravo', 'sn-fermé'] },
    );
    const { dialogue } = editionOf(twice, 'publique');
    expect(dialogue?.mechanisms[0]?.unattributed).toEqual([{ name: 'Un cercle', may_be: ['sn-bravo', 'sn-charlie'] }]);
    expect(dialogue?.mechanisms[0]?.others).not.toContain('Un cercle');
    const [type] = dialogue?.seats.crossed.filter(({ by }) => by === 'type') ?? [];
    const sum = (key: 'n' | 'of' | 'unattributed') =>
      (type?.values ?? []).reduce((all, value) => all + (value[key] ?? 0), 0);
    expect([sum('n'), sum('unattributed')]).toEqual([1, 2]);
    expect(JSON.stringify(dialogue)).not.toMatch(/ferm/i);
  });

  it('what an interview alone says is a masked number outside the team', () => {
    expect(editionOf(made, 'interne').dialogue?.seats.saying).toEqual({ n: 1, masked: false, actors: ['sn-charlie'] });
    expect(editionOf(made, 'publique').dialogue?.seats.saying).toEqual({ n: null, masked: true });
  });

  it('a mechanism without a meeting for more than 24 months sleeps; without a date, nothing is said', () => {
    const states = editionOf(made, 'interne').dialogue?.mechanisms.map(({ state, months_since: months }) => [
      state,
      months,
    ]);
    expect(states).toEqual([
      ['dormant', 33],
      ['unknown', null],
    ]);
  });
});

describe('networks by level', () => {
  const rows = [
    relation('r1', 'Alpha', 'Bravo', { source: 'Rapport inventé' }),
    relation('r2', 'Alpha', 'x', { source: 'Rapport inventé' }),
  ];
  /** Bravo's card says its level and that it is a network; so does Charlie's, of which no member is known. */
  const made = () => {
    const drawn = map(
      ({ r1, r2 }) => [
        ...(r1 ? [link('sn-alpha', 'sn-bravo', [claim(r1)])] : []),
        ...(r2
          ? [
              link('sn-alpha', 'nom:faitiere', [
                claim(r2, { level: 'local' }),
                claim(r2, { column: 'reseaux', level: 'national' }),
                claim(r2, { column: 'reseaux', level: 'national' }),
              ]),
            ]
          : []),
      ],
      rows,
    );
    const told = ['Bravo', 'Charlie', 'Fermé'].map((name) => `sn-${name.toLowerCase()}`);
    for (const one of drawn.actors.filter(({ id }) => told.includes(id))) {
      const [from = ''] = one.records;
      const at = { file: 'acteurs.csv', row: 2 };
      const said = (value: string) => ({
        value,
        raw: value,
        record: from,
        at,
        rule: 'only' as const,
        support: [from],
        others: [],
      });
      one.fields = { ...one.fields, nature: said('reseau'), niveau: said('national') };
      const record = drawn.records.find(({ id }) => id === from);
      if (record) Object.assign(record.fields, { nature: { ...said('reseau') }, niveau: { ...said('national') } });
    }
    return drawn;
  };

  it('say the level of the card this edition shows, or what open rows say beside the name', () => {
    const levels = (audience: Audience) => editionOf(made(), audience).network?.network_levels;
    expect(levels('publique')).toEqual([
      { level: 'local', networks: ['nom-1'], members: ['sn-alpha'] },
      { level: 'national', networks: ['sn-bravo', 'sn-charlie'], members: ['sn-alpha'] },
    ]);
    // The team reads the interview too, which says otherwise and more often.
    expect(levels('interne')).toEqual([
      { level: 'national', networks: ['nom-1', 'sn-bravo', 'sn-charlie', 'sn-fermé'], members: ['sn-alpha'] },
    ]);
  });

  it('a network that is not named is in no level, and one without known members is listed', () => {
    const { network } = editionOf(made(), 'publique');
    expect(network?.networks).toContainEqual({ node: 'sn-charlie', members: [], level: 'national' });
    expect(JSON.stringify(network)).not.toMatch(/ferm/i);
  });
});
