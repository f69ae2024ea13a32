import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/index.ts';
import type { FieldValue } from '../../src/model/record.ts';
import { actor, context, record, resolution } from './build.ts';

type Cells = Record<string, FieldValue>;

/** Meetings of one organisation's answers, texts and decisions, as `kind axe:code`. */
function meetings(cells: Cells, { decisions = [], documents = [] }: { decisions?: Cells[]; documents?: Cells[] } = {}) {
  const interview = record('entretiens', 2, {
    id_entretien: 'E1',
    date: '2025-09-16',
    type_repondant: 'osc',
    acteur: 'Relais du Port',
    nature_texte: 'verbatim',
    ...cells,
  });
  const findings = documents.map((one, index) =>
    record('revue', index + 2, { acteur: 'Relais du Port', document_titre: 'Carnet', auteur_source: 'tiers', ...one }),
  );
  const decided = decisions.map((one, index) =>
    record('decisions', index + 2, { id: `D${index + 1}`, objet: 'code', acteur: 'Relais du Port', ...one }),
  );
  const known = actor('sn-1', 'Relais du Port', [interview, ...findings]);
  const { value, diagnostics } = classify(resolution([known]), [interview, ...findings, ...decided], context);
  const [found] = value.actors;
  return {
    found,
    diagnostics,
    kinds: (found?.confrontations ?? []).map(({ kind, axis, code }) => `${kind} ${axis}:${code}`),
  };
}

const shelter = 'Nous hébergeons des migrants dans un foyer.';
const denied = { portee: 'acteur', extrait: 'L’association travaille sans favoritisme.' };

describe('confront', () => {
  test('ticked and said agree', () => {
    expect(meetings({ roles: ['acces-services'], activites: shelter }).kinds).toContain(
      'declared-and-said role:acces-services',
    );
  });

  test('ticked, and coded against by a reader', () => {
    const { kinds } = meetings({
      roles: ['inclusion'],
      codes: [{ axis: 'role', code: 'inclusion', against: true }],
    });
    expect(kinds).toContain('declared-but-denied role:inclusion');
  });

  test('said twice and not ticked, though the question was answered: with the answer', () => {
    const twice = 'Nous hébergeons des migrants. Nous distribuons des repas aux réfugiés.';
    const { found, kinds } = meetings({ roles: ['inclusion'], activites: twice });
    expect(kinds).toContain('said-not-ticked role:acces-services');
    const meeting = found?.confrontations?.find(({ kind }) => kind === 'said-not-ticked');
    expect(meeting?.unticked).toMatchObject([{ column: 'roles', raw: 'inclusion', at: { row: 2, header: 'roles' } }]);
  });

  test.each<[string, Cells]>([
    ['said once', { roles: ['inclusion'], activites: shelter }],
    ['the question was not answered', { activites: `${shelter} Nous distribuons des repas.` }],
    [
      'ticked by another question',
      { roles: ['inclusion'], metiers: ['accueil-protection'], activites: `${shelter} Nous distribuons des repas.` },
    ],
    [
      'a question of one answer',
      { premier_besoin: 'communication', besoins: 'Il nous faut un local. Il nous faut un véhicule.' },
    ],
  ])('nothing is held against what is unticked: %s', (_, cells) => {
    const own = meetings(cells).kinds.filter((kind) => kind.startsWith('said-not-ticked'));
    if (cells.metiers) expect(meetings(cells).kinds).toContain('declared-and-said role:acces-services');
    expect(own).toEqual([]);
  });

  test('a list with «aucune» ticked holds against a weakness that texts say', () => {
    const { kinds } = meetings({
      difficultes_vie_associative: ['aucune'],
      faiblesses: 'Nous manquons de fonds.',
      difficultes: 'Les financements sont irréguliers.',
    });
    expect(kinds).toContain('said-not-ticked faiblesse:manque-financement');
  });

  test('accepted against the evidence: the denial becomes what speaks against', () => {
    const { found, kinds } = meetings(
      { activites: 'Nous jouons au football.' },
      { documents: [denied], decisions: [{ autre: 'faiblesse:favoritisme', decision: 'accepte', auteur: 'comité' }] },
    );
    expect(kinds).toContain('accepted-against-evidence faiblesse:favoritisme');
    const given = found?.assignments.find(({ code, sub }) => code === 'favoritisme' && sub === null);
    expect(given).toMatchObject({ status: 'decided', grade: 'faible', against: [{ reason: 'negation' }] });
    expect(given?.gradeSteps).toEqual([
      { part: 'person-alone', by: 2 },
      { part: 'contradicted', by: -1 },
    ]);
    expect(found?.denied?.some(({ code, sub }) => code === 'favoritisme' && sub === null)).toBe(false);
  });

  test('refused against the evidence: the words are kept', () => {
    const decisions = [{ autre: 'role:acces-services', decision: 'rejete', auteur: 'comité' }];
    const { found, kinds } = meetings({ activites: shelter }, { decisions });
    expect(kinds).toContain('rejected-against-evidence role:acces-services');
    expect(found?.assignments.some(({ code }) => code === 'acces-services')).toBe(false);
    const refused = found?.rejected?.find(({ code, sub }) => code === 'acces-services' && sub === null);
    expect(refused).toMatchObject({ decision: 'D1', was: 'inferred' });
    expect(refused?.evidence.map(({ column }) => column)).toContain('activites');
  });

  test('a later decision brings the words back', () => {
    const key = { autre: 'role:acces-services' };
    const decisions = [
      { ...key, decision: 'rejete', date: '2026-01-01' },
      { ...key, decision: 'accepte', date: '2026-02-01' },
    ];
    const { found, kinds } = meetings({ activites: shelter }, { decisions });
    expect(found?.rejected).toEqual([]);
    expect(kinds).toContain('decided-as-evidenced role:acces-services');
  });

  test('what is wished or somebody else’s is kept as turned away, and contradicts nothing', () => {
    const { found, kinds } = meetings({ activites: 'Nous voudrions ouvrir un foyer d’hébergement.' });
    const kept = found?.denied?.find(({ axis, code }) => axis === 'role' && code === 'acces-services');
    expect(kept?.evidence[0]).toMatchObject({ reason: 'wish', polarity: 'against' });
    expect(kinds).toEqual([]);
  });
});

describe('another code than the one asked about', () => {
  const asked = { autre: 'role:acces-services', valeur: 'role:participation', auteur: 'comité' };

  test.each([
    ['rejete', false],
    ['fixe', false],
    ['accepte', true],
  ])('%s with another code in «valeur»', (decision, keeps) => {
    const { found } = meetings({ activites: shelter }, { decisions: [{ ...asked, decision, date: '2026-01-01' }] });
    const codes = found?.assignments.filter(({ axis, sub }) => axis === 'role' && sub === null) ?? [];
    expect(codes.some(({ code }) => code === 'acces-services')).toBe(keeps);
    expect(codes.find(({ code }) => code === 'participation')).toMatchObject({ status: 'decided', decision: 'D1' });
  });

  test('a later answer to the question leaves nothing of the first', () => {
    const decisions = [
      { ...asked, decision: 'rejete', date: '2026-01-01' },
      { autre: asked.autre, decision: 'accepte', date: '2026-02-01' },
    ];
    const { found } = meetings({ activites: shelter }, { decisions });
    const codes = found?.assignments.filter(({ axis, sub }) => axis === 'role' && sub === null).map(({ code }) => code);
    expect(codes).toEqual(['acces-services']);
  });

  test('CLA-005: a code that the grid lacks has no effect and is told', () => {
    const decisions = [{ ...asked, valeur: 'role:inconnu', decision: 'rejete' }];
    const { found, diagnostics } = meetings({ activites: shelter }, { decisions });
    expect(diagnostics.map(({ code }) => code)).toContain('CLA-005');
    expect(found?.assignments.some(({ code }) => code === 'acces-services')).toBe(true);
  });
});

test('what an authority ticks of an organisation is no declaration of its own', () => {
  const { found } = meetings({ type_repondant: 'autorite', roles: ['inclusion'] }, { documents: [{ extrait: 'x' }] });
  expect(found?.assignments.find(({ code }) => code === 'inclusion')?.status).toBe('inferred');
});
