import { describe, expect, it } from 'vitest';
import {
  activeDecisions,
  disputeProblems,
  isPut,
  questionsOf,
  rowOfAnswer,
  verdictsOf,
} from '../../src/decisions/index.ts';
import type { Actor, Assignment } from '../../src/model/actor.ts';
import type { DataRecord } from '../../src/model/record.ts';
import { cards, resolveIn, row } from '../resolve/records.ts';

const decide = (file: string, number: number, cells: Parameters<typeof row>[2]): DataRecord => {
  const record = row('decisions', number, { objet: 'identite', acteur: 'A', autre: 'B', decision: 'meme', ...cells });
  return { ...record, id: `decisions:${file}:${number}`, at: { ...record.at, file } };
};
const told = (records: DataRecord[]) => disputeProblems(records).map(({ code }) => code);

describe('answers of several people', () => {
  it.each([
    ['agree', {}, {}, 2, []],
    ['the later dated stands', { date: '2026-01-01' }, { date: '2026-02-01', decision: 'distinct' }, 2, []],
    ['contrary, of one date', { date: '2026-01-01' }, { date: '2026-01-01', decision: 'distinct' }, 0, ['DEC-001']],
    ['contrary, without dates', {}, { decision: 'distinct' }, 0, ['DEC-001']],
    ['contrary, sides swapped', {}, { acteur: 'b', autre: ' A', decision: 'distinct' }, 0, ['DEC-001']],
    ['of two organisations of one name', { acteur_id: 'sn-1' }, { acteur_id: 'sn-2', decision: 'distinct' }, 2, []],
    ['of two questions', {}, { autre: 'C', decision: 'distinct' }, 2, []],
  ] as const)('%s', (_, first, second, standing, codes) => {
    const records = [decide('a.csv', 2, { id: 'q', ...first }), decide('b.csv', 2, { id: 'q', ...second })];
    for (const order of [records, [...records].reverse()]) {
      expect([activeDecisions(order).length, told(order)]).toEqual([standing, codes]);
    }
  });

  it('contrary answers leave out the older ones too: the question is open', () => {
    const records = [
      decide('a.csv', 2, { id: '1', date: '2025-01-01' }),
      decide('a.csv', 3, { id: '2', date: '2026-01-01' }),
      decide('b.csv', 2, { id: '3', date: '2026-01-01', decision: 'distinct' }),
    ];
    expect(activeDecisions(records)).toEqual([]);
  });

  it('within one file the later row stands, ids counted as numbers', () => {
    const records = [decide('a.csv', 3, { id: 'D10', decision: 'distinct' }), decide('a.csv', 2, { id: 'D9' })];
    expect(activeDecisions(records).map(({ id }) => id)).toEqual(['D9', 'D10']);
    expect(told(records)).toEqual([]);
  });

  it('a value replaced by a later one is told', () => {
    const field = (number: number, valeur: string, date: string) =>
      decide('a.csv', number, {
        id: `D${number}`,
        objet: 'champ',
        autre: 'annee_creation',
        decision: 'fixe',
        valeur,
        date,
      });
    expect(disputeProblems([field(2, '2001', '2025-01-01'), field(3, '2004', '2026-01-01')])).toMatchObject([
      { code: 'DEC-002', params: { decision: 'D2', reponse: '2001', autre: 'D3' } },
    ]);
  });

  it('votes on themes are no answers to one question', () => {
    const vote = (file: string, decision: string) =>
      decide(file, 2, { objet: 'theme', acteur: undefined, autre: 'theme:droit', decision });
    expect(told([vote('a.csv', 'choisi'), vote('b.csv', 'rejete')])).toEqual([]);
  });
});

/** Everything asked about these rows, with codes given by hand. */
function asked(records: DataRecord[], codes: (actor: Actor) => Assignment[] = () => []) {
  const { value, diagnostics } = resolveIn(records);
  const actors = value.actors.map((actor) => ({ ...actor, assignments: codes(actor) }));
  return questionsOf({ ...value, actors, records, diagnostics });
}
const code = (more: Partial<Assignment> = {}): Assignment => ({
  axis: 'faiblesse',
  code: 'favoritisme',
  sub: null,
  status: 'inferred',
  grade: 'faible',
  isSensitive: false,
  evidence: [
    {
      record: 'acteurs:acteurs.csv:2',
      kind: 'acteurs',
      at: { file: 'acteurs.csv', row: 2 },
      column: 'activites',
      quote: 'x',
      start: 0,
      end: 1,
      cue: 'x',
      polarity: 'for',
      reason: null,
      scope: 'acteur',
      voice: 'soi',
      form: 'notes',
      date: null,
    },
  ],
  against: [],
  ...more,
});

describe('questions', () => {
  const twins = ['Mbour', 'Kolda'].map((ville_siege, index) =>
    row('acteurs', index + 2, { nom: 'Union Tabaxo', ville_siege }),
  );

  it('a doubtful pair: both sides, the steps, and the row its answer makes', () => {
    const ids = ['sn-a', 'sn-b'];
    const register = ids.map((id, index) =>
      row('registre', index + 2, { id, nom: 'Union Tabaxo', lieu: ['Mbour', 'Kolda'][index] }),
    );
    const [question] = asked([...twins, ...register]);
    if (question?.object !== 'identite') throw new Error('no pair');
    expect([question.left.place, question.right.place].sort()).toEqual(['Kolda', 'Mbour']);
    expect(question.match.steps.map(({ weight }) => weight)).toEqual([9, -4]);
    expect(verdictsOf(question)).toEqual(['meme', 'distinct']);
    const answer = rowOfAnswer(question, { verdict: 'distinct' }, { id: 'D1', author: 'comité', date: '2026-01-01' });
    expect(answer).toMatchObject({
      objet: 'identite',
      decision: 'distinct',
      acteur_id: question.left.id,
      autre_id: question.right.id,
    });
    const decision = row('decisions', 2, answer);
    expect(asked([...twins, ...register, decision])).toEqual([]);
  });

  it('an acronym that fits several: one question with all of them, its rows together', () => {
    const names = cards(
      'Action pour la Dignité des Retournés (ADR)',
      'Alliance pour le Développement Rural du Ferlo (ADR)',
    );
    const register = names.map(({ fields }, index) =>
      row('registre', index + 2, { id: `sn-${index}`, nom: String(fields.nom?.value) }),
    );
    const rows = [2, 3].map((number) => row('revue', number, { acteur: 'ADR', extrait: `x${number}` }));
    const [question, more] = asked([...names, ...register, ...rows]);
    if (question?.object !== 'attribution' || more) throw new Error('not one question');
    expect(question).toMatchObject({ row: { name: 'ADR', isUnattributed: true }, record: null, rowCount: 2 });
    expect(question.bearers.map(({ side }) => side.id).sort()).toEqual(['sn-0', 'sn-1']);
    const by = { id: 'D1', author: '', date: '' };
    for (const answer of [{ verdict: 'meme', bearer: 1 }, { verdict: 'distinct' }] as const) {
      const made = row('decisions', 2, rowOfAnswer(question, answer, by));
      expect(asked([...names, ...register, ...rows, made])).toEqual([]);
      const { actors } = resolveIn([...names, ...register, ...rows, made]).value;
      expect(actors).toHaveLength(answer.verdict === 'meme' ? 2 : 3);
    }
  });

  it('a row that writes the very name of two organisations is asked by itself, by its id', () => {
    const interview = row('entretiens', 2, { id_entretien: 'E7', acteur: 'Union Tabaxo' }, { id: 'E7' });
    const question = asked([...twins, interview]).find(({ object }) => object === 'attribution');
    expect(question).toMatchObject({ record: 'E7', row: { name: 'Union Tabaxo' }, bearers: [{}, {}] });
  });

  it('offers every value of a column, what a card says though an older interview said it too, the most supported first', () => {
    const wave = (number: number, date: string, nature: string) =>
      row('entretiens', number, { acteur: 'Maison Tabax', date, nature });
    const card = (number: number) => row('acteurs', number, { nom: 'Maison Tabax', nature: 'ong', source: 'a' });
    const question = asked([wave(2, '2024-01-01', 'ong'), wave(3, '2026-01-01', 'association'), card(2), card(3)]).find(
      (one) => one.object === 'champ' && one.column === 'nature',
    );
    if (question?.object !== 'champ') throw new Error('no conflict');
    expect(question.candidates.map(({ value, records, isChosen }) => [value, records.length, isChosen])).toEqual([
      ['ong', 3, false],
      ['association', 1, true],
    ]);
  });

  it('a conflict of sources: each value with its records, the one kept marked; a decision closes it', () => {
    const rows = [
      row('acteurs', 2, { nom: 'Maison Tabax', annee_creation: 2009, source: 'a' }),
      row('acteurs', 3, { nom: 'Maison Tabax', annee_creation: 2012, source: 'b' }),
      row('acteurs', 4, { nom: 'Maison Tabax', annee_creation: 2012, source: 'c' }),
    ];
    const [question] = asked(rows);
    if (question?.object !== 'champ') throw new Error('no conflict');
    expect(question.candidates.map(({ value, records, isChosen }) => [value, records.length, isChosen])).toEqual([
      [2012, 2, false],
      [2009, 1, true],
    ]);
    const answer = rowOfAnswer(question, { verdict: 'fixe', value: '2012' }, { id: 'D1', author: '', date: '' });
    expect(asked([...rows, row('decisions', 2, answer)])).toEqual([]);
  });

  it('codes: only what the machine read, the whole before its parts, what may harm first', () => {
    const rows = cards('Maison Tabax');
    const codes = [
      code(),
      code({ sub: 'nepotisme' }),
      code({ code: 'rigidite', status: 'declared' }),
      code({ code: 'rigidite', sub: 'x' }),
      code({ code: 'tensions-autorites', isSensitive: true }),
    ];
    const found = asked(rows, () => codes);
    expect(found.map((one) => one.object === 'code' && [one.assignment.code, one.assignment.sub, one.subs])).toEqual([
      ['tensions-autorites', null, []],
      ['favoritisme', null, ['nepotisme']],
      ['rigidite', 'x', []],
    ]);
    expect(found.map(({ cost }) => cost)).toEqual([1.2, 0.6, 0.6]);
  });

  it('codes: contradicted by an answer, then by words or able to harm, then one weak clue, then the rest', () => {
    const [evidence] = code().evidence;
    if (!evidence) throw new Error('no evidence');
    const against = (form: 'coche' | 'notes') => [
      {
        ...evidence,
        polarity: 'against' as const,
        reason: form === 'coche' ? ('coded' as const) : ('negation' as const),
        form,
      },
    ];
    const codes = [
      code({ code: 'sure', grade: 'elevee' }),
      code({ code: 'faible' }),
      code({ code: 'nuit', grade: 'elevee', isSensitive: true }),
      code({ code: 'dementi', against: against('notes') }),
      code({ code: 'contredit', grade: 'elevee', against: against('coche') }),
    ];
    const found = asked(cards('Maison Tabax'), () => codes);
    expect(found.map((one) => one.object === 'code' && one.assignment.code)).toEqual([
      'contredit',
      'dementi',
      'nuit',
      'faible',
      'sure',
    ]);
  });

  it('conflicts: what places an organisation, then figures, then addresses', () => {
    const cells = [
      { annee_creation: 2009, etat_activite: 'active', tel_public: '33 555 01 02' },
      { annee_creation: 2012, etat_activite: 'en-sommeil', tel_public: '33 555 09 08' },
    ];
    const found = asked(
      cells.map((one, index) =>
        row('acteurs', index + 2, { nom: 'Maison Tabax de Podor', sigle: 'MTP', source: 'a', ...one }),
      ),
    );
    expect(found.map((one) => one.object === 'champ' && one.column).filter(Boolean)).toEqual([
      'etat_activite',
      'annee_creation',
      'tel_public',
    ]);
  });

  it('nothing of what a withdrawn interview said is shown beside the rest', () => {
    const rows = [
      row('entretiens', 2, { id_entretien: 'E1', acteur: 'Maison Tabax', retrait_date: '2026-01-01' }),
      ...cards('Maison Tabax'),
    ];
    const [evidence] = code().evidence;
    if (!evidence) throw new Error('no evidence');
    const gone = { ...evidence, record: 'entretiens:entretiens.csv:2', quote: 'y' };
    const [question] = asked(rows, () => [code({ evidence: [gone, evidence], against: [gone] })]);
    expect(question?.object === 'code' && question.assignment).toMatchObject({
      evidence: [{ quote: 'x' }],
      against: [],
    });
  });

  it('a decision that no longer applies, with why', () => {
    const decision = row('decisions', 2, {
      id: 'D1',
      objet: 'identite',
      acteur: 'Maison Tabax',
      autre: 'Étoile disparue',
      decision: 'meme',
    });
    const [question] = asked([...cards('Maison Tabax'), decision]);
    expect(question).toMatchObject({ object: 'caduque', decision: { id: 'D1' }, problems: [{ code: 'IDE-004' }] });
    if (!question) return;
    const undo = row('decisions', 3, rowOfAnswer(question, { verdict: 'annule' }, { id: 'D2', author: '', date: '' }));
    expect(asked([...cards('Maison Tabax'), decision, undo])).toEqual([]);
  });

  it('nothing of an organisation that withdrew', () => {
    const withdrawal = row('decisions', 2, { id: 'R1', objet: 'retrait', acteur: 'Maison Tabax', decision: 'retire' });
    expect(asked([...cards('Maison Tabax'), withdrawal], () => [code()])).toEqual([]);
  });

  it('does not depend on the order of rows', () => {
    const rows = [
      ...twins,
      ...cards('Maison Tabax', 'Étoile de Matam').map((card, index) => ({ ...card, id: `x${index}` })),
    ];
    expect(asked([...rows].reverse()).map(({ key }) => key)).toEqual(asked(rows).map(({ key }) => key));
  });
});

describe('codes put to people', () => {
  const card = [row('acteurs', 2, { nom: 'Union Tabaxo', activites: 'x' })];
  const [evidence] = code().evidence;
  const denied = { ...evidence, polarity: 'against', reason: 'negation' } as Assignment['against'][number];
  it.each([
    ['said in so many words', {}, false],
    ['that may harm', { isSensitive: true }, true],
    ['very weak', { grade: 'tres-faible' }, true],
    ['denied', { against: [denied] }, true],
    ['wished only, on the other side', { against: [{ ...denied, reason: 'wish' }] }, false],
    ['ticked, yet denied', { status: 'declared', against: [denied] }, true],
    ['given by weights', { evidence: [{ ...evidence, cue: 'faiblesse:favoritisme#poids mot + mots' }] }, true],
  ] as [string, Partial<Assignment>, boolean][])('%s', (_, more, wanted) => {
    const questions = asked(card, () => [code({ grade: 'moyenne', ...more })]).filter(
      ({ object }) => object === 'code',
    );
    expect(questions.map(isPut)).toEqual([wanted]);
  });
});
