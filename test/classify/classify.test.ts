import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/index.ts';
import type { Actor, Assignment } from '../../src/model/actor.ts';
import type { DataRecord } from '../../src/model/record.ts';
import { actor, context, record, resolution } from './build.ts';

const run = (actors: Actor[], records: DataRecord[]) => classify(resolution(actors), records, context);
const find = (assignments: Assignment[] | undefined, key: string, sub: string | null = null) =>
  assignments?.find((one) => `${one.axis}:${one.code}` === key && one.sub === sub);

const interview = record('entretiens', 2, {
  id_entretien: 'E1',
  date: '2025-09-16',
  mode: 'presentiel',
  type_repondant: 'osc',
  acteur: 'Relais du Port',
  metiers: ['plaidoyer', 'formation'],
  thematiques: ['accompagnement'],
  formations_souhaitees: ['plaidoyer'],
  activites: 'Nous orientons les malades vers l’hôpital. Nous ne faisons pas d’hébergement.',
  faiblesses: 'La plupart des associations manquent de fonds.',
  nature_texte: 'verbatim',
});
const reading = record('entretiens', 3, {
  id_entretien: 'E1',
  codeur: 'C1',
  codes: [
    { axis: 'role', code: 'orientation', against: false },
    { axis: 'force', code: 'expertise', against: true },
    { axis: 'role', code: 'inconnu', against: false },
  ],
});
const finding = record('revue', 2, {
  acteur: 'Relais du Port',
  document_titre: 'Carnet',
  document_annee: 2023,
  auteur_source: 'tiers',
  extrait: 'L’association oriente les migrants vers les services de santé.',
});
const relais = actor('sn-1', 'Relais du Port', [interview, finding], 'RDP');

describe('classify', () => {
  const { value, diagnostics } = run([relais], [interview, reading, finding]);
  const { assignments, denied } = value.actors[0] ?? {};

  test('what was ticked is declared, through the crosswalk where the list is not the grid', () => {
    expect(find(assignments, 'role:veille-engagements')).toMatchObject({ status: 'declared' });
    expect(find(assignments, 'theme:accompagnement')?.status).toBe('declared');
    expect(find(assignments, 'domaine:retour')?.evidence[0]).toMatchObject({
      column: 'thematiques',
      form: 'coche',
      cue: null,
    });
    expect(find(assignments, 'besoin:plaidoyer-dialogue')).toMatchObject({ status: 'declared', grade: 'elevee' });
    expect(find(assignments, 'role:inclusion')).toBeUndefined();
  });

  test('what texts say is inferred, with the exact words and the cue', () => {
    const services = find(assignments, 'role:acces-services');
    expect(services?.status).toBe('inferred');
    expect([...new Set(services?.evidence.map(({ kind }) => kind))].sort()).toEqual(['entretiens', 'revue']);
    const words = services?.evidence.find(({ cue, kind }) => cue !== null && kind === 'entretiens');
    const text = String(interview.fields.activites?.value);
    expect(text.slice(words?.start, words?.end)).toBe(words?.quote);
    expect(words).toMatchObject({ voice: 'soi', form: 'verbatim', polarity: 'for', date: '2025-09-16' });
  });

  test('a code and each of its sub-codes said have their own assignment', () => {
    expect(find(assignments, 'role:acces-services', 'orientation')).toBeDefined();
    expect(find(assignments, 'role:acces-services', 'hebergement')).toBeUndefined();
  });

  test('what is only denied is a denial, not an assignment', () => {
    expect(denied?.map(({ axis, code, sub }) => `${axis}:${sub ?? code}`)).toEqual(
      expect.arrayContaining(['role:hebergement', 'force:expertise']),
    );
    expect(find(assignments, 'force:expertise')).toBeUndefined();
  });

  test('what is said of the sector goes to the sector', () => {
    expect(find(assignments, 'faiblesse:manque-financement')).toBeUndefined();
    expect(find(value.sector, 'faiblesse:manque-financement')?.evidence[0]?.scope).toBe('secteur');
  });

  test('a reader’s code counts as coded evidence; one the grid lacks is told', () => {
    expect(find(assignments, 'role:acces-services', 'orientation')?.evidence.some(({ form }) => form === 'code')).toBe(
      true,
    );
    expect(diagnostics.map(({ code }) => code)).toContain('CLA-003');
  });

  test('the order of records does not matter', () => {
    const again = run([relais], [finding, reading, interview]).value;
    expect(JSON.stringify(again)).toBe(JSON.stringify(value));
  });

  test('no assignment is without evidence', () => {
    expect([...(assignments ?? []), ...value.sector].filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });
});

describe('whom a record speaks of', () => {
  const activites = 'Nous hébergeons trente personnes.';

  test('an authority’s own doings are coded on nobody', () => {
    const mairie = record('entretiens', 2, { type_repondant: 'autorite', acteur: 'Commune', activites });
    const { value } = run([actor('sn-2', 'Commune', [mairie])], [mairie]);
    expect(value.actors[0]?.assignments).toEqual([]);
    expect(value.sector).toEqual([]);
  });

  test('what an authority says of a named organisation is its voice', () => {
    const card = record('acteurs', 2, { nom: 'Relais du Port' });
    const said = record('entretiens', 2, {
      type_repondant: 'autorite',
      acteur: 'Relais du Port',
      autre: 'L’association héberge des familles.',
    });
    const { value } = run([actor('sn-1', 'Relais du Port', [card, said])], [card, said]);
    expect(find(value.actors[0]?.assignments, 'role:acces-services')?.evidence[0]?.voice).toBe('autorite');
  });

  test('a group’s answers are of a category, save where they name one', () => {
    const group = record('entretiens', 2, {
      mode: 'groupe',
      acteur: 'Relais du Port;Cercle Marin',
      metiers: ['plaidoyer'],
      activites: `${activites} Le RDP oriente les migrants vers l’hôpital.`,
    });
    const actors = [actor('sn-1', 'Relais du Port', [group], 'RDP'), actor('sn-2', 'Cercle Marin', [group])];
    const { value } = run(actors, [group]);
    expect(find(value.actors[0]?.assignments, 'role:acces-services', 'orientation')).toBeDefined();
    expect(value.actors[1]?.assignments).toEqual([]);
    expect(find(value.sector, 'role:veille-engagements')?.evidence[0]?.scope).toBe('categorie');
    expect(find(value.sector, 'role:acces-services', 'hebergement')?.evidence[0]?.scope).toBe('categorie');
  });

  test('the scope a finding states overrides what its words suggest', () => {
    const row = record('revue', 2, { acteur: 'Relais du Port', portee: 'secteur', extrait: activites });
    const { value } = run([actor('sn-1', 'Relais du Port', [row])], [row]);
    expect(value.actors[0]?.assignments).toEqual([]);
    expect(find(value.sector, 'role:acces-services')?.evidence[0]?.scope).toBe('secteur');
  });

  test('a row whose actor is not known for sure waits', () => {
    const row = record('revue', 2, { sigle: 'RDP', extrait: activites });
    const { value } = classify({ ...resolution([]), unattributed: [row.id] }, [row], context);
    expect(value.sector).toEqual([]);
  });
});

describe('decisions', () => {
  const decision = (row: number, values: Record<string, string>) =>
    record('decisions', row, { id: `D${row}`, date: `2026-01-0${row}`, ...values });
  const decide = (...rows: Record<string, string>[]) => {
    const { value, diagnostics } = run(
      [relais],
      [interview, finding, ...rows.map((values, index) => decision(index + 1, values))],
    );
    return { assignments: value.actors[0]?.assignments, diagnostics };
  };
  const about = { objet: 'code', acteur: 'relais du port' };

  test('an accepted code is decided and keeps its evidence', () => {
    const { assignments } = decide({ ...about, autre: 'role:acces-services', decision: 'accepte' });
    expect(find(assignments, 'role:acces-services')).toMatchObject({ status: 'decided', decision: 'D1' });
    expect(find(assignments, 'role:acces-services')?.evidence.length).toBeGreaterThan(1);
  });

  test('a code set without evidence rests on the decision', () => {
    const { assignments } = decide({ ...about, autre: 'force:reseau', decision: 'fixe', motif: 'Vu sur place.' });
    expect(find(assignments, 'force:reseau')?.evidence[0]).toMatchObject({ kind: 'decisions', quote: 'Vu sur place.' });
  });

  test('a code accepted on words that are gone stays, as the weakest evidence, and is told', () => {
    const row = { ...about, autre: 'force:reseau', decision: 'accepte' };
    const { assignments, diagnostics } = decide(row);
    expect(find(assignments, 'force:reseau')).toMatchObject({ status: 'decided', grade: 'tres-faible' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['CLA-006']);
    // Set by a person, or put in the place of another, it needs no words.
    expect(find(decide({ ...row, decision: 'fixe' }).assignments, 'force:reseau')?.grade).toBe('moyenne');
    const instead = decide({ ...about, autre: 'role:acces-services', decision: 'rejete', valeur: 'force:reseau' });
    expect(find(instead.assignments, 'force:reseau')?.grade).toBe('moyenne');
    expect(instead.diagnostics).toEqual([]);
  });

  test('a rejected code is gone, with its sub-codes', () => {
    const { assignments } = decide({ ...about, autre: 'role:acces-services', decision: 'rejete' });
    expect(assignments?.filter(({ code }) => code === 'acces-services')).toEqual([]);
  });

  test('the later decision wins, and an undone one is as if it were not', () => {
    const first = { ...about, autre: 'role:acces-services', decision: 'rejete' };
    expect(find(decide(first, { ...first, decision: 'accepte' }).assignments, 'role:acces-services')?.status).toBe(
      'decided',
    );
    expect(
      find(decide(first, { ...about, decision: 'annule', annule: 'D1' }).assignments, 'role:acces-services')?.status,
    ).toBe('inferred');
  });

  test('CLA-007: a code that the organisation does not have cannot be contested unheard', () => {
    const row = { ...about, objet: 'contestation', decision: 'conteste', reponse: 'Plus maintenant.' };
    expect(decide({ ...row, autre: 'force:reseau' }).diagnostics.map(({ code }) => code)).toEqual(['CLA-007']);
    expect(decide({ ...row, autre: 'role:acces-services' }).diagnostics).toEqual([]);
  });

  test('a contested code carries the reply', () => {
    const { assignments } = decide({
      ...about,
      objet: 'contestation',
      autre: 'role:acces-services',
      decision: 'conteste',
      reponse: 'Plus maintenant.',
    });
    expect(find(assignments, 'role:acces-services')?.contested).toEqual({ decision: 'D1', reply: 'Plus maintenant.' });
  });

  test.each([
    ['CLA-001', { ...about, autre: 'role:rien', decision: 'accepte' }],
    ['CLA-004', { objet: 'code', acteur: 'Personne', autre: 'role:inclusion', decision: 'accepte' }],
  ])('%s: a decision that cannot apply is told', (code, values) => {
    expect(decide(values).diagnostics.map((one) => one.code)).toContain(code);
  });

  test('a very long cell without a full stop is read in time', () => {
    const long = record('acteurs', 9, { nom: 'Relais du Port', activites: 'forme migrants '.repeat(20_000) });
    const start = process.cpuUsage(); // of the processor's time: a busy machine is no finding
    run([actor('sn-1', 'Relais du Port', [long])], [long]);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(15);
  });
});
