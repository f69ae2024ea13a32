import { describe, expect, it } from 'vitest';
import { figuresOf, protect } from '../../src/protect/index.ts';
import { actor, analysed, counts, interview, row, table } from './building.ts';

/* Things told twice, or told by halves: what stands, what is counted once, and what a reader is told. */

const codesOf = ({ diagnostics }: ReturnType<typeof analysed>) => diagnostics.map(({ code }) => code);
const editionOf = (map: ReturnType<typeof analysed>, given: ReturnType<typeof figuresOf>[] = []) =>
  protect(map, { audience: 'publique', number: null, publicTexts: [], given }).value.edition;

describe('two interviews of one organisation', () => {
  const pair = (before: object, after: object) => {
    const records = [
      interview('e1', { date: '2025-03-01', ...before }),
      interview('e2', { date: '2025-03-20', ...after }),
    ];
    return analysed([actor('a', records)], records);
  };

  it.each([
    [{ vague: '1', qualite_dialogue: 'bonne' }, { vague: '1', qualite_dialogue: 'mauvaise' }, 1],
    // Undeclared and weeks apart: one wave.
    [{ qualite_dialogue: 'bonne' }, { qualite_dialogue: 'mauvaise' }, 1],
    [{ vague: '1', qualite_dialogue: 'bonne' }, { vague: '2', qualite_dialogue: 'mauvaise' }, 0],
    [{ vague: '1', qualite_dialogue: 'bonne' }, { vague: '1', qualite_dialogue: 'bonne' }, 0],
    // The order in which choices were ticked is no difference; a question left empty is no answer.
    [{ vague: '1', besoins_appui: ['formation', 'autre'] }, { vague: '1', besoins_appui: ['autre', 'formation'] }, 0],
    [{ vague: '1', qualite_dialogue: 'bonne' }, { vague: '1' }, 0],
  ])('%j then %j: %i conflict told', (before, after, told) => {
    expect(codesOf(pair(before, after)).filter((code) => code === 'ANA-005')).toHaveLength(told);
  });

  it('both stand, and the newer answers only what it answers', () => {
    const map = pair(
      { vague: '1', qualite_dialogue: 'bonne', besoins_appui: ['formation'] },
      { vague: '1', qualite_dialogue: 'mauvaise' },
    );
    expect(counts(table(map, 'qualite_dialogue')).values).toEqual({ mauvaise: 1 });
    expect(counts(table(map, 'besoins_appui')).values).toEqual({ formation: 1 });
  });
});

describe('a mechanism on two rows', () => {
  const two = (first: object, second: object) =>
    codesOf(analysed([], [row('mecanismes', 'm1', { ...first }), row('mecanismes', 'm2', { ...second })])).filter(
      (code) => code === 'ANA-006',
    ).length;

  it.each([
    ['Comité local de veille', 'Comité local de veille', 1],
    ['Cadre de concertation sur les migrations de Louga', 'Cadre de Concertation sur la Migration de Louga', 1],
    ['Cadre de concertation de Louga', 'Cadre de concertation de Matam', 0],
    ['Comité de suivi n° 1', 'Comité de suivi n° 2', 0],
    ['Comité mixte', 'Forum des mobilités', 0],
  ])('«%s», «%s»: told %i time', (left, right, told) => {
    expect(two({ nom: left, source: 'Rapport inventé' }, { nom: right, source: 'Site inventé' })).toBe(told);
  });

  it('one of another level is another body', () => {
    expect(two({ nom: 'Comité de veille', niveau: 'local' }, { nom: 'Comité de veille', niveau: 'national' })).toBe(0);
  });
});

describe('a second reading without codes', () => {
  it('is said to be there', () => {
    const record = interview('e1', {});
    const reading = interview('e1-C1', { id_entretien: 'e1', codeur: 'C1' });
    const map = analysed([actor('a', [record])], [record, reading]);
    expect(map.analyses.limits).toContainEqual({ id: 'coders-none', params: { interviews: 1, uncoded: 1 } });
  });
});

describe('a group interview', () => {
  it('is said beside the base it makes, and beside the base it is left out of', () => {
    const open = { accord_propos: true, audience: ['publique'], sens_migration: ['retour'] };
    const own = ['a', 'b', 'c', 'd'].map((id) => interview(`e-${id}`, { ...open, region_siege: 'SN-DK' }));
    const group = interview('g1', open);
    const actors = [
      ...own.map((record, index) => actor('abcd'.charAt(index), [record])),
      actor('x', [group]),
      actor('y', [group]),
    ];
    const { edition } = protect(analysed(actors, [...own, group]), {
      ...{ audience: 'interne', number: null, publicTexts: [] },
    } as const).value;
    expect(edition.tabulations.find(({ id }) => id === 'sens_migration')).toMatchObject({ base: 5, groups: 1 });
    expect(edition.crossings.find(({ id }) => id === 'sens_migration-x-region_siege')).toMatchObject({
      base: 4,
      groups_apart: 1,
    });
    expect(edition.tabulations.find(({ id }) => id === 'region_siege')).not.toHaveProperty('groups');
  });
});

describe('an interview withdrawn', () => {
  const many = Array.from({ length: 8 }, (_, index) => `a${index}`);
  const made = (withdrawn: string[]) => {
    const talks = many.map((id) =>
      interview(`e-${id}`, {
        ...{ accord_propos: true, audience: ['publique'], nature_texte: 'notes', date: '2025-03-01' },
        ...(withdrawn.includes(id) ? { retrait_date: '2025-12-01' } : {}),
      }),
    );
    const cards = many.map((id) => row('acteurs', `f-${id}`, { nom: id, source: 'Annuaire inventé' }));
    const log = many.map((id) => row('terrain', `t-${id}`, { statut_reponse: 'interviewe', date: '2025-03-01' }));
    const actors = many.map((id, index) =>
      actor(
        id,
        [talks, cards, log].flatMap((rows) => rows[index] ?? []),
      ),
    );
    return analysed(actors, [...talks, ...cards, ...log]);
  };
  const logOf = (edition: ReturnType<typeof editionOf>) => {
    const found = edition.tabulations.find(({ id }) => id === 'statut_reponse');
    return Object.fromEntries((found?.values ?? []).map(({ code, n }) => [code, n]));
  };

  it('leaves the field log and the number of those interviewed in step', () => {
    const edition = editionOf(made(['a1']));
    expect(edition.counts).toMatchObject({ known: 8, approached: 8, interviewed: 7 });
    expect(logOf(edition)).toMatchObject({ interviewe: 7, approche: 1 });
  });

  it('moves no figure of the next edition, limits included, when a few leave', () => {
    const before = editionOf(made([]));
    const after = editionOf(made(['a1', 'a2']), [figuresOf(before)]);
    // The two are named no more, which everybody sees; no count tells what they had said.
    expect(after.counts).toEqual({ ...before.counts, listed: 6 });
    expect(after.sources).toEqual(before.sources);
    expect(logOf(after)).toEqual(logOf(before));
    const shared = ({ limits }: typeof after) =>
      limits.filter(({ id }) => ['translation-notes', 'non-response', 'coders-none', 'undated-records'].includes(id));
    expect(shared(after)).toEqual(shared(before));
    // Without an edition given out before, the same data say that two of those approached were not met.
    expect(shared(editionOf(made(['a1', 'a2']))).map(({ id }) => id)).toContain('non-response');
  });
});
