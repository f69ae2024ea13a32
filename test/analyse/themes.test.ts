import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/model/actor.ts';
import type { DataRecord } from '../../src/model/record.ts';
import type { ThemeCandidate } from '../../src/model/themes.ts';
import { actor, analysed, code, context, evidence, interview, row } from './building.ts';

const candidates = (actors: Actor[], records: DataRecord[], asOf: string | null = '2026-04-01') =>
  analysed(actors, records, { asOf }).analyses.themes?.candidates ?? [];
const one = (all: ThemeCandidate[], theme: string): ThemeCandidate => {
  const found = all.find((candidate) => candidate.theme === theme);
  if (!found) throw new Error(`no candidate ${theme}`);
  return found;
};
const units = (rows: { unit: string }[]) => rows.map(({ unit }) => unit);

const card = row('acteurs', 'card', { thematiques: ['droit'] });
const talk = interview('talk', { thematique_principale: 'droit', thematiques: ['genre'] });
const said = interview('said', {});
const project = row('projets', 'project', { thematiques: ['droit', 'accueil'] });
const records = [
  card,
  talk,
  said,
  project,
  row('mecanismes', 'forum', { nom: 'Forum des ponts', sigle: 'FDP', fonctionnel: true }),
  row('mecanismes', 'cell', { nom: 'Cellule close', fonctionnel: false, themes: ['accueil'] }),
  row('engagements', 'demand', {
    mecanisme: 'forum des Ponts',
    demande: 'Un guichet',
    themes: ['droit'],
    etat: 'acceptee',
  }),
  row('engagements', 'wish', { mecanisme: 'FDP', demande: 'Un banc', themes: ['droit'] }),
  row('politiques', 'open', { titre: 'Loi', themes: ['droit'], fenetre: 'Avis jusqu’au 30 juin 2026' }),
  row('politiques', 'past', { titre: 'Plan', themes: ['genre'], fenetre: 'Avis jusqu’au 31 mars 2026' }),
  row('politiques', 'silent', { titre: 'Décret', themes: ['accueil'] }),
  row('indicateurs', 'figure', { intitule: 'Délai', themes: ['droit'] }),
];
const ticked = evidence('talk', { column: 'thematiques', form: 'coche' });
const actors = [
  actor('a', [card, project], { assignments: [code('besoin:communication', ['card'])] }),
  actor('b', [talk], { assignments: [code('theme:genre', [], { evidence: [ticked] })] }),
  actor('c', [said], {
    assignments: [
      code('theme:droit', ['said']),
      code('besoin:communication', ['said']),
      code('besoin:plaidoyer-dialogue', ['said']),
    ],
  }),
];

describe('the candidates for the two priority themes', () => {
  const all = candidates(actors, records);

  it('are the themes of the grid, the one that stands for any other left out', () => {
    const themes = all.map(({ theme }) => theme);
    expect(themes).toHaveLength(13);
    expect(themes).not.toContain('autre_theme');
  });

  it('have the organisations that profile, projects and words give, each by what gives it', () => {
    const droit = one(all, 'droit');
    expect(units(droit.declared)).toEqual(['a']);
    expect(droit.declared[0]?.from).toEqual(['card', 'project']);
    expect(units(droit.said)).toEqual(['b', 'c']);
    expect(units(droit.main)).toEqual(['b']);
    expect(units(one(all, 'accueil').declared)).toEqual(['a']);
  });

  it('take a ticked theme for profile, not for words', () => {
    expect(units(one(all, 'genre').declared)).toEqual(['b']);
    expect(one(all, 'genre').said).toEqual([]);
  });

  it('have the needs of their organisations', () => {
    const needs = one(all, 'droit').needs.map(({ need, rows }) => [need, units(rows)]);
    expect(needs).toEqual([
      ['plaidoyer-dialogue', ['c']],
      ['communication', ['a', 'c']],
    ]);
    expect(one(all, 'genre').needs).toEqual([]);
  });

  it('have the mechanisms that name them or to which a demand about them was taken', () => {
    expect(one(all, 'droit').mechanisms).toEqual([
      { record: 'forum', isNamed: false, commitments: ['demand', 'wish'], works: true },
    ]);
    expect(one(all, 'accueil').mechanisms).toEqual([{ record: 'cell', isNamed: true, commitments: [], works: false }]);
    expect(one(all, 'droit').commitments).toEqual([
      { record: 'demand', isPending: false },
      { record: 'wish', isPending: true },
    ]);
  });

  it('have the windows as they stand on the day of the report', () => {
    expect(one(all, 'droit').policies).toEqual([{ record: 'open', until: '2026-06-30', isOpen: true }]);
    expect(one(all, 'genre').policies).toEqual([{ record: 'past', until: '2026-03-31', isOpen: false }]);
    expect(one(all, 'accueil').policies).toEqual([{ record: 'silent', until: null, isOpen: null }]);
    expect(one(all, 'droit').indicators).toEqual(['figure']);
  });

  it('do not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(records, { minLength: records.length }),
        fc.shuffledSubarray(actors, { minLength: actors.length }),
        (shuffled, others) => {
          expect(candidates(others, shuffled)).toEqual(all);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('take the weights of the configuration over the tool’s own', () => {
    const config = { ...context.config, themeWeights: { fenetre: 0 } };
    const themes = analysed(actors, records, { config }).analyses.themes;
    expect(themes?.weights).toMatchObject({ organisations: 3, fenetre: 0 });
    expect(themes?.isWeighted).toBe(true);
  });
});

describe('what is told of the choice', () => {
  const problems = (
    cells: Record<string, string | number>,
    committeeSize: number | null,
    weights?: { [key: string]: 0 },
  ) => {
    const decided = row('decisions', 'd', {
      id: 'd',
      objet: 'theme',
      decision: 'choisi',
      autre: 'theme:droit',
      ...cells,
    });
    const config = { ...context.config, committeeSize, ...(weights ? { themeWeights: weights } : {}) };
    return analysed([], [decided], { config })
      .diagnostics.map((one) => one.code)
      .filter((one) => one.startsWith('THE'));
  };

  it.each([
    [{ pour: 7, contre: 1, abstention: 1 }, 9, []],
    [{ pour: 7, contre: 2, abstention: 1 }, 9, ['THE-001']],
    [{ pour: 7, contre: 1 }, null, ['THE-002']],
    [{}, null, []],
    [{ autre: 'theme:licorne' }, 9, ['THE-003']],
    [{ autre: 'theme:autre_theme' }, 9, ['THE-004']],
    [{ pour: 4, contre: 5 }, 9, ['THE-006']],
    [{ pour: -1 }, 9, ['THE-008']],
  ])('%o in a committee of %s', (cells, size, expected) => {
    expect(problems(cells as Record<string, string | number>, size)).toEqual(expected);
  });

  it('is that three themes were chosen, and that weights order nothing', () => {
    const rows = ['droit', 'genre', 'accueil'].map((theme, index) =>
      row('decisions', `d${index}`, { id: `d${index}`, objet: 'theme', decision: 'choisi', autre: `theme:${theme}` }),
    );
    expect(analysed([], rows).diagnostics.map((one) => one.code)).toEqual(['THE-005']);
    const nought = { organisations: 0, besoins: 0, mecanismes: 0, fenetre: 0, indicateurs: 0, engagements: 0 } as const;
    expect(problems({}, 9, nought)).toEqual(['THE-007']);
  });
});
