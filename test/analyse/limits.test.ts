import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse/index.ts';
import { limitIds } from '../../src/model/limits.ts';
import { actor, analysed, code, context, evidence, inputOf, interview, limit, row } from './building.ts';

const card = (id: string, cells: Parameters<typeof row>[2] = {}) => row('acteurs', id, cells);
const ids = (map: ReturnType<typeof analysed>) => map.analyses.limits.map(({ id }) => id);

describe('coverage', () => {
  it('desk data alone', () => {
    const cards = ['f1', 'f2'].map((id) => card(id, { source: 'Annuaire A', region_siege: 'SN-DK' }));
    const map = analysed(
      cards.map((record) => actor(record.id, [record], { type: 'ong' })),
      cards,
    );
    expect(limit(map, 'desk-only')?.params).toEqual({ known: 2 });
    expect(limit(map, 'one-source')).toMatchObject({
      params: { organisations: 2, known: 2 },
      list: [{ fr: 'Annuaire A', en: 'Annuaire A' }],
    });
    expect(limit(map, 'roles-undocumented')?.params).toEqual({ organisations: 2, known: 2 });
    expect(ids(map)).toEqual(expect.arrayContaining(['funnel-missing', 'decisions-missing', 'undated-records']));
    for (const id of [
      'regions-unasked',
      'columns-never-asked',
      'consent-support',
      'coders-none',
      'seats-unplaced',
      'types-unknown',
    ]) {
      expect(limit(map, id), id).toBeNull();
    }
  });

  it('few interviews, seats and types unknown, self-declared, approached and not met', () => {
    const talk = interview('e1', { region_siege: 'SN-DK' });
    const own = row('revue', 'r1', { auteur_source: 'soi' });
    const third = row('revue', 'r2', { auteur_source: 'tiers' });
    const cards = [card('f2'), card('f3')];
    const log = [
      row('terrain', 't2', { statut_reponse: 'refus' }),
      row('terrain', 't3', { statut_reponse: 'identifie' }),
      row('terrain', 't1', { statut_reponse: 'interviewe' }),
    ];
    const actors = [
      actor('a', [talk, own]),
      actor('b', [...cards.slice(0, 1), third]),
      ...cards.slice(1).map((c) => actor('c', [c])),
    ];
    const map = analysed(actors, [talk, own, third, ...cards, ...log]);
    expect(limit(map, 'interviews-few')?.params).toEqual({ interviewed: 1, known: 3 });
    expect(limit(map, 'regions-unasked')?.params).toEqual({ regions: 13, total: 14, hidden: 0 });
    expect(limit(map, 'regions-unasked')?.list?.[0]).toEqual({ fr: 'Diourbel', en: 'Diourbel' });
    expect(limit(map, 'seats-unplaced')?.params).toEqual({ organisations: 2, known: 3 });
    expect(limit(map, 'types-unknown')?.params).toEqual({ organisations: 3, known: 3 });
    expect(limit(map, 'self-declared-only')?.params).toEqual({ organisations: 1, known: 3 });
    expect(limit(map, 'non-response')?.params).toEqual({ missing: 1, approached: 2 });
    expect(limit(map, 'one-source')).toBeNull();
    expect(limit(map, 'desk-only')).toBeNull();
  });
});

describe('questions', () => {
  const talks = [1, 2, 3].map((n) =>
    interview(
      `e${n}`,
      { forces: 'x', ...(n === 1 ? { qualite_dialogue: 'bonne', motifs_reseau: ['autre'] } : {}) },
      n === 2 ? { refused: ['sentiment_ecoute'] } : {},
    ),
  );
  const map = analysed(
    talks.map((record) => actor(record.id, [record])),
    talks,
  );

  it('rarely answered, those that depend on another one aside', () => {
    expect(limit(map, 'unanswered-columns')).toMatchObject({
      params: { questions: 1 },
      list: [{ fr: 'Qualité du dialogue', en: 'Quality of dialogue' }],
    });
  });

  it('never asked: neither answered nor refused anywhere', () => {
    const list = limit(map, 'columns-never-asked')?.list?.map(({ en }) => en);
    expect(list).toContain('Weaknesses');
    expect(list).not.toContain('Strengths');
    expect(list).not.toContain('Feeling heard');
  });
});

describe('consent', () => {
  it('what was asked, on what support, by whose word', () => {
    const talks = [
      interview('e1', { accord_propos: true, accord_support: 'écrit', mandat: true }),
      interview('e2', { accord_propos: false, accord_support: 'oral', mandat: false }),
      interview('e3', { accord_support: 'courriel' }),
      interview('e4', {}),
    ];
    const cards = [card('f1', { diffusion: 'publique' }), card('f2', { diffusion: 'publique', source: 'Registre' })];
    const map = analysed(
      talks.map((record) => actor(record.id, [record])),
      [...talks, ...cards],
    );
    expect(limit(map, 'consent-missing')?.params).toEqual({ interviews: 2, total: 4 });
    expect(limit(map, 'consent-support')?.params).toEqual({ written: 1, oral: 1, other: 1, unknown: 1 });
    expect(limit(map, 'mandate-missing')?.params).toEqual({ interviews: 3, total: 4 });
    expect(limit(map, 'public-word-of-somebody')?.params).toEqual({ cards: 1 });
    expect(limit(map, 'consent-stated')).toBeNull();
  });

  it('stated once for a file', () => {
    const talk = interview('e1', {});
    const consent = { accords: ['accord_propos'], date: '2022-09', support: 'liste signée', vouchedBy: 'point focal' };
    const file = {
      file: 'entretiens.csv',
      kind: 'entretiens' as const,
      columns: {},
      codes: {},
      separators: {},
      constants: {},
      consent,
    };
    const map = analysed([actor('a', [talk])], [talk], { config: { ...context.config, files: [file] } });
    expect(limit(map, 'consent-missing')).toBeNull();
    expect(limit(map, 'consent-stated')).toEqual({
      id: 'consent-stated',
      params: { interviews: 1 },
      list: [{ fr: '2022-09, liste signée', en: '2022-09, liste signée' }],
      // Who vouches is a person: told to the team alone.
      teamList: [{ fr: 'point focal, 2022-09, liste signée', en: 'point focal, 2022-09, liste signée' }],
    });
  });
});

describe('readings and what waits for a person', () => {
  const talks = [
    interview('e1', { nature_texte: 'notes' }),
    interview('e2', { nature_texte: 'verbatim' }),
    interview('e3', { nature_texte: 'traduction' }),
  ];
  const [first, second, third] = talks;
  if (!first || !second || !third) throw new Error('talks');
  const at = { file: 'f.csv' };
  const against = [evidence('e1', { polarity: 'against', reason: 'negation' })];
  const actors = [
    actor('a', [first, third], {
      assignments: [
        code('role:inclusion', ['e1'], { against }),
        code('role:inclusion/emploi', ['e1']),
        code('force:reseau', ['e1'], {
          status: 'declared',
          against: [evidence('e1', { polarity: 'against', reason: 'question' })],
        }),
      ],
      conflicts: [{ column: 'annee_creation', values: [{ value: 1999, record: 'e1', at }] }],
    }),
    actor('b', [second, third], {
      matches: [
        {
          left: 'e2',
          right: 'e3',
          steps: [{ comparison: 'institution', level: { fr: '', en: '' }, weight: 12, left: 'x', right: 'y' }],
          total: 12,
          outcome: 'same',
        },
      ],
    }),
  ];
  const input = inputOf(actors, talks);
  const map = analyse(
    {
      ...input,
      resolution: {
        ...input.resolution,
        toReview: [{ left: 'e1', right: 'e2', steps: [], total: 0, outcome: 'to-review' }],
        unattributed: ['e9', 'e3'],
      },
    },
    context,
  ).value;

  it.each([
    ['inferred-unreviewed', { codes: 1, byReaders: 0, total: 2 }],
    ['decisions-missing', {}],
    ['to-review-pairs', { pairs: 1 }],
    ['institution-merges', { merges: 1 }],
    ['unattributed-records', { rows: 1 }],
    ['conflicts-open', { fields: 1, organisations: 1 }],
    ['codes-contradicted', { codes: 1 }],
    ['coders-none', { interviews: 3, uncoded: 0 }],
    ['translation-notes', { interviews: 2, total: 3 }],
    ['group-interviews', { interviews: 1 }],
  ])('%s', (id, params) => {
    expect(limit(map, id)?.params).toEqual(params);
  });
});

describe('age', () => {
  it('old, undated, mixed; a finding is as old as its document', () => {
    const records = [
      interview('e1', { date: '2022-05-31', vague: '1' }),
      interview('e2', { date: '2025-06-01', vague: '2' }),
      row('revue', 'r1', { document_annee: 2010, consulte_le: '2025-01-01' }),
      card('f1', { maj: '2022-06-01' }),
      card('f2'),
      row('politiques', 'p1', { date: '2030-01-01' }),
    ];
    const map = analysed(
      records.map((record) => actor(record.id, [record])),
      records,
    );
    expect(map.asOf).toBe('2025-06-01');
    expect(limit(map, 'old-data')?.params).toEqual({ records: 2, total: 4, years: 3 });
    expect(limit(map, 'undated-records')?.params).toEqual({ records: 1, total: 5 });
    expect(limit(map, 'waves-mixed')).toMatchObject({ params: { waves: 2 }, list: [{ fr: '1' }, { fr: '2' }] });
    expect(analysed([], records, { asOf: '2026-01-01' }).asOf).toBe('2026-01-01');
    expect(analysed([], []).asOf).toBeNull();
  });
});

it('come in the order of the model’s list', () => {
  const talk = interview('e1', {});
  const found = ids(analysed([actor('a', [talk])], [talk]));
  expect(found).toEqual(limitIds.filter((id) => (found as string[]).includes(id)));
});
