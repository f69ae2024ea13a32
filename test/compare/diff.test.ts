import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveOf } from '../../src/compare/editions/figure-side.ts';
import { changesBetween } from '../../src/compare/index.ts';
import type { Changes, Comparable } from '../../src/model/changes.ts';

/* Small editions made by hand: each case changes one thing. */

type Actor = Comparable['actors'][number];
type Row = Comparable['records'][number];
type Table = Comparable['tabulations'][number];
type Evidence = Actor['assignments'][number]['evidence'][number];

const evidence = (record: string, quote: string, cue = 'role:inclusion#1 emploi'): Evidence => ({
  ...{ record, kind: 'entretiens', column: 'activites', quote, cue, polarity: 'for', reason: null },
  ...{ scope: 'acteur', voice: 'soi', form: 'verbatim', date: null },
});

const code = (...pieces: Evidence[]): Actor['assignments'][number] => ({
  ...{ axis: 'role', code: 'inclusion', sub: null, status: 'inferred', grade: 'faible', sensitive: false },
  evidence: pieces,
  against: [],
});

const actor = (id: string, given: Partial<Actor> = {}): Actor => ({
  ...{ id, name: `Association ${id}`, acronym: null, other_names: [], known_by: ['entretiens'], civil_society: true },
  ...{ type: null, fields: {}, assignments: [], updated: null },
  ...given,
});

const row = (id: string, owner: string, cells: Record<string, string>): Row => ({
  id,
  kind: 'entretiens',
  at: { file: 'entretiens.csv' },
  actors: [owner],
  fields: Object.fromEntries(
    Object.entries(cells).map(([key, raw]) => [key, { value: raw, raw, at: { file: 'entretiens.csv' } }]),
  ),
  refused: [],
  nil: [],
});

const table = (n: number | null, answered: number | null, given: Partial<Table> = {}): Table => ({
  ...{ id: 'difficultes', title: { fr: 'Difficultés', en: 'Difficulties' }, elements: [], unit: 'acteurs' },
  ...{ base_of: 'interviewed', layer: 'testimony', multiple: true, base: 20, answered, not_answered: 0, refused: 0 },
  masked_cells: n === null ? 1 : 0,
  values: [
    { code: 'budget', label: { fr: 'Budget', en: 'Budget' }, n, share: null, masked: n === null, sensitive: false },
  ],
  ...given,
});

const edition = (audience: Comparable['edition']['audience'], given: Partial<Comparable> = {}): Comparable =>
  ({
    ...{ format: 'cartographie', format_version: 0, tool_version: '1.0.0', codebook: { version: '1', checksum: 'a' } },
    country: { iso2: 'SN', names: { fr: 'Sénégal', en: 'Senegal' } },
    edition: { audience, number: null, fictional: true, as_of: '2026-03-12', withheld: [] },
    counts: { known: 2, known_by: [] },
    ...{ sources: [], actors: [], tabulations: [], crossings: [], matrix: [], mechanisms: [], projects: [] },
    ...{ policies: [], commitments: [], indicators: [], recommendations: [], relations: [], documents: [] },
    ...{ narrative: [], decisions: [], limits: [], records: [] },
    ...given,
  }) as unknown as Comparable;

function between(before: Comparable, after: Comparable): Changes {
  const { value } = changesBetween(before, after);
  if (value === null) throw new Error('the two can be put side by side');
  return value;
}

describe('a code that a person decided', () => {
  const decided = { ...code(), status: 'decided' } as Actor['assignments'][number];
  const given = (...assignments: Actor['assignments']) => ({ actors: [actor('A', { assignments })] });
  const found = (audience: 'publique' | 'interne', was: Actor['assignments'], is: Actor['assignments']) =>
    between(edition(audience, given(...was)), edition(audience, given(...is))).codes.map(({ cause }) => cause);

  it('is put down to the decision, between public files too, since its status says so', () => {
    expect(found('publique', [], [decided])).toEqual([{ family: 'coding', by: 'decision' }]);
    expect(found('interne', [code()], [decided])).toEqual([{ family: 'coding', by: 'decision' }]);
    expect(found('publique', [], [{ ...decided, status: 'declared' }])).toMatchObject([{ family: 'undetermined' }]);
    expect(found('publique', [decided], [{ ...decided, grade: 'elevee' }])).toMatchObject([{ family: 'undetermined' }]);
  });
});

const otherGrid = { codebook: { version: '1', checksum: 'b' } };

/** Why organisation A gained or lost the one code, from its words on either side. */
function causeOf(before: Partial<Comparable>, after: Partial<Comparable>) {
  const [one] = between(edition('interne', before), edition('interne', after)).codes;
  return one && [one.change, one.cause.family, one.cause.by];
}

describe('whose change a code is, by its words', () => {
  const old = row('E1', 'a', { activites: 'Nous trouvons un emploi.' });
  const fresh = row('E2', 'a', { activites: 'Un emploi pour chacun.' });
  const without = { actors: [actor('a')], records: [old] };
  const cases: [string, Partial<Comparable>, Partial<Comparable>, string[]][] = [
    [
      'same words, another grid: ours',
      without,
      { ...otherGrid, actors: [actor('a', { assignments: [code(evidence('E1', 'emploi'))] })], records: [old] },
      ['gained', 'coding', 'grid'],
    ],
    [
      'same words, another tool: ours',
      without,
      {
        tool_version: '1.1.0',
        actors: [actor('a', { assignments: [code(evidence('E1', 'emploi'))] })],
        records: [old],
      },
      ['gained', 'coding', 'tool'],
    ],
    [
      'new words: theirs, though the grid changed too',
      without,
      { ...otherGrid, actors: [actor('a', { assignments: [code(evidence('E2', 'emploi'))] })], records: [old, fresh] },
      ['gained', 'actors', 'rows'],
    ],
    [
      'old and new words under another grid: nobody can say',
      without,
      {
        ...otherGrid,
        actors: [actor('a', { assignments: [code(evidence('E1', 'emploi'), evidence('E2', 'emploi'))] })],
        records: [old, fresh],
      },
      ['gained', 'undetermined', 'mixed'],
    ],
    [
      'words taken out of their cell: theirs',
      { actors: [actor('a', { assignments: [code(evidence('E1', 'emploi'))] })], records: [old] },
      { actors: [actor('a')], records: [row('E1', 'a', { activites: 'Nous écoutons.' })] },
      ['lost', 'actors', 'rows'],
    ],
    [
      'words still there, another grid: ours',
      { actors: [actor('a', { assignments: [code(evidence('E1', 'emploi'))] })], records: [old] },
      { ...otherGrid, actors: [actor('a')], records: [old] },
      ['lost', 'coding', 'grid'],
    ],
    [
      'a cell mended elsewhere keeps its words: ours',
      { actors: [actor('a', { assignments: [code(evidence('E1', 'emploi'))] })], records: [old] },
      { ...otherGrid, actors: [actor('a')], records: [row('E1', 'a', { activites: 'Nous trouvons un emploi !' })] },
      ['lost', 'coding', 'grid'],
    ],
    [
      'the row is now somebody else’s: rows brought together otherwise',
      { actors: [actor('a', { assignments: [code(evidence('E1', 'emploi'))] }), actor('b')], records: [old] },
      { actors: [actor('a'), actor('b')], records: [{ ...old, actors: ['b'] }] },
      ['lost', 'coding', 'identity'],
    ],
  ];
  it.each(cases)('%s', (_, before, after, expected) => expect(causeOf(before, after)).toEqual(expected));
});

describe('masked figures are intervals', () => {
  const moved = (before: Table, after: Table) => {
    const changes = between(
      edition('publique', { tabulations: [before] }),
      edition('publique', { tabulations: [after] }),
    );
    return { tables: changes.tables.length, masked: changes.masked, identical: changes.identical };
  };
  it.each([
    ['masked on both sides', table(null, 10), table(null, 10), { tables: 0, masked: 0, identical: true }],
    ['4 then masked: it may still be 4', table(4, 10), table(null, 10), { tables: 0, masked: 1, identical: false }],
    ['9 then masked among 3: it fell', table(9, 10), table(null, 3), { tables: 1, masked: 0, identical: false }],
    ['4 then 9', table(4, 10), table(9, 10), { tables: 1, masked: 0, identical: false }],
  ])('%s', (_, before, after, expected) => expect(moved(before, after)).toEqual(expected));

  it('a move is never said while the intervals meet', () => {
    const interval = fc.tuple(fc.nat(30), fc.nat(30)).map(([one, other]) => ({
      n: null,
      answered: null,
      low: Math.min(one, other),
      high: Math.max(one, other),
    }));
    fc.assert(
      fc.property(interval, interval, fc.nat(30), (left, right, value) => {
        const isIn = ({ low, high }: typeof left) => low <= value && value <= high;
        if (isIn(left) && isIn(right)) expect(moveOf(left, right)).not.toBe('moved');
      }),
    );
  });

  it('a move of one from testimony is counted outside the team and not listed; the team reads it', () => {
    const [before, after] = [{ tabulations: [table(8, 10)] }, { tabulations: [table(9, 10)] }];
    expect(between(edition('publique', before), edition('publique', after))).toMatchObject({
      tables: [],
      small_moves: 1,
    });
    expect(between(edition('interne', before), edition('interne', after)).tables).toMatchObject([
      { code: 'budget', before: { n: 8, answered: 10 }, after: { n: 9, answered: 10 } },
    ]);
  });
});

describe('an edition that goes out repeats nothing that it no longer prints', () => {
  const secret = /Parti|ancien mot|quartier/;
  const field = (value: string | number) => ({ value, rule: 'only', sources: ['liste'] });
  const before = edition('publique', {
    actors: [
      actor('a', {
        name: 'Restée',
        fields: { mission: field('ancien mot'), adresse_siege: field('quartier'), annee_creation: field(2001) },
      }),
      actor('b', { name: 'Parti' }),
    ],
    documents: [{ title: 'Parti', author: null, publisher: null, year: null, type: null, url: null, findings: 1 }],
    mechanisms: [
      { id: 'mecanismes-1', kind: 'mecanismes', actors: [], fields: { nom: 'Comité', limites: 'ancien mot' } },
    ],
    projects: [{ id: 'projets-1', kind: 'projets', actors: ['b'], fields: { intitule: 'Four', acteur: 'Parti' } }],
  });
  const after = edition('publique', {
    actors: [actor('a', { name: 'Restée', fields: { adresse_siege: field('rue 12'), annee_creation: field(2002) } })],
    mechanisms: [
      { id: 'mecanismes-1', kind: 'mecanismes', actors: [], fields: { nom: 'Comité', limites: 'mot neuf' } },
    ],
  });
  it('names, rows, words and addresses of before are numbers', () => {
    const changes = between(before, after);
    expect(JSON.stringify(changes)).not.toMatch(secret);
    expect(changes).toMatchObject({
      actors: { gone: { n: 1, actors: [] } },
      no_longer_published: { fields: 1, codes: 0 },
      documents: { gone: { n: 1, titles: [] } },
    });
    expect(changes.fields).toMatchObject([
      { column: 'adresse_siege', before: null, withheld: true, after: { value: 'rue 12' } },
      { column: 'annee_creation', before: { value: 2001 }, withheld: false },
    ]);
  });
  it('the team reads them', () => {
    const [was, is] = [before, after].map((one) => ({
      ...one,
      edition: { ...one.edition, audience: 'interne' as const },
    }));
    if (was && is) expect(JSON.stringify(between(was, is))).toMatch(secret);
  });
});

describe('the order of rows and lists', () => {
  const rows = ['un', 'deux', 'trois', 'quatre'].map((word, at) =>
    row(`entretiens:entretiens.csv:${at + 2}`, at < 2 ? 'a' : 'b', {
      acteur: `Association ${at < 2 ? 'a' : 'b'}`,
      activites: word,
    }),
  );
  const given = {
    actors: [
      actor('a', { assignments: [code(evidence('entretiens:entretiens.csv:2', 'un'))] }),
      actor('b', { fields: { zones: { value: ['x', 'y'], rule: 'union', sources: [] } } }),
    ],
    records: rows,
  };
  it('never makes a change', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 4 }), (shuffled) => {
        // A row without an id of its own bears the place where it stands.
        const placed = shuffled.map((one, at) => ({ ...one, id: `entretiens:entretiens.csv:${at + 2}` }));
        const idNow = new Map(shuffled.map(({ id }, at) => [id, `entretiens:entretiens.csv:${at + 2}`]));
        const [first, second] = given.actors as [Actor, Actor];
        const moved = {
          ...first,
          assignments: [code(evidence(idNow.get('entretiens:entretiens.csv:2') ?? '', 'un'))],
        };
        const turned = { ...second, fields: { zones: { value: ['y', 'x'], rule: 'union', sources: [] } } };
        const changes = between(
          edition('interne', given),
          edition('interne', { actors: [turned, moved], records: placed }),
        );
        expect(changes).toMatchObject({ identical: true, families: { actors: 0, coding: 0, undetermined: 0 } });
      }),
    );
  });
});
